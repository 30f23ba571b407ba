//! Places named in a sentence, and the place of an event.

use demarche_codebook::{EventType, PlacePhrase};
use demarche_language::{NameKind, Relation, Upos};
use demarche_lexicon::{ActorKind, NameUse, Place};

use crate::reading::Reading;
use crate::tree::Tree;

/// A place in a sentence: tokens `first..=last`.
#[derive(Debug, Clone)]
pub(crate) struct PlaceMention {
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The token through which the name hangs in the tree.
    pub(crate) head: usize,
    pub(crate) place: PlacePhrase,
}

/// The places of a sentence in text order. `spoken_of` says how often the article names a country.
pub(crate) fn find(reading: &Reading<'_>, tree: &Tree<'_>, spoken_of: &dyn Fn(&str) -> usize) -> Vec<PlaceMention> {
    let mut mentions = Vec::new();
    let mut next = 0;
    while next < tree.len() {
        match mention_at(reading, tree, next, spoken_of) {
            Some(mention) => {
                next = mention.last + 1;
                mentions.push(mention);
            }
            None => next += 1,
        }
    }
    hang_on_place_nouns(reading, tree, &mut mentions);
    add_unknown_places(reading, tree, &mut mentions);
    mentions.sort_by_key(|mention| mention.first);
    mentions
}

/// "The village of Tavush", "Altamira jail": the name hangs in the tree through its noun.
fn hang_on_place_nouns(reading: &Reading<'_>, tree: &Tree<'_>, mentions: &mut [PlaceMention]) {
    for mention in mentions {
        let Some(head) = tree.head(mention.head) else {
            continue;
        };
        let part_of_name = match tree.relation(mention.head) {
            Relation::Nmod => tree.has_preposition(mention.head, &["of", "in"]),
            Relation::Compound | Relation::Appos | Relation::NmodUnmarked | Relation::NmodDesc => true,
            _ => false,
        };
        if part_of_name && reading.in_set("place-nouns", tree.lemma(head)) {
            mention.head = head;
        }
    }
}

/// Places that the gazetteer does not know, behind a locative preposition: "near the market",
/// "at Kajo". Their country is the one that the article speaks of there.
fn add_unknown_places(reading: &Reading<'_>, tree: &Tree<'_>, mentions: &mut Vec<PlaceMention>) {
    for head in 0..tree.len() {
        let token = tree.token(head);
        let place_noun = token.upos == Upos::Noun && reading.in_set("place-nouns", &token.lemma);
        let unknown_name = token.upos == Upos::Propn && is_possible_place(tree, head);
        let known = mentions
            .iter()
            .any(|mention| mention.head == head || (mention.first <= head && head <= mention.last));
        if known
            || !(place_noun || unknown_name)
            || !tree.has_preposition(
                head,
                &["in", "at", "near", "outside", "on", "through", "across", "along"],
            )
        {
            continue;
        }
        let (first, last) = tree.phrase(head);
        let place = PlacePhrase {
            span: tree.span(first, last),
            country: None,
            geonames: None,
            latitude: None,
            longitude: None,
            precision: "point",
        };
        mentions.push(PlaceMention {
            first,
            last,
            head,
            place,
        });
    }
}

/// A proper noun that names no person, time or body, as far as can be seen.
fn is_possible_place(tree: &Tree<'_>, token: usize) -> bool {
    let name = tree
        .sentence
        .names
        .iter()
        .find(|name| name.first <= token && token < name.last);
    name.is_some_and(|name| matches!(name.kind, NameKind::Gpe | NameKind::Loc | NameKind::Fac))
}

fn mention_at(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    first: usize,
    spoken_of: &dyn Fn(&str) -> usize,
) -> Option<PlaceMention> {
    if !tree.token(first).form.starts_with(char::is_uppercase) || tree.token(first).upos != Upos::Propn {
        return None;
    }
    let start = tree.token(first).span.start;
    let (length, found) = name_at(reading, &reading.text[start..], spoken_of)?;
    let end = start + length;
    let last = (first..tree.len())
        .take_while(|&token| tree.token(token).span.start < end)
        .last()?;
    let head = (first..=last)
        .find(|&token| tree.head(token).is_none_or(|head| !(first..=last).contains(&head)))
        .unwrap_or(last);
    let known = is_well_known(&found) || tree.has_child(head, &[Relation::Case]);
    if is_other_name(tree, first, last, known) {
        return None;
    }
    let place = PlacePhrase {
        span: tree.span(first, last),
        ..found
    };
    Some(PlaceMention {
        first,
        last,
        head,
        place,
    })
}

/// The longest name of a country or a place that `text` begins with, and its length.
fn name_at(reading: &Reading<'_>, text: &str, spoken_of: &dyn Fn(&str) -> usize) -> Option<(usize, PlacePhrase)> {
    let country = country_at(reading, text);
    let place = reading.lexicon.places.longest(text);
    match (country, place) {
        (Some((length, country)), Some((longer, _))) if length >= longer => Some((length, country)),
        (_, Some((length, places))) => Some((length, likeliest(&places, spoken_of)?)),
        (country, None) => country,
    }
}

