//! The words that stand for whoever speaks a quotation.
//!
//! First the sentence is asked that the quotation stands in, then its neighbours. Every rule has a name.

use demarche_codebook::Span;
use demarche_language::{Relation, Upos};

use super::marks::Quotations;
use super::sayings::Sayings;
use super::tokens_inside;
use crate::actors::Actors;
use crate::reading::{Node, Reading};

/// Words that stand for a speaker, and the rule that found them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) node: Node,
    pub(super) rule: &'static str,
}

pub(super) struct Finder<'s, 'r, 'a> {
    pub(super) quotations: &'s Quotations,
    pub(super) actors: &'s Actors<'r, 'a>,
    pub(super) reading: &'r Reading<'a>,
}

impl Finder<'_, '_, '_> {
    /// The speaker beside the quotation, in the sentence where it ends or the one where it begins.
    pub(super) fn within_sentence(&self, span: Span) -> Option<Found> {
        let first = self.reading.sentence_at(span.start)?;
        let last = self.reading.sentence_at(span.end.saturating_sub(1))?;
        let earlier = (first != last).then_some(first);
        self.signed(span)
            .or_else(|| self.in_sentence(last, span))
            .or_else(|| self.in_sentence(earlier?, span))
    }

    fn in_sentence(&self, sentence: usize, span: Span) -> Option<Found> {
        let sayings = Sayings::of(self.actors, sentence);
        let inside = tokens_inside(self.reading, sentence, span);
        let found = |rule: &'static str| {
            move |token: usize| Found {
                node: Node::new(sentence, token),
                rule,
            }
        };
        self.own_subject(sayings, &inside)
            .map(found("the subject of the quoted verb"))
            .or_else(|| {
                self.governor(sayings, &inside)
                    .map(found("the verb that governs the quotation"))
            })
            .or_else(|| heading(sayings, span).map(found("the name that heads the line")))
            .or_else(|| self.beside(sayings, span).map(|(rule, token)| found(rule)(token)))
            .or_else(|| {
                self.clause_subject(sayings, &inside)
                    .map(found("the subject of its clause"))
            })
            .or_else(|| {
                self.before_colon(sayings, span)
                    .map(found("the words before the colon"))
            })
    }

    /// «"…" — **X**», as under a letter.
    fn signed(&self, span: Span) -> Option<Found> {
        let after = self.reading.text[span.end..].trim_start_matches(is_mark_or_space);
        let tail = after.trim_start_matches(is_dash);
        if tail.len() == after.len() {
            return None;
        }
        let start = self.reading.text.len() - tail.trim_start().len();
        let sentence = self.reading.sentence_at(start)?;
        let tree = &self.reading.trees[sentence];
        let first = (0..tree.len()).find(|&token| tree.token(token).span.start >= start)?;
        let is_name = |token: &usize| tree.token(*token).upos == Upos::Propn;
        let name: Vec<usize> = (first..tree.len()).take_while(is_name).collect();
        let top = |token: &usize| tree.head(*token).is_none_or(|head| !name.contains(&head));
        name.iter().copied().find(top).map(|token| Found {
            node: Node::new(sentence, token),
            rule: "the name that signs the quotation",
        })
    }

    /// "**Madrid** 'regrets' the step": the quoted word is the verb of somebody outside.
    fn own_subject(&self, sayings: Sayings<'_, '_, '_>, inside: &[usize]) -> Option<usize> {
        let tree = sayings.tree;
        let verb = top(sayings, inside).filter(|&token| tree.is_verb(token))?;
        let subject = tree.child(verb, &[Relation::Nsubj])?;
        let speaks = self.is_outside(sayings, subject) && sayings.can_speak(subject);
        (speaks && tree.relation(verb) == Relation::Root).then_some(subject)
    }

    /// The subject of the nearest verb of saying above the quoted words, or whose speech they are:
    /// "**X** dismissed it as '…'", "**X's** call for '…'".
    fn governor(&self, sayings: Sayings<'_, '_, '_>, inside: &[usize]) -> Option<usize> {
        let tree = sayings.tree;
        let top = top(sayings, inside)?;
        tree.ancestors(top)
            .filter(|&token| self.is_outside(sayings, token) && !is_foretold(sayings, token))
            .find_map(|token| {
                let speaker = if sayings.is_quoting(token) {
                    sayings.speaker(token)
                } else {
                    sayings.owner(token)
                };
                speaker.filter(|&speaker| self.is_outside(sayings, speaker) && !sayings.is_speech(speaker))
            })
    }

    fn is_outside(&self, sayings: Sayings<'_, '_, '_>, token: usize) -> bool {
        !self.quotations.hold(sayings.tree.token(token).span)
    }

    /// The nearest in the sentence of those who say something and of those who are credited.
    fn beside(&self, sayings: Sayings<'_, '_, '_>, span: Span) -> Option<(&'static str, usize)> {
        let verb = self.verb_beside(sayings, span);
        let verb = verb.map(|(distance, token)| (distance, "the verb of saying beside it", token));
        let credited = self.credited(sayings);
        let credited = credited.map(|token| (sayings.distance(token, span), "according to", token));
        let nearest = verb.into_iter().chain(credited).min_by_key(|(distance, ..)| *distance);
        nearest.map(|(_, rule, token)| (rule, token))
    }

    /// The subject of the verb of saying nearest to the quotation, and how far the verb is.
    fn verb_beside(&self, sayings: Sayings<'_, '_, '_>, span: Span) -> Option<(usize, usize)> {
        let verbs =
            (0..sayings.tree.len()).filter(|&token| sayings.is_saying(token) && self.is_outside(sayings, token));
        let outside = |&speaker: &usize| self.is_outside(sayings, speaker);
        let told_of_text = |verb: usize, speaker: usize| {
            sayings.is_speech(speaker) && sayings.tree.relation(verb) == Relation::AclRelcl
        };
        let spoken = verbs.filter_map(|verb| {
            let speaker = sayings
                .speaker(verb)
                .filter(|&speaker| outside(&speaker) && !told_of_text(verb, speaker))
                .or_else(|| nominal_between(sayings, verb, span))
                .or_else(|| sayings.inverted(verb).filter(outside))?;
            Some((sayings.distance(verb, span), speaker))
        });
        spoken.min_by_key(|(distance, _)| *distance)
    }

    fn credited(&self, sayings: Sayings<'_, '_, '_>) -> Option<usize> {
        (0..sayings.tree.len())
            .filter(|&token| self.is_outside(sayings, token))
            .find_map(|token| sayings.credited(token))
    }

    /// For a few quoted words inside a clause: the subject of the clause.
    fn clause_subject(&self, sayings: Sayings<'_, '_, '_>, inside: &[usize]) -> Option<usize> {
        let tree = sayings.tree;
        let top = top(sayings, inside)?;
        std::iter::once(top)
            .chain(tree.ancestors(top))
            .filter(|&token| tree.is_verb(token))
            .filter_map(|verb| tree.doer(verb).or_else(|| tree.surface_subject(verb)))
            .find(|&subject| self.is_outside(sayings, subject) && sayings.can_speak(subject))
    }

    /// "A tweet by **X**: '…'", "**X**, at his briefing: '…'", "**X**: '…'".
    fn before_colon(&self, sayings: Sayings<'_, '_, '_>, span: Span) -> Option<usize> {
        let before = self.reading.text[..span.start]
            .trim_end_matches(|character: char| !character.is_alphanumeric() && character != ':');
        if !before.ends_with(':') {
            return None;
        }
        let tree = sayings.tree;
        let ahead = (0..tree.len()).filter(|&token| tree.token(token).span.end <= before.len());
        let nominals = ahead.filter(|&token| tree.is_nominal(token) && self.is_outside(sayings, token));
        let mut speakers = nominals
            .filter(|&token| tree.head(token).is_none_or(|head| !tree.is_nominal(head)) || sayings.is_speech(token))
            .map(|token| sayings.owner(token).unwrap_or(token));
        speakers.find(|&token| sayings.can_speak(token))
    }

    /// The speaker in a sentence beside the quotation's own.
    ///
    /// `before` is the quotation before this one with the words that stand for its speaker.
    pub(super) fn outside_sentence(&self, span: Span, before: Option<(Span, Node)>) -> Option<Found> {
        let first = self.reading.sentence_at(span.start)?;
        let last = self.reading.sentence_at(span.end.saturating_sub(1))?;
        self.next_sentence(last, span)
            .or_else(|| self.sentence_before(first, span, before))
            .or_else(|| self.continued(span, before))
    }

    /// «"…" He said …»: a quotation that is a sentence of its own is followed by its tag at times.
    fn next_sentence(&self, sentence: usize, span: Span) -> Option<Found> {
        const LONGEST: usize = 12;
        const GAP: usize = 3;
        let next = self.reading.trees.get(sentence + 1)?;
        let near = next.sentence.span.start <= span.end + GAP && next.len() < LONGEST;
        let sayings = Sayings::of(self.actors, sentence + 1);
        let (_, speaker) = near.then(|| self.verb_beside(sayings, span)).flatten()?;
        Some(Found {
            node: Node::new(sentence + 1, speaker),
            rule: "the verb of saying in the sentence after it",
        })
    }

    /// The subject of the sentence before, in the same paragraph: "X shook his head. '…'".
    fn sentence_before(&self, sentence: usize, span: Span, before: Option<(Span, Node)>) -> Option<Found> {
        let previous = sentence.checked_sub(1)?;
        let sayings = Sayings::of(self.actors, previous);
        let place = sayings.tree.sentence.span;
        let between = self.reading.text.get(place.end..span.start)?;
        let quoted = before.is_some_and(|(quotation, _)| quotation.end > place.start);
        if between.contains('\n') || quoted {
            return None;
        }
        let root = (0..sayings.tree.len()).find(|&token| sayings.tree.relation(token) == Relation::Root)?;
        let speaker = sayings
            .speaker(root)
            .filter(|&speaker| self.is_outside(sayings, speaker))?;
        Some(Found {
            node: Node::new(previous, speaker),
            rule: "the subject of the sentence before it",
        })
    }

    /// Little but the first quotation's attribution stands between the two.
    fn continued(&self, span: Span, before: Option<(Span, Node)>) -> Option<Found> {
        const FARTHEST: usize = 200;
        let (quotation, node) = before?;
        let between = &self.reading.text[quotation.end.min(span.start)..span.start];
        (between.chars().count() < FARTHEST).then_some(Found {
            node,
            rule: "the speaker of the quotation before it",
        })
    }
}

