//! Who does it and to whom: the slots of a trigger's entry, filled with parties.

use demarche_codebook::{Body, EventType, Mode, Party, Sector, Via};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::reading::Node;
use crate::slots::Frame;
use crate::triggers::Candidate;

/// The two roles of an event, with the slot that each was found in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Parties {
    pub(crate) actor: Vec<Party>,
    pub(crate) recipient: Vec<Party>,
    /// Where they stand, for `explain`.
    pub(crate) paths: Vec<String>,
}

/// Fills actor and recipient of a candidate.
pub(crate) fn of_event(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Parties {
    let frame = candidate.frame(actors.reading);
    let filler = Filler {
        actors,
        frame,
        candidate,
    };
    let mut parties = Parties::default();
    parties.actor = filler.role("actor", &candidate.entry.actor, &[], &mut parties.paths);
    parties.recipient = filler.role(
        "recipient",
        &candidate.entry.recipient,
        &parties.actor,
        &mut parties.paths,
    );
    if filler.is_reciprocal() {
        parties.recipient = parties.actor.clone();
    }
    if suffers(&frame) {
        filler.give_to_subject(&mut parties);
    }
    without_repeats(&mut parties);
    if sides_are_joined(candidate, &frame, &parties) {
        part_sides(&mut parties);
    }
    parties
}

struct Filler<'s, 'r, 'a> {
    actors: &'s Actors<'r, 'a>,
    frame: Frame<'s, 'a>,
    candidate: &'s Candidate<'a>,
}

impl Filler<'_, '_, '_> {
    /// The parties of the first alternative that names any; things that belong to somebody
    /// stand for their owner if nothing better is found.
    ///
    /// `doers` are passed over where a pronoun refers back to them: "warned that **it** would close the border".
    fn role(&self, name: &str, alternatives: &[Vec<Slot>], doers: &[Party], paths: &mut Vec<String>) -> Vec<Party> {
        for through_owner in [false, true] {
            for slots in alternatives {
                let parties = self.alternative(slots, through_owner);
                let refers_to_doer =
                    |party: &Party| party.via == Via::Coreference && doers.iter().any(|doer| doer.code == party.code);
                let of_promise =
                    self.candidate.entry.event_type == EventType::Agree && slots.iter().any(is_inside_content);
                let own = |party: &Party| doers.iter().any(|doer| doer.code.body == party.code.body);
                if of_promise && parties.iter().all(own) {
                    continue;
                }
                if !parties.is_empty() && !parties.iter().all(refers_to_doer) {
                    let owner = if through_owner { ", by its owner" } else { "" };
                    paths.push(format!("{name}: {}{owner}", slot_names(slots)));
                    return parties;
                }
            }
        }
        Vec::new()
    }

    fn alternative(&self, slots: &[Slot], through_owner: bool) -> Vec<Party> {
        let mut parties: Vec<Party> = Vec::new();
        let tokens = slots.iter().flat_map(|slot| self.frame.fill(slot));
        for token in tokens {
            let node = Node::new(self.candidate.node.sentence, token);
            let found = if through_owner {
                self.actors.through_modifiers(node)
            } else {
                self.actors.of_all(node)
            };
            for party in found {
                let venue = self.is_venue(slots, &party);
                if !venue && parties.iter().all(|known| known.code != party.code) {
                    parties.push(party);
                }
            }
        }
        parties
    }

    /// "Georgia faced criticism from Poland": the subject of the verb is the one it is done to.
    fn give_to_subject(&self, parties: &mut Parties) {
        let subject = self.alternative(&[Slot::Light], false);
        if subject.is_empty() {
            return;
        }
        if parties.actor == subject {
            parties.actor.clear();
        }
        parties.recipient = subject;
        parties
            .paths
            .push("recipient: the subject, who suffers the act".to_owned());
    }

    /// "The **Geneva** talks": the town is where they met.
    fn is_venue(&self, slots: &[Slot], party: &Party) -> bool {
        self.candidate.entry.event_type == EventType::Consult
            && slots.contains(&Slot::Modifier)
            && matches!(party.via, Via::Context | Via::Metonym)
    }

    /// "accused **each other**", "met **one another**".
    fn is_reciprocal(&self) -> bool {
        let tree = self.frame.tree;
        let object = self.frame.fill(&Slot::Object).into_iter().next();
        object.is_some_and(|object| {
            let word = tree.token(object).form.to_lowercase();
            let before = object
                .checked_sub(1)
                .map(|before| tree.token(before).form.to_lowercase());
            matches!(
                (before.as_deref(), word.as_str()),
                (Some("each"), "other") | (Some("one"), "another")
            )
        })
    }
}

