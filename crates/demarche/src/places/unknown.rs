//! Places that the gazetteer does not know, and nouns of places beside names.

use demarche_codebook::PlacePhrase;
use demarche_language::{Relation, Upos};

use super::{PlaceMention, is_name_of_place};
use crate::reading::Reading;
use crate::tree::Tree;

/// "The village of Tavush", "Altamira jail": the name hangs in the tree through its noun.
pub(super) fn hang_on_place_nouns(reading: &Reading<'_>, tree: &Tree<'_>, mentions: &mut [PlaceMention]) {
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
pub(super) fn add(reading: &Reading<'_>, tree: &Tree<'_>, mentions: &mut Vec<PlaceMention>) {
    for head in 0..tree.len() {
        let token = tree.token(head);
        let place_noun = is_place_noun(reading, tree, head);
        let unknown_name = is_name_of_place(tree, head);
        let known = mentions
            .iter()
            .any(|mention| mention.head == head || (mention.first <= head && head <= mention.last));
        if known
            || !((place_noun && may_be_place(tree, head))
                || (unknown_name && tree.has_preposition(head, BEFORE_PLACES)))
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
            precision: precision(reading, &token.lemma.to_lowercase()),
            relation: None,
            via: None,
        };
        mentions.push(PlaceMention {
            first,
            last,
            head,
            place,
        });
    }
}

/// "The square", "Liberty Square", but not "the Islamic State".
fn is_place_noun(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> bool {
    let noun = match tree.token(token).upos {
        Upos::Noun => true,
        Upos::Propn => tree.sentence.name_at(token).is_none(),
        _ => false,
    };
    noun && reading.in_set("place-nouns", &tree.lemma(token).to_lowercase())
}

/// How fine a place is, by its noun.
fn precision(reading: &Reading<'_>, noun: &str) -> &'static str {
    const FINENESS: [(&str, &str); 3] = [
        ("place-nouns-region", "region"),
        ("place-nouns-town", "town"),
        ("place-nouns-water", "water"),
    ];
    if noun == "country" {
        return "country";
    }
    let found = FINENESS.iter().find(|(set, _)| reading.in_set(set, noun));
    found.map_or("point", |(_, precision)| precision)
}

/// Prepositions behind which an unknown name may be a place.
const BEFORE_PLACES: &[&str] = &[
    "in", "at", "near", "outside", "on", "through", "across", "along", "around",
];

/// Prepositions behind which a noun of places is where something takes place, or is aimed.
const BEFORE_NOUNS: &[&str] = &[
    "over", "to", "into", "towards", "toward", "from", "out", "out of", "of", "off", "inside", "within", "throughout",
];

/// Whether a noun of places stands where something can take place: behind a preposition, or as what is shelled or left.
fn may_be_place(tree: &Tree<'_>, noun: usize) -> bool {
    matches!(tree.relation(noun), Relation::Obj | Relation::NsubjPass)
        || tree.has_preposition(noun, BEFORE_PLACES)
        || tree.has_preposition(noun, BEFORE_NOUNS)
}
