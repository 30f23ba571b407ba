//! `demarche eval` and `demarche lexicon`.

mod common;

use common::{Place, SENTENCE};
use serde_json::{Value, json};

fn gold(place: &Place) {
    let article = json!({"id": "a", "published": "2024-06-05", "text": SENTENCE, "events": [{"id": "e1", "sentence": SENTENCE,
        "trigger": "condemned", "type": "ACCUSE", "modality": "realised", "actor": [{"code": "KEN"}], "recipient": [{"code": "ERI"}]}]});
    place.write("gold.jsonl", format!("{article}\n"));
}

#[test]
fn a_fresh_coding_is_scored() {
    let place = Place::new();
    gold(&place);
    let run = place.run(&["eval", "gold.jsonl", "--json"]);
    let figures: Value = serde_json::from_str(&run.ends(0).out).expect("JSON");
    assert_eq!(figures["events"]["full"]["tp"], 1, "{figures}");
    let out = place.run(&["eval", "gold.jsonl", "--per-article", "--errors", "5"]).out;
    assert!(out.starts_with("1 articles, 1 gold events; produced/gold "), "{out}");
    assert!(out.contains("\na: gold 1, system "), "{out}");
}

#[test]
fn a_coding_made_before_can_be_scored() {
    let place = Place::new();
    gold(&place);
    place.write("system.jsonl", "{\"id\": \"b\", \"events\": []}\n");
    let run = place.run(&["eval", "gold.jsonl", "gold.jsonl", "--system", "system.jsonl", "--json"]);
    let figures: Value = serde_json::from_str(&run.ends(0).out).expect("JSON");
    assert_eq!(figures["events"]["detect"]["fn"], 2);
}

#[test]
fn floors_are_kept_or_named() {
    let place = Place::new();
    gold(&place);
    place.write("low", "# all we ask\nevents.full.f1 0.3\n");
    place.run(&["eval", "gold.jsonl", "--floor", "low"]).ends(0);
    place.write("high", "events.full.f1 = 0.3\nquotes.f1 = 0.9\n");
    place
        .run(&["eval", "gold.jsonl", "--floor", "high"])
        .ends(1)
        .says("floor missed: `quotes.f1` is 0, floor 0.9");
    place.write("typo", "event.full.f1 0.3\n");
    place
        .run(&["eval", "gold.jsonl", "--floor", "typo"])
        .ends(2)
        .says("typo:1: there is no figure `event.full.f1`");
    place
        .run(&["eval", "none.jsonl"])
        .ends(3)
        .says("none.jsonl: cannot read this file");
    place.run(&["eval"]).ends(2);
}

#[test]
fn lexicon_files_are_checked() {
    let place = Place::new();
    place.write("bad/x.lex", "@source here\nverb tickle\n  code: TICKLE 112\n");
    place.run(&["lexicon", "check", "bad"]).ends(3).says("x.lex:3:9");
    place.write(
        "lax/x.lex",
        "body Tickle Society\n  code: KEN SOC\n\nverb tickle\n  code: ACCUSE 112\n\nverb tickle\n  code: ACCUSE 111\n",
    );
    let run = place.run(&["lexicon", "check", "lax"]);
    let out = &run.ends(1).out;
    for finding in [
        "`verb tickle#2` has the same conditions",
        "`verb tickle` has no `+` example",
        "`Tickle Society` has no source",
    ] {
        assert!(out.contains(finding), "{finding}: {out}");
    }
    let out = place.run(&["lexicon", "stats"]).ends(0).out.clone();
    assert!(out.contains("  countries\n") && out.contains("  triggers\n"), "{out}");
}
