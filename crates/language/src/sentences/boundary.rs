//! Finds where a sentence ends.

use std::collections::HashSet;
use std::sync::LazyLock;

use demarche_codebook::Span;

use super::calendar::is_month_or_day;
use crate::tokens::{Abbreviation, abbreviation, is_acronym, is_closing, is_opening};

/// Words that begin a sentence when they are capitalised after an abbreviation.
static STARTERS: LazyLock<HashSet<&str>> = LazyLock::new(|| list(include_str!("../../data/starters.txt")));

/// Verbs of speech that follow a quotation and its speaker.
static REPORTING: LazyLock<HashSet<&str>> = LazyLock::new(|| list(include_str!("../../data/reporting.txt")));

static TIME_ZONES: LazyLock<HashSet<&str>> = LazyLock::new(|| list(include_str!("../../data/time_zones.txt")));

fn list(file: &'static str) -> HashSet<&'static str> {
    file.lines().filter(|line| !line.starts_with('#')).collect()
}

/// How far the words around a full stop are looked at, in characters.
const LONGEST_WORD: usize = 40;

/// Where the sentences of `paragraph` end, in bytes of `text`; the end of the last is not listed.
pub(super) fn ends(text: &str, paragraph: Span) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut start = paragraph.start;
    while start < paragraph.end {
        start += first_sentence(&text[start..paragraph.end]);
        ends.push(start);
    }
    ends.pop();
    ends
}

/// Whether `before` ends with an abbreviation or an initial that surely goes on with `after`.
pub(super) fn never_ends(before: &str, after: &str) -> bool {
    let is_small = after.trim_start().starts_with(char::is_lowercase);
    before.strip_suffix('.').map(last_word).is_some_and(|word| {
        let kind = abbreviation(word);
        is_initial(word)
            || matches!(kind, Some(Abbreviation::Before | Abbreviation::Inside))
            || is_small && (kind.is_some() || is_acronym(word))
    })
}

/// Whether `word` is one that often begins a sentence, as it is written.
pub(super) fn is_starter(word: &str) -> bool {
    STARTERS.contains(word)
}

/// The length in bytes of the first sentence of `paragraph`, closing marks included.
fn first_sentence(paragraph: &str) -> usize {
    let mut from = 0;
    while let Some(mark) = paragraph[from..].find(is_end_mark) {
        let mark = Mark::read(paragraph, from + mark);
        if mark.ends_sentence() {
            return mark.end;
        }
        from = mark.end;
    }
    paragraph.len()
}

fn is_end_mark(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | '•') || is_foreign_end_mark(character)
}

/// Full stops, question and exclamation marks of scripts where they always end a sentence.
fn is_foreign_end_mark(character: char) -> bool {
    matches!(character, '。' | '！' | '？' | '．' | '؟' | '۔' | '।' | '॥')
}

/// An end mark, or several together, with its surroundings.
struct Mark<'a> {
    before: &'a str,
    /// The marks themselves.
    marks: &'a str,
    /// Quotation marks and brackets that close right after them.
    closing: &'a str,
    after: &'a str,
    /// Where the closing marks end, in bytes.
    end: usize,
}

impl<'a> Mark<'a> {
    fn read(paragraph: &'a str, at: usize) -> Self {
        let (before, rest) = paragraph.split_at(at);
        let (marks, rest) = rest.split_at(marks_length(rest));
        let (closing, after) = rest.split_at(closing_length(rest));
        Mark {
            before,
            marks,
            closing,
            after,
            end: paragraph.len() - after.len(),
        }
    }

    fn ends_sentence(&self) -> bool {
        let next = Next::read(self.after);
        if next.word.is_empty() && next.first.is_none() {
            return true;
        }
        if self.marks == "•" {
            return false;
        }
        if self.marks.contains(is_foreign_end_mark) {
            return true;
        }
        if !next.is_apart {
            return self.has_lost_space(&next);
        }
        match self.marks {
            "." => self.full_stop_ends(&next),
            "…" => next.starts_sentence(),
            marks if marks.contains(['!', '?']) => next.starts_sentence() && !self.is_attributed(),
            _ => next.starts_sentence(),
        }
    }

