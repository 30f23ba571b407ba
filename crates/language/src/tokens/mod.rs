//! Words and punctuation marks, as the English treebanks of Universal Dependencies cut them.
//!
//! White space always separates. Inside a chunk without white space the rules are tried in this
//! order: addresses, numbers, words, words that begin with an apostrophe, symbols. Clitics are
//! cut from words; a hyphen is a token of its own unless a prefix such as `anti-` stands before it.

mod abbreviations;
mod addresses;
mod characters;
mod clitics;
mod numbers;
mod symbols;
mod words;

use demarche_codebook::Span;

pub(crate) use abbreviations::{Abbreviation, abbreviation, is_acronym, lines};
pub(crate) use characters::{Class, class, is_closing, is_opening};

/// A token longer than this many bytes is cut, whatever it is.
const LONGEST: usize = 1000;

/// The tokens of `text` inside `range`, which should be one sentence: an abbreviation that could
/// be a plain word gives up its full stop at the end of the range.
pub(crate) fn tokenize(text: &str, range: Span) -> Vec<Span> {
    let text = &text[..range.end];
    let mut tokens = Vec::with_capacity(range.len() / 5 + 1);
    let mut next = next_chunk(text, range.start);
    while let Some(chunk) = next {
        next = next_chunk(text, chunk.end);
        let following = next.and_then(|span| text[span.start..].chars().next());
        tokenize_chunk(text, chunk, following, &mut tokens);
    }
    tokens
}

/// The next stretch without white space at or after `from`.
fn next_chunk(text: &str, from: usize) -> Option<Span> {
    let start = from + text[from..].find(|c| !matches!(class(c), Class::Space | Class::Hidden))?;
    let length = text[start..].find(|c| class(c) == Class::Space);
    Some(Span::new(start, length.map_or(text.len(), |length| start + length)))
}

/// What a rule may look at besides the characters from its starting point on.
#[derive(Debug, Clone, Copy)]
struct Surroundings {
    /// The character before, in the same chunk.
    before: Option<char>,
    /// The first character of the next chunk; `None` at the end of the sentence.
    following: Option<char>,
    /// Whether the chunk has an at sign, a double slash or `www`.
    may_have_address: bool,
}

fn tokenize_chunk(text: &str, chunk: Span, following: Option<char>, tokens: &mut Vec<Span>) {
    let content = chunk.slice(text);
    let mut around = Surroundings {
        before: None,
        following,
        may_have_address: addresses::may_occur(content),
    };
    let mut at = chunk.start;
    while let Some(first) = text[at..chunk.end].chars().next() {
        if class(first) == Class::Hidden {
            at += first.len_utf8();
            continue;
        }
        let length = token_length(window(&text[at..chunk.end]), first, around);
        clitics::split(Span::new(at, at + length), text, tokens);
        at += length;
        around.before = text[..at].chars().next_back();
    }
}

/// The length in bytes of the token at the start of `rest`, clitics included.
fn token_length(rest: &str, first: char, around: Surroundings) -> usize {
    if around.may_have_address
        && let Some(length) = addresses::length(rest)
    {
        return length;
    }
    match class(first) {
        Class::Digit => numbers::length(rest, around),
        Class::Letter | Class::Mark => words::length(rest, around),
        _ => symbols::length(rest, first, around),
    }
}

/// As much of `rest` as a token may take, so that no rule looks far ahead again and again.
fn window(rest: &str) -> &str {
    &rest[..rest.floor_char_boundary(LONGEST)]
}

#[cfg(test)]
mod tests;
