//! Compares codings with gold, article by article.
//!
//! Event levels, each adding to the one before: *detect* is same type in overlapping sentences,
//! *dyad* the same countries and bodies on both sides, *full* the same modality. Gold events with
//! `same_as` are optional: matching one is neither reward nor error. Attributes are compared on
//! events that are matched at *detect*. Ledger items match on kind and overlapping quotes,
//! quotations on overlapping text.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::matching::{dyad, is_mutual, pairs, triggers_overlap};
use super::tally::{Ratio, Ratios, Tally};
use super::words::{Text, bodies, body, full_codes, is_given, items, overlap, same_speaker};

/// All that was counted.
#[derive(Debug, Default)]
pub(crate) struct Scores {
    articles: usize,
    detect: Tally,
    dyad: Tally,
    full: Tally,
    by_type: BTreeMap<String, Tally>,
    attributes: Ratios,
    counts: Tally,
    negative_articles: usize,
    negative_events: usize,
    ledger: Tally,
    ledger_any_kind: Tally,
    ledger_attributes: Ratios,
    quotes: Tally,
    speakers: Ratio,
    /// Missed and spurious events, in the order of the articles.
    pub(crate) errors: Vec<Error>,
    /// What each article gave.
    pub(crate) per_article: Vec<ArticleScore>,
}

/// An event that one side has and the other has not.
#[derive(Debug)]
pub(crate) struct Error {
    pub(crate) article: String,
    pub(crate) missed: bool,
    pub(crate) event: Value,
}

/// The counts of one article.
#[derive(Debug, Default)]
pub(crate) struct ArticleScore {
    pub(crate) id: String,
    pub(crate) gold: usize,
    pub(crate) system: usize,
    pub(crate) detect: usize,
    pub(crate) dyad: usize,
    pub(crate) full: usize,
}

/// Scores the coding of each gold article; null stands for an article that was not coded.
pub(crate) fn score(gold: &[Value], codings: &[Value]) -> Scores {
    let mut scores = Scores {
        articles: gold.len(),
        ..Scores::default()
    };
    for (gold, coding) in gold.iter().zip(codings) {
        let text = Text::new(gold["text"].as_str().unwrap_or_default());
        scores.events(gold, coding, &text);
        scores.ledger(items(&gold["ledger"]), items(&coding["ledger"]), &text);
        scores.quotes(items(&gold["quotes"]), items(&coding["quotes"]), &text);
    }
    scores
}

impl Scores {
    fn events(&mut self, article: &Value, coding: &Value, text: &Text<'_>) {
        let (gold, system) = (items(&article["events"]), items(&coding["events"]));
        let mut score = ArticleScore {
            id: article["id"].as_str().unwrap_or_default().to_owned(),
            gold: gold.iter().filter(|event| !is_given(&event["same_as"])).count(),
            system: system.len(),
            ..ArticleScore::default()
        };
        let (mut matched_gold, mut matched_system) = (vec![false; gold.len()], vec![false; system.len()]);
        let mut optional = 0;
        for (i, j) in pairs(gold, system, text) {
            (matched_gold[i], matched_system[j]) = (true, true);
            if is_given(&gold[i]["same_as"]) {
                optional += 1;
            } else {
                self.hit(&gold[i], &system[j], text, &mut score);
            }
        }
        self.missed(&score.id, gold, &matched_gold);
        self.spurious(&score.id, system, &matched_system);
        self.add_up(score, optional);
    }

    /// A gold event that was found, to whatever level.
    fn hit(&mut self, gold: &Value, system: &Value, text: &Text<'_>, score: &mut ArticleScore) {
        let same_dyad = dyad(gold, bodies) == dyad(system, bodies);
        let same_modality = gold["modality"] == system["modality"];
        score.detect += 1;
        score.dyad += usize::from(same_dyad);
        score.full += usize::from(same_dyad && same_modality);
        self.type_tally(gold).hit += 1;
        self.attributes.add("trigger", triggers_overlap(text, gold, system));
        self.attributes.add("modality", same_modality);
        self.attributes.add("dyad", same_dyad);
        self.parties(gold, system, same_dyad);
        self.circumstances(gold, system, text);
        self.count_hit(gold, system);
    }

