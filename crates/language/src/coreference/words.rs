//! The word lists behind the rules.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::kinds::{Gender, Number, PhraseClass, Sort};

/// What a pronoun says of the one it means.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pronoun {
    pub(super) class: PhraseClass,
    pub(super) number: Number,
    pub(super) gender: Gender,
}

/// What a determiner says of its phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Determiner {
    Definite,
    Demonstrative,
    Indefinite,
}

static PRONOUNS: LazyLock<HashMap<&str, Pronoun>> = LazyLock::new(|| {
    rows(include_str!("../../data/pronouns.tsv"))
        .filter_map(pronoun_row)
        .collect()
});
static DETERMINERS: LazyLock<HashMap<&str, Determiner>> = LazyLock::new(|| {
    rows(include_str!("../../data/determiners.tsv"))
        .filter_map(|[word, kind, ..]| Some((word, determiner_kind(kind)?)))
        .collect()
});
static GENDERED: LazyLock<HashMap<&str, Gender>> =
    LazyLock::new(|| genders(include_str!("../../data/gendered_nouns.tsv")));
static FIRST_NAMES: LazyLock<HashMap<&str, Gender>> =
    LazyLock::new(|| genders(include_str!("../../data/first_names.tsv")));
static SORTS: LazyLock<HashMap<&str, Sort>> = LazyLock::new(|| {
    rows(include_str!("../../data/noun_classes.tsv"))
        .filter_map(|[noun, sort, ..]| Some((noun, Sort::parse(sort)?)))
        .collect()
});
static SPEECH_VERBS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    rows(include_str!("../../data/speech_verbs.txt"))
        .map(|[verb, ..]| verb)
        .collect()
});

/// What the word means as a pronoun, here in lower case.
pub(super) fn pronoun(word: &str) -> Option<Pronoun> {
    PRONOUNS.get(word).copied()
}

/// What the word says as a determiner, here in lower case.
pub(super) fn determiner(word: &str) -> Option<Determiner> {
    DETERMINERS.get(word).copied()
}

/// The gender of those that a noun or a title names.
pub(super) fn gender_of_noun(lemma: &str) -> Option<Gender> {
    GENDERED.get(lemma).copied()
}

/// The gender of those that bear a first name, here in lower case.
pub(super) fn gender_of_first_name(name: &str) -> Option<Gender> {
    FIRST_NAMES.get(name).copied()
}

/// What sort of thing a noun names.
pub(super) fn sort_of_noun(lemma: &str) -> Sort {
    SORTS.get(lemma).copied().unwrap_or(Sort::Unknown)
}

/// Whether the subject of the verb speaks.
pub(super) fn is_speech_verb(lemma: &str) -> bool {
    SPEECH_VERBS.contains(lemma)
}

/// The first columns of each line; missing ones are empty.
fn rows(file: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    file.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let mut columns = line.split('\t');
            std::array::from_fn(|_| columns.next().unwrap_or_default())
        })
}

fn pronoun_row([word, class, number, gender]: [&'static str; 4]) -> Option<(&'static str, Pronoun)> {
    let pronoun = Pronoun {
        class: PhraseClass::parse(class)?,
        number: Number::parse(number)?,
        gender: Gender::parse(gender)?,
    };
    Some((word, pronoun))
}

fn determiner_kind(text: &str) -> Option<Determiner> {
    Some(match text {
        "definite" => Determiner::Definite,
        "demonstrative" => Determiner::Demonstrative,
        "indefinite" => Determiner::Indefinite,
        _ => return None,
    })
}

fn genders(file: &'static str) -> HashMap<&'static str, Gender> {
    rows(file)
        .filter_map(|[word, gender, ..]| Some((word, Gender::parse(gender)?)))
        .collect()
}
