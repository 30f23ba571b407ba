//! Resolves one noun phrase.

use demarche_codebook::{ActorCode, Body, Letters, Party, Sector, Via};
use demarche_language::{NameKind, Relation, Upos, Xpos};
use demarche_lexicon::{ActorKind, Agent, NameUse, Sex};

use super::Actors;
use super::memory::{Mention, Nature};
use super::names::{Meaning, NameHit};
use crate::reading::Node;
use crate::tree::Tree;

/// Where an agent noun takes its country or body from.
struct Owner {
    code: ActorCode,
    via: Via,
}

impl<'a> Actors<'_, 'a> {
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
        let top = matches!(tree.relation(node.token), Relation::Nsubj | Relation::NsubjPass)
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
                subject: top,
            });
        }
    }

    fn nature(&self, node: Node, party: &Party) -> Nature {
        let tree = &self.reading.trees[node.sentence];
        let token = tree.token(node.token);
        let plural = matches!(token.xpos, Xpos::Nns | Xpos::Nnps);
        if token.upos == Upos::Pron {
            return match tree.lemma(node.token) {
                "he" | "his" | "him" => Nature::Person(Some(Sex::Male)),
                "she" | "her" => Nature::Person(Some(Sex::Female)),
                "it" | "its" => Nature::Body,
                _ => Nature::People,
            };
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

    /// The name of the lexicon that the nominal's head, or a part of its flat name, lies in.
    fn hit_on(&self, node: Node) -> Option<&NameHit<'a>> {
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

    /// A name of the lexicon as the head of the phrase.
    fn named(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let hit = self.hit_on(node).or_else(|| self.titled_name(node))?;
        let meaning = self.choose(hit)?;
        if self.is_part_of_agent(tree, node.token, hit) || self.title_says_otherwise(node, &meaning) {
            return None;
        }
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first.min(hit.first), last.max(hit.last));
        // Somebody introduced in this article is meant before a namesake of the lexicon.
        let introduced = self.memory.person(&tree.token(hit.last).form).filter(|_| meaning.name_use == NameUse::Short);
        if let Some(known) = introduced {
            return Some(Party {
                span,
                via: Via::Coreference,
                ..known.clone()
            });
        }
        Some(party_of(&meaning, span))
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
                && hit.meanings.iter().any(|(actor, _)| matches!(actor.kind, ActorKind::Person(_)))
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

    /// "Hamas" in "Hamas officials" is the modifier, not the head.
    fn is_part_of_agent(&self, tree: &Tree<'_>, head: usize, hit: &NameHit<'_>) -> bool {
        head > hit.last && self.agent_at(tree, head, 0).is_some()
    }

    /// An agent noun with a country or body, or a name with such a title.
    fn agent_phrase(&mut self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        let Some((agent, noun)) = self.agent_of(node) else {
            return Vec::new();
        };
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first, last);
        let mut owners = self.owners(node, noun);
        if owners.is_empty() {
            owners.extend(self.default_owner(node, agent));
        }
        let parties: Vec<Party> = owners.iter().map(|owner| member(owner, agent, span)).collect();
        if let [party] = parties.as_slice() {
            self.introduce_name(node, party);
        }
        parties
    }

    /// The agent noun of a phrase and its token: the head itself or a title of the head.
    fn agent_of(&self, node: Node) -> Option<(Agent, usize)> {
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
            .find_map(|title| self.agent_at(tree, title, 0).map(|(agent, _)| (agent, title)))
    }

    /// The longest agent noun that ends at `token` and begins at `first` or later, with the
    /// number of its words.
    fn agent_at(&self, tree: &Tree<'_>, token: usize, first: usize) -> Option<(Agent, usize)> {
        const LONGEST: usize = 4;
        let form = tree.token(token).form.to_lowercase();
        if !tree.is_nominal(token) {
            return None;
        }
        if let Some(agent) = self.agent_with_of(tree, token, &form) {
            return Some((agent, 1));
        }
        for words in (1..=LONGEST.min(token + 1 - first)).rev() {
            let mut phrase = String::new();
            for before in token + 1 - words..token {
                let word = tree.token(before).form.to_lowercase();
                if word == "-" {
                    if phrase.ends_with(' ') {
                        phrase.pop();
                    }
                    phrase.push('-');
                } else {
                    phrase.push_str(&word);
                    phrase.push(' ');
                }
            }
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

    /// "secretary of state", "minister of defence", "chief of staff".
    fn agent_with_of(&self, tree: &Tree<'_>, token: usize, form: &str) -> Option<Agent> {
        let of = tree.sentence.tokens.get(token + 1).filter(|next| next.form == "of")?;
        let after = tree.sentence.tokens.get(token + 2)?;
        let noun = after.form.to_lowercase();
        self.reading.lexicon.agents.get(&format!("{form} {} {noun}", of.form))
    }

    /// Whom the agent noun belongs to: a modifier, a possessor, or a noun behind a preposition.
    fn owners(&self, node: Node, noun: usize) -> Vec<Owner> {
        let tree = &self.reading.trees[node.sentence];
        for head in [noun, node.token] {
            let modifiers = self.modifier_owners(node.sentence, tree, head);
            if !modifiers.is_empty() {
                return modifiers;
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

    /// Countries and bodies in front of the noun: "Ukrainian", "Hamas", "Trump's", "his".
    fn modifier_owners(&self, sentence: usize, tree: &Tree<'_>, noun: usize) -> Vec<Owner> {
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
    fn phrase_owners(&self, sentence: usize, tree: &Tree<'_>, modifier: usize) -> Vec<Owner> {
        let mut owners = Vec::new();
        let mut members = vec![modifier];
        members.extend(tree.children(modifier).iter().copied().filter(|&child| {
            matches!(
                tree.relation(child),
                Relation::Conj | Relation::Amod | Relation::Compound | Relation::NmodPoss | Relation::NmodDesc
            ) && !self
                .reading
                .lexicon
                .agents
                .get(&tree.token(child).form.to_lowercase())
                .is_some_and(|agent| agent.group)
        }));
        for member in members {
            let node = Node::new(sentence, member);
            if let Some(party) = self.of(node).first() {
                let body_known = party.code.body != Body::Unknown;
                if body_known && party.via != Via::Context {
                    owners.push(Owner {
                        code: party.code,
                        via: party.via,
                    });
                }
            } else if let Some(hit) = self.hit_on(node)
                && let Some(meaning) = self.choose(hit)
            {
                owners.push(Owner {
                    code: meaning.code,
                    via: meaning.via,
                });
            }
        }
        owners
    }

    /// Somebody of the same kind named before, or the country in question.
    fn default_owner(&self, node: Node, agent: Agent) -> Option<Owner> {
        let tree = &self.reading.trees[node.sentence];
        let definite = tree
            .child(node.token, &[Relation::Det])
            .is_some_and(|det| matches!(tree.lemma(det), "the" | "these" | "those" | "this" | "that"));
        if definite {
            let noun = tree.lemma(node.token).to_lowercase();
            let of_state = matches!(
                agent.sector,
                Sector::Government
                    | Sector::Military
                    | Sector::Police
                    | Sector::Legislature
                    | Sector::Judiciary
                    | Sector::Civilian
            );
            let same = self
                .memory
                .ever(node, |mention| {
                    mention.noun == noun && mention.party.via != Via::Context
                })
                .or_else(|| {
                    self.memory.ever(node, |mention| {
                        !of_state && mention.party.code.sector == Some(agent.sector)
                    })
                });
            if let Some(mention) = same {
                return Some(Owner {
                    code: mention.party.code,
                    via: Via::Coreference,
                });
            }
        }
        let country = self.context_country(node.sentence)?;
        let letters = Letters::new(&country)?;
        Some(Owner {
            code: ActorCode::bare(Body::Country(letters)),
            via: Via::Context,
        })
    }

    /// A name with a title, or an apposition, is remembered by its last word.
    fn introduce_name(&mut self, node: Node, party: &Party) {
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
            .names
            .iter()
            .find(|name| name.kind == NameKind::Person && name.first <= token && token < name.last);
        let last = person.map_or_else(|| last_flat(tree, token), |person| person.last - 1);
        let form = &tree.token(last).form;
        let name =
            tree.token(last).upos == Upos::Propn && self.agent_at(tree, last, 0).is_none() && form.chars().count() > 1;
        name.then(|| form.clone())
    }

    /// A person known from a title before, or by the apposition that follows.
    fn titled_or_known(&mut self, node: Node) -> Option<Party> {
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
    fn unknown_body(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let name = tree
            .sentence
            .names
            .iter()
            .find(|name| name.first <= node.token && node.token < name.last)?;
        let (first, last) = tree.phrase(node.token);
        let span = tree.span(first, last);
        let mut via = Via::Context;
        let code = match name.kind {
            NameKind::Person | NameKind::Org => {
                let owner = self.modifier_owners(node.sentence, tree, node.token).into_iter().next();
                match owner {
                    Some(owner) => {
                        via = Via::Member;
                        owner.code
                    }
                    None if name.kind == NameKind::Person => self.civilian_here(node.sentence),
                    None => ActorCode::bare(Body::Unknown),
                }
            }
            NameKind::Gpe => {
                let mention = self.places[node.sentence]
                    .iter()
                    .find(|mention| mention.first <= node.token && node.token <= mention.last)?;
                let country = Letters::new(mention.place.country.as_deref()?)?;
                ActorCode::bare(Body::Country(country))
            }
            _ => return None,
        };
        Some(Party {
            span,
            code,
            name: None,
            via,
        })
    }

    /// A person of whom nothing is known but where the article is set.
    fn civilian_here(&self, sentence: usize) -> ActorCode {
        let country = self.context_country(sentence);
        let letters = country.as_deref().and_then(Letters::new);
        letters.map_or(ActorCode::bare(Body::Unknown), |letters| {
            ActorCode::bare(Body::Country(letters)).with(Sector::Civilian)
        })
    }

    /// "The group", "the country": the last one of that nature.
    fn back_reference(&self, node: Node) -> Option<Party> {
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
        let mention = self.memory.last(node, |mention| mention.nature == nature)?;
        let (first, last) = tree.phrase(node.token);
        Some(Party {
            span: tree.span(first, last),
            via: Via::Coreference,
            ..mention.party.clone()
        })
    }
}

/// The last word of a flat name, or the token itself.
fn last_flat(tree: &Tree<'_>, token: usize) -> usize {
    let flat = |child: &&usize| tree.relation(**child) == Relation::Flat;
    tree.children(token).iter().rev().find(flat).copied().unwrap_or(token)
}

fn party_of(meaning: &Meaning<'_>, span: demarche_codebook::Span) -> Party {
    let named = matches!(meaning.actor.kind, ActorKind::Person(_)) || meaning.name_use == NameUse::Full;
    Party {
        span,
        code: meaning.code,
        name: named.then(|| meaning.actor.name.clone()),
        via: meaning.via,
    }
}

/// The code of an agent that belongs to `owner`. Members of a body carry the body's code.
fn member(owner: &Owner, agent: Agent, span: demarche_codebook::Span) -> Party {
    let sector = match owner.code.sector {
        // A member of a rebel group is a rebel; a soldier of a government is a soldier.
        Some(sector) if sector != Sector::Government => sector,
        _ => agent.sector,
    };
    let via = match owner.via {
        Via::Context | Via::Coreference => owner.via,
        _ if owner.code.sector.is_some() || owner.code.country().is_none() => Via::Member,
        _ => Via::Agent,
    };
    Party {
        span,
        code: owner.code.with(sector),
        name: None,
        via,
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