    fn parties(&mut self, gold: &Value, system: &Value, same_dyad: bool) {
        for side in ["actor", "recipient"] {
            let same = bodies(&gold[side]) == bodies(&system[side]);
            self.attributes.add(side, same || (is_mutual(gold) && same_dyad));
        }
        self.attributes
            .add("sectors", dyad(gold, full_codes) == dyad(system, full_codes));
        if is_given(&gold["mode"]) || is_given(&system["mode"]) {
            self.attributes.add("mode", gold["mode"] == system["mode"]);
        }
    }

    fn circumstances(&mut self, gold: &Value, system: &Value, text: &Text<'_>) {
        let (a, b) = (&gold["date"], &system["date"]);
        if is_given(a) || is_given(b) {
            self.attributes.add("date", same_dates(a, b));
        }
        let (a, b) = (&gold["place"], &system["place"]);
        if is_given(a) || is_given(b) {
            self.attributes.add("place_country", a["country"] == b["country"]);
            let found = overlap(text.locate(&a["text"], 0), text.locate(&b["text"], 0));
            self.attributes.add("place_text", found);
        }
        let (a, b) = (&gold["said_by"], &system["said_by"]);
        if is_given(a) || is_given(b) {
            self.attributes
                .add("said_by", is_given(a) == is_given(b) && body(a) == body(b));
        }
    }

    fn count_hit(&mut self, gold: &Value, system: &Value) {
        let (gold, system) = (count_keys(gold), count_keys(system));
        let shared: usize = gold
            .keys()
            .map(|key| gold[key].min(system.get(key).copied().unwrap_or(0)))
            .sum();
        self.counts.hit += shared;
        self.counts.spurious += system.values().sum::<usize>() - shared;
        self.counts.missed += gold.values().sum::<usize>() - shared;
    }

    fn missed(&mut self, id: &str, gold: &[Value], matched: &[bool]) {
        let missed = gold
            .iter()
            .zip(matched)
            .filter(|(event, matched)| !**matched && !is_given(&event["same_as"]));
        for (event, _) in missed {
            self.type_tally(event).missed += 1;
            self.counts.missed += items(&event["counts"]).len();
            self.note_error(id, true, event);
        }
    }

    fn spurious(&mut self, id: &str, system: &[Value], matched: &[bool]) {
        for (event, _) in system.iter().zip(matched).filter(|(_, matched)| !**matched) {
            self.type_tally(event).spurious += 1;
            self.note_error(id, false, event);
        }
    }

    fn note_error(&mut self, id: &str, missed: bool, event: &Value) {
        self.errors.push(Error {
            article: id.to_owned(),
            missed,
            event: event.clone(),
        });
    }

    fn add_up(&mut self, score: ArticleScore, optional: usize) {
        let produced = score.system - optional;
        for (tally, hit) in [
            (&mut self.detect, score.detect),
            (&mut self.dyad, score.dyad),
            (&mut self.full, score.full),
        ] {
            tally.hit += hit;
            tally.spurious += produced - hit;
            tally.missed += score.gold - hit;
        }
        if score.gold == 0 {
            self.negative_articles += 1;
            self.negative_events += produced;
        }
        self.per_article.push(score);
    }

    fn type_tally(&mut self, event: &Value) -> &mut Tally {
        let name = event["type"].as_str().unwrap_or("?");
        self.by_type.entry(name.to_owned()).or_default()
    }

    fn ledger(&mut self, gold: &[Value], system: &[Value], text: &Text<'_>) {
        for strict in [true, false] {
            let mut free = vec![true; system.len()];
            let mut hit = 0;
            for item in gold {
                let Some(j) = best_item(item, system, &free, strict, text) else {
                    continue;
                };
                free[j] = false;
                hit += 1;
                if strict {
                    self.ledger_item(item, &system[j], text);
                }
            }
            let tally = if strict {
                &mut self.ledger
            } else {
                &mut self.ledger_any_kind
            };
            tally.hit += hit;
            tally.spurious += system.len() - hit;
            tally.missed += gold.len() - hit;
        }
    }

    fn ledger_item(&mut self, gold: &Value, system: &Value, text: &Text<'_>) {
        for side in ["by", "to"] {
            self.ledger_attributes
                .add(side, bodies(&gold[side]) == bodies(&system[side]));
        }
        for field in ["issue", "status"] {
            self.ledger_attributes
                .add(field, or_open(&gold[field]) == or_open(&system[field]));
        }
        let (a, b) = (&gold["due"], &system["due"]);
        if is_given(a) || is_given(b) {
            self.ledger_attributes.add("due", same_dates(a, b));
        }
        let (a, b) = (&gold["if"], &system["if"]);
        if is_given(a) || is_given(b) {
            self.ledger_attributes
                .add("if", overlap(text.locate(a, 0), text.locate(b, 0)));
        }
    }