/// Slots in the clause that the trigger governs: what is promised, not to whom.
fn is_inside_content(slot: &Slot) -> bool {
    match slot {
        Slot::Clause | Slot::Infinitive => true,
        Slot::Of(_, outer) => is_inside_content(outer),
        _ => false,
    }
}

fn slot_names(slots: &[Slot]) -> String {
    let names: Vec<String> = slots.iter().map(|slot| format!("{slot}")).collect();
    names.join("+")
}

/// "Faced criticism", "came under attack": the subject is the one it is done to.
fn suffers(frame: &Frame<'_, '_>) -> bool {
    let tree = frame.tree;
    frame.word_class == WordClass::Noun
        && tree.head(frame.trigger).is_some_and(|verb| {
            let as_object = tree.relation(frame.trigger).universal() == "obj";
            let under = tree.has_preposition(frame.trigger, &["under"]);
            (as_object
                && frame.reading.in_set("passive-light-verbs", tree.lemma(verb))
                && !frame.reading.in_set("light-verbs", tree.lemma(verb)))
                || (under && tree.lemma(verb) == "come")
        })
}

/// Whether several actors without a recipient are the sides of one dealing: "Chad and Sudan met",
/// but not "Norway and Britain promised aid", nor two mediators.
fn sides_are_joined(candidate: &Candidate<'_>, frame: &Frame<'_, '_>, parties: &Parties) -> bool {
    if candidate.entry.mode == Some(Mode::ThirdParty) {
        return false;
    }
    let with_each_other = takes(candidate, "with") || takes(candidate, "between");
    match candidate.entry.event_type {
        EventType::Consult | EventType::Cooperate => true,
        EventType::Agree => with_each_other || are_pair(&parties.actor),
        EventType::Assault => with_each_other,
        EventType::Support => are_pair(&parties.actor),
        _ => is_between(frame),
    }
}

fn takes(candidate: &Candidate<'_>, preposition: &str) -> bool {
    let slot = Slot::Preposition(preposition.to_owned());
    candidate.entry.recipient.iter().flatten().any(|known| *known == slot)
}

/// Two parties that one phrase names: "the two presidents".
fn are_pair(parties: &[Party]) -> bool {
    matches!(parties, [one, other] if one.span == other.span)
}

fn is_between(frame: &Frame<'_, '_>) -> bool {
    !frame.fill(&Slot::Preposition("between".to_owned())).is_empty()
}

fn without_repeats(parties: &mut Parties) {
    let actor = &parties.actor;
    parties.recipient.retain(|party| {
        !actor
            .iter()
            .any(|other| other.span == party.span && other.code == party.code)
            || actor.len() > 1
    });
}

/// In mutual events one named side among several stands against the others.
fn part_sides(parties: &mut Parties) {
    if parties.recipient.is_empty() && parties.actor.len() > 1 {
        parties.recipient = parties.actor.split_off(1);
    } else if parties.actor.is_empty() && parties.recipient.len() > 1 {
        let rest = parties.recipient.split_off(1);
        parties.actor = std::mem::replace(&mut parties.recipient, rest);
    } else if parties.actor.len() > 1 && parties.actor == parties.recipient {
        parties.recipient = parties.actor.split_off(1);
    }
}

/// Verbal acts whose actor is the one who speaks.
pub(crate) fn is_speech(event_type: EventType) -> bool {
    matches!(
        event_type,
        EventType::Request | EventType::Accuse | EventType::Threaten | EventType::Reject | EventType::Support
    )
}

/// Whether one person's or body's words are the other's own act: a ministry accuses and refuses in
/// its country's name, and a country in its own.
pub(crate) fn speaks_for(source: &Party, actor: &Party) -> bool {
    let of_state = |party: &Party| {
        party.code.sector.is_none_or(|sector| {
            matches!(
                sector,
                Sector::Government | Sector::Military | Sector::Police | Sector::Legislature
            )
        })
    };
    let same_body = source.code.body == actor.code.body;
    source.code == actor.code || (same_body && source.code.body != Body::Unknown && of_state(source) && of_state(actor))
}
