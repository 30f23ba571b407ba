//! `demarche ledger`, `calendar` and `brief`, on the story that the library's tests tell.

mod common;

use common::{Place, Run, line};
use serde_json::Value;

const STORY: &str = include_str!("../../demarche/tests/book/codings.jsonl");

fn run(arguments: &[&str]) -> Run {
    let place = Place::new();
    place.write("story.jsonl", STORY);
    let mut all = vec![arguments[0], "story.jsonl", "--quiet"];
    all.extend(&arguments[1..]);
    place.run(&all)
}

#[test]
fn codings_are_read_as_they_are_and_each_entry_is_a_line() {
    let run = run(&["ledger", "--format", "jsonl", "--as-of", "2024-03-18"]);
    let records = run.ends(0).records();
    assert_eq!(records.len(), 9);
    let truce = &records[5];
    assert_eq!(truce["contested"], true);
    assert_eq!(truce["status"]["performance"]["state"], "not_assessed");
    assert_eq!(truce["policy"], "corroborated");
    let exchange = &records[6]["status"]["performance"];
    assert_eq!(
        (&exchange["state"], &exchange["fraction"]["lo"]),
        (&"partly_kept".into(), &0.778.into())
    );
    for row in records
        .iter()
        .flat_map(|record| record["transitions"].as_array().expect("rows"))
    {
        let words = row["evidence"]["words"].as_str().unwrap_or_default();
        assert!(!words.is_empty() || row["basis"] == "clock", "{row}");
    }
}

#[test]
fn filters_narrow_and_nothing_found_is_told_by_the_exit_code() {
    let kinds = |arguments: &[&str]| -> Vec<Value> {
        let mut all = vec!["ledger", "--format", "jsonl"];
        all.extend(arguments);
        run(&all)
            .records()
            .iter()
            .map(|record| record["kind"].clone())
            .collect()
    };
    assert_eq!(kinds(&["--kind", "meeting"]), ["meeting"]);
    assert_eq!(
        kinds(&["--party", "ECU", "--issue", "monitoring"]),
        ["proposal", "refusal"]
    );
    assert_eq!(kinds(&["--status", "rejected"]), ["proposal"]);
    assert_eq!(
        kinds(&["--status", "kept", "--policy", "any"]),
        ["condition", "agreement"]
    );
    assert_eq!(kinds(&["--due", "2024-04-05"]), ["pledge"]);
    run(&["ledger", "--kind", "threat"]).ends(1);
    run(&["ledger", "--kind", "promise"]).ends(2).says("possible values");
}

#[test]
fn the_table_names_the_policy_and_the_sources() {
    let table = run(&[
        "ledger", "--as-of", "2024-03-22", "--policy", "any", "--issue", "troops",
    ]);
    let table = table.ends(0).out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(table.starts_with("as of 2024-03-22, policy any, entries: 1"), "{table}");
    assert!(table.contains("broken: ECU GOV"), "{table}");
}

#[test]
fn deadlocks_and_positions_have_views_of_their_own() {
    let deadlocks = run(&["ledger", "--deadlocks", "--as-of", "2024-03-05", "--format", "jsonl"]);
    assert_eq!(deadlocks.ends(0).record()["entries"].as_array().map(Vec::len), Some(2));
    run(&["ledger", "--deadlocks", "--as-of", "2024-03-04"]).ends(1);
    let positions = run(&["ledger", "--positions", "--issue", "monitoring"]);
    assert!(
        positions.ends(0).out.contains("no: send United Nations"),
        "{positions:?}"
    );
}

#[test]
fn the_calendar_keeps_its_identifiers_as_the_ledger_grows() {
    let calendar = |day: &str| {
        run(&["calendar", "--format", "ics", "--as-of", day])
            .ends(0)
            .out
            .clone()
    };
    let identifiers = |calendar: &str| -> Vec<String> {
        calendar
            .lines()
            .filter(|line| line.starts_with("UID:"))
            .map(str::to_owned)
            .collect()
    };
    let (early, late) = (calendar("2024-03-09"), calendar("2024-04-06"));
    assert!(early.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && early.ends_with("END:VCALENDAR\r\n"));
    assert!(early.lines().all(|line| line.len() <= 76), "{early}");
    let known = identifiers(&late);
    assert!(identifiers(&early).iter().all(|identifier| known.contains(identifier)));
    let unfolded = late.replace("\r\n ", "");
    assert!(unfolded.contains("DTSTART;VALUE=DATE:20240309"));
    assert!(unfolded.contains("Status: held (policy corroborated)"));
    assert!(unfolded.contains("met in Brasilia on Saturday"));
}

#[test]
fn the_brief_gives_each_line_its_words_and_its_source() {
    let brief = run(&["brief", "--since", "2024-03-22", "--as-of", "2024-03-30"]);
    let page = &brief.ends(0).out;
    for heading in ["New", "Changed", "Refused", "Due within seven days", "Contested"] {
        assert!(page.lines().any(|line| line == heading), "{heading}: {page}");
    }
    let lines: Vec<&str> = page.lines().collect();
    let told = lines.iter().filter(|line| line.starts_with("    \""));
    let items = lines
        .iter()
        .filter(|line| line.starts_with("  ") && !line.starts_with("    "));
    assert_eq!(told.count(), items.count());
    let overdue = run(&["brief", "--as-of", "2024-03-21"]);
    assert!(
        overdue.ends(0).out.contains("\nOverdue, or past and not told of\n"),
        "{overdue:?}"
    );
}

#[test]
fn articles_are_coded_on_the_way_and_those_without_a_day_are_named() {
    let place = Place::new();
    place.write("a.jsonl", line("a1", "Kenya met Uganda."));
    place.run(&["ledger", "a.jsonl"]).ends(1);
    place.write("b.jsonl", "{\"id\": \"b1\", \"text\": \"Kenya met Uganda.\"}\n");
    place
        .run(&["ledger", "b.jsonl"])
        .ends(3)
        .says("no day of publication")
        .says("--published");
    place.run(&["ledger", "b.jsonl", "--published", "2024-06-05"]).ends(1);
}
