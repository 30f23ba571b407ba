//! Cuts a text into paragraphs, datelines and sentences.

mod boundary;
mod calendar;
mod dateline;
mod learned;
mod limit;
mod paragraphs;
mod posts;

use demarche_codebook::Span;

use learned::Manner;
pub(crate) use paragraphs::paragraphs;

/// A sentence, a heading, or the dateline before a paragraph's first sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SentenceSpan {
    /// Without white space at either end; never empty.
    pub(crate) span: Span,
    /// Index of the paragraph, from zero.
    pub(crate) paragraph: usize,
    /// Whether a sentence too long to be read whole goes on in the next span.
    pub(crate) is_cut: bool,
    /// Place, date and agency before the story begins: `KYIV, June 3 (Reuters) -`.
    pub(crate) dateline: bool,
}

/// The sentences of `text`, in order.
pub(crate) fn sentences(text: &str) -> Vec<SentenceSpan> {
    let mut found = Vec::with_capacity(text.len() / 100 + 1);
    let paragraphs = paragraphs(text);
    let manner = Manner::of(text, &paragraphs);
    for (paragraph, range) in paragraphs.into_iter().enumerate() {
        let body = add_datelines(text, range, paragraph, &mut found);
        add_sentences(text, body, paragraph, manner, &mut found);
    }
    found
}

/// A place where a sentence may end, for the training of the model.
#[doc(hidden)]
pub struct SentenceGap {
    /// Where the word before it ends, in bytes of the text.
    pub end: usize,
    /// Whether the rules end a sentence there.
    pub by_rule: bool,
    /// The features' hashes.
    pub features: Vec<u32>,
}

/// All places of a text where a sentence may end, besides the ends of paragraphs.
#[doc(hidden)]
pub fn sentence_gaps(text: &str) -> Vec<SentenceGap> {
    let mut gaps = Vec::new();
    let paragraphs = paragraphs(text);
    let manner = Manner::of(text, &paragraphs);
    for (index, paragraph) in paragraphs.into_iter().enumerate() {
        let body = add_datelines(text, paragraph, index, &mut Vec::new());
        let by_rule = ends_by_rule(text, body);
        learned::for_each_gap(text, body, &by_rule, manner, |gap, rows| {
            gaps.push(SentenceGap {
                end: gap.end,
                by_rule: gap.by_rule,
                features: rows.to_vec(),
            });
        });
    }
    gaps
}

/// Cuts datelines off the start of a paragraph; an agency may stand before the place.
fn add_datelines(text: &str, paragraph: Span, index: usize, found: &mut Vec<SentenceSpan>) -> Span {
    const MOST_DATELINES: usize = 2;
    let mut body = paragraph;
    for _ in 0..MOST_DATELINES {
        let Some(length) = dateline::length(body.slice(text), index) else {
            break;
        };
        let span = Span::new(body.start, body.start + length);
        found.push(SentenceSpan {
            span,
            paragraph: index,
            is_cut: false,
            dateline: true,
        });
        body = trim(text, Span::new(span.end, body.end));
    }
    body
}

fn add_sentences(text: &str, body: Span, paragraph: usize, manner: Manner, found: &mut Vec<SentenceSpan>) {
    let by_rule = ends_by_rule(text, body);
    let mut start = body.start;
    for end in learned::ends(text, body, &by_rule, manner)
        .into_iter()
        .chain([body.end])
    {
        let pieces = limit::pieces(text, trim(text, Span::new(start, end)));
        let last = pieces.len().saturating_sub(1);
        found.extend(pieces.into_iter().enumerate().map(|(index, span)| SentenceSpan {
            span,
            paragraph,
            is_cut: index < last,
            dateline: false,
        }));
        start = end;
    }
}

/// Where sentences end by the rules.
fn ends_by_rule(text: &str, body: Span) -> Vec<usize> {
    let mut ends = boundary::ends(text, body);
    ends.extend(posts::signature_ends(text, body).filter(|&end| end < body.end));
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// `span` without white space and characters without width at its ends.
fn trim(text: &str, span: Span) -> Span {
    let blank = |c: char| {
        matches!(
            crate::tokens::class(c),
            crate::tokens::Class::Space | crate::tokens::Class::Hidden
        )
    };
    let content = span.slice(text);
    let end = span.start + content.trim_end_matches(blank).len();
    let start = span.end - content.trim_start_matches(blank).len();
    Span::new(start.min(end), end)
}

#[cfg(test)]
mod tests;
