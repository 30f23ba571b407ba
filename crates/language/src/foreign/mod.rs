//! Finds text that is not English, so that it is reported and not read as if it were.
//!
//! English is known by its small words, which costs little; only where they are missing is a
//! detector asked which language it is. Short texts, lists of names and tables are never refused.

mod evidence;

use demarche_codebook::Span;
use whatlang::Lang;

use crate::sentences::paragraphs;
use evidence::Evidence;

/// A stretch of text that is surely not English.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ForeignPassage {
    /// A paragraph, or the whole text.
    pub span: Span,
    /// English name of the most likely language.
    pub language: &'static str,
    /// Its code in ISO 639-3.
    pub code: &'static str,
    /// How sure it is that it is this language and no other, from 0 to 1. That it is not English
    /// is sure.
    pub confidence: f64,
}

/// The passages of `text` that are not English, in text order: paragraphs, or one passage that is
/// the whole text if nothing in it is English.
///
/// ```
/// let text = "Президент приехал в Киев во вторник, чтобы встретиться с министрами.";
/// let passages = demarche_language::foreign_passages(text);
/// assert_eq!(passages[0].code, "rus");
/// assert!(demarche_language::foreign_passages("Macron met Scholz in Paris.").is_empty());
/// ```
pub fn foreign_passages(text: &str) -> Vec<ForeignPassage> {
    let paragraphs: Vec<(Span, Evidence)> = paragraphs(text)
        .into_iter()
        .map(|span| (span, Evidence::of(span.slice(text))))
        .collect();
    let mut total = Evidence::default();
    for (_, evidence) in &paragraphs {
        total.add(evidence);
    }
    let has_english = paragraphs.iter().any(|(_, evidence)| evidence.is_english());
    if !has_english && let Some(whole) = judge(text, Span::new(0, text.len()), &total) {
        return vec![whole];
    }
    paragraphs
        .iter()
        .filter(|(_, evidence)| evidence.is_against_neighbours())
        .filter_map(|(span, evidence)| judge(text, *span, evidence))
        .collect()
}

/// Asks the detector, if the evidence is against English.
fn judge(text: &str, span: Span, evidence: &Evidence) -> Option<ForeignPassage> {
    /// More text would make it slower, not surer.
    const MOST_BYTES: usize = 6000;
    /// With so many words and none of them English, it is not, though its language may be unknown.
    const MANY_WORDS: usize = 40;
    if !evidence.is_against_english() {
        return None;
    }
    let content = span.slice(text);
    let guess = whatlang::detect(&content[..content.floor_char_boundary(MOST_BYTES)])?;
    let is_sure = evidence.is_other_script() || guess.is_reliable() || evidence.words >= MANY_WORDS;
    (guess.lang() != Lang::Eng && is_sure).then(|| ForeignPassage {
        span,
        language: guess.lang().eng_name(),
        code: guess.lang().code(),
        confidence: guess.confidence(),
    })
}

#[cfg(test)]
mod tests;
