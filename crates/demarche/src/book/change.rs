//! Changes of state: which are worth a row, and whose word they are.

use demarche_codebook::{DateRange, SourceRelation, State};

use super::entry::Entry;
use super::record::{Fraction, Ground, Outcome, Transition, Voice};
use super::report::{Report, Source, Statement};
use super::shelf::Shelf;

/// A change of state before it is known whether it is one.
pub(crate) struct Change<'a> {
    pub(crate) to: State,
    pub(crate) effective: DateRange,
    pub(crate) source: &'a Source,
    pub(crate) voice: Voice,
    pub(crate) ground: Ground,
    pub(crate) rule: &'static str,
    pub(crate) confidence: f32,
    pub(crate) fraction: Option<Fraction>,
    pub(crate) outcome: Option<Outcome>,
}

impl Shelf {
    /// Writes a change of state, if it is one: a source that says again what it said before
    /// changes nothing, and an outlet that carries another's words is no further source.
    pub(crate) fn change(&mut self, index: usize, change: Change<'_>) {
        let entry = &mut self.entries[index];
        let key = change.voice.key();
        let same_track = |row: &&Transition| row.to.track() == change.to.track();
        let mut rows = entry.transitions.iter().rev().filter(same_track);
        let last = rows.find(|row| row.according_to.as_ref().is_some_and(|voice| voice.key() == key));
        let from = last.map_or(State::start(change.to.track()), |row| row.to);
        let repeated = from == change.to && last.is_none_or(|row| row.fraction == change.fraction);
        if repeated || is_copy(entry, &change) {
            return;
        }
        entry.transitions.push(Transition {
            from,
            to: change.to,
            effective: change.effective,
            reported_at: change.source.published,
            relation: Some(entry.relation(&change.voice)),
            according_to: Some(change.voice),
            ground: change.ground,
            rule: change.rule,
            confidence: change.confidence,
            fraction: change.fraction,
            outcome: change.outcome,
        });
    }
}

/// Whether another outlet had the same state in the same words: a copy of one agency's text.
fn is_copy(entry: &Entry, change: &Change<'_>) -> bool {
    if entry.relation(&change.voice) != SourceRelation::OwnReporter {
        return false;
    }
    let Some(words) = change.ground.evidence().map(|evidence| plain(&evidence.words)) else {
        return false;
    };
    let rows = entry.transitions.iter().filter(|row| row.to == change.to);
    let others = rows.filter(|row| row.according_to.as_ref() != Some(&change.voice));
    others
        .filter_map(|row| row.ground.evidence())
        .any(|evidence| plain(&evidence.words) == words)
}

fn plain(words: &str) -> String {
    let letters = words.split_whitespace().flat_map(|word| [word, " "]);
    letters.collect::<String>().to_lowercase()
}

/// Who says that an item fared so: the speaker of the words, else the outlet.
pub(crate) fn voice_of_fate(report: &Report, statement: &Statement) -> Voice {
    Voice {
        speaker: statement.said_by,
        outlet: report.source.outlet.clone(),
    }
}

/// A change that the author of a statement makes by saying it.
pub(crate) fn stated<'a>(report: &'a Report, statement: &Statement, to: State, rule: &'static str) -> Change<'a> {
    let speaker = statement.by.first().copied().or(statement.said_by);
    Change {
        to,
        effective: DateRange {
            earliest: None,
            latest: Some(report.source.published),
        },
        source: &report.source,
        voice: Voice {
            speaker,
            outlet: report.source.outlet.clone(),
        },
        ground: Ground::Statement(statement.quote.clone()),
        rule,
        confidence: statement.confidence,
        fraction: None,
        outcome: None,
    }
}
