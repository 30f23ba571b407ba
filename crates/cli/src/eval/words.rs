//! Where words stand in a text, and how records compare: the ground rules of scoring.

use std::collections::BTreeSet;

use demarche_codebook::{ScalarIndex, Span};
use serde_json::Value;

/// An article's text, in which words are looked up.
pub(crate) struct Text<'a> {
    text: &'a str,
    index: ScalarIndex,
}

impl<'a> Text<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            index: ScalarIndex::new(text),
        }
    }

    /// Where `part` stands first, at `start` or after it; if nowhere, the first place where it
    /// stands with other white space between its words.
    pub(crate) fn locate(&self, part: &Value, start: usize) -> Option<Span> {
        let part = part.as_str().filter(|part| !part.is_empty())?;
        if let Some(found) = self.text[start..].find(part) {
            return Some(Span::new(start + found, start + found + part.len()));
        }
        let words: Vec<&str> = part.split(is_space).filter(|word| !word.is_empty()).collect();
        let Some((first, rest)) = words.split_first() else {
            return Some(Span::new(0, 0));
        };
        self.text.match_indices(first).find_map(|(begin, _)| {
            let end = after(self.text, begin + first.len(), rest)?;
            Some(Span::new(begin, end))
        })
    }

    /// Where two spans begin, apart from each other, in characters.
    pub(crate) fn distance(&self, one: Span, other: Span) -> usize {
        let count = |span: Span| self.index.count(self.text, span.start);
        count(one).abs_diff(count(other))
    }
}

/// Where `words` end if they follow each other from `position` with white space before each.
fn after(text: &str, position: usize, words: &[&str]) -> Option<usize> {
    words.iter().try_fold(position, |position, word| {
        let rest = text[position..].trim_start_matches(is_space);
        let begin = text.len() - rest.len();
        (begin > position && rest.starts_with(word)).then(|| begin + word.len())
    })
}

/// Python's notion of white space, which has four control characters that Unicode's has not.
fn is_space(character: char) -> bool {
    character.is_whitespace() || ('\x1c'..='\x1f').contains(&character)
}

/// Whether both stand somewhere and share a character.
pub(crate) fn overlap(one: Option<Span>, other: Option<Span>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one.overlaps(other))
}

/// Whether a value says something: not null, empty or false.
pub(crate) fn is_given(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(yes) => *yes,
        Value::Number(number) => number.as_f64() != Some(0.0),
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(fields) => !fields.is_empty(),
    }
}

/// The items of an array; none of anything else.
pub(crate) fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The actor codes of people, those left out that are not known.
pub(crate) fn full_codes(people: &Value) -> BTreeSet<String> {
    codes(items(people))
}

/// The country or body of every code.
pub(crate) fn bodies(people: &Value) -> BTreeSet<String> {
    first_parts(codes(items(people)))
}

/// The country or body of a single party.
pub(crate) fn body(party: &Value) -> BTreeSet<String> {
    first_parts(codes(std::slice::from_ref(party)))
}

fn codes(people: &[Value]) -> BTreeSet<String> {
    let code = |party: &Value| {
        let code = if party.is_object() { &party["code"] } else { party };
        code.as_str().unwrap_or_default().to_owned()
    };
    people
        .iter()
        .map(code)
        .filter(|code| !code.is_empty() && code != "UNK")
        .collect()
}

fn first_parts(codes: BTreeSet<String>) -> BTreeSet<String> {
    let first = |code: String| code.split_whitespace().next().unwrap_or_default().to_owned();
    codes.into_iter().map(first).collect()
}

/// Words of names that tell nobody apart.
const SMALL: [&str; 13] = [
    "the",
    "of",
    "a",
    "an",
    "president",
    "minister",
    "foreign",
    "prime",
    "spokesman",
    "spokesperson",
    "mr",
    "mrs",
    "ms",
];

/// Whether two descriptions of a speaker share a word that counts, or are the same words.
pub(crate) fn same_speaker(one: &Value, other: &Value) -> bool {
    let (one, other) = (speaker_words(one), speaker_words(other));
    let shared = one.intersection(&other).any(|word| !SMALL.contains(&word.as_str()));
    shared || one == other
}

fn speaker_words(speaker: &Value) -> BTreeSet<String> {
    let speaker = speaker.as_str().unwrap_or_default().to_lowercase();
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let words = speaker.split(|character| !is_word(character));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_are_found_across_other_white_space() {
        let text = Text::new("Київ: they met\n and  talked. They met.");
        let check = |part: &str, start, expected: Option<&str>| {
            let found = text.locate(&json!(part), start).map(|span| span.slice(text.text));
            assert_eq!(found, expected, "{part}");
        };
        check("they met and talked.", 0, Some("they met\n and  talked."));
        check("met", 20, Some("met"));
        check("they met", 30, Some("they met"));
        check("met.\u{a0}And", 0, None);
        check("", 0, None);
    }

    #[test]
    fn speakers_are_told_by_words_that_count() {
        let same = |one: &str, other: &str| same_speaker(&json!(one), &json!(other));
        assert!(same("President Ada Obi", "Obi"));
        assert!(!same("President Ada Obi", "President Eze"));
        assert!(same("the president", "The President"));
    }

    #[test]
    fn unknown_codes_do_not_count() {
        let people = json!([{"code": "KEN GOV"}, {"code": "UNK"}, {"code": null}, "IGO:UN"]);
        assert_eq!(full_codes(&people), ["IGO:UN", "KEN GOV"].map(str::to_owned).into());
        assert_eq!(bodies(&people), ["IGO:UN", "KEN"].map(str::to_owned).into());
    }
}
