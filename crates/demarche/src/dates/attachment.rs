//! Which event word a date hangs on, and which words share their date with an event.

use demarche_language::Relation;

use super::DateMention;
use crate::reading::Reading;
use crate::tree::Tree;

/// The event word that a date hangs on.
pub(super) fn anchor(reading: &Reading<'_>, tree: &Tree<'_>, mention: &DateMention) -> Option<usize> {
    let outside = |token: usize| {
        tree.head(token)
            .filter(|head| !(mention.first..=mention.last).contains(head))
    };
    // "On Friday …", "8 November. …": what opens a sentence dates its main verb.
    if mention.first <= 1 {
        return (0..tree.len()).find(|&token| tree.head(token).is_none());
    }
    let head = (mention.first..=mention.last).find_map(outside)?;
    Some(reading.event_word(tree, head))
}

/// The trigger and the words above it whose date is also the trigger's.
pub(super) fn governors(tree: &Tree<'_>, trigger: usize) -> Vec<usize> {
    let mut found = vec![trigger];
    let mut current = trigger;
    while let Some(head) = tree.head(current) {
        let same_time = match tree.relation(current) {
            Relation::Obj
            | Relation::Nsubj
            | Relation::NsubjPass
            | Relation::Obl
            | Relation::Conj
            | Relation::Xcomp
            | Relation::Nmod
            | Relation::Compound
            | Relation::Appos => true,
            Relation::Advcl => tree.mark(current).is_none(),
            _ => false,
        };
        if !same_time {
            break;
        }
        found.push(head);
        current = head;
    }
    found
}
