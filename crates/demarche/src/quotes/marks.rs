//! The words between quotation marks.

use demarche_codebook::Span;

/// The quotations of an article, in text order; they do not overlap.
pub(crate) struct Quotations {
    pub(crate) spans: Vec<Span>,
}

impl Quotations {
    pub(crate) fn of(text: &str) -> Self {
        Self { spans: spans(text) }
    }

    /// Whether these words stand inside a quotation.
    pub(crate) fn hold(&self, words: Span) -> bool {
        let after = self.spans.partition_point(|quotation| quotation.start <= words.start);
        after
            .checked_sub(1)
            .is_some_and(|last| self.spans[last].contains(words))
    }
}

/// The spans between quotation marks, in text order. A paragraph's end closes what is open.
fn spans(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut previous = '\n';
    let mut characters = text.char_indices().peekable();
    while let Some((position, character)) = characters.next() {
        let next = characters.peek().map_or('\n', |&(_, next)| next);
        let after = position + character.len_utf8();
        match open {
            None => open = opens(character, previous, next).map(|closing| (after, closing)),
            Some((start, closing)) => {
                if closes(character, closing, previous, next) {
                    push(&mut found, text, start, position);
                    open = (character == '"' && begins_anew(text, previous, after)).then_some((after, '"'));
                } else if character == '\n' && next == '\n' {
                    open = None;
                }
            }
        }
        previous = character;
    }
    found
}

/// The mark that will close a quotation that opens here.
fn opens(character: char, previous: char, next: char) -> Option<char> {
    let at_start = !previous.is_alphanumeric() && !next.is_whitespace();
    match character {
        '\u{201c}' => Some('\u{201d}'),
        '\u{2018}' if at_start => Some('\u{2019}'),
        '\u{ab}' => Some('\u{bb}'),
        // Some set their marks apart: " We shall see, " she said.
        '"' if !next.is_whitespace() || previous.is_whitespace() => Some('"'),
        '\'' if at_start && next != 's' => Some('\''),
        _ => None,
    }
}

/// Apostrophes look like closing single marks; they stand before a letter.
fn closes(character: char, closing: char, previous: char, next: char) -> bool {
    if character != closing && !(closing == '\u{201d}' && character == '"') {
        return false;
    }
    match closing {
        '\'' | '\u{2019}' => !(next.is_alphanumeric() || previous.is_whitespace() || (previous == 's' && next == ' ')),
        _ => true,
    }
}

/// A straight mark between two sentences without a space may close one paragraph of a quotation
/// and open the next: then a closing mark comes next.
fn begins_anew(text: &str, previous: char, after: usize) -> bool {
    let rest = &text[after..];
    if !matches!(previous, '.' | '?' | '!' | ',') || !rest.starts_with(char::is_uppercase) {
        return false;
    }
    let next = rest.find(['"', '\n']).filter(|&place| rest[place..].starts_with('"'));
    next.is_some_and(|place| {
        let (inside, outside) = (&rest[..place], &rest[place + 1..]);
        inside.ends_with(['.', '?', '!', ',']) && !outside.starts_with(char::is_alphanumeric)
    })
}

fn push(found: &mut Vec<Span>, text: &str, start: usize, end: usize) {
    let inner = &text[start..end];
    let trimmed = inner.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        let start = start + (inner.len() - inner.trim_start().len());
        found.push(Span::new(start, start + trimmed.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = spans(text).iter().map(|span| span.slice(text)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn marks_of_all_kinds_are_read() {
        check(
            "“We shall see,” she said, “on Friday.”",
            &["We shall see,", "on Friday."],
        );
        check("He spoke of \"a new start\" there.", &["a new start"]);
        check(
            "'It's late,' said Mr Ito, 'but the boys' mothers wait.'",
            &["It's late,", "but the boys' mothers wait."],
        );
        check("«Basta», he said.", &["Basta"]);
    }

    #[test]
    fn marks_may_be_set_apart_or_run_together() {
        check("\" We shall see, \" she said.", &["We shall see,"]);
        check(
            "He said: \"We stay.\"\"We build,\" he added. \"We pay.\"The rest left.",
            &["We stay.", "We build,", "We pay."],
        );
        check(
            "He said: \"We stay.\"We build.\" Nobody asked.",
            &["We stay.", "We build."],
        );
    }

    #[test]
    fn apostrophes_are_no_quotations() {
        check("The ministers' aides and the president's men.", &[]);
        check("It wasn't Chad's.", &[]);
    }

    #[test]
    fn what_is_never_closed_is_no_quotation() {
        check("“We shall see.\n\nNothing else was said.", &[]);
    }
}
