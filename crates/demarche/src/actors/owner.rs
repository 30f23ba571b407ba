//! Whom an agent noun belongs to: the country or body that its code begins with.

use demarche_codebook::{ActorCode, Body, Letters, Party, Sector, Via};
use demarche_language::Relation;
use demarche_lexicon::Agent;

use super::Actors;
use super::memory::Mention;
use crate::reading::Node;
use crate::tree::Tree;

/// Where an agent noun takes its country or body from.
pub(super) struct Owner {
    pub(super) code: ActorCode,
    pub(super) via: Via,
}

impl Actors<'_, '_> {
    /// Whom the agent noun belongs to: a modifier, a possessor, or a noun behind a preposition.
    pub(super) fn owners(&self, node: Node, noun: usize, agent: Agent) -> Vec<Owner> {
        let tree = &self.reading.trees[node.sentence];
        if is_known_by_victims(tree, noun, agent) {
            let in_front = tree.children(noun).iter().copied();
            return in_front
                .filter(|&child| child < noun && tree.relation(child) == Relation::Amod)
                .flat_map(|child| self.phrase_owners(node.sentence, tree, child))
                .collect();
        }
        for head in [noun, node.token] {
            let modifiers = self.modifier_owners(node.sentence, tree, head);
            if !modifiers.is_empty() {
                return modifiers;
            }
            if let Some(owner) = self.alliance(node.sentence, head, agent) {
                return vec![owner];
            }
            for preposition in ["of", "from", "for", "at", "to", "with"] {
                let Some(governed) = tree.prepositional(head, preposition) else {
                    continue;
                };
                let owners = self.phrase_owners(node.sentence, tree, governed);
                if !owners.is_empty() {
                    return owners;
                }
            }
        }
        Vec::new()
    }

    /// "Coalition forces" are of the coalition named before, and of no country in particular.
    fn alliance(&self, sentence: usize, noun: usize, agent: Agent) -> Option<Owner> {
        let tree = &self.reading.trees[sentence];
        let alliance = tree
            .children(noun)
            .iter()
            .copied()
            .find(|&child| child < noun && self.reading.in_set("alliances", &tree.lemma(child).to_lowercase()))
            .filter(|_| agent.sector == Sector::Military)?;
        let named = self.alliance_before(Node::new(sentence, alliance));
        Some(Owner {
            code: named.map_or(ActorCode::bare(Body::Unknown), |party| party.code),
            via: named.map_or(Via::Context, |_| Via::Coreference),
        })
    }

    /// What the same noun named before: a coalition is no other body that was spoken of.
    pub(super) fn alliance_before(&self, node: Node) -> Option<&Party> {
        let noun = self.reading.trees[node.sentence].lemma(node.token).to_lowercase();
        let named = |mention: &Mention| mention.noun == noun && mention.party.code.body != Body::Unknown;
        self.memory.ever(node, named).map(|mention| &mention.party)
    }

    /// Countries and bodies in front of the noun: "Ukrainian", "Hamas", "Trump's", "his".
    pub(super) fn modifier_owners(&self, sentence: usize, tree: &Tree<'_>, noun: usize) -> Vec<Owner> {
        let nationality = tree.children(noun).iter().any(|&child| {
            matches!(tree.relation(child), Relation::Amod | Relation::Compound)
                && !self.phrase_owners(sentence, tree, child).is_empty()
        });
        let mut owners: Vec<Owner> = Vec::new();
        let mut add = |found: Vec<Owner>| {
            for owner in found {
                if owners.iter().all(|known| known.code.body != owner.code.body) {
                    owners.push(owner);
                }
            }
        };
        for &child in tree.children(noun) {
            // "His French counterpart" is French.
            let possessor = tree.relation(child) == Relation::NmodPoss;
            if (child > noun && !possessor) || (possessor && nationality) {
                continue;
            }
            match tree.relation(child) {
                Relation::Amod
                | Relation::Compound
                | Relation::NmodDesc
                | Relation::NmodPoss
                | Relation::Nmod
                | Relation::NmodUnmarked
                | Relation::Flat => {
                    add(self.phrase_owners(sentence, tree, child));
                }
                _ => {}
            }
        }
        owners
    }

