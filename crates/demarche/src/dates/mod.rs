//! Dates named in a sentence, their values against the article's day, and the date of an event.
//!
//! `words` reads what a date says, `calendar` finds the days meant once it is known whether the
//! clause looks back or ahead, `attachment` finds the event that a date belongs to.

mod attachment;
mod calendar;
mod words;

use demarche_codebook::DatePhrase;
use jiff::civil::Date;

use crate::reading::Reading;
use crate::tree::Tree;

use calendar::{Bound, Value};

pub(crate) use calendar::Time;
pub(crate) use words::is_calendar_word;

/// A date in a sentence: tokens `first..=last`.
#[derive(Debug, Clone)]
pub(crate) struct DateMention {
    pub(crate) first: usize,
    pub(crate) last: usize,
    value: Value,
    bound: Bound,
}

/// The dates of a sentence in text order.
pub(crate) fn find(reading: &Reading<'_>, tree: &Tree<'_>) -> Vec<DateMention> {
    let words: Vec<String> = tree
        .sentence
        .tokens
        .iter()
        .map(|token| token.form.to_lowercase())
        .collect();
    let mut mentions = Vec::new();
    let mut next = 0;
    while next < words.len() {
        match words::date_at(reading, tree, &words, next) {
            Some((value, end)) => {
                mentions.push(DateMention {
                    first: next,
                    last: end - 1,
                    value,
                    bound: words::bound_before(&words, next),
                });
                next = end;
            }
            None => next += 1,
        }
    }
    mentions
}

impl DateMention {
    /// The value as words and days, read as future or as past.
    pub(crate) fn phrase(&self, tree: &Tree<'_>, day: Option<Date>, time: Time) -> DatePhrase {
        let range = self.value.range(day, time).map(|range| self.bound.open(range, day));
        DatePhrase {
            span: tree.span(self.first, self.last),
            range: range.unwrap_or_default(),
        }
    }
}

/// The date of the event at `trigger`: a date that hangs on it, or on a verb above it in the
/// same clause, nearest first.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    mentions: &'m [DateMention],
) -> Option<&'m DateMention> {
    let anchored: Vec<(&DateMention, usize)> = mentions
        .iter()
        .filter_map(|mention| Some((mention, attachment::anchor(reading, tree, mention)?)))
        .collect();
    attachment::governors(tree, trigger).into_iter().find_map(|governor| {
        anchored
            .iter()
            .find(|(_, anchor)| *anchor == governor)
            .map(|(mention, _)| *mention)
    })
}
