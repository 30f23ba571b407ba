//! `demarche explain`: how each event, quotation and ledger item of an article was read, step by step.

mod item;
mod reading;

use std::fmt::Write as _;
use std::io::{self, Write as _};

use demarche::{Article, Coder, Event};
use demarche_codebook::{Count, DatePhrase, Party, PlacePhrase, Quote, json};

use crate::arguments::{self, ExplainFormat};
use crate::code::{code, coder};
use crate::exit_code::ExitCode;
use crate::input::{self, Input, Item, Settings};
use crate::messages::Messages;
use crate::output::{emphasis, plain};

pub(crate) fn run(arguments: &arguments::Explain) -> anyhow::Result<ExitCode> {
    let coder = coder(arguments.reading.lexicon.as_deref())?;
    let settings = Settings {
        published: arguments.reading.published,
        titles: true,
        codings: false,
    };
    let mut messages = Messages::new(false);
    let mut found = false;
    for input in input::inputs(std::slice::from_ref(&arguments.input), settings) {
        match input {
            Input::Article(item) => {
                let explanation = Explanation::new(coder, &item, arguments.event.as_deref());
                found |= !explanation.is_empty();
                let written = explanation.written(arguments.format);
                io::stdout().lock().write_all(written.as_bytes())?;
            }
            Input::Unreadable(error) => messages.unreadable(&error),
            Input::Skipped(_) => {}
        }
    }
    if let Some(id) = arguments.event.as_ref().filter(|_| !found && !messages.failed()) {
        messages.note(&format!("no event or item with the id `{id}`"));
    }
    Ok(ExitCode::of(messages.failed(), found))
}

/// A coding with its derivations, cut down to the events and items asked for.
struct Explanation<'a> {
    coder: &'a Coder,
    article: &'a Article,
    coding: demarche::Coding,
    /// Whether only one event or item was asked for.
    narrowed: bool,
}

impl<'a> Explanation<'a> {
    fn new(coder: &'a Coder, item: &'a Item, event: Option<&str>) -> Self {
        let mut coding = code(coder, item, true);
        if let Some(id) = event {
            coding.events.retain(|event| event.id.starts_with(id));
            coding.ledger.retain(|item| item.id.starts_with(id));
            let events = &coding.events;
            coding
                .rejected
                .retain(|rejection| events.iter().any(|event| event.sentence.contains(rejection.span)));
        }
        Self {
            coder,
            article: &item.article,
            coding,
            narrowed: event.is_some(),
        }
    }

    fn is_empty(&self) -> bool {
        self.coding.events.is_empty() && self.coding.ledger.is_empty()
    }

    fn written(&self, format: ExplainFormat) -> String {
        if self.narrowed && self.is_empty() {
            return String::new();
        }
        match format {
            ExplainFormat::Text => self.text().unwrap_or_default(),
            ExplainFormat::Json => self.json(),
        }
    }

    fn json(&self) -> String {
        let options = json::Options {
            mentions: false,
            derivation: true,
        };
        format!(
            "{}\n",
            json::coding(self.article, &self.coding, &self.coder.engine(), options)
        )
    }

    fn text(&self) -> Result<String, std::fmt::Error> {
        let mut page = String::new();
        let (begin, end) = emphasis();
        write!(page, "{begin}{}", plain(&self.article.id))?;
        if let Some(published) = self.article.published {
            write!(page, "  {published}")?;
        }
        if let Some(title) = &self.article.title {
            write!(page, "  {}", plain(title))?;
        }
        writeln!(page, "{end}")?;
        for event in &self.coding.events {
            self.event(&mut page, event)?;
        }
        if self.coding.events.is_empty() && !self.narrowed {
            writeln!(page, "\nno events")?;
        }
        for item in &self.coding.ledger {
            item::write(self, &mut page, item)?;
        }
        if !self.narrowed {
            for quote in &self.coding.quotes {
                self.quote(&mut page, quote)?;
            }
        }
        reading::rejected(self, &mut page)?;
        for note in &self.coding.notes {
            writeln!(page, "\nnote: {note}")?;
        }
        Ok(page)
    }

