//! Dates named in a sentence, their values against the article's day, and the date of an event.
//!
//! `words`, `relative` and `feasts` read what a date says, `bound` what stands in front of it; `calendar` finds
//! the days meant once `tense` has said whether the clause looks back or ahead; `attachment` finds the event that a
//! date belongs to, `timeline` the day told of last, for events that are dated by their neighbours.

mod attachment;
mod bound;
mod calendar;
mod dateline;
mod duration;
mod feasts;
mod heading;
mod names;
mod relative;
mod tense;
mod timeline;
mod words;

use demarche_codebook::{DatePhrase, DateRange, EventType, Quad};
use jiff::civil::Date;

use crate::reading::Reading;
use crate::tree::Tree;

use bound::Bound;
use calendar::Value;

pub(crate) use attachment::of_event;
pub(crate) use calendar::Time;
pub(crate) use dateline::reference_day;
pub(crate) use duration::{Length, duration_among, length_among, length_at};
pub(crate) use names::is_calendar_word;
pub(crate) use timeline::{Timeline, Undated};

/// A date in a sentence: tokens `first..=last`.
#[derive(Debug, Clone)]
pub(crate) struct DateMention {
    pub(crate) first: usize,
    pub(crate) last: usize,
    value: Value,
    /// The other end of a span: "from Monday to Friday".
    end: Option<Value>,
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
    let mut mentions: Vec<DateMention> = Vec::new();
    let mut next = 0;
    while next < words.len() {
        let Some(found) = words::date_at(reading, tree, &words, next) else {
            next += 1;
            continue;
        };
        let mut mention = DateMention {
            first: next,
            last: found.next - 1,
            value: found.value,
            end: found.end,
            bound: bound::before(&words, next),
        };
        next = found.next;
        if let Some(found) = span_end(reading, tree, &words, &mention) {
            mention.last = found.next - 1;
            mention.end = Some(found.value);
            mention.value = mention.value.with_year_of(found.value);
            next = found.next;
        }
        let is_time_of_day = mention.is_anaphoric() && matches!(mention.bound, Bound::By | Bound::Until);
        if mention.end.is_some() || is_time_of_day || is_described(tree, &words, &mention) {
            mention.bound = Bound::Within;
        }
        mentions.push(mention);
    }
    mentions
}

/// "Since Friday's attack", "since March, when ...": the day itself is meant by what stands behind it.
fn is_described(tree: &Tree<'_>, words: &[String], mention: &DateMention) -> bool {
    let comma = usize::from(words.get(mention.last + 1).is_some_and(|word| word == ","));
    let when = words.get(mention.last + 1 + comma).is_some_and(|word| word == "when");
    when || attachment::modified_noun(tree, mention).is_some()
}

/// The second date of "from Monday to Friday", "between 2014 and 2016", "Thursday and Friday".
fn span_end(reading: &Reading<'_>, tree: &Tree<'_>, words: &[String], mention: &DateMention) -> Option<words::Found> {
    if mention.end.is_some() {
        return None;
    }
    let joint = mention.last + 1;
    if !matches!(
        words.get(joint)?.as_str(),
        "to" | "and" | "until" | "till" | "through" | "-" | "\u{2013}"
    ) {
        return None;
    }
    let preposition = usize::from(
        words
            .get(joint + 1)
            .is_some_and(|word| matches!(word.as_str(), "on" | "in")),
    );
    let found = words::date_at(reading, tree, words, joint + 1 + preposition)?;
    (found.end.is_none() && mention.value.is_of_kind(found.value)).then_some(found)
}

impl DateMention {
    /// Whether both of its ends are named: "from Monday to Friday".
    pub(crate) fn is_span(&self) -> bool {
        self.end.is_some()
    }

    /// The first day of those that are named, whatever stands in front of them.
    pub(crate) fn first_day(&self, day: Option<Date>, time: Time) -> Option<Date> {
        self.value.range(day, time)?.earliest
    }

    /// The value as words and days, read as future or as past.
    pub(crate) fn phrase(&self, tree: &Tree<'_>, day: Option<Date>, time: Time) -> DatePhrase {
        DatePhrase {
            span: tree.span(self.first, self.last),
            range: self.range(None, day, time).unwrap_or_default(),
        }
    }

    /// The days meant where `told` is the date told of last; `None` if they cannot be found.
    pub(crate) fn range(&self, told: Option<DateRange>, day: Option<Date>, time: Time) -> Option<DateRange> {
        let range = match self.end {
            None => self.value.range_after(told, day, time)?,
            Some(end) if time == Time::Future => {
                let first = self.value.range(day, time)?;
                DateRange {
                    earliest: first.earliest,
                    latest: end.range(first.latest, time)?.latest,
                }
            }
            Some(end) => {
                let last = end.range(day, time)?;
                DateRange {
                    earliest: self.value.range(last.latest, Time::Past)?.earliest,
                    latest: last.latest,
                }
            }
        };
        Some(self.bound.open(range, day))
    }

    /// The days meant for an event of this type.
    fn range_for(
        &self,
        event_type: EventType,
        time: Time,
        told: Option<DateRange>,
        day: Option<Date>,
    ) -> Option<DateRange> {
        let range = self.range(told, day, time)?;
        let in_force = matches!(event_type, EventType::Sanction | EventType::Coerce);
        let material = matches!(event_type.quad(), Quad::MaterialCooperation | Quad::MaterialConflict);
        Some(match self.bound {
            // A measure in force since Monday has no end yet.
            Bound::Since if in_force => DateRange { latest: None, ..range },
            // Words have a day; what they set in force may last.
            Bound::From if !material && time != Time::Future => DateRange {
                latest: range.earliest,
                ..range
            },
            // "By Tuesday they were accusing ..." tells of Tuesday.
            Bound::By if time == Time::Past && !material && self.end.is_none() => {
                self.value.range_after(told, day, time)?
            }
            _ => range,
        })
    }

    /// Whether it is read from another date of its sentence, if there is one, else from the article's day.
    fn leans_on_neighbour(&self) -> bool {
        matches!(self.value, Value::Overnight | Value::Within { .. })
    }

    /// Whether it hangs on the date told of last: "the following day".
    pub(crate) fn is_anaphoric(&self) -> bool {
        matches!(self.value, Value::Told { .. })
    }
}
