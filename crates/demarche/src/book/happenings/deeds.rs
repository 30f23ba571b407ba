//! Promises, demands and threats that somebody carried out, or plainly did not.

use demarche_codebook::{Body, CountKind, EventType, Issue, LinkKind, Mode, Performance, State, ThreatState};

use super::{Finding, change, in_time, is_fresh, parties, suggest};
use crate::book::amounts;
use crate::book::blocks::Family;
use crate::book::entry::Entry;
use crate::book::record::{Missing, Target, bodies};
use crate::book::report::{Happening, Report};
use crate::book::shelf::{Shelf, takes_in};
use crate::book::wording::Stems;

/// Words that turn a promise into one to do nothing, which no deed fulfils.
const NEGATIONS: &[&str] = &["not", "never", "no", "nor", "without"];

pub(super) fn read(shelf: &mut Shelf, report: &Report, event: &Happening) {
    if event.same_as.is_some() {
        return;
    }
    for (entry, doer) in concerned(shelf, event) {
        weigh(shelf, report, event, entry, doer);
    }
}

/// "Failed to withdraw its troops" after the last day is a breach, by the word of whoever says it.
pub(super) fn read_omission(shelf: &mut Shelf, report: &Report, event: &Happening) {
    for (entry, doer) in concerned(shelf, event) {
        let known = &shelf.entries[entry];
        let is_promise = Family::of(known.kind) == Family::Commitment && !is_negative(&known.what);
        let is_past = known.last_day().is_some_and(|day| day < report.source.published);
        let is_named = shelf.subjects[entry].stems.are_in(&Stems::of(&event.sentence.words));
        if is_promise && is_past && is_named {
            let entry = doer.map_or(entry, |body| shelf.share(entry, body));
            let broken = State::Performance(Performance::Broken);
            change(shelf, report, event, entry, &Finding::new(broken, "deed.omitted"));
            let target = Target::Event(event.id.clone());
            shelf.link(entry, LinkKind::Breaches, target, &event.sentence, "deed.omitted");
        }
    }
}

/// The entries whose doer and sort of deed fit, each with the one party that acts, if it is one
/// of several that are bound.
fn concerned(shelf: &Shelf, event: &Happening) -> Vec<(usize, Option<Body>)> {
    let actors = bodies(&event.actor);
    let joint = is_joint(event);
    let promised = deeds(event).iter().flat_map(|&issue| {
        [Family::Commitment, Family::Demand, Family::Condition].map(|family| shelf.blocks.find(family, issue, &actors))
    });
    let threatened = harms(event).then(|| Issue::ALL.iter()).into_iter().flatten();
    let threatened = threatened.map(|&issue| shelf.blocks.find(Family::Threat, issue, &actors));
    let candidates = promised.chain(threatened).flatten();
    let fit = |entry: usize| {
        let committers = &shelf.subjects[entry].committers;
        if shelf.entries[entry].superseded_by.is_some() || shelf.entries[entry].is_share() {
            return None;
        }
        let together = joint && committers.len() > 1 && takes_in(&parties(event), committers);
        if together || (!joint && takes_in(&actors, committers)) {
            return Some((entry, None));
        }
        let mut bound = actors.iter().filter(|actor| committers.contains(actor)).copied();
        let actor = bound.next().filter(|_| !joint && actors.len() == 1)?;
        Some((entry, Some(actor)))
    };
    candidates.filter_map(fit).collect()
}

/// Draws the conclusion if object and day fit, or proposes it if one of them does.
fn weigh(shelf: &mut Shelf, report: &Report, event: &Happening, entry: usize, doer: Option<Body>) {
    let known = &shelf.entries[entry];
    // The words of a promise are no deed.
    if is_negative(&known.what) || known.is_stated_by(&event.sentence) {
        return;
    }
    let object = object(known, &shelf.subjects[entry].stems, event);
    let state = done(known);
    match (object, in_time(known, event, report)) {
        (Object::Shown, true) => conclude(shelf, report, event, entry, doer),
        (Object::Shown, false) if is_fresh(known, report.source.published) => {
            suggest(shelf, report, event, entry, state, vec![Missing::Time]);
        }
        (Object::Hinted, true) if is_fresh(known, report.source.published) => {
            suggest(shelf, report, event, entry, state, vec![Missing::Object]);
        }
        _ => {}
    }
}

/// Whether the thing done is the thing promised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Object {
    Shown,
    Hinted,
    Other,
}

