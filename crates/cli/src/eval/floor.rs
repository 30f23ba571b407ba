//! Figures that must be reached, one a line: `events.full.f1 0.30`. An equals sign between name
//! and number is allowed, and so is `<=` for figures that must not be exceeded. `#` begins a
//! comment. Names are the paths of the figures in the JSON report.

use std::fs;
use std::path::Path;

use anyhow::{Context, anyhow};
use serde_json::Value;

use crate::arguments::Misuse;

/// One figure and its limit.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Floor {
    name: String,
    limit: f64,
    /// Whether the limit is the most and not the least that is allowed.
    ceiling: bool,
    /// `file:line`, for messages.
    place: String,
}

pub(crate) fn read(path: &Path) -> anyhow::Result<Vec<Floor>> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    parse(&path.display().to_string(), &text)
}

fn parse(file: &str, text: &str) -> anyhow::Result<Vec<Floor>> {
    let mut floors = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let place = format!("{file}:{}", index + 1);
        if !line.is_empty() {
            let floor = floor(line, &place);
            floors.push(floor.ok_or_else(|| anyhow!("{place}: `{line}` is no floor: expected `events.full.f1 0.30`"))?);
        }
    }
    Ok(floors)
}

fn floor(line: &str, place: &str) -> Option<Floor> {
    let end = line.find([' ', '\t', '=', '<', '>'])?;
    let (name, rest) = (&line[..end], line[end..].trim_start());
    let ceiling = rest.starts_with("<=");
    let number = rest.trim_start_matches(['<', '>', '=']).trim();
    Some(Floor {
        name: name.to_owned(),
        limit: number.parse().ok()?,
        ceiling,
        place: place.to_owned(),
    })
}

/// A line for every limit that was not kept.
pub(crate) fn missed(floors: &[Floor], figures: &Value) -> Result<Vec<String>, Misuse> {
    let mut missed = Vec::new();
    for floor in floors {
        let figure = floor.name.split('.').try_fold(figures, |value, field| value.get(field));
        let figure = figure.filter(|figure| figure.is_number() || figure.is_null());
        let figure = figure.ok_or_else(|| {
            Misuse(format!(
                "{}: there is no figure `{}`; `--json` shows all",
                floor.place, floor.name
            ))
        })?;
        missed.extend(floor.miss(figure.as_f64()));
    }
    Ok(missed)
}

impl Floor {
    /// What is to be said if the figure breaks the limit.
    fn miss(&self, figure: Option<f64>) -> Option<String> {
        let Self { name, limit, .. } = self;
        match figure {
            None => Some(format!("floor missed: `{name}` could not be counted, floor {limit}")),
            Some(figure) if self.ceiling && figure > *limit => Some(format!(
                "ceiling exceeded: `{name}` is {figure}, at most {limit} is allowed"
            )),
            Some(figure) if !self.ceiling && figure < *limit => {
                Some(format!("floor missed: `{name}` is {figure}, floor {limit}"))
            }
            Some(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(text: &str, expected: &[&str]) {
        let figures = json!({"events": {"full": {"f1": 0.41}}, "produced_per_gold": 1.3, "none": null});
        let floors = parse("t.floor", text).expect(text);
        assert_eq!(missed(&floors, &figures).expect("known figures"), expected, "{text}");
    }

    #[test]
    fn what_is_below_its_floor_is_named() {
        check("# all\nevents.full.f1 0.30\nevents.full.f1 = 0.41\n", &[]);
        check(
            "events.full.f1 >= 0.5 # high",
            &["floor missed: `events.full.f1` is 0.41, floor 0.5"],
        );
        check(
            "produced_per_gold<=1.15",
            &["ceiling exceeded: `produced_per_gold` is 1.3, at most 1.15 is allowed"],
        );
        check("none\t0.1", &["floor missed: `none` could not be counted, floor 0.1"]);
    }

    #[test]
    fn mistakes_in_the_file_are_named() {
        assert!(
            parse("t.floor", "\nevents.full.f1\n").is_err_and(|error| error.to_string().starts_with("t.floor:2: "))
        );
        let floors = parse("t.floor", "events.f1 0.3").expect("a floor");
        assert!(missed(&floors, &json!({"events": {}})).is_err());
    }
}
