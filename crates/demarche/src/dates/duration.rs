//! How long: "for 30 days", "a 72-hour truce", "a month-long curfew", as ISO 8601 and in days of the calendar.

use demarche_codebook::DurationPhrase;
use jiff::civil::Date;

use crate::numbers;
use crate::tree::Tree;

/// The first duration among the tokens `first..=last`. Distances ("three days ago"), ages and limits
/// ("within 24 hours") are none.
pub(crate) fn duration_among(tree: &Tree<'_>, first: usize, last: usize) -> Option<DurationPhrase> {
    let (start, length) = length_among(tree, first, last)?;
    Some(DurationPhrase {
        span: tree.span(start, length.end - 1),
        value: length.iso(),
    })
}

/// The length of that duration and its first token.
pub(crate) fn length_among(tree: &Tree<'_>, first: usize, last: usize) -> Option<(usize, Length)> {
    let words = lower_case(tree);
    (first..=last).find_map(|start| {
        let length = duration_at(&words, start).filter(|length| length.end <= last + 1)?;
        Some((start, length))
    })
}

/// The length of time that begins at a token, whether or not anything is said to last so long.
pub(crate) fn length_at(tree: &Tree<'_>, start: usize) -> Option<Length> {
    length(&lower_case(tree), start)
}

/// An amount of time: tokens up to `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length {
    number: u64,
    unit: Unit,
    pub(crate) end: usize,
    /// "Month-long".
    long: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
    Decade,
}

impl Length {
    /// The day on which it ends if it begins on `day`; `None` where the calendar ends.
    pub(crate) fn after(&self, day: Date) -> Option<Date> {
        let number = i32::try_from(self.number).ok()?;
        let span = jiff::Span::new();
        let span = match self.unit {
            Unit::Minute => Ok(span),
            Unit::Hour => span.try_days(self.number.div_ceil(24).try_into().unwrap_or(i32::MAX)),
            Unit::Day => span.try_days(number),
            Unit::Week => span.try_weeks(number),
            Unit::Fortnight => span.try_weeks(number.checked_mul(2)?),
            Unit::Month => span.try_months(number),
            Unit::Year => span.try_years(number),
            Unit::Decade => span.try_years(number.checked_mul(10)?),
        };
        day.checked_add(span.ok()?).ok()
    }

    fn iso(&self) -> String {
        let number = self.number;
        match self.unit {
            Unit::Minute => format!("PT{number}M"),
            Unit::Hour => format!("PT{number}H"),
            Unit::Day => format!("P{number}D"),
            Unit::Week => format!("P{number}W"),
            Unit::Fortnight => format!("P{}W", number.saturating_mul(2)),
            Unit::Month => format!("P{number}M"),
            Unit::Year => format!("P{number}Y"),
            Unit::Decade => format!("P{}Y", number.saturating_mul(10)),
        }
    }
}

/// A length of time that something is said to last.
fn duration_at(words: &[String], start: usize) -> Option<Length> {
    let length = length(words, start)?;
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    let hyphen = usize::from(word(length.end) == "-");
    let distance = matches!(
        word(length.end + hyphen),
        "ago" | "later" | "earlier" | "before" | "after" | "old" | "from"
    );
    let limit = start
        .checked_sub(1)
        .is_some_and(|at| matches!(word(at), "within" | "last" | "past" | "next" | "coming"));
    let joined = length.long || (start..length.end).any(|at| word(at).contains('-'));
    let owns = matches!(word(length.end), "of" | "'s" | "\u{2019}s" | "'" | "\u{2019}");
    (!distance && !limit && (joined || owns || lasts(words, start))).then_some(length)
}

/// Behind "for" and the like a length of time is a duration.
fn lasts(words: &[String], start: usize) -> bool {
    let before = |distance: usize| start.checked_sub(distance).map_or("", |at| words[at].as_str());
    match before(1) {
        "for" | "lasting" | "lasted" | "over" | "of" => true,
        "least" | "another" | "to" | "most" => matches!(before(2), "for" | "lasting" | "at" | "up"),
        _ => false,
    }
}

/// "72 hours", "a week", "30-day", "thirty - day", "week-long".
fn length(words: &[String], start: usize) -> Option<Length> {
    let parts = parts(words, start);
    let plain: Vec<String> = parts.iter().map(|(word, _)| (*word).to_owned()).collect();
    let long = |at: usize| plain.get(at).is_some_and(|word| word == "long");
    let (number, used) = match plain.first()?.as_str() {
        "a" | "an" | "one" => (1, 1),
        _ if long(1) => (1, 0),
        _ => numbers::parse(&plain)?,
    };
    let unit = unit(plain.get(used)?)?;
    if plain.get(used + 1).is_some_and(|word| word == "old") {
        return None;
    }
    let last = used + usize::from(long(used + 1));
    Some(Length {
        number,
        unit,
        end: parts[last].1 + 1,
        long: last > used,
    })
}

/// The next words and the tokens they stand in, taken apart at hyphens.
fn parts(words: &[String], start: usize) -> Vec<(&str, usize)> {
    const LONGEST: usize = 8;
    let tokens = words.iter().enumerate().skip(start).take(LONGEST);
    tokens
        .flat_map(|(at, word)| word.split('-').map(move |part| (part, at)))
        .filter(|(part, _)| !part.is_empty())
        .collect()
}

fn lower_case(tree: &Tree<'_>) -> Vec<String> {
    let tokens = tree.sentence.tokens.iter();
    tokens.map(|token| token.form.to_lowercase()).collect()
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word.strip_suffix('s').unwrap_or(word) {
        "minute" => Unit::Minute,
        "hour" => Unit::Hour,
        "day" | "night" => Unit::Day,
        "week" => Unit::Week,
        "fortnight" => Unit::Fortnight,
        "month" => Unit::Month,
        "year" => Unit::Year,
        "decade" => Unit::Decade,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first duration in lower-case words.
    fn value(text: &str) -> Option<String> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        (0..words.len())
            .find_map(|start| duration_at(&words, start))
            .map(|length| length.iso())
    }

    #[test]
    fn durations_are_iso_8601() {
        let table = [
            ("a truce for 30 days", "P30D"),
            ("a 72 - hour truce", "PT72H"),
            ("a 72-hour truce", "PT72H"),
            ("for three months", "P3M"),
            ("for a week", "P1W"),
            ("a month - long curfew", "P1M"),
            ("the month-long curfew", "P1M"),
            ("a ten - day exercise", "P10D"),
            ("lasting two years", "P2Y"),
            ("for a fortnight", "P2W"),
            ("for at least 45 minutes", "PT45M"),
            ("a two - decade ban", "P20Y"),
            ("48 hours of silence", "PT48H"),
            ("a fortnight 's pause", "P2W"),
            ("a week of talks", "P1W"),
            ("for twenty - four hours", "PT24H"),
        ];
        for (text, expected) in table {
            assert_eq!(value(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn distances_ages_and_limits_are_no_durations() {
        for text in [
            "three days ago",
            "two weeks later",
            "a 19 - year - old man",
            "a 19-year-old man",
            "within 24 hours of the vote",
            "a day before the vote",
            "the past two weeks",
            "30 soldiers",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    #[test]
    fn a_length_ends_on_a_day() {
        let words = ["a", "month", "-", "long", "curfew"].map(str::to_owned);
        let length = length(&words, 0).expect("a length");
        assert_eq!((length.end, length.long), (4, true));
        let day = jiff::civil::date(2024, 1, 31);
        assert_eq!(length.after(day), Some(jiff::civil::date(2024, 2, 29)));
    }
}
