//! What is looked at when a mention is linked: each template is a question about a mention and a
//! possible antecedent, or about the mention alone, with a fixed list of answers. Surface
//! features after Durrett and Klein (2013), "Easy victories and uphill battles in coreference
//! resolution", with the number, gender and recency of the entity so far.

use std::collections::HashMap;

use super::entity::Entity;
use super::kinds::{AntecedentClass, Gender, Naming, Number, PhraseClass, Role, Sort};
use super::likeness::{Position, Wording};
use super::phrase::Phrase;

/// What a template asks about.
pub(super) trait Subject: 'static {
    type Of<'a>;
}

/// Templates that ask about a mention and a possible antecedent.
pub(super) struct OfPair;

impl Subject for OfPair {
    type Of<'a> = Pair<'a>;
}

/// Templates that ask about a mention by itself.
pub(super) struct OfOne;

impl Subject for OfOne {
    type Of<'a> = Alone<'a>;
}

/// A question with a closed list of answers, each a pair of labels.
struct Template<S: Subject> {
    name: &'static str,
    labels: [&'static [&'static str]; 2],
    answer: for<'a> fn(&S::Of<'a>) -> [usize; 2],
}

impl<S: Subject> Template<S> {
    const fn size(&self) -> usize {
        self.labels[0].len() * self.labels[1].len()
    }

    /// Position of the answer in the list.
    fn index(&self, subject: &S::Of<'_>) -> usize {
        let [first, second] = (self.answer)(subject);
        first.min(self.labels[0].len() - 1) * self.labels[1].len() + second.min(self.labels[1].len() - 1)
    }

    /// The answer in words.
    fn label(&self, index: usize) -> String {
        let (first, second) = (index / self.labels[1].len(), index % self.labels[1].len());
        if self.labels[1].len() == 1 {
            self.labels[0][first].to_owned()
        } else {
            format!("{}, {}", self.labels[0][first], self.labels[1][second])
        }
    }
}

/// A mention and an earlier one.
pub(super) struct Pair<'a> {
    pub(super) current: &'a Phrase,
    pub(super) antecedent: &'a Phrase,
    pub(super) entity: &'a Entity,
    pub(super) wording: Wording,
    pub(super) position: Position,
    /// Sentences from one to the other.
    pub(super) sentences: usize,
    /// Mentions from one to the other.
    pub(super) mentions: usize,
    /// Whether nothing was linked to the entity since the antecedent.
    pub(super) is_latest: bool,
    /// How many entities that agree with the mention were mentioned since.
    pub(super) rivals: usize,
    /// How many phrases of its sentence begin before the antecedent.
    pub(super) order: usize,
    /// Whether the sentences of both ask.
    pub(super) questions: [bool; 2],
}

/// A mention by itself.
pub(super) struct Alone<'a> {
    pub(super) current: &'a Phrase,
    /// How many earlier phrases had the same head.
    pub(super) same_heads: usize,
    /// Whether an earlier phrase had the same words.
    pub(super) is_repeated: bool,
    /// Whether an earlier phrase has the head among its words.
    pub(super) is_known: bool,
    /// How many entities nearby agree.
    pub(super) agreeing: usize,
    pub(super) in_question: bool,
    pub(super) sentence_length: usize,
}

const NONE: &[&str] = &[""];
const YES: &[&str] = &["no", "yes"];
const SENTENCES: &[&str] = &["0", "1", "2", "3", "4", "5-6", "7-9", "10-14", "15-"];
const COUNTS: &[&str] = &["0", "1", "2", "3-4", "5-7", "8-12", "13-20", "21-40", "41-"];
const NEARNESS: &[&str] = &["0", "1", "2-3", "4-9", "10-"];
const PLACES: &[&str] = &["0", "1", "2-4", "5-"];
const QUOTES: &[&str] = &["neither", "antecedent", "mention", "both"];
const AGREEMENT: &[&str] = &["unknown", "same", "different"];

/// The number of questions about a mention and an antecedent.
pub const PAIR_TEMPLATES: usize = PAIR.len();
/// The number of questions about a mention alone.
pub const ALONE_TEMPLATES: usize = ALONE.len();

