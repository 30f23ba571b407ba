//! One item, one record: what the article says again is not another item.

use demarche_codebook::{Body, Party};
use demarche_language::{Relation, Upos};

use super::content;
use super::draft::Draft;
use crate::reading::Reading;

/// So many drafts are looked back on; it bounds the cost of texts as long as books.
const REMEMBERED: usize = 200;

/// Keeps the first of the drafts that say the same.
pub(super) fn merge(reading: &Reading<'_>, drafts: &mut Vec<Draft>) {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts.drain(..) {
        let known = kept
            .iter()
            .rev()
            .take(REMEMBERED)
            .any(|known| is_same(reading, known, &draft));
        if !known {
            kept.push(draft);
        }
    }
    *drafts = kept;
}

fn is_same(reading: &Reading<'_>, known: &Draft, draft: &Draft) -> bool {
    let same_words = known.quote == draft.quote && known.content == draft.content;
    let again = known.kind == draft.kind && is_named_again(reading, draft) && fits(known, draft);
    same_words || again || says_again(reading, known, draft)
}

/// "The talks", "the promise": a noun that refers back and adds nothing.
fn is_named_again(reading: &Reading<'_>, draft: &Draft) -> bool {
    let tree = &reading.trees[draft.root.sentence];
    let definite = tree.children(draft.root.token).iter().any(|&child| {
        (tree.relation(child) == Relation::Det && matches!(tree.lemma(child), "the" | "this" | "that"))
            || tree.relation(child) == Relation::NmodPoss
    });
    tree.is_nominal(draft.root.token) && definite && draft.due.is_none()
}

fn fits(known: &Draft, draft: &Draft) -> bool {
    let (one, other) = (bodies(&known.by), bodies(&draft.by));
    other
        .iter()
        .any(|body| one.contains(body) || bodies(&known.to).contains(body))
        || other.is_empty()
}

/// The same party says the same of the same thing: "urged both sides to stop", "told both to stop".
fn says_again(reading: &Reading<'_>, known: &Draft, draft: &Draft) -> bool {
    let words = |draft: &Draft| -> Vec<String> {
        let tree = &reading.trees[draft.root.sentence];
        let (first, last) = content::extent(tree, draft.content, false);
        let content = (first..=last).filter(|&token| {
            matches!(
                tree.token(token).upos,
                Upos::Verb | Upos::Noun | Upos::Num | Upos::Propn
            )
        });
        let mut words: Vec<String> = content.map(|token| tree.lemma(token).to_lowercase()).collect();
        words.sort_unstable();
        words.dedup();
        words
    };
    let same_frame = known.kind == draft.kind
        && bodies(&known.by) == bodies(&draft.by)
        && known.root != draft.root
        && known.condition.is_some() == draft.condition.is_some();
    if !same_frame
        || (known.due.is_some()
            && draft.due.is_some()
            && known.due.as_ref().map(|due| due.range) != draft.due.as_ref().map(|due| due.range))
    {
        return false;
    }
    let (one, other) = (words(known), words(draft));
    let shared = other.iter().filter(|word| one.contains(word)).count();
    // Two words in three, and never a lone verb such as "leave".
    shared >= 2 && 3 * shared >= 2 * other.len()
}

/// The countries and bodies of some parties, in order.
pub(super) fn bodies(parties: &[Party]) -> Vec<Body> {
    let mut bodies: Vec<Body> = parties.iter().map(|party| party.code.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}

/// Parties without repeats.
pub(super) fn distinct(parties: impl IntoIterator<Item = Party>) -> Vec<Party> {
    let mut found: Vec<Party> = Vec::new();
    for party in parties {
        if found.iter().all(|known| known.code != party.code) {
            found.push(party);
        }
    }
    found
}
