//! Meetings that were scheduled and then took place.

use demarche_codebook::{EventType, Issue, ItemKind, LinkKind, MeetingState, Modality, State};

use jiff::civil::Date;

use super::{Finding, change, is_fresh, parties, suggest};
use crate::book::blocks::Family;
use crate::book::entry::Entry;
use crate::book::record::{Bodies, Missing, Outcome, Target, bodies};
use crate::book::report::{Happening, Report};
use crate::book::same::{days_between, meet};
use crate::book::shelf::{Shelf, takes_in};
use crate::book::subject::committers;

const HELD: State = State::Meeting(MeetingState::Held);
const CANCELLED: State = State::Meeting(MeetingState::Cancelled);

/// Word of a meeting without a day comes this soon after the day set.
const AFTERMATH: i32 = 3;

/// A meeting is held if those who were to meet did so on the day set.
pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if event.event_type != EventType::Consult {
        return;
    }
    let met = parties(event);
    for entry in of_parties(shelf, event) {
        let known = &shelf.entries[entry];
        match fit(known, event, report.source.published) {
            Fit::Held => hold(shelf, report, event, entry, &met),
            Fit::Perhaps => suggest(shelf, report, event, entry, HELD, vec![Missing::Time]),
            Fit::Other => {}
        }
    }
}

/// "Will not meet on Tuesday": called off, if the day is still to come. Without a day it may be
/// another meeting; after the day nobody may have wanted it any more.
pub(super) fn read_denial(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if event.event_type != EventType::Consult {
        return;
    }
    let published = report.source.published;
    for entry in of_parties(shelf, event) {
        let known = &shelf.entries[entry];
        let Some(day) = known.last_day().filter(|&day| day >= published) else {
            continue;
        };
        let is_on_day = event
            .date
            .is_some_and(|date| date.latest.is_some_and(|last| last == day));
        if is_on_day {
            change(shelf, report, event, entry, &Finding::new(CANCELLED, "meeting.denied"));
        } else if event.date.is_none() {
            suggest(shelf, report, event, entry, CANCELLED, vec![Missing::Time]);
        }
    }
}

/// The meetings of which all who were to meet take part in the event.
fn of_parties(shelf: &Shelf, event: &Happening) -> Vec<usize> {
    let met = parties(event);
    let mut entries = shelf.blocks.find(Family::Meeting, Issue::Talks, &met);
    entries.retain(|&entry| {
        let (known, committers) = (&shelf.entries[entry], &shelf.subjects[entry].committers);
        let is_theirs = committers.len() > 1 && takes_in(&met, committers);
        is_theirs && known.superseded_by.is_none() && !known.is_stated_by(&event.sentence)
    });
    entries
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
