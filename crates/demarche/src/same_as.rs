//! Mentions of one event inside an article.

use demarche_codebook::{DateRange, Event, Modality, Party};

use crate::reading::Reading;
use crate::triggers::Candidate;
use demarche_language::Relation;
use demarche_lexicon::WordClass;

/// So many events are looked back on, far more than an article has; it bounds the cost of texts
/// as long as books.
const REMEMBERED: usize = 500;

/// Marks the last of `events` as another mention of an earlier one, if it is, and lends it the
/// parties that its own words leave out.
pub(crate) fn link(reading: &Reading<'_>, candidate: &Candidate<'_>, earlier: &[Event], event: &mut Event) {
    let definite = is_definite(reading, candidate);
    let first = earlier
        .iter()
        .rev()
        .take(REMEMBERED)
        .filter(|known| known.same_as.is_none())
        .find(|known| is_same(reading, known, event, definite));
    let Some(first) = first else { return };
    event.same_as = Some(first.id.clone());
    event.modality = first.modality;
    if event.actor.is_empty() && event.recipient.is_empty() {
        event.actor.clone_from(&first.actor);
        event.recipient.clone_from(&first.recipient);
    }
}

/// "The talks", "their meeting": a noun that refers back.
pub(crate) fn is_definite(reading: &Reading<'_>, candidate: &Candidate<'_>) -> bool {
    let tree = &reading.trees[candidate.node.sentence];
    candidate.entry.word_class == WordClass::Noun
        && tree.children(candidate.node.token).iter().any(|&child| {
            tree.relation(child) == Relation::NmodPoss
                || (tree.relation(child) == Relation::Det
                    && matches!(tree.lemma(child), "the" | "this" | "that" | "these" | "those"))
        })
}

fn is_same(reading: &Reading<'_>, known: &Event, event: &Event, definite: bool) -> bool {
    known.event_type == event.event_type
        && modality_fits(known.modality, event.modality, event.date.is_some())
        && dates_fit(known, event)
        && (known.mode == event.mode || known.mode.is_none() || event.mode.is_none())
        && parties_fit(known, event, definite)
        && (definite || same_word(reading, known, event))
}

/// A later mention without a date of its own does not say that the event lies long back.
fn modality_fits(known: Modality, other: Modality, dated: bool) -> bool {
    known == other || (known == Modality::Historical && other == Modality::Realised && !dated)
}

fn dates_fit(known: &Event, event: &Event) -> bool {
    match (&known.date, &event.date) {
        (Some(known), Some(other)) => ranges_meet(known.range, other.range),
        _ => true,
    }
}

fn ranges_meet(one: DateRange, other: DateRange) -> bool {
    let before = |a: DateRange, b: DateRange| match (a.latest, b.earliest) {
        (Some(latest), Some(earliest)) => latest < earliest,
        _ => false,
    };
    !before(one, other) && !before(other, one)
}

fn parties_fit(known: &Event, event: &Event, definite: bool) -> bool {
    let bodies = |event: &Event| {
        let mut bodies: Vec<_> = event
            .actor
            .iter()
            .chain(&event.recipient)
            .map(|party: &Party| party.code.body)
            .collect();
        bodies.sort_unstable();
        bodies.dedup();
        bodies
    };
    let (one, other) = (bodies(known), bodies(event));
    if other.is_empty() {
        return definite;
    }
    !one.is_empty() && (one == other || (definite && other.iter().all(|body| one.contains(body))))
}

fn same_word(reading: &Reading<'_>, known: &Event, event: &Event) -> bool {
    let stem = |event: &Event| -> String { reading.words(event.trigger).to_lowercase().chars().take(5).collect() };
    stem(known) == stem(event)
}
