//! What all stages share while one article is read.

use demarche_codebook::Span;
use demarche_language::coreference::{Chain, ChainIndex, Mention};
use demarche_language::{Document, Upos};
use demarche_lexicon::{Lexicon, WordClass};
use jiff::civil::Date;

use crate::acts::ActIndex;
use crate::choices::Models;
use crate::confidence::Weights;
use crate::contexts::ContextWords;
use crate::tree::Tree;

/// What reading rests on, the same for every article.
pub(crate) struct Knowledge {
    pub(crate) lexicon: Lexicon,
    pub(crate) choices: Models,
    pub(crate) acts: ActIndex,
    pub(crate) context_words: ContextWords,
    pub(crate) confidence: Weights,
}

/// One article under reading: its text, its analysis, its day, and what is known of the world.
pub(crate) struct Reading<'a> {
    pub(crate) text: &'a str,
    pub(crate) day: Option<Date>,
    pub(crate) lexicon: &'a Lexicon,
    pub(crate) choices: &'a Models,
    pub(crate) acts: &'a ActIndex,
    pub(crate) trees: Vec<Tree<'a>>,
    pub(crate) datelines: &'a [Span],
    chains: &'a [Chain],
    chain_of: ChainIndex,
}

impl<'a> Reading<'a> {
    pub(crate) fn new(text: &'a str, day: Option<Date>, document: &'a Document, known: &'a Knowledge) -> Self {
        Self {
            text,
            day,
            lexicon: &known.lexicon,
            choices: &known.choices,
            acts: &known.acts,
            trees: document.sentences.iter().map(Tree::new).collect(),
            datelines: &document.datelines,
            chains: &document.chains,
            chain_of: ChainIndex::new(&document.chains),
        }
    }

    /// The earlier words that mean the same as `node`, by the analyser's coreference: from link to
    /// link, the nearest first.
    pub(crate) fn antecedents(&self, node: Node) -> impl Iterator<Item = Node> {
        let found = self.chain_of.find(node.sentence, node.token);
        let mentions = found.map_or(&[][..], |(chain, _)| &self.chains[chain].mentions);
        let before = |place: &usize| mentions[*place].link.as_ref().map(|link| link.antecedent);
        let first = found.and_then(|(_, place)| before(&place));
        std::iter::successors(first, before).map(|place| {
            let mention = &mentions[place];
            Node::new(mention.sentence, mention.head)
        })
    }

    /// All words of the article that mean the same as `node`, itself included, by the analyser's
    /// coreference.
    pub(crate) fn chain(&self, node: Node) -> &'a [Mention] {
        const LONGEST: usize = 200;
        let found = self.chain_of.find(node.sentence, node.token);
        let mentions = found.map_or(&[][..], |(chain, _)| &self.chains[chain].mentions);
        &mentions[..mentions.len().min(LONGEST)]
    }

    /// Whether the word is in the named list of the lexicon.
    pub(crate) fn in_set(&self, set: &str, word: &str) -> bool {
        self.lexicon.set(set).is_some_and(|words| words.has(word))
    }

    /// The word that a date or place at `token` is said of: nouns that report nothing themselves
    /// ("the end of May", "a market in Sumy") hand it up to their verb.
    pub(crate) fn event_word(&self, tree: &Tree<'_>, token: usize) -> usize {
        const FARTHEST: usize = 4;
        let reports = |token: usize| {
            let nominal = tree.is_nominal(token);
            !(nominal && self.lexicon.triggers.of(WordClass::Noun, tree.lemma(token)).is_empty())
                && tree.token(token).upos != Upos::Adv
        };
        std::iter::successors(Some(token), |&token| tree.head(token))
            .take(FARTHEST)
            .find(|&token| reports(token))
            .unwrap_or(token)
    }

    /// The sentence that a byte position falls into.
    pub(crate) fn sentence_at(&self, position: usize) -> Option<usize> {
        let after = self.trees.partition_point(|tree| tree.sentence.span.start <= position);
        after.checked_sub(1)
    }

    /// The text of a span.
    pub(crate) fn words(&self, span: Span) -> &'a str {
        span.slice(self.text)
    }
}

/// A token of the article: sentence, then token in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Node {
    pub(crate) sentence: usize,
    pub(crate) token: usize,
}

impl Node {
    pub(crate) const fn new(sentence: usize, token: usize) -> Self {
        Self { sentence, token }
    }
}
