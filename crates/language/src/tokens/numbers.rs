//! Numbers, with the letters that belong to them.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Surroundings;
use super::abbreviations::lines;
use super::characters::{Class, class, is_apostrophe};
use super::words;

/// Letters that are a word of their own after a number: `5|km`, `600|m`, `7|pm`.
static UNITS: LazyLock<HashSet<&str>> = LazyLock::new(|| lines(include_str!("../../data/units.txt")).collect());

/// Letters that are a word of their own only in a sum of money: `$5|b`.
const MONEY_UNITS: &[&str] = &["b", "B", "t", "T"];

/// The length in bytes of the number that starts `rest`.
pub(super) fn length(rest: &str, around: Surroundings) -> usize {
    if let Some(length) = grouped_length(rest) {
        return length;
    }
    let end = digits_length(rest);
    let letters = rest[end..].split(|c: char| !c.is_alphabetic()).next().unwrap_or("");
    if letters.is_empty() {
        return end + decade_length(&rest[..end], &rest[end..]);
    }
    if is_unit(letters, &rest[end + letters.len()..], around) {
        return end;
    }
    end + words::length(
        &rest[end..],
        Surroundings {
            before: Some('0'),
            ..around
        },
    )
}

fn is_unit(letters: &str, after: &str, around: Surroundings) -> bool {
    let money = around.before.is_some_and(|c| "$£€¥".contains(c));
    let halves_of_time = matches!(letters, "a" | "p");
    (UNITS.contains(letters) && (!halves_of_time || after.starts_with(".m"))) || money && MONEY_UNITS.contains(&letters)
}

/// Digits with points, commas and colons between them.
fn digits_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 0_usize;
    for (position, character) in rest.char_indices().take(super::LONGEST) {
        let digit_next = bytes.get(position + 1).is_some_and(u8::is_ascii_digit);
        let inside = match character {
            '.' | ':' => digit_next,
            ',' => digit_next && comma_holds(&bytes[end.saturating_sub(4)..end], &bytes[position + 1..]),
            _ => matches!(class(character), Class::Digit | Class::Mark),
        };
        if !inside {
            break;
        }
        end = position + character.len_utf8();
    }
    end
}

/// `1,000` and `5,5` are numbers, `2003,2004` is a list of two.
fn comma_holds(before: &[u8], after: &[u8]) -> bool {
    let run = |digits: usize| digits != 0 && digits <= 3;
    let after = after.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    let before = before.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    run(before) && run(after)
}

/// `60's`, the decade. `2003's` has a clitic.
fn decade_length(digits: &str, after: &str) -> usize {
    let mut characters = after.chars();
    let apostrophe = characters.next().filter(|&c| is_apostrophe(c));
    let plural = characters.next() == Some('s') && !characters.next().is_some_and(char::is_alphanumeric);
    match apostrophe {
        Some(apostrophe) if plural && digits.ends_with('0') && matches!(digits.len(), 2 | 4) => {
            apostrophe.len_utf8() + 1
        }
        _ => 0,
    }
}

/// Dates and telephone numbers: three groups or more, and short forms of both.
fn grouped_length(rest: &str) -> Option<usize> {
    const LONGEST_GROUPED: usize = 24;
    let end = rest
        .bytes()
        .take(LONGEST_GROUPED)
        .take_while(|byte| byte.is_ascii_digit() || b"-/".contains(byte))
        .count();
    let candidate = rest[..end].trim_end_matches(['-', '/']);
    let goes_on = rest[end..].starts_with(char::is_alphanumeric);
    let groups = |separator: char| {
        candidate
            .split(separator)
            .filter(|group| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit()))
            .count()
    };
    let separators = candidate.len() - candidate.bytes().filter(u8::is_ascii_digit).count();
    let whole = separators >= 2 && (groups('-') == separators + 1 || groups('/') == separators + 1);
    (!goes_on && (whole || is_telephone(candidate) || is_day(candidate))).then_some(candidate.len())
}

/// `646-8420`, the extension `3-8420`, and codes of towns; round figures such as `500-1000` are the ends of a range.
fn is_telephone(candidate: &str) -> bool {
    let lengths = candidate
        .split_once('-')
        .map(|(first, second)| (first.len(), second.len()));
    matches!(lengths, Some((1 | 3 | 5, 4))) && !candidate.ends_with("00")
}

/// `9/11`, `5/18`, `3/03`: a month, and a day or year of two digits.
fn is_day(candidate: &str) -> bool {
    let month = |text: &str| text.parse::<u8>().is_ok_and(|month| (1..=12).contains(&month));
    candidate
        .split_once('/')
        .is_some_and(|(first, second)| second.len() == 2 && first.len() <= 2 && month(first) && first != second)
}