    /// `attacks.The`: a small letter or a digit, the mark, then a capitalised word.
    fn has_lost_space(&self, next: &Next) -> bool {
        let mut word = next.word.chars();
        let is_capitalised = word.next().is_some_and(char::is_uppercase) && word.next().is_none_or(char::is_lowercase);
        let before = last_chunk(self.before);
        let is_word_end = before.ends_with(|c: char| c.is_lowercase() || c.is_numeric() || is_closing(c) || c == '%');
        let is_address = before.contains(['@', '/', '_', '=']) || before.starts_with("www");
        let is_single = self.marks.chars().count() == 1 && !self.closing.contains(['"', '\'']);
        let is_word = next.word.len() > 1 || next.is_starter() && next.others.starts_with(' ');
        let looks_right = is_capitalised && is_word && is_word_end && is_single;
        looks_right && !is_address && !self.after_abbreviation()
    }

    fn after_abbreviation(&self) -> bool {
        let word = last_word(self.before);
        word.contains('.') || abbreviation(word).is_some_and(|kind| kind != Abbreviation::Number)
    }

    fn full_stop_ends(&self, next: &Next) -> bool {
        let word = last_word(self.before);
        if !next.starts_sentence() {
            return next.is_small_word() && is_plain_word(word);
        }
        if self.is_item_number(word) {
            return false;
        }
        if !self.closing.is_empty() {
            return !word.contains('.') || next.is_starter() || !self.closing.starts_with(')');
        }
        if is_acronym(word) {
            return if is_time_of_day(word) {
                !next.belongs_to_time()
            } else {
                next.is_starter()
            };
        }
        match abbreviation(word) {
            Some(Abbreviation::Before | Abbreviation::Inside) => false,
            Some(Abbreviation::Number) => !next.starts_with_number(),
            Some(Abbreviation::Ambiguous) => {
                !next.goes_on_with_date() && (next.is_starter() || self.is_plain_here(word))
            }
            Some(Abbreviation::Either) => next.is_starter(),
            Some(Abbreviation::Last) => true,
            None => !is_initial(word) || next.is_starter(),
        }
    }

    /// Whether an abbreviation that is also a word is that word here: `Mass` is a state only after
    /// a comma, `Sun` a day only after a preposition.
    fn is_plain_here(&self, word: &str) -> bool {
        const BEFORE_DATES: &[&str] = &[
            "in", "on", "since", "until", "till", "by", "from", "to", "of", "last", "next", "late", "early", "this",
        ];
        let before = self.before[..self.before.len() - word.len()].trim_end();
        let previous = last_chunk(before);
        !previous.is_empty() && !previous.ends_with([',', '.']) && !BEFORE_DATES.contains(&previous)
    }

    /// `3. Talks resume`: nothing but the number stands before.
    fn is_item_number(&self, word: &str) -> bool {
        let is_number = word.bytes().all(|byte| byte.is_ascii_digit()) || word.len() == 1 || is_roman(word);
        is_number && self.before.trim_start().len() == word.len() && self.marks == "."
    }

    /// `"Why?" Mr. Smith asked.`
    fn is_attributed(&self) -> bool {
        const LONGEST_SPEAKER: usize = 5;
        if !self.closing.contains(['"', '”', '\'', '’', '»']) {
            return false;
        }
        let mut words = self.after.split_whitespace().take(LONGEST_SPEAKER);
        let speaker = words.by_ref().next();
        speaker.is_some_and(|word| !word.ends_with(','))
            && words
                .take_while(|word| !word.ends_with(','))
                .any(|word| REPORTING.contains(word.trim_end_matches(['.', ':'])))
    }
}

/// The marks at the start of `rest`; `. . .` is one ellipsis.
fn marks_length(rest: &str) -> usize {
    let mut length = 0;
    for part in rest.split_inclusive(|c: char| is_end_mark(c)) {
        let spaced = length > 0 && part == " ." && rest[..length].ends_with('.');
        if !spaced && part.chars().nth(1).is_some() || !part.ends_with(is_end_mark) {
            break;
        }
        length += part.len();
    }
    length
}

/// Closing quotation marks and brackets, and footnote numbers such as `[3] [12]`.
fn closing_length(rest: &str) -> usize {
    let mut end = rest.find(|c| !is_closing(c)).unwrap_or(rest.len());
    while let Some(length) = note_length(&rest[end..]) {
        end += length;
    }
    end
}

