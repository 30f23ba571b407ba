//! What reported events mean for the entries: meetings that took place, promises carried out or
//! broken. An event counts only if doer, deed, object and day fit; what fits but for one of these
//! is left for a person to look at.

mod breaches;
mod conditions;
mod deeds;
mod meetings;

use demarche_codebook::{DateRange, Modality, State};
use jiff::civil::Date;

use super::change::Change;
use super::entry::Entry;
use super::record::{Bodies, Fraction, Ground, Missing, Outcome, Suggestion, Voice, bodies};
use super::report::{Happening, Report};
use super::same::days_between;
use super::shelf::Shelf;

pub(crate) use breaches::breaker;

/// Follows one event.
pub(crate) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    match event.modality {
        Modality::Realised => {
            meetings::read(shelf, report, event);
            deeds::read(shelf, report, event);
            breaches::read(shelf, report, event);
            conditions::read(shelf, report, event);
        }
        Modality::Denied => {
            deeds::read_omission(shelf, report, event);
            breaches::read_denial(shelf, report, event);
            meetings::read_denial(shelf, report, event);
        }
        Modality::Planned | Modality::Hypothetical | Modality::Historical => {}
    }
}

/// What an event shows of an entry.
struct Finding {
    state: State,
    rule: &'static str,
    fraction: Option<Fraction>,
    outcome: Option<Outcome>,
}

impl Finding {
    const fn new(state: State, rule: &'static str) -> Self {
        Self {
            state,
            rule,
            fraction: None,
            outcome: None,
        }
    }
}

fn change(shelf: &mut Shelf, report: &Report, event: &Happening, entry: usize, finding: &Finding) {
    let unknown = DateRange {
        earliest: None,
        latest: Some(report.source.published),
    };
    shelf.change(
        entry,
        Change {
            to: finding.state,
            effective: event.date.unwrap_or(unknown),
            source: &report.source,
            voice: voice(report, event),
            ground: Ground::Event {
                id: event.id.clone(),
                evidence: event.sentence.clone(),
            },
            rule: finding.rule,
            confidence: event.confidence,
            fraction: finding.fraction,
            outcome: finding.outcome,
        },
    );
}

fn suggest(shelf: &mut Shelf, report: &Report, event: &Happening, entry: usize, state: State, missing: Vec<Missing>) {
    shelf.suggestions.push(Suggestion {
        entry: shelf.entries[entry].id.clone(),
        event: event.id.clone(),
        would_be: state,
        evidence: event.sentence.clone(),
        reported_at: report.source.published,
        missing,
    });
}

fn voice(report: &Report, event: &Happening) -> Voice {
    Voice {
        speaker: event.said_by,
        outlet: report.source.outlet.clone(),
    }
}

fn parties(event: &Happening) -> Bodies {
    bodies(event.actor.iter().chain(&event.recipient))
}

/// Matches are proposed for what was spoken of so many days ago at most.
const FRESH: i32 = 60;

fn is_fresh(entry: &Entry, published: Date) -> bool {
    days_between(entry.last_told(), published) <= FRESH
}

/// Whether the event's days lie within the time that the entry allows.
fn in_time(entry: &Entry, event: &Happening, report: &Report) -> bool {
    let Some(date) = event.date else { return false };
    let (Some(start), Some(end)) = (date.earliest.or(date.latest), date.latest) else {
        return false;
    };
    let last = entry
        .last_day()
        .map_or(report.source.published, |day| day.min(report.source.published));
    entry.first_day() <= start && end <= last
}
