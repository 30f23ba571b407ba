//! Which end of a date the words in front of it leave open: "by Friday" has no beginning, "from
//! Friday" no end.

use demarche_codebook::DatePhrase;
use jiff::ToSpan;
use jiff::civil::Date;

use super::scene::Scene;
use crate::dates::{self, DateMention, Time};

/// A date with the end that the words before it leave open.
pub(super) fn bounded(scene: &Scene<'_, '_, '_>, mention: &DateMention, bound: Bound, past: bool) -> DatePhrase {
    let mut phrase = if bound == Bound::Since {
        mention.phrase(scene.tree, scene.reading.day, Time::Past)
    } else {
        ahead_or_just_past(scene, mention, past)
    };
    let range = &mut phrase.range;
    match bound {
        Bound::By => range.earliest = None,
        Bound::Before => {
            range.earliest = None;
            let first = mention.first_day(scene.reading.day, Time::Future);
            let eve = first.and_then(|first| first.checked_sub(1.day()).ok());
            range.latest = eve.filter(|&eve| Some(eve) >= scene.reading.day).or(range.latest);
        }
        Bound::From if mention.is_span() => {}
        Bound::From => range.latest = range.earliest.and_then(|day| lasting(scene, mention, day)),
        Bound::Since => range.latest = None,
        Bound::On => {}
    }
    phrase
}

/// The end of what begins on a day and is said to last for some time.
fn lasting(scene: &Scene<'_, '_, '_>, mention: &DateMention, day: Date) -> Option<Date> {
    const BEFORE: usize = 12;
    const BEHIND: usize = 4;
    let last = (mention.last + BEHIND).min(scene.tree.len() - 1);
    let (_, length) = dates::length_among(scene.tree, mention.first.saturating_sub(BEFORE), last)?;
    length.after(day)
}

/// A date lies ahead, unless a past tense tells of it and it has just passed.
fn ahead_or_just_past(scene: &Scene<'_, '_, '_>, mention: &DateMention, past: bool) -> DatePhrase {
    const JUST: i32 = 60;
    const FAR: i32 = 150;
    let ahead = mention.phrase(scene.tree, scene.reading.day, Time::Future);
    let back = mention.phrase(scene.tree, scene.reading.day, Time::Past);
    let just_past = past
        && scene.reading.day.is_some_and(|day| {
            let since = back.range.latest.map_or(i32::MAX, |latest| (day - latest).get_days());
            let until = ahead.range.latest.map_or(0, |latest| (latest - day).get_days());
            (0..=JUST).contains(&since) && until > FAR
        });
    if just_past { back } else { ahead }
}

/// Which end a date leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    On,
    By,
    Before,
    From,
    /// "Since Friday": a day that has passed.
    Since,
}

/// What the few words in front of a date say of its ends; "the end of" and the like may stand between.
pub(super) fn bound_before(scene: &Scene<'_, '_, '_>, first: usize) -> Bound {
    const REACH: usize = 5;
    let words = (first.saturating_sub(REACH)..first).rev();
    for at in words {
        match scene.tree.token(at).form.to_lowercase().as_str() {
            "before" if at + 1 == first => return Bound::Before,
            "by" | "until" | "till" | "than" | "before" => return Bound::By,
            "since" => return Bound::Since,
            "from" | "starting" | "beginning" | "after" => return Bound::From,
            "as" if scene.tree.token(first - 1).form == "as" => return Bound::From,
            "the" | "end" | "of" | "midnight" | "noon" | "close" | "evening" | "on" => {}
            _ => break,
        }
    }
    Bound::On
}
