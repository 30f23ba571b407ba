//! English news text to sentences, tokens, lemmas, tags, dependency trees and names.

mod analyzer;
mod document;
mod foreign;
mod lemma;
mod network;
mod plain;
mod segment;
mod sentences;
mod tags;
mod tokens;

pub use analyzer::Analyzer;
pub use document::{Document, Name, Sentence, Token};
pub use foreign::{ForeignPassage, foreign_passages};
pub use lemma::lemma;
pub use plain::Plain;
pub use segment::segment;
#[doc(hidden)]
pub use sentences::{SentenceGap, sentence_gaps};
pub use tags::{NameKind, Relation, Upos, Xpos};
