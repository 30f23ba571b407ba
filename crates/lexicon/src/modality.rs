//! Words that say whether what they govern happened: "plan", "fail", "refuse", "hope".

use std::collections::HashMap;

use crate::blocks::{Block, Field, Line};
use crate::error::LexiconError;
use crate::triggers::{Example, WordClass};

/// A word that changes the modality of what it governs.
#[derive(Debug, Clone)]
pub struct ModalityCue {
    /// What becomes of the governed event.
    pub effect: Effect,
    /// Through which relations the word acts.
    pub governs: Vec<Governed>,
    /// Sentences of our own that show the word.
    pub examples: Vec<Example>,
}

/// What a cue does to the event it governs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// The event is scheduled or intended.
    Planned,
    /// The event is possible only.
    Hypothetical,
    /// The event did not happen.
    Denied,
    /// The event happened; the cue ends the search for others.
    Realised,
    /// The event is the content of a demand, threat, promise or proposal: not coded.
    Content,
}

/// A relation from the cue to the event's word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Governed {
    /// A to-infinitive or gerund.
    Infinitive,
    /// A finite clause.
    Clause,
    /// The object.
    Object,
    /// The subject; for an adjective also the noun it stands in front of.
    Subject,
    /// A noun through this preposition.
    Preposition(String),
    /// The verb that an adverb modifies.
    Verb,
}

/// All cues by their word.
#[derive(Debug, Clone, Default)]
pub struct ModalityCues {
    by_word: HashMap<(WordClass, String), Vec<ModalityCue>>,
}

impl ModalityCues {
    /// The cues of a lemma.
    pub fn of(&self, word_class: WordClass, lemma: &str) -> &[ModalityCue] {
        self.by_word
            .get(&(word_class, lemma.to_owned()))
            .map_or(&[], Vec::as_slice)
    }

    /// Number of words.
    pub fn len(&self) -> usize {
        self.by_word.len()
    }

    /// Whether there is no cue at all.
    pub fn is_empty(&self) -> bool {
        self.by_word.is_empty()
    }

    /// Reads a block of `modality.lex`.
    pub(crate) fn add(&mut self, block: &Block<'_>) -> Result<(), LexiconError> {
        let word_class = match block.kind {
            "verb" => WordClass::Verb,
            "noun" => WordClass::Noun,
            "adv" => WordClass::Adverb,
            _ => WordClass::Adjective,
        };
        let (mut effect, mut governs, mut examples) = (None, Vec::new(), Vec::new());
        for line in &block.lines {
            match line.field() {
                Field::Value { key: "makes", value } => effect = Some(read_effect(value)?),
                Field::Value { key: "governs", value } => governs.extend(value.values().map(governed)),
                Field::Positive(text) => examples.push(Example {
                    text: text.to_owned(),
                    applies: true,
                }),
                Field::Negative(text) => examples.push(Example {
                    text: text.to_owned(),
                    applies: false,
                }),
                _ => return Err(line.error(format!("`{}` is none of the fields makes, governs, + and -", line.text))),
            }
        }
        let effect = effect.ok_or_else(|| block.position.error(format!("`{}` has no `makes:`", block.head)))?;
        let cue = ModalityCue {
            effect,
            governs,
            examples,
        };
        let key = (word_class, block.head.to_owned());
        self.by_word.entry(key).or_default().push(cue);
        Ok(())
    }
}

fn read_effect(value: Line<'_>) -> Result<Effect, LexiconError> {
    Ok(match value.text {
        "planned" => Effect::Planned,
        "hypothetical" => Effect::Hypothetical,
        "denied" => Effect::Denied,
        "realised" => Effect::Realised,
        "content" => Effect::Content,
        other => {
            let message = format!("`{other}` is none of planned, hypothetical, denied, realised, content");
            return Err(value.error(message));
        }
    })
}

fn governed(value: Line<'_>) -> Governed {
    match value.text {
        "infinitive" => Governed::Infinitive,
        "clause" => Governed::Clause,
        "obj" => Governed::Object,
        "subj" => Governed::Subject,
        "verb" => Governed::Verb,
        preposition => Governed::Preposition(preposition.to_owned()),
    }
}
