//! The number of a noun phrase: "at least twelve soldiers", "between 20 and 30 people", "$40 million".

use demarche_language::{Relation, Upos, Xpos};

use crate::numbers;
use crate::reading::Reading;
use crate::tree::Tree;

/// Least and most of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) lo: Option<u64>,
    pub(crate) hi: Option<u64>,
}

impl Bounds {
    pub(crate) const fn exactly(number: u64) -> Self {
        Self {
            lo: Some(number),
            hi: Some(number),
        }
    }
}

/// The number that is said of a noun, and the noun that is counted: in "dozens of people" and "a group of 60
/// people" that is the one behind "of".
pub(crate) fn of_noun(reading: &Reading<'_>, tree: &Tree<'_>, noun: usize) -> Option<(Bounds, usize)> {
    let form = tree.token(noun).form.to_lowercase();
    if form.starts_with("percent") || form == "cent" {
        return None;
    }
    let part = tree.prepositional(noun, "of").filter(|&whole| whole > noun);
    let vague = reading.in_set("vague-numbers", &form);
    if let Some(bounds) = tens_of_thousands(tree, noun) {
        let thousands = part.unwrap_or(noun);
        let counted = tree.prepositional(thousands, "of").or(tree.prepositional(noun, "of"));
        return Some((bounds, counted.unwrap_or(thousands)));
    }
    if let Some(bounds) = stated(tree, noun) {
        return Some((bounds, part.filter(|_| vague).unwrap_or(noun)));
    }
    let whole = part.filter(|_| reading.in_set("partitives", &form) || matches!(tree.lemma(noun), "body" | "force"))?;
    stated(tree, whole).map(|bounds| (bounds, whole))
}

fn tens_of_thousands(tree: &Tree<'_>, noun: usize) -> Option<Bounds> {
    const WORDS: usize = 3;
    let words: Vec<String> = tree
        .sentence
        .tokens
        .iter()
        .skip(noun)
        .take(WORDS)
        .map(|token| token.form.to_lowercase())
        .collect();
    let (least, used) = numbers::parse_vague(&words)?;
    (used == WORDS).then_some(Bounds {
        lo: Some(least),
        hi: None,
    })
}

/// The number in the phrase of a noun.
fn stated(tree: &Tree<'_>, noun: usize) -> Option<Bounds> {
    let (first, last) = tree.phrase(noun);
    let words: Vec<String> = (first..=last.max(noun))
        .map(|token| tree.token(token).form.to_lowercase())
        .collect();
    (0..words.len())
        .filter(|&start| counts_noun(tree, noun, first + start) && !is_year(&words[start]))
        .find_map(|start| number_at(&words, start, &before(tree, first + start)))
        .or_else(|| number_of_name(tree, noun))
}

/// "Gave Chad **12 ambulances**" may be read with the number as a part of the name.
fn number_of_name(tree: &Tree<'_>, noun: usize) -> Option<Bounds> {
    let token = noun.checked_sub(1)?;
    let misread = tree.token(token).xpos == Xpos::Cd && tree.relation(token) == Relation::Flat;
    let word = tree.token(token).form.to_lowercase();
    let (number, _) = numbers::parse(&[word]).filter(|_| misread)?;
    Some(bounded(number, &before(tree, token)))
}

/// The bounds of the number at `start`; a second number may end a span.
fn number_at(words: &[String], start: usize, qualifier: &str) -> Option<Bounds> {
    if let Some((number, used)) = numbers::parse(&words[start..]) {
        let joint = words.get(start + used).map(String::as_str);
        let spans = matches!(joint, Some("to" | "-" | "\u{2013}" | "or"))
            || (joint == Some("and") && qualifier.ends_with("between"));
        let second = words
            .get(start + used + 1..)
            .filter(|_| spans)
            .and_then(numbers::parse)
            .filter(|(second, _)| *second > number);
        return Some(match second {
            Some((second, _)) => Bounds {
                lo: Some(number),
                hi: Some(second),
            },
            None => bounded(number, qualifier),
        });
    }
    let (least, _) = numbers::parse_vague(&words[start..])?;
    Some(Bounds {
        lo: Some(least),
        hi: None,
    })
}

/// Whether a number word counts the noun: not that of "a 19-year-old student", "a ten-day truce".
fn counts_noun(tree: &Tree<'_>, noun: usize, token: usize) -> bool {
    let no = token
        .checked_sub(1)
        .is_some_and(|before| tree.lemma(before).eq_ignore_ascii_case("no"));
    if no || is_clock(tree, token) {
        return false;
    }
    if token == noun {
        return true;
    }
    let top = std::iter::once(token)
        .chain(tree.ancestors(token))
        .find(|&word| tree.head(word) == Some(noun));
    top.is_some_and(|top| match tree.relation(top) {
        Relation::Nummod | Relation::Det | Relation::Advmod => true,
        Relation::Amod | Relation::Compound | Relation::Nmod | Relation::NmodUnmarked => {
            let hyphen =
                (token..=top).any(|word| tree.sentence.tokens.get(word + 1).is_some_and(|next| next.form == "-"));
            top < noun && !hyphen && is_of_number(tree, top)
        }
        _ => false,
    })
}

/// "Dozen", "few" and numerals in front of the noun.
fn is_of_number(tree: &Tree<'_>, word: usize) -> bool {
    tree.token(word).upos == Upos::Num
        || matches!(
            tree.lemma(word),
            "dozen" | "few" | "several" | "hundred" | "thousand" | "million"
        )
}

/// "13.05" of a page that is written while things happen.
fn is_clock(tree: &Tree<'_>, token: usize) -> bool {
    let form = &tree.token(token).form;
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    token == 0
        && form
            .split_once(['.', ':'])
            .is_some_and(|(hours, minutes)| digits(hours) && digits(minutes))
}

/// "The 2014 attack" counts nothing.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

/// The words right before a number: "at least", "more than".
fn before(tree: &Tree<'_>, number: usize) -> String {
    let from = number.saturating_sub(4);
    let words: Vec<String> = (from..number)
        .map(|token| tree.token(token).form.to_lowercase())
        .collect();
    words.join(" ")
}

fn bounded(number: u64, qualifier: &str) -> Bounds {
    const LEAST: [&str; 10] = [
        "at least",
        "more than",
        "over",
        "fewer than",
        "less than",
        "upwards of",
        "in excess of",
        "a minimum of",
        "well over",
        "above",
    ];
    const MOST: [&str; 5] = ["up to", "at most", "as many as", "no more than", "under"];
    // "No fewer than" and "fewer than" share their end.
    const BELOW: [&str; 2] = ["fewer than", "less than"];
    let ends = |words: &[&str]| words.iter().any(|word| qualifier.ends_with(word));
    let negated = ["no ", "not "]
        .iter()
        .any(|no| BELOW.iter().any(|below| qualifier.ends_with(&format!("{no}{below}"))));
    let (lo, hi) = if ends(&MOST) || (ends(&BELOW) && !negated) {
        (None, Some(number))
    } else if ends(&LEAST) {
        (Some(number), None)
    } else {
        (Some(number), Some(number))
    };
    Bounds { lo, hi }
}

/// Whether a noun without number is one person or thing: "a woman", "her driver".
pub(crate) fn is_single(tree: &Tree<'_>, noun: usize) -> bool {
    let token = tree.token(noun);
    let singular = matches!(token.xpos, Xpos::Nn | Xpos::Nnp) && matches!(token.upos, Upos::Noun | Upos::Propn);
    singular && !tree.children(noun).iter().any(|&child| tree.lemma(child) == "no")
}
