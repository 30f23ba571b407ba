//! What is one item told twice, what a changed one, and what another.

use std::time::{Duration, Instant};

use demarche::book::{Book, Report};
use serde_json::{Value, json};

use crate::support::day;

fn item(kind: &str, by: &str, what: &str, issue: &str, more: &Value) -> Value {
    let mut item = json!({"id": "l", "kind": kind, "quote": what, "quote_span": [0, what.len()], "by": [by], "to": [],
        "doer": [], "what": what, "issue": issue});
    for (field, value) in more.as_object().expect("fields") {
        item[field] = value.clone();
    }
    item
}

fn book(items: &[Value]) -> Book {
    let coding = |(number, item): (usize, &Value)| {
        json!({"id": format!("a{number}"), "published": format!("2024-03-{:02}", number + 1), "outlet": "Andes Wire",
            "events": [], "quotes": [], "ledger": [item]})
    };
    let codings = items.iter().enumerate().map(coding);
    let reports: Vec<Report> = codings
        .map(|coding| Report::from_json(&coding).expect("a sound coding"))
        .collect();
    Book::of(&reports, day("2024-03-31"))
}

/// Kind, number of claims and links of each entry.
fn shape(items: &[Value]) -> Vec<(String, usize, Vec<String>)> {
    let book = book(items);
    let links = |entry: &demarche::book::Entry| entry.links.iter().map(|link| link.kind.as_str().to_owned()).collect();
    let entries = book.entries.iter();
    entries
        .map(|entry| (entry.kind.as_str().to_owned(), entry.claims.len(), links(entry)))
        .collect()
}

fn row(kind: &str, claims: usize, links: &[&str]) -> (String, usize, Vec<String>) {
    (
        kind.to_owned(),
        claims,
        links.iter().map(|&link| link.to_owned()).collect(),
    )
}

#[test]
fn another_number_day_length_or_condition_takes_the_place() {
    let pledge = |more: Value| item("pledge", "PER", "send relief trucks to the valley", "aid", &more);
    for (first, second) in [
        (
            json!({"quantity": [{"lo": 40, "hi": 40, "of": "trucks"}]}),
            json!({"quantity": [{"lo": 60, "hi": 60, "of": "relief trucks"}]}),
        ),
        (
            json!({"due": {"latest": "2024-03-20"}}),
            json!({"due": {"latest": "2024-03-27"}}),
        ),
        (json!({"duration": "P7D"}), json!({"duration": "P30D"})),
        (
            json!({"if": "if the road is open"}),
            json!({"if": "if the fighting stops"}),
        ),
        (json!({}), json!({"if": "only if the fighting stops"})),
    ] {
        let found = shape(&[pledge(first.clone()), pledge(second)]);
        assert_eq!(
            found,
            [row("pledge", 1, &[]), row("pledge", 1, &["supersedes"])],
            "{first}"
        );
    }
}

#[test]
fn other_words_for_the_same_are_a_repeat() {
    let first = json!({"quantity": [{"lo": 40, "hi": 40, "of": "trucks"}], "due": {"latest": "2024-03-20"}});
    let found = shape(&[
        item("pledge", "PER", "send 40 relief trucks to the valley", "aid", &first),
        item("agreement", "PER GOV", "sending relief trucks", "aid", &json!({})),
    ]);
    assert_eq!(found, [row("pledge", 2, &[])]);
}

#[test]
fn other_parties_issues_or_words_are_other_items() {
    let found = shape(&[
        item("pledge", "PER", "send relief trucks to the valley", "aid", &json!({})),
        item("pledge", "ECU", "send relief trucks to the valley", "aid", &json!({})),
        item("pledge", "PER", "reopen the field hospital", "aid", &json!({})),
        item("demand", "PER", "send relief trucks to the valley", "aid", &json!({})),
    ]);
    assert_eq!(found.len(), 4);
    assert!(found.iter().all(|(_, claims, _)| *claims == 1));
}

