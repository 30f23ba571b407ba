//! What the model sees of a chunk: a stretch of text between white space.

use demarche_codebook::Span;

use crate::tokens::{Class, class};

/// A chunk and the hashes of its traits.
pub(super) struct Chunk {
    /// Where it ends, in bytes of the text.
    pub(super) end: usize,
    /// Whether the rules end a sentence after it.
    pub(super) ends_by_rule: bool,
    /// The word without marks around it, small, digits as zeros.
    pub(super) word: u32,
    /// Its last three characters.
    pub(super) suffix: u32,
    /// Kinds of characters, runs as one.
    pub(super) shape: u32,
    /// Capitals or not.
    pub(super) case: Case,
    /// The mark it starts with, if any.
    pub(super) head: u32,
    /// The marks it ends with, if any.
    pub(super) tail: u32,
    /// Whether it is a word that often begins a sentence, in any spelling.
    pub(super) is_starter: bool,
}

/// How a chunk is spelt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Small = 1,
    Capitalised,
    Capitals,
    /// One capital letter.
    Letter,
    Digits,
    /// Letters with digits or marks inside: addresses, names of files, times.
    Mixed,
    Marks,
}

/// The chunks of a paragraph. An end that the rules found without white space ends one too.
pub(super) fn chunks(text: &str, paragraph: Span, by_rule: &[usize]) -> Vec<Chunk> {
    let mut chunks = Vec::with_capacity(paragraph.len() / 5 + 1);
    let mut ends = by_rule.iter().copied().peekable();
    let mut start = paragraph.start;
    while start < paragraph.end {
        let rest = &text[start..paragraph.end];
        let length = rest.find(|c| class(c) == Class::Space).unwrap_or(rest.len());
        while ends.next_if(|&end| end <= start).is_some() {}
        let end = ends.peek().map_or(start + length, |&end| end.min(start + length));
        if end > start {
            let ends_by_rule = ends.peek() == Some(&end);
            chunks.push(chunk(&text[start..end], end, ends_by_rule));
        }
        let space = text[end..paragraph.end]
            .find(|c| class(c) != Class::Space)
            .unwrap_or(paragraph.end - end);
        start = end + space;
    }
    chunks
}

/// A longer chunk is an address or worse; its beginning tells enough.
const LONGEST: usize = 60;

fn chunk(content: &str, end: usize, ends_by_rule: bool) -> Chunk {
    let content = &content[..content.floor_char_boundary(LONGEST)];
    let word = content.trim_matches(|c: char| !c.is_alphanumeric());
    let head = &content[..content.find(char::is_alphanumeric).unwrap_or(0)];
    let tail = if word.is_empty() {
        content
    } else {
        &content[content
            .rfind(char::is_alphanumeric)
            .map_or(0, |at| at + content[at..].chars().next().map_or(0, char::len_utf8))..]
    };
    Chunk {
        end,
        ends_by_rule,
        word: hash_word(if word.is_empty() { content } else { word }, usize::MAX),
        suffix: hash_word(word, 3),
        shape: shape(content),
        case: case(word),
        head: hash(head.bytes().take(3)),
        tail: hash(tail.bytes().take(6)),
        is_starter: super::super::boundary::is_starter(word),
    }
}

fn case(word: &str) -> Case {
    let mut characters = word.chars();
    let Some(first) = characters.next() else {
        return Case::Marks;
    };
    let rest = characters.as_str();
    let is_plain = |c: char| c.is_alphabetic() || matches!(c, '\'' | '’' | '-');
    if first.is_numeric() && !rest.contains(char::is_alphabetic) {
        Case::Digits
    } else if !first.is_alphabetic() || !rest.chars().all(is_plain) {
        Case::Mixed
    } else if !first.is_uppercase() {
        Case::Small
    } else if rest.is_empty() {
        Case::Letter
    } else if rest.contains(char::is_lowercase) {
        Case::Capitalised
    } else {
        Case::Capitals
    }
}

/// The last `most` characters of a word, small, digits as zeros.
fn hash_word(word: &str, most: usize) -> u32 {
    let start = match most {
        usize::MAX => 0,
        most => word.char_indices().rev().take(most).last().map_or(0, |(at, _)| at),
    };
    let small = |c: char| {
        if c.is_ascii_digit() {
            '0'
        } else {
            c.to_lowercase().next().unwrap_or(c)
        }
    };
    let mut buffer = [0; 4];
    let mut value = SEED;
    for character in word[start..].chars().map(small) {
        value = character.encode_utf8(&mut buffer).bytes().fold(value, step);
    }
    value
}

/// Capital X, small x, digit d, other marks themselves; runs of one kind as one.
fn shape(content: &str) -> u32 {
    const LONGEST_SHAPE: usize = 10;
    let mut last = ' ';
    let mut length = 0;
    let mut value = SEED;
    for character in content.chars() {
        let kind = if character.is_uppercase() {
            'X'
        } else if character.is_alphabetic() {
            'x'
        } else if character.is_numeric() {
            'd'
        } else {
            character
        };
        if kind != last && length < LONGEST_SHAPE {
            value = step(value, kind as u8);
            length += 1;
        }
        last = kind;
    }
    value
}

const SEED: u32 = 0x811c_9dc5;

fn step(value: u32, byte: u8) -> u32 {
    (value ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

fn hash(bytes: impl Iterator<Item = u8>) -> u32 {
    bytes.fold(SEED, step)
}
