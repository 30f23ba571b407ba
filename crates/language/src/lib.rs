//! English news text to sentences, tokens, lemmas, tags, dependency trees and names.

mod analyzer;
pub mod coreference;
mod document;
mod lemma;
mod network;
mod segment;
mod sentences;
mod tags;
mod tokens;

pub use analyzer::Analyzer;
pub use document::{Document, Name, Sentence, Token};
pub use lemma::lemma;
pub use segment::segment;
pub use tags::{NameKind, Relation, Upos, Xpos};
