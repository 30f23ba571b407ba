//! The other party where the clause leaves it out: "Baku rejected **the request**" speaks of
//! whoever made it.

use demarche_codebook::{ActorCode, Body, Event, EventType, Mode, Party, Via};
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::WordClass;

use crate::actors::Actors;
use crate::parties::Parties;
use crate::quotes;
use crate::reading::Node;
use crate::targets;
use crate::triggers::Candidate;

/// Fills the recipient, or for meetings the actor, from what the article said before.
pub(crate) fn fill(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, earlier: &[Event], parties: &mut Parties) {
    if parties.actor.is_empty() && candidate.entry.event_type.is_mutual() {
        add_speaker(actors, candidate, parties);
        add_subject(actors, candidate, parties);
    }
    if matches!(candidate.entry.event_type, EventType::Consult | EventType::Agree) {
        add_pair(actors, parties);
    }
    if parties.recipient.is_empty() && candidate.entry.mode == Some(Mode::ThirdParty) {
        add_both_sides(actors, parties);
    }
    if candidate.entry.event_type == EventType::Assault && known(&parties.recipient).is_none() {
        targets::fill(actors, candidate, earlier, parties);
    }
    if candidate.entry.event_type == EventType::Assault
        && parties.recipient.is_empty()
        && let Some((recipient, path)) = other_side(actors, &parties.actor)
    {
        parties.recipient = recipient;
        parties.paths.push(format!("recipient: {path}"));
    }
    if candidate.entry.event_type == EventType::Coerce && parties.recipient.is_empty() {
        add_own_land(parties);
        targets::add_land(actors, candidate, parties);
    }
    if !parties.recipient.is_empty() || parties.actor.is_empty() || !needs_recipient(candidate.entry.event_type) {
        return;
    }
    let mut found = author_of_object(actors, candidate, earlier, &parties.actor)
        .or_else(|| accuser(candidate, earlier, &parties.actor));
    if found.is_none() && !is_denial(actors, candidate) {
        found = at_home(actors, &parties.actor)
            .or_else(|| is_of_two(candidate.entry.event_type).then(|| other_side(actors, &parties.actor))?)
            .or_else(|| {
                is_answer(candidate.entry.event_type).then(|| last_other(actors, candidate, &parties.actor))?
            });
    }
    if let Some((recipient, path)) = found {
        parties.recipient = recipient;
        parties.paths.push(format!("recipient: {path}"));
    }
}

pub(crate) fn known(parties: &[Party]) -> Option<&Party> {
    parties.iter().find(|party| party.code.body != Body::Unknown)
}

/// A curfew, a ban or a closure without object is imposed on the land itself.
fn add_own_land(parties: &mut Parties) {
    let land = parties.actor.iter().find(|party| party.code.country().is_some());
    if let Some(party) = land {
        parties.recipient = vec![Party {
            code: ActorCode::bare(party.code.body),
            via: Via::Context,
            ..party.clone()
        }];
        parties.paths.push("recipient: the land of the actor".to_owned());
    }
}

/// Types that are done to somebody.
fn needs_recipient(event_type: EventType) -> bool {
    matches!(
        event_type,
        EventType::Agree
            | EventType::Consult
            | EventType::Support
            | EventType::Concede
            | EventType::Cooperate
            | EventType::Aid
            | EventType::Request
            | EventType::Accuse
            | EventType::Reject
            | EventType::Threaten
            | EventType::Sanction
    )
}

/// What one of two sides does, it does to the other; praise and help may go to anybody.
fn is_of_two(event_type: EventType) -> bool {
    !matches!(event_type, EventType::Support | EventType::Aid)
}

/// An answer goes to whoever was spoken of last; a request, a meeting, a penalty begins something new.
fn is_answer(event_type: EventType) -> bool {
    !matches!(
        event_type,
        EventType::Request | EventType::Consult | EventType::Sanction
    )
}

/// "Dialogue with Russia is essential, **he** said": the speaker is the other side.
fn add_speaker(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &mut Parties) {
    let Some(source) = quotes::of_event(actors, candidate.node.sentence, candidate.node.token) else {
        return;
    };
    let speakers = actors.of_all(Node::new(candidate.node.sentence, source.token));
    if different(&speakers, &parties.recipient) && !parties.recipient.is_empty() {
        parties.actor = speakers;
        parties.paths.push("actor: the one who speaks of it".to_owned());
    }
}

/// "Zelensky raised it during **a meeting** with Vance": the one of whom the sentence speaks.
fn add_subject(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &mut Parties) {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let during = tree.relation(candidate.node.token) == Relation::Obl
        && tree.has_preposition(
            candidate.node.token,
            &["during", "in", "at", "after", "through", "for", "following"],
        );
    let Some(subject) = tree
        .head(candidate.node.token)
        .filter(|_| during)
        .and_then(|verb| tree.doer(verb))
    else {
        return;
    };
    let subjects = actors.of_all(Node::new(candidate.node.sentence, subject));
    if parties.actor.is_empty() && !parties.recipient.is_empty() && different(&subjects, &parties.recipient) {
        parties.actor = subjects;
        parties.paths.push("actor: the subject of the sentence".to_owned());
    }
}

