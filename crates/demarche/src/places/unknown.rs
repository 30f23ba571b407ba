//! Places that the gazetteer does not know, and nouns of places beside names.

use demarche_codebook::PlacePhrase;
use demarche_language::{NameKind, Relation, Upos};

use super::PlaceMention;
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
    let name = tree.sentence.name_at(token);
    name.is_some_and(|name| matches!(name.kind, NameKind::Gpe | NameKind::Loc | NameKind::Fac))
}
