//! All phrases of a document in text order.

use crate::document::Sentence;

use super::interner::{Interner, WordId};
use super::layout::Layout;
use super::mentions;
use super::phrase::{Phrase, Reading};

/// A quotation longer than this many sentences has lost its closing mark.
const LONGEST_QUOTE: usize = 8;

/// The phrases of a document and what is known of its sentences.
pub(super) struct Phrases {
    pub(super) all: Vec<Phrase>,
    /// How many words have a number.
    pub(super) words: usize,
    /// Whether each sentence asks.
    pub(super) questions: Vec<bool>,
    pub(super) lengths: Vec<usize>,
    /// The first phrase of each sentence.
    pub(super) starts: Vec<usize>,
}

pub(super) fn read(sentences: &[Sentence]) -> Phrases {
    let mut interner = Interner::default();
    let mut quotes = Quotes::default();
    let mut all = Vec::new();
    let mut starts = Vec::with_capacity(sentences.len());
    for (index, sentence) in sentences.iter().enumerate() {
        let layout = Layout::new(sentence);
        let ids: Vec<WordId> = sentence.tokens.iter().map(|token| interner.id(&token.form)).collect();
        let reading = Reading {
            sentence,
            index,
            layout: &layout,
            ids,
            quoted: quotes.read(sentence),
        };
        starts.push(all.len());
        for found in mentions::find(sentence, &layout) {
            all.push(reading.phrase(&found, &mut interner));
        }
    }
    let asks = |sentence: &Sentence| sentence.tokens.iter().rev().take(2).any(|token| token.form == "?");
    Phrases {
        all,
        starts,
        words: interner.size(),
        questions: sentences.iter().map(asks).collect(),
        lengths: sentences.iter().map(|sentence| sentence.tokens.len()).collect(),
    }
}

/// Whether the words being read stand between quotation marks.
#[derive(Default)]
struct Quotes {
    is_open: bool,
    sentences: usize,
    paragraph: usize,
}

impl Quotes {
    fn read(&mut self, sentence: &Sentence) -> Vec<bool> {
        self.sentences += 1;
        if self.sentences > LONGEST_QUOTE || sentence.paragraph != self.paragraph {
            self.is_open = false;
        }
        self.paragraph = sentence.paragraph;
        sentence.tokens.iter().map(|token| self.step(&token.form)).collect()
    }

    fn step(&mut self, form: &str) -> bool {
        match form {
            "“" | "``" | "«" => self.set(true),
            "”" | "''" | "»" => self.set(false),
            "\"" => self.set(!self.is_open),
            _ => {}
        }
        self.is_open
    }

    fn set(&mut self, is_open: bool) {
        self.is_open = is_open;
        self.sentences = 0;
    }
}
