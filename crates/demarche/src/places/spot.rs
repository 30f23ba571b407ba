//! The names in an article that may be places.

use std::collections::HashSet;

use demarche_codebook::Span;
use demarche_language::{NameKind, Relation, Upos};
use demarche_lexicon::PlaceKind;

use super::candidates::{self, Candidate};
use crate::reading::Reading;
use crate::tree::Tree;

/// A name in a sentence, tokens `first..=last`, with what it may stand for.
#[derive(Debug, Clone)]
pub(super) struct Spot {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) head: usize,
    pub(super) span: Span,
    pub(super) candidates: Vec<Candidate>,
    /// The name in the sentence that says in which state or country this one lies: "Paris, Texas".
    pub(super) container: Option<usize>,
    /// Whether the sentence itself says that it is a place.
    is_said: bool,
    /// Whether a body's name begins with it: "the Lyon Fire Department".
    begins_body: bool,
}

/// The names of each sentence that are places by all that can be seen. A small town is one only
/// where the sentence says so, or says so of the same name elsewhere.
pub(super) fn names(reading: &Reading<'_>) -> Vec<Vec<Spot>> {
    let mut spots: Vec<Vec<Spot>> = reading.trees.iter().map(|tree| in_sentence(reading, tree)).collect();
    let said: HashSet<&str> = spots
        .iter()
        .flatten()
        .filter(|spot| spot.is_said)
        .map(|spot| reading.words(spot.span))
        .collect();
    for (tree, spots) in reading.trees.iter().zip(&mut spots) {
        spots.retain(|spot| {
            let is_clear = spot.is_said || is_well_known(spot);
            (is_clear && !spot.begins_body) || said.contains(reading.words(spot.span))
        });
        find_containers(spots, |inner, outer| {
            outer.first == inner.last + 2 && matches!(&*tree.token(inner.last + 1).form, "," | "(")
        });
    }
    spots
}

/// The names in the datelines, which are no sentences: "AUSTIN, Texas (AP) --".
pub(super) fn in_datelines(reading: &Reading<'_>) -> Vec<Vec<Spot>> {
    let datelines = reading.datelines.iter();
    datelines
        .map(|&dateline| {
            let mut spots = in_dateline(reading, dateline);
            find_containers(&mut spots, |inner, outer| {
                let between = reading.text.get(inner.span.end..outer.span.start);
                between.is_some_and(|between| between.trim() == ",")
            });
            spots
        })
        .collect()
}

/// A dateline begins with its place; more places follow commas.
fn in_dateline(reading: &Reading<'_>, dateline: Span) -> Vec<Spot> {
    let mut spots = Vec::new();
    let words = reading.words(dateline);
    let mut start = 0;
    while let Some(rest) = words.get(start..) {
        let Some((length, candidates)) = candidates::at(reading, rest) else {
            break;
        };
        let from = dateline.start + start;
        spots.push(Spot {
            first: 0,
            last: 0,
            head: 0,
            span: (from..from + length).into(),
            candidates,
            container: None,
            is_said: true,
            begins_body: false,
        });
        let after = &rest[length..];
        let Some(next) = after.trim_start().strip_prefix(',') else {
            break;
        };
        start += rest.len() - next.trim_start().len();
    }
    spots
}

fn in_sentence(reading: &Reading<'_>, tree: &Tree<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut next = 0;
    while next < tree.len() {
        match spot_at(reading, tree, next) {
            Some(spot) => {
                next = spot.last + 1;
                spots.push(spot);
            }
            None => next += 1,
        }
    }
    spots
}

fn spot_at(reading: &Reading<'_>, tree: &Tree<'_>, first: usize) -> Option<Spot> {
    let token = tree.token(first);
    if !token.form.starts_with(char::is_uppercase) || !may_begin_name(tree, first) {
        return None;
    }
    let start = token.span.start;
    let (length, candidates) = candidates::at(reading, &reading.text[start..])?;
    let end = start + length;
    let last = (first..tree.len())
        .take_while(|&token| tree.token(token).span.start < end)
        .last()?;
    let head = (first..=last)
        .find(|&token| tree.head(token).is_none_or(|head| !(first..=last).contains(&head)))
        .unwrap_or(last);
    let is_said = is_named_place(tree, first, last)
        || is_followed_by_container(reading, tree, last)
        || is_taken_or_entered(reading, tree, head, &candidates);
    let begins_body = body_from(tree, first, last) && !candidates.iter().any(is_large);
    let spot = Spot {
        first,
        last,
        head,
        span: tree.span(first, last),
        candidates,
        container: None,
        is_said: is_said && !begins_body,
        begins_body,
    };
    (!is_other_name(tree, &spot)).then_some(spot)
}