    fn quotes(&mut self, gold: &[Value], system: &[Value], text: &Text<'_>) {
        let mut free = vec![true; system.len()];
        for quote in gold {
            let place = text.locate(&quote["text"], 0);
            let answers = |&j: &usize| free[j] && overlap(place, text.locate(&system[j]["text"], 0));
            let Some(j) = (0..system.len()).find(answers) else {
                self.quotes.missed += 1;
                continue;
            };
            free[j] = false;
            self.quotes.hit += 1;
            self.speakers
                .add(same_speaker(&quote["speaker"], &system[j]["speaker"]));
        }
        self.quotes.spurious += free.iter().filter(|free| **free).count();
    }

    /// The figures by the names that floors and other programs know them by.
    pub(crate) fn figures(&self) -> Value {
        let gold_events = self.detect.hit + self.detect.missed;
        let produced = Ratio {
            right: self.detect.hit + self.detect.spurious,
            asked: gold_events,
        };
        let negative = Ratio {
            right: self.negative_events,
            asked: self.negative_articles,
        };
        let by_type: Map<String, Value> = self
            .by_type
            .iter()
            .map(|(name, tally)| (name.clone(), tally.figures()))
            .collect();
        json!({
            "articles": self.articles,
            "gold_events": gold_events,
            "events": {"detect": self.detect.figures(), "dyad": self.dyad.figures(), "full": self.full.figures()},
            "produced_per_gold": produced.value(3),
            "false_events_per_negative_article": negative.value(3),
            "by_type": by_type,
            "accuracy_on_detected": self.attributes.figures(),
            "counts": self.counts.figures(),
            "ledger": self.ledger.figures(),
            "ledger_any_kind": self.ledger_any_kind.figures(),
            "ledger_accuracy": self.ledger_attributes.figures(),
            "quotes": self.quotes.figures(),
            "quote_speaker": self.speakers.figures(),
        })
    }
}

fn same_dates(one: &Value, other: &Value) -> bool {
    one["earliest"] == other["earliest"] && one["latest"] == other["latest"]
}

fn or_open(value: &Value) -> Value {
    if is_given(value) { value.clone() } else { json!("open") }
}

/// Kind and least number of every count, with how often it occurs.
fn count_keys(event: &Value) -> HashMap<(String, String), usize> {
    let mut keys = HashMap::new();
    for count in items(&event["counts"]) {
        // 3 and 3.0 are the same number in JSON that other programs wrote.
        let least = count["lo"]
            .as_f64()
            .map_or_else(|| count["lo"].to_string(), |number| number.to_string());
        *keys.entry((count["kind"].to_string(), least)).or_default() += 1;
    }
    keys
}

