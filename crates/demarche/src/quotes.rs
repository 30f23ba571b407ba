//! Direct quotations and who speaks them.

use demarche_codebook::{Party, Quote, Span};
use demarche_language::{Relation, Upos};

use crate::actors::Actors;
use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// The spans between quotation marks, in text order. A paragraph's end closes what is open.
pub(crate) fn spans(text: &str) -> Vec<Span> {
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
                    open = None;
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
        '"' if !next.is_whitespace() => Some('"'),
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

fn push(found: &mut Vec<Span>, text: &str, start: usize, end: usize) {
    let inner = &text[start..end];
    let trimmed = inner.trim();
    if trimmed.chars().any(char::is_alphanumeric) {
        let start = start + (inner.len() - inner.trim_start().len());
        found.push(Span::new(start, start + trimmed.len()));
    }
}

/// The quotation with its speaker.
pub(crate) struct Spoken {
    pub(crate) quote: Quote,
    pub(crate) speaker: Option<Party>,
}

/// Finds the speaker of each quotation of an article whose sentences have been read so far.
pub(crate) struct Speakers<'s> {
    /// All quotations in text order; they do not overlap.
    pub(crate) spans: &'s [Span],
}

impl Speakers<'_> {
    /// The speaker of the quotation at `span`; `before` is the quotation before it.
    pub(crate) fn of(&self, actors: &Actors<'_, '_>, span: Span, before: Option<&Spoken>) -> Spoken {
        let reading = actors.reading;
        let last = reading.sentence_at(span.end.saturating_sub(1)).unwrap_or(0);
        let first = reading.sentence_at(span.start).unwrap_or(0);
        let node = self
            .beside(reading, last, span)
            .or_else(|| self.beside(reading, first, span))
            .or_else(|| self.in_next_sentence(reading, last, span));
        let party = node.and_then(|node| actors.of_all(node).into_iter().next());
        let words = node.map(|node| Self::words(actors, node));
        match (words, before) {
            (Some(speaker), _) => spoken(span, Some(speaker), party),
            (None, Some(previous)) if continues(reading, previous.quote.span, span) => {
                spoken(span, previous.quote.speaker, previous.speaker.clone())
            }
            _ => match actors.last_speaker(Node::new(first, 0)) {
                Some(party) => spoken(
                    span,
                    Some(actors.fullest_words(&party, Node::new(first, 0))),
                    Some(party),
                ),
                None => spoken(span, None, None),
            },
        }
    }

    /// The subject of the verb of saying nearest to the quotation in one sentence.
    fn beside(&self, reading: &Reading<'_>, sentence: usize, span: Span) -> Option<Node> {
        let tree = &reading.trees[sentence];
        let verbs = (0..tree.len()).filter(|&token| {
            tree.is_verb(token) && reading.in_set("speech-verbs", tree.lemma(token)) && !self.is_quoted(tree, token)
        });
        let speaker = |verb: usize| {
            let subjects = tree
                .children(verb)
                .iter()
                .copied()
                .filter(|&child| tree.relation(child) == Relation::Nsubj);
            subjects
                .filter(|&subject| !self.is_quoted(tree, subject))
                .min_by_key(|subject| subject.abs_diff(verb))
                .or_else(|| self.nominal_beside(tree, verb, span))
                .or_else(|| tree.doer(verb).filter(|&subject| !self.is_quoted(tree, subject)))
        };
        let by_verb = verbs
            .filter_map(|verb| Some((distance(tree.token(verb).span, span), speaker(verb)?)))
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, subject)| subject);
        by_verb
            .or_else(|| according_to(tree))
            .or_else(|| self.clause_subject(tree, span))
            .map(|token| Node::new(sentence, token))
    }

    /// The noun phrase between a quotation and its verb of saying, or right after the verb, where
    /// the parser has hung it elsewhere: "…," **its chief** said.
    fn nominal_beside(&self, tree: &Tree<'_>, verb: usize, quotation: Span) -> Option<usize> {
        const LONGEST: usize = 12;
        let before = (0..verb)
            .rev()
            .take(LONGEST)
            .take_while(|&token| tree.token(token).span.start >= quotation.end);
        let after = (verb + 1..tree.len())
            .take(LONGEST)
            .take_while(|&token| tree.token(token).upos != Upos::Punct);
        let range: Vec<usize> = if tree.token(verb).span.start >= quotation.end && verb > 0 {
            let mut range: Vec<usize> = before.collect();
            range.reverse();
            if range.iter().any(|&token| tree.is_nominal(token)) {
                range
            } else {
                after.collect()
            }
        } else {
            return None;
        };
        range
            .iter()
            .copied()
            .filter(|&token| tree.is_nominal(token) && !self.is_quoted(tree, token))
            .find(|&token| tree.head(token).is_none_or(|head| !range.contains(&head)))
    }

    /// For a few quoted words inside a clause: the subject of the clause.
    fn clause_subject(&self, tree: &Tree<'_>, span: Span) -> Option<usize> {
        let inside = (0..tree.len()).find(|&token| span.contains(tree.token(token).span))?;
        let outside = |token: &usize| !self.is_quoted(tree, *token);
        std::iter::once(inside)
            .chain(tree.ancestors(inside))
            .filter(|&token| tree.is_verb(token))
            .find_map(|verb| tree.doer(verb).or_else(|| tree.surface_subject(verb)).filter(outside))
    }

    /// A quotation that is a sentence of its own is followed by «"…" He said …» at times.
    fn in_next_sentence(&self, reading: &Reading<'_>, sentence: usize, span: Span) -> Option<Node> {
        let next = reading.trees.get(sentence + 1)?;
        let near = next.sentence.span.start <= span.end + 3 && next.len() < 12;
        near.then(|| self.beside(reading, sentence + 1, span)).flatten()
    }

    fn is_quoted(&self, tree: &Tree<'_>, token: usize) -> bool {
        let span = tree.token(token).span;
        let after = self.spans.partition_point(|quote| quote.start <= span.start);
        after.checked_sub(1).is_some_and(|last| self.spans[last].contains(span))
    }

    /// The words that name the speaker, in the fullest form before this place.
    fn words(actors: &Actors<'_, '_>, node: Node) -> Span {
        let tree = &actors.reading.trees[node.sentence];
        let fullest = actors.fullest_name(node);
        fullest.unwrap_or_else(|| {
            let (first, last) = tree.phrase(node.token);
            let last = tree
                .prepositional(node.token, "for")
                .or_else(|| tree.prepositional(node.token, "of"))
                .map_or(last, |owner| tree.phrase(owner).1.max(last));
            tree.span(first, last)
        })
    }
}

