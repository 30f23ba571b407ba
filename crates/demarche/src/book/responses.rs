//! Answers: which demand, offer or meeting does a statement accept, reject or counter?

use std::collections::HashMap;

use demarche_codebook::{ActorCode, ItemKind, LinkKind, MeetingState, Performance, State, Uptake};

use super::blocks::Family;
use super::change::{Change, stated, voice_of_fate};
use super::record::{Target, Voice, bodies};
use super::report::{Report, Statement};
use super::same::{days_before, differs_in_terms};
use super::shelf::Shelf;
use super::subject::Subject;

/// Answers come within so many days of the last word on what they answer.
const ANSWERED_WITHIN: i64 = 60;

/// Kinds that ask for an answer.
pub(crate) const fn is_answerable(kind: ItemKind) -> bool {
    matches!(
        kind,
        ItemKind::Proposal | ItemKind::Demand | ItemKind::Condition | ItemKind::Meeting
    )
}

/// Ties that the article itself shows.
pub(crate) fn within(
    shelf: &mut Shelf,
    report: &Report,
    statement: &Statement,
    entry: usize,
    placed: &HashMap<&str, usize>,
) {
    for (kind, item) in &statement.links {
        let Some(&target) = placed.get(item.as_str()).filter(|&&target| target != entry) else {
            continue;
        };
        draw(shelf, report, statement, entry, *kind, target, "article");
    }
}

/// The entry of another article that a statement answers, if one fits well enough.
pub(crate) fn across(shelf: &mut Shelf, report: &Report, statement: &Statement, entry: usize) {
    let answered = statement.links.iter().any(|(kind, _)| answers(*kind));
    let Some(threshold) = threshold(statement.kind).filter(|_| !answered) else {
        return;
    };
    let Some(target) = answered_entry(shelf, report, statement, entry, threshold) else {
        return;
    };
    let kind = match Family::of(statement.kind) {
        Family::Refusal => LinkKind::Rejects,
        Family::Commitment if !differs_in_terms(&shelf.entries[target], statement) => LinkKind::Accepts,
        Family::Condition => LinkKind::Accepts,
        _ => LinkKind::Counters,
    };
    draw(shelf, report, statement, entry, kind, target, "answer");
}

const fn answers(kind: LinkKind) -> bool {
    matches!(
        kind,
        LinkKind::Accepts | LinkKind::Rejects | LinkKind::Counters | LinkKind::RespondsTo
    )
}

/// How much an answer of this kind must have in common with what it answers. A refusal says that
/// it answers something; a pledge may be given for reasons of its own.
const fn threshold(kind: ItemKind) -> Option<f32> {
    match kind {
        ItemKind::Refusal => Some(0.2),
        ItemKind::Proposal => Some(0.4),
        ItemKind::Pledge | ItemKind::Agreement | ItemKind::Declaration | ItemKind::Condition => Some(0.5),
        _ => None,
    }
}

fn answered_entry(
    shelf: &Shelf,
    report: &Report,
    statement: &Statement,
    entry: usize,
    threshold: f32,
) -> Option<usize> {
    let answerers = bodies(&statement.by);
    let addressed = bodies(&statement.to);
    let subject = Subject::of_statement(statement);
    let oldest = days_before(report.source.published, ANSWERED_WITHIN);
    let fits = |&target: &usize| {
        let (known, asker) = (&shelf.entries[target], &shelf.subjects[target].voices);
        let heard = known.last_told() >= oldest;
        let is_answer = addressed.is_empty() || asker.is_empty() || !addressed.is_disjoint(asker);
        let invited = bodies(&known.addressees);
        let by_others = !answerers.is_subset(asker) && (invited.is_empty() || !invited.is_disjoint(&answerers));
        target != entry && known.superseded_by.is_none() && heard && is_answer && by_others
    };
    let everybody = bodies(statement.by.iter().chain(&statement.to));
    let candidates = shelf.answerable.find(Family::Refusal, statement.issue, &everybody);
    let scored = candidates.into_iter().filter(fits).map(|target| {
        let stems = &shelf.subjects[target].stems;
        let enough = subject.family == Family::Refusal || stems.shared(&subject.stems) >= 2;
        (if enough { stems.likeness(&subject.stems) } else { 0.0 }, target)
    });
    let best = scored.filter(|&(likeness, _)| likeness >= threshold).reduce(
        |best, next| {
            if next.0 > best.0 { next } else { best }
        },
    );
    best.map(|(_, target)| target)
}