/// The free item that answers a gold item best: by the same parties first, then of its kind; of
/// equals the first.
fn best_item(gold: &Value, system: &[Value], free: &[bool], strict: bool, text: &Text<'_>) -> Option<usize> {
    let place = text.locate(&gold["quote"], 0);
    let mut best: Option<((bool, bool), usize)> = None;
    for (j, item) in system.iter().enumerate() {
        let same_kind = item["kind"] == gold["kind"];
        let answers = free[j] && overlap(place, text.locate(&item["quote"], 0)) && (!strict || same_kind);
        let rank = (bodies(&item["by"]) == bodies(&gold["by"]), same_kind);
        if answers && best.is_none_or(|(known, _)| rank > known) {
            best = Some((rank, j));
        }
    }
    best.map(|(_, j)| j)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Kenya accused Uganda of smuggling on Monday. Three guards were hurt. Uganda said: \"We will answer.\"";

    fn event(kind: &str, trigger: &str, actor: &str, recipient: &str) -> Value {
        let sentence = if trigger == "hurt" {
            "Three guards were hurt."
        } else {
            "Kenya accused Uganda of smuggling on Monday."
        };
        json!({"type": kind, "sentence": sentence, "trigger": trigger, "modality": "realised",
            "actor": [{"code": actor}], "recipient": [{"code": recipient}]})
    }

    fn article(events: &[Value]) -> Value {
        json!({"id": "a", "text": TEXT, "events": events})
    }

    fn figures(gold: &[Value], system: &[Value]) -> Value {
        score(&[article(gold)], &[article(system)]).figures()
    }

    #[test]
    fn levels_add_to_each_other() {
        let gold = vec![
            event("ACCUSE", "accused", "KEN", "UGA"),
            event("ASSAULT", "hurt", "UGA", "KEN"),
        ];
        let mut wrong_party = event("ASSAULT", "hurt", "UGA REB", "TZA");
        wrong_party["mode"] = json!("beat");
        let figures = figures(
            &gold,
            &[
                event("ACCUSE", "accused", "KEN GOV", "UGA"),
                wrong_party,
                event("AID", "hurt", "UGA", "KEN"),
            ],
        );
        assert_eq!(figures["events"]["detect"]["tp"], 2);
        assert_eq!(figures["events"]["dyad"]["tp"], 1);
        assert_eq!(
            figures["events"]["full"],
            json!({"p": 0.3333, "r": 0.5, "f1": 0.4, "tp": 1, "fp": 2, "fn": 1})
        );
        assert_eq!(figures["accuracy_on_detected"]["sectors"], json!({"acc": 0.0, "n": 2}));
        assert_eq!(figures["accuracy_on_detected"]["mode"], json!({"acc": 0.0, "n": 1}));
        assert_eq!(figures["by_type"]["AID"]["fp"], 1);
        assert_eq!(figures["produced_per_gold"], 1.5);
    }

    #[test]
    fn repeats_are_neither_reward_nor_error() {
        let mut repeat = event("ASSAULT", "hurt", "UGA", "KEN");
        repeat["same_as"] = json!("e1");
        let gold = vec![event("ACCUSE", "accused", "KEN", "UGA"), repeat.clone()];
        let with = figures(&gold, &[event("ACCUSE", "accused", "KEN", "UGA"), repeat]);
        let without = figures(&gold, &[event("ACCUSE", "accused", "KEN", "UGA")]);
        assert_eq!(with["events"], without["events"]);
        assert_eq!(with["events"]["full"]["f1"], 1.0);
    }

    #[test]
    fn an_article_without_events_counts_what_is_false() {
        let figures = figures(&[], &[event("ACCUSE", "accused", "KEN", "UGA")]);
        assert_eq!(figures["false_events_per_negative_article"], 1.0);
        assert_eq!(figures["produced_per_gold"], Value::Null);
    }

    #[test]
    fn counts_are_compared_by_kind_and_least_number() {
        let with = |counts: Value| {
            let mut event = event("ASSAULT", "hurt", "UGA", "KEN");
            event["counts"] = counts;
            event
        };
        let gold = vec![with(
            json!([{"kind": "injured", "lo": 3, "hi": 3}, {"kind": "killed", "lo": 1}]),
        )];
        let system = vec![with(
            json!([{"kind": "injured", "lo": 3.0}, {"kind": "injured", "lo": 3}]),
        )];
        let tally = &figures(&gold, &system)["counts"];
        assert_eq!(
            (&tally["tp"], &tally["fp"], &tally["fn"]),
            (&json!(1), &json!(1), &json!(1))
        );
    }

    #[test]
    fn ledger_items_prefer_the_same_parties() {
        let item = |kind: &str, by: &str| json!({"kind": kind, "quote": "We will answer.", "by": [by], "status": null});
        let gold = json!({"id": "a", "text": TEXT, "ledger": [item("threat", "UGA")]});
        let system = json!({"ledger": [item("threat", "KEN"), item("threat", "UGA GOV"), item("pledge", "UGA")]});
        let figures = score(&[gold], &[system]).figures();
        assert_eq!(figures["ledger"]["tp"], 1);
        assert_eq!(figures["ledger_accuracy"]["by"], json!({"acc": 1.0, "n": 1}));
        assert_eq!(figures["ledger_accuracy"]["status"], json!({"acc": 1.0, "n": 1}));
    }

    #[test]
    fn quotations_match_on_overlapping_words() {
        let gold = json!({"id": "a", "text": TEXT, "quotes": [{"text": "We will answer.", "speaker": "Uganda"}]});
        let system =
            json!({"quotes": [{"text": "will answer", "speaker": "President of Uganda"}, {"text": "smuggling"}]});
        let figures = score(&[gold], &[system]).figures();
        assert_eq!(
            figures["quotes"],
            json!({"p": 0.5, "r": 1.0, "f1": 0.6667, "tp": 1, "fp": 1, "fn": 0})
        );
        assert_eq!(figures["quote_speaker"], json!({"acc": 1.0, "n": 1}));
    }
}
