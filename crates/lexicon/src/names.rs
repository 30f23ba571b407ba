//! Finds the longest known name that starts at a position of a text.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;

use smol_str::SmolStr;

/// A table from written names to values, looked up in running text.
#[derive(Debug, Clone)]
pub(crate) struct NameTable<T> {
    by_first_word: HashMap<SmolStr, Names<T>>,
}

/// The names that begin with one word, longest first, each as often as it has values, and these values beside them.
/// Short names lie in place: a name for itself would cost three allocations, and the start of the program a third more.
#[derive(Debug, Clone)]
struct Names<T> {
    names: Vec<SmolStr>,
    values: Vec<T>,
}

impl<T> Default for NameTable<T> {
    fn default() -> Self {
        Self {
            by_first_word: HashMap::new(),
        }
    }
}

/// A name found in a text.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a, T> {
    /// Length of the name in bytes of the text.
    pub length: usize,
    /// Everything that the name stands for.
    pub values: &'a [T],
}

impl<T: PartialEq> NameTable<T> {
    /// Adds one meaning of `name`.
    pub(crate) fn insert(&mut self, name: &str, value: T) {
        let name = plain_apostrophes(name);
        let word = first_word(&name);
        if let Some(names) = self.by_first_word.get_mut(word) {
            return names.insert(&name, value);
        }
        // Most words begin one name only.
        let names = Names {
            names: vec![SmolStr::new(&name)],
            values: vec![value],
        };
        self.by_first_word.insert(SmolStr::new(word), names);
    }
}

impl<T: PartialEq> Names<T> {
    fn insert(&mut self, name: &str, value: T) {
        let order = |known: &SmolStr| name.len().cmp(&known.len()).then_with(|| known.as_str().cmp(name));
        let start = self.names.partition_point(|known| order(known) == Ordering::Less);
        let same = self.names[start..].iter().take_while(|known| *known == name).count();
        if !self.values[start..start + same].contains(&value) {
            self.names.insert(start + same, SmolStr::new(name));
            self.values.insert(start + same, value);
        }
    }
}

impl<T> NameTable<T> {
    /// The longest name that starts at the start of `text` and ends where a word ends.
    pub(crate) fn longest(&self, text: &str) -> Option<Found<'_, T>> {
        let Names { names, values } = self.by_first_word.get(first_word(text))?;
        let (start, length) = names.iter().enumerate().find_map(|(start, name)| {
            let length = match_length(name, text)?;
            ends_word(text, length).then_some((start, length))
        })?;
        let same = names[start..].iter().take_while(|name| **name == names[start]).count();
        Some(Found {
            length,
            values: &values[start..start + same],
        })
    }

    /// Everything that exactly `name` stands for.
    pub(crate) fn get(&self, name: &str) -> &[T] {
        self.longest(name)
            .filter(|found| found.length == name.len())
            .map_or(&[], |found| found.values)
    }

    /// Number of different names.
    pub(crate) fn len(&self) -> usize {
        let different = |names: &Names<T>| names.names.chunk_by(|one, other| one == other).count();
        self.by_first_word.values().map(different).sum()
    }
}

/// The first word, cut at a length that no name's first word reaches, so that a text without
/// spaces is not searched to its end at every position.
fn first_word(text: &str) -> &str {
    const LONGEST: usize = 48;
    let end = text
        .char_indices()
        .take(LONGEST)
        .find(|(_, character)| !character.is_alphanumeric())
        .map(|(position, _)| position)
        .or_else(|| text.char_indices().nth(LONGEST).map(|(position, _)| position));
    &text[..end.unwrap_or(text.len())]
}

fn plain_apostrophes(name: &str) -> Cow<'_, str> {
    if name.contains('\u{2019}') {
        Cow::Owned(name.replace('\u{2019}', "'"))
    } else {
        Cow::Borrowed(name)
    }
}

/// How many bytes of `text` spell `name`; any white space matches a space, curly apostrophes
/// and typographic hyphens match plain ones.
fn match_length(name: &str, text: &str) -> Option<usize> {
    let mut rest = text;
    for expected in name.chars() {
        let mut characters = rest.chars();
        let found = characters.next()?;
        let same = match expected {
            ' ' => found.is_whitespace(),
            '\'' => matches!(found, '\'' | '\u{2019}' | '\u{2018}' | '\u{2bc}'),
            '-' => matches!(found, '-' | '\u{2010}' | '\u{2011}'),
            _ => found == expected,
        };
        if !same {
            return None;
        }
        rest = characters.as_str();
        if expected == ' ' {
            rest = rest.trim_start();
        }
    }
    Some(text.len() - rest.len())
}

fn ends_word(text: &str, length: usize) -> bool {
    let ends_with_letter = text[..length].chars().next_back().is_some_and(char::is_alphanumeric);
    !(ends_with_letter && text[length..].starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> NameTable<u8> {
        let mut table = NameTable::default();
        for (value, name) in [(1, "South Sudan"), (2, "South"), (3, "Côte d'Ivoire"), (4, "U.S.")] {
            table.insert(name, value);
        }
        table
    }

    fn check(text: &str, expected: Option<(usize, u8)>) {
        let table = table();
        let found = table.longest(text).map(|found| (found.length, found.values[0]));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn the_longest_name_wins() {
        check("South Sudan's army", Some((11, 1)));
        check("South\n  Sudan", Some((13, 1)));
        check("South Sudanese", Some((5, 2)));
    }

    #[test]
    fn names_end_where_words_end() {
        check("Southern", None);
        check("U.S. troops", Some((4, 4)));
        check("Côte d\u{2019}Ivoire", Some((16, 3)));
    }
}