/// A promise of so many is shown to be kept by a count of the same, any other by its words.
fn object(known: &Entry, stems: &Stems, event: &Happening) -> Object {
    let sentence = Stems::of(&event.sentence.words);
    let shown = if known.quantity.is_empty() {
        stems.are_in(&sentence)
    } else {
        amounts::counted(known, event).is_some()
    };
    if shown {
        Object::Shown
    } else if stems.shared(&sentence) > 0 {
        Object::Hinted
    } else {
        Object::Other
    }
}

fn conclude(shelf: &mut Shelf, report: &Report, event: &Happening, entry: usize, doer: Option<Body>) {
    let entry = doer.map_or(entry, |body| shelf.share(entry, body));
    let known = &shelf.entries[entry];
    let state = done(known);
    let counted = amounts::counted(known, event).map(|(promised, count)| (promised.clone(), count.clone()));
    let finding = match (counted, event.date) {
        (Some((promised, count)), Some(date)) => {
            let fraction = shelf.deliveries.add(entry, date, &promised, &count);
            let whole = fraction.is_some_and(|part| part.lo >= 1.0);
            Finding {
                fraction,
                ..Finding::new(if whole { state } else { in_part(state) }, "deed.counted")
            }
        }
        // So many are done, of a promise that gives no number.
        _ if !event.counts.is_empty() => Finding::new(in_part(state), "deed.named"),
        _ => Finding::new(state, "deed.named"),
    };
    change(shelf, report, event, entry, &finding);
    let target = Target::Event(event.id.clone());
    shelf.link(entry, LinkKind::Fulfils, target, &event.sentence, finding.rule);
}

/// What a deed makes of an entry. What is to last is not kept on its first day.
fn done(entry: &Entry) -> State {
    if Family::of(entry.kind) == Family::Threat {
        return State::Threat(ThreatState::CarriedOut);
    }
    let lasts = entry.duration.is_some() || entry.issue == Issue::Ceasefire;
    State::Performance(if lasts {
        Performance::InProgress
    } else {
        Performance::Kept
    })
}

const fn in_part(state: State) -> State {
    match state {
        State::Performance(_) => State::Performance(Performance::PartlyKept),
        other => other,
    }
}

/// Whether these words speak of not doing something.
pub(super) fn is_negative(words: &str) -> bool {
    let mut words = words.split_whitespace();
    words.any(|word| NEGATIONS.contains(&word.to_lowercase().as_str()))
}

/// Whether both sides do it together.
fn is_joint(event: &Happening) -> bool {
    event.event_type == EventType::Cooperate || has(event, CountKind::Exchanged)
}

fn has(event: &Happening, kind: CountKind) -> bool {
    event.counts.iter().any(|count| count.kind == Some(kind))
}

/// The issues on which an event can be what was promised or demanded.
fn deeds(event: &Happening) -> &'static [Issue] {
    match (event.event_type, event.mode) {
        (EventType::Retreat, Some(Mode::Release)) => &[Issue::Prisoners, Issue::Justice],
        (EventType::Cooperate, _) if has(event, CountKind::Exchanged) => &[Issue::Prisoners],
        (EventType::Retreat, Some(Mode::Withdraw)) => &[Issue::Troops, Issue::Territory, Issue::Security],
        (EventType::Retreat, Some(Mode::Disarm)) => &[Issue::Weapons, Issue::Nuclear, Issue::Security],
        (EventType::Retreat, Some(Mode::Ceasefire)) => &[Issue::Ceasefire],
        (EventType::Retreat, Some(Mode::Access)) => &[Issue::Monitoring, Issue::Aid],
        (EventType::Aid, _) => &[Issue::Aid, Issue::Weapons, Issue::Energy, Issue::Troops],
        (EventType::Concede, _) => &[Issue::Sanctions, Issue::Trade, Issue::Territory, Issue::Justice],
        (EventType::Cooperate, _) => &[Issue::Trade, Issue::Energy, Issue::Security, Issue::Monitoring],
        (EventType::Support, _) => &[Issue::Recognition],
        (EventType::Sanction, _) => &[Issue::Sanctions, Issue::Trade],
        _ => &[],
    }
}

/// Whether an event can be what was threatened.
const fn harms(event: &Happening) -> bool {
    matches!(
        event.event_type,
        EventType::Sanction | EventType::Coerce | EventType::Mobilize | EventType::Assault | EventType::Protest
    )
}
