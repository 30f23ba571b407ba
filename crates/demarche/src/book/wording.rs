//! Whether two short descriptions speak of the same thing.

use std::collections::BTreeSet;

/// The beginnings of the words that carry content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Stems(BTreeSet<String>);

/// So many letters tell words apart and hide most endings: "withdraw" and "withdrawal".
const LENGTH: usize = 5;

/// Words of grammar, of dates and of negation: what is compared apart from these.
const EMPTY: &[&str] = &[
    "a", "about", "above", "after", "again", "all", "also", "an", "and", "any", "are", "as", "at", "be", "been",
    "before", "both", "but", "by", "can", "could", "do", "does", "each", "for", "from", "had", "has", "have", "he",
    "her", "him", "his", "if", "in", "into", "is", "it", "its", "may", "more", "must", "no", "not", "of", "on", "once",
    "only", "or", "other", "our", "over", "own", "she", "should", "so", "some", "such", "than", "that", "the", "their",
    "them", "then", "these", "they", "this", "those", "to", "under", "unless", "until", "up", "was", "we", "were",
    "when", "which", "while", "who", "will", "with", "within", "without", "would", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "day", "days", "week", "weeks", "month", "months",
];

impl Stems {
    pub(crate) fn of(text: &str) -> Self {
        let words = text.split(|letter: char| !letter.is_alphanumeric());
        let words = words.map(str::to_lowercase).filter(|word| {
            word.chars().count() > 1
                && !EMPTY.contains(&word.as_str())
                && !word.starts_with(|first: char| first.is_ascii_digit())
        });
        Self(words.map(|word| word.chars().take(LENGTH).collect()).collect())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// These words but for those of `other`, unless nothing would be left.
    pub(crate) fn without(self, other: &Self) -> Self {
        let rest: BTreeSet<String> = self.0.difference(&other.0).cloned().collect();
        if rest.is_empty() { self } else { Self(rest) }
    }

    pub(crate) fn shared(&self, other: &Self) -> usize {
        self.0.intersection(&other.0).count()
    }

    /// What part of the shorter description the longer one holds, from 0 to 1.
    pub(crate) fn likeness(&self, other: &Self) -> f32 {
        let shorter = self.0.len().min(other.0.len());
        if shorter == 0 {
            return 0.0;
        }
        self.shared(other) as f32 / shorter as f32
    }

    /// Whether `text` holds enough of these words to be about them: two at least, and more than half.
    pub(crate) fn are_in(&self, text: &Self) -> bool {
        let shared = self.shared(text);
        shared >= 2 && shared * 5 >= self.0.len() * 3
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endings_and_grammar_do_not_count() {
        let one = Stems::of("withdraw its troops from the valley by 20 March");
        let other = Stems::of("the withdrawal of troops from the valley");
        assert!((one.likeness(&other) - 1.0).abs() < f32::EPSILON);
        assert!(one.likeness(&Stems::of("reopen the border crossing")) < 0.1);
        assert!(one.are_in(&Stems::of("Its last troops withdrew and left the valley on Monday.")));
    }

    #[test]
    fn nothing_is_like_nothing() {
        assert!(Stems::of("").likeness(&Stems::of("of the")) < f32::EPSILON);
    }
}
