//! Words: letters with what holds them together.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::Surroundings;
use super::abbreviations::{Abbreviation, abbreviation, has_inner_dot, is_letter_with_dots};
use super::addresses;
use super::characters::{Class, class, is_apostrophe, is_closing};

/// First halves that stay with the second one (`anti-war`), and second halves that stay with
/// the first (`clockwise` spelt `clock-wise`).
static AFFIXES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| super::abbreviations::lines(include_str!("../../data/affixes.txt")).collect());

/// The length in bytes of the word that starts `rest`.
pub(super) fn length(rest: &str, around: Surroundings) -> usize {
    let mut end = 0;
    while let Some(next) = rest[end..].chars().next() {
        match step(rest, end, next, around) {
            Step::On(length) => end += length,
            Step::End(length) => return end + length,
        }
    }
    end
}

/// Whether a word goes on, and by how many bytes.
enum Step {
    On(usize),
    End(usize),
}

fn step(rest: &str, end: usize, next: char, around: Surroundings) -> Step {
    let width = next.len_utf8();
    match class(next) {
        Class::Letter | Class::Digit | Class::Mark => return Step::On(width),
        Class::Hidden if hidden_inside(&rest[end..]) => return Step::On(width),
        _ => {}
    }
    match next {
        '.' => dot(rest, end, around),
        '-' | '‐' | '‑' if hyphen_holds(&rest[..end], &rest[end + width..]) => Step::On(width),
        '/' if slash_holds(&rest[..end], &rest[end + 1..], around) => Step::On(1),
        '&' if ampersand_holds(&rest[..end], &rest[end + 1..]) => Step::On(1),
        '_' | '*' if starts_with_letter(&rest[end + 1..]) => Step::On(1),
        '$' if is_currency_prefix(&rest[..end]) => Step::End(1),
        _ if is_apostrophe(next) && starts_with_letter(&rest[end + width..]) => Step::On(width),
        _ => Step::End(0),
    }
}

fn starts_with_letter(rest: &str) -> bool {
    rest.chars().next().is_some_and(|c| class(c) == Class::Letter)
}

/// Whether the characters without width that start `rest` stand inside a word.
fn hidden_inside(rest: &str) -> bool {
    let next = rest.chars().find(|&c| class(c) != Class::Hidden);
    next.is_some_and(|c| matches!(class(c), Class::Letter | Class::Mark))
}

/// `US$`, `A$`, `HK$`.
fn is_currency_prefix(word: &str) -> bool {
    word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// `AT&T`, `R&D`.
fn ampersand_holds(before: &str, after: &str) -> bool {
    let short = |text: &str| text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    let after = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    short(before) && !after.is_empty() && short(after)
}

/// `w/o`, `l/c`: one letter on either side.
fn slash_holds(before: &str, after: &str, around: Surroundings) -> bool {
    let second = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let is_letter = |text: &str| text.len() == 1 && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    around.before.is_none() && is_letter(before) && is_letter(second) && !after[1..].starts_with('/')
}

fn hyphen_holds(before: &str, after: &str) -> bool {
    let second = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    !second.is_empty() && (is_affix(before, "-") || is_affix(second, ""))
}

/// Looks a first half up with its hyphen, so that the one list can hold both kinds.
fn is_affix(part: &str, hyphen: &str) -> bool {
    const LONGEST_AFFIX: usize = 10;
    part.len() <= LONGEST_AFFIX && AFFIXES.contains(format!("{}{hyphen}", part.to_lowercase()).as_str())
}

/// Decides what a full stop at `end` does to the word before it.
fn dot(rest: &str, end: usize, around: Surroundings) -> Step {
    let word = &rest[..end];
    let after = &rest[end + 1..];
    match after.chars().next() {
        Some('.') if is_one_dot(&after[1..]) && keeps_final_dot(word, after, around) => Step::End(1),
        Some('.' | '…') => Step::End(0),
        Some(next) if next.is_alphanumeric() => inner_dot(rest, end, around),
        _ if keeps_final_dot(word, after, around) => Step::End(1),
        _ => Step::End(0),
    }
}

/// Whether no more full stops follow: `Inc..` ends a sentence.
fn is_one_dot(after: &str) -> bool {
    !after.starts_with(['.', '…']) && !after.starts_with(char::is_alphanumeric)
}

/// A full stop with no space after it: an acronym, an address, or a space was lost.
fn inner_dot(rest: &str, end: usize, around: Surroundings) -> Step {
    let (word, after) = (&rest[..end], &rest[end + 1..]);
    if let Some(length) = addresses::domain_length(rest) {
        return Step::End(length.saturating_sub(end));
    }
    let next_part = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let single = next_part.chars().nth(1).is_none() && starts_with_letter(next_part);
    if is_letter_with_dots(word) && single || is_degree(word, next_part) {
        return Step::On(1);
    }
    let following = after.chars().next();
    let kept = is_letter_with_dots(word) || keeps_final_dot(word, after, Surroundings { following, ..around });
    Step::End(usize::from(kept))
}

/// `Ph.D.`, `M.Sc.`: the dot inside holds.
fn is_degree(word: &str, next: &str) -> bool {
    matches!(
        (word, next),
        ("Ph", "D") | ("M" | "B" | "D", "Sc" | "Phil" | "Ed" | "Tech")
    )
}

/// Whether the full stop after `word` belongs to it.
fn keeps_final_dot(word: &str, after: &str, around: Surroundings) -> bool {
    let is_last = around.following.is_none() && after.chars().all(|c| is_closing(c) || c == '.');
    if has_inner_dot(word) {
        return true;
    }
    match abbreviation(word) {
        Some(Abbreviation::Either | Abbreviation::Inside) => true,
        Some(Abbreviation::Before | Abbreviation::Ambiguous | Abbreviation::Last) => !is_last,
        Some(Abbreviation::Number) => around.following.is_some_and(|c| c.is_numeric() || c == '#'),
        None => is_initial(word) && !is_last && around.before.is_none_or(|c| !c.is_numeric()),
    }
}

/// `J` of `J. Smith`.
fn is_initial(word: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(char::is_uppercase) && characters.next().is_none()
}
