//! What the command reads, and what it says of what it cannot read.

mod common;

use std::io::Write;

use common::{Place, SENTENCE, line};

fn ids(run: &common::Run) -> Vec<String> {
    run.records()
        .iter()
        .map(|record| record["id"].as_str().expect("an id").to_owned())
        .collect()
}

#[test]
fn a_missing_file_is_named_and_the_rest_done() {
    let place = Place::new();
    place.write("a.jsonl", line("a", SENTENCE));
    let run = place.run(&["code", "none.txt", "a.jsonl"]);
    run.ends(3).says("none.txt: cannot read this file");
    assert_eq!(ids(&run), ["a"]);
}

#[test]
fn a_folder_without_articles_is_an_error() {
    let place = Place::new();
    place.write("empty/picture.png", "x");
    place
        .run(&["code", "empty"])
        .ends(3)
        .says("no articles in this folder")
        .says("hint: ");
}

#[test]
fn a_folder_is_read_by_path_and_what_is_no_article_is_skipped() {
    let place = Place::new();
    place.write("in/b.jsonl", line("b", SENTENCE));
    place.write("in/a/z.json", line("z", SENTENCE));
    place.write("in/c.pdf", "x");
    place.write("in/.hidden.txt", "x");
    let run = place.run(&["code", "in"]);
    run.ends(0).says("c.pdf: skipped");
    assert_eq!(ids(&run), ["z", "b"]);
    assert_eq!(place.run(&["code", "--quiet", "in"]).err, "");
}

#[test]
fn a_text_file_may_begin_with_its_title() {
    let place = Place::new();
    place.write("a.txt", format!("Quarrel grows\n\n{SENTENCE}\n"));
    let record = place
        .run(&["code", "a.txt", "--published", "2024-06-05"])
        .ends(0)
        .record();
    assert_eq!(record["title"], "Quarrel grows");
    assert_eq!(record["published"], "2024-06-05");
    assert_eq!(record["text"], format!("{SENTENCE}\n"));
    assert_eq!(record["id"].as_str().map(str::len), Some(16));
}

#[test]
fn standard_input_is_text_or_json_lines() {
    let place = Place::new();
    let record = place.run_with_input(&["code", "-"], SENTENCE).ends(0).record();
    assert_eq!(record["text"], SENTENCE);
    let run = place.run_with_input(
        &["code"],
        format!("\u{feff}\n {}{}", line("a", SENTENCE), line("b", SENTENCE)),
    );
    assert_eq!(ids(run.ends(0)), ["a", "b"]);
}

#[test]
fn one_object_an_array_and_compressed_lines_are_read() {
    let place = Place::new();
    let (a, b) = (line("a", SENTENCE), line("b", SENTENCE));
    place.write("one.json", &a);
    place.write("two.json", format!("[{a},\n{b}]"));
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(a.as_bytes()).expect("memory");
    place.write("lines.jsonl.gz", gzip.finish().expect("memory"));
    place.write("lines.jsonl.zst", zstd::encode_all(b.as_bytes(), 1).expect("memory"));
    let run = place.run(&["code", "one.json", "two.json", "lines.jsonl.gz", "lines.jsonl.zst"]);
    assert_eq!(ids(run.ends(0)), ["a", "a", "b", "a", "b"]);
}

#[test]
fn a_file_that_breaks_off_keeps_what_came_before() {
    let place = Place::new();
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    gzip.write_all(line("a", SENTENCE).repeat(3).as_bytes())
        .expect("memory");
    let whole = gzip.finish().expect("memory");
    place.write("a.jsonl.gz", &whole[..whole.len() - 20]);
    let run = place.run(&["code", "a.jsonl.gz"]);
    run.ends(3).says("a.jsonl.gz:3: the file breaks off");
    assert_eq!(ids(&run), ["a", "a"]);
}

#[test]
fn a_broken_line_is_named_and_the_rest_done() {
    let place = Place::new();
    place.write(
        "a.jsonl",
        format!(
            "{}{{\"id\": \"b\", \"text\": \n\n{}",
            line("a", SENTENCE),
            line("c", SENTENCE)
        ),
    );
    let run = place.run(&["code", "a.jsonl"]);
    run.ends(3)
        .says("a.jsonl:2: EOF while parsing a value (column")
        .says("hint: one whole JSON object a line");
    assert_eq!(ids(&run), ["a", "c"]);
}

