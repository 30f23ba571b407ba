//! Resolves one noun phrase: the order in which its readings are tried.

use demarche_codebook::{Party, Via};
use demarche_language::{Relation, Upos};

use super::Actors;
use super::memory::Mention;
use crate::reading::Node;
use crate::tree::Tree;

impl Actors<'_, '_> {
    /// The parties that one nominal names, without its conjuncts.
    pub(super) fn resolve_one(&mut self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        if tree.token(node.token).upos == Upos::Pron {
            return self.pronoun(node);
        }
        if let Some(pair) = self.pair_phrase(node) {
            return pair;
        }
        if let Some(whole) = tree
            .partitive(node.token)
            .filter(|_| self.is_partitive(tree, node.token))
        {
            return self.resolve_one(Node::new(node.sentence, whole));
        }
        if let Some(party) = self.named(node) {
            return vec![party];
        }
        let parties = self.agent_phrase(node);
        if !parties.is_empty() {
            return parties;
        }
        if let Some(party) = self.titled_or_known(node) {
            return vec![party];
        }
        let party = self.unknown_body(node);
        if let Some(party) = party.as_ref().filter(|party| party.via != Via::Context) {
            self.introduce_name(node, party);
        }
        party.or_else(|| self.back_reference(node)).into_iter().collect()
    }

    /// "Dozens", "a group", "most" say only how many of somebody are meant.
    pub(crate) fn is_partitive(&self, tree: &Tree<'_>, token: usize) -> bool {
        self.reading
            .in_set("partitives", &tree.token(token).form.to_lowercase())
            || self.reading.in_set("partitives", tree.lemma(token))
    }

    /// Remembers a resolved nominal for later pronouns and short names.
    pub(super) fn note(&mut self, node: Node, parties: &[Party]) {
        let tree = &self.reading.trees[node.sentence];
        let subject = matches!(tree.relation(node.token), Relation::Nsubj | Relation::NsubjPass)
            || (tree.relation(node.token) == Relation::Conj
                && tree
                    .head(node.token)
                    .is_some_and(|head| tree.relation(head) == Relation::Nsubj));
        for party in parties {
            let nature = self.nature(node, party);
            self.memory.note(Mention {
                party: party.clone(),
                node,
                nature,
                noun: tree.lemma(node.token).to_lowercase(),
                subject,
            });
        }
    }
}
