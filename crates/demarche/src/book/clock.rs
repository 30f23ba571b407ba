//! What a day that has passed says: that something is overdue, or that nobody has told how it
//! went. Never that a promise was broken.

use demarche_codebook::{DateRange, DeadlineState, ItemKind, Policy, State, Track, Uptake};
use jiff::civil::Date;

use super::entry::Entry;
use super::record::{Ground, Transition};

/// Sets the flags, and the one state that the clock may set.
pub(crate) fn tick(entries: &mut [Entry], as_of: Date) {
    for entry in entries {
        let passed = entry.last_day().filter(|&day| day < as_of);
        if let Some(last) = passed.filter(|_| entry.is_live()) {
            pass(entry, last);
        }
    }
}

/// An offer that nobody has accepted, and a promise whose condition is open, bind nobody yet.
fn is_owed(entry: &Entry) -> bool {
    let answer = entry.standing(Track::Uptake, Policy::Any).state;
    let accepted = matches!(answer, State::Uptake(Uptake::Accepted | Uptake::AcceptedWithConditions));
    !entry.is_waiting() && (entry.kind != ItemKind::Proposal || accepted)
}

fn pass(entry: &mut Entry, last: Date) {
    let tracks = entry.tracks();
    if is_owed(entry) && tracks.contains(&Track::Performance) {
        entry.overdue = true;
        return;
    }
    entry.unverified = true;
    if tracks.contains(&Track::Deadline) {
        let after = last.tomorrow().unwrap_or(last);
        entry.transitions.push(Transition {
            from: State::start(Track::Deadline),
            to: State::Deadline(DeadlineState::PassedUnverified),
            effective: DateRange::day(after),
            reported_at: after,
            according_to: None,
            relation: None,
            ground: Ground::Clock,
            rule: "clock",
            confidence: 1.0,
            fraction: None,
            outcome: None,
        });
    }
}
