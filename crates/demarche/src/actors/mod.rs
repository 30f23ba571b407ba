//! From noun phrases to codes: who is meant by the words, on the article's day.
//!
//! A phrase is tried as a name of the lexicon, as an agent noun with a country or a body, as a
//! person introduced by a title, as a pronoun or description of somebody named before. Every
//! result says by which of these paths it was reached.

mod agent;
mod introduce;
mod memory;
mod named;
mod names;
mod nature;
mod owner;
mod phrase;
mod pronoun;
mod subject;
mod whose;

use std::cell::RefCell;
use std::collections::HashMap;

use demarche_codebook::{Party, PlacePhrase, Via};
use demarche_language::{NameKind, Relation, Xpos};
use demarche_lexicon::{Actor, ActorKind, NameUse};

pub(crate) use memory::Memory;
pub(crate) use names::NameHit;
pub(crate) use subject::Subject;

use crate::choices::Question;
use crate::places::{self, PlaceMention};
use crate::reading::{Node, Reading};
use crate::stage::Stage;

/// Resolves the phrases of one article, sentence by sentence in text order.
pub(crate) struct Actors<'r, 'a> {
    pub(crate) reading: &'r Reading<'a>,
    /// Names of the lexicon, by sentence.
    pub(crate) hits: Vec<Vec<NameHit<'a>>>,
    /// Places, by sentence.
    pub(crate) places: Vec<Vec<PlaceMention>>,
    pub(crate) dateline_places: Vec<PlacePhrase>,
    pub(crate) memory: Memory,
    sentences_read: usize,
    /// Parties of nominals already resolved.
    resolved: HashMap<Node, Vec<Party>>,
    /// How often each country is named, by its three letters.
    country_counts: HashMap<String, usize>,
    /// How often places of each country are named.
    place_counts: HashMap<String, usize>,
    /// The country that the text names first.
    first_country: Option<String>,
    /// What was asked of the learned models, where that is kept.
    questions: Option<RefCell<Vec<Question>>>,
    /// Country of the dateline.
    dateline: Option<String>,
    /// What the article is about.
    pub(crate) subject: Subject,
}

impl<'r, 'a> Actors<'r, 'a> {
    /// Finds the names of all sentences; phrases are resolved by [`Actors::read_sentence`].
    pub(crate) fn new(reading: &'r Reading<'a>, dateline: Option<String>, watch: &mut dyn FnMut(Stage)) -> Self {
        let hits: Vec<_> = reading.trees.iter().map(|tree| names::find(reading, tree)).collect();
        let countries = countries_named(reading, &hits);
        let first_country = countries.first().cloned();
        let country_counts = counted(countries);
        watch(Stage::Names);
        let spoken_of = |country: &str| country_counts.get(country).copied().unwrap_or(0);
        let places = places::find(reading, &spoken_of);
        watch(Stage::Places);
        let place_counts = count_places(&places.sentences);
        let mut actors = Self {
            reading,
            hits,
            places: places.sentences,
            dateline_places: places.datelines,
            memory: Memory::default(),
            sentences_read: 0,
            resolved: HashMap::new(),
            country_counts,
            place_counts,
            first_country,
            questions: None,
            dateline,
            subject: Subject::Private,
        };
        actors.subject = subject::of(&actors);
        actors
    }

    /// Keeps the questions that are asked of the learned models.
    pub(crate) fn keep_questions(&mut self) {
        self.questions = Some(RefCell::default());
    }

    /// The questions asked so far.
    pub(crate) fn take_questions(&self) -> Vec<Question> {
        self.questions.as_ref().map(RefCell::take).unwrap_or_default()
    }

    pub(crate) fn ask(&self, question: impl FnOnce() -> Question) {
        if let Some(questions) = &self.questions {
            questions.borrow_mut().push(question());
        }
    }

    /// Whether the article is about politics, and not about matches or companies.
    pub(crate) fn is_about_politics(&self) -> bool {
        self.subject == Subject::Politics
    }

    /// Resolves every nominal of a sentence in text order, so that later ones can refer to
    /// earlier ones.
    pub(crate) fn read_sentence(&mut self, sentence: usize) {
        // A quotation's speaker may stand sentences ahead, so some are read before their turn.
        if sentence < self.sentences_read {
            return;
        }
        self.sentences_read = sentence + 1;
        let tree = &self.reading.trees[sentence];
        for token in 0..tree.len() {
            let inner = matches!(
                tree.relation(token),
                Relation::Flat | Relation::Fixed | Relation::Goeswith | Relation::Case | Relation::Punct
            );
            if inner || !(tree.is_nominal(token) || self.is_adjective_hit(sentence, token)) {
                continue;
            }
            let node = Node::new(sentence, token);
            let parties = self.resolve_one(node);
            self.note(node, &parties);
            self.resolved.insert(node, parties);
        }
    }

