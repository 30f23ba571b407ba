//! The other party where the clause leaves it out: "Baku rejected **the request**" speaks of
//! whoever made it.

use demarche_codebook::{ActorCode, Body, Event, EventType, Letters, Mode, Party, Via};
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::counts;
use crate::parties::Parties;
use crate::places;
use crate::quotes;
use crate::reading::Node;
use crate::same_as;
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
        add_victims(actors, candidate, parties);
        add_target(actors, candidate, earlier, parties);
        if !refers_back(actors, candidate, earlier, parties) {
            add_land(actors, candidate, parties);
        }
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
        add_land(actors, candidate, parties);
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

fn known(parties: &[Party]) -> Option<&Party> {
    parties.iter().find(|party| party.code.body != Body::Unknown)
}

/// "Four soldiers were killed by **mortar fire**": the dead are those who were fired at.
fn add_victims(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &mut Parties) {
    let sentence = candidate.node.sentence;
    let victims: Vec<Party> = counts::victims_of(actors, candidate)
        .into_iter()
        .flat_map(|noun| actors.of(Node::new(sentence, noun)).to_vec())
        .filter(|party| different(std::slice::from_ref(party), &parties.actor) || parties.actor.is_empty())
        .collect();
    if !victims.is_empty() {
        parties.recipient = victims;
        parties
            .paths
            .push("recipient: the dead and injured of the clause".to_owned());
    }
}

/// Who holds what is hit, or whom the attack told of was aimed at.
fn add_target(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, earlier: &[Event], parties: &mut Parties) {
    if known(&parties.recipient).is_some() {
        return;
    }
    let found = holder(actors, candidate).or_else(|| target_before(actors, candidate, earlier, &parties.actor));
    if let Some((recipient, path)) = found {
        parties.recipient = recipient;
        parties.paths.push(format!("recipient: {path}"));
    }
}

/// "Destroyed two **rebel**-held buildings".
fn holder(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Option<Found> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let frame = candidate.frame(actors.reading);
    let behind = ["on", "of", "against"].map(|preposition| Slot::Preposition(preposition.to_owned()));
    let targets = std::iter::once(Slot::Object)
        .chain(behind)
        .flat_map(|slot| frame.fill(&slot));
    let holders = targets
        .flat_map(|target| tree.coordination(target))
        .flat_map(|target| tree.children(target).to_vec())
        .filter(|&participle| matches!(tree.lemma(participle), "hold" | "control"))
        .filter_map(|participle| {
            participle
                .checked_sub(2)
                .filter(|&word| tree.head(word) == Some(participle))
        });
    let parties = holders
        .map(|word| actors.of(Node::new(candidate.node.sentence, word)))
        .find(|parties| !parties.is_empty())?;
    Some((parties.to_vec(), "who holds what is hit"))
}

/// "**One strike** destroyed a depot", after "15 strikes against the militia": whom all of them were aimed at.
fn target_before(
    actors: &Actors<'_, '_>,
    candidate: &Candidate<'_>,
    earlier: &[Event],
    actor: &[Party],
) -> Option<Found> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let attack = match candidate.entry.word_class {
        WordClass::Noun if actor.is_empty() => return None,
        WordClass::Noun => candidate.node.token,
        _ => tree.surface_subject(candidate.node.token)?,
    };
    let entries = actors.reading.lexicon.triggers.of(WordClass::Noun, tree.lemma(attack));
    if !entries.iter().any(|entry| entry.event_type == EventType::Assault) {
        return None;
    }
    let named = |event: &&Event| known(&event.recipient).is_some_and(|party| party.via != Via::Context);
    let same_word = |event: &&Event| {
        let trigger = actors.reading.words(event.trigger).to_lowercase();
        event.event_type == EventType::Assault && trigger.contains(tree.lemma(attack))
    };
    let attacks = earlier.iter().rev().take(20).filter(same_word);
    let mut targets = attacks.filter(named).map(|event| &event.recipient);
    let target = targets.next()?;
    (targets.all(|other| other[0].code.body == target[0].code.body) && different(target, actor))
        .then(|| (referring(target), "whom the attacks were aimed at"))
}

/// "The fighting": whoever fought when it was told first.
fn refers_back(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, earlier: &[Event], parties: &Parties) -> bool {
    parties.actor.is_empty()
        && parties.recipient.is_empty()
        && same_as::is_definite(actors.reading, candidate)
        && earlier
            .iter()
            .any(|event| event.event_type == candidate.entry.event_type)
}

/// "Shelled the town": where nobody is named, the land that was attacked.
fn add_land(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &mut Parties) {
    if known(&parties.recipient).is_some() || is_merely_told(actors, candidate, parties) {
        return;
    }
    let tree = &actors.reading.trees[candidate.node.sentence];
    let here = places::of_event(actors.reading, candidate, &actors.places[candidate.node.sentence]);
    let here = here.map(|found| found.mention);
    let country = here
        .and_then(|mention| mention.place.country.clone())
        .or_else(|| actors.context_country(candidate.node.sentence));
    let Some(letters) = country.as_deref().and_then(Letters::new) else {
        return;
    };
    let party = Party {
        span: here.map_or(tree.token(candidate.node.token).span, |mention| mention.place.span),
        code: ActorCode::bare(Body::Country(letters)),
        name: None,
        via: Via::Context,
    };
    let at_home = parties.actor.iter().any(|actor| actor.code.body == party.code.body);
    if !at_home {
        parties.recipient = vec![party];
        parties
            .paths
            .push("recipient: the land in which it happened".to_owned());
    }
}

/// "Shootings in Belfast", "the Paris attacks": that it happened there does not make the land the one attacked.
fn is_merely_told(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &Parties) -> bool {
    let frame = candidate.frame(actors.reading);
    let aimed_at = |preposition: &&str| !frame.fill(&Slot::Preposition((*preposition).to_owned())).is_empty();
    candidate.entry.event_type == EventType::Assault
        && candidate.entry.word_class == WordClass::Noun
        && parties.actor.is_empty()
        && !["of", "on", "against", "upon", "into"].iter().any(aimed_at)
        && !has_victims(actors, candidate)
}

/// Whether its clause tells of dead or injured: "blasts rocked a rally, **killing** twelve".
fn has_victims(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> bool {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let clause = tree.ancestors(candidate.node.token).find(|&word| tree.is_verb(word));
    let below = tree.sentence.subtree(clause.unwrap_or(candidate.node.token));
    below.into_iter().any(|word| {
        Some(word) != clause
            && word != candidate.node.token
            && counts::casualty_kind(actors.reading, tree.lemma(word)).is_some()
    })
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

type Found = (Vec<Party>, &'static str);

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

fn different(one: &[Party], other: &[Party]) -> bool {
    !one.is_empty()
        && one
            .iter()
            .all(|party| other.iter().all(|known| known.code != party.code))
}

fn referring(parties: &[Party]) -> Vec<Party> {
    let refer = |party: &Party| Party {
        via: Via::Coreference,
        ..party.clone()
    };
    parties.iter().map(refer).collect()
}
