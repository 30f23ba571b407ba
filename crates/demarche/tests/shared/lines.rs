//! One line an event: what tests compare.
//!
//! ```text
//! ASSAULT/drone realised RUS > UKR CVL | struck | on 2025-05-13 | in Odesa UKR | killed 3 people | says UKR GOV
//! ```
//!
//! Type and mode, modality, doers `>` those to whom it is done (`-` for nobody), the trigger's words; then, each only if there
//! is one: when, where, how many, on whose word, and `same as` with the number of the line that told it first.

use std::fmt::Display;

use demarche::{Coding, Event};
use demarche_codebook::{Count, DateRange, Party};

/// The line of an event.
pub(crate) fn line(event: &Event, coding: &Coding, text: &str) -> String {
    let event_type = match event.mode {
        Some(mode) => format!("{}/{}", event.event_type.as_str(), mode.as_str()),
        None => event.event_type.as_str().to_owned(),
    };
    let (modality, actor, recipient) = (event.modality.as_str(), codes(&event.actor), codes(&event.recipient));
    let mut parts = vec![format!("{event_type} {modality} {actor} > {recipient}")];
    parts.push(event.trigger.slice(text).to_owned());
    parts.extend(event.date.iter().map(|date| format!("on {}", days(date.range))));
    parts.extend(event.place.iter().map(|place| {
        let country = place.country.as_deref().unwrap_or("-");
        format!("in {} {country}", place.span.slice(text))
    }));
    parts.extend(event.counts.iter().map(|count| number(count, text)));
    parts.extend(event.said_by.iter().map(|source| format!("says {}", source.code)));
    parts.extend(event.same_as.iter().map(|first| {
        let first = coding.events.iter().position(|event| event.id == *first);
        format!("same as {}", first.expect("`same_as` names an event of the coding") + 1)
    }));
    parts.join(" | ")
}

/// `UKR GOV + RUS GOV`, or `-` for nobody.
pub(crate) fn codes(parties: &[Party]) -> String {
    if parties.is_empty() {
        return "-".to_owned();
    }
    let codes = parties.iter().map(|party| party.code.to_string());
    codes.collect::<Vec<_>>().join(" + ")
}

/// The days of a range as `ends` writes them.
pub(crate) fn days(range: DateRange) -> String {
    ends(range.earliest, range.latest)
}

fn number(count: &Count, text: &str) -> String {
    format!(
        "{} {} {}",
        count.kind.as_str(),
        ends(count.lo, count.hi),
        count.of.slice(text)
    )
}

/// `12`, `12..20`, `12..` or `..20`.
pub(crate) fn ends<T: Display + PartialEq>(low: Option<T>, high: Option<T>) -> String {
    match (low, high) {
        (Some(low), Some(high)) if low == high => low.to_string(),
        (low, high) => {
            let written = |end: Option<T>| end.map(|end| end.to_string()).unwrap_or_default();
            format!("{}..{}", written(low), written(high))
        }
    }
}
