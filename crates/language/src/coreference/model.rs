//! The weights of the answers and how a mention's antecedent follows from them.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use super::features::{ALONE_TEMPLATES, OfOne, OfPair, PAIR_TEMPLATES, Templates};
use super::kinds::{AntecedentClass, PhraseClass};

static PAIRS: LazyLock<Templates<OfPair>> = LazyLock::new(Templates::of_pairs);
static ALONE: LazyLock<Templates<OfOne>> = LazyLock::new(Templates::of_one);

/// The templates that ask about a mention and a possible antecedent.
pub(super) fn pair_templates() -> &'static Templates<OfPair> {
    &PAIRS
}

/// The templates that ask about a mention alone.
pub(super) fn alone_templates() -> &'static Templates<OfOne> {
    &ALONE
}

/// A mention whose antecedent is to be chosen.
pub struct Choice<'a> {
    /// Index of the mention among those of the document.
    pub mention: usize,
    /// Its form.
    pub class: PhraseClass,
    /// The lemma of its head.
    pub lemma: &'a str,
    /// The answers about it alone.
    pub alone: [u16; ALONE_TEMPLATES],
    /// Possible antecedents, the nearest first.
    pub candidates: &'a [Candidate],
}

/// A possible antecedent.
#[derive(Debug, Clone)]
pub struct Candidate {
    /// Index of the antecedent among the mentions of the document.
    pub mention: usize,
    /// Its form.
    pub class: AntecedentClass,
    /// The answers about the mention and this antecedent.
    pub pair: [u16; PAIR_TEMPLATES],
}

/// Weights of the answers to all questions, for each form of mention and antecedent.
#[derive(Debug, Clone)]
pub struct Model {
    pairs: Vec<f32>,
    alone: Vec<f32>,
    words: HashMap<String, f32>,
}

const CLASSES: usize = PhraseClass::ALL.len();
const ANTECEDENTS: usize = AntecedentClass::ALL.len();

impl Default for Model {
    fn default() -> Self {
        Self {
            pairs: vec![0.0; CLASSES * ANTECEDENTS * PAIRS.size()],
            alone: vec![0.0; CLASSES * ALONE.size()],
            words: HashMap::new(),
        }
    }
}

impl Model {
    /// The candidate with the highest score, if it beats the mention's being new.
    pub fn choose(&self, choice: &Choice<'_>) -> Option<usize> {
        let mut best = None;
        let mut highest = self.score_new(choice);
        for (index, candidate) in choice.candidates.iter().enumerate() {
            let score = self.score(choice.class, candidate);
            if score > highest {
                (best, highest) = (Some(index), score);
            }
        }
        best
    }

    /// How well the mention begins a chain.
    pub fn score_new(&self, choice: &Choice<'_>) -> f32 {
        let row = &self.alone[choice.class as usize * ALONE.size()..][..ALONE.size()];
        let word = self.words.get(choice.lemma).copied().unwrap_or_default();
        word + choice.alone.iter().map(|&answer| row[usize::from(answer)]).sum::<f32>()
    }

    /// How well the candidate continues a chain.
    pub fn score(&self, class: PhraseClass, candidate: &Candidate) -> f32 {
        let row = self.row(class, candidate.class);
        candidate.pair.iter().map(|&answer| row[usize::from(answer)]).sum()
    }

    /// The question whose answer speaks most for the candidate.
    pub(super) fn reason(&self, class: PhraseClass, candidate: &Candidate) -> &'static str {
        let row = self.row(class, candidate.class);
        let weight = |answer: u16| row[usize::from(answer)];
        let best = candidate.pair.iter().copied().reduce(|best, answer| if weight(answer) > weight(best) { answer } else { best });
        best.map_or("", |answer| PAIRS.describe(usize::from(answer)).0)
    }

    fn row(&self, class: PhraseClass, antecedent: AntecedentClass) -> &[f32] {
        &self.pairs[(class as usize * ANTECEDENTS + antecedent as usize) * PAIRS.size()..][..PAIRS.size()]
    }
}