    fn is_adjective_hit(&self, sentence: usize, token: usize) -> bool {
        self.hits[sentence]
            .iter()
            .any(|hit| hit.first <= token && token <= hit.last)
    }

    /// The parties of one nominal without its conjuncts.
    pub(crate) fn of(&self, node: Node) -> &[Party] {
        self.resolved.get(&node).map_or(&[], Vec::as_slice)
    }

    /// The parties of a nominal and of all that is coordinated with it.
    pub(crate) fn of_all(&self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        let mut parties: Vec<Party> = Vec::new();
        for member in tree.coordination(node.token) {
            for party in self.of(Node::new(node.sentence, member)) {
                if parties.iter().all(|known| known.code != party.code) {
                    parties.push(party.clone());
                }
            }
        }
        parties
    }

    /// Whether the nominal is the name of a country or body of the lexicon.
    pub(crate) fn is_state_or_body(&self, node: Node) -> bool {
        self.hits[node.sentence].iter().any(|hit| {
            let here = hit.first <= node.token && node.token <= hit.last;
            here && self.choose(hit).is_some_and(|meaning| {
                !matches!(meaning.actor.kind, ActorKind::Person(_)) && meaning.name_use != NameUse::Demonym
            })
        })
    }

    /// Whether the nominal names people by their country: "two **Danes**", not "the **Danish** army".
    pub(crate) fn is_people(&self, node: Node) -> bool {
        let noun = self.reading.trees[node.sentence].is_nominal(node.token);
        noun && self.hits[node.sentence].iter().any(|hit| {
            hit.first <= node.token
                && node.token <= hit.last
                && self
                    .choose(hit)
                    .is_some_and(|meaning| meaning.name_use == NameUse::Demonym)
        })
    }

    /// The country that an actor without one most likely belongs to: of the place in its
    /// sentence, of the dateline, or the one most spoken of.
    pub(crate) fn context_country(&self, sentence: usize) -> Option<String> {
        let tree = &self.reading.trees[sentence];
        let here = self.places[sentence]
            .iter()
            .filter(|mention| places::is_located(tree, mention))
            .find_map(|mention| mention.place.country.clone());
        here.or_else(|| self.dateline.clone()).or_else(|| self.main_country())
    }

    /// The country that the article names most often.
    pub(crate) fn main_country(&self) -> Option<String> {
        let mut countries: Vec<(&String, &usize)> = self.country_counts.iter().collect();
        countries.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        countries.first().map(|(country, _)| (*country).clone())
    }

    /// The country that the article is about, if it is about one: most names of countries, and of
    /// people in office, are of that country.
    pub(crate) fn only_country(&self) -> Option<String> {
        const SHARE: f64 = 0.6;
        let all: usize = self.country_counts.values().sum();
        let main = self.main_country()?;
        let share = self.country_counts[&main] as f64 / all as f64;
        (share >= SHARE).then_some(main)
    }

    /// What a name comes to on the article's day.
    fn choose(&self, hit: &NameHit<'a>) -> Option<names::Meaning<'a>> {
        let known = |actor: &Actor| {
            matches!(actor.kind, ActorKind::Person(_))
                && self
                    .memory
                    .ever(Node::new(usize::MAX, 0), |mention| {
                        mention.party.name.as_deref() == Some(actor.name.as_str())
                    })
                    .is_some()
        };
        let spoken_of = |code: demarche_codebook::ActorCode| {
            code.country().map_or_else(
                || self.memory.has_spoken_of(code),
                |country| self.country_counts.contains_key(country),
            )
        };
        names::choose(hit, self.reading.day, &known, &spoken_of)
    }
}

/// The countries that names speak of, in text order, by their people in office too.
fn countries_named(reading: &Reading<'_>, hits: &[Vec<NameHit<'_>>]) -> Vec<String> {
    let unknown = |_: &Actor| false;
    let country = |hit: &NameHit<'_>| {
        let meaning = names::choose(hit, reading.day, &unknown, &|_| false)?;
        meaning.code.country().map(str::to_owned)
    };
    hits.iter().flatten().filter_map(country).collect()
}

/// How often each country occurs.
fn counted(countries: impl IntoIterator<Item = String>) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for country in countries {
        *counts.entry(country).or_insert(0) += 1;
    }
    counts
}

/// How often towns and regions of each country are named.
fn count_places(sentences: &[Vec<PlaceMention>]) -> HashMap<String, usize> {
    let mentions = sentences.iter().flatten();
    counted(mentions.filter_map(|mention| mention.place.country.clone()))
}

