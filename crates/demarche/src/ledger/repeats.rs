//! One item, one record: what the article says again is not another item.

use demarche_codebook::Body;

use super::draft::Draft;

/// So many drafts are looked back on; it bounds the cost of texts as long as books.
const REMEMBERED: usize = 200;

/// Keeps the first of the drafts that say the same.
pub(super) fn merge(drafts: &mut Vec<Draft>) {
    let mut kept: Vec<Draft> = Vec::new();
    for draft in drafts.drain(..) {
        let known = kept.iter().rev().take(REMEMBERED).any(|known| known.quote == draft.quote || (known.quote.overlaps(draft.quote) && known.kind == draft.kind && known.content == draft.content && known.root.sentence == draft.root.sentence));
        if !known {
            kept.push(draft);
        }
    }
    *drafts = kept;
}

/// The countries and bodies of some parties, in order.
pub(super) fn bodies(parties: &[demarche_codebook::Party]) -> Vec<Body> {
    let mut bodies: Vec<Body> = parties.iter().map(|party| party.code.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies
}
