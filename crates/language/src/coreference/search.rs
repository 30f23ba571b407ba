//! Goes through the mentions of a document from left to right and has the antecedent of each
//! chosen among a bounded number of earlier ones.

use super::entity::Entity;
use super::features::{Alone, Pair};
use super::kinds::PhraseClass;
use super::likeness::{Wording, agree, position, wording};
use super::model::{Candidate, Choice, Decision, alone_templates, pair_templates};
use super::phrase::Phrase;
use super::reading::Phrases;

/// Antecedents are looked for among so many mentions before.
const MOST_MENTIONS_BACK: usize = 30;
/// And in so many sentences before.
const MOST_SENTENCES_BACK: usize = 4;
/// And among so many mentions with the same head, however far back.
const MOST_SAME_HEADS: usize = 4;

/// The antecedent of a phrase and why it was chosen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) antecedent: usize,
    pub(super) because: &'static str,
}

/// The antecedent of each phrase, chosen by `choose` among the candidates it is shown.
pub(super) fn search(phrases: &Phrases, choose: &mut dyn FnMut(&Choice<'_>) -> Option<Decision>) -> Vec<Option<Found>> {
    let mut state = State::new(phrases);
    for index in 0..phrases.all.len() {
        let phrase = &phrases.all[index];
        state.collect(index);
        let choice = Choice {
            mention: index,
            lemma: &phrase.lemma,
            alone: alone_templates().answers(&state.alone(index)),
            candidates: &state.candidates,
        };
        let found = choose(&choice).and_then(|decision| {
            let antecedent = state.candidates.get(decision.candidate)?.mention;
            Some(Found {
                antecedent,
                because: decision.because,
            })
        });
        state.link(index, found);
    }
    state.antecedents
}

struct State<'a> {
    phrases: &'a Phrases,
    antecedents: Vec<Option<Found>>,
    entities: Vec<Entity>,
    entity_of: Vec<usize>,
    /// The latest phrase with each key, and for each phrase the one before with its key.
    latest_key: Vec<Option<usize>>,
    earlier_key: Vec<Option<usize>>,
    key_counts: Vec<usize>,
    latest_word: Vec<Option<usize>>,
    latest_class: [Option<usize>; PhraseClass::ALL.len()],
    candidates: Vec<Candidate>,
    agreeing: usize,
}

impl<'a> State<'a> {
    fn new(phrases: &'a Phrases) -> Self {
        Self {
            phrases,
            antecedents: Vec::with_capacity(phrases.all.len()),
            entities: Vec::new(),
            entity_of: Vec::with_capacity(phrases.all.len()),
            latest_key: vec![None; phrases.words],
            earlier_key: Vec::with_capacity(phrases.all.len()),
            key_counts: vec![0; phrases.words],
            latest_word: vec![None; phrases.words],
            latest_class: [None; PhraseClass::ALL.len()],
            candidates: Vec::new(),
            agreeing: 0,
        }
    }

    /// Lists the possible antecedents, the nearest first.
    fn collect(&mut self, index: usize) {
        let phrase = &self.phrases.all[index];
        self.candidates.clear();
        self.agreeing = 0;
        let mut rivals = Vec::new();
        let from = self.window(index);
        for antecedent in (from..index).rev() {
            self.consider(index, antecedent, &mut rivals);
        }
        for antecedent in self.far_back(phrase, from) {
            self.consider(index, antecedent, &mut rivals);
        }
        self.agreeing = rivals.len();
    }

    fn window(&self, index: usize) -> usize {
        let oldest = self.phrases.all[index].sentence.saturating_sub(MOST_SENTENCES_BACK);
        let from = index.saturating_sub(MOST_MENTIONS_BACK);
        (from..index)
            .find(|&other| self.phrases.all[other].sentence >= oldest)
            .unwrap_or(index)
    }

