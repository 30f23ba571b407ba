//! Meetings that were scheduled and then took place.

use demarche_codebook::{EventType, Issue, ItemKind, LinkKind, MeetingState, Modality, State};

use super::{Finding, change, parties, suggest};
use crate::book::blocks::Family;
use crate::book::record::{Bodies, Missing, Outcome, Target, bodies};
use crate::book::report::{Happening, Report};
use crate::book::same::meet;
use crate::book::shelf::{Shelf, takes_in};
use crate::book::subject::committers;

const HELD: State = State::Meeting(MeetingState::Held);

/// A meeting is held if those who were to meet did so on the day set.
pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if event.event_type != EventType::Consult {
        return;
    }
    let met = parties(event);
    for entry in shelf.blocks.find(Family::Meeting, Issue::Talks, &met) {
        let known = &shelf.entries[entry];
        let published = report.source.published;
        if known.superseded_by.is_some() || !takes_in(&met, &shelf.subjects[entry].committers) || met.len() < 2 {
            continue;
        }
        match (known.due, event.date) {
            (Some(due), Some(date)) if meet(due, date) && date.latest.is_some_and(|day| day <= published) => {
                hold(shelf, report, event, entry, &met);
            }
            (Some(_), Some(_)) => {}
            (None, Some(date)) if date.earliest < Some(known.first_reported()) => {}
            _ => suggest(shelf, report, event, entry, HELD, vec![Missing::Time]),
        }
    }
}

fn hold(shelf: &mut Shelf, report: &Report, event: &Happening, entry: usize, met: &Bodies) {
    let finding = Finding {
        outcome: Some(outcome(report, met)),
        ..Finding::new(HELD, "meeting.held")
    };
    change(shelf, report, event, entry, &finding);
    let target = Target::Event(event.id.clone());
    shelf.link(entry, LinkKind::Fulfils, target, &event.sentence, "meeting.held");
}

/// What the same article says that they agreed on.
fn outcome(report: &Report, met: &Bodies) -> Outcome {
    let together = |others: &Bodies| others.len() > 1 && others.is_subset(met);
    let agreed = report
        .statements
        .iter()
        .any(|statement| statement.kind == ItemKind::Agreement && together(&bodies(&committers(statement))));
    let is_agreement =
        |modality| move |event: &&Happening| event.event_type == EventType::Agree && event.modality == modality;
    let reports = |modality| {
        let mut events = report.happenings.iter().filter(is_agreement(modality));
        events.any(|event| together(&parties(event)))
    };
    if agreed || reports(Modality::Realised) {
        Outcome::Agreement
    } else if reports(Modality::Denied) {
        Outcome::Nothing
    } else {
        Outcome::Undisclosed
    }
}
