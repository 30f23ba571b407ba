//! Is this statement about an entry that the book already has? If words, parties and issue fit,
//! it is; if it fits but names another number, day or condition, it takes the entry's place.

use demarche_codebook::{Body, DateRange, ItemStatus, Performance, State};
use jiff::ToSpan;
use jiff::civil::Date;

use super::blocks::Family;
use super::entry::Entry;
use super::report::{Amount, Statement};
use super::subject::Subject;
use super::wording::Stems;

/// What a statement is to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sameness {
    /// The same item, said or reported again.
    Same,
    /// One party's share of it.
    Share(Body),
    /// The item with something changed.
    Changed,
}

/// So much of the shorter description must be in the longer.
const ALIKE: f32 = 0.5;
/// So much is enough when a number, a day or a condition agrees as well.
const ALIKE_WITH_DETAIL: f32 = 0.25;
/// Terms are changed while people still speak of them; after so many days a new item begins.
const MEMORY: i32 = 60;
/// Reports of a meeting or a missed day come this long after it.
const AFTERMATH: i64 = 3;

/// What `statement` is to the entry, with a score to choose between entries.
pub(crate) fn compare(
    entry: &Entry,
    known: &Subject,
    statement: &Statement,
    subject: &Subject,
    published: Date,
) -> Option<(f32, Sameness)> {
    if entry.superseded_by.is_some() || known.family != subject.family {
        return None;
    }
    let voiced_alike = known.voices.is_empty() || !known.voices.is_disjoint(&subject.voices);
    if subject.is_owned() && !subject.voices.is_empty() && !voiced_alike {
        return None;
    }
    let (share, bonus) = parties(known, subject)?;
    let changed = differs(entry, statement, published);
    let likeness = known.stems.likeness(&subject.stems);
    if !alike(entry, statement, likeness, published) {
        return None;
    }
    let sameness = match share {
        Some(body) => Sameness::Share(body),
        None if changed => changed_or_new(entry, statement, likeness, published)?,
        None => Sameness::Same,
    };
    Some((likeness + bonus, sameness))
}

/// Whose share it is, if not the whole, and how well the parties fit.
fn parties(known: &Subject, subject: &Subject) -> Option<(Option<Body>, f32)> {
    let (one, other) = (&known.committers, &subject.committers);
    if one == other {
        return Some((None, 0.2));
    }
    let shared = one.intersection(other).count();
    match subject.family {
        Family::Commitment if one.len() > 1 && other.len() == 1 && shared == 1 => Some((other.first().copied(), 0.0)),
        Family::Commitment | Family::Meeting if shared > 1 => Some((None, 0.1)),
        Family::Demand | Family::Deadline if one.is_empty() || other.is_empty() => Some((None, 0.0)),
        _ => None,
    }
}

fn alike(entry: &Entry, statement: &Statement, likeness: f32, published: Date) -> bool {
    if Family::of(entry.kind) != Family::Meeting {
        let detail = agrees(entry, statement);
        return likeness >= if detail { ALIKE_WITH_DETAIL } else { ALIKE };
    }
    // Who meets on which day says enough; "the talks" may be any that are not long past.
    if let (Some(due), Some(other)) = (entry.due, statement.due) {
        return meet(due, other) || likeness >= ALIKE;
    }
    let oldest = days_before(published, AFTERMATH);
    entry.last_day().is_none_or(|day| day >= oldest) && likeness >= ALIKE
}

/// Whether a number, a day or a condition is the same in both.
fn agrees(entry: &Entry, statement: &Statement) -> bool {
    let due = entry.due.is_some() && entry.due == statement.due;
    let amounts = entry.quantity.iter().any(|known| {
        let equal = |amount: &&Amount| amount.lo.is_some() && amount.lo == known.lo && amount.hi == known.hi;
        statement.quantity.iter().any(|amount| equal(&amount))
    });
    due || amounts || (entry.condition.is_some() && same_condition(entry, statement))
}

/// Whether the statement names another number, day, length or condition than the entry.
fn differs(entry: &Entry, statement: &Statement, published: Date) -> bool {
    let lengths = matches!((&entry.duration, &statement.duration), (Some(one), Some(other)) if one != other);
    let dues = matches!((entry.due, statement.due), (Some(one), Some(other)) if !meet(one, other));
    dues || lengths
        || (!tells_fate(statement) && amounts_differ(entry, statement))
        || condition_differs(entry, statement, published)
}