fn note_length(rest: &str) -> Option<usize> {
    const LONGEST_NOTE: usize = 6;
    let note = &rest[..rest.floor_char_boundary(LONGEST_NOTE)];
    let (number, _) = note.trim_start_matches(' ').strip_prefix('[')?.split_once(']')?;
    let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| note.find(']').unwrap_or(0) + 1)
}

/// The word at the end of `text`, without opening marks.
fn last_word(text: &str) -> &str {
    let word = last_chunk(text);
    let start = word.rfind(|c: char| !(c.is_alphanumeric() || c == '.' || c == '&'));
    start
        .map_or(word, |start| &word[start..])
        .trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The end of `text` back to the last white space, within reason.
fn last_chunk(text: &str) -> &str {
    let start = text
        .char_indices()
        .rev()
        .take(LONGEST_WORD)
        .take_while(|(_, c)| !c.is_whitespace())
        .last();
    start.map_or("", |(start, _)| &text[start..])
}

fn is_initial(word: &str) -> bool {
    let mut characters = word.chars();
    characters.next().is_some_and(char::is_uppercase) && characters.next().is_none()
}

/// A word that is hardly an abbreviation, so that a sentence ends even before a small letter.
fn is_plain_word(word: &str) -> bool {
    const SHORTEST: usize = 4;
    word.len() >= SHORTEST && word.bytes().all(|byte| byte.is_ascii_lowercase()) && abbreviation(word).is_none()
}

/// `III`, as before a heading.
fn is_roman(word: &str) -> bool {
    const LONGEST_NUMERAL: usize = 5;
    word.len() <= LONGEST_NUMERAL && word.bytes().all(|byte| b"IVX".contains(&byte))
}

fn is_time_of_day(word: &str) -> bool {
    ["a.m", "p.m"]
        .iter()
        .any(|time| word.to_ascii_lowercase().ends_with(time))
}

/// The beginning of what follows an end mark.
struct Next<'a> {
    /// Whether white space stands between.
    is_apart: bool,
    /// The first character besides opening marks and dashes.
    first: Option<char>,
    /// The first word, if it begins with `first`.
    word: &'a str,
    /// What follows the first word.
    others: &'a str,
}

impl<'a> Next<'a> {
    fn read(after: &'a str) -> Self {
        let content = after.trim_start();
        let opened = content
            .trim_start_matches(|c| is_opening(c) || matches!(c, '-' | '–' | '—' | '*' | '\u{200b}'..='\u{200f}'));
        let opened = opened.trim_start();
        let length = opened
            .char_indices()
            .take(LONGEST_WORD)
            .find(|&(_, c)| !c.is_alphanumeric());
        let length = length.map_or_else(|| opened.floor_char_boundary(LONGEST_WORD), |(position, _)| position);
        let (word, others) = opened.split_at(length);
        Next {
            is_apart: content.len() < after.len(),
            first: opened.chars().next().or_else(|| content.chars().next()),
            word,
            others,
        }
    }

    /// A capital, a digit, or a letter of a script without capitals.
    fn starts_sentence(&self) -> bool {
        self.first.is_some_and(|c| {
            (c.is_alphanumeric() && !c.is_lowercase())
                || !c.is_alphanumeric() && !matches!(c, ',' | ';' | ':' | ')' | '.')
        })
    }

    fn is_small_word(&self) -> bool {
        self.first.is_some_and(char::is_lowercase)
    }

    fn starts_with_number(&self) -> bool {
        self.first.is_some_and(char::is_numeric)
    }

    fn is_starter(&self) -> bool {
        STARTERS.contains(self.word) && !self.others.starts_with('.')
    }

    fn goes_on_with_date(&self) -> bool {
        self.starts_with_number() || is_month_or_day(self.word)
    }

    /// `5 p.m. EST`, `5 p.m. Monday`, `5 p.m. Moscow time`.
    fn belongs_to_time(&self) -> bool {
        let names_zone = self.others.trim_start().starts_with("time");
        names_zone || TIME_ZONES.contains(self.word) || self.goes_on_with_date()
    }
}
