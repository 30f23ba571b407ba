//! What the article tells further on of the fate of its items: turned down, put off, called off,
//! broken.

use demarche_codebook::{ItemKind, ItemStatus, LinkKind, Party};
use demarche_language::Relation;

use super::draft::{self, Draft};
use super::mood;
use super::repeats::bodies;
use super::scene::{Scene, Sources};
use crate::reading::Node;

/// Sets the status of the drafts.
pub(super) fn tell(sources: &Sources<'_, '_, '_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        answer(sources, drafts, place);
    }
    for sentence in 0..sources.actors.reading.trees.len() {
        let scene = Scene::new(sources, sentence);
        for token in 0..scene.tree.len() {
            moved(&scene, drafts, token);
        }
    }
}

/// A refusal answers the last item that was put to whoever refuses.
fn answer(sources: &Sources<'_, '_, '_>, drafts: &mut [Draft], place: usize) {
    let refusal = &drafts[place];
    if refusal.kind != ItemKind::Refusal {
        return;
    }
    let Some(asked) = draft::before(drafts, place).find(|&asked| is_answer(&drafts[asked], refusal)) else {
        return;
    };
    let refers_back = refers_back(sources, refusal);
    let words = sources.actors.reading.words(refusal.quote).to_owned();
    let link = if refers_back {
        LinkKind::Rejects
    } else {
        LinkKind::RespondsTo
    };
    let voices = drafts[asked].by.clone();
    if refers_back {
        drafts[asked].settle(ItemStatus::Rejected, &words);
        if !voices.is_empty() {
            drafts[place].to = voices;
        }
    }
    drafts[place].links.push((link, asked));
}

fn is_answer(asked: &Draft, refusal: &Draft) -> bool {
    let asks = matches!(
        asked.kind,
        ItemKind::Demand | ItemKind::Proposal | ItemKind::Condition | ItemKind::Meeting
    );
    asks && meet(&asked.to, &refusal.by) && !meet(&asked.by, &refusal.by) && asked.quote != refusal.quote
}

/// Whether two lists name one country or body.
pub(super) fn meet(one: &[Party], other: &[Party]) -> bool {
    let other = bodies(other);
    bodies(one).iter().any(|body| other.contains(body))
}

/// Whether a refusal names what it refuses only by a word that refers to it: "the demand", "it".
fn refers_back(sources: &Sources<'_, '_, '_>, refusal: &Draft) -> bool {
    let reading = sources.actors.reading;
    let tree = &reading.trees[refusal.root.sentence];
    let content = refusal.content;
    let pronoun = matches!(
        tree.lemma(content),
        "it" | "this" | "that" | "one" | "them" | "he" | "she" | "they" | "him" | "her"
    );
    let noun = tree.is_nominal(content) && reading.in_set("proposals", tree.lemma(content));
    let again = matches!(tree.lemma(content), "do" | "comply");
    content == refusal.root.token || pronoun || noun || again
}

/// "The talks were **put off**", "called off the visit": what a meeting or an act comes to.
fn moved(scene: &Scene<'_, '_, '_>, drafts: &mut [Draft], token: usize) {
    let tree = scene.tree;
    let status = if !tree.is_verb(token) || mood::clause_at(scene, token).is_some() || mood::is_negated(scene, token) {
        return;
    } else if scene.is_in("ledger-postponed", token) {
        ItemStatus::Postponed
    } else if scene.is_in("ledger-cancelled", token) {
        ItemStatus::Cancelled
    } else if scene.is_in("ledger-broken", token) {
        ItemStatus::Broken
    } else {
        return;
    };
    let thing = tree.patient(token).or_else(|| tree.surface_subject(token));
    let Some(thing) = thing.filter(|&thing| tree.is_nominal(thing)) else {
        return;
    };
    let words = tree.span(token.min(thing), token.max(thing));
    let Some(place) = meant(scene, drafts, thing, status) else {
        return;
    };
    if drafts[place].status != status {
        drafts[place].settle(status, scene.reading.words(words));
    }
}

/// The last item that the noun can mean: one on whose own words it stands, or one of its sort.
fn meant(scene: &Scene<'_, '_, '_>, drafts: &[Draft], noun: usize, status: ItemStatus) -> Option<usize> {
    let node = Node::new(scene.sentence, noun);
    let same =
        |draft: &Draft| draft.root.sentence == node.sentence && (draft.content == noun || draft.root.token == noun);
    let sort: &[ItemKind] = if scene.is_in("ledger-meetings", noun) && status != ItemStatus::Broken {
        &[ItemKind::Meeting]
    } else if scene.is_in("ledger-agreements", noun) && status == ItemStatus::Broken {
        &[ItemKind::Agreement, ItemKind::Declaration]
    } else if scene.is_in("ledger-promises", noun) {
        &[ItemKind::Pledge]
    } else if status == ItemStatus::Cancelled
        && matches!(scene.tree.lemma(noun), "threat" | "demand" | "request" | "offer")
    {
        &[ItemKind::Threat, ItemKind::Demand, ItemKind::Proposal]
    } else {
        &[]
    };
    let definite = scene.tree.children(noun).iter().any(|&child| {
        matches!(scene.tree.relation(child), Relation::Det | Relation::NmodPoss)
            && !matches!(scene.tree.lemma(child), "a" | "an" | "no")
    });
    let end = drafts.partition_point(|draft| draft.root.sentence <= node.sentence);
    let near = || {
        (0..end)
            .rev()
            .take_while(|&place| drafts[place].root.sentence + draft::REACH >= node.sentence)
    };
    near()
        .find(|&place| same(&drafts[place]))
        .or_else(|| near().find(|&place| definite && sort.contains(&drafts[place].kind) && drafts[place].root <= node))
}
