//! How long something is to last: "a 30-day truce", "for three months".

use demarche_codebook::DurationPhrase;
use jiff::civil::Date;

use crate::numbers;
use crate::tree::Tree;

/// An amount of time: tokens up to `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Length {
    number: u64,
    unit: Unit,
    pub(super) end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Hour,
    Day,
    Week,
    Fortnight,
    Month,
    Year,
}

impl Length {
    /// The day on which it ends if it begins on `day`; `None` where the calendar ends.
    pub(super) fn after(&self, day: Date) -> Option<Date> {
        let number = i32::try_from(self.number).ok()?;
        let span = jiff::Span::new();
        let span = match self.unit {
            Unit::Hour => span.try_days(self.number.div_ceil(24).try_into().unwrap_or(i32::MAX)),
            Unit::Day => span.try_days(number),
            Unit::Week => span.try_weeks(number),
            Unit::Fortnight => span.try_weeks(number.checked_mul(2)?),
            Unit::Month => span.try_months(number),
            Unit::Year => span.try_years(number),
        };
        day.checked_add(span.ok()?).ok()
    }

    fn iso(&self) -> String {
        match self.unit {
            Unit::Hour => format!("PT{}H", self.number),
            Unit::Day => format!("P{}D", self.number),
            Unit::Week => format!("P{}W", self.number),
            Unit::Fortnight => format!("P{}D", self.number.saturating_mul(14)),
            Unit::Month => format!("P{}M", self.number),
            Unit::Year => format!("P{}Y", self.number),
        }
    }
}

/// The first duration among the tokens `first..=last`.
pub(super) fn find(tree: &Tree<'_>, first: usize, last: usize) -> Option<DurationPhrase> {
    let (start, length) = length_among(tree, first, last)?;
    Some(DurationPhrase {
        span: tree.span(start, length.end - 1),
        value: length.iso(),
    })
}

/// The first length of time among the tokens that says how long something lasts, and its first token.
pub(super) fn length_among(tree: &Tree<'_>, first: usize, last: usize) -> Option<(usize, Length)> {
    (first..=last).find_map(|start| {
        let length = at(tree, start).filter(|length| length.end <= last + 1)?;
        (lasts(tree, start) || joined(tree, start, length.end)).then_some((start, length))
    })
}

/// Behind "for" and the like a length of time is a duration.
fn lasts(tree: &Tree<'_>, start: usize) -> bool {
    let before = |distance: usize| start.checked_sub(distance).map(|at| tree.token(at).form.to_lowercase());
    match before(1).as_deref() {
        Some("for" | "lasting" | "over" | "of") => true,
        Some("least" | "another" | "to" | "most") => {
            matches!(before(2).as_deref(), Some("for" | "lasting" | "at" | "up"))
        }
        _ => false,
    }
}

/// "30-day", "a fortnight's".
fn joined(tree: &Tree<'_>, start: usize, end: usize) -> bool {
    (start..end).any(|token| tree.token(token).form.contains('-'))
        || tree.len() > end && matches!(tree.token(end).form.as_str(), "'s" | "\u{2019}s" | "'" | "\u{2019}")
}

/// The length of time that begins at a token: "72 hours", "a week", "30-day", "thirty - day".
pub(super) fn at(tree: &Tree<'_>, start: usize) -> Option<Length> {
    let parts = parts(tree, start);
    let words: Vec<String> = parts.iter().map(|(word, _)| word.clone()).collect();
    let (number, used) = match words.first()?.as_str() {
        "a" | "an" | "one" => (1, 1),
        "next" | "coming" => return None,
        _ => numbers::parse(&words)?,
    };
    let hyphen = usize::from(words.get(used).is_some_and(|word| word == "-"));
    let unit = unit(words.get(used + hyphen)?)?;
    Some(Length {
        number,
        unit,
        end: parts[used + hyphen].1 + 1,
    })
}

/// The next words in lower case with the token they stand in, taken apart at hyphens.
fn parts(tree: &Tree<'_>, start: usize) -> Vec<(String, usize)> {
    const LONGEST: usize = 6;
    (start..tree.len().min(start + LONGEST))
        .flat_map(|token| {
            let form = tree.token(token).form.to_lowercase();
            let words: Vec<String> = if form.len() > 1 {
                form.split('-').map(str::to_owned).collect()
            } else {
                vec![form]
            };
            words.into_iter().map(move |word| (word, token))
        })
        .collect()
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "hour" | "hours" => Unit::Hour,
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "fortnight" | "fortnights" => Unit::Fortnight,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    })
}
