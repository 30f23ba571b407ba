//! When what an item speaks of is due: "by Friday", "before June", "from Monday", "within ten
//! days". Unlike an event's date, a deadline has no beginning, and a start no end.

use demarche_codebook::{DatePhrase, DateRange};
use jiff::ToSpan;
use jiff::civil::Date;

use super::conditions::Dependence;
use super::content;
use super::duration;
use super::scene::Scene;
use crate::dates::{self, DateMention, Time};

/// The due date of what an act is about.
pub(super) fn of_content(scene: &Scene<'_, '_, '_>, token: usize, condition: Option<&Dependence>) -> Option<DatePhrase> {
    let (first, last) = content::extent(scene.tree, token, false);
    in_words(scene, token, first.min(token), last, condition)
}

/// The due date of a clause.
pub(super) fn of_clause(
    scene: &Scene<'_, '_, '_>,
    root: usize,
    verb: usize,
    condition: Option<&Dependence>,
) -> Option<DatePhrase> {
    let (first, last) = content::extent(scene.tree, root, false);
    in_words(scene, verb, first, last, condition)
}

fn in_words(
    scene: &Scene<'_, '_, '_>,
    token: usize,
    first: usize,
    last: usize,
    condition: Option<&Dependence>,
) -> Option<DatePhrase> {
    let outside = |at: usize| condition.is_none_or(|condition| !(condition.first..=condition.last).contains(&at));
    let here = |mention: &&DateMention| (first..=last).contains(&mention.first) && outside(mention.first);
    let period = (first..=last).filter(|&at| outside(at)).find_map(|at| within(scene, at));
    let of_event = dates::of_event(scene.reading, scene.tree, token, &scene.dates).filter(|mention| outside(mention.first) && here(mention));
    let mention = of_event.or_else(|| scene.dates.iter().find(here));
    let dated = mention.map(|mention| bounded(scene, mention)).filter(|phrase| phrase.range != DateRange::default());
    match (period, dated) {
        (Some(period), _) => Some(period),
        (None, dated) => dated,
    }
}

/// A date with the end that the words before it leave open.
fn bounded(scene: &Scene<'_, '_, '_>, mention: &DateMention) -> DatePhrase {
    let mut phrase = mention.phrase(scene.tree, scene.reading.day, Time::Future);
    match bound_before(scene, mention.first) {
        Bound::By => phrase.range.earliest = None,
        Bound::Before => {
            let day = phrase.range.earliest == phrase.range.latest || phrase.range.earliest == scene.reading.day;
            phrase.range.earliest = None;
            if day {
                phrase.range.latest = phrase.range.latest.and_then(|day| day.checked_sub(1.day()).ok());
            }
        }
        Bound::From => phrase.range.latest = None,
        Bound::On => {}
    }
    phrase
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    On,
    By,
    Before,
    From,
}

/// What the few words in front of a date say of its ends; "the end of" and the like may stand between.
fn bound_before(scene: &Scene<'_, '_, '_>, first: usize) -> Bound {
    const REACH: usize = 5;
    let words = (first.saturating_sub(REACH)..first).rev();
    for at in words {
        match scene.tree.token(at).form.to_lowercase().as_str() {
            "by" | "until" | "till" | "than" => return Bound::By,
            "before" if at + 1 == first => return Bound::Before,
            "before" => return Bound::By,
            "from" | "starting" | "after" | "since" => return Bound::From,
            "the" | "end" | "of" | "midnight" | "noon" | "close" | "evening" | "on" => {}
            _ => break,
        }
    }
    Bound::On
}

/// "Within ten days", "in the next 48 hours": counted from the article's day.
fn within(scene: &Scene<'_, '_, '_>, at: usize) -> Option<DatePhrase> {
    let form = scene.tree.token(at).form.to_lowercase();
    if form != "within" {
        return None;
    }
    let length = duration::at(scene.tree, at + 1)?;
    let anchored = scene.tree.len() > length.end && matches!(scene.tree.token(length.end).form.as_str(), "of" | "after");
    let latest = scene.reading.day.filter(|_| !anchored).and_then(|day| add(day, &length));
    Some(DatePhrase {
        span: scene.tree.span(at, length.end - 1),
        range: DateRange { earliest: None, latest },
    })
}

fn add(day: Date, length: &duration::Length) -> Option<Date> {
    let days = i32::try_from(length.days()?).ok()?;
    day.checked_add(days.days()).ok()
}
