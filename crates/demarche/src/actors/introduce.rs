//! Those whom only the article makes known: people introduced by a title, names that the lexicon
//! does not have, and descriptions that refer back to somebody.

use demarche_codebook::{ActorCode, Body, Letters, Party, Sector, Via};
use demarche_language::{NameKind, Relation, Upos};

use super::Actors;
use super::nature::Nature;
use crate::reading::Node;
use crate::tree::Tree;

impl Actors<'_, '_> {
    /// A name with a title, or an apposition, is remembered by its last word.
    pub(super) fn introduce_name(&mut self, node: Node, party: &Party) {
        let tree = &self.reading.trees[node.sentence];
        let appositions = tree.children(node.token).iter().copied().filter(|&child| {
            matches!(
                tree.relation(child),
                Relation::Appos | Relation::Flat | Relation::NmodDesc
            )
        });
        for token in std::iter::once(node.token).chain(appositions) {
            let Some(surname) = self.surname(tree, token) else {
                continue;
            };
            let known = Party {
                via: Via::Title,
                ..party.clone()
            };
            self.memory.introduce(&surname, &known);
        }
    }

    /// The last word of the name that a token belongs to.
    fn surname(&self, tree: &Tree<'_>, token: usize) -> Option<String> {
        let person = tree
            .sentence
            .name_at(token)
            .filter(|name| name.kind == NameKind::Person);
        let last = person.map_or_else(|| last_flat(tree, token), |person| person.last - 1);
        let form = &tree.token(last).form;
        let name =
            tree.token(last).upos == Upos::Propn && self.agent_at(tree, last, 0).is_none() && form.chars().count() > 1;
        name.then(|| form.to_string())
    }

    /// A person known from a title before, or by the apposition that follows.
    pub(super) fn titled_or_known(&mut self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        if tree.token(node.token).upos != Upos::Propn {
            return None;
        }
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first, last);
        if let Some(apposition) = tree.child(node.token, &[Relation::Appos]) {
            let parties = self.resolve_one(Node::new(node.sentence, apposition));
            if let [party] = parties.as_slice() {
                let party = Party {
                    span,
                    via: Via::Title,
                    ..party.clone()
                };
                self.introduce_name(node, &party);
                return Some(party);
            }
        }
        (first..=last).rev().find_map(|token| {
            let known = self.memory.person(&tree.token(token).form)?;
            Some(Party {
                span,
                via: Via::Coreference,
                ..known.clone()
            })
        })
    }

    /// A body or person that the lexicon does not know, with a country in its name or before it.
    pub(super) fn unknown_body(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let name = tree.sentence.name_at(node.token)?;
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first, last);
        let (code, via) = self.unknown_code(node, name.kind)?;
        Some(Party {
            span,
            code,
            name: None,
            via,
        })
    }

    /// The code that an unknown name takes from its country, or from where it is spoken of.
    fn unknown_code(&self, node: Node, kind: NameKind) -> Option<(ActorCode, Via)> {
        match kind {
            NameKind::Person | NameKind::Org => {
                let tree = &self.reading.trees[node.sentence];
                let owner = self.modifier_owners(node.sentence, tree, node.token).into_iter().next();
                Some(match owner {
                    Some(owner) => (owner.code, Via::Member),
                    None if kind == NameKind::Person => (self.civilian_here(node), Via::Context),
                    None => (ActorCode::bare(Body::Unknown), Via::Context),
                })
            }
            NameKind::Gpe => {
                let mention = self.places[node.sentence]
                    .iter()
                    .find(|mention| mention.first <= node.token && node.token <= mention.last)?;
                let country = Letters::new(mention.place.country.as_deref()?)?;
                Some((ActorCode::bare(Body::Country(country)), Via::Context))
            }
            _ => None,
        }
    }

    /// A person of whom nothing is known but where the article is set.
    fn civilian_here(&self, node: Node) -> ActorCode {
        let owner = self.likely_owner(node, Sector::Civilian);
        owner.map_or(ActorCode::bare(Body::Unknown), |body| {
            ActorCode::bare(body).with(Sector::Civilian)
        })
    }

    /// "The group", "the country": the last one of that nature.
    pub(crate) fn back_reference(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let definite = tree
            .child(node.token, &[Relation::Det])
            .is_some_and(|det| matches!(tree.lemma(det), "the" | "this" | "that"));
        if !definite {
            return None;
        }
        let lemma = tree.lemma(node.token);
        let nature = if self.reading.in_set("body-anaphors", lemma) {
            Nature::Body
        } else if self.reading.in_set("country-anaphors", lemma) {
            Nature::Country
        } else {
            return None;
        };
        let known = if self.reading.in_set("alliances", lemma) {
            self.alliance_before(node)
        } else {
            Some(&self.memory.last(node, |mention| mention.nature == nature)?.party)
        };
        let (first, last) = tree.phrase(node.token);
        Some(Party {
            span: tree.span(first, last),
            code: known.map_or(ActorCode::bare(Body::Unknown), |party| party.code),
            name: known.and_then(|party| party.name.clone()),
            via: known.map_or(Via::Context, |_| Via::Coreference),
        })
    }
}

/// The last word of a flat name, or the token itself.
fn last_flat(tree: &Tree<'_>, token: usize) -> usize {
    let flat = |child: &&usize| tree.relation(**child) == Relation::Flat;
    tree.children(token).iter().rev().find(flat).copied().unwrap_or(token)
}
