//! The names of months, weekdays, units and days of the month.

use jiff::civil::Weekday;

use super::calendar::{Part, Unit};

/// Whether a word is the name of a weekday or a month.
pub(crate) fn is_calendar_word(form: &str) -> bool {
    weekday(&form.to_lowercase()).is_some() || month(form).is_some()
}

pub(super) fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    })
}

/// A unit with the number of them that its name stands for: a fortnight is two weeks.
pub(super) fn unit_with_factor(word: &str) -> Option<(Unit, i32)> {
    Some(match word {
        "fortnight" | "fortnights" => (Unit::Week, 2),
        "decade" | "decades" => (Unit::Year, 10),
        "night" | "nights" => (Unit::Day, 1),
        _ => (unit(word)?, 1),
    })
}

/// "3", "3rd", "third".
pub(super) fn day_number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let suffix = word.get(digits.len()..)?;
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day));
    day.filter(|_| matches!(suffix, "" | "st" | "nd" | "rd" | "th"))
}

/// "first", "2nd".
pub(super) fn ordinal(word: &str) -> Option<i8> {
    const ORDINALS: [&str; 20] = [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
    ];
    let index = ORDINALS.iter().position(|ordinal| *ordinal == word);
    index
        .map(|index| index as i8 + 1)
        .or_else(|| day_number(word).filter(|_| word.ends_with(|last: char| last.is_ascii_alphabetic())))
}

pub(super) fn year(word: &str) -> Option<i16> {
    (word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (1800..2100).contains(year))
}

/// "1990s".
pub(super) fn decade(word: &str) -> Option<i16> {
    year(word.strip_suffix('s')?).filter(|year| year % 10 == 0)
}

/// Full names and abbreviations; only with a capital, because "may" and "march" are words.
pub(super) fn month(form: &str) -> Option<i8> {
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

pub(super) fn weekday(word: &str) -> Option<Weekday> {
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

/// "Early", "the end of": which part of a month or year.
pub(super) fn part(words: [&str; 4]) -> Option<(Part, usize)> {
    let [first, second, third, fourth] = words;
    let of = |length: usize| length + usize::from(words.get(length).is_some_and(|word| *word == "the"));
    Some(match (first, second, third) {
        ("early" | "mid" | "late", "-" | "in", _) => (simple_part(first)?, 2),
        ("early" | "mid" | "late", _, _) => (simple_part(first)?, 1),
        ("start" | "beginning", "of", _) => (Part::Early, of(2)),
        ("middle", "of", _) => (Part::Middle, of(2)),
        ("end" | "close", "of", _) => (Part::Late, of(2)),
        ("first", "half", "of") => (Part::FirstHalf, if fourth == "the" { 4 } else { 3 }),
        ("second", "half", "of") => (Part::SecondHalf, if fourth == "the" { 4 } else { 3 }),
        ("last", "week", "of") => (Part::Late, 3),
        (number, "week", "of") => (Part::Week(ordinal(number).filter(|number| *number <= 4)?), 3),
        _ => return None,
    })
}

fn simple_part(word: &str) -> Option<Part> {
    Some(match word {
        "early" => Part::Early,
        "mid" => Part::Middle,
        "late" => Part::Late,
        _ => return None,
    })
}
