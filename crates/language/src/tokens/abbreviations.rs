//! Words whose full stop is part of them.

use std::collections::HashMap;
use std::sync::LazyLock;

/// Where an abbreviation can stand, which says whether a sentence can end with its full stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Abbreviation {
    /// Before the name it belongs to (`Gen.`): no sentence ends here.
    Before,
    /// Only before a number (`No.`); a plain word otherwise.
    Number,
    /// Months, weekdays and states that are also words: a plain word at the end of a sentence.
    Ambiguous,
    /// Within a phrase (`e.g.`, `vs.`): no sentence ends here.
    Inside,
    /// Anywhere (`Inc.`, `p.m.`): the next word tells whether the sentence ends.
    Either,
    /// Anywhere (`etc.`), and always at an end if a capital follows, where the full stop is the
    /// sentence's own.
    Last,
}

/// In bytes; in other scripts a letter has two or three.
const LONGEST_ACRONYM: usize = 24;

static ABBREVIATIONS: LazyLock<HashMap<&str, Abbreviation>> = LazyLock::new(|| {
    lines(include_str!("../../data/abbreviations.tsv"))
        .filter_map(|line| line.split_once('\t'))
        .filter_map(|(word, kind)| Some((word, parse(kind)?)))
        .collect()
});

fn parse(kind: &str) -> Option<Abbreviation> {
    Some(match kind {
        "before" => Abbreviation::Before,
        "number" => Abbreviation::Number,
        "ambiguous" => Abbreviation::Ambiguous,
        "inside" => Abbreviation::Inside,
        "either" => Abbreviation::Either,
        "last" => Abbreviation::Last,
        _ => return None,
    })
}

/// The lines of a word list without comments and blank lines.
pub(crate) fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// How `word`, given without its last full stop, is known as an abbreviation.
pub(crate) fn abbreviation(word: &str) -> Option<Abbreviation> {
    const LONGEST_ABBREVIATION: usize = 8;
    if word.len() > LONGEST_ABBREVIATION {
        return None;
    }
    ABBREVIATIONS.get(word).copied()
}

/// `U.S`, `a.m`, `Ph.D`: full stops between short parts, none at the end.
pub(super) fn has_inner_dot(word: &str) -> bool {
    word.len() <= LONGEST_ACRONYM
        && word.contains('.')
        && word.split('.').all(|part| (1..=4).contains(&part.chars().count()))
}

/// One letter, or several with a full stop after each but the last.
pub(super) fn is_letter_with_dots(word: &str) -> bool {
    word.len() <= LONGEST_ACRONYM
        && word.split('.').all(|part| {
            let mut characters = part.chars();
            characters.next().is_some_and(char::is_alphabetic) && characters.next().is_none()
        })
}

/// `U.S`, `D.C`: two letters or more with full stops between them.
pub(crate) fn is_acronym(word: &str) -> bool {
    word.contains('.') && is_letter_with_dots(word)
}
