//! The weights of the answers, and how a mention's antecedent follows from them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::LazyLock;

use super::features::{ALONE_TEMPLATES, OfOne, OfPair, PAIR_TEMPLATES, Templates};
use super::kinds::PhraseClass;

/// Width of the hidden layer.
pub const WIDTH: usize = 16;

static PAIR: LazyLock<Templates<OfPair>> = LazyLock::new(Templates::of_pairs);
static ALONE: LazyLock<Templates<OfOne>> = LazyLock::new(Templates::of_one);
static BUILTIN: LazyLock<Model> = LazyLock::new(|| Model::parse(include_str!("../../data/coreference.tsv")));

/// The questions about a mention and a possible antecedent.
pub(super) fn pair_templates() -> &'static Templates<OfPair> {
    &PAIR
}

/// The questions about a mention alone.
pub(super) fn alone_templates() -> &'static Templates<OfOne> {
    &ALONE
}

/// A mention whose antecedent is to be chosen.
#[derive(Debug)]
pub struct Choice<'a> {
    /// Index of the mention among those of the document.
    pub mention: usize,
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
    /// The answers about the mention and this antecedent.
    pub pair: [u16; PAIR_TEMPLATES],
}

/// What was chosen for a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision {
    /// Index of the candidate.
    pub candidate: usize,
    /// The question that spoke most clearly for it.
    pub because: &'static str,
}

/// What one answer adds to a score: a number, and numbers that are summed over all answers
/// before what is negative is cut off, so that answers can count for more together.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Weight {
    /// Added to the score.
    pub direct: f32,
    /// Added to the hidden layer.
    pub hidden: [f32; WIDTH],
}

/// The weights of all answers to one list of questions.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Scorer {
    /// One weight for each answer.
    pub answers: Vec<Weight>,
    /// What each unit of the hidden layer adds to the score.
    pub output: [f32; WIDTH],
}

/// The weights by which antecedents are chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    /// Weights of the answers about a mention and an antecedent.
    pub pair: Scorer,
    /// Weights of the answers about a mention alone, then those of `words`.
    pub alone: Scorer,
    /// Where the weights of some frequent heads are in `alone`.
    pub words: BTreeMap<String, usize>,
}

impl Default for Model {
    fn default() -> Self {
        Self {
            pair: Scorer::with_answers(PAIR.size()),
            alone: Scorer::with_answers(ALONE.size()),
            words: BTreeMap::new(),
        }
    }
}

impl Model {
    /// The weights that are compiled in.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// The candidate with the highest score, if it beats the mention's being new.
    pub fn choose(&self, choice: &Choice<'_>) -> Option<Decision> {
        let mut best: Option<(usize, &Candidate)> = None;
        let mut highest = self.score_new(choice);
        for (index, candidate) in choice.candidates.iter().enumerate() {
            let score = self.pair.score(&candidate.pair);
            if score > highest {
                (best, highest) = (Some((index, candidate)), score);
            }
        }
        best.map(|(candidate, chosen)| Decision {
            candidate,
            because: self.reason(chosen),
        })
    }

    fn score_new(&self, choice: &Choice<'_>) -> f32 {
        let mut hidden = self.alone.sum(&choice.alone);
        if let Some(&row) = self.words.get(choice.lemma) {
            hidden.add(&self.alone.answers[row]);
        }
        self.alone.finish(&hidden)
    }

