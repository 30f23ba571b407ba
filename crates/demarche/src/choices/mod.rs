//! Decisions that rules cannot make: which of several readings is the likeliest, by weights
//! learned from annotated articles (`training/choices.py`, `training/MODEL_CARD.md`).
//!
//! A question has options, an option has features in words. The option whose features weigh most is
//! taken; `explain` shows what spoke for it.

mod model;

use demarche_codebook::{ActorCode, Span};

pub(crate) use model::Model;

/// The learned weights, one model a kind of question.
#[derive(Debug)]
pub(crate) struct Models {
    /// To which country or body does an agent noun without owner belong?
    pub(crate) owner: Model,
    /// Did it happen?
    pub(crate) modality: Model,
}

impl Models {
    /// The weights that are part of the program.
    pub(crate) fn builtin() -> Self {
        Self {
            owner: Model::read(include_str!("../../data/owners.tsv")),
            modality: Model::read(include_str!("../../data/modalities.tsv")),
        }
    }
}

/// A question that came up while an article was read, with all that was weighed: what the weights
/// are learned from.
#[derive(Debug, Clone)]
pub struct Question {
    /// Which model answers it: "owner" or "modality".
    pub model: &'static str,
    /// The sentence.
    pub sentence: Span,
    /// The words that the question is about.
    pub words: Span,
    /// What it is asked of: a sector, or an event's type.
    pub subject: String,
    /// The possible answers.
    pub options: Vec<Choice>,
}

/// A possible answer.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The codes that it stands for; none for "nobody".
    pub codes: Vec<ActorCode>,
    /// Its name, where it has no code.
    pub name: String,
    /// What is true of it.
    pub features: Vec<String>,
}
