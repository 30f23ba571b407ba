//! Finds the words of a sentence that report an event, and the lexicon entry that says so.

use std::sync::Arc;

use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::{Condition, Slot, Trigger, WordClass, WordSet};

use crate::actors::{Actors, Subject};
use crate::overlap;
use crate::reading::{Node, Reading};
use crate::slots::Frame;
use crate::tree::Tree;

/// A word that reports an event by an entry of the lexicon.
#[derive(Clone, Copy)]
pub(crate) struct Candidate<'a> {
    pub(crate) entry: &'a Trigger,
    pub(crate) node: Node,
    /// First and last token of the trigger's words.
    pub(crate) first: usize,
    pub(crate) last: usize,
}

impl Candidate<'_> {
    /// The surroundings of the trigger.
    pub(crate) fn frame<'r, 'a>(&self, reading: &'r Reading<'a>) -> Frame<'r, 'a> {
        Frame::of_entry(reading, self.node, self.entry)
    }
}

/// A verb and its noun are one trigger only if they stand together.
const FARTHEST_NOUN: usize = 6;

/// The candidates of one sentence in text order, at most one for each word.
pub(crate) fn find<'a>(actors: &Actors<'_, 'a>, sentence: usize) -> Vec<Candidate<'a>> {
    let tree = &actors.reading.trees[sentence];
    let candidates = matching(actors, sentence);
    overlap::resolve(actors.reading, tree, &drop_nouns_of_light_verbs(&candidates))
}

/// The words of a sentence at which an entry holds, also where two of them tell the same.
pub(crate) fn matching<'a>(actors: &Actors<'_, 'a>, sentence: usize) -> Vec<Candidate<'a>> {
    let tree = &actors.reading.trees[sentence];
    let at = |token: usize| {
        let node = Node::new(sentence, token);
        let entries = entries(actors.reading, node);
        let entry = entries.iter().find(|entry| unmet(actors, entry, node).is_none())?;
        Some(candidate(actors.reading, tree, entry, node))
    };
    (0..tree.len()).filter_map(at).collect()
}

/// The entries of a word, in the order in which they are tried.
pub(crate) fn entries<'a>(reading: &Reading<'a>, node: Node) -> &'a [Trigger] {
    let tree = &reading.trees[node.sentence];
    word_class(tree, node.token).map_or(&[], |word_class| {
        reading.lexicon.triggers.of(word_class, tree.lemma(node.token))
    })
}

/// What of an entry does not hold at a word.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Unmet {
    Particle,
    /// Index of the condition.
    Condition(usize),
    /// Index of the exception, which holds.
    Exception(usize),
}

/// What of an entry does not hold at a word; `None` if it applies, whatever its example sentences say.
pub(crate) fn unmet(actors: &Actors<'_, '_>, entry: &Trigger, node: Node) -> Option<Unmet> {
    let tree = &actors.reading.trees[node.sentence];
    let frame = Frame::of_entry(actors.reading, node, entry);
    let surroundings = Surroundings {
        actors,
        frame,
        sentence: node.sentence,
    };
    if !particle_fits(tree, node.token, entry) {
        return Some(Unmet::Particle);
    }
    let fails = |any: &Vec<Condition>| !any.iter().any(|condition| surroundings.hold(condition));
    let condition = entry.conditions.iter().position(fails).map(Unmet::Condition);
    condition.or_else(|| {
        let excludes = |exception: &Condition| surroundings.hold(exception);
        entry.exceptions.iter().position(excludes).map(Unmet::Exception)
    })
}

fn word_class(tree: &Tree<'_>, token: usize) -> Option<WordClass> {
    match tree.token(token).upos {
        Upos::Verb => Some(WordClass::Verb),
        Upos::Aux if tree.relation(token) == Relation::Root => Some(WordClass::Verb),
        // "Assassination" in "assassination attempt" only says which attempt.
        Upos::Noun | Upos::Propn if tree.relation(token) == Relation::Compound => None,
        Upos::Noun | Upos::Propn => Some(WordClass::Noun),
        Upos::Adj => Some(match tree.token(token).xpos {
            Xpos::Vbn | Xpos::Vbg => WordClass::Verb,
            _ => WordClass::Adjective,
        }),
        _ => None,
    }
}

/// A verb with a particle needs it; a verb without one must not have one that makes it another verb.
fn particle_fits(tree: &Tree<'_>, token: usize, entry: &Trigger) -> bool {
    if entry.word_class != WordClass::Verb {
        return true;
    }
    match (&entry.particle, particle(tree, token)) {
        (Some(wanted), Some((_, found))) => *wanted == found,
        (Some(wanted), None) => preposition_as_particle(tree, token, wanted).is_some(),
        (None, _) => true,
    }
}

