//! Punctuation, symbols, emoji, and words that begin with an apostrophe.

use super::Surroundings;
use super::characters::{Class, class, is_apostrophe, is_flag_letter};
use super::numbers;

/// Faces made of punctuation.
const FACES: &[&str] = &[
    ":-)", ":-(", ";-)", ":-D", ":-P", ":)", ":(", ";)", ":D", ":P", ":p", "=)", "=(", "^_^", ":/", "<3",
];

/// Words that have lost their beginning.
const SHORTENED: &[&str] = &["em", "til", "cause", "tis", "twas", "n", "bout", "round"];

/// Clitics that have lost their word, as after a closing bracket.
const CLITICS: &[&str] = &["s", "re", "ve", "ll", "d", "m"];

/// The length in bytes of the symbol token that starts `rest`.
pub(super) fn length(rest: &str, first: char, around: Surroundings) -> usize {
    let width = first.len_utf8();
    if class(first) == Class::Emoji {
        return emoji_length(rest);
    }
    if let Some(length) = ornament_length(rest) {
        return length;
    }
    if is_apostrophe(first) {
        return width + after_apostrophe(rest, first);
    }
    match first {
        '!' | '?' => run_length(rest, |c| matches!(c, '!' | '?' | '.')),
        '.' | '…' => dots_length(rest, around),
        '+' if around.before.is_none() && rest[1..].starts_with(|c: char| c.is_ascii_digit()) => {
            1 + numbers::length(&rest[1..], around)
        }
        ':' | ';' | '=' | '^' | '<' if let Some(face) = face(rest, around) => face.len(),
        '-' | '–' | '—' | '*' | '=' | '_' | '~' | '+' | '<' | '>' | '#' | '|' | '$' => {
            run_length(rest, |c| c == first)
        }
        _ => width,
    }
}

/// A line drawn with marks: `*~*~*~*`, `--->`.
fn ornament_length(rest: &str) -> Option<usize> {
    const SHORTEST: usize = 4;
    let length = rest.bytes().take_while(|byte| b"*~=<>{}|+_^-".contains(byte)).count();
    let has_drawn = rest[..length].bytes().any(|byte| b"*~=-_+".contains(&byte));
    (length >= SHORTEST && has_drawn && !rest.starts_with(['<', '{'])).then_some(length)
}

fn run_length(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|c| !belongs(c)).unwrap_or(rest.len())
}

/// Dots in a row, or a fraction such as `.5`.
fn dots_length(rest: &str, around: Surroundings) -> usize {
    let dots = run_length(rest, |c| matches!(c, '.' | '…' | '!' | '?'));
    let fraction = dots == 1 && around.before.is_none_or(|c| "$£€([".contains(c));
    if fraction && rest[1..].starts_with(|c: char| c.is_ascii_digit()) {
        return 1 + numbers::length(&rest[1..], around);
    }
    dots
}

fn face(rest: &str, around: Surroundings) -> Option<&'static str> {
    let face = FACES.iter().find(|face| rest.starts_with(**face))?;
    let ends = !rest[face.len()..].starts_with(char::is_alphanumeric);
    (ends && around.before.is_none_or(|c| !c.is_numeric())).then_some(face)
}

/// What an apostrophe that starts a token takes with it.
fn after_apostrophe(rest: &str, first: char) -> usize {
    let after = &rest[first.len_utf8()..];
    if first != '‘' && after.starts_with(first) {
        return doubled(after, first);
    }
    let word = after.split(|c: char| !c.is_alphanumeric()).next().unwrap_or("");
    let digits = word.trim_end_matches('s');
    let is_decade = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let lower = word.to_lowercase();
    let is_word = CLITICS.contains(&lower.as_str()) || SHORTENED.contains(&lower.as_str());
    if is_decade || is_word && lower.len() == word.len() {
        word.len()
    } else {
        0
    }
}

/// Two apostrophes stand for one quotation mark.
fn doubled(after: &str, first: char) -> usize {
    let width = first.len_utf8();
    if after[width..].starts_with(first) { 0 } else { width }
}

/// A picture with its modifiers, pictures joined to it, or a flag.
fn emoji_length(rest: &str) -> usize {
    const JOINER: char = '\u{200d}';
    let mut end = 0;
    let mut joined = true;
    let mut flag_letters = 0;
    for character in rest.chars().take(16) {
        flag_letters += usize::from(is_flag_letter(character));
        let belongs = match class(character) {
            Class::Mark => end > 0,
            Class::Emoji => joined || flag_letters == 2 && end == character.len_utf8(),
            _ => character == JOINER && end > 0,
        };
        if !belongs {
            break;
        }
        joined = character == JOINER;
        end += character.len_utf8();
    }
    rest[..end].trim_end_matches(JOINER).len()
}
