//! Headings that date what stands under them: "17 November." and the clock of a page written while things happen.

use demarche_codebook::{DatePhrase, DateRange};
use demarche_language::Upos;

use super::{DateMention, Time};
use crate::reading::Reading;
use crate::tree::Tree;

/// "17 November." above what happened then.
#[derive(Debug, Clone)]
pub(super) struct Heading {
    pub(super) phrase: DatePhrase,
    /// The paragraph that it opens; `None` if it stands alone and holds to the next one.
    paragraph: Option<usize>,
    /// "16.32".
    pub(super) is_clock: bool,
}

impl Heading {
    /// The heading that holds from a sentence on, where `current` held before.
    pub(super) fn after(
        current: Option<Self>,
        reading: &Reading<'_>,
        sentence: usize,
        mentions: &[DateMention],
    ) -> Option<Self> {
        let tree = &reading.trees[sentence];
        let current = current.filter(|heading| heading.covers(tree));
        if let Some(today) = reading.day.filter(|_| opens_with_clock(tree)) {
            return Some(Self {
                phrase: DatePhrase {
                    span: tree.span(0, 0),
                    range: DateRange::day(today),
                },
                paragraph: None,
                is_clock: true,
            });
        }
        let Some(mention) = mentions.first().filter(|mention| is_all(tree, mention)) else {
            return current;
        };
        let paragraph = tree.sentence.paragraph;
        let goes_on = reading
            .trees
            .get(sentence + 1)
            .is_some_and(|next| next.sentence.paragraph == paragraph);
        let phrase = mention.phrase(tree, reading.day, Time::Unknown);
        // The day of publication above an article says nothing of its events.
        let is_today = phrase.range.earliest == reading.day;
        (!is_today).then_some(Self {
            phrase,
            paragraph: goes_on.then_some(paragraph),
            is_clock: false,
        })
    }

    /// Whether a sentence stands under it.
    pub(super) fn covers(&self, tree: &Tree<'_>) -> bool {
        self.paragraph.is_none_or(|opened| opened == tree.sentence.paragraph)
    }
}

/// Whether a date is all that a sentence says.
fn is_all(tree: &Tree<'_>, mention: &DateMention) -> bool {
    mention.first == 0 && (mention.last + 1..tree.len()).all(|token| tree.token(token).upos == Upos::Punct)
}

/// "16.32" or "16:32" at the start.
fn opens_with_clock(tree: &Tree<'_>) -> bool {
    let Some(first) = tree.sentence.tokens.first() else {
        return false;
    };
    let number = |text: &str, digits: std::ops::RangeInclusive<usize>, below: u8| {
        digits.contains(&text.len()) && text.parse::<u8>().is_ok_and(|number| number < below)
    };
    let parts = first.form.split_once(['.', ':']);
    parts.is_some_and(|(hours, minutes)| number(hours, 1..=2, 24) && number(minutes, 2..=2, 60))
}
