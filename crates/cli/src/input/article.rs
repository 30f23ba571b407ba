//! One JSON object to one article.

use demarche::Article;
use demarche_codebook::content_id;
use jiff::civil::Date;
use serde_json::{Map, Value};

use super::{Item, Settings};

/// The article of a JSON value, or what is wrong with it and how to mend it.
pub(crate) fn read(value: Value, settings: Settings) -> Result<Item, (String, &'static str)> {
    let Value::Object(mut fields) = value else {
        return Err((
            format!("{}, expected an object", kind(&value)),
            "write one article a line as {\"text\": \"...\"}",
        ));
    };
    if settings.codings && is_coding(&fields) {
        return Ok(Item {
            coding: Some(dated(fields, settings)),
            ..Item::default()
        });
    }
    let Some(text) = take(&mut fields, "text")? else {
        return Err(without_text(&fields));
    };
    let mut notes = Vec::new();
    let published = match take(&mut fields, "published")? {
        Some(written) => day(&written).or_else(|| {
            notes.push(format!("`published` is no ISO date: `{written}`"));
            settings.published
        }),
        None => settings.published,
    };
    let article = Article {
        id: take(&mut fields, "id")?.unwrap_or_else(|| content_id(&[text.as_bytes()])),
        published,
        title: take(&mut fields, "title")?,
        outlet: take(&mut fields, "outlet")?,
        url: take(&mut fields, "url")?,
        text,
        extra: fields,
    };
    Ok(Item {
        article,
        notes,
        coding: None,
    })
}

/// A record that `demarche code` wrote: it names its engine, or at least has no text to be coded.
fn is_coding(fields: &Map<String, Value>) -> bool {
    let is_list = |name| fields.get(name).is_some_and(Value::is_array);
    is_list("events") && is_list("ledger") && (fields.contains_key("engine") || !fields.contains_key("text"))
}

fn dated(mut fields: Map<String, Value>, settings: Settings) -> Value {
    let is_undated = fields.get("published").is_none_or(Value::is_null);
    if let Some(day) = settings.published.filter(|_| is_undated) {
        fields.insert("published".into(), Value::from(day.to_string()));
    }
    Value::Object(fields)
}

/// The day of an ISO date or time, as written: a time zone does not move it.
pub(crate) fn day(text: &str) -> Option<Date> {
    let (date, rest) = text.trim().split_at_checked(10)?;
    let time = rest.strip_prefix(['T', 't', ' ']);
    let is_time = time.is_some_and(|time| time.trim_start().starts_with(|first: char| first.is_ascii_digit()));
    if rest.is_empty() || is_time {
        date.parse().ok()
    } else {
        None
    }
}

/// A field that must be text; `null` is as good as no field.
fn take(fields: &mut Map<String, Value>, name: &str) -> Result<Option<String>, (String, &'static str)> {
    match fields.shift_remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => {
            let message = format!("`{name}` is {}, expected text", kind(&other));
            Err((message, "write the value in double quotes"))
        }
    }
}

fn without_text(fields: &Map<String, Value>) -> (String, &'static str) {
    if fields.contains_key("html") {
        let message = "`html` without `text`: this version does not read HTML".to_owned();
        return (message, "extract the article's text and give it as `text`");
    }
    (
        "no field `text`".to_owned(),
        "give the article's words as `text`; `id`, `published` and `title` may be left out",
    )
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use serde_json::json;

    #[test]
    fn days_are_read_as_they_are_written() {
        let expected = Some(date(2025, 5, 19));
        for text in [
            "2025-05-19",
            "2025-05-19T23:30:00-08:00",
            "2025-05-19 08:00",
            " 2025-05-19T08:00:00Z ",
        ] {
            assert_eq!(day(text), expected, "{text}");
        }
        for text in [
            "",
            "19 May 2025",
            "2025-13-01",
            "2025-05-19x",
            "2025-05-190",
            "20250519",
            "2025-05-1é",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (value, message) in [
            (json!([1]), "an array, expected an object"),
            (json!({"id": "a"}), "no field `text`"),
            (json!({"text": 5}), "`text` is a number, expected text"),
            (
                json!({"text": "x", "published": 2025}),
                "`published` is a number, expected text",
            ),
            (
                json!({"html": "<p>x"}),
                "`html` without `text`: this version does not read HTML",
            ),
        ] {
            let (found, _) = read(value, Settings::default()).expect_err(message);
            assert_eq!(found, message);
        }
    }

    #[test]
    fn other_fields_pass_through() {
        let value = json!({"text": "They met.", "desk": {"code": 7}, "title": null});
        let item = read(value, Settings::default()).expect("a sound article");
        assert_eq!(item.article.id, Article::from_text("They met.").id);
        assert_eq!(item.article.title, None);
        assert_eq!(Value::Object(item.article.extra), json!({"desk": {"code": 7}}));
    }
}