fn particle(tree: &Tree<'_>, verb: usize) -> Option<(usize, String)> {
    let particle = tree.child(verb, &[Relation::CompoundPrt])?;
    Some((particle, tree.token(particle).form.to_lowercase()))
}

/// "called off the talks" may be read with "off" as a preposition or an adverb.
fn preposition_as_particle(tree: &Tree<'_>, verb: usize, wanted: &str) -> Option<usize> {
    let next = verb + 1;
    let same = next < tree.len() && tree.token(next).form.eq_ignore_ascii_case(wanted);
    if same {
        return Some(next);
    }
    let found =
        tree.children(verb).iter().copied().find(|&child| {
            tree.relation(child) == Relation::Advmod && tree.token(child).form.eq_ignore_ascii_case(wanted)
        });
    found.or_else(|| {
        let words: Vec<&str> = wanted.split(' ').collect();
        let end = verb + words.len();
        let follows = words.len() > 1
            && end < tree.len()
            && words
                .iter()
                .enumerate()
                .all(|(offset, word)| tree.token(verb + 1 + offset).form.eq_ignore_ascii_case(word));
        follows.then_some(end)
    })
}

fn candidate<'a>(reading: &Reading<'_>, tree: &Tree<'_>, entry: &'a Trigger, node: Node) -> Candidate<'a> {
    let (mut first, mut last) = (node.token, node.token);
    let particle = entry.particle.as_deref().and_then(|wanted| {
        particle(tree, node.token)
            .map(|(token, _)| token)
            .or_else(|| preposition_as_particle(tree, node.token, wanted))
    });
    let noun = light_noun(entry).then(|| {
        let frame = Frame::of_entry(reading, node, entry);
        let object = frame.fill(&Slot::Object).into_iter().next()?;
        carries_the_act(reading, tree, node.token, object).then_some(object)
    });
    for token in [particle, noun.flatten()].into_iter().flatten() {
        if token.abs_diff(node.token) <= FARTHEST_NOUN {
            first = first.min(token);
            last = last.max(token);
        }
    }
    Candidate {
        entry,
        node,
        first,
        last,
    }
}

/// "Launched an **attack**", "reached a **deal**" are one trigger; in "killed twelve **men**" the
/// object is no part of it.
fn carries_the_act(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize, object: usize) -> bool {
    let lemma = tree.lemma(object);
    let names_act = !reading.lexicon.triggers.of(WordClass::Noun, lemma).is_empty();
    tree.head(object) == Some(verb) && (names_act || reading.in_set("light-verbs", tree.lemma(verb)))
}

/// Whether the entry is a verb that is a trigger only with certain objects: "hold talks".
fn light_noun(entry: &Trigger) -> bool {
    entry.word_class == WordClass::Verb
        && entry
            .conditions
            .iter()
            .flatten()
            .any(|condition| matches!(condition, Condition::Head(Slot::Object, _)))
}

/// "Held talks" is one trigger: the noun inside it is no trigger of its own of the same type.
fn drop_nouns_of_light_verbs<'a>(candidates: &[Candidate<'a>]) -> Vec<Candidate<'a>> {
    let inside = |noun: &Candidate<'_>| {
        candidates.iter().any(|verb| {
            verb.entry.word_class == WordClass::Verb
                && verb.node != noun.node
                && verb.first <= noun.node.token
                && noun.node.token <= verb.last
                && light_noun(verb.entry)
                && verb.entry.event_type == noun.entry.event_type
        })
    };
    candidates
        .iter()
        .filter(|candidate| !inside(candidate))
        .copied()
        .collect()
}

/// What conditions are asked of.
struct Surroundings<'s, 'r, 'a> {
    actors: &'s Actors<'r, 'a>,
    frame: Frame<'s, 'a>,
    sentence: usize,
}

