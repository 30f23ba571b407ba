//! Direct quotations, who speaks them, and on whose word an event rests.
//!
//! `marks.rs` finds the quotations, `speaker.rs` the words that stand for whoever speaks one, `naming.rs` the fullest form of
//! these words in the article, `interview.rs`
//! answers that are printed without marks; `sayings.rs` knows who says what in a tree, and `source.rs` who vouches for an event.

mod interview;
mod marks;
mod naming;
mod sayings;
mod source;
mod speaker;

use demarche_codebook::{Body, Party, Quote, Sector, Span, Via};
use demarche_language::{NameKind, Upos};

pub(crate) use interview::Interview;
pub(crate) use marks::Quotations;
pub(crate) use naming::People;
pub(crate) use source::of_event;

use crate::actors::Actors;
use crate::reading::{Node, Reading};
use speaker::Found;

/// A quotation with its speaker.
pub(crate) struct Spoken {
    pub(crate) span: Span,
    pub(crate) speaker: Option<Party>,
    /// The words that stand for the speaker, and the rule that found them.
    found: Option<Found>,
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
        let speaker = found.and_then(|found| party(self.people, actors, found.node));
        Spoken { span, speaker, found }
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
            mention: spoken.found.map(|found| naming::phrase(actors.reading, found.node)),
            code: party.map(|party| party.code),
            rules: rules.into_iter().chain(named.and_then(|named| named.rule)).collect(),
        }
    }
}

/// Who vouches or speaks at `node`: by name, where the article gives one, or by whom the words
/// belong to. Sources whom nobody names are nobody's.
pub(crate) fn party(people: &People, actors: &Actors<'_, '_>, node: Node) -> Option<Party> {
    let named = people.name(actors, node).node;
    let of = |node: Node| actors.of_all(node).into_iter().next();
    let firm = |node: Node| of(node).filter(is_firm);
    let chain = actors.reading.chain(node).iter();
    let mut places = chain.map(|mention| Node::new(mention.sentence, mention.head));
    let tree = &actors.reading.trees[node.sentence];
    let first = if tree.token(node.token).upos == Upos::Pron { named } else { node };
    let behind = |prepositions: [&str; 2]| {
        let nouns = prepositions.into_iter().filter_map(|preposition| tree.prepositional(node.token, preposition));
        nouns.map(|noun| Node::new(node.sentence, noun)).find_map(firm)
    };
    firm(first)
        .or_else(|| firm(named))
        .or_else(|| firm(node))
        .or_else(|| places.find_map(firm))
        .or_else(|| behind(["for", "from"]))
        .or_else(|| actors.through_modifiers(node).into_iter().find(is_firm))
        .or_else(|| actors.named_by_noun(node).filter(is_firm))
        .or_else(|| actors.back_reference(node))
        .or_else(|| of(named).or_else(|| of(node)).filter(|party| !is_anonymous(actors, node, party)))
        .filter(|party| party.code.body != Body::Unknown)
        .or_else(|| behind(["in", "at"]))
        .map(|party| Party {
            span: naming::phrase(actors.reading, node),
            ..party
        })
}

/// Whether the words themselves say whose they are.
fn is_firm(party: &Party) -> bool {
    party.via != Via::Context && party.code.body != Body::Unknown
}

/// "Diplomats", "one source", "Delta Monitor": no country is stated.
fn is_anonymous(actors: &Actors<'_, '_>, node: Node, party: &Party) -> bool {
    let tree = &actors.reading.trees[node.sentence];
    let noun = tree.lemma(node.token).to_lowercase();
    let named = tree.sentence.name_at(node.token).is_some_and(|name| name.kind == NameKind::Org)
        && actors.reading.lexicon.agents.get(&noun).is_none();
    let fights = matches!(party.code.sector, Some(Sector::Military | Sector::Police | Sector::Rebel));
    named || (!fights && actors.reading.in_set("anonymous-sources", &noun))
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

/// The tree of a sentence's words that lie inside `span`.
fn tokens_inside(reading: &Reading<'_>, sentence: usize, span: Span) -> Vec<usize> {
    let tree = &reading.trees[sentence];
    (0..tree.len())
        .filter(|&token| span.contains(tree.token(token).span))
        .collect()
}