/// "A third round", "no deal was reached": between those who deal with each other.
fn add_pair(actors: &Actors<'_, '_>, parties: &mut Parties) {
    if !parties.actor.is_empty() || !parties.recipient.is_empty() {
        return;
    }
    if let Some((one, other)) = actors.memory.pair() {
        parties.actor = referring(one);
        parties.recipient = referring(other);
        parties.paths.push("actor and recipient: the two sides".to_owned());
    }
}

/// Mediators deal with both sides.
fn add_both_sides(actors: &Actors<'_, '_>, parties: &mut Parties) {
    let Some((one, other)) = actors.memory.pair() else {
        return;
    };
    let sides: Vec<Party> = one.iter().chain(other).cloned().collect();
    if different(&sides, &parties.actor) {
        parties.recipient = referring(&sides);
        parties.paths.push("recipient: both sides".to_owned());
    }
}

pub(crate) type Found = (Vec<Party>, &'static str);

/// The actor of the act that the object names: of the request, the claim, the coup.
fn author_of_object(
    actors: &Actors<'_, '_>,
    candidate: &Candidate<'_>,
    earlier: &[Event],
    actor: &[Party],
) -> Option<Found> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let object = tree.patient(candidate.node.token)?;
    if !matches!(tree.token(object).upos, Upos::Noun | Upos::Pron) {
        return None;
    }
    let named = actors.reading.lexicon.triggers.of(WordClass::Noun, tree.lemma(object));
    let of_type = |event: &&Event| named.iter().any(|entry| entry.event_type == event.event_type);
    let author = earlier
        .iter()
        .rev()
        .take(12)
        .filter(of_type)
        .find(|event| different(&event.actor, actor))?;
    Some((referring(&author.actor), "the author of what is meant"))
}

/// Who accused whoever rejects it now.
fn accuser(candidate: &Candidate<'_>, earlier: &[Event], actor: &[Party]) -> Option<Found> {
    if candidate.entry.event_type != EventType::Reject {
        return None;
    }
    let is_answered = |event: &&Event| {
        let same = |party: &Party| actor.iter().any(|actor| actor.code.body == party.code.body);
        event.event_type == EventType::Accuse && different(&event.actor, actor) && event.recipient.iter().any(same)
    };
    let event = earlier.iter().rev().take(6).find(is_answered)?;
    Some((referring(&event.actor), "who accused them before"))
}

/// "Denied **that the army had fired**": whose reproach it is, the clause does not say.
fn is_denial(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> bool {
    let frame = candidate.frame(actors.reading);
    let gerund = |verb: usize| frame.tree.token(verb).xpos == Xpos::Vbg;
    candidate.entry.event_type == EventType::Reject
        && (frame.governed_verb(true).is_some() || frame.governed_verb(false).is_some_and(gerund))
}

/// In an article about one country its people deal with each other.
fn at_home(actors: &Actors<'_, '_>, actor: &[Party]) -> Option<Found> {
    let country = actors.only_country()?;
    let party = actor
        .iter()
        .find(|party| party.code.country() == Some(country.as_str()))?;
    let land = Party {
        code: ActorCode::bare(party.code.body),
        via: Via::Context,
        ..party.clone()
    };
    Some((vec![land], "the country that the article is about"))
}

/// The other one of two sides that deal with each other.
fn other_side(actors: &Actors<'_, '_>, actor: &[Party]) -> Option<Found> {
    let (one, other) = actors.memory.pair()?;
    let belongs = |side: &[Party]| {
        side.iter()
            .any(|party| actor.iter().any(|actor| actor.code.body == party.code.body))
    };
    match (belongs(one), belongs(other)) {
        (true, false) => Some((referring(other), "the other side")),
        (false, true) => Some((referring(one), "the other side")),
        _ => None,
    }
}

/// Whoever else was spoken of last.
fn last_other(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, actor: &[Party]) -> Option<Found> {
    let start = Node::new(candidate.node.sentence, 0);
    let mention = actors.memory.last(start, |mention| {
        mention.subject && different(std::slice::from_ref(&mention.party), actor)
    })?;
    Some((
        referring(std::slice::from_ref(&mention.party)),
        "the one spoken of before",
    ))
}

pub(crate) fn different(one: &[Party], other: &[Party]) -> bool {
    !one.is_empty()
        && one
            .iter()
            .all(|party| other.iter().all(|known| known.code != party.code))
}

pub(crate) fn referring(parties: &[Party]) -> Vec<Party> {
    let refer = |party: &Party| Party {
        via: Via::Coreference,
        ..party.clone()
    };
    parties.iter().map(refer).collect()
}
