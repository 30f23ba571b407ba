//! Phrases that a name of the lexicon stands at the head of.

use demarche_codebook::{Party, Span, Via};
use demarche_language::{Relation, Upos};
use demarche_lexicon::{ActorKind, NameUse};

use super::Actors;
use super::names::{Meaning, NameHit};
use crate::reading::Node;
use crate::tree::Tree;

impl<'a> Actors<'_, 'a> {
    /// A name of the lexicon as the head of the phrase.
    pub(super) fn named(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let hit = self.hit_on(node).or_else(|| self.titled_name(node))?;
        let meaning = self.choose(hit)?;
        if self.is_part_of_agent(tree, node.token, hit) || self.title_says_otherwise(node, &meaning) {
            return None;
        }
        if let Some(party) = self.body_of_another(node, hit, &meaning) {
            return Some(party);
        }
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first.min(hit.first), last.max(hit.last));
        // Somebody introduced in this article is meant before a namesake of the lexicon.
        let introduced = self
            .memory
            .person(&tree.token(hit.last).form)
            .filter(|_| meaning.name_use == NameUse::Short);
        if let Some(known) = introduced {
            return Some(Party {
                span,
                via: Via::Coreference,
                ..known.clone()
            });
        }
        Some(party_of(&meaning, span))
    }

    /// The name of the lexicon that the nominal's head, or a part of its flat name, lies in.
    pub(super) fn hit_on(&self, node: Node) -> Option<&NameHit<'a>> {
        let tree = &self.reading.trees[node.sentence];
        let in_head = |hit: &&NameHit<'a>| {
            (hit.first..=hit.last).any(|token| {
                token == node.token
                    || (tree.head(token) == Some(node.token)
                        && matches!(tree.relation(token), Relation::Flat | Relation::Appos)
                        && tree.token(node.token).upos == Upos::Propn
                        && tree.relation(token) == Relation::Flat)
            })
        };
        self.hits[node.sentence].iter().find(in_head)
    }

    /// The person after a title that the parser took for the head: "Mr Zelensky".
    fn titled_name(&self, node: Node) -> Option<&NameHit<'a>> {
        let tree = &self.reading.trees[node.sentence];
        let title = tree.token(node.token).form.to_lowercase();
        if !self.reading.in_set("titles", &title) && self.agent_at(tree, node.token, 0).is_none() {
            return None;
        }
        let name = tree.children(node.token).iter().copied().find(|&child| {
            child > node.token
                && tree.token(child).upos == Upos::Propn
                && matches!(
                    tree.relation(child),
                    Relation::Flat | Relation::Appos | Relation::NmodDesc | Relation::Compound | Relation::NmodUnmarked
                )
        })?;
        self.hits[node.sentence].iter().find(|hit| {
            hit.first <= name
                && name <= hit.last
                && hit
                    .meanings
                    .iter()
                    .any(|(actor, _)| matches!(actor.kind, ActorKind::Person(_)))
        })
    }

    /// A title with a country or body of its own outweighs what the lexicon knows of the name:
    /// the two may be namesakes, or the office may be newer than the lexicon.
    fn title_says_otherwise(&self, node: Node, meaning: &Meaning<'_>) -> bool {
        if !matches!(meaning.actor.kind, ActorKind::Person(_)) {
            return false;
        }
        let Some((_, title)) = self.agent_of(node) else {
            return false;
        };
        let tree = &self.reading.trees[node.sentence];
        let owners = self.modifier_owners(node.sentence, tree, title);
        !owners.is_empty() && owners.iter().all(|owner| owner.code.body != meaning.code.body)
    }

    /// "Chile's Defense Department" is not the one that bears the words as its name.
    fn body_of_another(&self, node: Node, hit: &NameHit<'_>, meaning: &Meaning<'_>) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        if hit.last != node.token || meaning.actor.kind != ActorKind::Body {
            return None;
        }
        let (agent, _) = self.agent_at(tree, node.token, hit.first)?;
        let in_front = tree.children(node.token).iter().filter(|&&child| child < hit.first);
        let owner = in_front
            .flat_map(|&child| self.phrase_owners(node.sentence, tree, child))
            .find(|owner| owner.code.country().is_some() && owner.code.body != meaning.code.body)?;
        let (first, last) = tree.phrase(node.token);
        Some(Party {
            span: tree.span(first, last),
            code: owner.code.with(agent.sector),
            name: None,
            via: Via::Agent,
        })
    }

    /// "Hamas" in "Hamas officials" is the modifier, not the head.
    fn is_part_of_agent(&self, tree: &Tree<'_>, head: usize, hit: &NameHit<'_>) -> bool {
        head > hit.last && self.agent_at(tree, head, 0).is_some()
    }
}

fn party_of(meaning: &Meaning<'_>, span: Span) -> Party {
    let named = matches!(meaning.actor.kind, ActorKind::Person(_)) || meaning.name_use == NameUse::Full;
    Party {
        span,
        code: meaning.code,
        name: named.then(|| meaning.actor.name.to_string()),
        via: meaning.via,
    }
}
