//! English news text to sentences, tokens, lemmas, tags, dependency trees and names.

mod analyzer;
pub mod coreference;
mod document;
mod foreign;
mod lemma;
mod morphology;
mod name_words;
mod network;
mod plain;
mod segment;
mod sentences;
mod stage;
mod tags;
mod tokens;
mod weapons;

pub use analyzer::Analyzer;
pub use document::{Act, Document, Name, Sentence, Token};
pub use foreign::{ForeignPassage, foreign_passages};
pub use lemma::lemma;
pub use morphology::{Case, Degree, Gender, Mood, Morphology, Number, Person, Tense, VerbForm, Voice};
pub use network::ActLabels;
pub use plain::Plain;
pub use segment::segment;
#[doc(hidden)]
pub use sentences::{SentenceGap, sentence_gaps};
pub use stage::Stage;
pub use tags::{NameKind, Relation, Upos, Xpos};
