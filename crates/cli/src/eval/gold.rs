//! Reads annotated articles and codings, and codes afresh.

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::bail;
use demarche_codebook::json;
use serde_json::Value;

use crate::arguments;
use crate::code;
use crate::input::{self, InputError, JsonLine, JsonLines, Settings};
use crate::messages::Messages;
use crate::work::Crew;

/// The values of all lines of all files. Lines that cannot be read are named.
pub(crate) fn read(paths: &[PathBuf], messages: &mut Messages) -> anyhow::Result<Vec<Value>> {
    let mut values = Vec::new();
    for path in paths {
        let name = path.display().to_string();
        for line in JsonLines::new(&name, input::open(path)?) {
            match line.and_then(|line| sound(&name, line)) {
                Ok(value) => values.push(value),
                Err(error) => messages.unreadable(&error),
            }
        }
    }
    if values.is_empty() {
        bail!("no articles to score");
    }
    Ok(values)
}

fn sound(name: &str, line: JsonLine) -> Result<Value, InputError> {
    match line.value.get("id") {
        Some(Value::String(_)) => Ok(line.value),
        _ => Err(InputError::new(name, "no field `id`")
            .at(line.line)
            .mend("articles and codings are joined by `id`")),
    }
}

/// The coding of each gold article, null where there is none; of several the last counts.
pub(crate) fn join(gold: &[Value], codings: Vec<Value>) -> Vec<Value> {
    let id = |value: &Value| value["id"].as_str().unwrap_or_default().to_owned();
    let by_id: HashMap<String, Value> = codings.into_iter().map(|coding| (id(&coding), coding)).collect();
    gold.iter()
        .map(|article| by_id.get(&id(article)).cloned().unwrap_or_default())
        .collect()
}

/// A fresh coding of each gold article. The annotations are not shown to the coder.
pub(crate) fn code(gold: &[Value], arguments: &arguments::Eval, messages: &mut Messages) -> anyhow::Result<Vec<Value>> {
    let coder = code::coder(arguments.lexicon.as_deref())?;
    let crew = Crew::new(arguments.running.threads)?;
    let codings = crew.map(gold, |value| {
        let mut item = input::article(value.clone(), Settings::default())?;
        item.article.extra.clear();
        let coding = coder.code(&item.article);
        Ok(json::coding(
            &item.article,
            &coding,
            &coder.engine(),
            json::Options::default(),
        ))
    });
    let or_null = |(gold, coding): (&Value, Result<Value, (String, &'static str)>)| {
        coding.unwrap_or_else(|(message, mend)| {
            let id = gold["id"].as_str().unwrap_or_default();
            messages.unreadable(&InputError::new(id, message).mend(mend));
            Value::Null
        })
    };
    Ok(gold.iter().zip(codings).map(or_null).collect())
}
