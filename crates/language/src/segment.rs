use demarche_codebook::Span;

use crate::sentences::sentences;
use crate::tokens::tokenize;

/// Cuts `text` into sentences of tokens, without tagging or parsing them. Every span is a byte
/// range of `text`; a dateline is a sentence of its own.
///
/// ```
/// let text = "Talks resumed. Putin didn't come.";
/// let sentences = demarche_language::segment(text);
/// let words: Vec<&str> = sentences[1].iter().map(|token| token.slice(text)).collect();
/// assert_eq!(words, ["Putin", "did", "n't", "come", "."]);
/// ```
pub fn segment(text: &str) -> Vec<Vec<Span>> {
    sentences(text)
        .into_iter()
        .map(|sentence| tokenize(text, sentence.span))
        .collect()
}
