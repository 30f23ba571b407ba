//! Direct quotations, who speaks them, and on whose word an event rests.
//!
//! `marks.rs` finds the quotations and `interview.rs` answers that are printed without marks, `speaker.rs` the words that stand
//! for whoever speaks, `naming.rs` the fullest form of these words among the article's `people.rs`, `party.rs` whose words they
//! are. `sayings.rs` knows who says what in a tree, `source.rs` who vouches for an event.

mod interview;
mod marks;
mod naming;
mod party;
mod people;
mod sayings;
mod source;
mod speaker;

use demarche_codebook::{Party, Quote, Span};

pub(crate) use interview::Interview;
pub(crate) use marks::Quotations;
pub(crate) use party::{party, unknown};
pub(crate) use people::People;
pub(crate) use source::of_event;

use crate::actors::Actors;
use crate::reading::{Node, Reading};
use speaker::Found;

/// A quotation with its speaker.
pub(crate) struct Spoken {
    pub(crate) span: Span,
    /// The speaker, if it is known whose words they are.
    pub(crate) speaker: Option<Party>,
    /// The words that stand for the speaker.
    mention: Option<Span>,
    /// Where these words stand, and the rule that found them.
    found: Option<Found>,
}

impl Spoken {
    /// Whoever vouches for what is quoted, known or not.
    pub(crate) fn source(&self) -> Option<Party> {
        self.speaker.clone().or_else(|| Some(unknown(self.mention?)))
    }
}

/// Finds the speakers of an article's quotations.
pub(crate) struct Speakers<'s> {
    pub(crate) quotations: &'s Quotations,
    pub(crate) people: &'s People,
    pub(crate) interview: Option<&'s Interview>,
}

impl Speakers<'_> {
    /// The speaker of the quotation at `span`; `before` is the quotation before it.
    pub(crate) fn of(&self, actors: &Actors<'_, '_>, span: Span, before: Option<&Spoken>) -> Spoken {
        let found = self.find(actors, span, before);
        Spoken {
            span,
            speaker: found.and_then(|found| party(self.people, actors, found.node)),
            mention: found.map(|found| naming::phrase(actors.reading, found.node)),
            found,
        }
    }

    fn find(&self, actors: &Actors<'_, '_>, span: Span, before: Option<&Spoken>) -> Option<Found> {
        let finder = speaker::Finder {
            quotations: self.quotations,
            actors,
            reading: actors.reading,
        };
        let continued = before.and_then(|before| Some((before.span, before.found?.node)));
        finder
            .within_sentence(span)
            .or_else(|| finder.outside_sentence(span, continued))
            .or_else(|| last_person(actors, span))
    }

    /// The answer of an interview that these words stand in, and whoever gives it.
    pub(crate) fn answer(&self, actors: &Actors<'_, '_>, words: Span) -> Option<(Span, Party)> {
        let interview = self.interview?;
        let answer = interview.answer(words)?;
        Some((answer, party(self.people, actors, interview.speaker)?))
    }

    /// The record of a quotation, once the whole article has been read.
    pub(crate) fn record(&self, actors: &Actors<'_, '_>, spoken: &Spoken) -> Quote {
        let named = spoken.found.map(|found| self.people.name(actors, found.node));
        let rules = spoken.found.map(|found| found.rule);
        let party = spoken.found.and_then(|found| party(self.people, actors, found.node));
        Quote {
            span: spoken.span,
            speaker: named.map(|named| named.words),
            mention: spoken.mention,
            code: party.map(|party| party.code),
            rules: rules.into_iter().chain(named.and_then(|named| named.rule)).collect(),
        }
    }
}

/// Whoever the text spoke of last as one who acts.
fn last_person(actors: &Actors<'_, '_>, span: Span) -> Option<Found> {
    let sentence = actors.reading.sentence_at(span.start)?;
    let node = actors.last_person(Node::new(sentence, 0))?;
    Some(Found {
        node,
        rule: "the person last spoken of",
    })
}

/// The words of a source with whom or what it speaks for.
pub(crate) fn words(actors: &Actors<'_, '_>, node: Node) -> Span {
    naming::phrase(actors.reading, node)
}

/// The words of a sentence that lie inside `span`.
fn tokens_inside(reading: &Reading<'_>, sentence: usize, span: Span) -> Vec<usize> {
    let tree = &reading.trees[sentence];
    (0..tree.len())
        .filter(|&token| span.contains(tree.token(token).span))
        .collect()
}
