//! Whose word is enough, by policy.

use demarche::book::{Book, Evidence, Ground, Report, Transition};
use demarche_codebook::{Performance, Policy, State, Track};
use serde_json::{Value, json};

use crate::support::day;

/// An article with one report of one pledge: what has become of it, who says so, in which words.
fn report(number: usize, outlet: &str, status: &str, speaker: Option<&str>, words: &str) -> Value {
    let quotes = speaker.map_or(json!([]), |code| json!([{"span": [0, 200], "code": code}]));
    json!({
        "id": format!("a{number}"), "published": format!("2024-03-{:02}", number + 1), "outlet": outlet,
        "events": [], "quotes": quotes,
        "ledger": [{"id": "l", "kind": "pledge", "quote": words, "quote_span": [0, 40], "by": ["PER"], "to": ["ECU"],
            "doer": [], "what": "withdraw its troops from the valley", "issue": "troops", "status": status}],
    })
}

fn book(reports: &[Value]) -> Book {
    let pledge = report(0, "Andes Wire", "open", None, "Peru promised Ecuador to withdraw");
    let all = std::iter::once(&pledge).chain(reports);
    let reports: Vec<Report> = all
        .map(|coding| Report::from_json(coding).expect("a sound coding"))
        .collect();
    let book = Book::of(&reports, day("2024-03-31"));
    assert_eq!(book.entries.len(), 1, "{book:?}");
    book
}

#[track_caller]
fn check(book: &Book, expected: [(Policy, &str); 5]) {
    for (policy, state) in expected {
        let standing = book.entries[0].standing(Track::Performance, policy);
        assert_eq!(standing.state.as_str(), state, "{policy:?}");
    }
}

#[test]
fn one_outlet_convinces_nobody_but_any() {
    let book = book(&[report(1, "Andes Wire", "kept", None, "Peru has withdrawn")]);
    check(
        &book,
        [
            (Policy::Any, "kept"),
            (Policy::Corroborated, "not_assessed"),
            (Policy::BothParties, "not_assessed"),
            (Policy::TwoIndependent, "not_assessed"),
            (Policy::HumanOnly, "not_assessed"),
        ],
    );
}

#[test]
fn two_outlets_are_independent_unless_one_copies_the_other() {
    let two = book(&[
        report(1, "Andes Wire", "kept", None, "Peru has withdrawn"),
        report(2, "Pacific Herald", "kept", None, "The last Peruvian soldiers left"),
    ]);
    check(
        &two,
        [
            (Policy::Any, "kept"),
            (Policy::Corroborated, "kept"),
            (Policy::BothParties, "not_assessed"),
            (Policy::TwoIndependent, "kept"),
            (Policy::HumanOnly, "not_assessed"),
        ],
    );
    let copied = book(&[
        report(1, "Andes Wire", "kept", None, "Peru has withdrawn"),
        report(2, "Pacific Herald", "kept", None, "Peru has  withdrawn"),
    ]);
    let standing = copied.entries[0].standing(Track::Performance, Policy::TwoIndependent);
    assert_eq!((standing.state.as_str(), standing.sources.len()), ("not_assessed", 1));
}

#[test]
fn both_parties_together_decide_and_against_each_other_contest() {
    let agreed = book(&[
        report(1, "Andes Wire", "kept", Some("PER GOV"), "We have withdrawn"),
        report(2, "Andes Wire", "kept", Some("ECU MIL"), "They have withdrawn"),
    ]);
    check(
        &agreed,
        [
            (Policy::Any, "kept"),
            (Policy::Corroborated, "kept"),
            (Policy::BothParties, "kept"),
            (Policy::TwoIndependent, "not_assessed"),
            (Policy::HumanOnly, "not_assessed"),
        ],
    );
    assert!(!agreed.entries[0].is_contested());
    let contested = book(&[
        report(1, "Andes Wire", "kept", Some("PER GOV"), "We have withdrawn"),
        report(2, "Andes Wire", "broken", Some("ECU MIL"), "They have not withdrawn"),
    ]);
    assert!(contested.entries[0].is_contested());
    check(
        &contested,
        [
            (Policy::Any, "broken"),
            (Policy::Corroborated, "not_assessed"),
            (Policy::BothParties, "not_assessed"),
            (Policy::TwoIndependent, "not_assessed"),
            (Policy::HumanOnly, "not_assessed"),
        ],
    );
}

#[test]
fn another_state_is_no_independent_source() {
    let book = book(&[
        report(1, "Andes Wire", "kept", None, "Peru has withdrawn"),
        report(2, "Andes Wire", "kept", Some("COL GOV"), "Peru left, Bogota said"),
    ]);
    let standing = book.entries[0].standing(Track::Performance, Policy::Corroborated);
    assert_eq!(standing.state.as_str(), "not_assessed");
}

#[test]
fn a_reviewer_decides() {
    let mut book = book(&[report(1, "Andes Wire", "kept", None, "Peru has withdrawn")]);
    let machine = book.entries[0].transitions[0].clone();
    let words = Evidence {
        words: "Peru has withdrawn".to_owned(),
        ..machine.ground.evidence().expect("words").clone()
    };
    book.entries[0].transitions.push(Transition {
        to: State::Performance(Performance::Kept),
        ground: Ground::Human {
            reviewer: "r1".to_owned(),
            evidence: words,
        },
        ..machine
    });
    check(
        &book,
        [
            (Policy::Any, "kept"),
            (Policy::Corroborated, "kept"),
            (Policy::BothParties, "not_assessed"),
            (Policy::TwoIndependent, "not_assessed"),
            (Policy::HumanOnly, "kept"),
        ],
    );
}

#[test]
fn what_was_kept_can_be_broken_later_and_the_first_word_stays() {
    let book = book(&[
        report(1, "Andes Wire", "kept", None, "Peru has withdrawn"),
        report(2, "Andes Wire", "broken", None, "Peruvian troops are back"),
    ]);
    let rows: Vec<(&str, &str)> = book.entries[0]
        .transitions
        .iter()
        .map(|row| (row.from.as_str(), row.to.as_str()))
        .collect();
    assert_eq!(rows, [("not_assessed", "kept"), ("kept", "broken")]);
}