    /// The countries or bodies that a modifier and its conjuncts name.
    pub(super) fn phrase_owners(&self, sentence: usize, tree: &Tree<'_>, modifier: usize) -> Vec<Owner> {
        let is_part = |child: &usize| {
            matches!(
                tree.relation(*child),
                Relation::Conj | Relation::Amod | Relation::Compound | Relation::NmodPoss | Relation::NmodDesc
            ) && !self.is_group_noun(tree, *child)
        };
        // "U.S.-backed rebels" are not of the U.S.
        let backed = self.reading.in_set("backing-verbs", tree.lemma(modifier));
        let parts = tree
            .children(modifier)
            .iter()
            .copied()
            .filter(|child| !backed && is_part(child));
        std::iter::once(modifier)
            .chain(parts)
            .flat_map(|token| std::iter::once(token).chain(leader(tree, token)))
            .filter_map(|token| self.owner_at(Node::new(sentence, token)))
            .collect()
    }

    fn is_group_noun(&self, tree: &Tree<'_>, token: usize) -> bool {
        let agent = self.reading.lexicon.agents.get(&tree.token(token).form.to_lowercase());
        agent.is_some_and(|agent| agent.group)
    }

    /// What a word has been resolved to, if that was no guess, or else its name of the lexicon.
    fn owner_at(&self, node: Node) -> Option<Owner> {
        let Some(party) = self.of(node).first() else {
            let named = self.hit_on(node).and_then(|hit| self.choose(hit));
            let owner = named.map(|meaning| Owner {
                code: meaning.code,
                via: meaning.via,
            });
            return owner.or_else(|| self.place_owner(node));
        };
        let certain = party.code.body != Body::Unknown && party.via != Via::Context;
        let owner = certain.then_some(Owner {
            code: party.code,
            via: party.via,
        });
        owner.or_else(|| self.place_owner(node))
    }

    /// The country of a town or region: "Shanghai police", "Rakhine rebels".
    fn place_owner(&self, node: Node) -> Option<Owner> {
        let mention = self.places[node.sentence]
            .iter()
            .find(|mention| mention.first <= node.token && node.token <= mention.last)?;
        let letters = Letters::new(mention.place.country.as_deref()?)?;
        Some(Owner {
            code: ActorCode::bare(Body::Country(letters)),
            via: Via::Dictionary,
        })
    }

    /// Somebody of the same kind named before, or the country in question; if there is none, what
    /// the noun says is known and the country is not.
    pub(super) fn default_owner(&self, node: Node, agent: Agent) -> Owner {
        if let Some(owner) = self.owner_before(node, agent) {
            return owner;
        }
        let body = self.likely_owner(node, agent.sector).unwrap_or(Body::Unknown);
        Owner {
            code: ActorCode::bare(body),
            via: Via::Context,
        }
    }

    /// "The rebels" are those that were named before, by the same noun or another of the kind.
    fn owner_before(&self, node: Node, agent: Agent) -> Option<Owner> {
        let tree = &self.reading.trees[node.sentence];
        let definite = tree
            .child(node.token, &[Relation::Det])
            .is_some_and(|det| matches!(tree.lemma(det), "the" | "these" | "those" | "this" | "that"));
        if !definite {
            return None;
        }
        let noun = tree.lemma(node.token).to_lowercase();
        let same_noun = self.memory.ever(node, |mention| {
            mention.noun == noun && mention.party.via != Via::Context
        });
        let mention = same_noun.or_else(|| {
            self.memory.ever(node, |mention| {
                !every_state_has(agent.sector) && mention.party.code.sector == Some(agent.sector)
            })
        })?;
        Some(Owner {
            code: mention.party.code,
            via: Via::Coreference,
        })
    }
}

/// "**Their** kidnappers", "the killers **of the envoy**": of those to whom they do it.
fn is_known_by_victims(tree: &Tree<'_>, noun: usize, agent: Agent) -> bool {
    agent.sector == Sector::Gunmen
        && (tree.has_child(noun, &[Relation::NmodPoss]) || tree.prepositional(noun, "of").is_some())
}

/// Who leads in "the **U.S.**-led troops".
fn leader(tree: &Tree<'_>, participle: usize) -> Option<usize> {
    let before = participle.checked_sub(2)?;
    let hyphen = tree.token(participle - 1).form == "-" && tree.lemma(participle) == "lead";
    (hyphen && tree.head(before) == Some(participle)).then_some(before)
}

/// Soldiers and judges may be those of another state; "the rebels" are the ones named before.
fn every_state_has(sector: Sector) -> bool {
    matches!(
        sector,
        Sector::Government
            | Sector::Military
            | Sector::Police
            | Sector::Legislature
            | Sector::Judiciary
            | Sector::Civilian
    )
}
