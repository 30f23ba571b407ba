//! Items from events that are planned or possible, without a clause that says so by its mood.

use demarche_codebook::{EventType, ItemKind, ItemStatus, Modality, Strength};
use demarche_language::{Relation, Xpos};

use super::draft::Draft;
use super::scene::Scene;
use super::{attachment, audience, clauses, content, due, mood};
use crate::reading::Node;

/// What the present tense of a timetable announces: "flies to Accra on Monday", "from June the
/// ministry is suspending imports".
pub(super) fn timetable(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Draft> {
    let event = scene.act_at(token).filter(|_| !mood::is_no_statement(scene, token))?;
    let to_come = event.modality == Modality::Planned && event.same_as.is_none();
    let tree = scene.tree;
    let present = matches!(tree.token(token).xpos, Xpos::Vbz | Xpos::Vbp | Xpos::Vbg);
    let kind = match event.event_type {
        EventType::Consult => ItemKind::Meeting,
        EventType::Sanction | EventType::Coerce if present => ItemKind::Declaration,
        EventType::Protest | EventType::Aid | EventType::Retreat | EventType::Cooperate | EventType::Mobilize
            if present =>
        {
            ItemKind::Pledge
        }
        _ => return None,
    };
    let tells = |verb: usize| clauses::is_meeting(scene, verb) && mood::clause_at(scene, verb).is_some();
    let above = tree.head(token).filter(|_| tree.is_nominal(token));
    let below = above.and_then(|head| tree.child(head, &[Relation::Xcomp, Relation::Advcl, Relation::Ccomp]));
    if above.into_iter().chain(below).any(tells) {
        return None;
    }
    if !to_come || (kind != ItemKind::Meeting && event.actor.is_empty()) {
        return None;
    }
    let (first, last) = content::extent(tree, token, false);
    Some(Draft {
        kind,
        root: Node::new(scene.sentence, token),
        content: token,
        quote: content::words(tree, first, last),
        by: event.actor.clone(),
        to: audience::named(scene, &event.recipient),
        supposed: Vec::new(),
        doer: Vec::new(),
        due: due::of_clause(scene, token, token, None)
            .or_else(|| due::of_sentence(scene).filter(|_| kind == ItemKind::Meeting)),
        condition: None,
        strength: Strength::Firm,
        status: ItemStatus::Open,
        links: Vec::new(),
        confidence: event.confidence,
        rule: format!("planned {}", event.rule),
        steps: vec![format!("{} by `{}` is planned", event.event_type.as_str(), event.rule)],
    })
}

/// "Discussed sanctions if the border stays shut": a possible harm that depends on something.
pub(super) fn possible_harm(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Draft> {
    let tree = scene.tree;
    let event = scene.act_at(token).filter(|event| {
        event.modality == Modality::Hypothetical
            || tree
                .children(token)
                .iter()
                .any(|&child| matches!(tree.lemma(child), "potential" | "possible" | "further" | "new"))
    })?;
    let verb = tree
        .head(token)
        .filter(|&head| tree.is_verb(head) && tree.is_nominal(token))?;
    let harm = matches!(
        event.event_type,
        EventType::Sanction | EventType::Coerce | EventType::Assault
    );
    let condition = attachment::of(scene, verb, token).filter(|_| harm)?;
    let by = tree
        .doer(verb)
        .map(|doer| scene.parties(doer))
        .filter(|by| !by.is_empty())?;
    let (first, last) = content::extent(tree, verb, false);
    let (first, last) = attachment::widen(Some(condition), first, last);
    Some(Draft {
        kind: ItemKind::Threat,
        root: Node::new(scene.sentence, verb),
        content: token,
        quote: content::words(tree, first, last),
        by,
        to: audience::named(scene, &event.recipient),
        supposed: Vec::new(),
        doer: Vec::new(),
        due: due::of_condition(scene, condition),
        condition: Some(condition.clone()),
        strength: Strength::Floated,
        status: ItemStatus::Open,
        links: Vec::new(),
        confidence: 0.5,
        rule: format!("conditional {}", event.rule),
        steps: vec![format!(
            "{} by `{}` depends on a condition",
            event.event_type.as_str(),
            event.rule
        )],
    })
}
