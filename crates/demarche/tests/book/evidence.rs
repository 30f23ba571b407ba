use std::collections::HashMap;

use demarche::book::{Book, Report};
use demarche_codebook::{Basis, Policy, State};
use serde_json::{Value, json};

use crate::support::{articles, book, codings, day};

/// States that the clock may set.
fn is_of_the_clock(state: State) -> bool {
    state.as_str() == "passed_unverified"
}

#[track_caller]
fn check_evidence(book: &Book) {
    for entry in &book.entries {
        assert!(!entry.claims.is_empty(), "{entry:?}");
        for row in &entry.transitions {
            let words = row.ground.evidence().map_or("", |evidence| &evidence.words);
            assert_eq!(words.is_empty(), row.ground.basis() == Basis::Clock, "{row:?}");
            assert!(!words.is_empty() || is_of_the_clock(row.to), "{row:?}");
            assert_eq!(row.from.track(), row.to.track(), "{row:?}");
        }
        for policy in Policy::ALL {
            for track in entry.tracks() {
                let state = entry.standing(track, *policy).state;
                let shown = entry
                    .transitions
                    .iter()
                    .any(|row| row.to == state && row.ground.evidence().is_some());
                assert!(
                    shown || state == State::start(track) || is_of_the_clock(state),
                    "{entry:?}"
                );
            }
        }
    }
}

#[test]
fn the_story_s_evidence_stands_in_its_articles() {
    let texts: HashMap<String, Vec<char>> = articles()
        .iter()
        .map(|article| {
            let text = article["text"].as_str().expect("a text");
            (
                article["id"].as_str().expect("an id").to_owned(),
                text.chars().collect(),
            )
        })
        .collect();
    let book = book("2024-04-30");
    check_evidence(&book);
    let claims = book
        .entries
        .iter()
        .flat_map(|entry| entry.claims.iter().map(|claim| &claim.evidence));
    let rows = book
        .entries
        .iter()
        .flat_map(|entry| entry.transitions.iter().filter_map(|row| row.ground.evidence()));
    let links = book
        .entries
        .iter()
        .flat_map(|entry| entry.links.iter().map(|link| &link.evidence));
    for evidence in claims.chain(rows).chain(links) {
        let words: String = texts[&evidence.article][evidence.span.0..evidence.span.1]
            .iter()
            .collect();
        assert_eq!(words, evidence.words);
    }
}

/// A small generator of numbers: tests need many cases, not good randomness.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn one<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }

    fn day(&mut self) -> String {
        format!("2024-03-{:02}", self.below(28) + 1)
    }
}

/// A coding with the records of the story thrown together anew, their fields changed at random.
fn random_coding(numbers: &mut Numbers, number: usize, items: &[Value], events: &[Value]) -> Value {
    let article = format!("r{number}");
    let mut ledger: Vec<Value> = (0..numbers.below(3))
        .map(|_| items[numbers.below(items.len())].clone())
        .collect();
    for (index, item) in ledger.iter_mut().enumerate() {
        item["id"] = json!(format!("{article}-{index}"));
        item["status"] = json!(numbers.one(&[
            "open",
            "open",
            "open",
            "kept",
            "broken",
            "partly_kept",
            "held",
            "met",
            "unmet",
            "accepted",
            "rejected",
            "postponed",
            "cancelled",
            "in_progress",
        ]));
        item["kind"] = json!(numbers.one(&[
            "pledge", "agreement", "demand", "meeting", "deadline", "threat", "condition", "refusal", "proposal",
        ]));
        if numbers.below(2) == 0 {
            item["due"] = json!({"latest": numbers.day()});
        }
        item["links"] = json!([{"kind": numbers.one(&["fulfils", "breaches", "accepts", "rejects", "conditional_on"]),
            "item": format!("{article}-0")}]);
    }
    let mut happened: Vec<Value> = (0..numbers.below(3))
        .map(|_| events[numbers.below(events.len())].clone())
        .collect();
    for event in &mut happened {
        event["modality"] = json!(numbers.one(&["realised", "realised", "denied", "planned"]));
        if numbers.below(3) == 0 {
            event["date"] = json!({"earliest": numbers.day(), "latest": null});
        }
    }
    json!({"id": article, "published": numbers.day(), "outlet": numbers.one(&["Andes Wire", "Pacific Herald"]),
        "events": happened, "ledger": ledger, "quotes": []})
}

#[test]
fn nothing_is_kept_broken_met_or_held_without_words() {
    let all = |field: &str| -> Vec<Value> {
        codings()
            .iter()
            .flat_map(|coding| coding[field].as_array().expect("a list").clone())
            .collect()
    };
    let (items, events) = (all("ledger"), all("events"));
    let mut numbers = Numbers(0x2545_F491_4F6C_DD1D);
    for _ in 0..300 {
        let reports: Vec<Report> = (0..20)
            .map(|number| random_coding(&mut numbers, number, &items, &events))
            .map(|coding| Report::from_json(&coding).expect("a sound coding"))
            .collect();
        check_evidence(&Book::of(&reports, day("2024-03-29")));
    }
}

#[test]
fn an_article_without_a_day_is_refused() {
    let coding = json!({"id": "a", "events": [], "ledger": [], "quotes": []});
    let error = Report::from_json(&coding).expect_err("no day");
    assert_eq!(error.to_string(), "the article `a` has no day of publication");
}
