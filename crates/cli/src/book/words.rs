//! Entries in words, the same in every view.

use demarche::book::{Entry, Transition};
use demarche_codebook::{ActorCode, Policy, State};

/// "kept 0.78, contested".
pub(crate) fn status(entry: &Entry, policy: Policy) -> String {
    let mut words: Vec<String> = entry
        .tracks()
        .into_iter()
        .map(|track| on_track(entry, track, policy))
        .collect();
    words.extend(flags(entry).into_iter().map(str::to_owned));
    words.dedup();
    words.join(", ")
}

fn on_track(entry: &Entry, track: demarche_codebook::Track, policy: Policy) -> String {
    let standing = entry.standing(track, policy);
    match standing.fraction {
        Some(part) => format!("{} {}", spelled(standing.state), percent(part.lo)),
        None => spelled(standing.state),
    }
}

fn percent(part: f64) -> String {
    format!("{:.0}%", part * 100.0)
}

/// A state with spaces, as people write it.
pub(crate) fn spelled(state: State) -> String {
    state.as_str().replace('_', " ")
}

/// What is to be marked about an entry besides its states.
pub(crate) fn flags(entry: &Entry) -> Vec<&'static str> {
    [
        (entry.is_contested(), "contested"),
        (entry.overdue, "overdue"),
        (entry.unverified, "unverified"),
        (entry.superseded_by.is_some(), "superseded"),
    ]
    .into_iter()
    .filter_map(|(set, word)| set.then_some(word))
    .collect()
}

/// "broken: ECU GOV in Pacific Herald, 2024-03-22".
pub(crate) fn by_whom(row: &Transition) -> String {
    let voice = row.according_to.as_ref();
    let speaker = voice.and_then(|voice| voice.speaker).map(|code| code.to_string());
    let outlet = voice.and_then(|voice| voice.outlet.clone());
    let source = match (speaker, outlet) {
        (Some(speaker), Some(outlet)) => format!("{speaker} in {outlet}"),
        (Some(source), None) | (None, Some(source)) => source,
        (None, None) if voice.is_some() => "unnamed outlet".to_owned(),
        (None, None) => "the calendar".to_owned(),
    };
    format!("{}: {source}, {}", spelled(row.to), row.reported_at)
}

/// Codes, joined.
pub(crate) fn codes(codes: &[ActorCode]) -> String {
    codes.iter().map(ActorCode::to_string).collect::<Vec<_>>().join(", ")
}

/// "2024-03-09", "by 2024-03-20", "from 2024-03-12".
pub(crate) fn due(entry: &Entry) -> String {
    let range = entry.due.unwrap_or_default();
    match (range.earliest, range.latest) {
        (Some(first), Some(last)) if first == last => first.to_string(),
        (Some(first), Some(last)) => format!("{first} .. {last}"),
        (None, Some(last)) => format!("by {last}"),
        (Some(first), None) => format!("from {first}"),
        (None, None) => String::new(),
    }
}

/// The first letters of an identifier, enough to tell entries apart by eye.
pub(crate) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}
