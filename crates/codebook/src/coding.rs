use std::collections::HashMap;

use crate::{ActorCode, Event, LedgerItem, Party, PlacePhrase, Rejection, Span, event::DatePhrase};

/// All that was read out of one article.
#[derive(Debug, Clone, Default)]
pub struct Coding {
    /// Events in text order.
    pub events: Vec<Event>,
    /// Pledges, demands, meetings and the like, in text order.
    pub ledger: Vec<LedgerItem>,
    /// Direct quotations in text order.
    pub quotes: Vec<Quote>,
    /// Everybody and everything found, used by an event or not.
    pub mentions: Mentions,
    /// What could not be read, and why.
    pub notes: Vec<String>,
    /// Words that might have been events and are none, in text order; empty unless asked for.
    pub rejected: Vec<Rejection>,
}

impl Coding {
    /// Calls `change` with every span of the coding, for a text that was read in a copy.
    pub fn for_each_span(&mut self, mut change: impl FnMut(&mut Span)) {
        self.events.iter_mut().flat_map(Event::spans).for_each(&mut change);
        self.ledger.iter_mut().flat_map(LedgerItem::spans).for_each(&mut change);
        for quote in &mut self.quotes {
            change(&mut quote.span);
            quote.speaker.as_mut().map(&mut change);
            quote.mention.as_mut().map(&mut change);
        }
        self.rejected
            .iter_mut()
            .for_each(|rejection| change(&mut rejection.span));
        let mentions = &mut self.mentions;
        let parties = mentions.person.iter_mut().chain(&mut mentions.body);
        parties.for_each(|party| change(&mut party.span));
        mentions.place.iter_mut().for_each(|place| change(&mut place.span));
        mentions.date.iter_mut().for_each(|date| change(&mut date.span));
    }

    /// Drops the events that are less sure than `minimum`. Where the first mention of an event goes, the next one that
    /// stays takes its place.
    pub fn keep_confident(&mut self, minimum: f32) {
        self.events.retain(|event| event.confidence >= minimum);
        let mut first: HashMap<String, String> = HashMap::new();
        for event in &mut self.events {
            let told = event.same_as.take().unwrap_or_else(|| event.id.clone());
            let known = first.entry(told).or_insert_with(|| event.id.clone());
            event.same_as = (*known != event.id).then(|| known.clone());
        }
    }
}

/// A direct quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The words between the marks.
    pub span: Span,
    /// The words that name the speaker, in their fullest form.
    pub speaker: Option<Span>,
    /// The words that stand for the speaker where the quotation is: "she", "the minister".
    pub mention: Option<Span>,
    /// Who the speaker is.
    pub code: Option<ActorCode>,
    /// The rules by which the speaker was found, the first one first.
    pub rules: Vec<&'static str>,
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
