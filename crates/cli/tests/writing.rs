//! What the command writes: formats, spans, order, exit codes.

mod common;

use std::io::Read;
use std::process::Stdio;

use common::{Place, SENTENCE, line};
use serde_json::Value;

fn many() -> String {
    (0..300)
        .map(|number| {
            line(
                &format!("a{number}"),
                &format!("{} On day {number} they met.", SENTENCE.repeat(number % 7)),
            )
        })
        .collect()
}

#[test]
fn the_number_of_threads_changes_no_byte() {
    let place = Place::new();
    place.write("a.jsonl", many());
    for format in ["jsonl", "json", "csv", "table"] {
        let one = place.run(&["code", "a.jsonl", "--threads", "1", "--format", format]);
        let two = place.run(&["code", "a.jsonl", "--threads", "2", "--format", format]);
        assert!(one.out == two.out, "{format}");
        assert!(!one.out.is_empty());
    }
    let run = place.run(&["code", "a.jsonl", "--threads", "2"]);
    let ids: Vec<Value> = run.records().iter().map(|record| record["id"].clone()).collect();
    assert_eq!(
        ids,
        (0..300)
            .map(|number| Value::from(format!("a{number}")))
            .collect::<Vec<_>>()
    );
}

/// Calls `check` with every pair of words and span of a record.
fn spans(value: &Value, check: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => {
            for (name, words) in fields {
                let span = if name == "text" {
                    fields.get("span")
                } else {
                    fields.get(&format!("{name}_span"))
                };
                if let (Some(words), Some(span)) = (words.as_str(), span) {
                    check(words, span);
                }
                spans(words, check);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| spans(item, check)),
        _ => {}
    }
}

#[track_caller]
fn check_spans(record: &Value, text: &str) {
    let characters: Vec<char> = text.chars().collect();
    let mut checked = 0;
    spans(record, &mut |words, span| {
        let end = |index: usize| span[index].as_u64().expect("a number") as usize;
        let found: String = characters[end(0)..end(1)].iter().collect();
        assert_eq!(found, words);
        checked += 1;
    });
    assert!(checked >= 4, "only {checked} spans in {record}");
}

#[test]
fn spans_count_scalar_values_of_the_text() {
    let place = Place::new();
    for text in [
        format!("Київ мовчить. {SENTENCE} Готово."),
        format!("العربية أولا. {SENTENCE} \"Это ложь,\" Uganda said."),
        format!("停火谈判破裂。\r\n\r\n{SENTENCE}\r\nMali accused Chad of lying."),
        format!("🇺🇦👩‍👩‍👧 e\u{301}lan \u{feff}{SENTENCE} 🙂"),
    ] {
        let record = place
            .run_with_input(&["code", "--mentions", "-"], line("a", &text))
            .ends(0)
            .record();
        check_spans(&record, &text);
        place.write("a.txt", format!("\u{feff}{text}"));
        let record = place.run(&["code", "--mentions", "a.txt"]).ends(0).record();
        check_spans(&record, record["text"].as_str().expect("the text as read"));
    }
}

#[test]
fn a_record_has_what_the_format_promises() {
    let place = Place::new();
    let record = place
        .run_with_input(&["code", "--mentions", "--explain"], line("a", SENTENCE))
        .ends(0)
        .record();
    let event = &record["events"][0];
    for field in [
        "id",
        "sentence",
        "sentence_span",
        "trigger",
        "trigger_span",
        "type",
        "mode",
        "modality",
        "cameo",
        "goldstein",
        "plover_score",
        "quad",
        "contexts",
        "context_evidence",
        "actor",
        "recipient",
        "date",
        "place",
        "counts",
        "said_by",
        "same_as",
        "confidence",
        "confidences",
        "rule",
        "derivation",
        "explanation",
    ] {
        assert!(event.get(field).is_some(), "{field}: {event}");
    }
    assert_eq!(
        (&event["type"], &event["actor"][0]["code"]),
        (&"ACCUSE".into(), &"KEN".into())
    );
    for field in [
        "id", "published", "title", "events", "ledger", "quotes", "mentions", "engine", "notes",
    ] {
        assert!(record.get(field).is_some(), "{field}");
    }
    let record = place.run_with_input(&["code"], line("a", SENTENCE)).record();
    assert!(record.get("mentions").is_none() && record["events"][0].get("derivation").is_none());
}

#[test]
fn json_is_one_array() {
    let place = Place::new();
    let run = place.run_with_input(
        &["code", "--format", "json"],
        format!("{}{}", line("a", SENTENCE), line("b", "")),
    );
    let array: Value = serde_json::from_str(&run.ends(0).out).expect("JSON");
    assert_eq!(array.as_array().map(Vec::len), Some(2));
    place.write("empty.jsonl", "");
    let run = place.run(&["code", "empty.jsonl", "--format", "json"]);
    assert_eq!(
        serde_json::from_str::<Value>(&run.ends(1).out).expect("JSON"),
        serde_json::json!([])
    );
}

