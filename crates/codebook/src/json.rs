//! The JSON form of an article's coding, as `demarche code` prints it: the codebook's section 5
//! with every piece of evidence also as `[start, end)` in Unicode scalar values of the text.

mod explained;

use serde_json::{Map, Value, json};

use crate::event::DatePhrase;
use crate::{
    Article, Coding, Count, Engine, Event, LedgerItem, Mentions, Party, PlacePhrase, PlaceRelation, PlaceVia, Quantity,
    Quote, ScalarIndex, Span,
};

/// What to write besides events, ledger and quotes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// Write the `mentions` object.
    pub mentions: bool,
    /// Write each event's `derivation` and `explanation`, and what was `rejected`.
    pub derivation: bool,
}

/// One article's coding as a JSON object.
pub fn coding(article: &Article, coding: &Coding, engine: &Engine, options: Options) -> Value {
    let text = Text {
        text: &article.text,
        index: ScalarIndex::new(&article.text),
    };
    let mut object = Map::new();
    object.insert("id".into(), json!(article.id));
    object.insert("published".into(), json!(article.published.map(|day| day.to_string())));
    object.insert("title".into(), json!(article.title));
    for (key, value) in [("outlet", &article.outlet), ("url", &article.url)] {
        if let Some(value) = value {
            object.insert(key.into(), json!(value));
        }
    }
    for (key, value) in &article.extra {
        object.entry(key.clone()).or_insert_with(|| value.clone());
    }
    let events = coding.events.iter();
    object.insert(
        "events".into(),
        events.map(|event| text.event(event, options)).collect(),
    );
    let ledger = coding.ledger.iter();
    object.insert("ledger".into(), ledger.map(|item| text.item(item, options)).collect());
    let quotes = coding.quotes.iter();
    object.insert("quotes".into(), quotes.map(|quote| text.quote(quote)).collect());
    if options.mentions {
        object.insert("mentions".into(), text.mentions(&coding.mentions));
    }
    if options.derivation {
        let rejected = coding.rejected.iter();
        object.insert(
            "rejected".into(),
            rejected.map(|rejection| text.rejection(rejection)).collect(),
        );
    }
    object.insert("engine".into(), engine_object(engine));
    object.insert("notes".into(), json!(coding.notes));
    Value::Object(object)
}

fn engine_object(engine: &Engine) -> Value {
    json!({"version": engine.version, "lexicon": engine.lexicon, "weights": engine.weights})
}

/// The article's text with its scalar index, which every span needs.
struct Text<'a> {
    text: &'a str,
    index: ScalarIndex,
}

