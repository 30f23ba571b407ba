//! Regular plurals.

use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::tables::{Table, irregular};

/// `treaties`: `treaty`.
pub(super) fn singular(word: &str) -> SmolStr {
    if let Some(lemma) = irregular(Table::Plural, word) {
        return lemma.to_smolstr();
    }
    if let Some(stem) = word.strip_suffix("men").filter(|stem| stem.len() > 1) {
        return format_smolstr!("{stem}man");
    }
    if let Some(lemma) = compound(word) {
        return lemma;
    }
    regular(word)
}

/// The plural of a name: short names in capitals and decades keep their form.
pub(super) fn singular_name(name: &str) -> SmolStr {
    let lower = name.to_lowercase();
    if let Some(lemma) = irregular(Table::Plural, &lower) {
        return with_capitals_of(name, lemma);
    }
    if lower.len() == name.len() {
        with_capitals_of(name, &regular(&lower))
    } else {
        name.to_smolstr()
    }
}

/// `lemma` with its first letters taken from `name` as far as they agree.
fn with_capitals_of(name: &str, lemma: &str) -> SmolStr {
    let shared = name
        .chars()
        .zip(lemma.chars())
        .take_while(|(written, plain)| written.to_lowercase().eq(plain.to_lowercase()));
    let start: SmolStr = shared.map(|(written, _)| written).collect();
    let others = lemma.chars().skip(start.chars().count());
    start.chars().chain(others).collect()
}

/// `grandchildren`, `anti-heroes`: the last part is looked up.
fn compound(word: &str) -> Option<SmolStr> {
    const PARTS: &[&str] = &[
        "children", "feet", "teeth", "mice", "people", "wives", "lives", "knives", "leaves", "shelves", "wolves",
        "halves", "thieves", "loaves", "series", "species", "crises", "analyses", "theses", "works", "quarters",
        "houses",
    ];
    let (start, part) = match word.rsplit_once('-') {
        Some((start, part)) if !start.is_empty() => (&word[..=start.len()], part),
        _ => {
            let part = PARTS
                .iter()
                .find(|part| word.ends_with(**part) && word.len() > part.len() + 2)?;
            (word.strip_suffix(part)?, *part)
        }
    };
    Some(format_smolstr!(
        "{start}{}",
        irregular(Table::Plural, part).map_or_else(|| regular(part), SmolStr::new)
    ))
}

fn regular(word: &str) -> SmolStr {
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format_smolstr!("{stem}y");
    }
    if word.len() < 3 || word.ends_with(|c: char| c != 's') || is_decade(word) {
        return word.to_smolstr();
    }
    if let Some(stem) = word.strip_suffix("'s") {
        return stem.to_smolstr();
    }
    if word.ends_with("ss") || word.ends_with("us") || word.ends_with("ics") {
        return word.to_smolstr();
    }
    let drops_es = ["sses", "shes", "ches", "xes", "zzes", "tzes", "oes", "uses"]
        .iter()
        .any(|ending| word.ends_with(ending));
    let ending = if drops_es && !word.ends_with("houses") { 2 } else { 1 };
    word[..word.len() - ending].to_smolstr()
}

/// `1990s`.
fn is_decade(word: &str) -> bool {
    word.trim_end_matches('s').ends_with(|c: char| c.is_ascii_digit())
}
