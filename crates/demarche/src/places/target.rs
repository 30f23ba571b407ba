//! The place that is gone to, left or attacked: "flew to Kuwait", "pulled out of the valley", "shelled Nizhyn".

use demarche_codebook::EventType;
use demarche_language::Relation;

use super::PlaceMention;
use crate::reading::Reading;
use crate::tree::Tree;

/// The place that an event is aimed at.
pub(super) fn of<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
) -> Option<&'m PlaceMention> {
    let mention_at = |token: usize| mentions.iter().find(|mention| mention.head == token);
    let goal = goals(tree, trigger, event_type)
        .into_iter()
        .filter_map(mention_at)
        .find(|mention| event_type != EventType::Coerce || mention.place.precision != "country");
    goal.or_else(|| {
        let patient = tree.patient(trigger).filter(|_| tree.is_verb(trigger))?;
        mention_at(patient).filter(|mention| is_target(reading, tree, trigger, event_type, mention))
    })
    .or_else(|| {
        mentions
            .iter()
            .find(|mention| names_event(tree, trigger, event_type, mention))
    })
}

/// The words behind the prepositions of going and aiming at the trigger or its object: "paid a visit **to Lithuania**".
fn goals(tree: &Tree<'_>, trigger: usize, event_type: EventType) -> Vec<usize> {
    let prepositions: &[&str] = match event_type {
        EventType::Consult => &["to", "into", "for", "from"],
        EventType::Mobilize => &["to", "into", "towards", "toward", "onto", "from"],
        EventType::Protest => &["to", "into", "towards", "toward", "out", "out of"],
        EventType::Cooperate => &["to", "into", "towards", "toward"],
        EventType::Coerce => &["on"],
        EventType::Retreat => &["from", "out", "out of", "to", "into", "towards", "toward"],
        EventType::Aid => &["to", "into"],
        EventType::Assault => &["on", "of", "at", "against", "into", "towards", "toward", "to", "from"],
        _ => &[],
    };
    let of = |anchor: usize| {
        let found = prepositions.iter().copied();
        // "Held soldiers from Kenya": behind an object, "from" says who they are.
        found
            .filter(move |&preposition| anchor == trigger || preposition != "from")
            .filter_map(move |preposition| tree.prepositional(anchor, preposition))
    };
    let object = tree.child(trigger, &[Relation::Obj]);
    of(trigger).chain(object.into_iter().flat_map(of)).collect()
}

/// Whether the object of a verb is the place of the event: "shelled Nizhyn", "visited Oslo", "sealed the road", but not
/// "met Peru".
fn is_target(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    event_type: EventType,
    mention: &PlaceMention,
) -> bool {
    match event_type {
        EventType::Assault => true,
        EventType::Consult => reading.in_set("place-object-verbs", tree.lemma(trigger)),
        EventType::Retreat | EventType::Coerce | EventType::Protest | EventType::Mobilize => {
            mention.place.precision != "country" || reading.in_set("place-object-verbs", tree.lemma(trigger))
        }
        _ => false,
    }
}

/// "The Geneva talks", "the London marathon bombing": the place stands before the noun of the event. A country there
/// takes part.
fn names_event(tree: &Tree<'_>, trigger: usize, event_type: EventType, mention: &PlaceMention) -> bool {
    let happens = matches!(
        event_type,
        EventType::Assault | EventType::Protest | EventType::Consult | EventType::Retreat | EventType::Coerce
    );
    let premodifies = |&token: &usize| {
        token < trigger
            && matches!(
                tree.relation(token),
                Relation::Compound | Relation::NmodUnmarked | Relation::Amod
            )
    };
    let chain = std::iter::once(mention.head).chain(tree.ancestors(mention.head));
    let reaches = chain
        .take_while(premodifies)
        .any(|token| tree.head(token) == Some(trigger));
    happens && reaches && !tree.is_verb(trigger) && mention.place.precision != "country"
}
