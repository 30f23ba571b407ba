//! What the analyser gives: sentences of tokens, each token with its tags and its place in the tree.

use demarche_codebook::Span;
use smol_str::SmolStr;

use crate::coreference::{Chain, resolve};
use crate::tags::{NameKind, Relation, Upos, Xpos};

/// An analysed text. Every span is a byte range of that text.
#[derive(Debug, Clone, Default)]
pub struct Document {
    /// The sentences in text order. They do not overlap.
    pub sentences: Vec<Sentence>,
    /// Places, dates and agencies in front of reports, which belong to no sentence:
    /// "KYIV, June 3 (Agency) -".
    pub datelines: Vec<Span>,
    /// How many sentences were too long to be read whole and stand in [`Document::sentences`] in
    /// pieces.
    pub cut_sentences: usize,
    /// The mentions of the sentences that mean the same.
    pub chains: Vec<Chain>,
}

impl Document {
    /// Drops the sentences that do not pass. Chains name sentences by their number, so they are
    /// found anew if any goes.
    pub fn retain_sentences(&mut self, keep: impl FnMut(&Sentence) -> bool) {
        let before = self.sentences.len();
        self.sentences.retain(keep);
        if self.sentences.len() < before {
            self.chains = resolve(&self.sentences);
        }
    }
}

/// One sentence: its tokens form one tree.
#[derive(Debug, Clone, Default)]
pub struct Sentence {
    /// From the first to the last token.
    pub span: Span,
    /// Index of the paragraph that holds the sentence, from zero.
    pub paragraph: usize,
    /// The tokens in text order, never empty.
    pub tokens: Vec<Token>,
    /// The names in text order. They do not overlap.
    pub names: Vec<Name>,
    /// For each token what it reports as happening; only content words are asked.
    pub acts: Vec<Option<Act>>,
}

/// A word or punctuation mark of Universal Dependencies' English tokenisation: clitics and
/// the parts of hyphenated compounds are tokens of their own.
#[derive(Debug, Clone)]
pub struct Token {
    /// Where the token stands.
    pub span: Span,
    /// The word as written.
    pub form: SmolStr,
    /// The dictionary form, lower-case except for proper nouns.
    pub lemma: SmolStr,
    /// Universal part of speech.
    pub upos: Upos,
    /// Penn Treebank tag, which carries tense and number.
    pub xpos: Xpos,
    /// Index in the sentence of the token that governs this one; `None` for the root.
    pub head: Option<usize>,
    /// How the token depends on its head.
    pub relation: Relation,
}

/// What a word reports as happening: the logarithms of the probabilities of the labels in
/// [`Analyzer::act_labels`](crate::Analyzer::act_labels).
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Of each kind of act, the first being none.
    pub types: Box<[f32]>,
    /// Of each modality, if it is an act at all.
    pub modalities: Box<[f32]>,
}

/// A named thing or a numeric expression: `tokens[first..last]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// What is named.
    pub kind: NameKind,
    /// Index of the first token.
    pub first: usize,
    /// Index after the last token.
    pub last: usize,
}

impl Sentence {
    /// The name that the token at `index` is part of.
    pub fn name_at(&self, index: usize) -> Option<&Name> {
        self.names.iter().find(|name| name.first <= index && index < name.last)
    }

    /// Whether the token at `index` is part of a person's name.
    pub fn is_person_name(&self, index: usize) -> bool {
        self.name_at(index).is_some_and(|name| name.kind == NameKind::Person)
    }

    /// The indexes of the tokens that `head` governs, in text order.
    pub fn children(&self, head: usize) -> impl Iterator<Item = usize> + '_ {
        self.tokens
            .iter()
            .enumerate()
            .filter(move |(_, token)| token.head == Some(head))
            .map(|(index, _)| index)
    }

    /// The first child of `head` with this relation.
    pub fn child(&self, head: usize, relation: Relation) -> Option<usize> {
        self.children(head)
            .find(|&index| self.tokens[index].relation == relation)
    }

    /// Whether `ancestor` is `index` or governs it, directly or not.
    pub fn dominates(&self, ancestor: usize, index: usize) -> bool {
        let mut current = Some(index);
        while let Some(token) = current {
            if token == ancestor {
                return true;
            }
            current = self.tokens[token].head;
        }
        false
    }

    /// All tokens that `top` governs, and itself, in text order.
    pub fn subtree(&self, top: usize) -> Vec<usize> {
        (0..self.tokens.len())
            .filter(|&index| self.dominates(top, index))
            .collect()
    }
}
