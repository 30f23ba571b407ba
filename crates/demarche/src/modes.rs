//! In which way it was done: with which weapon, by telephone, to ask for help or for a concession.
//!
//! Most entries of the lexicon fix the mode; the others leave it to the words around the trigger,
//! which the lexicon's `mode-` sets sort.

use demarche_codebook::{Body, EventType, Mode};
use demarche_language::{Relation, Xpos};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::counts::casualty_kind;
use crate::parties::Parties;
use crate::reading::Node;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// A set of the lexicon and the mode that its words tell; the first that fits counts.
type Telling = (&'static str, Mode);

const WEAPONS: [Telling; 9] = [
    ("mode-drone", Mode::Drone),
    ("mode-suicide-attack", Mode::SuicideAttack),
    ("mode-crowd-control", Mode::CrowdControl),
    ("mode-unconventional", Mode::Unconventional),
    ("mode-aerial", Mode::Aerial),
    ("mode-heavy-weapons", Mode::HeavyWeapons),
    ("mode-explosives", Mode::Explosives),
    ("mode-firearms", Mode::Firearms),
    ("mode-primitive", Mode::Primitive),
];

const ASKED: [Telling; 4] = [
    ("mode-yield", Mode::Yield),
    ("mode-meet", Mode::Meet),
    ("mode-change", Mode::Change),
    ("mode-assist", Mode::Assist),
];

/// What is refused without its content being named.
const REFUSED: [Telling; 1] = [("mode-refused", Mode::Yield)];

const THREATENED: [Telling; 6] = [
    ("mode-expel", Mode::Expel),
    ("mode-arrest", Mode::Arrest),
    ("mode-territory", Mode::Territory),
    ("mode-relations", Mode::Relations),
    ("mode-restrict", Mode::Restrict),
    ("mode-violence", Mode::Violence),
];

const MEETINGS: [Telling; 2] = [("phone-words", Mode::Phone), ("mode-third-party", Mode::ThirdParty)];

const FORCES: [Telling; 2] = [("mode-police", Mode::Police), ("mode-weapons", Mode::Weapons)];

const STOPPED: [Telling; 1] = [("mode-discontinue", Mode::Discontinue)];

/// The mode of an event, if its entry or the words around it tell any.
pub(crate) fn of_event(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, parties: &Parties) -> Option<Mode> {
    let words = Words { actors, candidate };
    let fixed = candidate.entry.mode;
    match candidate.entry.event_type {
        EventType::Assault if fixed.is_none_or(is_a_weapon) => words.weapon().or(fixed),
        EventType::Mobilize if fixed.is_none_or(|mode| mode == Mode::Troops) => {
            words.told(&FORCES, &words.around_with_patient()).or(fixed)
        }
        _ if fixed.is_some() => fixed,
        EventType::Consult => words.manner_of_meeting(parties),
        EventType::Request => words.first_below(&ASKED),
        EventType::Reject => words.refused(),
        EventType::Threaten => words.first_below(&THREATENED),
        EventType::Sanction => words.told(&STOPPED, &words.around_with_patient()),
        _ => None,
    }
}

/// "Bombed" is by explosives only as long as no warplane is named; an abduction stays one.
fn is_a_weapon(mode: Mode) -> bool {
    matches!(
        mode,
        Mode::Explosives | Mode::Firearms | Mode::HeavyWeapons | Mode::Unconventional | Mode::Primitive
    )
}

/// The words around a trigger.
struct Words<'s, 'r, 'a> {
    actors: &'s Actors<'r, 'a>,
    candidate: &'s Candidate<'s>,
}

