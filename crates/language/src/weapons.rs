//! Names of weapons, which no free training data marks: a list, matched word by word.

use std::collections::HashMap;
use std::sync::LazyLock;

use demarche_codebook::Span;

use crate::document::{Name, Token};
use crate::tags::NameKind;
use crate::tokens::tokenize;

/// Puts the weapons among `tokens` in the place of whatever the network has named there.
pub(crate) fn add_weapons(tokens: &[Token], names: &mut Vec<Name>) {
    let mut index = 0;
    while index < tokens.len() {
        let Some(length) = WEAPONS.longest_at(tokens, index) else {
            index += 1;
            continue;
        };
        let weapon = Name {
            kind: NameKind::Weapon,
            first: index,
            last: index + length,
        };
        names.retain(|name| name.last <= weapon.first || weapon.last <= name.first);
        let place = names.partition_point(|name| name.first < weapon.first);
        names.insert(place, weapon);
        index = weapon.last;
    }
}

struct Weapons {
    /// By first word.
    names: HashMap<&'static str, Vec<Pattern>>,
    nouns: Vec<&'static str>,
}

struct Pattern {
    /// The words after the first.
    rest: Vec<&'static str>,
    /// Whether a word of weapons must stand beside the name.
    needs_noun: bool,
}

impl Weapons {
    /// How many tokens the longest weapon that begins at `index` takes.
    fn longest_at(&self, tokens: &[Token], index: usize) -> Option<usize> {
        let patterns = self.names.get(tokens[index].form.as_str())?;
        let fitting = patterns.iter().filter(|pattern| {
            let end = index + 1 + pattern.rest.len();
            let rest = tokens.get(index + 1..end);
            rest.is_some_and(|rest| {
                rest.iter()
                    .map(|token| token.form.as_str())
                    .eq(pattern.rest.iter().copied())
            }) && !joined_on(tokens, end)
                && (!pattern.needs_noun || self.noun_beside(tokens, index, end))
        });
        fitting.map(|pattern| 1 + pattern.rest.len()).max()
    }

    fn noun_beside(&self, tokens: &[Token], start: usize, end: usize) -> bool {
        let is_noun = |token: &Token| self.nouns.contains(&token.lemma.as_str());
        let before = start.checked_sub(1).is_some_and(|before| is_noun(&tokens[before]));
        // "Patriot air defence batteries": up to three words on.
        before || tokens[end..].iter().take(3).any(is_noun)
    }
}

/// Whether the next token goes on with the word: "T-72" is no weapon in "T-72-like".
fn joined_on(tokens: &[Token], end: usize) -> bool {
    tokens
        .get(end)
        .is_some_and(|next| next.form == "-" && next.span.start == tokens[end - 1].span.end)
}

static WEAPONS: LazyLock<Weapons> = LazyLock::new(|| {
    let mut weapons = Weapons {
        names: HashMap::new(),
        nouns: Vec::new(),
    };
    for line in include_str!("../data/weapons.txt").lines() {
        if line.starts_with('#') {
            continue;
        }
        if let Some(noun) = line.strip_prefix("noun ") {
            weapons.nouns.push(noun);
            continue;
        }
        let (name, needs_noun) = line.strip_suffix(" +").map_or((line, false), |name| (name, true));
        let words = tokenize(name, Span::new(0, name.len()));
        let mut words = words.into_iter().map(|word| word.slice(name));
        let Some(first) = words.next() else { continue };
        let rest = words.collect();
        weapons
            .names
            .entry(first)
            .or_default()
            .push(Pattern { rest, needs_noun });
    }
    weapons
});

#[cfg(test)]
mod tests {
    use crate::{Analyzer, NameKind};

    fn weapons(text: &str) -> Vec<String> {
        let document = Analyzer::builtin().analyze(text);
        let mut found = Vec::new();
        for sentence in &document.sentences {
            for name in sentence.names.iter().filter(|name| name.kind == NameKind::Weapon) {
                let span = sentence.tokens[name.first]
                    .span
                    .cover(sentence.tokens[name.last - 1].span);
                found.push(span.slice(text).to_owned());
            }
        }
        found
    }

    #[test]
    fn weapons_are_named() {
        let text = "Warsaw will send Leopard 2 tanks and S-300 launchers, and Berlin a Patriot air defence battery.";
        assert_eq!(weapons(text), ["Leopard 2", "S-300", "Patriot"]);
    }

    #[test]
    fn a_word_with_another_sense_needs_a_word_of_weapons() {
        assert!(weapons("Senator Bradley called the minister a patriot and a Patriot of the first hour.").is_empty());
    }
}
