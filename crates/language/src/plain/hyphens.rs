//! Words that a hyphen breaks where none belongs: `nego-⏎tiations`, `cease- fire`.

use std::collections::HashSet;

use demarche_codebook::Span;

/// Words after which or before which a hyphen hangs on purpose: `pre- and post-war`.
const LINKS: &[&str] = &["and", "or", "to", "nor", "but", "as", "versus"];

/// What has to be left out to mend the broken words of `text`.
pub(super) fn gaps(text: &str) -> Vec<Span> {
    let breaks: Vec<Break> = text
        .match_indices('-')
        .filter_map(|(at, _)| Break::at(text, at))
        .collect();
    if breaks.is_empty() {
        return Vec::new();
    }
    let words: HashSet<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).collect();
    breaks.iter().map(|broken| broken.gap(&words)).collect()
}

/// A hyphen with white space behind it, between two halves of a word.
struct Break<'a> {
    first: &'a str,
    second: &'a str,
    hyphen: usize,
    /// Where the second half starts.
    end: usize,
    is_line_end: bool,
}

impl<'a> Break<'a> {
    fn at(text: &'a str, hyphen: usize) -> Option<Self> {
        const LONGEST_HALF: usize = 40;
        const MOST_SPACE: usize = 12;
        let before = &text[text.floor_char_boundary(hyphen.saturating_sub(LONGEST_HALF))..hyphen];
        let first = &before[before
            .rfind(|c: char| !c.is_alphabetic())
            .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8))..];
        let rest = &text[hyphen + 1..text.floor_char_boundary(hyphen + 1 + LONGEST_HALF + MOST_SPACE)];
        let content = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        let space = &rest[..rest.len() - content.len()];
        let second = content.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        let lines = space.matches('\n').count();
        let is_broken = first.chars().count() > 1
            && second.chars().count() > 1
            && second.starts_with(char::is_lowercase)
            && !before[..before.len() - first.len()].ends_with('-')
            && !LINKS.contains(&second)
            && (lines == 1 || space == " ");
        is_broken.then_some(Self {
            first,
            second,
            hyphen,
            end: hyphen + 1 + space.len(),
            is_line_end: lines == 1,
        })
    }

    /// At the end of a line the hyphen goes unless the article writes the word with one; in a line
    /// it stays unless the article writes the word without.
    fn gap(&self, words: &HashSet<&str>) -> Span {
        let Self { first, second, .. } = self;
        let is_joined = words.contains(format!("{first}{second}").as_str());
        let is_compound = words.contains(format!("{first}-{second}").as_str());
        let start = if is_joined || self.is_line_end && !is_compound {
            self.hyphen
        } else {
            self.hyphen + 1
        };
        Span::new(start, self.end)
    }
}
