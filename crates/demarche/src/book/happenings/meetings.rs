//! Meetings that were scheduled and then took place.

use demarche_codebook::{EventType, Issue, ItemKind, LinkKind, MeetingState, Modality, State};

use jiff::civil::Date;

use super::{Finding, change, is_fresh, parties, suggest};
use crate::book::blocks::Family;
use crate::book::record::{Bodies, Entry, Missing, Outcome, Target, bodies};
use crate::book::report::{Happening, Report};
use crate::book::same::{days_between, meet};
use crate::book::shelf::{Shelf, takes_in};
use crate::book::subject::committers;

const HELD: State = State::Meeting(MeetingState::Held);

/// Word of a meeting without a day comes this soon after the day set.
const AFTERMATH: i32 = 3;

/// A meeting is held if those who were to meet did so on the day set.
pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if event.event_type != EventType::Consult {
        return;
    }
    let met = parties(event);
    for entry in shelf.blocks.find(Family::Meeting, Issue::Talks, &met) {
        let known = &shelf.entries[entry];
        let committers = &shelf.subjects[entry].committers;
        let is_of_these = committers.len() > 1 && takes_in(&met, committers);
        if !is_of_these || known.superseded_by.is_some() || known.is_stated_by(&event.sentence) {
            continue;
        }
        match fit(known, event, report.source.published) {
            Fit::Held => hold(shelf, report, event, entry, &met),
            Fit::Perhaps => suggest(shelf, report, event, entry, HELD, vec![Missing::Time]),
            Fit::Other => {}
        }
    }
}

enum Fit {
    Held,
    Perhaps,
    Other,
}

/// Whether the days say that the event is the meeting.
fn fit(known: &Entry, event: &Happening, published: Date) -> Fit {
    match (known.due, event.date) {
        (Some(due), Some(date)) if meet(due, date) && date.latest.is_some_and(|day| day <= published) => Fit::Held,
        (Some(due), None) => {
            let since = due.latest.map(|day| days_between(day, published));
            let is_aftermath = since.is_some_and(|days| (0..=AFTERMATH).contains(&days));
            if is_aftermath { Fit::Perhaps } else { Fit::Other }
        }
        (None, Some(date)) if date.earliest >= Some(known.first_reported()) && is_fresh(known, published) => {
            Fit::Perhaps
        }
        _ => Fit::Other,
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
