//! Numbers for words, so that they compare quickly.

use std::collections::HashMap;

/// The number of a word; zero is no word.
pub(super) type WordId = u32;

/// Gives equal words, whatever their case, the same number.
#[derive(Default)]
pub(super) struct Interner {
    ids: HashMap<String, WordId>,
    lower: String,
}

impl Interner {
    pub(super) fn id(&mut self, word: &str) -> WordId {
        self.lower.clear();
        if word.is_ascii() {
            self.lower.push_str(word);
            self.lower.make_ascii_lowercase();
        } else {
            self.lower.extend(word.chars().flat_map(char::to_lowercase));
        }
        if let Some(&id) = self.ids.get(&self.lower) {
            return id;
        }
        let id = self.ids.len() as WordId + 1;
        self.ids.insert(self.lower.clone(), id);
        id
    }

    /// How many numbers were given, and zero.
    pub(super) fn size(&self) -> usize {
        self.ids.len() + 1
    }
}
