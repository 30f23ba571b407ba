//! Reads a report out of the JSON form of a coding, so that fresh codings and stored ones take
//! the same way.

use std::str::FromStr;

use demarche_codebook::{
    ActorCode, Cameo, ConditionMode, CountKind, DateRange, EventType, Issue, ItemKind, ItemStatus, LinkKind, Modality,
    Mode, Strength,
};
use jiff::civil::Date;
use serde_json::Value;
use thiserror::Error;

use super::{Amount, Evidence, Happening, Report, Source, Statement, Stipulation};

/// Why a coding cannot be taken into the book.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ReportError {
    /// Without a day nothing can be put in order.
    #[error("the article `{0}` has no day of publication")]
    NoDay(String),
    /// A field is missing or has a value that the codebook does not know.
    #[error("`{field}` of `{record}` is missing or not of the codebook: {value}")]
    Field {
        /// The article, item or event.
        record: String,
        /// Its field.
        field: &'static str,
        /// What stands there.
        value: String,
    },
}

impl Report {
    /// The report of a coding as `demarche code` writes it ([`demarche_codebook::json::coding`]).
    ///
    /// # Errors
    ///
    /// If the article has no day, or a record lacks what the codebook asks for.
    pub fn from_json(coding: &Value) -> Result<Self, ReportError> {
        let article = text(coding, "id").unwrap_or_default();
        let day = text(coding, "published").and_then(|day| day.get(..10)?.parse::<Date>().ok());
        let published = day.ok_or_else(|| ReportError::NoDay(article.clone()))?;
        let happenings: Vec<Happening> = each(coding, "events", |event| happening(event, &article))?;
        let voices = Voices {
            happenings: &happenings,
            quotes: list(coding, "quotes"),
        };
        let mut statements: Vec<Statement> = each(coding, "ledger", |item| statement(item, &article, &voices))?;
        for meeting in statements.iter_mut().filter(|item| item.kind == ItemKind::Meeting) {
            meeting.due = meeting.due.or_else(|| day_of_meeting(meeting, &happenings));
        }
        let source = Source {
            published,
            outlet: text(coding, "outlet").or_else(|| host(&text(coding, "url")?)),
            title: text(coding, "title"),
            url: text(coding, "url"),
            article,
        };
        Ok(Self {
            source,
            statements,
            happenings,
        })
    }
}

fn statement(item: &Value, article: &str, voices: &Voices<'_>) -> Result<Statement, ReportError> {
    let quote = evidence(item, "quote", "quote_span", article)?;
    let condition = text(item, "if").map(|words| Stipulation {
        words,
        mode: text(item, "if_mode").and_then(|mode| ConditionMode::parse(&mode)),
    });
    let link = |link: &Value| Some((LinkKind::parse(&text(link, "kind")?)?, text(link, "item")?));
    Ok(Statement {
        id: text(item, "id").unwrap_or_default(),
        kind: word(item, "kind", ItemKind::parse)?,
        by: codes(item, "by")?,
        to: codes(item, "to")?,
        doer: codes(item, "doer")?,
        what: text(item, "what").unwrap_or_default(),
        issue: word(item, "issue", Issue::parse)?,
        quantity: list(item, "quantity").iter().map(amount).collect(),
        due: range(item, "due"),
        duration: text(item, "duration"),
        condition,
        strength: word_or(item, "strength", Strength::parse, Strength::Firm)?,
        status: word_or(item, "status", ItemStatus::parse, ItemStatus::Open)?,
        links: list(item, "links").iter().filter_map(link).collect(),
        confidence: confidence(item),
        rule: text(item, "rule").unwrap_or_default(),
        said_by: voices.of(quote.span),
        quote,
    })
}

fn happening(event: &Value, article: &str) -> Result<Happening, ReportError> {
    Ok(Happening {
        id: text(event, "id").unwrap_or_default(),
        sentence: evidence(event, "sentence", "sentence_span", article)?,
        event_type: word(event, "type", EventType::parse)?,
        mode: text(event, "mode").and_then(|mode| Mode::parse(&mode)),
        modality: word(event, "modality", Modality::parse)?,
        cameo: text(event, "cameo").and_then(|code| Cameo::parse(&code)),
        actor: party_codes(event, "actor")?,
        recipient: party_codes(event, "recipient")?,
        date: range(event, "date"),
        counts: list(event, "counts").iter().map(amount).collect(),
        said_by: event.get("said_by").and_then(code),
        same_as: text(event, "same_as"),
        confidence: confidence(event),
        rule: text(event, "rule").unwrap_or_default(),
    })
}

/// "Talks that were put off to 17 September": the day of the meeting planned in the same sentence.
fn day_of_meeting(meeting: &Statement, happenings: &[Happening]) -> Option<DateRange> {
    let planned = happenings.iter().filter(|event| {
        event.event_type == EventType::Consult
            && event.modality == Modality::Planned
            && covers(Some(event.sentence.span), meeting.quote.span)
    });
    planned.filter_map(|event| event.date).next_back()
}

