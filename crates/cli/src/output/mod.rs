//! The forms in which codings are written. All start from the same JSON record, so that they
//! cannot tell different stories.

mod csv;
mod json;
mod json_lines;
mod table;
mod terminal;

use serde_json::Value;

use crate::arguments::Format;

pub(crate) use terminal::{emphasis, plain, width};

/// One form of output. Records are written in parallel and joined in the order of the inputs.
pub(crate) trait Output: Sync {
    /// What comes before the first record.
    fn head(&self) -> Vec<u8> {
        Vec::new()
    }

    /// One article.
    fn record(&self, record: &Value) -> Vec<u8>;

    /// What stands between two records.
    fn between(&self) -> &'static [u8] {
        b""
    }

    /// What comes after the last record.
    fn tail(&self) -> &'static [u8] {
        b""
    }
}

pub(crate) fn of(format: Format) -> Box<dyn Output> {
    match format {
        Format::Jsonl => Box::new(json_lines::JsonLines),
        Format::Json => Box::new(json::Json),
        Format::Csv => Box::new(csv::Csv),
        Format::Table => Box::new(table::Table::new()),
    }
}

/// The text at a path of fields, empty where there is none.
fn text(value: &Value, path: &[&str]) -> String {
    let found = path.iter().try_fold(value, |value, field| value.get(field));
    match found {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}

/// The items of a field that is an array.
fn items<'a>(value: &'a Value, field: &str) -> &'a [Value] {
    value.get(field).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// One field of every item of an array, joined.
fn joined(value: &Value, array: &str, field: &str, between: &str) -> String {
    let fields: Vec<String> = items(value, array).iter().map(|item| text(item, &[field])).collect();
    fields.join(between)
}

/// `killed 3 soldiers`, `injured 20.. people`, `arrested ..40 students`.
fn count(count: &Value) -> String {
    let (lo, hi) = (text(count, &["lo"]), text(count, &["hi"]));
    let number = if lo == hi { lo } else { format!("{lo}..{hi}") };
    let words = [text(count, &["kind"]), number, text(count, &["of"])];
    words
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn counts_show_open_ends() {
        for (value, expected) in [
            (
                json!({"kind": "killed", "lo": 3, "hi": 3, "of": "soldiers"}),
                "killed 3 soldiers",
            ),
            (
                json!({"kind": "injured", "lo": 20, "hi": null, "of": "people"}),
                "injured 20.. people",
            ),
            (
                json!({"kind": "arrested", "lo": null, "hi": 40, "of": ""}),
                "arrested ..40",
            ),
        ] {
            assert_eq!(count(&value), expected);
        }
    }
}