impl<'a> Words<'_, '_, 'a> {
    fn tree(&self) -> &Tree<'a> {
        &self.actors.reading.trees[self.candidate.node.sentence]
    }

    /// The weapon named with the deed; of deaths and injuries also one named in the sentence.
    fn weapon(&self) -> Option<Mode> {
        let tree = self.tree();
        let is_toll = casualty_kind(self.actors.reading, tree.lemma(self.candidate.node.token)).is_some();
        let near = self.told(&WEAPONS, &self.around());
        if near.is_some() || !is_toll {
            return near;
        }
        self.told(&WEAPONS, &tree.lemmas(0, tree.len() - 1))
    }

    /// The first mode of the table that one of the words tells.
    fn told(&self, table: &[Telling], lemmas: &[&str]) -> Option<Mode> {
        let lexicon = self.actors.reading.lexicon;
        let telling = table
            .iter()
            .find(|(set, _)| lexicon.set(set).is_some_and(|words| words.occurs(lemmas)))?;
        Some(telling.1)
    }

    /// The lemmas of the trigger's doer, of its phrase, and of the means behind "with" and "in".
    fn around(&self) -> Vec<&'a str> {
        let tree = self.tree();
        let trigger = self.candidate.node.token;
        let frame = self.candidate.frame(self.actors.reading);
        let mut tokens: Vec<usize> = (self.candidate.first..=self.candidate.last).collect();
        let means = ["with", "by", "in"].map(|preposition| Slot::Preposition(preposition.to_owned()));
        let slots = means.iter().chain([&Slot::Subject]);
        for token in slots.flat_map(|slot| frame.fill(slot)).chain([trigger]) {
            let (first, last) = tree.phrase(token);
            tokens.extend(first..=last);
        }
        // "Shelled with mortars" and "fired mortars", but not "soldiers were killed".
        if self.is_verb() && !tree.is_passive(trigger) {
            tokens.extend(tree.patient(trigger));
        }
        tokens.sort_unstable();
        tokens.dedup();
        tokens.into_iter().map(|token| tree.lemma(token)).collect()
    }

    /// The same and what it is done to: the police that is deployed, the imports that are banned.
    fn around_with_patient(&self) -> Vec<&'a str> {
        let mut lemmas = self.around();
        lemmas.extend(self.patient());
        lemmas
    }

    fn patient(&self) -> Vec<&'a str> {
        let tree = self.tree();
        let patient = self
            .is_verb()
            .then(|| tree.patient(self.candidate.node.token))
            .flatten();
        patient.map_or_else(Vec::new, |patient| {
            let (first, last) = tree.phrase(patient);
            tree.lemmas(first, last)
        })
    }

    fn is_verb(&self) -> bool {
        self.candidate.entry.word_class == WordClass::Verb
    }

    /// What is refused; who denies an accusation refuses nothing.
    fn refused(&self) -> Option<Mode> {
        let verb = self.tree().lemma(self.candidate.node.token);
        if self.actors.reading.in_set("denial-verbs", verb) {
            return None;
        }
        self.first_below(&ASKED)
            .or_else(|| self.told(&REFUSED, &self.patient()))
    }

    /// The mode of the word that stands first behind the trigger and below it: what is asked,
    /// refused or threatened.
    fn first_below(&self, table: &[Telling]) -> Option<Mode> {
        let tree = self.tree();
        let trigger = self.candidate.node.token;
        let below = tree.sentence.subtree(trigger).into_iter();
        let lemmas: Vec<&str> = below
            .filter(|&token| token > trigger && !self.is_beside(token))
            .map(|token| tree.lemma(token))
            .collect();
        let lexicon = self.actors.reading.lexicon;
        (1..=lemmas.len()).find_map(|end| {
            let ends_here = |set: &str| lexicon.set(set).is_some_and(|words| words.ends(&lemmas[..end]));
            table.iter().find(|(set, _)| ends_here(set)).map(|(_, mode)| *mode)
        })
    }

    /// Whether a word belongs to a clause coordinated with the trigger's: "refused and **went home**".
    fn is_beside(&self, token: usize) -> bool {
        let tree = self.tree();
        let trigger = self.candidate.node.token;
        let path = [token].into_iter().chain(tree.ancestors(token));
        path.take_while(|&word| word != trigger).any(|word| {
            tree.head(word) == Some(trigger) && matches!(tree.relation(word), Relation::Conj | Relation::Parataxis)
        })
    }

    fn manner_of_meeting(&self, parties: &Parties) -> Option<Mode> {
        let tree = self.tree();
        let below = tree.sentence.subtree(self.candidate.node.token);
        let lemmas: Vec<&str> = below.into_iter().map(|token| tree.lemma(token)).collect();
        self.told(&MEETINGS, &lemmas)
            .or_else(|| (is_of_many(parties) || self.is_of_officials()).then_some(Mode::Multilateral))
    }

    /// "**Ministers** met in Brussels", with nobody on the other side.
    fn is_of_officials(&self) -> bool {
        let tree = self.tree();
        let frame = self.candidate.frame(self.actors.reading);
        let with = frame.fill(&Slot::Preposition("with".to_owned()));
        let object = frame.fill(&Slot::Object);
        let many = |token: usize| {
            let set = match tree.token(token).xpos {
                Xpos::Nns => "mode-multilateral-people",
                _ => "mode-multilateral-bodies",
            };
            let counted = tree
                .children(token)
                .iter()
                .any(|&child| matches!(tree.lemma(child), "two" | "both" | "2"));
            self.actors.reading.in_set(set, tree.lemma(token)) && !counted
        };
        let faces_nobody = with.is_empty()
            && object.iter().all(|&object| {
                self.actors
                    .of(Node::new(self.candidate.node.sentence, object))
                    .is_empty()
            });
        faces_nobody && frame.fill(&Slot::Subject).into_iter().any(many)
    }
}

/// More than two sides, or one body of many states that meets by itself.
fn is_of_many(parties: &Parties) -> bool {
    let both = parties.actor.iter().chain(&parties.recipient);
    let mut bodies: Vec<Body> = both.map(|party| party.code.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    match bodies[..] {
        [only] => matches!(only, Body::Igo(_) | Body::West | Body::Europe),
        _ => bodies.len() > 2,
    }
}
