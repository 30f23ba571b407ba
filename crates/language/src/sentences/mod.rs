//! Cuts a text into paragraphs, datelines and sentences.

mod boundary;
mod calendar;
mod dateline;
mod limit;
mod paragraphs;

use demarche_codebook::Span;

/// A sentence, a heading, or the dateline before a paragraph's first sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SentenceSpan {
    /// Without white space at either end; never empty.
    pub(crate) span: Span,
    /// Index of the paragraph, from zero.
    pub(crate) paragraph: usize,
    /// Place, date and agency before the story begins: `KYIV, June 3 (Reuters) -`.
    pub(crate) dateline: bool,
}

/// The sentences of `text`, in order.
pub(crate) fn sentences(text: &str) -> Vec<SentenceSpan> {
    let mut found = Vec::with_capacity(text.len() / 100 + 1);
    for (paragraph, range) in paragraphs::paragraphs(text).into_iter().enumerate() {
        let body = add_datelines(text, range, paragraph, &mut found);
        add_sentences(text, body, paragraph, &mut found);
    }
    found
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
            dateline: true,
        });
        body = trim(text, Span::new(span.end, body.end));
    }
    body
}

fn add_sentences(text: &str, body: Span, paragraph: usize, found: &mut Vec<SentenceSpan>) {
    let mut start = body.start;
    while start < body.end {
        let end = start + boundary::first_sentence(&text[start..body.end]);
        for span in limit::pieces(text, trim(text, Span::new(start, end))) {
            found.push(SentenceSpan {
                span,
                paragraph,
                dateline: false,
            });
        }
        start = end;
    }
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
