//! The numbers of people and things that an item speaks of.

use demarche_codebook::{CountKind, Quantity};
use demarche_language::Relation;

use super::content;
use super::draft::Draft;
use crate::actors::Actors;
use crate::counts;
use crate::reading::Node;

/// The numbers in what would be done; lengths of time are none.
pub(super) fn of(actors: &Actors<'_, '_>, draft: &Draft) -> Vec<Quantity> {
    let tree = &actors.reading.trees[draft.root.sentence];
    let (first, last) = content::extent(tree, draft.content, false);
    let nouns = (first..=last).filter(|&token| tree.is_nominal(token) && tree.has_child(token, &[Relation::Nummod]));
    let things = nouns.filter(|&token| !is_time(tree.lemma(token)));
    things
        .filter_map(|token| counts::count_at(actors, tree, Node::new(draft.root.sentence, token), CountKind::Amount))
        .map(|count| Quantity {
            lo: count.lo,
            hi: count.hi,
            of: count.of,
            span: count.span,
            side: count.side,
        })
        .collect()
}

fn is_time(lemma: &str) -> bool {
    matches!(
        lemma,
        "hour" | "day" | "week" | "month" | "year" | "fortnight" | "minute"
    ) || crate::dates::is_calendar_word(lemma)
}
