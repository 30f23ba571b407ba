//! Tags and trees from raw text, and on the treebank's own words for comparison.

use demarche_codebook::Span;
use demarche_language::{Analyzer, Sentence};

use crate::counts::Counts;
use crate::treebank::{Document, Word, documents};

/// Prints parts of speech, heads and labelled heads, without relation subtypes.
pub(crate) fn score(path: &str, treebank: &str) {
    let analyzer = Analyzer::builtin();
    let mut raw = Scores::default();
    let mut given = Scores::default();
    for document in documents(treebank) {
        let analysed = analyzer.analyze(&document.text);
        let found: Vec<Vec<Word>> = analysed.sentences.iter().map(words).collect();
        raw.add(&document.sentences, &found);
        given.add(&document.sentences, &on_gold_words(&analyzer, &document));
    }
    println!("{path}: from raw text {raw}");
    println!("{path}: on gold words {given}");
    println!(
        "{path}: LAS lost by segmentation {:.2}",
        given.labelled.percent() - raw.labelled.percent()
    );
}

#[derive(Default)]
struct Scores {
    upos: Counts,
    heads: Counts,
    labelled: Counts,
}

impl Scores {
    fn add(&mut self, gold: &[Vec<Word>], found: &[Vec<Word>]) {
        self.upos.add(tags(gold), tags(found));
        self.heads.add(arcs(gold, false), arcs(found, false));
        self.labelled.add(arcs(gold, true), arcs(found, true));
    }
}

impl std::fmt::Display for Scores {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let [upos, heads, labelled] = [&self.upos, &self.heads, &self.labelled].map(Counts::percent);
        write!(formatter, "UPOS {upos:.2} UAS {heads:.2} LAS {labelled:.2}")
    }
}

fn tags(sentences: &[Vec<Word>]) -> impl Iterator<Item = (Span, &str)> {
    sentences.iter().flatten().map(|word| (word.span, word.upos.as_str()))
}

/// Each word with its head's place; the root's head is nowhere.
fn arcs(sentences: &[Vec<Word>], labelled: bool) -> impl Iterator<Item = (Span, Option<Span>, &str)> {
    sentences.iter().flat_map(move |sentence| {
        sentence.iter().map(move |word| {
            let head = word.head.map(|head| sentence[head].span);
            (word.span, head, if labelled { word.relation.as_str() } else { "" })
        })
    })
}

fn words(sentence: &Sentence) -> Vec<Word> {
    let word = |token: &demarche_language::Token| Word {
        span: token.span,
        upos: token.upos.as_str().to_owned(),
        head: token.head,
        relation: token.relation.as_str().split(':').next().unwrap_or_default().to_owned(),
    };
    sentence.tokens.iter().map(word).collect()
}

fn on_gold_words(analyzer: &Analyzer, document: &Document) -> Vec<Vec<Word>> {
    let forms: Vec<Vec<&str>> = document
        .sentences
        .iter()
        .map(|sentence| sentence.iter().map(|word| word.span.slice(&document.text)).collect())
        .collect();
    let analysed = analyzer.analyze_tokens(&forms);
    let place = |(sentence, gold): (&Sentence, &Vec<Word>)| {
        let mut words = words(sentence);
        for (word, gold) in words.iter_mut().zip(gold) {
            word.span = gold.span;
        }
        words
    };
    analysed.iter().zip(&document.sentences).map(place).collect()
}
