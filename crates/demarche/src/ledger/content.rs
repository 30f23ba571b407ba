//! What an act is about, and the words of it.

use demarche_codebook::Span;
use demarche_language::{Relation, Upos, Xpos};

use crate::tree::Tree;

/// The words of what would be done: the verbs that the act governs, each one that can be checked
/// on its own, or the noun; the act itself if it governs nothing.
pub(super) fn of_act(tree: &Tree<'_>, root: usize) -> Vec<usize> {
    match clause_below(tree, root) {
        Some(clause) => std::iter::once(clause).chain(coordinated(tree, clause)).collect(),
        None => vec![noun_below(tree, root).unwrap_or(root)],
    }
}

/// The thing that an act is done to, whatever clauses hang on it.
pub(super) fn thing_of(tree: &Tree<'_>, root: usize) -> usize {
    noun_below(tree, root).unwrap_or(root)
}

/// The verbs that are joined to this one.
pub(super) fn coordinated<'t>(tree: &'t Tree<'_>, clause: usize) -> impl Iterator<Item = usize> + 't {
    let infinitive = tree.token(clause).xpos == Xpos::Vb;
    let conjuncts = tree.children(clause).iter().copied();
    conjuncts.filter(move |&child| {
        let past = matches!(tree.token(child).xpos, Xpos::Vbd | Xpos::Vbz);
        tree.relation(child) == Relation::Conj && tree.is_verb(child) && !(infinitive && past)
    })
}

/// The infinitive or clause that a word governs.
fn clause_below(tree: &Tree<'_>, root: usize) -> Option<usize> {
    let governs = |child: usize| match tree.relation(child) {
        Relation::Ccomp | Relation::Xcomp => {
            tree.token(child).upos != Upos::Adj || tree.has_child(child, &[Relation::Cop])
        }
        Relation::Acl if tree.is_nominal(root) && tree.mark(child) == Some("that") => true,
        Relation::Advcl | Relation::Acl => tree.mark(child) == Some("to") || stands_behind(tree, child),
        _ => false,
    };
    let children = tree.children(root).iter().copied();
    let own = children.clone().find(|&child| governs(child));
    // "Made an offer to mediate", "repeated its call on Mali to leave".
    own.or_else(|| {
        children
            .filter(|&child| tree.relation(child) == Relation::Obj)
            .find_map(|object| {
                tree.children(object).iter().copied().find(|&child| {
                    tree.relation(child) == Relation::Acl && matches!(tree.mark(child), Some("to" | "that"))
                })
            })
    })
}

/// "Insisted on leaving", "proposed giving": a gerund.
fn stands_behind(tree: &Tree<'_>, child: usize) -> bool {
    matches!(tree.mark(child), Some("on" | "for" | "against" | "of"))
}

/// The noun that an act is about.
fn noun_below(tree: &Tree<'_>, root: usize) -> Option<usize> {
    let behind = |preposition: &str| {
        tree.prepositional(root, preposition)
            .filter(|&noun| tree.head(noun) == Some(root))
    };
    if tree.is_verb(root) {
        let object = tree
            .child(root, &[Relation::Obj])
            .or_else(|| tree.patient(root).filter(|_| tree.is_passive(root)));
        return behind("for")
            .or(object)
            .or_else(|| behind("to"))
            .or_else(|| behind("on"));
    }
    behind("for").or_else(|| behind("of"))
}

/// The words of a clause or noun phrase, without what only stands beside it: reports, later
/// clauses, conjuncts with a subject of their own.
pub(super) fn extent(tree: &Tree<'_>, top: usize, keep_conjuncts: bool) -> (usize, usize) {
    let (mut first, mut last) = (top, top);
    for &child in tree.children(top) {
        if stands_beside(tree, top, child, keep_conjuncts) {
            continue;
        }
        let (start, end) = if tree.relation(child) == Relation::Punct {
            continue;
        } else {
            extent(tree, child, true)
        };
        first = first.min(start);
        last = last.max(end);
    }
    (first, last)
}

fn stands_beside(tree: &Tree<'_>, top: usize, child: usize, keep_conjuncts: bool) -> bool {
    match tree.relation(child) {
        Relation::Parataxis | Relation::Discourse | Relation::Vocative => true,
        Relation::Conj => {
            let past = matches!(tree.token(child).xpos, Xpos::Vbd | Xpos::Vbz);
            !keep_conjuncts
                || tree.has_child(child, &[Relation::Nsubj, Relation::NsubjPass])
                || (past && tree.token(top).xpos == Xpos::Vb)
        }
        // A coordinator at the very front joins this clause to the one before.
        Relation::Cc => child < top || !keep_conjuncts,
        Relation::Advcl => child < top && tree.mark(child).is_none(),
        _ => false,
    }
}

/// The words from token `first` to token `last`, without punctuation at their ends.
pub(super) fn words(tree: &Tree<'_>, first: usize, last: usize) -> Span {
    let is_word = |token: &usize| tree.token(*token).upos != Upos::Punct;
    let start = (first..=last).find(is_word).unwrap_or(first);
    let end = (first..=last).rfind(is_word).unwrap_or(last);
    tree.span(start, end.max(start))
}
