//! Corrects the rules' sentence ends where people write as they like: mails, lists, comments.
//!
//! A linear model looks at every gap between two chunks of a paragraph and says whether a sentence
//! ends there. What the rules say is one of its features, and it must be very sure to contradict
//! them. `examples/sentence_ends` trains it, with the features computed here.

mod chunks;
mod features;
mod manner;
mod weights;

use demarche_codebook::Span;

use super::boundary;
use chunks::chunks;
pub(super) use manner::Manner;
use weights::Weights;

/// The log odds from which on a sentence ends where the rules do not end one.
const TO_END: f32 = -0.5;
/// The same in a text that is written with care, where the rules know best.
const TO_END_IN_CAREFUL_TEXT: f32 = 2.5;
/// The log odds from which on an end of the rules stands.
const TO_GO_ON: f32 = -1.0;

/// Where the sentences of `paragraph` end, in bytes from its start; the last end is not listed.
/// `by_rule` are the ends that the rules found.
pub(super) fn ends(text: &str, paragraph: Span, by_rule: &[usize], manner: Manner) -> Vec<usize> {
    let weights = Weights::builtin();
    let mut ends = Vec::new();
    for_each_gap(text, paragraph, by_rule, manner, |gap, rows| {
        let score = weights.score(rows);
        let is_end = if gap.by_rule {
            score > TO_GO_ON
        } else {
            score > to_end(manner, &text[gap.end..paragraph.end])
                && !boundary::never_ends(&text[paragraph.start..gap.end], &text[gap.end..paragraph.end])
        };
        if is_end {
            ends.push(gap.end);
        }
    });
    ends
}

/// How much it takes to end a sentence before `after` against the rules. Careful writers end none
/// before a small letter: `the musical Mamma Mia! has opened`.
fn to_end(manner: Manner, after: &str) -> f32 {
    match (manner.is_careful(), after.trim_start().starts_with(char::is_lowercase)) {
        (false, _) => TO_END,
        (true, false) => TO_END_IN_CAREFUL_TEXT,
        (true, true) => f32::INFINITY,
    }
}

/// A place between two chunks where a sentence may end.
pub(super) struct Gap {
    /// Where the chunk before it ends, in bytes of the text.
    pub(super) end: usize,
    /// Whether the rules end a sentence here.
    pub(super) by_rule: bool,
}

/// Calls `take` with each gap of a paragraph and the rows of the weights that speak for it.
pub(super) fn for_each_gap(
    text: &str,
    paragraph: Span,
    by_rule: &[usize],
    manner: Manner,
    mut take: impl FnMut(&Gap, &[u32]),
) {
    let chunks = chunks(text, paragraph, by_rule);
    let stretches = features::Stretches::of(&chunks);
    let mut rows = Vec::with_capacity(features::MOST_ROWS);
    for (index, chunk) in chunks.iter().enumerate().take(chunks.len().saturating_sub(1)) {
        rows.clear();
        features::write(&chunks, &stretches, index, manner, &mut rows);
        let gap = Gap {
            end: chunk.end,
            by_rule: chunk.ends_by_rule,
        };
        take(&gap, &rows);
    }
}
