use crate::{ActorCode, Event, Party, PlacePhrase, Span, event::DatePhrase};

/// All that was read out of one article.
#[derive(Debug, Clone, Default)]
pub struct Coding {
    /// Events in text order.
    pub events: Vec<Event>,
    /// Direct quotations in text order.
    pub quotes: Vec<Quote>,
    /// Everybody and everything found, used by an event or not.
    pub mentions: Mentions,
    /// What could not be read, and why.
    pub notes: Vec<String>,
}

/// A direct quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The words between the marks.
    pub span: Span,
    /// The words that name the speaker, in their fullest form.
    pub speaker: Option<Span>,
    /// Who the speaker is.
    pub code: Option<ActorCode>,
}

/// People, bodies, places and dates found in an article.
#[derive(Debug, Clone, Default)]
pub struct Mentions {
    /// People with a code.
    pub person: Vec<Party>,
    /// Countries, organisations and groups.
    pub body: Vec<Party>,
    /// Places.
    pub place: Vec<PlacePhrase>,
    /// Dates.
    pub date: Vec<DatePhrase>,
}

/// What made a coding: part of every output, so that a result can be made again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engine {
    /// Version of the program.
    pub version: String,
    /// Version of the lexicon.
    pub lexicon: String,
    /// Version of the language weights.
    pub weights: String,
}
