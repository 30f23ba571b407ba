//! Names of the lexicon in a sentence.

use demarche_codebook::{ActorCode, Sector, Via};
use demarche_language::{NameKind, Relation, Upos, Xpos};
use demarche_lexicon::{Actor, ActorKind, NameUse};
use jiff::civil::Date;

use crate::reading::Reading;
use crate::tree::Tree;

/// A name of the lexicon: tokens `first..=last` and what they can stand for.
#[derive(Debug, Clone)]
pub(crate) struct NameHit<'a> {
    pub(crate) first: usize,
    pub(crate) last: usize,
    pub(crate) meanings: Vec<(&'a Actor, NameUse)>,
}

/// The longest names of a sentence, in text order, without overlaps.
pub(crate) fn find<'a>(reading: &Reading<'a>, tree: &Tree<'_>) -> Vec<NameHit<'a>> {
    let mut hits = Vec::new();
    let mut next = 0;
    while next < tree.len() {
        match hit_at(reading, tree, next) {
            Some(hit) => {
                next = hit.last + 1;
                hits.push(hit);
            }
            None => next += 1,
        }
    }
    hits
}

fn hit_at<'a>(reading: &Reading<'a>, tree: &Tree<'_>, first: usize) -> Option<NameHit<'a>> {
    let start = tree.token(first).span.start;
    let (length, meanings) = reading.lexicon.longest_name(&reading.text[start..])?;
    let last = last_token(tree, first, start + length)?;
    let meanings: Vec<_> = meanings
        .filter(|&(actor, name_use)| is_plausible(reading, tree, (first, last), actor, name_use))
        .collect();
    (!meanings.is_empty()).then_some(NameHit { first, last, meanings })
}

/// The token that ends at the byte `end`; a full stop at the end of an abbreviation may be a
/// token of its own.
fn last_token(tree: &Tree<'_>, first: usize, end: usize) -> Option<usize> {
    (first..tree.len())
        .take_while(|&token| tree.token(token).span.start < end)
        .last()
        .filter(|&token| tree.token(token).span.end <= end)
}

/// A name is no name where it is a part of another one: "Jordan" in "Michael Jordan", "Brown"
/// as an adjective.
fn is_plausible(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    (first, last): (usize, usize),
    actor: &Actor,
    name_use: NameUse,
) -> bool {
    let starts_small = tree.token(first).form.starts_with(char::is_lowercase);
    if starts_small && name_use != NameUse::Full && !actor.name.starts_with(char::is_lowercase) {
        return false;
    }
    let tagged = (first..=last).any(|token| matches!(tree.token(token).upos, Upos::Propn | Upos::Adj | Upos::Noun));
    if name_use == NameUse::Short && !is_surname(reading, tree, first, last) {
        return false;
    }
    tagged
        && !continues_name(reading, tree, first, actor, name_use)
        && !begins_name(tree, first, last, actor)
        && !inside_other_person(reading, tree, (first, last), actor, name_use)
}

/// Short names are also words: "Friday", "May", "Rice", "Brown".
fn is_surname(reading: &Reading<'_>, tree: &Tree<'_>, first: usize, last: usize) -> bool {
    let proper = (first..=last).any(|token| tree.token(token).upos == Upos::Propn)
        || (first > 0 && tree.token(first).form.starts_with(char::is_uppercase));
    let other_thing = tree.sentence.names.iter().any(|name| {
        name.first <= first
            && last < name.last
            && matches!(
                name.kind,
                NameKind::Date | NameKind::Time | NameKind::Money | NameKind::Quantity
            )
    });
    // "Mayor" is a surname too, but no surname stands in front of a name.
    let is_title = tree.relation(first) == Relation::NmodDesc
        && reading
            .lexicon
            .agents
            .get(&tree.token(first).form.to_lowercase())
            .is_some();
    proper
        && !is_title
        && !other_thing
        && !is_part_of_word(tree, first, last)
        && !crate::dates::is_calendar_word(&tree.token(first).form)
}

/// "Burke" in "Burke-class", "Andrews" in "St. Andrews".
fn is_part_of_word(tree: &Tree<'_>, first: usize, last: usize) -> bool {
    let behind = tree.sentence.tokens.get(last + 1);
    let hyphen = behind.is_some_and(|token| token.form == "-" && token.span.start == tree.token(last).span.end);
    let before = first.checked_sub(1).map(|before| tree.token(before).form.as_str());
    hyphen || matches!(before, Some("St." | "St" | "Saint"))
}

