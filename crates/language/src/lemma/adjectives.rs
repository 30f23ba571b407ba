//! Comparatives and superlatives.

use super::tables::{Table, closed_class, irregular, is_adjective_with_e};
use crate::tags::Upos;

/// `larger`: `large`; `biggest`: `big`.
pub(super) fn positive(word: &str, upos: Upos) -> String {
    if let Some(lemma) = closed_class(upos, word).or_else(|| irregular(Table::Degree, word)) {
        return lemma.to_owned();
    }
    let Some(stem) = word.strip_suffix("er").or_else(|| word.strip_suffix("est")) else {
        return word.to_owned();
    };
    if stem.len() < 2 {
        return word.to_owned();
    }
    if let Some(stem) = stem.strip_suffix('i') {
        return format!("{stem}y");
    }
    let with_e = format!("{stem}e");
    if is_adjective_with_e(&with_e) {
        return with_e;
    }
    without_doubling(stem).to_owned()
}

/// `bigg`: `big`. A double `l` or `s` is most often the adjective's own.
fn without_doubling(stem: &str) -> &str {
    let Some(last) = stem.chars().next_back() else {
        return stem;
    };
    let single = &stem[..stem.len() - last.len_utf8()];
    if single.ends_with(last) && !matches!(last, 'l' | 's' | 'f' | 'e') {
        single
    } else {
        stem
    }
}
