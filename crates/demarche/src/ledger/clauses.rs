//! Items from clauses that say by their mood that something is to be: "will close", "must
//! leave", "is due to meet", "would talk only if".

use demarche_codebook::{EventType, ItemKind, ItemStatus, Strength};
use demarche_language::{Relation, Upos};

use super::content;
use super::draft::Draft;
use super::mood::{self, Clause, Mood};
use super::parties::{self, Sides};
use super::scene::Scene;
use super::{agreed, attachment, deadlines, due, planned, standing, voice};
use crate::reading::Node;

/// The drafts of clauses that none of `told` has told already; `earlier` are those of the
/// sentences before.
pub(super) fn drafts(scene: &Scene<'_, '_, '_>, told: &[Draft], earlier: &[Draft]) -> Vec<Draft> {
    let mut found: Vec<Draft> = Vec::new();
    for token in 0..scene.tree.len() {
        let is_told = told.iter().chain(&found).any(|draft| holds(scene, draft, token));
        let in_condition = scene
            .conditions
            .iter()
            .any(|condition| (condition.first..=condition.last).contains(&token));
        if is_told || in_condition {
            continue;
        }
        if let Some(draft) = deadlines::at(scene, token).or_else(|| standing::at(scene, token)) {
            found.push(draft);
        } else if let Some(draft) = mood::clause_at(scene, token).and_then(|clause| draft(scene, &clause, earlier)) {
            found.extend(parts(scene, &draft));
            found.push(draft);
        } else if let Some(draft) = planned::timetable(scene, token).or_else(|| planned::possible_harm(scene, token)) {
            found.push(draft);
        }
    }
    found
}

/// Whether the word stands in what a draft is about.
fn holds(scene: &Scene<'_, '_, '_>, draft: &Draft, token: usize) -> bool {
    let tree = scene.tree;
    if token == draft.root.token || token == draft.content {
        return true;
    }
    let below = std::iter::once(token).chain(tree.ancestors(token));
    let mut inside = false;
    for word in below {
        if word == draft.content {
            inside = true;
            break;
        }
        if matches!(
            tree.relation(word),
            Relation::AclRelcl | Relation::Parataxis | Relation::Conj
        ) && tree.has_child(word, &[Relation::Nsubj, Relation::NsubjPass])
        {
            break;
        }
    }
    inside
}

fn draft(scene: &Scene<'_, '_, '_>, clause: &Clause, earlier: &[Draft]) -> Option<Draft> {
    let condition = attachment::of(scene, clause.root, clause.verb);
    let sides = parties::of_clause(scene, clause);
    let meeting = is_meeting(scene, clause.verb);
    let kind = kind(scene, clause, condition.is_some(), meeting, &sides, earlier)?;
    let sides = parties::cast(scene, clause, kind, sides, earlier)?;
    let tree = scene.tree;
    let (first, last) = content::extent(tree, clause.root, false);
    let (first, last) = voice::inside_quotation(scene, clause.root, first, last);
    let (first, last) = attachment::widen(condition, first, last);
    let due = due::of_clause(scene, clause.root, clause.verb, condition).or_else(|| match kind {
        ItemKind::Threat => due::of_condition(scene, condition?),
        ItemKind::Meeting => due::of_sentence(scene),
        _ => None,
    });
    let due = due.filter(|_| kind != ItemKind::Refusal);
    let aside = tree.relation(clause.root) == Relation::AclRelcl
        && matches!(kind, ItemKind::Pledge | ItemKind::Refusal | ItemKind::Threat);
    let loose = kind == ItemKind::Meeting && clause.mood == Mood::May;
    if due.is_none() && (aside || loose) {
        return None;
    }
    let strength = match clause.mood {
        Mood::Will(strength) => strength,
        Mood::May => Strength::Hedged,
        Mood::Must | Mood::Order => Strength::Firm,
    };
    Some(Draft {
        kind,
        root: Node::new(scene.sentence, clause.root),
        content: clause.verb,
        quote: content::words(tree, first, last),
        by: sides.by,
        to: sides.to,
        supposed: Vec::new(),
        doer: sides.doer,
        due,
        condition: condition.cloned(),
        strength,
        status: ItemStatus::Open,
        links: Vec::new(),
        confidence: 0.6,
        rule: format!("clause {}", clause.cue),
        steps: vec![format!("`{}` makes a {}", clause.cue, kind.as_str()), sides.path],
    })
}

/// The further acts of one clause that can be checked on their own: "must free the crew **and
/// reopen the port**".
fn parts(scene: &Scene<'_, '_, '_>, draft: &Draft) -> Vec<Draft> {
    if !matches!(draft.kind, ItemKind::Demand | ItemKind::Agreement | ItemKind::Proposal) {
        return Vec::new();
    }
    let tree = scene.tree;
    let further = content::coordinated(tree, draft.content).filter(|&verb| {
        !tree.has_child(verb, &[Relation::Nsubj, Relation::NsubjPass, Relation::Aux]) || tree.mark(verb) == Some("to")
    });
    let part = |verb: usize| {
        let (first, last) = content::extent(tree, verb, false);
        Draft {
            content: verb,
            quote: content::words(tree, first, last),
            due: due::of_clause(scene, verb, verb, draft.condition.as_ref()).or_else(|| draft.due.clone()),
            ..draft.clone()
        }
    };
    further.map(part).collect()
}