#[test]
fn wrong_and_missing_fields_are_named() {
    let place = Place::new();
    for (article, message) in [
        (
            r#"{"id": "a", "text": 5}"#,
            "a.jsonl:1: `text` is a number, expected text",
        ),
        (
            r#"{"id": 7, "text": "x"}"#,
            "a.jsonl:1: `id` is a number, expected text",
        ),
        (r#"{"id": "a"}"#, "a.jsonl:1: no field `text`"),
        (r#"{"id": "a", "html": "<p>x</p>"}"#, "a.jsonl:1: `html` without `text`"),
        ("[1]", "a.jsonl:1: an array, expected an object"),
    ] {
        place.write("a.jsonl", article);
        place.run(&["code", "a.jsonl"]).ends(3).says(message);
    }
}

#[test]
fn an_article_without_a_date_takes_the_one_given() {
    let place = Place::new();
    place.write(
        "a.jsonl",
        format!(
            "{{\"text\": \"{SENTENCE}\"}}\n{{\"text\": \"{SENTENCE}\", \"published\": \"2023-01-02T10:00:00Z\"}}\n"
        ),
    );
    let records = place
        .run(&["code", "a.jsonl", "--published", "2024-06-05"])
        .ends(0)
        .records();
    assert_eq!(records[0]["published"], "2024-06-05");
    assert_eq!(records[1]["published"], "2023-01-02");
    let records = place.run(&["code", "a.jsonl"]).records();
    assert!(
        records[0]["notes"].to_string().contains("date"),
        "{}",
        records[0]["notes"]
    );
}

#[test]
fn other_fields_are_passed_through() {
    let place = Place::new();
    place.write(
        "a.jsonl",
        format!("{{\"text\": \"{SENTENCE}\", \"desk\": {{\"code\": 7}}, \"outlet\": \"Examples\"}}"),
    );
    let record = place.run(&["code", "a.jsonl"]).ends(0).record();
    assert_eq!(record["desk"]["code"], 7);
    assert_eq!(record["outlet"], "Examples");
}

#[test]
fn other_encodings_are_decoded_with_a_note() {
    let place = Place::new();
    place.write(
        "a.txt",
        b"Kenya condemned Eritrea on Monday at a caf\xe9 in Orl\xe9ans \x96 twice.",
    );
    let record = place.run(&["code", "a.txt"]).ends(0).record();
    assert_eq!(record["notes"][0], "decoded from windows-1252");
    assert!(
        record["text"]
            .as_str()
            .is_some_and(|text| text.contains("café in Orléans –"))
    );
    place.write("b.jsonl", b"{\"id\": \"b\", \"text\": \"A caf\xe9 in Orl\xe9ans.\"}\n");
    let record = place.run(&["code", "b.jsonl"]).ends(1).record();
    assert_eq!(record["notes"][0], "decoded from windows-1252");
}

#[test]
fn binary_data_is_refused_and_the_rest_done() {
    let place = Place::new();
    place.write("a.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR");
    place.write("b.jsonl", b"\x1f\x8b\x08\0\0\0\0\0");
    place.write("c.txt", [1, 2, 3, 4, 5, 6, 7, 8].repeat(20));
    place.write("d.jsonl", line("d", SENTENCE));
    let run = place.run(&["code", "a.txt", "b.jsonl", "c.txt", "d.jsonl"]);
    run.ends(3)
        .says("a.txt: binary data")
        .says("b.jsonl: binary data")
        .says("c.txt: binary data");
    assert_eq!(ids(&run), ["d"]);
}

#[test]
fn forms_that_are_not_read_say_so() {
    let place = Place::new();
    place.write("a.html", "<p>x</p>");
    place.write("b.warc.gz", "x");
    place
        .run(&["code", "a.html", "b.warc.gz"])
        .ends(3)
        .says("a.html: this version does not read HTML")
        .says("b.warc.gz: this version does not read WARC");
}

#[test]
fn an_empty_text_gives_an_empty_record_with_a_note() {
    let place = Place::new();
    place.write("a.txt", "");
    place.write("b.jsonl", line("b", ""));
    for name in ["a.txt", "b.jsonl"] {
        let record = place.run(&["code", name]).ends(1).record();
        for list in ["events", "ledger", "quotes"] {
            assert_eq!(record[list], serde_json::json!([]), "{name}");
        }
        assert!(
            record["notes"].to_string().contains("no text"),
            "{name}: {}",
            record["notes"]
        );
    }
}

/// Text that never breaks must not take for ever. Unoptimised builds get a tenth of it.
#[test]
fn one_long_unbroken_line_ends_in_reasonable_time() {
    let size = if cfg!(debug_assertions) { 1 << 20 } else { 10 << 20 };
    let place = Place::new();
    let words = SENTENCE.trim_end_matches('.').to_owned() + " ";
    place.write("words.txt", words.repeat(size / words.len()));
    place.write("letters.txt", "x".repeat(size));
    for name in ["words.txt", "letters.txt"] {
        let begun = std::time::Instant::now();
        let run = place.run(&["code", name]);
        assert!(run.code < 2, "{name}: {}", run.err);
        assert!(begun.elapsed().as_secs() < 60, "{name} took {:?}", begun.elapsed());
    }
}
