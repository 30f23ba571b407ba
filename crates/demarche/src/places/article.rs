//! The place of an event where its sentence alone does not say it: the dateline, the event before.

use demarche_codebook::{Event, EventType, Modality, Mode, PlacePhrase, PlaceVia};
use demarche_language::Relation;

use super::event;
use crate::actors::Actors;
use crate::parties::Parties;
use crate::reading::{Node, Reading};
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The place of an event by the words of its sentence, or of the article before it. An unnamed place lies in the
/// country that its words name, or in the country in question.
pub(crate) fn place(
    actors: &Actors<'_, '_>,
    candidate: &Candidate<'_>,
    modality: Modality,
    parties: &Parties,
    earlier: &[Event],
) -> Option<PlacePhrase> {
    let reading = actors.reading;
    let sentence = candidate.node.sentence;
    let tree = &reading.trees[sentence];
    let Some(found) = event::of_event(reading, candidate, &actors.places[sentence]) else {
        return carried(reading, candidate, modality, earlier).or_else(|| dateline(actors, candidate, parties));
    };
    let mut place = found.mention.place.clone().related(found.mention.relation(tree));
    place.via = Some(found.via);
    if place.country.is_none() && place.precision != "water" {
        let (first, last) = tree.phrase(found.mention.head);
        place.country = country_within(actors, sentence, first, last)
            .or_else(|| own_country(tree, candidate, (first, last), parties))
            .or_else(|| actors.context_country(sentence));
    }
    Some(place)
}

/// The country that the words of a place name: "the Kenyan capital".
fn country_within(actors: &Actors<'_, '_>, sentence: usize, first: usize, last: usize) -> Option<String> {
    let tree = &actors.reading.trees[sentence];
    let mut parties = (first..=last)
        .filter(|_| !is_border(tree, (first, last)))
        .flat_map(|token| actors.of(Node::new(sentence, token)));
    parties.find_map(|party| party.code.country().map(str::to_owned))
}

/// A state that closes a road or sends troops to its border does so at home, if nothing else is said.
fn own_country(tree: &Tree<'_>, candidate: &Candidate<'_>, place: (usize, usize), parties: &Parties) -> Option<String> {
    let at_home = match candidate.entry.event_type {
        EventType::Coerce => true,
        EventType::Mobilize => is_border(tree, place),
        _ => false,
    } && tree.lemma(place.1) != "country";
    let [actor] = &parties.actor[..] else { return None };
    actor.code.country().filter(|_| at_home).map(str::to_owned)
}

fn is_border(tree: &Tree<'_>, (first, last): (usize, usize)) -> bool {
    (first..=last).any(|token| matches!(tree.lemma(token), "border" | "frontier"))
}

/// The place of the force just told, if this force or arrest is told in the same breath: in the same sentence or the next of the
/// paragraph, with no place of its own. Other events go on in that place only if they are said to be "there".
fn carried(
    reading: &Reading<'_>,
    candidate: &Candidate<'_>,
    modality: Modality,
    earlier: &[Event],
) -> Option<PlacePhrase> {
    let number = candidate.node.sentence;
    let tree = &reading.trees[number];
    let is_near = |event: &&Event| {
        let before = reading.sentence_at(event.sentence.start);
        before.is_some_and(|before| {
            number - before <= 1 && reading.trees[before].sentence.paragraph == tree.sentence.paragraph
        })
    };
    let is_force = |event_type| matches!(event_type, EventType::Assault | EventType::Coerce | EventType::Protest);
    let is_there = is_there(tree, candidate.node.token) && event::is_bodily(candidate.entry.event_type);
    let is_force_again = candidate.entry.event_type == EventType::Assault || candidate.entry.mode == Some(Mode::Arrest);
    let goes_on = is_force_again && modality != Modality::Historical;
    let mut before = earlier
        .iter()
        .rev()
        .take_while(is_near)
        .filter(|event| is_there || is_force(event.event_type));
    let place = before.find_map(|event| event.place.clone());
    let mut place = place.filter(|_| goes_on || is_there)?;
    place.via = Some(PlaceVia::Carried);
    Some(place)
}

/// "The police **there** fired": the adverb in the clause of the trigger.
fn is_there(tree: &Tree<'_>, trigger: usize) -> bool {
    let is_adverb = |&token: &usize| {
        tree.lemma(token) == "there" && matches!(tree.relation(token), Relation::Advmod | Relation::Obl)
    };
    (0..tree.len())
        .filter(is_adverb)
        .any(|token| tree.clause(token) == tree.clause(trigger))
}

/// The dateline of a report that opens with talks, or a sentence, of others than the country it was written in.
fn dateline(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &Parties) -> Option<PlacePhrase> {
    let reading = actors.reading;
    let is_meeting = matches!(candidate.entry.event_type, EventType::Consult | EventType::Agree);
    let is_trial = candidate.entry.mode == Some(Mode::Convict);
    let opens = candidate.node.sentence == 0 && !parties.actor.is_empty();
    let mut place = actors
        .dateline_places
        .first()
        .cloned()
        .filter(|_| (is_meeting || is_trial) && opens)?;
    let after = &reading.trees[0].sentence.span;
    let country = place.country.clone()?;
    let sides = parties.actor.iter().chain(&parties.recipient);
    let is_abroad = sides
        .into_iter()
        .all(|party| party.code.country() != Some(country.as_str()));
    place.via = Some(PlaceVia::Dateline);
    Some(place).filter(|place| is_abroad && place.span.end <= after.start)
}
