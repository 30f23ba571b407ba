//! Reads a date from the words of a sentence, and the names of months, weekdays and units.

use demarche_language::Upos;
use demarche_lexicon::WordClass;
use jiff::civil::Weekday;

use super::calendar::{Bound, Direction, Part, Unit, Value};
use crate::numbers;
use crate::reading::Reading;
use crate::tree::Tree;

/// The date that begins at the token `at` and the token after it; `words` are the sentence's
/// tokens in lower case.
pub(super) fn date_at(reading: &Reading<'_>, tree: &Tree<'_>, words: &[String], at: usize) -> Option<(Value, usize)> {
    let scanner = Scanner {
        reading,
        tree,
        words,
        at,
    };
    let (value, length) = scanner.date()?;
    Some((value, at + length))
}

/// What the words in front of a date make of it: "since Monday", "by the end of May".
pub(super) fn bound_before(words: &[String], first: usize) -> Bound {
    let before = |distance: usize| first.checked_sub(distance).map_or("", |index| words[index].as_str());
    if before(1) == "of" && before(2) == "end" && matches!(before(4), "by" | "before" | "until") {
        return Bound::By;
    }
    match first.checked_sub(1).map(|before| words[before].as_str()) {
        Some("since") => Bound::Since,
        Some("by" | "until" | "till" | "before") => Bound::By,
        _ => Bound::Within,
    }
}

/// Whether a word is the name of a weekday or a month.
pub(crate) fn is_calendar_word(form: &str) -> bool {
    weekday_number(&form.to_lowercase()).is_some() || month_number(form).is_some()
}

/// Reads one date from the words at `at`.
struct Scanner<'s> {
    reading: &'s Reading<'s>,
    tree: &'s Tree<'s>,
    words: &'s [String],
    at: usize,
}