impl Actors<'_, '_> {
    /// Whoever a thing belongs to: "positions of Hamas", "Israel's decision", "the army's claim".
    pub(crate) fn through_modifiers(&self, node: Node) -> Vec<Party> {
        let tree = &self.reading.trees[node.sentence];
        let possessive = tree.child(node.token, &[Relation::NmodPoss]);
        let in_front = tree.children(node.token).iter().copied().filter(|&child| {
            matches!(
                tree.relation(child),
                Relation::Amod | Relation::Compound | Relation::NmodDesc
            ) && child < node.token
        });
        let behind = ["of", "by", "from", "against"]
            .into_iter()
            .filter_map(|preposition| tree.prepositional(node.token, preposition));
        possessive
            .into_iter()
            .chain(in_front)
            .chain(behind)
            .map(|owner| self.of_all(Node::new(node.sentence, tree.antecedent(owner))))
            .find(|parties| !parties.is_empty())
            .unwrap_or_default()
    }

    /// Resolves "I" and "we" of a sentence inside a quotation, whose speaker is known by now.
    pub(crate) fn read_first_person(&mut self, sentence: usize, quotation: demarche_codebook::Span) {
        let tree = &self.reading.trees[sentence];
        for token in 0..tree.len() {
            let first_person = matches!(
                tree.token(token).form.to_lowercase().as_str(),
                "i" | "me" | "my" | "we" | "us" | "our"
            );
            if first_person && quotation.contains(tree.token(token).span) {
                let node = Node::new(sentence, token);
                let parties = self.pronoun(node);
                self.resolved.insert(node, parties);
            }
        }
    }

    /// The person of whom the text spoke last before `node`: who speaks when nobody is named.
    pub(crate) fn last_person(&self, node: Node) -> Option<Node> {
        let person = |mention: &memory::Mention| mention.subject && matches!(mention.nature, nature::Nature::Person(_));
        self.memory.last(node, person).map(|mention| mention.node)
    }

    /// "The office", after "the UN's office": whoever the same noun stood for before, with more words.
    pub(crate) fn named_by_noun(&self, node: Node) -> Option<Party> {
        let tree = &self.reading.trees[node.sentence];
        let determiner = tree.child(node.token, &[Relation::Det])?;
        let noun = tree.lemma(node.token).to_lowercase();
        let fits = |mention: &memory::Mention| mention.noun == noun && mention.party.via != Via::Context;
        let mention = self
            .memory
            .ever(node, fits)
            .filter(|_| tree.lemma(determiner) == "the")?;
        Some(mention.party.clone())
    }

    /// Whether the noun stands for people or a body that can act, known or not.
    pub(crate) fn is_somebody(&self, node: Node) -> bool {
        let tree = &self.reading.trees[node.sentence];
        let is_name = tree.sentence.name_at(node.token).is_some_and(|name| {
            matches!(
                name.kind,
                NameKind::Person | NameKind::Org | NameKind::Gpe | NameKind::Norp
            )
        });
        is_name || !self.of(node).is_empty() || self.agent_at(tree, node.token, 0).is_some()
    }

    /// First and last tokens of the names of a sentence that are only persons' in the lexicon.
    pub(crate) fn known_people(&self, sentence: usize) -> impl Iterator<Item = (usize, usize)> {
        let person = |(actor, _): &(&Actor, NameUse)| matches!(actor.kind, ActorKind::Person(_));
        self.hits[sentence]
            .iter()
            .filter(move |hit| hit.meanings.iter().all(person))
            .map(|hit| (hit.first, hit.last))
    }

    /// Whether the noun says by itself what part its bearers have: "soldiers", "a minister".
    pub(crate) fn is_agent(&self, node: Node) -> bool {
        let tree = &self.reading.trees[node.sentence];
        self.agent_at(tree, node.token, 0).is_some()
    }

    /// Whether the noun names one person by what they are: "the minister".
    pub(crate) fn is_one_person(&self, node: Node) -> bool {
        let tree = &self.reading.trees[node.sentence];
        let plural = matches!(tree.token(node.token).xpos, Xpos::Nns | Xpos::Nnps);
        !plural
            && self
                .agent_at(tree, node.token, 0)
                .is_some_and(|(agent, _)| !agent.group)
    }

    /// The fullest words by which the one meant at `node` was named up to there.
    pub(crate) fn fullest_name(&self, node: Node) -> Option<demarche_codebook::Span> {
        self.fullest_of(self.of(node).first()?, node)
    }

    fn fullest_of(&self, party: &Party, node: Node) -> Option<demarche_codebook::Span> {
        let name = party.name.as_ref()?;
        self.memory.fullest(node, |known| known.name.as_ref() == Some(name))
    }
}