    fn event(&self, page: &mut String, event: &Event) -> std::fmt::Result {
        let (begin, end) = emphasis();
        let mode = event.mode.map_or(String::new(), |mode| format!(" {}", mode.as_str()));
        let kind = event.event_type.as_str();
        writeln!(
            page,
            "\n{begin}{kind}{mode}, {}{end}  {}",
            event.modality.as_str(),
            event.id
        )?;
        let mut line = |name: &str, value: String| writeln!(page, "  {name:<11}{value}");
        line("sentence", self.words(event.sentence))?;
        line("trigger", self.words(event.trigger))?;
        line("rule", self.rule(event))?;
        line("cameo", format!("{} {}", event.cameo.as_str(), event.cameo.name()))?;
        for (name, parties) in [("actor", &event.actor), ("recipient", &event.recipient)] {
            parties.iter().try_for_each(|party| line(name, self.party(party)))?;
        }
        if let Some(date) = &event.date {
            line("date", self.date(date))?;
        }
        if let Some(place) = &event.place {
            line("place", self.place(place))?;
        }
        event
            .counts
            .iter()
            .try_for_each(|count| line("count", self.count(count)))?;
        if let Some(party) = &event.said_by {
            line("said by", self.party(party))?;
        }
        if let Some(id) = &event.same_as {
            line("same as", id.clone())?;
        }
        for (name, value) in reading::lines(self, event) {
            line(name, value)?;
        }
        for (number, step) in event.derivation.iter().enumerate() {
            line(
                if number == 0 { "steps" } else { "" },
                format!("{}. {step}", number + 1),
            )?;
        }
        Ok(())
    }

    fn quote(&self, page: &mut String, quote: &Quote) -> std::fmt::Result {
        let (begin, end) = emphasis();
        writeln!(page, "\n{begin}QUOTE{end}")?;
        let mut line = |name: &str, value: String| writeln!(page, "  {name:<11}{value}");
        line("words", self.words(quote.span))?;
        if let Some(speaker) = quote.speaker {
            let code = quote.code.map_or_else(|| "no code".to_owned(), |code| code.to_string());
            line("speaker", format!("{code} {}", self.words(speaker)))?;
        }
        if let Some(mention) = quote.mention.filter(|&mention| Some(mention) != quote.speaker) {
            line("here", self.words(mention))?;
        }
        line("steps", quote.rules.join(", "))
    }

    fn words(&self, span: demarche_codebook::Span) -> String {
        format!("\"{}\"", plain(span.slice(&self.article.text)))
    }

    /// The entry's name and, if it is a trigger of the lexicon, its file and line.
    fn rule(&self, event: &Event) -> String {
        let triggers = self.coder.lexicon().triggers.all();
        match triggers.iter().find(|trigger| trigger.id == event.rule) {
            Some(trigger) => format!("{} ({})", event.rule, trigger.place),
            None => event.rule.clone(),
        }
    }

    fn party(&self, party: &Party) -> String {
        let name = party.name.as_ref().map_or(String::new(), |name| format!(": {name}"));
        format!(
            "{} {} ({}{name})",
            party.code,
            self.words(party.span),
            party.via.as_str()
        )
    }

    fn date(&self, date: &DatePhrase) -> String {
        let day = |day: Option<jiff::civil::Date>| day.map_or("?".to_owned(), |day| day.to_string());
        let (earliest, latest) = (day(date.range.earliest), day(date.range.latest));
        let words = self.words(date.span);
        if earliest == latest {
            format!("{earliest} {words}")
        } else {
            format!("{earliest} .. {latest} {words}")
        }
    }

    fn place(&self, place: &PlacePhrase) -> String {
        let country = place.country.as_deref().unwrap_or("no country");
        let id = place.geonames.map_or(String::new(), |id| format!(", GeoNames {id}"));
        let via = place.via.map_or(String::new(), |via| format!(" ({})", via.as_str()));
        let relation = place.relation.as_ref().map_or(String::new(), |relation| {
            format!(", {} {}", relation.kind.as_str(), self.words(relation.span))
        });
        let words = self.words(place.span);
        format!("{words} {country}, {}{id}{relation}{via}", place.precision)
    }

    fn count(&self, count: &Count) -> String {
        let end = |end: Option<u64>| end.map_or("?".to_owned(), |end| end.to_string());
        let side = count.side.map_or(String::new(), |side| format!(" of {side}"));
        let (kind, lo, hi) = (count.kind.as_str(), end(count.lo), end(count.hi));
        format!("{kind} {lo} .. {hi}{side} {}", self.words(count.span))
    }
}
