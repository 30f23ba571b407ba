//! A `.json` file holds one article or an array of them.

use std::path::Path;

use serde_json::Value;

use super::json_lines::syntax;
use super::{Input, InputError, Inputs, Settings, article, decode, one, read_whole};

pub(crate) fn read(path: &Path, settings: Settings) -> Inputs {
    let (values, note) = match values(path) {
        Ok(read) => read,
        Err(error) => return one(Input::Unreadable(error)),
    };
    let path = path.to_owned();
    let several = values.len() > 1;
    Box::new(values.into_iter().enumerate().map(move |(index, value)| {
        let item = article(value, settings).map(|mut item| {
            item.notes.extend(note.clone());
            item
        });
        let error = |(message, mend)| {
            let place = if several {
                format!("article {}: ", index + 1)
            } else {
                String::new()
            };
            InputError::of(&path, format!("{place}{message}")).mend(mend)
        };
        item.map_err(error).into()
    }))
}

fn values(path: &Path) -> Result<(Vec<Value>, Option<String>), InputError> {
    let decoded = decode(read_whole(path)?).ok_or_else(|| InputError::of(path, "binary data, not JSON"))?;
    let value = serde_json::from_str(&decoded.text).map_err(|error| {
        InputError::of(path, syntax(&error))
            .at(error.line())
            .mend("one object or one array; files with one object a line end in .jsonl")
    })?;
    let values = match value {
        Value::Array(values) => values,
        value => vec![value],
    };
    Ok((values, decoded.note))
}