    /// Antecedents before the window: the same head, a shared word, the same pronoun.
    fn far_back(&self, phrase: &Phrase, before: usize) -> Vec<usize> {
        let mut found = Vec::new();
        if phrase.class <= PhraseClass::We {
            let speakers = [PhraseClass::I, PhraseClass::You, PhraseClass::We, PhraseClass::Person];
            found.extend(speakers.iter().filter_map(|&class| self.latest_class[class as usize]));
        } else if phrase.class.is_pronoun() {
            found.extend(self.latest_class[phrase.class as usize]);
        } else {
            let same_heads =
                std::iter::successors(self.latest_key[phrase.key as usize], |&other| self.earlier_key[other]);
            found.extend(same_heads.take(MOST_SAME_HEADS));
            found.extend(phrase.words.iter().filter_map(|&word| self.latest_word[word as usize]));
            if phrase.initials != 0 {
                found.extend(self.latest_word[phrase.initials as usize]);
            }
        }
        found.retain(|&other| other < before);
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.dedup();
        found
    }

    fn consider(&mut self, index: usize, antecedent: usize, rivals: &mut Vec<usize>) {
        let (current, other) = (&self.phrases.all[index], &self.phrases.all[antecedent]);
        let wording = wording(current, other);
        if is_hopeless(current, other, wording) {
            return;
        }
        let entity = self.entity_of[antecedent];
        let pair = Pair {
            current,
            antecedent: other,
            entity: &self.entities[entity],
            wording,
            position: position(current, other),
            sentences: current.sentence - other.sentence,
            mentions: index - antecedent,
            is_latest: self.entities[entity].last == antecedent,
            rivals: rivals.len() - usize::from(rivals.contains(&entity)),
            order: antecedent - self.phrases.starts[other.sentence],
            questions: [
                self.phrases.questions[current.sentence],
                self.phrases.questions[other.sentence],
            ],
        };
        self.candidates.push(Candidate {
            mention: antecedent,
            pair: pair_templates().answers(&pair),
        });
        if agree(current, other) && !rivals.contains(&entity) {
            rivals.push(entity);
        }
    }

    fn alone(&self, index: usize) -> Alone<'a> {
        let current = &self.phrases.all[index];
        let latest = self.latest_key[current.key as usize];
        Alone {
            current,
            same_heads: self.key_counts[current.key as usize],
            is_repeated: latest.is_some_and(|other| self.phrases.all[other].text == current.text && current.text != 0),
            is_known: self.latest_word[current.key as usize].is_some(),
            agreeing: self.agreeing,
            in_question: self.phrases.questions[current.sentence],
            sentence_length: self.phrases.lengths[current.sentence],
        }
    }

    fn link(&mut self, index: usize, found: Option<Found>) {
        let phrase = &self.phrases.all[index];
        let entity = found.map_or(self.entities.len(), |found| self.entity_of[found.antecedent]);
        if found.is_some() {
            self.entities[entity].add(index, phrase);
        } else {
            self.entities.push(Entity::new(index, phrase));
        }
        self.entity_of.push(entity);
        self.antecedents.push(found);
        self.latest_class[phrase.class as usize] = Some(index);
        let key = phrase.key as usize;
        self.earlier_key.push(self.latest_key[key]);
        if !phrase.class.is_pronoun() {
            self.latest_key[key] = Some(index);
            self.key_counts[key] += 1;
            for &word in &phrase.words {
                self.latest_word[word as usize] = Some(index);
            }
            if phrase.initials != 0 {
                self.latest_word[phrase.initials as usize] = Some(index);
            }
        }
    }
}

/// Whether a noun or a name is too far from what it shares no word with: it hardly ever means
/// the same, and to look closer would take most of the time.
fn is_hopeless(current: &Phrase, antecedent: &Phrase, wording: Wording) -> bool {
    let is_back_reference = matches!(
        current.class,
        PhraseClass::Definite | PhraseClass::Demonstrative | PhraseClass::Owned
    );
    let farthest = if is_back_reference { 2 } else { 0 };
    matches!(wording, Wording::None | Wording::OnePronoun)
        && !current.class.is_pronoun()
        && current.sentence - antecedent.sentence > farthest
}
