//! How long: "for 30 days", "a 72-hour truce", "a month-long curfew", as ISO 8601.

use demarche_codebook::DurationPhrase;

use crate::numbers;
use crate::tree::Tree;

/// The durations of a sentence in text order. Distances ("three days ago", "two weeks later"), ages and limits
/// ("within 24 hours") are none.
#[expect(dead_code, reason = "for the reader of undertakings")]
pub(crate) fn durations(tree: &Tree<'_>) -> Vec<DurationPhrase> {
    let words: Vec<String> = tree
        .sentence
        .tokens
        .iter()
        .map(|token| token.form.to_lowercase())
        .collect();
    let mut found = Vec::new();
    let mut next = 0;
    while next < words.len() {
        match duration_at(&words, next) {
            Some((value, end)) => {
                found.push(DurationPhrase {
                    span: tree.span(next, end - 1),
                    value,
                });
                next = end;
            }
            None => next += 1,
        }
    }
    found
}

/// The value of the duration that begins at `at` and the word after it.
fn duration_at(words: &[String], at: usize) -> Option<(String, usize)> {
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    let before = at.checked_sub(1).map_or("", word);
    if matches!(before, "within" | "last" | "past" | "next" | "coming") || before.parse::<f64>().is_ok() {
        return None;
    }
    let (number, unit_at) = amount(words, at)?;
    let (value, end) = (iso(number, word(unit_at))?, unit_at + 1);
    let long = usize::from(word(end) == "-" && word(end + 1) == "long") * 2;
    let other = matches!(
        word(end),
        "ago" | "later" | "earlier" | "before" | "after" | "old" | "from"
    ) || (word(end) == "-" && word(end + 1) == "old");
    let joined = word(unit_at.saturating_sub(1)) == "-";
    // "A week" is a duration where it is said to last: "for a week", "a week-long", "a week of".
    let said =
        number > 1 || long > 0 || joined || matches!(before, "for" | "lasting" | "lasted" | "of") || word(end) == "of";
    (said && !other).then_some((value, end + long))
}

/// The number and where the unit stands: "30 days", "30-day", "a week", "week-long".
fn amount(words: &[String], at: usize) -> Option<(u64, usize)> {
    let word = |index: usize| words.get(index).map_or("", String::as_str);
    if let Some((number, used)) = numbers::parse(&words[at..]) {
        return Some((number, at + used + usize::from(word(at + used) == "-")));
    }
    if matches!(word(at), "a" | "an") {
        return Some((1, at + 1));
    }
    (word(at + 1) == "-" && word(at + 2) == "long").then_some((1, at))
}

fn iso(number: u64, unit: &str) -> Option<String> {
    let unit = unit.strip_suffix('s').unwrap_or(unit);
    Some(match unit {
        "minute" => format!("PT{number}M"),
        "hour" => format!("PT{number}H"),
        "day" | "night" => format!("P{number}D"),
        "week" => format!("P{number}W"),
        "fortnight" => format!("P{}W", number * 2),
        "month" => format!("P{number}M"),
        "year" => format!("P{number}Y"),
        "decade" => format!("P{}Y", number.checked_mul(10)?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The durations in lower-case words.
    fn values(text: &str) -> Vec<String> {
        let words: Vec<String> = text.split(' ').map(str::to_owned).collect();
        let (mut found, mut next) = (Vec::new(), 0);
        while next < words.len() {
            match duration_at(&words, next) {
                Some((value, end)) => {
                    found.push(value);
                    next = end;
                }
                None => next += 1,
            }
        }
        found
    }

    #[test]
    fn durations_are_iso_8601() {
        let table = [
            ("a truce for 30 days", "P30D"),
            ("a 72 - hour truce", "PT72H"),
            ("for three months", "P3M"),
            ("for a week", "P1W"),
            ("a month - long curfew", "P1M"),
            ("a ten - day exercise", "P10D"),
            ("lasting two years", "P2Y"),
            ("for a fortnight", "P2W"),
            ("for 45 minutes", "PT45M"),
            ("a two - decade ban", "P20Y"),
            ("48 hours of silence", "PT48H"),
            ("for eighteen months", "P18M"),
            ("a week of talks", "P1W"),
            ("for twenty - four hours", "PT24H"),
        ];
        for (text, expected) in table {
            assert_eq!(values(text), [expected], "{text}");
        }
    }

    #[test]
    fn distances_ages_and_limits_are_no_durations() {
        for text in [
            "three days ago",
            "two weeks later",
            "a 19 - year - old man",
            "within 24 hours",
            "a day before the vote",
            "the past two weeks",
            "30 soldiers",
        ] {
            assert_eq!(values(text), Vec::<String>::new(), "{text}");
        }
    }
}