fn spoken(span: Span, words: Option<Span>, party: Option<Party>) -> Spoken {
    let quote = Quote {
        span,
        speaker: words,
        code: party.as_ref().map(|party| party.code),
    };
    Spoken { quote, speaker: party }
}

fn distance(one: Span, other: Span) -> usize {
    if one.start >= other.end {
        one.start - other.end
    } else {
        other.start.saturating_sub(one.end)
    }
}

/// "According to X": X.
fn according_to(tree: &Tree<'_>) -> Option<usize> {
    (0..tree.len()).find(|&token| tree.is_nominal(token) && tree.has_preposition(token, &["according to", "according"]))
}

/// Nothing but the first quotation's attribution stands between the two.
fn continues(reading: &Reading<'_>, before: Span, span: Span) -> bool {
    let between = &reading.text[before.end.min(span.start)..span.start];
    between.chars().count() < 200
}

/// The verb that reports the event at `token`, with the token of whoever vouches for it.
pub(crate) fn reporting_verb(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> Option<(usize, usize)> {
    let mut current = token;
    while let Some(head) = tree.head(current) {
        if reports(reading, tree, current, head) {
            return Some((head, tree.doer(head)?));
        }
        // What a relative clause tells, the outlet tells.
        if tree.relation(current) == Relation::AclRelcl {
            break;
        }
        current = head;
    }
    parenthetical_report(reading, tree)
        .filter(|&(verb, _)| verb != token && !tree.sentence.dominates(verb, token))
        .or_else(|| according_to(tree).map(|source| (source, source)))
}

/// "Said that …", "reported an attack", "accused Mali of …".
fn reports(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize) -> bool {
    if !tree.is_verb(head) {
        return false;
    }
    let lemma = tree.lemma(head);
    match tree.relation(current) {
        Relation::Ccomp | Relation::Parataxis => reading.in_set("report-verbs", lemma),
        Relation::Obj => matches!(lemma, "report" | "confirm" | "claim" | "announce" | "allege"),
        Relation::Advcl => matches!(tree.mark(current), Some("of" | "for")) && reading.in_set("blame-verbs", lemma),
        _ => false,
    }
}

/// The noun phrase between a comma and the verb, which the parser took for an apposition:
/// "…, **its minister**, Ada Obi, told parliament".
fn nominal_before(tree: &Tree<'_>, verb: usize) -> Option<usize> {
    const LONGEST: usize = 12;
    let commas = (verb.saturating_sub(LONGEST)..verb)
        .rev()
        .filter(|&token| tree.token(token).form == ",");
    let mut found = None;
    for comma in commas {
        let range = comma + 1..verb;
        let mut tops = range.clone().filter(|&token| {
            tree.token(token).upos != Upos::Punct && tree.head(token).is_none_or(|head| !range.contains(&head))
        });
        match (tops.next(), tops.next()) {
            (Some(top), None) if tree.is_nominal(top) => found = Some(top),
            (None, _) => {}
            _ => break,
        }
    }
    found
}

/// "…, the ministry said, …" vouches for the whole sentence, however the parser has attached it.
fn parenthetical_report(reading: &Reading<'_>, tree: &Tree<'_>) -> Option<(usize, usize)> {
    (0..tree.len())
        .filter(|&token| tree.is_verb(token) && reading.in_set("report-verbs", tree.lemma(token)))
        .find_map(|verb| {
            let subject = tree
                .child(verb, &[Relation::Nsubj])
                .or_else(|| nominal_before(tree, verb))?;
            let governs_clause = tree
                .children(verb)
                .iter()
                .any(|&child| child > verb && matches!(tree.relation(child), Relation::Ccomp | Relation::Xcomp));
            let (start, _) = tree.phrase(subject);
            let set_off = start
                .min(verb)
                .checked_sub(1)
                .is_some_and(|before| matches!(tree.token(before).form.as_str(), "," | "\u{201d}" | "\"" | "'"));
            (set_off && !governs_clause).then_some((verb, subject))
        })
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
    fn apostrophes_are_no_quotations() {
        check("The ministers' aides and the president's men.", &[]);
        check("It wasn't Chad's.", &[]);
    }

    #[test]
    fn what_is_never_closed_is_no_quotation() {
        check("“We shall see.\n\nNothing else was said.", &[]);
    }
}