/// A country as a place.
fn country_at(reading: &Reading<'_>, text: &str) -> Option<(usize, PlacePhrase)> {
    let (length, mut meanings) = reading.lexicon.longest_name(text)?;
    let (actor, _) =
        meanings.find(|(actor, name_use)| actor.kind == ActorKind::Country && *name_use == NameUse::Full)?;
    let code = actor.code_on(reading.day)?;
    let place = PlacePhrase {
        span: (0..0).into(),
        country: code.country().map(str::to_owned),
        geonames: None,
        latitude: None,
        longitude: None,
        precision: "country",
    };
    Some((length, place))
}

/// The place that the article's countries make likely, then the largest.
fn likeliest(places: &[&Place], spoken_of: &dyn Fn(&str) -> usize) -> Option<PlacePhrase> {
    let weight = |place: &&&Place| {
        let named = place.country.as_deref().map_or(1, spoken_of);
        (named.min(1), place.population)
    };
    let place = places.iter().max_by_key(weight)?;
    Some(PlacePhrase {
        span: (0..0).into(),
        country: place.country.clone(),
        geonames: place.geonames,
        latitude: Some(place.latitude),
        longitude: Some(place.longitude),
        precision: place.kind.precision(),
    })
}

/// Countries and regions are not taken for people by mistake.
fn is_well_known(place: &PlacePhrase) -> bool {
    matches!(place.precision, "country" | "region" | "water")
}

/// Whether the words are a part of a longer name of a person or a body.
fn is_other_name(tree: &Tree<'_>, first: usize, last: usize, well_known: bool) -> bool {
    tree.sentence.names.iter().any(|name| {
        let inside = name.first <= first && last < name.last;
        let longer = name.first < first || last + 1 < name.last;
        let exact_person = name.kind == NameKind::Person && !longer && !well_known;
        inside && (exact_person || (longer && matches!(name.kind, NameKind::Person | NameKind::Org)))
    })
}

/// Prepositions that say where something takes place.
const LOCATIVE: &[&str] = &[
    "in", "at", "near", "outside", "on", "across", "around", "over", "off", "inside", "through", "throughout", "along",
    "north of", "south of", "east of", "west of", "close to",
];

/// Whether a place is where something takes place, and not somebody who acts.
pub(crate) fn is_located(tree: &Tree<'_>, mention: &PlaceMention) -> bool {
    tree.has_preposition(mention.head, LOCATIVE)
}

/// The place of the event at `trigger`: a place behind a locative preposition that hangs on the
/// trigger, or on a verb above it, nearest first.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
) -> Option<&'m PlaceMention> {
    let located: Vec<(&PlaceMention, usize)> = mentions
        .iter()
        .filter_map(|mention| Some((mention, locative_anchor(reading, tree, mention.head)?)))
        .collect();
    let mut governors = vec![trigger];
    governors.extend(tree.ancestors(trigger).take(4));
    let hanging = governors.iter().find_map(|governor| {
        let here = located.iter().filter(|(_, anchor)| anchor == governor);
        here.min_by_key(|(mention, _)| mention.head.abs_diff(trigger))
            .map(|(mention, _)| *mention)
    });
    hanging
        .or_else(|| goal(tree, trigger, event_type, mentions))
        .or_else(|| nearest_in_clause(tree, trigger, &located))
}

/// The place that is gone to or attacked: "flew to Kuwait", "shelled Nizhyn".
fn goal<'m>(
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
) -> Option<&'m PlaceMention> {
    let target = match event_type {
        EventType::Consult | EventType::Mobilize | EventType::Retreat | EventType::Aid => ["to", "into", "from"]
            .iter()
            .find_map(|preposition| tree.prepositional(trigger, preposition)),
        EventType::Assault => tree.patient(trigger).filter(|_| tree.is_verb(trigger)),
        _ => None,
    }?;
    mentions.iter().find(|mention| mention.head == target)
}

/// A place that no other event is nearer to, when the parser has hung it elsewhere.
fn nearest_in_clause<'m>(
    tree: &Tree<'_>,
    trigger: usize,
    located: &[(&'m PlaceMention, usize)],
) -> Option<&'m PlaceMention> {
    const NEAR: usize = 8;
    located
        .iter()
        .filter(|(mention, _)| mention.head > trigger && mention.head - trigger <= NEAR)
        .filter(|(mention, _)| tree.clause(mention.head) == tree.clause(trigger))
        .min_by_key(|(mention, _)| mention.head)
        .map(|(mention, _)| *mention)
}

/// What a place hangs on through a locative preposition: "shelled a market **in Sumy**" hangs on
/// the market and on the verb; the verb is given for objects.
fn locative_anchor(reading: &Reading<'_>, tree: &Tree<'_>, head: usize) -> Option<usize> {
    let mut current = head;
    for _ in 0..4 {
        if tree.has_preposition(current, LOCATIVE) {
            return Some(reading.event_word(tree, tree.head(current)?));
        }
        if !matches!(
            tree.relation(current),
            Relation::Compound
                | Relation::Conj
                | Relation::Flat
                | Relation::NmodPoss
                | Relation::Nmod
                | Relation::Appos
                | Relation::Amod
                | Relation::NmodUnmarked
                | Relation::NmodDesc
        ) {
            return None;
        }
        current = tree.head(current)?;
    }
    None
}
