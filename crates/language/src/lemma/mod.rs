//! Dictionary forms, by the conventions of the English Universal Dependencies treebanks.
//!
//! Tables hold what is irregular; the rest follows from spelling. Pronouns have the nominative as
//! their lemma (`him`: `he`) but possessives stand for themselves (`his`), numbers lose their
//! commas, and names keep their capitals.

mod adjectives;
mod nouns;
mod tables;
mod verbs;

use smol_str::{SmolStr, SmolStrBuilder, ToSmolStr};

use crate::tags::{Upos, Xpos};

use tables::{Table, closed_class, irregular};

/// The lemma of `form`, given its tags.
///
/// ```
/// use demarche_language::{Upos, Xpos, lemma};
///
/// assert_eq!(lemma("struck", Xpos::Vbd, Upos::Verb), "strike");
/// assert_eq!(lemma("treaties", Xpos::Nns, Upos::Noun), "treaty");
/// ```
pub fn lemma(form: &str, xpos: Xpos, upos: Upos) -> SmolStr {
    let found = by_class(form, xpos, upos);
    // Characters without width alone, or a stray ending, leave nothing.
    if found.is_empty() { form.to_smolstr() } else { found }
}

fn by_class(form: &str, xpos: Xpos, upos: Upos) -> SmolStr {
    match upos {
        Upos::Propn => proper_noun(form, xpos),
        Upos::Punct => mark(form, xpos).to_smolstr(),
        Upos::Num => number(form),
        Upos::Sym | Upos::X => symbol(form, xpos),
        Upos::Verb | Upos::Aux => verb(&plain(form), xpos, upos),
        Upos::Adj if xpos == Xpos::Nnp || xpos == Xpos::Nnps => form.to_smolstr(),
        Upos::Adj | Upos::Adv => modifier(form, xpos, upos),
        Upos::Noun => noun(form, xpos),
        _ => function_word(&plain(form), xpos, upos),
    }
}

/// `form` in lower case, with straight apostrophes and without characters that have no width.
fn plain(form: &str) -> SmolStr {
    let mut plain = SmolStrBuilder::new();
    for character in form.chars() {
        match character {
            '’' | '`' | '‘' | 'ʼ' => plain.push('\''),
            c if crate::tokens::class(c) == crate::tokens::Class::Hidden => {}
            c => c.to_lowercase().for_each(|lower| plain.push(lower)),
        }
    }
    plain.finish()
}

/// Pronouns, determiners, conjunctions, prepositions and particles.
fn function_word(word: &str, xpos: Xpos, upos: Upos) -> SmolStr {
    match (upos, xpos) {
        (Upos::Part, Xpos::Pos) => return "'s".to_smolstr(),
        (Upos::Pron, Xpos::PrpPoss) if word == "her" => return word.to_smolstr(),
        _ => {}
    }
    closed_class(upos, word).unwrap_or(word).to_smolstr()
}

fn verb(word: &str, xpos: Xpos, upos: Upos) -> SmolStr {
    if upos == Upos::Aux
        && let Some(base) = auxiliary(word, xpos)
    {
        return base.to_smolstr();
    }
    let clitic = closed_class(Upos::Verb, word);
    if let Some(base) = clitic {
        return base.to_smolstr();
    }
    match xpos {
        Xpos::Vbz => verbs::third_person(word),
        Xpos::Vbd | Xpos::Vbn => irregular(Table::Past, word).map_or_else(|| verbs::past(word), SmolStr::new),
        Xpos::Vbg => irregular(Table::Gerund, word).map_or_else(|| verbs::gerund(word), SmolStr::new),
        _ => word.to_smolstr(),
    }
}

/// Clitics whose verb only the tag tells: `'s` is taken for `be` unless it stands with a
/// participle, which a tagger marks no differently.
fn auxiliary(word: &str, xpos: Xpos) -> Option<&'static str> {
    match (word, xpos) {
        ("'d" | "d", Xpos::Vbd) => Some("have"),
        _ => closed_class(Upos::Aux, word),
    }
}

fn noun(form: &str, xpos: Xpos) -> SmolStr {
    let word = plain(form);
    match xpos {
        Xpos::Nns | Xpos::Nnps => people(form, nouns::singular(&word)),
        _ if is_acronym(form) => form.to_smolstr(),
        _ => closed_class(Upos::Noun, &word).map_or(word, SmolStr::new),
    }
}

/// `HIV`, `Q1`: two to four capitals and digits. Longer words in capitals are taken for shouting.
fn is_acronym(form: &str) -> bool {
    let capital = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (2..=4).contains(&form.len()) && form.bytes().all(capital) && form.starts_with(|c: char| c.is_ascii_uppercase())
}

/// Names of peoples and faiths keep their capital: `Houthis`, `Islamists`.
fn people(form: &str, singular: SmolStr) -> SmolStr {
    if form.starts_with(char::is_uppercase) && tables::is_capitalised_adjective(&singular) {
        return form.chars().take(1).chain(singular.chars().skip(1)).collect();
    }
    singular
}

/// Names keep their form but for the plural.
fn proper_noun(form: &str, xpos: Xpos) -> SmolStr {
    if let Some(full) = closed_class(Upos::Propn, &plain(form)) {
        return full.to_smolstr();
    }
    match xpos {
        Xpos::Nnps => nouns::singular_name(form),
        _ => form.to_smolstr(),
    }
}

fn modifier(form: &str, xpos: Xpos, upos: Upos) -> SmolStr {
    let word = plain(form);
    match xpos {
        Xpos::Jjr | Xpos::Jjs | Xpos::Rbr | Xpos::Rbs => return adjectives::positive(&word, upos),
        _ => {}
    }
    if upos == Upos::Adj && tables::is_capitalised_adjective(&word) {
        return form.to_smolstr();
    }
    closed_class(upos, &word).map_or(word, SmolStr::new)
}

/// `200,000`: `200000`; `m` of `$5m`: `million`.
fn number(form: &str) -> SmolStr {
    let word = plain(form);
    if word.starts_with(|c: char| c.is_ascii_digit()) {
        return word.replace(',', "").into();
    }
    let is_roman = form.bytes().all(|byte| b"IVXLCDM".contains(&byte));
    closed_class(Upos::Num, &word).map_or_else(
        || {
            if is_roman { form.to_smolstr() } else { word.clone() }
        },
        SmolStr::new,
    )
}

fn symbol(form: &str, xpos: Xpos) -> SmolStr {
    if xpos == Xpos::Gw {
        plain(form)
    } else {
        mark(form, xpos).to_smolstr()
    }
}

/// Quotation marks and dashes in their plainest form.
fn mark(form: &str, xpos: Xpos) -> &str {
    match form {
        "“" | "”" | "„" | "«" | "»" => "\"",
        "‘" | "’" | "‚" => "'",
        "’’" => "''",
        "--" if xpos == Xpos::Colon => "-",
        "—" if xpos == Xpos::Comma => "-",
        "..." if xpos == Xpos::Colon => "…",
        "–" | "‐" | "‑" | "―" => "-",
        other => other,
    }
}

#[cfg(test)]
mod tests;
