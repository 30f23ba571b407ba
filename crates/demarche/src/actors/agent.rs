//! Nouns that make an actor of a country or a body: "Ukrainian soldiers", "a Hamas official".

use demarche_codebook::{ActorCode, Body, Party, Sector, Span, Via};
use demarche_language::{Relation, Upos};
use demarche_lexicon::Agent;

use super::Actors;
use super::owner::Owner;
use crate::reading::Node;
use crate::tree::Tree;

impl Actors<'_, '_> {
    /// An agent noun with a country or body, or a name with such a title.
    pub(super) fn agent_phrase(&mut self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        let Some((agent, noun)) = self.agent_of(node) else {
            return Vec::new();
        };
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first, last);
        let mut owners = self.owners(node, noun, agent);
        if owners.is_empty() {
            owners.push(self.default_owner(node, agent));
        }
        let sector = self.sector_of(tree, noun, agent);
        let agent = Agent { sector, ..agent };
        let parties: Vec<Party> = owners.iter().map(|owner| member(owner, agent, span)).collect();
        if let [party] = parties.as_slice() {
            self.introduce_name(node, party);
        }
        parties
    }

    /// The agent noun of a phrase and its token: the head itself or a title of the head.
    pub(super) fn agent_of(&self, node: Node) -> Option<(Agent, usize)> {
        let tree = &self.reading.trees[node.sentence];
        if let Some((agent, _)) = self.agent_at(tree, node.token, 0) {
            return Some((agent, node.token));
        }
        if tree.token(node.token).upos != Upos::Propn {
            return None;
        }
        let titles = tree.children(node.token).iter().copied().filter(|&child| {
            matches!(
                tree.relation(child),
                Relation::NmodDesc | Relation::Compound | Relation::Appos | Relation::Flat | Relation::Nmod
            ) && (tree.relation(child) != Relation::Nmod || !tree.has_child(child, &[Relation::Case]))
        });
        titles
            .into_iter()
            .chain(title_before(tree, node.token))
            .find_map(|title| self.agent_at(tree, title, 0).map(|(agent, _)| (agent, title)))
    }

    /// The sector of a noun: those who held an office and hold it no more are `ELI`.
    fn sector_of(&self, tree: &Tree<'_>, noun: usize, agent: Agent) -> Sector {
        let former = tree
            .children(noun)
            .iter()
            .any(|&child| child < noun && self.reading.in_set("former-words", tree.lemma(child)));
        if former && !agent.group && agent.sector.is_of_office() {
            Sector::Elite
        } else {
            agent.sector
        }
    }

    /// The longest agent noun that ends at `token` and begins at `first` or later, with the
    /// number of its words.
    pub(super) fn agent_at(&self, tree: &Tree<'_>, token: usize, first: usize) -> Option<(Agent, usize)> {
        const LONGEST: usize = 4;
        let form = tree.token(token).form.to_lowercase();
        if !tree.is_nominal(token) {
            return None;
        }
        if let Some(agent) = self.agent_with_of(tree, token, &form) {
            return Some((agent, 1));
        }
        for words in (1..=LONGEST.min(token + 1 - first)).rev() {
            let phrase = words_before(tree, token + 1 - words, token);
            let agents = &self.reading.lexicon.agents;
            let found = agents.get(&format!("{phrase}{form}")).or_else(|| {
                let lemma = tree.lemma(token).to_lowercase();
                agents.get(&format!("{phrase}{lemma}"))
            });
            if let Some(agent) = found {
                return Some((agent, words));
            }
        }
        None
    }

    /// "secretary of state", "minister of foreign affairs", "chiefs of the general staff".
    fn agent_with_of(&self, tree: &Tree<'_>, token: usize, form: &str) -> Option<Agent> {
        const LONGEST: usize = 4;
        tree.sentence.tokens.get(token + 1).filter(|next| next.form == "of")?;
        let end = tree.len().min(token + 2 + LONGEST);
        (token + 3..=end).rev().find_map(|end| {
            let behind = words_before(tree, token + 1, end);
            self.reading
                .lexicon
                .agents
                .get(&format!("{form} {}", behind.trim_end()))
        })
    }
}

/// The word in front of a person's name, where the parser hangs it on another part of the name.
fn title_before(tree: &Tree<'_>, token: usize) -> Option<usize> {
    if !tree.sentence.is_person_name(token) {
        return None;
    }
    let first = (0..token)
        .rev()
        .take_while(|&before| tree.sentence.is_person_name(before))
        .last();
    first.unwrap_or(token).checked_sub(1)
}

/// The tokens `first..end` in lower case, with a space behind each but around hyphens and before
/// the sign of the genitive.
fn words_before(tree: &Tree<'_>, first: usize, end: usize) -> String {
    let mut phrase = String::new();
    for token in first..end {
        let word = tree.token(token).form.to_lowercase();
        if word == "-" {
            if phrase.ends_with(' ') {
                phrase.pop();
            }
            phrase.push('-');
        } else if matches!(word.as_str(), "'s" | "\u{2019}s") {
            phrase.truncate(phrase.trim_end().len());
            phrase.push_str("'s ");
        } else {
            phrase.push_str(&word);
            phrase.push(' ');
        }
    }
    phrase
}

/// The code of an agent that belongs to `owner`. Members of a body carry the body's code.
fn member(owner: &Owner, agent: Agent, span: Span) -> Party {
    let sector = match owner.code.sector {
        // "A former CIA official" is no spy any more.
        _ if agent.sector == Sector::Elite => agent.sector,
        // A member of a rebel group is a rebel; a soldier of a government is a soldier.
        Some(sector) if sector != Sector::Government => sector,
        _ => agent.sector,
    };
    let via = match owner.via {
        Via::Context | Via::Coreference => owner.via,
        _ if owner.code.sector.is_some() || owner.code.country().is_none() => Via::Member,
        _ => Via::Agent,
    };
    // A coalition without a name has no army of its own.
    let nameless = owner.code == ActorCode::bare(Body::Unknown) && sector == Sector::Military;
    Party {
        span,
        code: if nameless { owner.code } else { owner.code.with(sector) },
        name: None,
        via,
    }
}
