//! How long something is to last: "a 30-day truce", "for three months".

use demarche_codebook::DurationPhrase;

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
    /// In whole days, a begun one counting.
    pub(super) fn days(&self) -> Option<u64> {
        match self.unit {
            Unit::Hour => Some(self.number.div_ceil(24)),
            Unit::Day => Some(self.number),
            Unit::Week => self.number.checked_mul(7),
            Unit::Fortnight => self.number.checked_mul(14),
            Unit::Month => self.number.checked_mul(30),
            Unit::Year => self.number.checked_mul(365),
        }
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
    (first..=last).find_map(|start| {
        let length = at(tree, start).filter(|length| length.end <= last + 1)?;
        (lasts(tree, start) || joined(tree, start, length.end)).then(|| DurationPhrase {
            span: tree.span(start, length.end - 1),
            value: length.iso(),
        })
    })
}

/// Behind "for" and the like a length of time is a duration.
pub(super) fn lasts(tree: &Tree<'_>, start: usize) -> bool {
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