#[test]
fn csv_has_a_row_an_event() {
    let place = Place::new();
    let run = place.run_with_input(
        &["code", "--format", "csv"],
        format!("{}{}", line("a", SENTENCE), line("b", "It rained.")),
    );
    let mut reader = csv::Reader::from_reader(run.ends(0).out.as_bytes());
    let names = reader.headers().expect("a header").clone();
    assert_eq!((&names[0], &names[1], &names[24]), ("id", "article", "sentence"));
    let rows: Vec<_> = reader.records().map(|row| row.expect("a sound row")).collect();
    assert_eq!(rows.len(), 1);
    let field = |name: &str| {
        names
            .iter()
            .position(|known| known == name)
            .map(|column| &rows[0][column])
    };
    assert_eq!(field("article"), Some("a"));
    assert_eq!(field("type"), Some("ACCUSE"));
    assert_eq!((field("actor"), field("recipient")), (Some("KEN"), Some("ERI")));
    assert_eq!(field("sentence"), Some(SENTENCE));
}

#[test]
fn a_table_can_be_read_in_a_pipe() {
    let place = Place::new();
    let run = place.run_with_input(
        &["code", "--format", "table"],
        format!("{}{}", line("a", SENTENCE), line("b", "It rained.")),
    );
    let out = &run.ends(0).out;
    assert!(
        out.contains("ACCUSE") && out.contains("KEN") && out.contains("no events"),
        "{out}"
    );
    assert!(!out.contains('\u{1b}'), "{out}");
    assert!(out.lines().all(|line| line.chars().count() <= 120), "{out}");
}

#[test]
fn exit_codes_say_how_it_went() {
    let place = Place::new();
    place.run_with_input(&["code"], "It rained all day.").ends(1);
    place.run(&["code", "--formt", "csv"]).ends(2);
    place
        .run(&["code", "--published", "yesterday"])
        .ends(2)
        .says("2025-05-19");
    place
        .run(&["code", "--format", "csv", "--mentions"])
        .ends(2)
        .says("--mentions");
    place.run(&["code", "--threads", "0"]).ends(2);
    place.run(&[]).ends(2);
    place.run(&["--version"]).ends(0);
    place
        .run(&["code", "--lexicon", "none", "-"])
        .ends(3)
        .says("cannot read `none`");
}

#[test]
fn a_closed_pipe_is_success() {
    let place = Place::new();
    place.write("a.jsonl", many());
    let mut command = place.command(&["code", "a.jsonl"]);
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut first = [0; 10];
    let mut stdout = child.stdout.take().expect("a pipe");
    stdout.read_exact(&mut first).expect("some output");
    drop(stdout);
    let output = child.wait_with_output().expect("the command ends");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn explain_shows_one_event_or_all() {
    let place = Place::new();
    place.write("a.jsonl", line("a", &format!("{SENTENCE} Mali accused Chad of lying.")));
    let all = place.run(&["explain", "a.jsonl"]);
    assert!(
        all.ends(0).out.contains("ACCUSE") && all.out.contains("trigger    \"accused\""),
        "{}",
        all.out
    );
    let record = place.run(&["code", "a.jsonl"]).record();
    let id = record["events"][0]["id"].as_str().expect("an id").to_owned();
    let one = place.run(&["explain", "a.jsonl", "--event", &id]);
    assert!(
        one.ends(0).out.contains(&id) && !one.out.contains("\"accused\""),
        "{}",
        one.out
    );
    let json = place
        .run(&["explain", "a.jsonl", "--event", &id, "--format", "json"])
        .record();
    assert_eq!(json["events"].as_array().map(Vec::len), Some(1));
    assert!(json["events"][0]["derivation"].is_array());
    place
        .run(&["explain", "a.jsonl", "--event", "zzz"])
        .ends(1)
        .says("no event");
}

#[test]
fn doubtful_events_are_dropped() {
    let place = Place::new();
    let article = || line("a", SENTENCE);
    let sure = place.run_with_input(&["code"], article()).ends(0).record();
    let confidence = sure["events"][0]["confidence"].as_f64().unwrap_or_default();
    assert!(confidence > 0.0 && confidence < 1.0, "{sure}");
    let none = place
        .run_with_input(&["code", "--min-confidence", "1"], article())
        .ends(1)
        .record();
    assert_eq!(none["events"], serde_json::json!([]));
    place
        .run_with_input(&["code", "--min-confidence", "0"], article())
        .ends(0);
    place
        .run_with_input(&["code", "--min-confidence", "2"], article())
        .ends(2);
}

#[test]
fn explanations_tell_paths_and_what_was_rejected() {
    let place = Place::new();
    let text = "Kenya condemned Eritrea on Monday. Kenya may impose sanctions if Eritrea attacks Uganda.";
    let path = place.write("a.txt", text);
    let path = path.to_str().expect("a plain path");
    let record = place.run(&["explain", path, "--format", "json"]).ends(0).record();
    let explanation = &record["events"][0]["explanation"];
    assert_eq!(explanation["roles"][0]["path"], "condemned <-nsubj- Kenya");
    assert!(
        explanation["place"]
            .as_str()
            .is_some_and(|place| place.contains(".lex:")),
        "{explanation}"
    );
    let rejected = record["rejected"].as_array().expect("a list");
    assert!(
        rejected.iter().all(|rejection| rejection["reason"].is_string()),
        "{rejected:?}"
    );
    let plain = place.run(&["code", path]).ends(0).record();
    assert!(plain.get("rejected").is_none());
    assert!(plain["events"][0].get("explanation").is_none());
}
