use serde_json::Value;

use super::{Output, count, items, joined, text};

/// One row an event, below a row of names.
pub(crate) struct Csv;

const COLUMNS: [&str; 25] = [
    "id",
    "article",
    "published",
    "type",
    "mode",
    "modality",
    "cameo",
    "goldstein",
    "plover_score",
    "quad",
    "actor",
    "actor_text",
    "recipient",
    "recipient_text",
    "date_earliest",
    "date_latest",
    "place",
    "country",
    "counts",
    "said_by",
    "same_as",
    "confidence",
    "rule",
    "trigger",
    "sentence",
];

impl Output for Csv {
    fn head(&self) -> Vec<u8> {
        rows([COLUMNS.map(str::to_owned)])
    }

    fn record(&self, record: &Value) -> Vec<u8> {
        rows(items(record, "events").iter().map(|event| row(record, event)))
    }
}

fn row(article: &Value, event: &Value) -> [String; 25] {
    let field = |name| text(event, &[name]);
    let counts: Vec<String> = items(event, "counts").iter().map(count).collect();
    [
        field("id"),
        text(article, &["id"]),
        text(article, &["published"]),
        field("type"),
        field("mode"),
        field("modality"),
        field("cameo"),
        field("goldstein"),
        field("plover_score"),
        field("quad"),
        joined(event, "actor", "code", ";"),
        joined(event, "actor", "text", ";"),
        joined(event, "recipient", "code", ";"),
        joined(event, "recipient", "text", ";"),
        text(event, &["date", "earliest"]),
        text(event, &["date", "latest"]),
        text(event, &["place", "text"]),
        text(event, &["place", "country"]),
        counts.join(";"),
        text(event, &["said_by", "code"]),
        field("same_as"),
        field("confidence"),
        field("rule"),
        field("trigger"),
        field("sentence"),
    ]
}

fn rows(rows: impl IntoIterator<Item = [String; 25]>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer
            .write_record(&row)
            .expect("rows are equally long and memory takes all of them");
    }
    writer.into_inner().expect("memory can always be flushed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn parties_are_joined_and_missing_fields_are_empty() {
        let record = json!({"id": "a", "events": [{"type": "AGREE", "actor": [{"code": "KEN", "text": "Kenya"}, {"code": "UGA", "text": "Uganda"}],
            "place": null, "sentence": "Kenya, with Uganda, \"agreed\"."}]});
        let written = String::from_utf8(Csv.record(&record)).expect("text");
        assert_eq!(
            written,
            ",a,,AGREE,,,,,,,KEN;UGA,Kenya;Uganda,,,,,,,,,,,,,\"Kenya, with Uganda, \"\"agreed\"\".\"\n"
        );
    }
}
