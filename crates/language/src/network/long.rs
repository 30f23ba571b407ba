//! Sentences of absurd length are read in pieces, so that memory stays bounded; the answer is one tree.

use super::Prediction;
use crate::Relation;

/// Longest piece that is read at once.
const LONGEST: usize = 400;

/// The pieces of a sentence: itself, unless it is too long. An empty sentence is one piece.
pub(crate) fn pieces<'a, 'b>(sentence: &'a [&'b str]) -> impl Iterator<Item = &'a [&'b str]> {
    let count = sentence.len().div_ceil(LONGEST).max(1);
    (0..count).map(move |index| &sentence[index * LONGEST..sentence.len().min((index + 1) * LONGEST)])
}

/// Puts the pieces' trees together: the root of each hangs on the root of the first.
pub(crate) fn join(pieces: impl IntoIterator<Item = Prediction>) -> Prediction {
    let mut pieces = pieces.into_iter();
    let mut whole = pieces.next().unwrap_or_default();
    let root = whole.head.iter().position(|&head| head == 0).unwrap_or_default() + 1;
    for mut piece in pieces {
        let offset = whole.head.len();
        for (head, relation) in piece.head.iter_mut().zip(&mut piece.relation) {
            if *head == 0 {
                *head = root;
                *relation = Relation::Parataxis;
            } else {
                *head += offset;
            }
        }
        whole.upos.append(&mut piece.upos);
        whole.xpos.append(&mut piece.xpos);
        whole.head.append(&mut piece.head);
        whole.relation.append(&mut piece.relation);
        whole.names.append(&mut piece.names);
        whole.acts.append(&mut piece.acts);
    }
    whole
}