/// A condition that is left out of a later report still stands; one that is put in on a later
/// day is a change.
fn condition_differs(entry: &Entry, statement: &Statement, published: Date) -> bool {
    match (&entry.condition, &statement.condition) {
        (Some(_), Some(_)) => !same_condition(entry, statement),
        (None, Some(_)) => published > entry.first_reported(),
        _ => false,
    }
}

fn same_condition(entry: &Entry, statement: &Statement) -> bool {
    let (Some(one), Some(other)) = (&entry.condition, &statement.condition) else {
        return false;
    };
    Stems::of(&one.words).likeness(&Stems::of(&other.words)) >= ALIKE
}

fn amounts_differ(entry: &Entry, statement: &Statement) -> bool {
    entry.quantity.iter().any(|known| {
        let others = statement.quantity.iter().filter(|other| counts_same(known, other));
        let mut others = others.peekable();
        others.peek().is_some() && others.all(|other| !amounts_meet(known, other))
    })
}

/// Whether two amounts count the same sort of thing.
pub(crate) fn counts_same(one: &Amount, other: &Amount) -> bool {
    Stems::of(&one.of).shared(&Stems::of(&other.of)) > 0
}

/// Whether two amounts can be the same number.
pub(crate) fn amounts_meet(one: &Amount, other: &Amount) -> bool {
    let below = |one: &Amount, other: &Amount| matches!((one.hi, other.lo), (Some(hi), Some(lo)) if hi < lo);
    !below(one, other) && !below(other, one)
}

/// An item whose time is past or whose fate is told is not moved; a new one begins.
fn changed_or_new(entry: &Entry, statement: &Statement, likeness: f32, published: Date) -> Option<Sameness> {
    if likeness < ALIKE || days_between(entry.last_told(), published) > MEMORY {
        return None;
    }
    let postponed = statement.status == ItemStatus::Postponed;
    let settled = entry
        .transitions
        .iter()
        .any(|change| change.to.is_outcome() && !change.to.is_act_of_speech());
    let is_meeting = Family::of(entry.kind) == Family::Meeting;
    let past = entry.last_day().is_some_and(|day| day < published);
    let over = if is_meeting {
        past || settled
    } else {
        settled && !is_failed(entry)
    };
    (postponed || (!over && !tells_fate(statement))).then_some(Sameness::Changed)
}

/// A promise that somebody calls broken can be given again, with another day.
fn is_failed(entry: &Entry) -> bool {
    let last = entry.transitions.last();
    last.is_some_and(|change| change.to == State::Performance(Performance::Broken))
}

/// Whether a statement says what has become of its item rather than making it.
pub(crate) fn tells_fate(statement: &Statement) -> bool {
    !matches!(statement.status, ItemStatus::Open | ItemStatus::Postponed)
}

/// Whether two ranges of days can stand for the same time: they share a day, and if one is long
/// ("by 20 March"), they end together.
pub(crate) fn meet(one: DateRange, other: DateRange) -> bool {
    let before = |one: DateRange, other: DateRange| matches!((one.latest, other.earliest), (Some(end), Some(start)) if end < start);
    let apart = before(one, other) || before(other, one);
    !apart && ((is_short(one) && is_short(other)) || end_together(one, other))
}

/// Days by which the ends of one time can differ between reports: "by the weekend", "by Sunday".
const SLACK: i32 = 2;

fn end_together(one: DateRange, other: DateRange) -> bool {
    match (one.latest, other.latest) {
        (Some(one), Some(other)) => days_between(one, other).abs() <= SLACK,
        _ => true,
    }
}

fn is_short(range: DateRange) -> bool {
    matches!((range.earliest, range.latest), (Some(start), Some(end)) if days_between(start, end) <= 7)
}

pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(i32::MAX, |span| span.get_days())
}

pub(crate) fn days_before(day: Date, days: i64) -> Date {
    day.checked_sub(days.days()).unwrap_or(day)
}

/// Whether a statement names another number, day or length than the entry that it answers.
pub(crate) fn differs_in_terms(entry: &Entry, statement: &Statement) -> bool {
    let lengths = matches!((&entry.duration, &statement.duration), (Some(one), Some(other)) if one != other);
    let dues = matches!((entry.due, statement.due), (Some(one), Some(other)) if !meet(one, other));
    lengths || dues || amounts_differ(entry, statement)
}