impl Text<'_> {
    fn words(&self, span: Span) -> &str {
        span.slice(self.text)
    }

    fn range(&self, span: Span) -> Value {
        let (start, end) = self.index.range(self.text, span);
        json!([start, end])
    }

    fn event(&self, event: &Event, options: Options) -> Value {
        let mut object = json!({
            "id": event.id,
            "sentence": self.words(event.sentence),
            "sentence_span": self.range(event.sentence),
            "trigger": self.words(event.trigger),
            "trigger_span": self.range(event.trigger),
            "type": event.event_type.as_str(),
            "mode": event.mode.map(crate::Mode::as_str),
            "modality": event.modality.as_str(),
            "cameo": event.cameo.as_str(),
            "goldstein": rounded(event.cameo.goldstein()),
            "plover_score": rounded(event.event_type.score(event.mode)),
            "quad": event.event_type.quad() as u8,
            "contexts": event.contexts.iter().map(|evidence| evidence.context.as_str()).collect::<Vec<_>>(),
            "context_evidence": event.contexts.iter().map(|evidence| self.context(evidence)).collect::<Vec<_>>(),
            "actor": self.parties(&event.actor),
            "recipient": self.parties(&event.recipient),
            "date": event.date.as_ref().map(|date| self.date(date)),
            "place": event.place.as_ref().map(|place| self.place(place)),
            "counts": event.counts.iter().map(|count| self.count(count)).collect::<Vec<_>>(),
            "said_by": event.said_by.as_ref().map(|party| self.party(party)),
            "same_as": event.same_as,
            "confidence": rounded(event.confidence),
            "confidences": explained::confidences(&event.confidences),
            "rule": event.rule,
        });
        if options.derivation {
            object["derivation"] = json!(event.derivation);
            object["explanation"] = event
                .explanation
                .as_deref()
                .map_or(Value::Null, |explanation| self.explanation(explanation));
        }
        object
    }

    fn parties(&self, parties: &[Party]) -> Value {
        parties.iter().map(|party| self.party(party)).collect()
    }

    fn party(&self, party: &Party) -> Value {
        json!({
            "text": self.words(party.span),
            "span": self.range(party.span),
            "code": party.code.to_string(),
            "name": party.name,
            "via": party.via.as_str(),
        })
    }

    fn date(&self, date: &DatePhrase) -> Value {
        json!({
            "earliest": date.range.earliest.map(|day| day.to_string()),
            "latest": date.range.latest.map(|day| day.to_string()),
            "text": self.words(date.span),
            "span": self.range(date.span),
        })
    }

    fn place(&self, place: &PlacePhrase) -> Value {
        json!({
            "text": self.words(place.span),
            "span": self.range(place.span),
            "country": place.country,
            "geonames": place.geonames,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "precision": place.precision,
            "relation": place.relation.as_ref().map(|relation| self.place_relation(relation)),
            "via": place.via.map(PlaceVia::as_str),
        })
    }

    fn place_relation(&self, relation: &PlaceRelation) -> Value {
        json!({
            "text": self.words(relation.span),
            "span": self.range(relation.span),
            "kind": relation.kind.as_str(),
            "kilometres": relation.kilometres,
            "bearing": relation.bearing,
        })
    }

    fn count(&self, count: &Count) -> Value {
        json!({
            "kind": count.kind.as_str(),
            "lo": count.lo,
            "hi": count.hi,
            "of": self.words(count.of),
            "span": self.range(count.span),
            "side": count.side.map(|code| code.to_string()),
        })
    }

    /// `by`, `to` and `doer` are codes, as in the codebook; the words behind them stand in `parties`.
    fn item(&self, item: &LedgerItem, options: Options) -> Value {
        let condition = item.condition.as_ref();
        let mut object = json!({
            "id": item.id,
            "kind": item.kind.as_str(),
            "quote": self.words(item.quote),
            "quote_span": self.range(item.quote),
            "by": codes(&item.by),
            "to": codes(&item.to),
            "doer": codes(&item.doer),
            "parties": {
                "by": self.parties(&item.by),
                "to": self.parties(&item.to),
                "doer": self.parties(&item.doer),
            },
            "what": item.what,
            "issue": item.issue.as_str(),
            "quantity": item.quantity.iter().map(|quantity| self.quantity(quantity)).collect::<Vec<_>>(),
            "due": item.due.as_ref().map(|due| self.date(due)),
            "duration": item.duration.as_ref().map(|duration| &duration.value),
            "duration_span": item.duration.as_ref().map(|duration| self.range(duration.span)),
            "if": condition.map(|condition| self.words(condition.span)),
            "if_span": condition.map(|condition| self.range(condition.span)),
            "if_mode": condition.map(|condition| condition.mode.as_str()),
            "strength": item.strength.as_str(),
            "status": item.status.as_str(),
            "links": item.links.iter().map(|link| json!({"kind": link.kind.as_str(), "item": link.item})).collect::<Vec<_>>(),
            "confidence": rounded(item.confidence),
            "rule": item.rule,
        });
        if options.derivation {
            object["derivation"] = json!(item.derivation);
        }
        object
    }

    fn quantity(&self, quantity: &Quantity) -> Value {
        json!({
            "lo": quantity.lo,
            "hi": quantity.hi,
            "of": self.words(quantity.of),
            "span": self.range(quantity.span),
            "side": quantity.side.map(|code| code.to_string()),
        })
    }

    fn quote(&self, quote: &Quote) -> Value {
        json!({
            "text": self.words(quote.span),
            "span": self.range(quote.span),
            "speaker": quote.speaker.map(|span| self.words(span)),
            "speaker_span": quote.speaker.map(|span| self.range(span)),
            "mention": quote.mention.map(|span| self.words(span)),
            "mention_span": quote.mention.map(|span| self.range(span)),
            "code": quote.code.map(|code| code.to_string()),
            "rules": quote.rules,
        })
    }

    fn mentions(&self, mentions: &Mentions) -> Value {
        json!({
            "person": self.parties(&mentions.person),
            "body": self.parties(&mentions.body),
            "place": mentions.place.iter().map(|place| self.place(place)).collect::<Vec<_>>(),
            "date": mentions.date.iter().map(|date| self.date(date)).collect::<Vec<_>>(),
        })
    }
}

fn codes(parties: &[Party]) -> Vec<String> {
    parties.iter().map(|party| party.code.to_string()).collect()
}

/// Two decimals are what the tables carry; without rounding `f32` prints as 0.20000000298.
fn rounded(value: f32) -> f64 {
    (f64::from(value) * 100.0).round() / 100.0
}
