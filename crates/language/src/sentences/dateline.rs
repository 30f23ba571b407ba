//! Recognises a dateline at the start of a paragraph.
//!
//! ```text
//! dateline = header mark
//! header   = places [ "," date ] [ agency ] | date agency | agency
//! places   = CAPITALS { ( "," | "/" ) ( CAPITALS | Name ) } | Name { "," Name } if a date or an agency follows
//! agency   = "(" words ")" | "/" words "/" | a known agency's name
//! mark     = a dash and a space | "--" | "." after slashes
//!          | ":" or "." after capitals near the start of the text
//! ```

use std::collections::HashSet;
use std::sync::LazyLock;

use super::calendar::{is_month, is_month_or_day};

static AGENCIES: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../data/agencies.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect()
});

const LONGEST: usize = 120;
const MOST_WORDS: usize = 14;
/// A colon after capitals ends a dateline only in the first paragraphs: later it marks a speaker.
const LAST_WITH_COLON: usize = 2;
/// What follows a dateline is prose, not the second half of a heading.
const SHORTEST_STORY: usize = 30;

/// The length in bytes of the dateline that starts `paragraph`, mark included.
pub(super) fn length(paragraph: &str, index: usize) -> Option<usize> {
    if !paragraph.starts_with(|c: char| c.is_uppercase() || c == '(' || c == 'd') {
        return None;
    }
    let head = &paragraph[..paragraph.floor_char_boundary(LONGEST)];
    let marks = || head.char_indices().filter(|&(_, c)| is_mark(c));
    let by_dash = marks().filter(|&(at, _)| is_strong_mark(head, at)).map(|(at, _)| at);
    let by_point = marks()
        .filter(|&(at, c)| matches!(c, ':' | '.') && index <= LAST_WITH_COLON && is_capitals(&head[..at]))
        .map(|(at, _)| at);
    by_dash
        .take(2)
        .chain(by_point.take(1))
        .find_map(|at| ending_at(paragraph, head, at))
}

/// The length of the dateline whose mark begins at `at`, if it is one.
fn ending_at(paragraph: &str, head: &str, at: usize) -> Option<usize> {
    let run = head[at..].find(|c| !is_mark(c)).unwrap_or(head.len() - at);
    let story = paragraph[at + run..].trim_start();
    let may_start = |c: char| {
        if head[at..].starts_with('.') {
            c.is_uppercase()
        } else {
            !c.is_lowercase()
        }
    };
    let is_story = story.len() >= SHORTEST_STORY && story.starts_with(may_start);
    (is_story && is_header(head[..at].trim_end_matches([' ', '.', ',']))).then_some(at + run)
}

fn is_mark(character: char) -> bool {
    matches!(character, '-' | '–' | '—' | '―' | '_' | ':' | '.')
}

/// A dash that does not join two words, or the full stop of `/TASS/.`
fn is_strong_mark(head: &str, at: usize) -> bool {
    let (before, from) = head.split_at(at);
    let after = from.trim_start_matches(is_mark);
    let is_apart = after.starts_with(char::is_whitespace);
    match from.chars().next() {
        Some('.') => before.ends_with('/'),
        Some(':') => false,
        Some('-' | '_') => from.starts_with("--") || is_apart && before.ends_with([' ', ')', '\u{a0}']),
        _ => true,
    }
}

/// `NEW DELHI`: nothing but capitals, enough of them for a name, and a place for a mark after it.
fn is_capitals(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_plain = text.chars().all(|c| c.is_uppercase() || c == ' ' || c == '-');
    letters >= 4 && is_plain && text.split_whitespace().count() <= 3
}

/// Whether the words before the mark are those of a dateline.
fn is_header(header: &str) -> bool {
    let (before, has_agency) = without_agency(header);
    let mut evidence = Evidence::default();
    let mut count = 0;
    for word in before
        .split(|c: char| c.is_whitespace() || c == '/')
        .filter(|word| !word.is_empty())
    {
        count += 1;
        if count > MOST_WORDS || !evidence.take(word) {
            return false;
        }
    }
    evidence.is_dateline(has_agency, count)
}

/// Cuts `(Reuters)` or `/TASS/` off the end.
fn without_agency(header: &str) -> (&str, bool) {
    if AGENCIES.contains(header) {
        return ("", true);
    }
    let bracket = header.strip_suffix(')').and_then(|text| text.rfind('('));
    let slash = header.strip_suffix('/').and_then(|text| text.rfind('/'));
    let comma = header
        .rfind(", ")
        .filter(|&comma| AGENCIES.contains(&header[comma + 2..]));
    match bracket.or(slash).or(comma) {
        Some(start) => (header[..start].trim_end_matches([' ', ',', '.']), true),
        None => (header, false),
    }
}

/// What the words so far speak for.
#[derive(Default)]
struct Evidence {
    /// Letters in words that are all capitals.
    capitals: usize,
    /// Capitalised words.
    names: usize,
    has_month: bool,
    has_number: bool,
    has_comma: bool,
}

impl Evidence {
    /// Takes a word in; false if no dateline has such a word there.
    fn take(&mut self, word: &str) -> bool {
        let bare = word.trim_end_matches([',', '.', ';']);
        let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
        let is_capitalised = bare.starts_with(char::is_uppercase);
        if bare.starts_with(|c: char| c.is_ascii_digit()) && letters <= 2 {
            self.has_number = true;
        } else if is_month_or_day(bare) {
            self.has_month |= is_month(bare);
        } else if letters >= 2 && is_capitalised && !bare.contains(char::is_lowercase) {
            self.capitals += letters;
        } else if is_capitalised {
            self.names += 1;
        } else if !is_link(bare) || self.capitals + self.names == 0 {
            return false;
        }
        self.has_comma |= word.ends_with(',');
        true
    }

    fn is_dateline(&self, has_agency: bool, words: usize) -> bool {
        const MOST_NAMES: usize = 8;
        let has_date = self.has_month && self.has_number;
        let has_place = self.capitals + self.names > 0;
        let in_capitals = self.capitals >= 4 && (self.names == 0 || self.has_comma);
        let supported = has_date && has_place || has_agency && (has_place || has_date);
        in_capitals || supported && words <= MOST_NAMES || words == 0 && has_agency
    }
}

/// Small words inside the names of places.
fn is_link(word: &str) -> bool {
    matches!(
        word,
        "and" | "de" | "of" | "the" | "al" | "near" | "la" | "in" | "on" | "del" | "el"
    )
}
