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
        "x.lex: no `@source` in its head",
    ] {
        assert!(out.contains(finding), "{finding}: {out}");
    }
    let out = place.run(&["lexicon", "stats"]).ends(0).out.clone();
    assert!(out.contains("  countries\n") && out.contains("  triggers\n"), "{out}");
}

/// What the audit finds in a file of these entries.
#[track_caller]
fn check_findings(entries: &str, findings: &[&str]) {
    let place = Place::new();
    place.write("new/x.lex", format!("@source here\n\n{entries}"));
    let out = place.run(&["lexicon", "check", "new"]).out.clone();
    for finding in findings {
        assert!(out.contains(finding), "{finding}: {out}");
    }
}

#[test]
fn actors_entered_twice_or_with_two_offices_are_found() {
    check_findings(
        "person Tick Lish\n  office: KEN GOV 2001 .. 2004 minister\n\nperson Tick Lish\n  office: KEN GOV 2003 .. mayor\n",
        &["`Tick Lish` is entered twice"],
    );
    check_findings(
        "person Tick Lish\n  office: KEN GOV 2001 .. 2004 minister\n  office: KEN PTY 2003 .. leader\n",
        &["`Tick Lish` is both KEN GOV and KEN PTY at one time"],
    );
}

#[test]
fn codes_that_no_entry_names_are_found() {
    check_findings(
        "person Tick Lish\n  office: KNE GOV 2001 .. minister\n\nbody Tickle Society\n  code: XQX SOC\n",
        &[
            "`Tick Lish` has the code KNE GOV",
            "`Tickle Society` has the code XQX SOC",
        ],
    );
}

#[test]
fn entries_behind_others_that_always_hold_are_found() {
    check_findings(
        "verb tickle\n  code: ACCUSE 112\n  if: obj\n  + A\n\nverb tickle\n  code: REJECT 120\n  if: obj=foot\n  + A\n",
        &["`verb tickle#2` is never reached behind `verb tickle`"],
    );
}

#[test]
fn places_entered_twice_are_found() {
    let place = Place::new();
    let row = "Tickleham\t\tGBR\t51.1\t0.2\t999999999\ttown\t900\n";
    place.write("new/places.tsv", format!("# @source here\n{row}{row}"));
    let out = place.run(&["lexicon", "check", "new"]).ends(1).out.clone();
    assert!(out.contains("the place `Tickleham` is entered twice"), "{out}");
}
