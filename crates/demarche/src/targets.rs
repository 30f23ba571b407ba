//! Whom an attack hits where its clause does not name them: the dead, whoever holds what is hit, or the land.

use demarche_codebook::{ActorCode, Body, Event, EventType, Letters, Party, Via};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::counterpart::{Found, different, known, referring};
use crate::counts;
use crate::parties::Parties;
use crate::places;
use crate::reading::Node;
use crate::same_as;
use crate::triggers::Candidate;

/// Fills the recipient of an attack.
pub(crate) fn fill(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, earlier: &[Event], parties: &mut Parties) {
    add_victims(actors, candidate, parties);
    add_target(actors, candidate, earlier, parties);
    if !refers_back(actors, candidate, earlier, parties) {
        add_land(actors, candidate, parties);
    }
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
pub(crate) fn add_land(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &mut Parties) {
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
