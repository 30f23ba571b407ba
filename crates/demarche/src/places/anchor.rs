//! What a place is said of: the word on which its phrase hangs.

use demarche_language::{Relation, Upos};

use super::{PlaceMention, relation};
use crate::reading::Reading;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// Prepositions that say where something takes place.
const LOCATIVE: &[&str] = &[
    "in", "at", "near", "outside", "on", "across", "around", "over", "off", "inside", "through", "throughout", "along",
    "north of", "south of", "east of", "west of", "close to", "within", "behind", "beside",
];

/// Whether a place is where something takes place, and not somebody who acts.
pub(crate) fn is_located(tree: &Tree<'_>, mention: &PlaceMention) -> bool {
    tree.has_preposition(mention.head, LOCATIVE)
}

/// The word that a place is said of, and how it hangs there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Anchor {
    pub(super) token: usize,
    /// Whether it hangs on the word itself, and not on a noun below: "met in Sumy", not "met traders in Sumy".
    pub(super) is_direct: bool,
    /// Whether it says where the subject is: "the ministry in Sumy demanded".
    pub(super) of_subject: bool,
}

impl Anchor {
    /// A place said of any word of the trigger is said of the event: "signed **a deal** in Sumy".
    pub(super) fn onto(self, candidate: &Candidate<'_>) -> Self {
        if (candidate.first..=candidate.last).contains(&self.token) {
            return Self {
                token: candidate.node.token,
                is_direct: true,
                ..self
            };
        }
        self
    }
}

/// What a place hangs on through a locative preposition: "shelled a market **in Sumy**" hangs on
/// the market and on the verb; the verb is given for objects.
pub(super) fn of(reading: &Reading<'_>, tree: &Tree<'_>, mention: &PlaceMention) -> Option<Anchor> {
    let governor = related(tree, mention).or_else(|| located(reading, tree, mention.head))?;
    let token = reading.event_word(tree, governor);
    let path = std::iter::once(governor).chain(tree.ancestors(governor));
    let of_subject = path
        .take_while(|&step| step != token)
        .any(|step| matches!(tree.relation(step).universal(), "nsubj" | "csubj"));
    Some(Anchor {
        token,
        is_direct: token == governor,
        of_subject,
    })
}

/// The word outside "30 km north of Sumy" on which these words hang.
fn related(tree: &Tree<'_>, mention: &PlaceMention) -> Option<usize> {
    let said = relation::before(tree, mention)?;
    let inside = said.first..=mention.last.max(mention.head);
    if said.first >= mention.first.min(mention.head) {
        return None;
    }
    inside.clone().find_map(|token| {
        let modifies = !matches!(tree.relation(token), Relation::Case | Relation::Det | Relation::Punct);
        tree.head(token).filter(|head| modifies && !inside.contains(head))
    })
}

/// The word on which the locative phrase around `head` hangs.
fn located(reading: &Reading<'_>, tree: &Tree<'_>, head: usize) -> Option<usize> {
    const FARTHEST: usize = 4;
    let mut current = head;
    for _ in 0..FARTHEST {
        if tree.has_preposition(current, LOCATIVE) {
            return tree.head(current);
        }
        if !is_inside_place(reading, tree, current) {
            return None;
        }
        current = tree.head(current)?;
    }
    None
}

/// Whether the words above are a place that contains, or is, the one below: "in the hills **of Sumy**".
fn is_inside_place(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> bool {
    match tree.relation(token) {
        Relation::Compound
        | Relation::Conj
        | Relation::Flat
        | Relation::Appos
        | Relation::NmodDesc
        | Relation::Amod
        | Relation::NmodUnmarked => true,
        Relation::Nmod => {
            !tree.has_child(token, &[Relation::Case])
                || tree.has_preposition(token, &["of", "in", "at", "on", "near", "outside"])
        }
        Relation::NmodPoss => tree.head(token).is_some_and(|head| is_place_word(reading, tree, head)),
        _ => false,
    }
}

/// A noun of places, or the name of one.
fn is_place_word(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> bool {
    tree.token(token).upos == Upos::Propn || reading.in_set("place-nouns", tree.lemma(token))
}
