//! Lists of words that conditions of triggers refer to.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use smol_str::SmolStr;

use crate::blocks::{Block, Line};
use crate::error::LexiconError;

/// A set of lemmas and of phrases of several lemmas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WordSet {
    words: HashSet<SmolStr>,
    phrases: Vec<Vec<SmolStr>>,
}

impl WordSet {
    /// Whether the set has this word, not as a part of a phrase.
    pub fn has(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Every word and phrase, as lemmas, in alphabetical order.
    pub fn members(&self) -> Vec<&[SmolStr]> {
        let words = self.words.iter().map(std::slice::from_ref);
        let mut members: Vec<&[SmolStr]> = words.chain(self.phrases.iter().map(Vec::as_slice)).collect();
        members.sort_unstable();
        members
    }

    /// Whether a member ends at the last of `lemmas`.
    pub fn ends(&self, lemmas: &[&str]) -> bool {
        let Some(last) = lemmas.last() else {
            return false;
        };
        self.has(last) || self.phrases.iter().any(|phrase| ends_with(lemmas, phrase))
    }

    /// Whether a member stands anywhere in `lemmas`.
    pub fn occurs(&self, lemmas: &[&str]) -> bool {
        (1..=lemmas.len()).any(|end| self.ends(&lemmas[..end]))
    }

    /// Whether every word and phrase of `other` is in this set.
    pub(crate) fn includes(&self, other: &Self) -> bool {
        other.words.is_subset(&self.words) && other.phrases.iter().all(|phrase| self.phrases.contains(phrase))
    }

    fn add(&mut self, member: &str) {
        if member.contains([' ', '-']) {
            self.phrases.push(member.split([' ', '-']).map(SmolStr::new).collect());
        } else {
            self.words.insert(SmolStr::new(member));
        }
    }
}

fn ends_with(lemmas: &[&str], phrase: &[SmolStr]) -> bool {
    let hyphenless = lemmas.iter().rev().filter(|lemma| **lemma != "-");
    let mut compared = 0;
    for (lemma, word) in hyphenless.zip(phrase.iter().rev()) {
        if *lemma != word.as_str() {
            return false;
        }
        compared += 1;
    }
    compared == phrase.len()
}

/// The named sets of all files.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sets {
    sets: HashMap<String, Arc<WordSet>>,
}

impl Sets {
    /// Reads a `set` block.
    pub(crate) fn add(&mut self, block: &Block<'_>) -> Result<(), LexiconError> {
        let mut set = WordSet::default();
        for line in &block.lines {
            line.values().for_each(|word| set.add(word.text));
        }
        if self.sets.insert(block.head.to_owned(), Arc::new(set)).is_some() {
            let message = format!("the set `{}` is defined twice", block.head);
            return Err(block.position.error(message));
        }
        Ok(())
    }

    /// A set by its name.
    pub(crate) fn named(&self, name: &str) -> Option<Arc<WordSet>> {
        self.sets.get(name).cloned()
    }

    /// `&set`, or words between commas.
    pub(crate) fn read(&self, line: Line<'_>, text: &str) -> Result<Arc<WordSet>, LexiconError> {
        let mut set = WordSet::default();
        for part in text.split(',') {
            let part = part.trim();
            let Some(name) = part.strip_prefix('&') else {
                set.add(part);
                continue;
            };
            let named = self
                .named(name)
                .ok_or_else(|| line.error(format!("the set `{name}` is not defined")))?;
            if text.trim() == part {
                return Ok(named);
            }
            set.words.extend(named.words.iter().cloned());
            set.phrases.extend(named.phrases.iter().cloned());
        }
        Ok(Arc::new(set))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_across_hyphens() {
        let mut set = WordSet::default();
        set.add("cease-fire");
        set.add("truce");
        assert!(set.occurs(&["a", "cease", "-", "fire", "held"]));
        assert!(set.occurs(&["a", "cease", "fire"]));
        assert!(set.ends(&["the", "truce"]));
        assert!(!set.ends(&["truce", "talk"]));
        assert!(!set.occurs(&["fire"]));
    }
}