/// "Congress" in "the Himal Congress", "Assembly" in "the Pan-Green Assembly": a capitalised
/// word in front that is no known name makes it another body.
fn continues_name(reading: &Reading<'_>, tree: &Tree<'_>, first: usize, actor: &Actor, name_use: NameUse) -> bool {
    let Some(before) = first.checked_sub(1).filter(|&before| before > 0) else {
        return false;
    };
    let token = tree.token(before);
    let attached = token.head == Some(first) || tree.head(first) == Some(before);
    actor.kind == ActorKind::Body
        && name_use == NameUse::Full
        && attached
        && token.upos == Upos::Propn
        && matches!(token.relation, Relation::Compound | Relation::Flat | Relation::Amod)
        && reading
            .lexicon
            .longest_name(&reading.text[token.span.start..])
            .is_none()
}

/// "Western" in "the Western Province", "European" in "the European Patent Office": an adjective
/// in a longer name.
fn begins_name(tree: &Tree<'_>, first: usize, last: usize, actor: &Actor) -> bool {
    let longer = tree
        .sentence
        .names
        .iter()
        .any(|name| name.first <= first && last + 1 < name.last);
    let before_name = tree
        .head(last)
        .is_some_and(|head| tree.token(head).upos == Upos::Propn && head > last);
    actor.kind == ActorKind::Body
        && first == last
        && matches!(tree.token(last).xpos, Xpos::Jj | Xpos::Nnp)
        && tree.relation(last) == Relation::Amod
        && (longer || before_name)
}

fn inside_other_person(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    (first, last): (usize, usize),
    actor: &Actor,
    name_use: NameUse,
) -> bool {
    let Some(name) = tree
        .sentence
        .names
        .iter()
        .find(|name| name.kind == NameKind::Person && name.first <= first && last < name.last)
    else {
        return false;
    };
    let strictly = name.first < first || last + 1 < name.last;
    match actor.kind {
        ActorKind::Person(_) => {
            let after_given_name = name.first < first && is_given_name(reading, tree, first - 1);
            name_use == NameUse::Short && (after_given_name || last + 1 < name.last)
        }
        ActorKind::Country | ActorKind::Body => strictly && (name_use != NameUse::Demonym || name.first < first),
    }
}

/// Whether a token before a surname is another part of a name and not a title.
fn is_given_name(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> bool {
    let form = tree.token(token).form.to_lowercase();
    let title = reading.in_set("titles", &form) || reading.lexicon.agents.get(&form).is_some();
    tree.token(token).upos == Upos::Propn && !title
}

/// What a name comes to on a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Meaning<'a> {
    pub(crate) actor: &'a Actor,
    pub(crate) name_use: NameUse,
    pub(crate) code: ActorCode,
    pub(crate) via: Via,
}

/// The most likely meaning: somebody named in full before, then somebody in office on the day,
/// then somebody of a country that the article speaks of.
pub(crate) fn choose<'a>(
    hit: &NameHit<'a>,
    day: Option<Date>,
    known: &dyn Fn(&Actor) -> bool,
    spoken_of: &dyn Fn(ActorCode) -> bool,
) -> Option<Meaning<'a>> {
    let coded = hit.meanings.iter().filter_map(|&(actor, name_use)| {
        let (code, via) = code_of(actor, name_use, day)?;
        Some(Meaning {
            actor,
            name_use,
            code,
            via,
        })
    });
    let mut best: Option<(_, Meaning<'a>)> = None;
    for meaning in coded {
        let rank = (
            known(meaning.actor),
            meaning.name_use != NameUse::Short,
            meaning.actor.role_on(day).is_some(),
            spoken_of(meaning.code),
        );
        if best.as_ref().is_none_or(|(best_rank, _)| rank > *best_rank) {
            best = Some((rank, meaning));
        }
    }
    best.map(|(_, meaning)| meaning)
}

fn code_of(actor: &Actor, name_use: NameUse, day: Option<Date>) -> Option<(ActorCode, Via)> {
    let code = actor.code_on(day)?;
    Some(match name_use {
        NameUse::Capital | NameUse::Seat => (code.with(Sector::Government), Via::Metonym),
        NameUse::Full | NameUse::Short | NameUse::Demonym => (code, Via::Dictionary),
    })
}
