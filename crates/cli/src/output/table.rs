use std::fmt::Write;

use comfy_table::{ContentArrangement, presets};
use serde_json::Value;

use super::{Output, count, emphasis, items, joined, plain, text, width};

/// A table to read, a block an article.
pub(crate) struct Table {
    width: u16,
    emphasis: (&'static str, &'static str),
}

impl Table {
    pub(crate) fn new() -> Self {
        Self {
            width: width(),
            emphasis: emphasis(),
        }
    }

    fn heading(&self, record: &Value) -> String {
        let (begin, end) = self.emphasis;
        let parts = ["id", "published", "title"].map(|field| plain(&text(record, &[field])));
        let words: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        format!("{begin}{}{end}\n", words.join("  "))
    }

    fn events(&self, events: &[Value]) -> String {
        let mut table = comfy_table::Table::new();
        table
            .load_style(presets::UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(self.width)
            .set_header(["type", "modality", "who", "whom", "when", "where", "how many", "words"])
            .add_rows(events.iter().map(row));
        format!("{table}\n")
    }
}

impl Output for Table {
    fn record(&self, record: &Value) -> Vec<u8> {
        let mut block = self.heading(record);
        match items(record, "events") {
            [] => block.push_str("  no events\n"),
            events => block.push_str(&self.events(events)),
        }
        for note in items(record, "notes") {
            let note = plain(note.as_str().unwrap_or_default());
            writeln!(block, "  note: {note}").expect("memory takes all of it");
        }
        block.into_bytes()
    }

    fn between(&self) -> &'static [u8] {
        b"\n"
    }
}

fn row(event: &Value) -> [String; 8] {
    let kind = [text(event, &["type"]), text(event, &["mode"])].join(" ");
    let counts: Vec<String> = items(event, "counts").iter().map(count).collect();
    let cells = [
        kind,
        text(event, &["modality"]),
        joined(event, "actor", "code", ", "),
        joined(event, "recipient", "code", ", "),
        days(event),
        place(event),
        counts.join(", "),
        words(event),
    ];
    cells.map(|cell| plain(&cell))
}

fn days(event: &Value) -> String {
    let (earliest, latest) = (text(event, &["date", "earliest"]), text(event, &["date", "latest"]));
    if earliest == latest {
        earliest
    } else {
        format!("{earliest} .. {latest}")
    }
}

fn place(event: &Value) -> String {
    let (name, country) = (text(event, &["place", "text"]), text(event, &["place", "country"]));
    if country.is_empty() {
        name
    } else {
        format!("{name} ({country})")
    }
}

/// The trigger and, if it is another's word, whose.
fn words(event: &Value) -> String {
    let said_by = text(event, &["said_by", "code"]);
    let trigger = text(event, &["trigger"]);
    if said_by.is_empty() {
        trigger
    } else {
        format!("{trigger} (says {said_by})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn tables_fit_their_width_and_carry_no_control_characters() {
        let table = Table {
            width: 60,
            emphasis: ("", ""),
        };
        let record = json!({"id": "a", "title": "Talks \u{1b}[31m", "events": [{"type": "CONSULT", "mode": "visit", "modality": "realised",
            "actor": [{"code": "KEN GOV"}], "recipient": [{"code": "UGA GOV"}], "trigger": "visited\nthe capital"}], "notes": ["n"]});
        let written = String::from_utf8(table.record(&record)).expect("text");
        assert!(written.lines().all(|line| line.chars().count() <= 60), "{written}");
        assert!(
            !written.contains('\u{1b}') && written.contains("KEN") && written.ends_with("  note: n\n"),
            "{written}"
        );
    }
}
