//! Pronouns, and phrases for both sides at once.

use demarche_codebook::{Party, Sector, Via};
use demarche_language::{Relation, Xpos};
use demarche_lexicon::Sex;

use super::Actors;
use super::memory::Mention;
use super::nature::Nature;
use crate::reading::Node;

impl Actors<'_, '_> {
    /// Whoever a pronoun stands for.
    pub(super) fn pronoun(&self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        let token = tree.token(node.token);
        if matches!(token.xpos, Xpos::Wp | Xpos::Wdt | Xpos::WpPoss) {
            return Vec::new();
        }
        let word = token.form.to_lowercase();
        let mention = match word.as_str() {
            "he" | "him" | "his" | "himself" => self.person_before(node, Sex::Male),
            "she" | "her" | "hers" | "herself" => self.person_before(node, Sex::Female),
            "it" | "its" | "itself" => {
                let fits = |mention: &Mention| matches!(mention.nature, Nature::Body | Nature::Country);
                self.reporter(node, &fits).or_else(|| self.memory.last(node, fits))
            }
            "they" | "them" | "their" | "themselves" => return self.they(node),
            "i" | "me" | "my" | "we" | "us" | "our" => {
                return self
                    .memory
                    .speaker
                    .iter()
                    .map(|party| referring(party, token.span))
                    .collect();
            }
            _ => None,
        };
        mention
            .map(|mention| referring(&mention.party, token.span))
            .into_iter()
            .collect()
    }

    /// Where the person was spoken of before for whom "he" or "she" stands.
    pub(crate) fn person_meant(&self, node: Node) -> Option<Node> {
        let word = self.reading.trees[node.sentence].token(node.token).form.to_lowercase();
        let sex = match word.as_str() {
            "he" => Sex::Male,
            "she" => Sex::Female,
            _ => return None,
        };
        self.person_before(node, sex).map(|mention| mention.node)
    }

    /// Whether "he" or "she" at `node` can stand for the person named at `person`.
    pub(crate) fn fits_pronoun(&self, node: Node, person: Node) -> bool {
        let word = self.reading.trees[node.sentence].token(node.token).form.to_lowercase();
        let known = self.memory.at(person).map(|mention| mention.nature);
        match known {
            Some(Nature::Person(Some(Sex::Male))) => word == "he",
            Some(Nature::Person(Some(Sex::Female))) => word == "she",
            _ => true,
        }
    }

    fn person_before(&self, node: Node, sex: Sex) -> Option<&Mention> {
        let fits = |mention: &Mention| matches!(mention.nature, Nature::Person(known) if known.is_none_or(|known| known == sex));
        self.reporter(node, &fits)
            .or_else(|| self.linked(node, &fits))
            .or_else(|| self.memory.last(node, fits))
    }

    /// "**Chad's minister** said on Friday he would resign": the subject of the clause tells of itself.
    fn reporter(&self, node: Node, fits: &dyn Fn(&Mention) -> bool) -> Option<&Mention> {
        let tree = &self.reading.trees[node.sentence];
        let clause = tree
            .head(node.token)
            .filter(|_| matches!(tree.relation(node.token), Relation::Nsubj | Relation::NsubjPass))?;
        let verb = tree.head(clause).filter(|_| tree.relation(clause) == Relation::Ccomp)?;
        let subject = tree.child(verb, &[Relation::Nsubj])?;
        let reporter = self.memory.at(Node::new(node.sentence, subject))?;
        fits(reporter).then_some(reporter)
    }

    /// The nearest of the node's antecedents that is somebody and fits.
    fn linked(&self, node: Node, fits: &dyn Fn(&Mention) -> bool) -> Option<&Mention> {
        let known = self
            .reading
            .antecedents(node)
            .filter_map(|antecedent| self.memory.at(antecedent));
        known.into_iter().find(|mention| fits(mention))
    }

    /// "They": several people, a group, or the two sides.
    fn they(&self, node: Node) -> Vec<Party> {
        let span = self.reading.trees[node.sentence].token(node.token).span;
        let fits = |mention: &Mention| matches!(mention.nature, Nature::People | Nature::Body);
        let mention = self
            .reporter(node, &fits)
            .or_else(|| self.linked(node, &fits))
            .or_else(|| self.memory.last(node, fits));
        if let Some(mention) = mention {
            // One of several that are named together stands for all of them.
            let tree = &self.reading.trees[mention.node.sentence];
            let first = match tree.head(mention.node.token) {
                Some(head) if tree.relation(mention.node.token) == Relation::Conj => head,
                _ => mention.node.token,
            };
            let all = self.of_all(Node::new(mention.node.sentence, first));
            return all.iter().map(|party| referring(party, span)).collect();
        }
        self.both(span)
    }

    /// "Both sides", "the two leaders": the parties last spoken of together.
    pub(super) fn pair_phrase(&self, node: Node) -> Option<Vec<Party>> {
        let tree = &self.reading.trees[node.sentence];
        let lemma = tree.lemma(node.token);
        let plural = matches!(tree.token(node.token).xpos, Xpos::Nns | Xpos::Nnps);
        let counted = tree.children(node.token).iter().any(|&child| {
            matches!(
                tree.relation(child),
                Relation::Det | Relation::Nummod | Relation::Amod | Relation::DetPredet | Relation::CcPreconj
            ) && matches!(tree.lemma(child), "both" | "two" | "other" | "each" | "either")
        });
        let definite = counted
            || tree
                .child(node.token, &[Relation::Det])
                .is_some_and(|det| tree.lemma(det) == "the");
        let both_alone = lemma == "both" && tree.is_nominal(node.token);
        let pair_noun = self.reading.in_set("pair-nouns", lemma) && definite && (plural || counted);
        let counted_noun = self.reading.in_set("pair-nouns-counted", lemma) && counted && plural;
        let pair_word = definite && matches!(lemma, "pair" | "two" | "duo");
        if !(both_alone || pair_noun || counted_noun || pair_word) {
            return None;
        }
        let (first, last) = tree.phrase(node.token);
        let mut parties = self.both(tree.span(first, last));
        // "Sides" and "neighbours" are of no one part.
        if let Some((agent, _)) = self.agent_at(tree, node.token, 0).filter(|_| !pair_noun) {
            for party in &mut parties {
                narrow(party, agent.sector);
            }
        }
        (!parties.is_empty()).then_some(parties)
    }

    fn both(&self, span: demarche_codebook::Span) -> Vec<Party> {
        let Some((one, other)) = self.memory.pair() else {
            return Vec::new();
        };
        one.iter().chain(other).map(|party| referring(party, span)).collect()
    }
}

/// "Both armies" are those of the countries, "the two foreign ministers" their governments: the noun
/// says which part of a state is meant, but not that rebels are one.
fn narrow(party: &mut Party, sector: Sector) {
    let of_state = |sector: Sector| matches!(sector, Sector::Government | Sector::Military | Sector::Police);
    if of_state(sector) && party.code.sector.is_none_or(of_state) {
        party.code = party.code.with(sector);
    }
}

fn referring(party: &Party, span: demarche_codebook::Span) -> Party {
    Party {
        span,
        via: Via::Coreference,
        ..party.clone()
    }
}
