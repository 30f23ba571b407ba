//! What of an article the items of one sentence are read from.

use demarche_codebook::{Article, Event, Party};
use demarche_language::Relation;

use super::conditions::{self, Dependence};
use crate::actors::Actors;
use crate::dates::{self, DateMention};
use crate::quotes::Spoken;
use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// An article with all that the stages before have found in it.
pub(crate) struct Sources<'s, 'r, 'a> {
    pub(crate) article: &'s Article,
    pub(crate) actors: &'s Actors<'r, 'a>,
    pub(crate) events: &'s [Event],
    /// Where the events' triggers stand, in the order of the events.
    pub(crate) acts: &'s [Act],
    pub(crate) spoken: &'s [Spoken],
    pub(crate) explain: bool,
}

/// The trigger word of an event.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    pub(crate) node: Node,
    /// Position in the list of events.
    pub(crate) event: usize,
}

/// One sentence of it.
pub(super) struct Scene<'s, 'r, 'a> {
    pub(super) sources: &'s Sources<'s, 'r, 'a>,
    pub(super) reading: &'r Reading<'a>,
    pub(super) sentence: usize,
    pub(super) tree: &'r Tree<'a>,
    pub(super) dates: Vec<DateMention>,
    pub(super) conditions: Vec<Dependence>,
}

impl<'s, 'r, 'a> Scene<'s, 'r, 'a> {
    pub(super) fn new(sources: &'s Sources<'s, 'r, 'a>, sentence: usize) -> Self {
        let reading = sources.actors.reading;
        let tree = &reading.trees[sentence];
        Self {
            sources,
            reading,
            sentence,
            tree,
            dates: dates::find(reading, tree),
            conditions: conditions::find(reading, tree),
        }
    }

    /// The acts of the sentence.
    pub(super) fn acts(&self) -> impl Iterator<Item = (usize, &'s Event)> {
        let acts = self.sources.acts;
        let first = acts.partition_point(|act| act.node.sentence < self.sentence);
        let sentence = self.sentence;
        let events = self.sources.events;
        acts[first..]
            .iter()
            .take_while(move |act| act.node.sentence == sentence)
            .map(move |act| (act.node.token, &events[act.event]))
    }

    /// The event whose trigger is this word.
    pub(super) fn act_at(&self, token: usize) -> Option<&'s Event> {
        self.acts().find(|(at, _)| *at == token).map(|(_, event)| event)
    }

    pub(super) fn parties(&self, token: usize) -> Vec<Party> {
        self.sources.actors.of_all(Node::new(self.sentence, token))
    }

    /// The parties of a noun or, if it names none, of whoever it belongs to.
    pub(super) fn parties_or_owner(&self, token: usize) -> Vec<Party> {
        let parties = self.parties(token);
        if !parties.is_empty() {
            return parties;
        }
        self.sources.actors.through_modifiers(Node::new(self.sentence, token))
    }

    /// Whether a word, with its particle, is in the named list of the lexicon.
    pub(super) fn is_in(&self, set: &str, token: usize) -> bool {
        let Some(words) = self.reading.lexicon.set(set) else {
            return false;
        };
        let lemma = self.tree.lemma(token).to_lowercase();
        if words.has(&lemma) {
            return true;
        }
        let particle = |child: &&usize| self.tree.relation(**child) == Relation::CompoundPrt;
        let with_particle = self.tree.children(token).iter().filter(particle);
        if with_particle
            .into_iter()
            .any(|&child| words.ends(&[&lemma, self.tree.lemma(child)]))
        {
            return true;
        }
        (2..=3).any(|length| {
            let forms = (token + 1..token + length).map_while(|next| self.tree.sentence.tokens.get(next));
            let forms: Vec<String> = forms.map(|next| next.form.to_lowercase()).collect();
            let mut phrase = vec![lemma.as_str()];
            phrase.extend(forms.iter().map(String::as_str));
            words.ends(&phrase) && !words.ends(&phrase[1..])
        })
    }
}