/// The quoted word that hangs on a word outside.
fn top(sayings: Sayings<'_, '_, '_>, inside: &[usize]) -> Option<usize> {
    inside.iter().copied().find(|&token| {
        let word = sayings.tree.token(token);
        word.upos != Upos::Punct && word.head.is_none_or(|head| !inside.contains(&head))
    })
}

/// The noun phrase between a quotation and its verb of saying, where the parser has hung it
/// elsewhere: "…," **its chief** said.
fn nominal_between(sayings: Sayings<'_, '_, '_>, verb: usize, span: Span) -> Option<usize> {
    const LONGEST: usize = 12;
    let tree = sayings.tree;
    let after_quotation = |token: &usize| tree.token(*token).span.start >= span.end;
    let range: Vec<usize> = (0..verb).rev().take(LONGEST).take_while(after_quotation).collect();
    range
        .iter()
        .rev()
        .copied()
        .filter(|&token| sayings.can_speak(token))
        .find(|&token| tree.head(token).is_none_or(|head| !range.contains(&head)))
}

/// "**Obi**: We may see 'a new start'", as in headlines.
fn heading(sayings: Sayings<'_, '_, '_>, span: Span) -> Option<usize> {
    const LONGEST: usize = 5;
    let tree = sayings.tree;
    let colon = (0..tree.len().min(LONGEST)).find(|&token| tree.token(token).form == ":")?;
    let is_name = |token: usize| matches!(tree.token(token).upos, Upos::Propn | Upos::Noun | Upos::Adj | Upos::Det);
    let top = |token: &usize| tree.head(*token).is_none_or(|head| head >= colon);
    let before = tree.token(colon).span.end <= span.start && (0..colon).all(is_name);
    let name = (0..colon).find(top).filter(|_| before)?;
    sayings.can_speak(name).then_some(name)
}

/// "Said that Chad would **observe** it '…'": what is told of the future is not said by its doer.
fn is_foretold(sayings: Sayings<'_, '_, '_>, verb: usize) -> bool {
    let tree = sayings.tree;
    let modal = tree
        .auxiliaries(verb)
        .iter()
        .any(|word| matches!(*word, "would" | "will" | "could" | "might" | "should"));
    let told = tree.relation(verb) == Relation::Ccomp && tree.head(verb).is_some_and(|head| sayings.is_saying(head));
    modal && told
}

fn is_mark_or_space(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '\u{201d}' | '\u{2019}' | '\u{bb}')
}

fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2013}' | '\u{2014}' | '\u{2015}')
}
