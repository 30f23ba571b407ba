//! Truces that somebody says are broken. Fighting alone is no breach: somebody must call it one.

use demarche_codebook::{Body, EventType, Issue, LinkKind, Modality, Performance, State};

use super::{Finding, change, is_fresh, parties, suggest, voice};
use crate::book::blocks::Family;
use crate::book::record::{Bodies, Claim, Missing, Stance, Target, bodies};
use crate::book::report::{Happening, Report, Statement};
use crate::book::shelf::Shelf;

const BROKEN: State = State::Performance(Performance::Broken);

/// CAMEO's code for a truce that is violated.
const VIOLATES: &str = "196";

pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    let Some((entry, breaker)) = truce(shelf, report, event) else {
        return;
    };
    if !violates(event) {
        // A day is needed too, or any fighting looked back on would be proposed.
        if event.date.is_some() && is_fresh(&shelf.entries[entry], report.source.published) {
            suggest(shelf, report, event, entry, BROKEN, vec![Missing::Statement]);
        }
        return;
    }
    let entry = part(shelf, entry, breaker);
    change(shelf, report, event, entry, &Finding::new(BROKEN, "truce.violated"));
    let target = Target::Event(event.id.clone());
    shelf.link(entry, LinkKind::Breaches, target, &event.sentence, "truce.violated");
}

/// Somebody says that the truce was not violated: both words stand side by side.
pub(super) fn read_denial(shelf: &mut Shelf, report: &Report, event: &Happening) {
    let Some((entry, breaker)) = truce(shelf, report, event).filter(|_| violates(event)) else {
        return;
    };
    let entry = part(shelf, entry, breaker);
    let according_to = voice(report, event);
    let entry = &mut shelf.entries[entry];
    entry.claims.push(Claim {
        evidence: event.sentence.clone(),
        source: report.source.clone(),
        relation: entry.relation(&according_to),
        according_to,
        stance: Stance::Denies(BROKEN),
        record: event.id.clone(),
        rule: event.rule.clone(),
        confidence: event.confidence,
    });
}

/// Who is said to violate the truce that a statement calls broken, if the same sentence tells.
pub(crate) fn breaker(report: &Report, statement: &Statement) -> Option<Body> {
    let quote = &statement.quote;
    let tells = |event: &&Happening| {
        let sentence = event.sentence.span;
        let is_real = event.modality == Modality::Realised;
        is_real && violates(event) && sentence.0 <= quote.span.0 && quote.span.1 <= sentence.1
    };
    let mut breakers = report.happenings.iter().filter(tells).map(|event| bodies(&event.actor));
    let first = breakers.next()?;
    first.first().copied().filter(|_| first.len() == 1)
}

fn violates(event: &Happening) -> bool {
    event.cameo.is_some_and(|code| code.as_str() == VIOLATES)
}

/// The newest truce in force between the parties of an attack, and who attacks.
fn truce(shelf: &Shelf, report: &Report, event: &Happening) -> Option<(usize, Body)> {
    if event.event_type != EventType::Assault {
        return None;
    }
    let actors = bodies(&event.actor);
    let breaker = *actors.first().filter(|_| actors.len() == 1)?;
    let day = event.date.and_then(|date| date.earliest.or(date.latest));
    let day = day.unwrap_or(report.source.published);
    let in_force = |&entry: &usize| {
        let known = &shelf.entries[entry];
        let start = known.due.and_then(|due| due.earliest).unwrap_or(known.first_reported());
        known.superseded_by.is_none()
            && !shelf.entries[entry].is_share()
            && start <= day
            && known.first_reported() <= report.source.published
            && between(&shelf.subjects[entry].committers, breaker, event)
    };
    let candidates = shelf.blocks.find(Family::Commitment, Issue::Ceasefire, &actors);
    Some((candidates.into_iter().find(in_force)?, breaker))
}

/// Whether the truce binds whoever attacks, and shields whoever is attacked.
fn between(committers: &Bodies, breaker: Body, event: &Happening) -> bool {
    let others: Bodies = committers.iter().copied().filter(|&body| body != breaker).collect();
    let named = parties(event);
    let shields = others.is_empty() || named.len() < 2 || !named.is_disjoint(&others);
    committers.contains(&breaker) && shields
}

fn part(shelf: &mut Shelf, entry: usize, breaker: Body) -> usize {
    if shelf.entries[entry].is_mutual() {
        shelf.share(entry, breaker)
    } else {
        entry
    }
}
