//! Agreements of before whose fate the article tells: "the truce took effect on Monday", "the deal
//! collapsed".

use demarche_codebook::{ItemKind, ItemStatus, Party, Strength};
use demarche_language::Relation;

use super::draft::Draft;
use super::repeats::distinct;
use super::scene::Scene;
use super::{content, due, mood};
use crate::reading::Node;

/// The agreement that a noun names, if its clause tells what has become of it.
pub(super) fn at(scene: &Scene<'_, '_, '_>, noun: usize) -> Option<Draft> {
    let tree = scene.tree;
    if !tree.is_nominal(noun) || !scene.is_in("ledger-pacts", noun) {
        return None;
    }
    let (verb, status) = tellers(scene, noun).find_map(|verb| Some((verb, status(scene, verb)?)))?;
    let by = parties(scene, noun)?;
    let (first, last) = content::extent(tree, noun, false);
    let (begin, end) = content::extent(tree, verb, false);
    let quote = content::words(tree, first.min(begin), last.max(end));
    let mut draft = Draft {
        kind: ItemKind::Agreement,
        root: Node::new(scene.sentence, noun),
        content: noun,
        quote,
        by,
        to: Vec::new(),
        supposed: Vec::new(),
        doer: Vec::new(),
        due: due::told_start(scene, verb).filter(|_| status == ItemStatus::InProgress),
        condition: None,
        strength: Strength::Firm,
        status: ItemStatus::Open,
        links: Vec::new(),
        confidence: 0.5,
        rule: format!("standing {}", tree.lemma(noun)),
        steps: vec![format!("`{}` is an agreement", tree.token(noun).form)],
    };
    draft.settle(status, &tree.token(verb).form);
    Some(draft)
}

/// The verbs that say something of the noun: above it, or of its relative clause.
fn tellers<'t>(scene: &'t Scene<'_, '_, '_>, noun: usize) -> impl Iterator<Item = usize> + 't {
    let tree = scene.tree;
    let argument = matches!(
        tree.relation(noun),
        Relation::Nsubj | Relation::NsubjPass | Relation::Obj
    );
    let above = tree.head(noun).filter(|&head| argument && tree.is_verb(head));
    let relative = tree.child(noun, &[Relation::AclRelcl]);
    above.into_iter().chain(relative)
}

fn status(scene: &Scene<'_, '_, '_>, verb: usize) -> Option<ItemStatus> {
    if mood::clause_at(scene, verb).is_some() {
        return None;
    }
    let negated = mood::is_negated(scene, verb);
    if scene.is_in("ledger-in-force", verb) {
        return (!negated).then_some(ItemStatus::InProgress);
    }
    if scene.is_in("ledger-broken", verb) {
        return (!negated).then_some(ItemStatus::Broken);
    }
    let in_part = scene
        .tree
        .children(verb)
        .iter()
        .any(|&child| matches!(scene.tree.lemma(child), "fully" | "wholly" | "entirely" | "completely"));
    let undone = if in_part {
        ItemStatus::PartlyKept
    } else {
        ItemStatus::Broken
    };
    (negated && scene.is_in("ledger-carries-out", verb)).then_some(undone)
}

/// Between whom it stands: those named with it, else the two sides of the article.
fn parties(scene: &Scene<'_, '_, '_>, noun: usize) -> Option<Vec<Party>> {
    let tree = scene.tree;
    let behind = ["between", "with"]
        .into_iter()
        .filter_map(|preposition| tree.prepositional(noun, preposition));
    let owner = tree.child(noun, &[Relation::NmodPoss]);
    let named = distinct(behind.chain(owner).flat_map(|word| scene.parties(word)));
    if named.len() > 1 {
        return Some(named);
    }
    let (one, other) = scene.sources.actors.memory.pair()?;
    let sides = distinct(one.iter().chain(other).cloned());
    let fits = named
        .iter()
        .all(|party| sides.iter().any(|side| side.code.body == party.code.body));
    fits.then_some(sides)
}
