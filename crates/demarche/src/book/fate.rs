//! What a statement says has become of its own item.

use demarche_codebook::{
    ConditionState, DeadlineState, ItemKind, ItemStatus, MeetingState, Performance, RefusalState, State, ThreatState,
    Uptake,
};

use super::blocks::Family;
use super::change::{Change, stated, voice_of_fate};
use super::entry::Entry;
use super::happenings;
use super::record::Voice;
use super::report::{Report, Statement};
use super::shelf::Shelf;

/// Writes the state that an article gives an item.
pub(crate) fn tell(shelf: &mut Shelf, report: &Report, statement: &Statement, entry: usize) {
    let Some(state) = state(statement.kind, statement.status) else {
        return reaffirm(shelf, report, statement, entry);
    };
    let change = stated(report, statement, state, "status");
    let voice = match state {
        State::Uptake(Uptake::Accepted | Uptake::Rejected) => voice_of_answer(report, statement),
        _ if state.is_act_of_speech() => change.voice.clone(),
        _ => voice_of_fate(report, statement),
    };
    let entry = broken_part(shelf, report, statement, entry, state);
    shelf.change(entry, Change { voice, ..change });
}

/// What several have agreed is broken by one of them, if the article says by whom.
fn broken_part(shelf: &mut Shelf, report: &Report, statement: &Statement, entry: usize, state: State) -> usize {
    let is_breach = state == State::Performance(Performance::Broken) && shelf.entries[entry].is_mutual();
    let breaker = happenings::breaker(report, statement).filter(|_| is_breach);
    match breaker {
        Some(body) if shelf.subjects[entry].committers.contains(&body) => shelf.share(entry, body),
        _ => entry,
    }
}

/// A yes or a no is the word of the one who was asked, if that is one.
fn voice_of_answer(report: &Report, statement: &Statement) -> Voice {
    let asked = match &statement.to[..] {
        [one] => Some(*one),
        _ => None,
    };
    let voice = voice_of_fate(report, statement);
    Voice {
        speaker: voice.speaker.or(asked),
        ..voice
    }
}

/// Saying no again is worth a row: a refusal lives by being upheld.
fn reaffirm(shelf: &mut Shelf, report: &Report, statement: &Statement, entry: usize) {
    let is_first = shelf.entries[entry].first_reported() == report.source.published;
    if statement.kind == ItemKind::Refusal && !is_first {
        let state = State::Refusal(RefusalState::Reaffirmed);
        shelf.change(entry, stated(report, statement, state, "refusal.again"));
    }
}

/// The state that a word of the codebook's `status` stands for. A demand that is not met breaks
/// no promise: it stalls.
fn state(kind: ItemKind, status: ItemStatus) -> Option<State> {
    match Family::of(kind) {
        Family::Commitment => performance(status).map(State::Performance),
        Family::Proposal => uptake(status)
            .map(State::Uptake)
            .or_else(|| performance(status).map(State::Performance)),
        Family::Demand => uptake(status).map(State::Uptake).or_else(|| {
            let state = performance(status)?;
            let state = if state == Performance::Broken {
                Performance::Stalled
            } else {
                state
            };
            Some(State::Performance(state))
        }),
        Family::Condition => condition(status)
            .map(State::Condition)
            .or_else(|| uptake(status).map(State::Uptake)),
        Family::Threat => threat(status).map(State::Threat),
        Family::Refusal => matches!(status, ItemStatus::Broken | ItemStatus::Cancelled)
            .then_some(State::Refusal(RefusalState::Reversed)),
        Family::Meeting => meeting(status).map(State::Meeting),
        Family::Deadline => deadline(status).map(State::Deadline),
    }
}

const fn performance(status: ItemStatus) -> Option<Performance> {
    Some(match status {
        ItemStatus::InProgress => Performance::InProgress,
        ItemStatus::Kept | ItemStatus::Met => Performance::Kept,
        ItemStatus::PartlyKept => Performance::PartlyKept,
        ItemStatus::Broken | ItemStatus::Unmet => Performance::Broken,
        ItemStatus::Postponed => Performance::Stalled,
        ItemStatus::Cancelled => Performance::Withdrawn,
        ItemStatus::Open | ItemStatus::Accepted | ItemStatus::Rejected | ItemStatus::Held => return None,
    })
}

const fn uptake(status: ItemStatus) -> Option<Uptake> {
    Some(match status {
        ItemStatus::Accepted => Uptake::Accepted,
        ItemStatus::Rejected => Uptake::Rejected,
        ItemStatus::Cancelled => Uptake::Withdrawn,
        _ => return None,
    })
}

const fn condition(status: ItemStatus) -> Option<ConditionState> {
    Some(match status {
        ItemStatus::Met | ItemStatus::Kept => ConditionState::Met,
        ItemStatus::Unmet | ItemStatus::Broken => ConditionState::Unmet,
        ItemStatus::Cancelled => ConditionState::Waived,
        _ => return None,
    })
}

const fn threat(status: ItemStatus) -> Option<ThreatState> {
    Some(match status {
        ItemStatus::Kept | ItemStatus::Met => ThreatState::CarriedOut,
        ItemStatus::Broken | ItemStatus::Unmet => ThreatState::NotCarriedOut,
        ItemStatus::Cancelled => ThreatState::Withdrawn,
        _ => return None,
    })
}

const fn meeting(status: ItemStatus) -> Option<MeetingState> {
    Some(match status {
        ItemStatus::Held | ItemStatus::Kept | ItemStatus::Met => MeetingState::Held,
        ItemStatus::Postponed => MeetingState::Postponed,
        ItemStatus::Cancelled | ItemStatus::Rejected => MeetingState::Cancelled,
        ItemStatus::Accepted => MeetingState::Confirmed,
        _ => return None,
    })
}

const fn deadline(status: ItemStatus) -> Option<DeadlineState> {
    Some(match status {
        ItemStatus::Met | ItemStatus::Kept => DeadlineState::Met,
        ItemStatus::Unmet | ItemStatus::Broken => DeadlineState::Missed,
        ItemStatus::Postponed => DeadlineState::Extended,
        ItemStatus::Cancelled => DeadlineState::Waived,
        _ => return None,
    })
}

/// The states of an entry whose place another takes.
pub(crate) fn superseded(entry: &Entry, by: &Statement) -> Vec<State> {
    let later = entry.last_day() < by.due.and_then(|due| due.latest);
    match Family::of(entry.kind) {
        Family::Commitment => vec![State::Performance(Performance::Superseded)],
        Family::Proposal | Family::Demand | Family::Condition => vec![State::Uptake(Uptake::Superseded)],
        Family::Threat => vec![State::Threat(ThreatState::Superseded)],
        Family::Meeting => vec![State::Meeting(MeetingState::Postponed)],
        Family::Deadline if later => vec![State::Deadline(DeadlineState::Extended)],
        Family::Deadline | Family::Refusal => Vec::new(),
    }
}
