//! What speaks for English and against it.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::tokens::lines;

static ENGLISH: LazyLock<HashSet<&str>> = LazyLock::new(|| lines(include_str!("../../data/english.txt")).collect());

/// Counts over a passage.
#[derive(Debug, Default)]
pub(super) struct Evidence {
    /// Words in Latin letters.
    pub(super) words: usize,
    /// Those of them that only English has.
    english: usize,
    /// Those of them that begin small.
    small: usize,
    latin_letters: usize,
    other_letters: usize,
}

impl Evidence {
    pub(super) fn of(passage: &str) -> Self {
        let mut evidence = Self::default();
        for word in passage.split(|c: char| !c.is_alphanumeric()) {
            evidence.take(word);
        }
        evidence
    }

    fn take(&mut self, word: &str) {
        let Some(first) = word.chars().next().filter(|c| c.is_alphabetic()) else {
            return;
        };
        let letters = word.chars().count();
        if !is_latin(first) {
            self.other_letters += letters;
            return;
        }
        self.latin_letters += letters;
        self.words += 1;
        self.small += usize::from(first.is_lowercase());
        self.english += usize::from(is_english(word));
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.words += other.words;
        self.english += other.english;
        self.small += other.small;
        self.latin_letters += other.latin_letters;
        self.other_letters += other.other_letters;
    }

    /// Enough small words of English for any text; in news a fifth to a third of all words are.
    pub(super) fn is_english(&self) -> bool {
        self.words >= 8 && self.english * 100 >= self.words * 15
    }

    /// Enough to set a paragraph apart from an English article. A list of names is not.
    pub(super) fn is_against_neighbours(&self) -> bool {
        let has_words = self.words >= 20 && self.english * 100 < self.words * 3;
        self.is_other_script() || has_words && self.small * 2 >= self.words
    }

    /// Another script, or enough words that hardly one of them is English. In squads and tables the share
    /// falls to nine in a hundred.
    pub(super) fn is_against_english(&self) -> bool {
        self.is_other_script()
            || self.words >= 12 && self.english * 100 < self.words * 6 && self.small * 3 >= self.words
    }

    pub(super) fn is_other_script(&self) -> bool {
        self.other_letters >= 20 && self.other_letters * 10 >= (self.other_letters + self.latin_letters) * 7
    }
}

fn is_english(word: &str) -> bool {
    const LONGEST: usize = 8;
    is_past_tense(word)
        || word.len() <= LONGEST && (ENGLISH.contains(word) || ENGLISH.contains(word.to_ascii_lowercase().as_str()))
}

/// `condemned`, `agreed`: an ending that hardly another language has.
fn is_past_tense(word: &str) -> bool {
    const SHORTEST: usize = 6;
    word.len() >= SHORTEST && word.ends_with("ed")
}

fn is_latin(letter: char) -> bool {
    matches!(letter, 'A'..='Z' | 'a'..='z' | '\u{aa}'..='\u{2af}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}')
}
