//! English news text to sentences, tokens, lemmas, tags, dependency trees and names.

mod document;
mod lemma;
mod network;
mod sentences;
mod tags;
mod tokens;

pub use document::{Document, Name, Sentence, Token};
pub use tags::{NameKind, Relation, Upos, Xpos};
