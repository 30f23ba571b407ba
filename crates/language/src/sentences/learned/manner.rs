//! How a text is written on the whole: with care, or as people write to friends.

use demarche_codebook::Span;

/// A class of texts that write alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sentences) struct Manner(pub(super) u8);

impl Manner {
    /// The manner of a text with these paragraphs.
    pub(in crate::sentences) fn of(text: &str, paragraphs: &[Span]) -> Self {
        let mut starts = Share::default();
        let mut ends = Share::default();
        for paragraph in paragraphs {
            let content = paragraph.slice(text);
            starts.add(content.starts_with(char::is_lowercase));
            ends.add(!content.ends_with(['.', '!', '?', '"', '”', '…', ')']));
            // Other marks also stand inside titles: `Mamma Mia! has opened`.
            for (at, _) in content.match_indices('.') {
                let mut after = content[at + 1..].chars();
                if after.next() == Some(' ') {
                    starts.add(after.next().is_some_and(char::is_lowercase));
                }
            }
        }
        Self(starts.level(&[0, 12, 30]) * 4 + ends.level(&[0, 20, 50]))
    }

    /// Hardly a sentence begins small, and nearly all paragraphs end with an end mark.
    pub(super) fn is_careful(self) -> bool {
        self.0 / 4 <= 1 && self.0 % 4 <= 1
    }
}

/// How often something is so.
#[derive(Default)]
struct Share {
    yes: usize,
    all: usize,
}

impl Share {
    fn add(&mut self, is_so: bool) {
        self.yes += usize::from(is_so);
        self.all += 1;
    }

    /// How many of the percentages lie under the share.
    fn level(&self, percentages: &[usize]) -> u8 {
        let is_above = |&&percentage: &&usize| self.yes * 100 > percentage * self.all;
        percentages.iter().filter(is_above).count() as u8
    }
}
