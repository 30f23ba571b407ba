//! English news text to sentences, tokens, lemmas, tags, dependency trees and names.

mod analyzer;
mod document;
mod lemma;
mod morphology;
mod network;
mod segment;
mod sentences;
mod stage;
mod tags;
mod tokens;
mod weapons;

pub use analyzer::Analyzer;
pub use document::{Document, Name, Sentence, Token};
pub use lemma::lemma;
pub use morphology::{Case, Degree, Gender, Mood, Morphology, Number, Person, Tense, VerbForm, Voice};
pub use segment::segment;
pub use stage::Stage;
pub use tags::{NameKind, Relation, Upos, Xpos};