    /// The question whose answer adds most to the candidate's score.
    fn reason(&self, candidate: &Candidate) -> &'static str {
        let sum = self.pair.sum(&candidate.pair);
        let shares = candidate.pair.map(|answer| self.pair.share(&sum, usize::from(answer)));
        let best = (0..PAIR_TEMPLATES).reduce(|best, index| if shares[index] > shares[best] { index } else { best });
        best.map_or("", |index| PAIR.name(index))
    }

    /// Reads weights as [`Model::write`] writes them. Lines that name no known answer are left
    /// out; answers without a line weigh nothing.
    pub fn parse(file: &str) -> Self {
        let mut model = Self::default();
        let (pairs, alone) = (PAIR.indexes(), ALONE.indexes());
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let columns: Vec<&str> = line.split('\t').collect();
            let [list, question, answer, ..] = columns[..] else {
                continue;
            };
            let weight = parse_weight(&columns[3..]);
            match (list, question) {
                ("pair", "output") => model.pair.output = weight.hidden,
                ("alone", "output") => model.alone.output = weight.hidden,
                ("word", _) => model.add_word(answer, weight),
                ("pair", _) => model.pair.set(pairs.get(&(question, answer.to_owned())), weight),
                ("alone", _) => model.alone.set(alone.get(&(question, answer.to_owned())), weight),
                _ => {}
            }
        }
        model
    }

    /// Makes it harder for mentions to begin a chain.
    pub fn discourage_new(&mut self, by: f32) {
        // The answers to the first question about a mention alone, of which each mention has one.
        for weight in &mut self.alone.answers[..PhraseClass::ALL.len()] {
            weight.direct -= by;
        }
    }

    /// Gives the head `word` a weight of its own.
    pub fn add_word(&mut self, word: &str, weight: Weight) {
        self.words.insert(word.to_owned(), self.alone.answers.len());
        self.alone.answers.push(weight);
    }

    /// The weights as a table: list, question, answer, direct weight, weights to the hidden layer.
    pub fn write(&self) -> String {
        let mut text = String::new();
        write_row(
            &mut text,
            ["pair", "output", "-"],
            &Weight {
                direct: 0.0,
                hidden: self.pair.output,
            },
        );
        for (index, weight) in self.pair.answers.iter().enumerate() {
            let (question, answer) = PAIR.describe(index);
            write_row(&mut text, ["pair", question, &answer], weight);
        }
        write_row(
            &mut text,
            ["alone", "output", "-"],
            &Weight {
                direct: 0.0,
                hidden: self.alone.output,
            },
        );
        for (index, weight) in self.alone.answers[..ALONE.size()].iter().enumerate() {
            let (question, answer) = ALONE.describe(index);
            write_row(&mut text, ["alone", question, &answer], weight);
        }
        for (word, &row) in &self.words {
            write_row(&mut text, ["word", "head", word], &self.alone.answers[row]);
        }
        text
    }
}

impl Weight {
    fn add(&mut self, other: &Self) {
        self.direct += other.direct;
        for (sum, value) in self.hidden.iter_mut().zip(&other.hidden) {
            *sum += value;
        }
    }
}

impl Scorer {
    fn with_answers(number: usize) -> Self {
        Self {
            answers: vec![Weight::default(); number],
            output: [0.0; WIDTH],
        }
    }

    /// The score of a list of answers.
    pub fn score(&self, answers: &[u16]) -> f32 {
        self.finish(&self.sum(answers))
    }

    fn sum(&self, answers: &[u16]) -> Weight {
        let mut sum = Weight::default();
        for &answer in answers {
            sum.add(&self.answers[usize::from(answer)]);
        }
        sum
    }

    fn finish(&self, sum: &Weight) -> f32 {
        let units = sum.hidden.iter().zip(&self.output);
        sum.direct + units.map(|(unit, output)| unit.max(0.0) * output).sum::<f32>()
    }

    /// What one answer adds to the score, given the sum of all.
    fn share(&self, sum: &Weight, answer: usize) -> f32 {
        let weight = &self.answers[answer];
        let is_open = |unit: usize| sum.hidden[unit] > 0.0;
        let through_units: f32 = (0..WIDTH)
            .filter(|&unit| is_open(unit))
            .map(|unit| weight.hidden[unit] * self.output[unit])
            .sum();
        weight.direct + through_units
    }

    fn set(&mut self, answer: Option<&usize>, weight: Weight) {
        if let Some(slot) = answer.and_then(|&answer| self.answers.get_mut(answer)) {
            *slot = weight;
        }
    }
}

fn parse_weight(columns: &[&str]) -> Weight {
    let number = |index: usize| {
        columns
            .get(index)
            .and_then(|text| text.parse().ok())
            .unwrap_or_default()
    };
    Weight {
        direct: number(0),
        hidden: std::array::from_fn(|unit| number(unit + 1)),
    }
}

fn write_row(text: &mut String, names: [&str; 3], weight: &Weight) {
    text.push_str(&names.join("\t"));
    for value in std::iter::once(&weight.direct).chain(&weight.hidden) {
        // Writing to a string cannot fail.
        let _ = write!(text, "\t{:.3}", value + 0.0);
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_survive_writing() {
        let model = Model::builtin();
        assert_eq!(*model, Model::parse(&model.write()));
    }

    #[test]
    fn the_table_weighs_every_answer() {
        let table = include_str!("../../data/coreference.tsv");
        let rows = |list: &str| table.lines().filter(|line| line.starts_with(list)).count();
        assert_eq!(rows("pair\t"), PAIR.size() + 1);
        assert_eq!(rows("alone\t"), ALONE.size() + 1);
    }

    #[test]
    fn answers_count_for_more_together() {
        let weight = |value: f32| Weight {
            direct: 0.5,
            hidden: std::array::from_fn(|unit| if unit == 0 { value } else { 0.0 }),
        };
        let mut output = [0.0; WIDTH];
        output[0] = 2.0;
        let scorer = Scorer {
            answers: vec![weight(-1.0), weight(3.0)],
            output,
        };
        assert!((scorer.score(&[0]) - 0.5).abs() < 1e-6);
        assert!((scorer.score(&[0, 1]) - 5.0).abs() < 1e-6);
    }
}