#[test]
fn a_counter_offer_and_a_yes_with_conditions_are_told_apart() {
    let to = |party: &str| json!({"to": [party]});
    let offer = item(
        "proposal",
        "ECU",
        "stop shelling the border towns for a week",
        "ceasefire",
        &to("PER"),
    );
    let mut counter = item(
        "proposal",
        "PER",
        "stop shelling the border towns for a month",
        "ceasefire",
        &to("ECU"),
    );
    counter["duration"] = json!("P30D");
    let book = book(&[offer.clone(), counter]);
    assert_eq!(book.entries[0].transitions[0].to.as_str(), "countered");
    let mut yes = item(
        "pledge",
        "PER",
        "stop shelling the border towns",
        "ceasefire",
        &to("ECU"),
    );
    yes["if"] = json!("if Ecuador does the same");
    let book = self::book(&[offer, yes]);
    assert_eq!(book.entries[0].transitions[0].to.as_str(), "accepted_with_conditions");
}

#[test]
fn a_meeting_that_is_put_off_stands_on_its_new_day() {
    let on = |day: &str| json!({"to": ["ECU"], "due": {"earliest": day, "latest": day}});
    let mut later = item(
        "meeting",
        "PER",
        "ministers meet in Brasilia",
        "talks",
        &on("2024-03-19"),
    );
    later["status"] = json!("postponed");
    let book = book(&[
        item(
            "meeting",
            "PER",
            "ministers meet in Brasilia",
            "talks",
            &on("2024-03-12"),
        ),
        later,
    ]);
    assert_eq!(book.entries.len(), 2);
    let last = book.entries[0].transitions.last().expect("a row");
    assert_eq!(last.to.as_str(), "postponed");
    assert_eq!(book.entries[0].superseded_by.as_ref(), Some(&book.entries[1].id));
}

#[test]
fn a_deed_of_the_right_sort_without_its_object_is_only_proposed() {
    let sentence = "Peru withdrew its advisers from the island on Saturday.";
    let event = json!({"id": "e", "sentence": sentence, "sentence_span": [0, sentence.len()], "type": "RETREAT",
        "mode": "withdraw", "modality": "realised", "cameo": "0874", "actor": [{"code": "PER"}], "recipient": [],
        "date": {"earliest": "2024-03-09", "latest": "2024-03-09"}, "counts": []});
    let pledge = item(
        "pledge",
        "PER",
        "withdraw its troops from the valley",
        "troops",
        &json!({}),
    );
    let codings = [
        json!({"id": "a1", "published": "2024-03-01", "events": [], "quotes": [], "ledger": [pledge]}),
        json!({"id": "a2", "published": "2024-03-10", "events": [event], "quotes": [], "ledger": []}),
    ];
    let reports: Vec<Report> = codings
        .iter()
        .map(|coding| Report::from_json(coding).expect("a sound coding"))
        .collect();
    let book = Book::of(&reports, day("2024-03-10"));
    assert!(book.entries[0].transitions.is_empty());
    assert_eq!(book.suggestions.len(), 1);
    assert_eq!(book.suggestions[0].missing[0].as_str(), "object");
}

/// Ten times the articles may take some more than ten times as long, and not a hundred times.
#[test]
fn the_cost_grows_with_the_articles_and_no_faster() {
    let time = |articles: usize| {
        let reports: Vec<Report> = (0..articles).map(many).collect();
        let start = Instant::now();
        let book = Book::of(&reports, day("2024-12-31"));
        assert!(!book.entries.is_empty());
        start.elapsed()
    };
    time(100);
    let (few, many) = (time(400), time(4000));
    assert!(many < few * 40 + Duration::from_millis(200), "{few:?} {many:?}");
}

/// An article of a busy pair: a pledge in words of its own and an attack.
fn many(number: usize) -> Report {
    let words = [
        "bridge", "school", "road", "port", "clinic", "dam", "mill", "camp", "mine", "farm",
    ];
    let what = format!("rebuild the {} at {}", words[number % 10], words[number / 10 % 10]);
    let day = format!("2024-{:02}-{:02}", number * 12 / 4001 % 12 + 1, number % 28 + 1);
    let sentence = "Peru shelled Ecuador on Monday.";
    let event = json!({"id": "e", "sentence": sentence, "sentence_span": [0, 31], "type": "ASSAULT", "modality": "realised",
        "cameo": "190", "actor": [{"code": "PER"}], "recipient": [{"code": "ECU"}],
        "date": {"earliest": day, "latest": day}});
    let coding = json!({"id": format!("m{number}"), "published": day, "events": [event], "quotes": [],
        "ledger": [item("agreement", "PER", &what, "ceasefire", &json!({"doer": ["PER", "ECU"]}))]});
    Report::from_json(&coding).expect("a sound coding")
}
