//! Deadlines that stand on their own: "has until Friday to", "expires on Monday", "is due by June".

use demarche_codebook::{ItemKind, ItemStatus, Party, Strength};
use demarche_language::{Relation, Upos, Xpos};

use super::draft::Draft;
use super::scene::Scene;
use super::{content, due, mood, voice};
use crate::dates;
use crate::reading::Node;

/// The deadline or, for a party that is due somewhere, the meeting that a word announces.
pub(super) fn at(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Draft> {
    let tree = scene.tree;
    let subject = tree.child(token, &[Relation::Nsubj, Relation::NsubjPass])?;
    let due = due::of_clause(scene, token, token, None);
    let has_time = tree.lemma(token) == "have" && has_time(scene, token);
    if mood::is_negated(scene, token) {
        return None;
    }
    let expires = tree.is_verb(token) && scene.is_in("ledger-expires", token) && tree.token(token).xpos != Xpos::Vbd;
    let falls_due = tree.lemma(token) == "due" && due.as_ref().is_some_and(|due| due.range.earliest.is_none());
    let arrives =
        tree.lemma(token) == "due" && tree.token(token).upos == Upos::Adj && !scene.parties(subject).is_empty();
    let kind = if has_time || (due.is_some() && (expires || falls_due)) {
        ItemKind::Deadline
    } else if arrives && due.is_some() {
        ItemKind::Meeting
    } else {
        return None;
    };
    let (first, last) = content::extent(tree, token, false);
    let doer = scene.parties(subject);
    let by: Vec<Party> = match voice::of_clause(scene, token) {
        Some(voice) => voice.parties,
        None if kind == ItemKind::Meeting => doer.clone(),
        None => Vec::new(),
    };
    Some(Draft {
        kind,
        root: Node::new(scene.sentence, token),
        content: token,
        quote: content::words(tree, first, last),
        by,
        to: Vec::new(),
        supposed: Vec::new(),
        doer: if kind == ItemKind::Meeting { Vec::new() } else { doer },
        due: due.or_else(|| time_left(scene, token)),
        condition: None,
        strength: Strength::Firm,
        status: ItemStatus::Open,
        links: Vec::new(),
        confidence: 0.6,
        rule: format!("deadline {}", tree.lemma(token)),
        steps: vec![format!(
            "`{}` with its date makes a {}",
            tree.token(token).form,
            kind.as_str()
        )],
    })
}

/// "**Has** until Friday **to** publish", "**have** ten days **to** leave".
fn has_time(scene: &Scene<'_, '_, '_>, have: usize) -> bool {
    let tree = scene.tree;
    let below = tree.sentence.subtree(have);
    let to_act = below
        .iter()
        .any(|&token| tree.is_verb(token) && tree.mark(token) == Some("to") && token > have);
    let until = below
        .iter()
        .any(|&token| token > have && token < have + 3 && matches!(tree.lemma(token), "until" | "till"));
    to_act && (until || time_left(scene, have).is_some())
}

/// The length of time behind "have".
fn time_left(scene: &Scene<'_, '_, '_>, have: usize) -> Option<demarche_codebook::DatePhrase> {
    let tree = scene.tree;
    let length = dates::length_at(tree, have + 1)?;
    let latest = length.after(scene.reading.day?);
    Some(demarche_codebook::DatePhrase {
        span: tree.span(have + 1, length.end - 1),
        range: demarche_codebook::DateRange { earliest: None, latest },
    })
}
