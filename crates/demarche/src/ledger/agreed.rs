//! Clauses that spell out what was agreed or offered before: "Under the deal, both armies are to
//! pull back", "proposed three steps: the North would …".

use demarche_codebook::{EventType, ItemKind, Party};

use super::draft::Draft;
use super::mood::Clause;
use super::parties::doer;
use super::repeats::distinct;
use super::scene::Scene;
use super::voice;
use crate::reading::Node;

/// The parties of the agreement under which the clause's act is to be done: named in the clause,
/// or told just before.
pub(super) fn parties(scene: &Scene<'_, '_, '_>, clause: &Clause, earlier: &[Draft]) -> Option<Vec<Party>> {
    if voice::of_clause(scene, clause.verb).is_some() {
        return None;
    }
    let told = told_agreement(scene, clause, earlier);
    let under = named_agreement(scene, clause);
    if let Some(under) = under {
        let named = scene.sources.actors.through_modifiers(Node::new(scene.sentence, under));
        let pair = || {
            let (one, other) = scene.sources.actors.memory.pair()?;
            Some(distinct(one.iter().chain(other).cloned()))
        };
        return if named.len() > 1 {
            Some(named)
        } else {
            told.or_else(pair)
        };
    }
    let parties = told?;
    let doer = doer(scene, clause);
    let bound = |doer: &Party| parties.iter().any(|party| party.code.body == doer.code.body);
    doer.iter().all(bound).then_some(parties)
}

/// "Under the deal", "a deal under which", "the text obliges".
fn named_agreement(scene: &Scene<'_, '_, '_>, clause: &Clause) -> Option<usize> {
    let tree = scene.tree;
    let is_deal = |noun: &usize| {
        scene.is_in("ledger-agreements", *noun) || matches!(tree.lemma(*noun), "plan" | "it" | "text" | "document")
    };
    let under = ["under", "by"]
        .iter()
        .find_map(|preposition| tree.prepositional(clause.verb, preposition));
    let obliges = (clause.root != clause.verb)
        .then(|| tree.surface_subject(clause.root))
        .flatten();
    under.filter(is_deal).or_else(|| obliges.filter(is_deal))
}

/// The parties of an agreement told in this sentence or the few before.
fn told_agreement(scene: &Scene<'_, '_, '_>, clause: &Clause, earlier: &[Draft]) -> Option<Vec<Party>> {
    const REACH: usize = 2;
    let draft = earlier.iter().rev().find(|draft| draft.kind == ItemKind::Agreement);
    let near = draft.filter(|draft| draft.root.sentence + REACH >= scene.sentence);
    near.map(|draft| draft.by.clone()).or_else(|| {
        let here = Node::new(scene.sentence, clause.verb);
        let acts = scene.sources.acts;
        let before = acts.partition_point(|act| act.node < here);
        let recent = acts[..before]
            .iter()
            .rev()
            .take_while(|act| act.node.sentence + REACH >= scene.sentence);
        recent
            .filter(|act| act.node.sentence < scene.sentence || act.node.token < clause.verb)
            .map(|act| (act, &scene.sources.events[act.event]))
            .find(|(act, event)| {
                let words = &scene.reading.trees[act.node.sentence];
                let deal = (0..words.len()).any(|token| {
                    event.trigger.contains(words.token(token).span)
                        && scene.reading.in_set("agreements", words.lemma(token))
                });
                let object = words.patient(act.node.token);
                let signed = object.is_some_and(|object| scene.reading.in_set("agreements", words.lemma(object)));
                matches!(event.event_type, EventType::Agree | EventType::Support) && (deal || signed)
            })
            .map(|(_, event)| distinct(event.actor.iter().chain(&event.recipient).cloned()))
            .filter(|parties| parties.len() > 1)
    })
}

/// Who put forward the plan that the clause spells out: "proposed three steps: the North would …".
pub(super) fn offered(scene: &Scene<'_, '_, '_>, clause: &Clause) -> Option<(Vec<Party>, Vec<Party>)> {
    let offer = scene
        .acts()
        .filter(|(token, _)| *token < clause.verb)
        .find(|(token, event)| {
            matches!(event.event_type, EventType::Agree | EventType::Request) && scene.is_in("ledger-offers", *token)
        });
    let (_, event) = offer?;
    (clause.cue == "would").then(|| (event.actor.clone(), event.recipient.clone()))
}