/// Who speaks where in the article.
struct Voices<'a> {
    happenings: &'a [Happening],
    quotes: &'a [Value],
}

impl Voices<'_> {
    /// Who says the words at `span`: the speaker of the quotation they stand in, else the one who
    /// accuses or to whom the sentence is attributed.
    fn of(&self, span: (usize, usize)) -> Option<ActorCode> {
        let mut quoted = self.quotes.iter().filter(|quote| covers(scalars(quote, "span"), span));
        let speaker = quoted.find_map(code);
        let around = self
            .happenings
            .iter()
            .filter(|event| covers(Some(event.sentence.span), span));
        speaker.or_else(|| {
            let mut voices = around.filter_map(|event| match event.event_type {
                EventType::Accuse => event.actor.first().copied(),
                _ => event.said_by,
            });
            voices.next()
        })
    }
}

fn covers(outer: Option<(usize, usize)>, inner: (usize, usize)) -> bool {
    outer.is_some_and(|outer| outer.0 <= inner.0 && inner.1 <= outer.1)
}

fn evidence(record: &Value, words: &'static str, span: &'static str, article: &str) -> Result<Evidence, ReportError> {
    Ok(Evidence {
        article: article.to_owned(),
        span: scalars(record, span).ok_or_else(|| bad(record, span))?,
        words: text(record, words)
            .filter(|words| !words.is_empty())
            .ok_or_else(|| bad(record, words))?,
    })
}

fn amount(value: &Value) -> Amount {
    let number = |field| value.get(field).and_then(Value::as_u64);
    let kind = text(value, "kind");
    Amount {
        kind: kind.and_then(|kind| CountKind::ALL.iter().copied().find(|known| known.as_str() == kind)),
        lo: number("lo"),
        hi: number("hi"),
        of: text(value, "of").unwrap_or_default(),
        side: text(value, "side").and_then(|side| side.parse().ok()),
    }
}

fn range(record: &Value, field: &str) -> Option<DateRange> {
    let date = record.get(field)?;
    let day = |field| text(date, field).and_then(|day| day.parse().ok());
    let range = DateRange {
        earliest: day("earliest"),
        latest: day("latest"),
    };
    (range != DateRange::default()).then_some(range)
}

fn codes(record: &Value, field: &'static str) -> Result<Vec<ActorCode>, ReportError> {
    let codes = list(record, field).iter();
    let read = |code: &Value| code.as_str().and_then(|code| ActorCode::from_str(code).ok());
    codes.map(|code| read(code).ok_or_else(|| bad(record, field))).collect()
}

fn party_codes(record: &Value, field: &'static str) -> Result<Vec<ActorCode>, ReportError> {
    let parties = list(record, field).iter();
    parties
        .map(|party| code(party).ok_or_else(|| bad(record, field)))
        .collect()
}

fn code(party: &Value) -> Option<ActorCode> {
    text(party, "code")?.parse().ok()
}

fn word<T>(record: &Value, field: &'static str, parse: impl Fn(&str) -> Option<T>) -> Result<T, ReportError> {
    let word = text(record, field);
    word.and_then(|word| parse(&word)).ok_or_else(|| bad(record, field))
}

fn word_or<T>(
    record: &Value,
    field: &'static str,
    parse: impl Fn(&str) -> Option<T>,
    absent: T,
) -> Result<T, ReportError> {
    match record.get(field) {
        None | Some(Value::Null) => Ok(absent),
        Some(_) => word(record, field, parse),
    }
}

fn each<T>(
    record: &Value,
    field: &str,
    read: impl Fn(&Value) -> Result<T, ReportError>,
) -> Result<Vec<T>, ReportError> {
    list(record, field).iter().map(read).collect()
}

fn list<'a>(record: &'a Value, field: &str) -> &'a [Value] {
    record.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn scalars(record: &Value, field: &str) -> Option<(usize, usize)> {
    let ends = record.get(field)?.as_array()?;
    let end = |index: usize| usize::try_from(ends.get(index)?.as_u64()?).ok();
    Some((end(0)?, end(1)?))
}

fn text(record: &Value, field: &str) -> Option<String> {
    record.get(field)?.as_str().map(str::to_owned)
}

fn confidence(record: &Value) -> f32 {
    record.get("confidence").and_then(Value::as_f64).unwrap_or(1.0) as f32
}

/// The host of an address stands for an outlet without a name.
fn host(url: &str) -> Option<String> {
    let host = url.split_once("://")?.1.split(['/', '?', '#', ':']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host).to_lowercase())
}

fn bad(record: &Value, field: &'static str) -> ReportError {
    ReportError::Field {
        record: text(record, "id").unwrap_or_default(),
        field,
        value: record.get(field).unwrap_or(&Value::Null).to_string(),
    }
}
