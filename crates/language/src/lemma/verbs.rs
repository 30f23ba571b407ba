//! Regular verb forms.

use smol_str::{SmolStr, ToSmolStr, format_smolstr};

use super::tables::is_verb;

const VOWELS: &str = "aeiou";

/// `carries`: `carry`.
pub(super) fn third_person(word: &str) -> SmolStr {
    let Some(without_s) = word.strip_suffix('s') else {
        return word.to_smolstr();
    };
    if is_verb(without_s) && !without_s.ends_with("ie") {
        return without_s.to_smolstr();
    }
    if let Some(stem) = without_s.strip_suffix("ie").filter(|stem| stem.len() > 1) {
        return format_smolstr!("{stem}y");
    }
    shortened(without_s)
        .or_else(|| doubled_sibilant(without_s))
        .unwrap_or(without_s)
        .to_smolstr()
}

/// `watche`: `watch`, but `close` stays.
fn shortened(word: &str) -> Option<&str> {
    const ENDINGS: &[&str] = &["se", "ze", "xe", "che", "she", "oe"];
    let stem = word.strip_suffix('e')?;
    let is_sibilant = ENDINGS.iter().any(|ending| word.ends_with(ending));
    (is_sibilant && (is_verb(stem) || !stem.ends_with(['s', 'z']))).then_some(stem)
}

/// `quizzes`: `quiz`.
fn doubled_sibilant(word: &str) -> Option<&str> {
    let stem = word.strip_suffix("se").or_else(|| word.strip_suffix("ze"))?;
    is_verb(stem).then_some(stem)
}

/// `stopped`: `stop`; `hoped`: `hope`.
pub(super) fn past(word: &str) -> SmolStr {
    if let Some(stem) = word.strip_suffix("ied") {
        return if stem.len() > 1 {
            format_smolstr!("{stem}y")
        } else {
            format_smolstr!("{stem}ie")
        };
    }
    match word.strip_suffix("ed").or_else(|| word.strip_suffix("'d")) {
        Some(stem) if stem.len() > 1 => base(stem),
        _ => word.to_smolstr(),
    }
}

/// `making`: `make`. A dropped `g` is put back first.
pub(super) fn gerund(word: &str) -> SmolStr {
    let stem = word
        .strip_suffix("ing")
        .or_else(|| word.strip_suffix("in'"))
        .or_else(|| word.strip_suffix("in"));
    match stem {
        Some(stem) if stem.len() > 1 => base(stem),
        _ => word.to_smolstr(),
    }
}

/// The base form of a verb from what is left of `-ed` or `-ing`.
fn base(stem: &str) -> SmolStr {
    let with_e = format_smolstr!("{stem}e");
    match (is_verb(stem), is_verb(&with_e)) {
        (true, true) => {
            return if prefers_e(stem) { with_e } else { stem.to_smolstr() };
        }
        (true, false) => return stem.to_smolstr(),
        (false, true) => return with_e,
        (false, false) => {}
    }
    if let Some(single) = without_doubling(stem) {
        return single.to_smolstr();
    }
    without_prefix(stem).unwrap_or_else(|| guess(stem, with_e))
}

/// Between `hop` and `hope` for `hoped`: a short stem would have doubled its last letter.
fn prefers_e(stem: &str) -> bool {
    ends_short(stem) || stem.ends_with("th")
}

/// One vowel letter, then one consonant that can double.
fn ends_short(stem: &str) -> bool {
    let mut letters = stem.chars().rev();
    let last = letters
        .next()
        .is_some_and(|c| !VOWELS.contains(c) && !"wxy".contains(c));
    let vowel = letters.next().is_some_and(|c| VOWELS.contains(c));
    last && vowel && letters.next().is_none_or(|c| !VOWELS.contains(c)) && vowel_groups(stem) == 1
}

fn vowel_groups(word: &str) -> usize {
    let mut groups = 0;
    let mut in_group = false;
    for character in word.chars() {
        let is_vowel = VOWELS.contains(character) || character == 'y';
        groups += usize::from(is_vowel && !in_group);
        in_group = is_vowel;
    }
    groups
}

/// `stopp`: `stop`; `panick`: `panic`.
fn without_doubling(stem: &str) -> Option<&str> {
    let single = &stem[..stem.len() - stem.chars().next_back().map_or(0, char::len_utf8)];
    let last = stem.chars().next_back()?;
    let doubled = single.ends_with(last) && !VOWELS.contains(last);
    let added_k = last == 'k' && single.ends_with('c');
    let rarely_single = matches!(last, 'l' | 's' | 'f' | 'z');
    ((doubled && !rarely_single) || ((doubled || added_k) && is_verb(single))).then_some(single)
}

/// `redeploy` is a verb if `deploy` is one.
fn without_prefix(stem: &str) -> Option<SmolStr> {
    const PREFIXES: &[&str] = &[
        "re", "un", "over", "out", "mis", "pre", "de", "under", "co", "dis", "fore", "counter", "inter", "re-", "co-",
        "de-", "pre-", "over-", "under-", "cross-", "un-",
    ];
    PREFIXES.iter().find_map(|prefix| {
        let inner = stem.strip_prefix(prefix).filter(|inner| inner.len() > 2)?;
        let known =
            is_verb(inner) || is_verb(&format_smolstr!("{inner}e")) || without_doubling(inner).is_some_and(is_verb);
        known.then(|| format_smolstr!("{prefix}{}", base(inner)))
    })
}

/// The spelling of an unknown verb: these endings rarely stand without their `e`.
fn guess(stem: &str, with_e: SmolStr) -> SmolStr {
    const NEED_E: &[&str] = &[
        "at", "iz", "yz", "is", "v", "u", "dg", "rg", "nc", "rc", "ibl", "abl", "uc", "ac", "ic", "ur", "ir", "ag",
        "ps", "ns", "rs", "us",
    ];
    let needs_e = NEED_E.iter().any(|ending| stem.ends_with(ending)) && vowel_groups(stem) > 0;
    let final_cluster = stem.ends_with('l') && stem.chars().rev().nth(1).is_some_and(|c| "bcdfgkptz".contains(c));
    if needs_e || final_cluster || ends_short(stem) {
        with_e
    } else {
        stem.to_smolstr()
    }
}
