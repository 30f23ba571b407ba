//! A copy of a text without what scanning and typesetting left in its words.
//!
//! Characters without width inside words are left out, words broken at the end of a line or by a
//! scanner are joined. A lexicon finds names in the copy that it would not find in the original;
//! every span of the copy has a span in the original.

mod hyphens;

use demarche_codebook::Span;

use crate::tokens::{Class, class};

/// The copy, and where its parts come from.
pub struct Plain {
    text: String,
    /// Where stretches without a gap begin: byte in the copy, byte in the original.
    stretches: Vec<(usize, usize)>,
}

impl Plain {
    /// The plain copy of `text`; `None` if the text is plain.
    ///
    /// ```
    /// let original = "The nego-\ntiations failed.";
    /// let plain = demarche_language::Plain::of(original).unwrap();
    /// assert_eq!(plain.text(), "The negotiations failed.");
    /// let span = plain.original(demarche_codebook::Span::new(4, 16));
    /// assert_eq!(span.slice(original), "nego-\ntiations");
    /// ```
    pub fn of(text: &str) -> Option<Self> {
        let mut gaps = hidden(text);
        gaps.extend(hyphens::gaps(text));
        if gaps.is_empty() {
            return None;
        }
        gaps.sort_unstable();
        let mut plain = Self {
            text: String::with_capacity(text.len()),
            stretches: Vec::with_capacity(gaps.len() + 1),
        };
        let mut start = 0;
        for gap in gaps {
            plain.push(text, start, gap.start);
            start = start.max(gap.end);
        }
        plain.push(text, start, text.len());
        Some(plain)
    }

    fn push(&mut self, text: &str, start: usize, end: usize) {
        if start < end {
            self.stretches.push((self.text.len(), start));
            self.text.push_str(&text[start..end]);
        }
    }

    /// The copy.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The stretch of the original that a stretch of the copy stands for.
    pub fn original(&self, span: Span) -> Span {
        let start = self.position(span.start);
        let last = span.end.checked_sub(1).filter(|&last| last >= span.start);
        Span::new(start, last.map_or(start, |last| self.position(last) + 1))
    }

    fn position(&self, byte: usize) -> usize {
        let after = self.stretches.partition_point(|&(copy, _)| copy <= byte);
        let (copy, original) = after.checked_sub(1).map_or((0, 0), |index| self.stretches[index]);
        original + (byte - copy)
    }
}

/// Characters without width between two letters.
fn hidden(text: &str) -> Vec<Span> {
    if text.is_ascii() {
        return Vec::new();
    }
    let mut gaps = Vec::new();
    let mut after_letter = false;
    let mut open: Option<usize> = None;
    for (at, character) in text.char_indices() {
        let is_letter = matches!(class(character), Class::Letter | Class::Mark);
        if class(character) == Class::Hidden {
            open = open.or(after_letter.then_some(at));
            continue;
        }
        if let Some(start) = open.take().filter(|_| is_letter) {
            gaps.push(Span::new(start, at));
        }
        after_letter = is_letter;
    }
    gaps
}

#[cfg(test)]
mod tests;
