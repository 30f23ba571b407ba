//! Conditions that the other side has fulfilled.

use demarche_codebook::{ConditionMode, ConditionState, EventType, Issue, LinkKind, State};

use super::deeds::is_negative;
use super::{Finding, change, in_time, is_fresh};
use crate::book::blocks::Family;
use crate::book::entry::Entry;
use crate::book::record::{Target, bodies};
use crate::book::report::{Happening, Report};
use crate::book::shelf::Shelf;
use crate::book::wording::Stems;

/// A condition is met if the one asked has done what its words say, after they were said.
pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if !is_deed(event.event_type) {
        return;
    }
    let sentence = Stems::of(&event.sentence.words);
    for entry in shelf
        .waiting
        .find(Family::Condition, Issue::Other, &bodies(&event.actor))
    {
        let known = &shelf.entries[entry];
        let is_open = known.superseded_by.is_none() && is_fresh(known, report.source.published);
        let fits = asks_for(known, &sentence) && in_time(known, event, report);
        if is_open && fits && !known.is_stated_by(&event.sentence) {
            let met = State::Condition(ConditionState::Met);
            change(shelf, report, event, entry, &Finding::new(met, "condition.met"));
            let target = Target::Event(event.id.clone());
            shelf.link(entry, LinkKind::ConditionalOn, target, &event.sentence, "condition.met");
        }
    }
}

fn asks_for(entry: &Entry, sentence: &Stems) -> bool {
    entry.condition.as_ref().is_some_and(|condition| {
        let is_positive = condition.mode != Some(ConditionMode::Unless) && !is_negative(&condition.words);
        is_positive && Stems::of(&condition.words).are_in(sentence)
    })
}

/// Types of events that do something besides speaking of it.
const fn is_deed(event_type: EventType) -> bool {
    matches!(
        event_type,
        EventType::Retreat
            | EventType::Concede
            | EventType::Cooperate
            | EventType::Aid
            | EventType::Support
            | EventType::Consult
    )
}
