//! What holds for the tree of every sentence, however odd the text.

use demarche_language::{Analyzer, Relation, Sentence};

const WORDS: &[&str] = &[
    "Talks",
    "the",
    "resumed",
    "in",
    "(",
    ")",
    "Київ",
    "not",
    ",",
    "\"",
    "3,000",
    "and",
    "who",
    "killed",
    "of",
    "…",
    "停火",
    "by",
    "?",
    "have",
    "🇺🇦",
    "-",
    "U.S.",
    "that",
    "n't",
    "’s",
    "RT",
    "@army",
    "http://a.b/c",
    "\u{200f}",
];

/// Sentences strung together from [`WORDS`] by a fixed sequence of pseudo-random numbers.
fn sentences() -> Vec<Vec<&'static str>> {
    let mut state: u64 = 5;
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        WORDS[(state >> 33) as usize % WORDS.len()]
    };
    (0..600)
        .map(|index| (0..=index % 47).map(|_| next()).collect())
        .collect()
}

fn check(sentence: &Sentence) {
    let heads: Vec<Option<usize>> = sentence.tokens.iter().map(|token| token.head).collect();
    let roots = heads.iter().filter(|head| head.is_none()).count();
    assert_eq!(roots, 1, "{heads:?}");
    for (index, token) in sentence.tokens.iter().enumerate() {
        assert_eq!(token.head.is_none(), token.relation == Relation::Root);
        assert!(token.head.is_none_or(|head| head < heads.len() && head != index));
        let mut above = Some(index);
        for _ in 0..heads.len() {
            above = above.and_then(|token| heads[token]);
        }
        assert_eq!(above, None, "a cycle in {heads:?}");
        assert!(!token.form.is_empty() && !token.lemma.is_empty());
    }
    let mut end = 0;
    for name in &sentence.names {
        assert!(end <= name.first && name.first < name.last && name.last <= heads.len());
        end = name.last;
    }
}

#[test]
fn every_sentence_is_one_tree() {
    let sentences = sentences();
    for (words, sentence) in sentences.iter().zip(Analyzer::builtin().analyze_tokens(&sentences)) {
        assert_eq!(sentence.tokens.len(), words.len());
        check(&sentence);
    }
}

#[test]
fn a_sentence_of_thousands_of_words_is_one_tree() {
    let words: Vec<&str> = WORDS.iter().copied().cycle().take(5_000).collect();
    for sentence in Analyzer::builtin().analyze_tokens(&[words]) {
        assert_eq!(sentence.tokens.len(), 5_000);
        check(&sentence);
    }
}

#[test]
fn a_text_of_one_word_without_end_is_cut() {
    let text = "ceasefire ".repeat(20_000);
    let document = Analyzer::builtin().analyze(&text);
    assert!(document.sentences.len() > 20);
    document.sentences.iter().for_each(check);
}

#[test]
fn chains_hold_after_sentences_are_dropped() {
    let text = "Rain fell on the harbour. Anna Berg resigned on Monday. She left Rome.";
    let mut document = Analyzer::builtin().analyze(text);
    let mut number = 0;
    document.retain_sentences(|_| {
        number += 1;
        number > 1
    });
    let she = document.chains.iter().flat_map(|chain| &chain.mentions);
    let places: Vec<(usize, usize)> = she.map(|mention| (mention.sentence, mention.head)).collect();
    assert!(
        places
            .iter()
            .all(|&(sentence, head)| head < document.sentences[sentence].tokens.len())
    );
    let together = document.chains.iter().find(|chain| chain.is_repeated());
    let sentences: Vec<usize> = together
        .iter()
        .flat_map(|chain| chain.mentions.iter().map(|mention| mention.sentence))
        .collect();
    assert_eq!(sentences, [0, 1]);
}
