//! Gives sentences in capitals their small letters back, so that names can be told from words.

use demarche_language::{Document, Sentence, Upos};
use demarche_lexicon::Lexicon;

/// Fewer words in capitals are a heading or a dateline and stay as they are.
const FEWEST_WORDS: usize = 4;

/// `text` with its sentences in capitals respelled, byte for byte as long; `None` if it has none.
/// What the tagger takes for a name keeps its capital, and what the lexicon knows as one.
pub(crate) fn respelled(text: &str, document: &Document, lexicon: &Lexicon) -> Option<String> {
    let shouted: Vec<&Sentence> = document
        .sentences
        .iter()
        .filter(|sentence| is_in_capitals(sentence.span.slice(text)))
        .collect();
    if shouted.is_empty() {
        return None;
    }
    let mut respelled = text.to_owned();
    for sentence in shouted {
        let spelled = respell(sentence, text, lexicon);
        respelled.replace_range(sentence.span.start..sentence.span.end, &spelled);
    }
    Some(respelled)
}

fn is_in_capitals(sentence: &str) -> bool {
    let is_word = |word: &&str| word.chars().filter(|c| c.is_uppercase()).count() > 1;
    !sentence.contains(char::is_lowercase) && sentence.split_whitespace().filter(is_word).count() >= FEWEST_WORDS
}

fn respell(sentence: &Sentence, text: &str, lexicon: &Lexicon) -> String {
    let offset = sentence.span.start;
    let titled = titled(sentence.span.slice(text));
    let mut spelled = titled.clone();
    let mut known_to = 0;
    for (index, token) in sentence.tokens.iter().enumerate() {
        let (start, end) = (token.span.start - offset, token.span.end - offset);
        if start < known_to {
            continue;
        }
        let original = &text[token.span.start..token.span.end];
        if let Some(length) = known_name(&titled[start..], lexicon) {
            known_to = start + length;
        } else if let Some(length) = known_name(&text[token.span.start..sentence.span.end], lexicon) {
            known_to = start + length;
            spelled.replace_range(start..known_to, &text[offset + start..offset + known_to]);
        } else if index > 0 && token.upos != Upos::Propn {
            spelled.replace_range(start..end, &small(original));
        }
    }
    spelled
}

/// The length of the name at the start of `text`. One of a single small word is a word here.
fn known_name(text: &str, lexicon: &Lexicon) -> Option<usize> {
    const SHORTEST: usize = 2;
    let actor = lexicon.longest_name(text).map(|(length, _)| length);
    let place = lexicon.places.longest(text).map(|(length, _)| length);
    actor
        .max(place)
        .filter(|&length| length > SHORTEST && text.starts_with(char::is_uppercase))
}

/// Every word with a capital and small letters.
fn titled(text: &str) -> String {
    let mut inside = false;
    let spell = |character: char| {
        let spelled = if inside { small_letter(character) } else { character };
        inside = character.is_alphabetic() || matches!(character, '\'' | '’') && inside;
        spelled
    };
    text.chars().map(spell).collect()
}

fn small(text: &str) -> String {
    text.chars().map(small_letter).collect()
}

/// The small letter, if it has as many bytes as the capital.
fn small_letter(character: char) -> char {
    let mut small = character.to_lowercase();
    match (small.next(), small.next()) {
        (Some(only), None) if only.len_utf8() == character.len_utf8() => only,
        _ => character,
    }
}
