//! Which condition belongs to an item.

use super::conditions::Dependence;
use super::scene::Scene;

/// The condition on which what a draft speaks of depends.
pub(super) fn of<'s>(scene: &'s Scene<'_, '_, '_>, root: usize, content: usize) -> Option<&'s Dependence> {
    let sentence = scene.tree.sentence;
    let inside = |condition: &Dependence, word: usize| (condition.first..=condition.last).contains(&word);
    let free = scene
        .conditions
        .iter()
        .filter(|condition| !inside(condition, root) && !inside(condition, content));
    let belongs = |condition: &&Dependence| {
        condition.main == root || condition.main == content || sentence.dominates(content, condition.main)
    };
    free.clone().find(belongs).or_else(|| {
        free.into_iter()
            .find(|condition| sentence.dominates(root, condition.main))
    })
}

/// The tokens of an item and of the condition that stands next to it.
pub(super) fn widen(condition: Option<&Dependence>, first: usize, last: usize) -> (usize, usize) {
    condition.map_or((first, last), |condition| {
        (first.min(condition.first), last.max(condition.last))
    })
}