const PAIR: &[Template<OfPair>] = &[
    Template {
        name: "names",
        labels: [Naming::NAMES, Naming::NAMES],
        answer: |pair| [pair.current.naming as usize, pair.antecedent.naming as usize],
    },
    Template {
        name: "noun and name",
        labels: [Sort::NAMES, Naming::NAMES],
        answer: |pair| [pair.current.sort as usize, pair.antecedent.naming as usize],
    },
    Template {
        name: "mention",
        labels: [PhraseClass::NAMES, NONE],
        answer: |pair| [pair.current.class as usize, 0],
    },
    Template {
        name: "forms",
        labels: [PhraseClass::NAMES, AntecedentClass::NAMES],
        answer: |pair| {
            [
                pair.current.class as usize,
                pair.antecedent.class.as_antecedent() as usize,
            ]
        },
    },
    Template {
        name: "antecedent form",
        labels: [AntecedentClass::NAMES, NONE],
        answer: |pair| [pair.antecedent.class.as_antecedent() as usize, 0],
    },
    Template {
        name: "sentences back",
        labels: [SENTENCES, NONE],
        answer: |pair| [sentences(pair.sentences), 0],
    },
    Template {
        name: "mentions back",
        labels: [COUNTS, NONE],
        answer: |pair| [count(pair.mentions), 0],
    },
    Template {
        name: "wording",
        labels: [Wording::NAMES, NEARNESS],
        answer: |pair| [pair.wording as usize, nearness(pair.sentences)],
    },
    Template {
        name: "number",
        labels: [Number::NAMES, Number::NAMES],
        answer: |pair| [pair.current.number as usize, pair.antecedent.number as usize],
    },
    Template {
        name: "gender",
        labels: [Gender::NAMES, Gender::NAMES],
        answer: |pair| [pair.current.gender as usize, pair.antecedent.gender as usize],
    },
    Template {
        name: "sort",
        labels: [Sort::NAMES, Sort::NAMES],
        answer: |pair| [pair.current.sort as usize, pair.antecedent.sort as usize],
    },
    Template {
        name: "roles",
        labels: [Role::NAMES, Role::NAMES],
        answer: |pair| [pair.current.role as usize, pair.antecedent.role as usize],
    },
    Template {
        name: "position",
        labels: [Position::NAMES, Role::NAMES],
        answer: |pair| [pair.position as usize, pair.antecedent.role as usize],
    },
    Template {
        name: "place",
        labels: [Position::NAMES, Role::NAMES],
        answer: |pair| [pair.position as usize, pair.current.role as usize],
    },
    Template {
        name: "quoted",
        labels: [QUOTES, YES],
        answer: |pair| [quoted(pair), usize::from(pair.antecedent.speaks)],
    },
    Template {
        name: "speaks",
        labels: [QUOTES, YES],
        answer: |pair| [quoted(pair), usize::from(pair.current.speaks)],
    },
    Template {
        name: "entity size",
        labels: [COUNTS, YES],
        answer: |pair| [count(pair.entity.size), usize::from(pair.is_latest)],
    },
    Template {
        name: "entity wording",
        labels: [Wording::NAMES, &["none", "head", "text"]],
        answer: |pair| [pair.wording as usize, entity_wording(pair)],
    },
    Template {
        name: "entity gender",
        labels: [AGREEMENT, AGREEMENT],
        answer: |pair| [entity_gender(pair), entity_number(pair)],
    },
    Template {
        name: "entity named",
        labels: [YES, YES],
        answer: |pair| [usize::from(pair.entity.has_name), usize::from(pair.is_latest)],
    },
    Template {
        name: "rivals",
        labels: [COUNTS, YES],
        answer: |pair| {
            [
                count(pair.rivals),
                usize::from(super::likeness::agree(pair.current, pair.antecedent)),
            ]
        },
    },
    Template {
        name: "opening",
        labels: [PLACES, YES],
        answer: |pair| [place(pair.antecedent.sentence), usize::from(pair.antecedent.first == 0)],
    },
    Template {
        name: "questions",
        labels: [&["none", "antecedent", "mention", "both"], NEARNESS],
        answer: |pair| {
            [
                usize::from(pair.questions[0]) * 2 + usize::from(pair.questions[1]),
                nearness(pair.sentences),
            ]
        },
    },
    Template {
        name: "governor",
        labels: [YES, YES],
        answer: |pair| {
            [
                usize::from(pair.current.governor == pair.antecedent.governor && pair.current.governor != 0),
                usize::from(pair.current.role == pair.antecedent.role),
            ]
        },
    },
    Template {
        name: "antecedent class",
        labels: [PhraseClass::NAMES, NONE],
        answer: |pair| [pair.antecedent.class as usize, 0],
    },
    Template {
        name: "order",
        labels: [PLACES, NEARNESS],
        answer: |pair| [place(pair.order), nearness(pair.sentences)],
    },
    Template {
        name: "described",
        labels: [YES, YES],
        answer: |pair| {
            [
                usize::from(pair.current.is_described),
                usize::from(pair.antecedent.is_described),
            ]
        },
    },
    Template {
        name: "counted",
        labels: [YES, YES],
        answer: |pair| {
            [
                usize::from(pair.current.is_counted),
                usize::from(pair.antecedent.is_counted),
            ]
        },
    },
    Template {
        name: "title case",
        labels: [YES, YES],
        answer: |pair| {
            [
                usize::from(pair.current.is_title_case),
                usize::from(pair.antecedent.is_title_case),
            ]
        },
    },
    Template {
        name: "length",
        labels: [COUNTS, NONE],
        answer: |pair| [count(pair.antecedent.last - pair.antecedent.first), 0],
    },
];

