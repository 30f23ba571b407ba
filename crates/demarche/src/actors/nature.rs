//! What sort of thing a phrase names, which decides the pronouns that may stand for it.

use demarche_codebook::{Party, Via};
use demarche_language::{Upos, Xpos};
use demarche_lexicon::{ActorKind, Sex};

use super::Actors;
use crate::reading::Node;

/// What sort of thing a pronoun would have to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nature {
    /// One person.
    Person(Option<Sex>),
    /// Several people.
    People,
    /// An organisation, group or government.
    Body,
    /// A country.
    Country,
}

impl Actors<'_, '_> {
    /// What sort of thing the nominal at `node`, which stands for `party`, names.
    pub(super) fn nature(&self, node: Node, party: &Party) -> Nature {
        let tree = &self.reading.trees[node.sentence];
        let token = tree.token(node.token);
        let plural = matches!(token.xpos, Xpos::Nns | Xpos::Nnps);
        if token.upos == Upos::Pron {
            return of_pronoun(tree.lemma(node.token));
        }
        if let Some(hit) = self.hit_on(node)
            && let Some(meaning) = self.choose(hit)
        {
            return match meaning.actor.kind {
                ActorKind::Person(sex) => Nature::Person(sex),
                ActorKind::Body => Nature::Body,
                ActorKind::Country if plural => Nature::People,
                ActorKind::Country => Nature::Country,
            };
        }
        if plural {
            return Nature::People;
        }
        match self.agent_at(tree, node.token, 0) {
            Some((agent, _)) if agent.group => Nature::Body,
            Some(_) => Nature::Person(sex_of(tree.lemma(node.token))),
            None if party.via == Via::Title => Nature::Person(None),
            None => Nature::Body,
        }
    }
}

fn of_pronoun(lemma: &str) -> Nature {
    match lemma {
        "he" | "his" | "him" => Nature::Person(Some(Sex::Male)),
        "she" | "her" => Nature::Person(Some(Sex::Female)),
        "it" | "its" => Nature::Body,
        _ => Nature::People,
    }
}

fn sex_of(noun: &str) -> Option<Sex> {
    match noun {
        "woman" | "girl" | "queen" | "princess" | "wife" | "mother" | "spokeswoman" | "chairwoman"
        | "congresswoman" => Some(Sex::Female),
        "man" | "boy" | "king" | "prince" | "husband" | "father" | "spokesman" | "chairman" | "congressman" => {
            Some(Sex::Male)
        }
        _ => None,
    }
}