impl<'s> Scanner<'s> {
    fn word(&self, offset: usize) -> &'s str {
        self.words.get(self.at + offset).map_or("", String::as_str)
    }

    /// The value and the number of words that say it, as from each of the readers below.
    fn date(&self) -> Option<(Value, usize)> {
        let readers = [
            Self::day_and_month,
            Self::month,
            Self::weekday,
            Self::near_day,
            Self::ago,
            Self::relative_period,
            Self::season,
            Self::year,
        ];
        readers.iter().find_map(|reader| reader(self))
    }

    /// "June 3", "3 June 2024", "Jan. 25, 2017".
    fn day_and_month(&self) -> Option<(Value, usize)> {
        let (month, day, mut length) = if let Some(month) = self.month_name(0) {
            (month, day_number(self.word(1))?, 2)
        } else {
            let day = day_number(self.word(0))?;
            let of = usize::from(self.word(1) == "of");
            (self.month_name(1 + of)?, day, 2 + of)
        };
        let comma = usize::from(self.word(length) == ",");
        let year = year_number(self.word(length + comma));
        if year.is_some() {
            length += comma + 1;
        }
        Some((Value::Day { year, month, day }, length))
    }

    /// "September", "early May", "February 2015".
    fn month(&self) -> Option<(Value, usize)> {
        let (part, mut at) = match self.word(0) {
            "early" => (Part::Early, 1),
            "mid" => (Part::Middle, 1),
            "late" => (Part::Late, 1),
            _ => (Part::Whole, 0),
        };
        at += usize::from(self.word(at) == "-" || (at > 0 && self.word(at) == "in"));
        let last = usize::from(matches!(self.word(at), "last" | "next" | "this"));
        let month = self.month_name(at + last)?;
        // "May" is a month only as a noun; "march" is a walk.
        let token = self.tree.sentence.tokens.get(self.at + at + last)?;
        if token.upos != Upos::Propn || token.form.starts_with(char::is_lowercase) {
            return None;
        }
        let mut length = at + last + 1;
        let of = usize::from(self.word(length) == "of");
        let year = year_number(self.word(length + of));
        if year.is_some() {
            length += of + 1;
        }
        Some((Value::Month { year, month, part }, length))
    }

    fn month_name(&self, offset: usize) -> Option<i8> {
        let token = self.tree.sentence.tokens.get(self.at + offset)?;
        month_number(&token.form)
    }

    /// "Monday", "last Friday", "Sunday night".
    fn weekday(&self) -> Option<(Value, usize)> {
        let before = usize::from(matches!(self.word(0), "last" | "next" | "this"));
        let weekday = weekday_number(self.word(before))?;
        let after = usize::from(matches!(
            self.word(before + 1),
            "morning" | "afternoon" | "evening" | "night"
        ));
        let direction = match self.word(0) {
            "last" => Direction::Back,
            "next" => Direction::Ahead,
            _ => Direction::Open,
        };
        Some((Value::Weekday(weekday, direction), before + 1 + after))
    }

    /// "today", "yesterday", "tomorrow", "overnight", "this morning".
    fn near_day(&self) -> Option<(Value, usize)> {
        let (from, to) = match self.word(0) {
            "today" | "tonight" => (0, 0),
            "yesterday" => (-1, -1),
            "tomorrow" => (1, 1),
            "overnight" => (-1, 0),
            "this" if matches!(self.word(1), "morning" | "afternoon" | "evening") => {
                return Some((Value::Offset { from: 0, to: 0 }, 2));
            }
            "last" if self.word(1) == "night" => return Some((Value::Offset { from: -1, to: -1 }, 2)),
            _ => return None,
        };
        Some((Value::Offset { from, to }, 1))
    }

    /// "three years ago", "a week earlier".
    fn ago(&self) -> Option<(Value, usize)> {
        let (number, used) = self.amount()?;
        let unit = unit(self.word(used))?;
        let back = matches!(self.word(used + 1), "ago" | "earlier" | "before");
        back.then_some((Value::Ago { unit, number }, used + 2))
    }

    fn amount(&self) -> Option<(i32, usize)> {
        if matches!(self.word(0), "a" | "an") {
            return Some((1, 1));
        }
        let (number, used) = numbers::parse(&self.words[self.at..])?;
        Some((i32::try_from(number).ok()?, used))
    }

    /// "last week", "this month", "next year", "the past three days".
    fn relative_period(&self) -> Option<(Value, usize)> {
        let article = usize::from(self.word(0) == "the");
        let word = self.word(article);
        let (first, last) = match word {
            "last" | "past" | "previous" => (-1, -1),
            "this" | "current" => (0, 0),
            "next" | "coming" | "following" => (1, 1),
            _ => return None,
        };
        if let Some(unit) = unit(self.word(article + 1)).filter(|unit| *unit != Unit::Day) {
            return Some((
                Value::Period {
                    unit,
                    from: first,
                    to: last,
                },
                article + 2,
            ));
        }
        let scanner = Scanner {
            at: self.at + article + 1,
            ..*self
        };
        let (number, used) = scanner.amount()?;
        let unit = unit(scanner.word(used))?;
        let length = number.checked_mul(unit.days())?;
        let (from, to) = if first < 0 { (-length, 0) } else { (0, length) };
        (first != 0).then_some((Value::Offset { from, to }, article + 1 + used + 1))
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
        let year = year_number(self.word(before + 1));
        let certain = before > 0 || year.is_some() || matches!(self.previous(), "in" | "the" | "by" | "since");
        certain.then_some((
            Value::Season { year, first_month },
            before + 1 + usize::from(year.is_some()),
        ))
    }

    /// "in 2014", "the 2022 invasion"; other numbers of four digits are counts.
    fn year(&self) -> Option<(Value, usize)> {
        let year = year_number(self.word(0))?;
        let before = matches!(
            self.previous(),
            "in" | "since"
                | "until"
                | "by"
                | "from"
                | "of"
                | "during"
                | "after"
                | "before"
                | "early"
                | "late"
                | "mid"
                | "between"
                | "-"
        );
        let modifies = self.tree.head(self.at).is_some_and(|head| {
            let lemma = self.tree.lemma(head);
            head > self.at && !self.reading.lexicon.triggers.of(WordClass::Noun, lemma).is_empty()
        });
        (before || modifies).then_some((Value::Year(year), 1))
    }

    fn previous(&self) -> &'s str {
        self.at.checked_sub(1).map_or("", |before| self.words[before].as_str())
    }
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    })
}

fn day_number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    matches!(suffix, "" | "st" | "nd" | "rd" | "th").then_some(day)
}

fn year_number(word: &str) -> Option<i16> {
    (word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (1900..2100).contains(year))
}

/// Full names and abbreviations; only with a capital, because "may" and "march" are words.
fn month_number(form: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];
    let lower = form.trim_end_matches('.').to_lowercase();
    let capital = form.starts_with(char::is_uppercase);
    let fits = |month: &str| month == lower || (lower.len() >= 3 && lower.len() <= 4 && month.starts_with(&lower));
    let index = MONTHS.iter().position(|month| fits(month))?;
    capital.then_some(index as i8 + 1)
}

fn weekday_number(word: &str) -> Option<Weekday> {
    Some(match word {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    })
}