impl Surroundings<'_, '_, '_> {
    fn hold(&self, condition: &Condition) -> bool {
        let tree = self.frame.tree;
        match condition {
            Condition::Filled(slot) => !self.frame.fill(slot).is_empty(),
            Condition::Actor(slot) => self.any(slot, |token| self.is_actor(token)),
            Condition::Person(slot) => self.any(slot, |token| self.is_person(token)),
            Condition::Head(slot, words) => self.any(slot, |token| self.head_is(token, words)),
            Condition::Phrase(slot, words) => self.any(slot, |token| self.phrase_has(token, words)),
            Condition::Infinitive(words) => self.infinitive(words.as_ref()),
            Condition::That => self.frame.governed_verb(true).is_some(),
            Condition::Passive => tree.is_passive(self.frame.trigger),
            Condition::Plural => matches!(tree.token(self.frame.trigger).xpos, Xpos::Nns | Xpos::Nnps),
            Condition::Sentence(words) => words.occurs(&tree.lemmas(0, tree.len() - 1)),
        }
    }

    fn any(&self, slot: &Slot, holds: impl Fn(usize) -> bool) -> bool {
        self.frame
            .fill(slot)
            .into_iter()
            .flat_map(|token| self.frame.tree.coordination(token))
            .any(holds)
    }

    /// An actor, or a thing that belongs to one; where the article is about politics also whoever is
    /// only described: "the pair", "residents", "the city".
    fn is_actor(&self, token: usize) -> bool {
        let node = Node::new(self.sentence, token);
        let lemma = self.frame.tree.lemma(token).to_lowercase();
        !self.actors.of(node).is_empty()
            || !self.actors.through_modifiers(node).is_empty()
            || matches!(
                lemma.as_str(),
                "he" | "she" | "they" | "we" | "it" | "i" | "you" | "who"
            )
            || (self.actors.subject == Subject::Politics && self.is_described(token, &lemma))
    }

    fn is_described(&self, token: usize, lemma: &str) -> bool {
        const DESCRIPTIONS: [&str; 4] = ["pair-nouns", "pair-nouns-counted", "body-anaphors", "country-anaphors"];
        let reading = self.actors.reading;
        let tree = self.frame.tree;
        if let Some(whole) = tree.partitive(token).filter(|_| self.actors.is_partitive(tree, token)) {
            return self.is_actor(whole);
        }
        let agent = reading.lexicon.agents.get(lemma);
        agent.is_some_and(|agent| agent.sector.is_political())
            || DESCRIPTIONS.iter().any(|set| reading.in_set(set, lemma))
            || tree.sentence.is_person_name(token)
    }

    fn is_person(&self, token: usize) -> bool {
        let tree = self.frame.tree;
        // The lexicon's countries and bodies are no people, whatever the tagger takes them for.
        if self.actors.is_state_or_body(Node::new(self.sentence, token)) {
            return false;
        }
        if let Some(whole) = tree.partitive(token).filter(|_| self.actors.is_partitive(tree, token)) {
            return self.is_person(whole);
        }
        let named = tree.sentence.is_person_name(token);
        let noun = self
            .actors
            .reading
            .lexicon
            .agents
            .get(&tree.lemma(token).to_lowercase());
        let number = tree.token(token).upos == Upos::Num && !tree.has_child(token, &[Relation::Nmod]);
        named
            || number
            || self.actors.is_people(Node::new(self.sentence, token))
            || self.actors.reading.in_set("person-nouns", tree.lemma(token))
            || noun.is_some_and(|agent| !agent.group)
            || matches!(
                tree.lemma(token).to_lowercase().as_str(),
                "he" | "she" | "they" | "i" | "we" | "who" | "dozen" | "score" | "hundred" | "thousand" | "people"
            )
    }

    fn head_is(&self, token: usize, words: &Arc<WordSet>) -> bool {
        let (first, _) = self.frame.tree.phrase(token);
        words.ends(&self.frame.tree.lemmas(first, token))
    }

    /// Everything below the slot's head counts, also what stands behind prepositions.
    fn phrase_has(&self, token: usize, words: &Arc<WordSet>) -> bool {
        let tree = self.frame.tree;
        let below: Vec<usize> = tree.sentence.subtree(token);
        match (below.first(), below.last()) {
            (Some(&first), Some(&last)) => words.occurs(&tree.lemmas(first, last)),
            _ => false,
        }
    }

    fn infinitive(&self, words: Option<&Arc<WordSet>>) -> bool {
        let Some(verb) = self.frame.governed_verb(false) else {
            return false;
        };
        words.is_none_or(|words| {
            let particle = self.frame.tree.child(verb, &[Relation::CompoundPrt]);
            let lemma = self.frame.tree.lemma(verb).to_lowercase();
            let with_particle = particle.map(|particle| self.frame.tree.lemma(particle).to_lowercase());
            words.has(&lemma) || with_particle.is_some_and(|particle| words.ends(&[&lemma, &particle]))
        })
    }
}