const ALONE: &[Template<OfOne>] = &[
    Template {
        name: "mention",
        labels: [PhraseClass::NAMES, NONE],
        answer: |alone| [alone.current.class as usize, 0],
    },
    Template {
        name: "same heads",
        labels: [COUNTS, YES],
        answer: |alone| [count(alone.same_heads), usize::from(alone.is_repeated)],
    },
    Template {
        name: "known",
        labels: [YES, YES],
        answer: |alone| [usize::from(alone.is_known), usize::from(alone.same_heads > 0)],
    },
    Template {
        name: "sentence",
        labels: [SENTENCES, NONE],
        answer: |alone| [sentences(alone.current.sentence), 0],
    },
    Template {
        name: "role",
        labels: [Role::NAMES, YES],
        answer: |alone| [alone.current.role as usize, usize::from(alone.current.first == 0)],
    },
    Template {
        name: "sort",
        labels: [Sort::NAMES, Number::NAMES],
        answer: |alone| [alone.current.sort as usize, alone.current.number as usize],
    },
    Template {
        name: "length",
        labels: [COUNTS, NONE],
        answer: |alone| [count(alone.current.last - alone.current.first), 0],
    },
    Template {
        name: "words",
        labels: [COUNTS, YES],
        answer: |alone| {
            [
                count(alone.current.words.len()),
                usize::from(alone.current.is_described),
            ]
        },
    },
    Template {
        name: "quoted",
        labels: [YES, YES],
        answer: |alone| [usize::from(alone.current.is_quoted), usize::from(alone.in_question)],
    },
    Template {
        name: "agreeing",
        labels: [COUNTS, NONE],
        answer: |alone| [count(alone.agreeing), 0],
    },
    Template {
        name: "title case",
        labels: [YES, YES],
        answer: |alone| {
            [
                usize::from(alone.current.is_title_case),
                usize::from(alone.current.is_counted),
            ]
        },
    },
    Template {
        name: "sentence length",
        labels: [COUNTS, NONE],
        answer: |alone| [count(alone.sentence_length), 0],
    },
];

/// Templates whose answers are numbered through.
pub(super) struct Templates<S: Subject> {
    list: &'static [Template<S>],
    starts: Vec<usize>,
}

impl Templates<OfPair> {
    pub(super) fn of_pairs() -> Self {
        Self::new(PAIR)
    }
}

impl Templates<OfOne> {
    pub(super) fn of_one() -> Self {
        Self::new(ALONE)
    }
}

impl<S: Subject> Templates<S> {
    fn new(list: &'static [Template<S>]) -> Self {
        let mut end = 0;
        let next = |template: &Template<S>| {
            let start = end;
            end += template.size();
            start
        };
        let mut starts: Vec<usize> = list.iter().map(next).collect();
        starts.push(end);
        Self { list, starts }
    }

    /// Number of answers of all templates.
    pub(super) fn size(&self) -> usize {
        self.starts[self.list.len()]
    }

    /// The template of an answer and the answer in words.
    pub(super) fn describe(&self, answer: usize) -> (&'static str, String) {
        let template = self.starts.partition_point(|&start| start <= answer) - 1;
        let template = template.min(self.list.len() - 1);
        (
            self.list[template].name,
            self.list[template].label(answer - self.starts[template]),
        )
    }

    /// The name of a template.
    pub(super) fn name(&self, template: usize) -> &'static str {
        self.list[template].name
    }

    /// The number of each answer by template and words.
    pub(super) fn indexes(&self) -> HashMap<(&'static str, String), usize> {
        (0..self.size()).map(|answer| (self.describe(answer), answer)).collect()
    }

    /// The answers about `subject`, one of each template.
    pub(super) fn answers<const N: usize>(&self, subject: &S::Of<'_>) -> [u16; N] {
        std::array::from_fn(|index| (self.starts[index] + self.list[index].index(subject)) as u16)
    }
}

fn up_to(value: usize, limits: &[usize]) -> usize {
    limits.iter().position(|&limit| value <= limit).unwrap_or(limits.len())
}

fn sentences(distance: usize) -> usize {
    up_to(distance, &[0, 1, 2, 3, 4, 6, 9, 14])
}

fn count(number: usize) -> usize {
    up_to(number, &[0, 1, 2, 4, 7, 12, 20, 40])
}

fn nearness(distance: usize) -> usize {
    up_to(distance, &[0, 1, 3, 9])
}

fn place(sentence: usize) -> usize {
    up_to(sentence, &[0, 1, 4])
}

fn quoted(pair: &Pair<'_>) -> usize {
    usize::from(pair.current.is_quoted) * 2 + usize::from(pair.antecedent.is_quoted)
}

fn entity_wording(pair: &Pair<'_>) -> usize {
    if pair.entity.has_text(pair.current) {
        2
    } else {
        usize::from(pair.entity.has_key(pair.current))
    }
}

fn entity_gender(pair: &Pair<'_>) -> usize {
    match (pair.current.gender, pair.entity.gender) {
        (Gender::Unknown, _) | (_, Gender::Unknown) => 0,
        (one, other) => 1 + usize::from(one != other),
    }
}

fn entity_number(pair: &Pair<'_>) -> usize {
    match (pair.current.number, pair.entity.number) {
        (Number::Unknown, _) | (_, Number::Unknown) => 0,
        (one, other) => 1 + usize::from(one != other),
    }
}
