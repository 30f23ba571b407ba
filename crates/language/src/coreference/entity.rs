//! What the mentions linked so far say of the one they mean.

use super::interner::WordId;
use super::kinds::{Gender, Number, PhraseClass};
use super::phrase::Phrase;

/// So many different wordings of one entity are remembered.
const MOST_WORDINGS: usize = 8;

/// An entity under construction.
#[derive(Debug, Clone)]
pub(super) struct Entity {
    pub(super) size: usize,
    /// The phrase that was linked last.
    pub(super) last: usize,
    pub(super) gender: Gender,
    pub(super) number: Number,
    pub(super) has_name: bool,
    texts: Vec<u64>,
    keys: Vec<WordId>,
}

impl Entity {
    pub(super) fn new(index: usize, phrase: &Phrase) -> Self {
        let mut entity = Self {
            size: 0,
            last: index,
            gender: Gender::Unknown,
            number: Number::Unknown,
            has_name: false,
            texts: Vec::new(),
            keys: Vec::new(),
        };
        entity.add(index, phrase);
        entity
    }

    pub(super) fn add(&mut self, index: usize, phrase: &Phrase) {
        self.size += 1;
        self.last = index;
        self.has_name |= phrase.class.is_name();
        if self.gender == Gender::Unknown {
            self.gender = phrase.gender;
        }
        if self.number == Number::Unknown {
            self.number = phrase.number;
        }
        if !phrase.class.is_pronoun() && phrase.class != PhraseClass::Pair && self.texts.len() < MOST_WORDINGS {
            if !self.texts.contains(&phrase.text) {
                self.texts.push(phrase.text);
            }
            if !self.keys.contains(&phrase.key) {
                self.keys.push(phrase.key);
            }
        }
    }

    /// Whether a mention was worded like this one.
    pub(super) fn has_text(&self, phrase: &Phrase) -> bool {
        phrase.text != 0 && self.texts.contains(&phrase.text)
    }

    /// Whether a mention had the same head.
    pub(super) fn has_key(&self, phrase: &Phrase) -> bool {
        self.keys.contains(&phrase.key)
    }
}
