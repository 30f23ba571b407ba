//! Comparatives and superlatives.

use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::tables::{Table, closed_class, irregular, is_adjective_with_e};
use crate::tags::Upos;

/// `larger`: `large`; `biggest`: `big`.
pub(super) fn positive(word: &str, upos: Upos) -> SmolStr {
    if let Some(lemma) = closed_class(upos, word).or_else(|| irregular(Table::Degree, word)) {
        return lemma.to_smolstr();
    }
    let Some(stem) = word.strip_suffix("er").or_else(|| word.strip_suffix("est")) else {
        return word.to_smolstr();
    };
    if stem.len() < 2 {
        return word.to_smolstr();
    }
    if let Some(stem) = stem.strip_suffix('i') {
        return format_smolstr!("{stem}y");
    }
    let with_e = format_smolstr!("{stem}e");
    if is_adjective_with_e(&with_e) {
        return with_e;
    }
    without_doubling(stem).to_smolstr()
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
