//! Reads a date from the words of a sentence: days, months, weekdays, years, feasts.

use demarche_language::Upos;
use demarche_lexicon::WordClass;

use super::calendar::{Direction, Part, Value};
use super::{feasts, names};
use crate::numbers;
use crate::reading::Reading;
use crate::tree::Tree;

/// What a date says, and the token after it.
pub(super) struct Found {
    pub(super) value: Value,
    /// The last day of a span: "3 to 5 May".
    pub(super) end: Option<Value>,
    pub(super) next: usize,
}

/// The date that begins at the token `at`; `words` are the sentence's tokens in lower case.
pub(super) fn date_at(reading: &Reading<'_>, tree: &Tree<'_>, words: &[String], at: usize) -> Option<Found> {
    let scanner = Scanner {
        reading,
        tree,
        words,
        at,
    };
    if let Some((value, end, length)) = scanner.days_and_month() {
        let next = at + length;
        return Some(Found {
            value,
            end: Some(end),
            next,
        });
    }
    let (value, length) = scanner.date()?;
    Some(Found {
        value,
        end: None,
        next: at + length,
    })
}

/// Reads one date from the words at `at`.
pub(super) struct Scanner<'s> {
    pub(super) reading: &'s Reading<'s>,
    pub(super) tree: &'s Tree<'s>,
    pub(super) words: &'s [String],
    pub(super) at: usize,
}