/// A proper noun, or the first word of a place's name that the tagger took for an adjective: "United Kingdom".
fn may_begin_name(tree: &Tree<'_>, token: usize) -> bool {
    tree.token(token).upos == Upos::Propn
        || tree
            .sentence
            .name_at(token)
            .is_some_and(|name| matches!(name.kind, NameKind::Gpe | NameKind::Loc))
}

/// Whether the analyser takes exactly these words for a place.
fn is_named_place(tree: &Tree<'_>, first: usize, last: usize) -> bool {
    tree.sentence.names.iter().any(|name| {
        let begins = name.first == first || is_article_before(tree, name.first, first);
        begins && last + 1 == name.last && matches!(name.kind, NameKind::Gpe | NameKind::Loc)
    })
}

/// "Captured Dikwa", "in Dikwa", where the analyser sees no other name and the gazetteer one place.
fn is_taken_or_entered(reading: &Reading<'_>, tree: &Tree<'_>, head: usize, candidates: &[Candidate]) -> bool {
    let unnamed = tree.token(head).upos == Upos::Propn && tree.sentence.name_at(head).is_none();
    let verb = tree.head(head).filter(|_| tree.relation(head) == Relation::Obj);
    let taken = verb.is_some_and(|verb| reading.in_set("place-object-verbs", tree.lemma(verb)));
    unnamed && candidates.len() == 1 && (taken || tree.has_preposition(head, &["in"]))
}

/// Whether a longer name of a body begins with these words.
fn body_from(tree: &Tree<'_>, first: usize, last: usize) -> bool {
    tree.sentence.names.iter().any(|name| {
        let begins = name.first == first || is_article_before(tree, name.first, first);
        begins && last + 1 < name.last && name.kind == NameKind::Org
    })
}

fn is_article_before(tree: &Tree<'_>, article: usize, first: usize) -> bool {
    article + 1 == first && tree.lemma(article) == "the"
}

/// "Altmar, New York": a comma, then a state or country.
fn is_followed_by_container(reading: &Reading<'_>, tree: &Tree<'_>, last: usize) -> bool {
    if last + 2 >= tree.len() || tree.token(last + 1).form != "," {
        return false;
    }
    let start = tree.token(last + 2).span.start;
    candidates::at(reading, &reading.text[start..])
        .is_some_and(|(_, found)| found.iter().any(|place| place.kind.precision() == "region"))
}

/// Whether the words are a part of a longer name of a person or a body.
fn is_other_name(tree: &Tree<'_>, spot: &Spot) -> bool {
    let any = |is: fn(&Candidate) -> bool| spot.candidates.iter().any(is);
    let said = any(is_large)
        || tree.has_preposition(spot.head, SAYS_WHERE)
        || (any(|place| place.well_known) && tree.has_child(spot.head, &[Relation::Case]));
    tree.sentence.names.iter().any(|name| {
        let inside = name.first <= spot.first && spot.last < name.last;
        let longer = name.first < spot.first || spot.last + 1 < name.last;
        let other = match name.kind {
            NameKind::Person => longer || !said,
            // "the Kenya Red Cross" speaks of Kenya, "Bank of Cairo" of a bank.
            NameKind::Org => longer && !body_from(tree, spot.first, spot.last),
            _ => false,
        };
        inside && other
    })
}

/// Prepositions before places, seldom before people.
const SAYS_WHERE: &[&str] = &[
    "in", "at", "near", "outside", "inside", "across", "into", "through", "from", "around",
];

/// Countries and well-known regions are not taken for people by mistake.
fn is_large(place: &Candidate) -> bool {
    matches!(place.kind.precision(), "country" | "region" | "water") && place.well_known
}

/// Whether the name is a place without further sign; "Clay County" is, "Clay" is not.
fn is_well_known(spot: &Spot) -> bool {
    let is_county = |place: &Candidate| place.kind == PlaceKind::County && spot.first < spot.last;
    spot.candidates.iter().any(|place| place.well_known || is_county(place))
}

/// "Paris, Texas", "Kisumu (Kenya)": the second name may say where the first lies.
fn find_containers(spots: &mut [Spot], are_joined: impl Fn(&Spot, &Spot) -> bool) {
    for place in 1..spots.len() {
        let (before, after) = spots.split_at_mut(place);
        let (Some(inner), Some(outer)) = (before.last_mut(), after.first()) else {
            continue;
        };
        let fits = |inner: &Candidate| outer.candidates.iter().any(|outer| inner.lies_in(outer));
        if are_joined(inner, outer) && inner.candidates.iter().any(fits) {
            inner.container = Some(place);
        }
    }
}
