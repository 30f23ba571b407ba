//! Mends names where small words mislead the network: titles alone, letters behind a name, and
//! bodies whose acronym is a word.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::document::{Name, Token};
use crate::tags::NameKind;

/// What a word of the list does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Title,
    Letters,
    Acronym,
}

/// Takes away what is no name and adds the bodies that were taken for pronouns.
pub(crate) fn mend(tokens: &[Token], names: &mut Vec<Name>) {
    let role = |index: usize| ROLES.get(tokens[index].form.as_str()).copied();
    names.retain(|name| {
        let first = name.first;
        let alone = name.last - first == 1;
        let behind_a_comma = first > 0 && tokens[first - 1].form == ",";
        !(alone && (role(first) == Some(Role::Title) || (role(first) == Some(Role::Letters) && behind_a_comma)))
    });
    if tokens.iter().any(|token| token.form.contains(char::is_lowercase)) {
        for index in (0..tokens.len()).filter(|&index| role(index) == Some(Role::Acronym)) {
            add_body(index, names);
        }
    }
}

fn add_body(index: usize, names: &mut Vec<Name>) {
    if names.iter().any(|name| name.first <= index && index < name.last) {
        return;
    }
    let place = names.partition_point(|name| name.first < index);
    let body = Name {
        kind: NameKind::Org,
        first: index,
        last: index + 1,
    };
    names.insert(place, body);
}

static ROLES: LazyLock<HashMap<&str, Role>> = LazyLock::new(|| {
    include_str!("../data/name_words.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(kind, word)| {
            let role = match kind {
                "title" => Role::Title,
                "letters" => Role::Letters,
                "acronym" => Role::Acronym,
                _ => return None,
            };
            Some((word, role))
        })
        .collect()
});

#[cfg(test)]
mod tests {
    use crate::{Analyzer, NameKind};

    fn names(text: &str) -> Vec<(String, NameKind)> {
        let document = Analyzer::builtin().analyze(text);
        let sentence = &document.sentences[0];
        let written = |first: usize, last: usize| {
            let span = sentence.tokens[first].span.cover(sentence.tokens[last - 1].span);
            span.slice(text).to_owned()
        };
        sentence
            .names
            .iter()
            .map(|name| (written(name.first, name.last), name.kind))
            .collect()
    }

    #[test]
    fn a_body_may_be_written_as_a_pronoun() {
        let found = names("The WHO said on Monday that the outbreak had ended.");
        assert!(found.contains(&("WHO".to_owned(), NameKind::Org)), "{found:?}");
    }

    #[test]
    fn letters_behind_a_name_are_none() {
        let found = names("The judge heard Helena Marsh, QC, for three hours.");
        assert!(found.iter().all(|(words, _)| words != "QC"), "{found:?}");
    }
}
