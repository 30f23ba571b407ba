//! The place of an event: which of a sentence's places the trigger's words point at.

use demarche_codebook::EventType;
use demarche_language::Relation;

use super::PlaceMention;
use crate::reading::Reading;
use crate::tree::Tree;

/// Prepositions that say where something takes place.
const LOCATIVE: &[&str] = &[
    "in", "at", "near", "outside", "on", "across", "around", "over", "off", "inside", "through", "throughout", "along",
    "north of", "south of", "east of", "west of", "close to",
];

/// Whether a place is where something takes place, and not somebody who acts.
pub(crate) fn is_located(tree: &Tree<'_>, mention: &PlaceMention) -> bool {
    tree.has_preposition(mention.head, LOCATIVE)
}

/// The place of the event at `trigger`: a place behind a locative preposition that hangs on the
/// trigger, or on a verb above it, nearest first.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
) -> Option<&'m PlaceMention> {
    let located: Vec<(&PlaceMention, usize)> = mentions
        .iter()
        .filter_map(|mention| Some((mention, locative_anchor(reading, tree, mention.head)?)))
        .collect();
    let mut governors = vec![trigger];
    governors.extend(tree.ancestors(trigger).take(4));
    let hanging = governors.iter().find_map(|governor| {
        let here = located.iter().filter(|(_, anchor)| anchor == governor);
        here.min_by_key(|(mention, _)| mention.head.abs_diff(trigger))
            .map(|(mention, _)| *mention)
    });
    hanging
        .or_else(|| goal(tree, trigger, event_type, mentions))
        .or_else(|| nearest_in_clause(tree, trigger, &located))
}

/// The place that is gone to or attacked: "flew to Kuwait", "shelled Nizhyn".
fn goal<'m>(
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
) -> Option<&'m PlaceMention> {
    let target = match event_type {
        EventType::Consult | EventType::Mobilize | EventType::Retreat | EventType::Aid => {
            // "paid a visit to Lithuania": on the verb or on its object.
            let anchors = [Some(trigger), tree.child(trigger, &[Relation::Obj])];
            let prepositions = ["to", "into", "from"];
            anchors.into_iter().flatten().find_map(|anchor| {
                prepositions
                    .iter()
                    .find_map(|preposition| tree.prepositional(anchor, preposition))
            })
        }
        EventType::Assault => tree.patient(trigger).filter(|_| tree.is_verb(trigger)),
        _ => None,
    }?;
    mentions.iter().find(|mention| mention.head == target)
}

/// A place that no other event is nearer to, when the parser has hung it elsewhere.
fn nearest_in_clause<'m>(
    tree: &Tree<'_>,
    trigger: usize,
    located: &[(&'m PlaceMention, usize)],
) -> Option<&'m PlaceMention> {
    const NEAR: usize = 8;
    located
        .iter()
        .filter(|(mention, _)| mention.head > trigger && mention.head - trigger <= NEAR)
        .filter(|(mention, _)| tree.clause(mention.head) == tree.clause(trigger))
        .min_by_key(|(mention, _)| mention.head)
        .map(|(mention, _)| *mention)
}

/// What a place hangs on through a locative preposition: "shelled a market **in Sumy**" hangs on
/// the market and on the verb; the verb is given for objects.
fn locative_anchor(reading: &Reading<'_>, tree: &Tree<'_>, head: usize) -> Option<usize> {
    let mut current = head;
    for _ in 0..4 {
        if tree.has_preposition(current, LOCATIVE) {
            return Some(reading.event_word(tree, tree.head(current)?));
        }
        if !matches!(
            tree.relation(current),
            Relation::Compound
                | Relation::Conj
                | Relation::Flat
                | Relation::NmodPoss
                | Relation::Nmod
                | Relation::Appos
                | Relation::Amod
                | Relation::NmodUnmarked
                | Relation::NmodDesc
        ) {
            return None;
        }
        current = tree.head(current)?;
    }
    None
}
