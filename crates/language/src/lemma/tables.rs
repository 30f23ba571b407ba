//! The word tables behind the rules.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use crate::tags::Upos;

/// What an irregular form is a form of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Table {
    Past,
    Gerund,
    Plural,
    Degree,
}

static IRREGULAR: LazyLock<HashMap<(Table, &str), &str>> = LazyLock::new(|| {
    rows(include_str!("../../data/irregular.tsv"))
        .filter_map(|[table, form, lemma]| Some(((parse(table)?, form), lemma)))
        .collect()
});

static CLOSED: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
    rows(include_str!("../../data/closed_class.tsv"))
        .map(|[upos, form, lemma]| ((upos, form), lemma))
        .collect()
});

static VERBS: LazyLock<HashSet<&str>> = LazyLock::new(|| words(include_str!("../../data/verbs.txt")));
static ADJECTIVES_WITH_E: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words(include_str!("../../data/adjectives_with_e.txt")));
static CAPITALISED: LazyLock<HashSet<&str>> =
    LazyLock::new(|| words(include_str!("../../data/capitalised_adjectives.txt")));

fn parse(table: &str) -> Option<Table> {
    Some(match table {
        "past" => Table::Past,
        "gerund" => Table::Gerund,
        "plural" => Table::Plural,
        "degree" => Table::Degree,
        _ => return None,
    })
}

fn words(file: &'static str) -> HashSet<&'static str> {
    file.lines().filter(|line| !line.starts_with('#')).collect()
}

fn rows(file: &'static str) -> impl Iterator<Item = [&'static str; 3]> {
    file.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut columns = line.split('\t');
        Some([columns.next()?, columns.next()?, columns.next()?])
    })
}

/// The lemma of an irregular form.
pub(super) fn irregular(table: Table, form: &str) -> Option<&'static str> {
    IRREGULAR.get(&(table, form)).copied()
}

/// The lemma of a word of a closed class, or of a clitic or shortened form.
pub(super) fn closed_class(upos: Upos, form: &str) -> Option<&'static str> {
    CLOSED.get(&(upos.as_str(), form)).copied()
}

/// Whether `word` is the base form of a verb.
pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(word)
}

/// Whether `word` is an adjective whose final `e` merges with the endings `-er` and `-est`.
pub(super) fn is_adjective_with_e(word: &str) -> bool {
    ADJECTIVES_WITH_E.contains(word)
}

/// Whether `word`, here in lower case, is written with a capital wherever it stands.
pub(super) fn is_capitalised_adjective(word: &str) -> bool {
    CAPITALISED.contains(word)
}