impl<'s> Scanner<'s> {
    pub(super) fn word(&self, offset: usize) -> &'s str {
        self.words.get(self.at + offset).map_or("", String::as_str)
    }

    pub(super) fn previous(&self) -> &'s str {
        self.at.checked_sub(1).map_or("", |before| self.words[before].as_str())
    }

    pub(super) fn from(&self, offset: usize) -> Scanner<'s> {
        Scanner {
            at: self.at + offset,
            ..*self
        }
    }

    /// The value and the number of words that say it, as from each of the readers below.
    fn date(&self) -> Option<(Value, usize)> {
        // "Every Friday" is no day.
        if matches!(self.previous(), "every" | "each") {
            return None;
        }
        let readers = [
            Self::iso,
            Self::feast,
            Self::day_and_month,
            Self::month,
            Self::middle,
            Self::weekday,
            Self::year,
            Self::season,
            Self::relative,
        ];
        readers.iter().find_map(|reader| reader(self))
    }

    /// "2024-05-03".
    fn iso(&self) -> Option<(Value, usize)> {
        let date: jiff::civil::Date = self.word(0).parse().ok().filter(|_| self.word(0).len() == 10)?;
        Some((day(Some(date.year()), date.month(), date.day()), 1))
    }

    /// "June 3", "3 June 2024", "Jan. 25, 2017", "the fifth of June".
    fn day_and_month(&self) -> Option<(Value, usize)> {
        let (month, number, length) = if let Some(month) = self.month_name(0) {
            (month, names::day_number(self.word(1))?, 2)
        } else {
            let number = names::day_number(self.word(0)).or_else(|| names::ordinal(self.word(0)))?;
            let of = usize::from(self.word(1) == "of");
            (self.month_name(1 + of)?, number, 2 + of)
        };
        let (year, length) = self.year_after(length);
        Some((day(year, month, number), length))
    }

    /// "3 to 5 May", "October 25-26, 2016", "Dec 16 and 17".
    fn days_and_month(&self) -> Option<(Value, Value, usize)> {
        let joined = |offset: usize| matches!(self.word(offset), "-" | "\u{2013}" | "to" | "and" | "through" | "or");
        let number = |offset: usize| names::day_number(self.word(offset));
        let (month, first, last) = match self.month_name(0) {
            Some(month) if joined(2) && self.month_name(4).is_none() => (month, number(1)?, number(3)?),
            None if joined(1) => (self.month_name(3)?, number(0)?, number(2)?),
            _ => return None,
        };
        let (year, length) = self.year_after(4);
        (first < last).then(|| (day(year, month, first), day(year, month, last), length))
    }

    fn year_after(&self, length: usize) -> (Option<i16>, usize) {
        let comma = usize::from(self.word(length) == ",");
        match names::year(self.word(length + comma)) {
            Some(year) => (Some(year), length + comma + 1),
            None => (None, length),
        }
    }

    /// "September", "early May", "the first week of December", "February 2015".
    fn month(&self) -> Option<(Value, usize)> {
        let (part, mut at) = self.part();
        let near = match self.word(at) {
            "last" => Some(Direction::Back),
            "next" => Some(Direction::Ahead),
            "this" => Some(Direction::Open),
            _ => None,
        };
        at += usize::from(near.is_some());
        let month = self.month_name(at)?;
        // "May" is a month only as a noun; "march" is a walk.
        let token = self.tree.sentence.tokens.get(self.at + at)?;
        if token.upos != Upos::Propn || token.form.starts_with(char::is_lowercase) {
            return None;
        }
        let of = usize::from(matches!(self.word(at + 1), "of" | ","));
        let year = names::year(self.word(at + 1 + of));
        let length = at + 1 + year.map_or(0, |_| of + 1);
        Some((Value::Month { year, month, part }, length))
    }

    /// "mid-April", "mid-2023" in one word.
    fn middle(&self) -> Option<(Value, usize)> {
        let form = &self.tree.sentence.tokens.get(self.at)?.form;
        let (_, inner) = form
            .split_once('-')
            .filter(|(mid, _)| mid.eq_ignore_ascii_case("mid"))?;
        let part = Part::Middle;
        if let Some(year) = names::year(inner) {
            return Some((Value::Year { year, part }, 1));
        }
        let month = names::month(inner)?;
        let year = names::year(self.word(1));
        Some((Value::Month { year, month, part }, 1 + usize::from(year.is_some())))
    }

    fn part(&self) -> (Part, usize) {
        let words = [self.word(0), self.word(1), self.word(2), self.word(3)];
        names::part(words).unwrap_or((Part::Whole, 0))
    }

    fn month_name(&self, offset: usize) -> Option<i8> {
        let token = self.tree.sentence.tokens.get(self.at + offset)?;
        names::month(&token.form)
    }

    /// "Christmas", "Eid al-Fitr"; with a noun behind it, it is a name ("the Good Friday agreement").
    fn feast(&self) -> Option<(Value, usize)> {
        let token = self.tree.sentence.tokens.get(self.at)?;
        if token.form.starts_with(char::is_lowercase) {
            return None;
        }
        let (feast, length) = feasts::named(self.reading.lexicon, self.words, self.at)?;
        let modifies = self
            .tree
            .head(self.at + length - 1)
            .is_some_and(|head| head >= self.at + length && self.tree.is_nominal(head) && self.word(length) != "'s");
        (!modifies).then_some((Value::Feast(feast), length))
    }

    /// "Monday", "last Friday", "Sunday night", "Tuesday 19".
    fn weekday(&self) -> Option<(Value, usize)> {
        let (direction, before) = self.direction();
        if matches!(self.word(before), "weekend") {
            let said = before > 0 || matches!(self.previous(), "the" | "at" | "over");
            return said.then_some((Value::Weekend(direction), before + 1));
        }
        let weekday = names::weekday(self.word(before))?;
        let part = usize::from(matches!(
            self.word(before + 1),
            "morning" | "afternoon" | "evening" | "night"
        ));
        let number =
            usize::from(part == 0 && names::day_number(self.word(before + 1)).is_some() && self.ends_at(before + 2));
        Some((Value::Weekday(weekday, direction), before + 1 + part + number))
    }

    fn ends_at(&self, offset: usize) -> bool {
        matches!(self.word(offset), "" | ":" | ".")
    }

    pub(super) fn direction(&self) -> (Direction, usize) {
        match self.word(0) {
            "last" | "past" => (Direction::Back, 1),
            "next" | "coming" => (Direction::Ahead, 1),
            "this" => (Direction::Open, 1),
            _ => (Direction::Open, 0),
        }
    }

    /// "three", "a", "a few" is none.
    pub(super) fn amount(&self) -> Option<(i32, usize)> {
        if matches!(self.word(0), "a" | "an" | "one") {
            return (self.word(1) != "few").then_some((1, 1));
        }
        let (number, used) = numbers::parse(&self.words[self.at.min(self.words.len())..])?;
        let joined = usize::from(self.word(used) == "-");
        Some((i32::try_from(number).ok()?, used + joined))
    }

    /// "last summer", "spring 2024".
    fn season(&self) -> Option<(Value, usize)> {
        let before = usize::from(matches!(self.word(0), "last" | "this" | "next"));
        let first_month = match self.word(before) {
            "spring" => 3,
            "summer" => 6,
            "autumn" => 9,
            _ => return None,
        };
        let year = names::year(self.word(before + 1));
        let certain = before > 0 || year.is_some() || matches!(self.previous(), "in" | "the" | "by" | "since");
        certain.then_some((
            Value::Season { year, first_month },
            before + 1 + usize::from(year.is_some()),
        ))
    }

    /// "in 2014", "mid-2023", "the 1990s", "the 2022 invasion"; other numbers of four digits are counts.
    fn year(&self) -> Option<(Value, usize)> {
        if let Some(decade) = names::decade(self.word(0)) {
            return Some((Value::Decade(decade), 1));
        }
        let (part, at) = self.part();
        let year = names::year(self.word(at))?;
        if at > 0 {
            return Some((Value::Year { year, part }, at + 1));
        }
        let before = matches!(
            self.previous(),
            "in" | "since"
                | "until"
                | "till"
                | "by"
                | "from"
                | "of"
                | "during"
                | "after"
                | "before"
                | "between"
                | "and"
                | "("
        );
        (before || self.modifies_event()).then_some((Value::Year { year, part }, 1))
    }

    /// "The 2022 invasion".
    fn modifies_event(&self) -> bool {
        self.tree.head(self.at).is_some_and(|head| {
            let lemma = self.tree.lemma(head);
            head > self.at && !self.reading.lexicon.triggers.of(WordClass::Noun, lemma).is_empty()
        })
    }
}

fn day(year: Option<i16>, month: i8, day: i8) -> Value {
    Value::Day { year, month, day }
}