fn kind(
    scene: &Scene<'_, '_, '_>,
    clause: &Clause,
    conditional: bool,
    meeting: bool,
    sides: &Sides,
    earlier: &[Draft],
) -> Option<ItemKind> {
    let harm = is_harm(scene, clause.verb);
    match clause.mood {
        Mood::Order => Some(ItemKind::Demand),
        Mood::Must => obligation(scene, clause, sides, earlier),
        Mood::May if conditional && !meeting && (sides.doer.is_empty() || clause.cue == "can") => None,
        _ if conditional && sides.doer.is_empty() && is_it(scene, clause) => None,
        _ if conditional && harm && !clause.negated => Some(ItemKind::Threat),
        _ if conditional => Some(ItemKind::Condition),
        _ if meeting && !clause.negated => Some(ItemKind::Meeting),
        Mood::May => None,
        Mood::Will(_) if clause.negated => Some(ItemKind::Refusal),
        Mood::Will(_) if agreed::parties(scene, clause, earlier).is_some() => Some(ItemKind::Agreement),
        Mood::Will(_) if agreed::offered(scene, clause).is_some() => Some(ItemKind::Proposal),
        Mood::Will(_) if harm => Some(ItemKind::Threat),
        Mood::Will(_) => Some(ItemKind::Pledge),
    }
}

/// "It will not work unless …": whatever "it" is, nobody is held to it.
fn is_it(scene: &Scene<'_, '_, '_>, clause: &Clause) -> bool {
    let tree = scene.tree;
    let subject = tree.child(clause.verb, &[Relation::Nsubj]);
    subject.is_some_and(|subject| matches!(tree.lemma(subject), "it" | "that" | "this" | "what" | "people" | "they"))
}

/// What must be is a demand if somebody voices it of another one, part of an agreement if that
/// says so, and else a deadline if it has a date.
fn obligation(scene: &Scene<'_, '_, '_>, clause: &Clause, sides: &Sides, earlier: &[Draft]) -> Option<ItemKind> {
    if sides.is_between_two() {
        return Some(ItemKind::Demand);
    }
    if clause.root != clause.verb && agreed::parties(scene, clause, earlier).is_some() {
        return Some(ItemKind::Agreement);
    }
    let tree = scene.tree;
    let to_be_done = sides.voiced && tree.is_passive(clause.verb);
    if to_be_done && !clause.negated {
        return Some(ItemKind::Demand);
    }
    let due = due::of_clause(scene, clause.root, clause.verb, None)?;
    let expected = clause.cue == "should" && !tree.is_passive(clause.verb);
    (!sides.voiced && !expected && due.range.earliest.is_none()).then_some(ItemKind::Deadline)
}

/// Whether the clause is of a meeting: its verb meets, or its subject or object is one.
pub(super) fn is_meeting(scene: &Scene<'_, '_, '_>, verb: usize) -> bool {
    let consult = |token: usize| {
        let event = scene.act_at(token);
        event.is_some_and(|event| event.event_type == EventType::Consult)
    };
    let tree = scene.tree;
    let noun = |token: usize| {
        tree.token(token).upos == Upos::Noun && (consult(token) || scene.is_in("ledger-meetings", token))
    };
    let subject = tree.surface_subject(verb);
    let object = tree.child(verb, &[Relation::Obj]);
    let takes_place = scene.is_in("ledger-takes-place", verb) && subject.into_iter().chain(object).any(noun);
    let visits =
        scene.is_in("ledger-visits", verb) && object.is_some_and(|object| !scene.parties_or_owner(object).is_empty());
    let travels = scene.is_in("ledger-travels", verb) && due::of_clause(scene, verb, verb, None).is_some();
    consult(verb) || takes_place || visits || travels
}

pub(super) fn is_harm(scene: &Scene<'_, '_, '_>, verb: usize) -> bool {
    let event = scene.act_at(verb).is_some_and(|event| {
        matches!(
            event.event_type,
            EventType::Assault | EventType::Coerce | EventType::Sanction
        )
    });
    let object = scene
        .tree
        .child(verb, &[Relation::Obj])
        .or_else(|| scene.tree.prepositional(verb, "with"));
    let penalty = object.is_some_and(|object| {
        let (first, last) = scene.tree.phrase(object);
        let of = scene.tree.prepositional(object, "of");
        (first..=last)
            .chain(of)
            .any(|token| scene.is_in("ledger-penalties", token))
    });
    event || scene.is_in("ledger-harms", verb) || (penalty && scene.is_in("ledger-inflicts", verb))
}
