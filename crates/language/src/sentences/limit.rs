//! Keeps sentences short enough to be parsed at a bounded cost. Tables, lists without full stops
//! and text that has lost its spaces would otherwise become one sentence each.

use demarche_codebook::Span;

use crate::tokens::tokenize;

const MOST_TOKENS: usize = 250;
const MOST_BYTES: usize = 4000;
/// Shorter sentences are not looked at: they cannot be far above the limit.
const UNCHECKED_BYTES: usize = 500;
/// A cut is not looked for before this many tokens of a piece.
const FEWEST_TOKENS: usize = 120;

/// `sentence` in pieces of bounded length; most often one.
pub(super) fn pieces(text: &str, sentence: Span) -> Vec<Span> {
    if sentence.is_empty() {
        return Vec::new();
    }
    if sentence.len() <= UNCHECKED_BYTES {
        return vec![sentence];
    }
    let tokens = tokenize(text, sentence);
    let mut pieces = Vec::new();
    let mut rest = tokens.as_slice();
    while let (Some(first), Some(_)) = (rest.first(), rest.last()) {
        let count = piece_length(text, rest);
        pieces.push(first.cover(rest[count - 1]));
        rest = &rest[count..];
    }
    pieces
}

/// How many of `tokens` the next piece takes, at least one.
fn piece_length(text: &str, tokens: &[Span]) -> usize {
    let start = tokens[0].start;
    let fitting = tokens
        .iter()
        .take(MOST_TOKENS)
        .take_while(|token| token.end - start <= MOST_BYTES)
        .count();
    if fitting == tokens.len() {
        return fitting;
    }
    let window = &tokens[..fitting];
    let last_of = |marks: &[&str]| {
        let place = window.iter().rposition(|token| marks.contains(&token.slice(text)));
        place.filter(|&place| place >= FEWEST_TOKENS).map(|place| place + 1)
    };
    let cut = last_of(&[";", ".", "!", "?", "|", "•"]).or_else(|| last_of(&[",", ":", "-", "–", "—", ")"]));
    cut.unwrap_or(fitting).max(1)
}