/// Writes a tie and what follows from it for the entry at its far end.
fn draw(
    shelf: &mut Shelf,
    report: &Report,
    statement: &Statement,
    entry: usize,
    kind: LinkKind,
    target: usize,
    rule: &'static str,
) {
    let id = shelf.entries[target].id.clone();
    shelf.link(entry, kind, Target::Entry(id), &statement.quote, rule);
    let target = part(shelf, statement, kind, target);
    let Some(state) = follows(kind, shelf.entries[target].kind, statement.condition.is_some()) else {
        return;
    };
    let answerer = answerer(shelf, statement, target);
    if matches!(state, State::Uptake(_)) {
        // Whoever answers was asked.
        shelf.address(target, answerer.as_slice());
    }
    let change = stated(report, statement, state, rule);
    let voice = if state.is_act_of_speech() {
        Voice {
            speaker: answerer,
            ..change.voice
        }
    } else {
        voice_of_fate(report, statement)
    };
    shelf.change(target, Change { voice, ..change });
}

/// Of those who speak the first that did not ask: who agrees with others answers them.
fn answerer(shelf: &Shelf, statement: &Statement, target: usize) -> Option<ActorCode> {
    let asker = &shelf.subjects[target].voices;
    let mut others = statement.by.iter().filter(|code| !asker.contains(&code.body));
    others.next().or(statement.by.first()).copied()
}

/// A breach or a deed is that of whoever does it, not of all who agreed.
fn part(shelf: &mut Shelf, statement: &Statement, kind: LinkKind, target: usize) -> usize {
    let doers = bodies(if statement.doer.is_empty() {
        &statement.by
    } else {
        &statement.doer
    });
    let whole = &shelf.subjects[target].committers;
    match doers.first() {
        Some(&doer)
            if matches!(kind, LinkKind::Fulfils | LinkKind::Breaches)
                && doers.len() == 1
                && whole.len() > 1
                && whole.contains(&doer) =>
        {
            shelf.share(target, doer)
        }
        _ => target,
    }
}

fn follows(kind: LinkKind, target: ItemKind, conditional: bool) -> Option<State> {
    let is_meeting = target == ItemKind::Meeting;
    Some(match kind {
        LinkKind::Accepts if is_meeting => State::Meeting(MeetingState::Confirmed),
        LinkKind::Rejects if is_meeting => State::Meeting(MeetingState::Cancelled),
        _ if is_meeting => return None,
        LinkKind::Accepts if !is_answerable(target) => return None,
        LinkKind::Accepts if conditional => State::Uptake(Uptake::AcceptedWithConditions),
        LinkKind::Accepts => State::Uptake(Uptake::Accepted),
        LinkKind::Rejects if is_answerable(target) => State::Uptake(Uptake::Rejected),
        LinkKind::Counters if is_answerable(target) => State::Uptake(Uptake::Countered),
        LinkKind::Fulfils if has_performance(target) => State::Performance(Performance::Kept),
        LinkKind::Breaches if has_performance(target) => State::Performance(Performance::Broken),
        _ => return None,
    })
}

const fn has_performance(kind: ItemKind) -> bool {
    matches!(
        kind,
        ItemKind::Pledge | ItemKind::Agreement | ItemKind::Declaration | ItemKind::Proposal | ItemKind::Demand
    )
}
