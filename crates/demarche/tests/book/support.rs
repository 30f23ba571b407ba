//! Reads the fixtures and writes a book down in a few lines.

use demarche::book::{Book, Entry, Report};
use demarche_codebook::Policy;
use jiff::civil::Date;
use serde_json::Value;

/// The codings of the story, made by hand.
pub(crate) fn codings() -> Vec<Value> {
    lines(include_str!("codings.jsonl"))
}

/// The articles of the story.
pub(crate) fn articles() -> Vec<Value> {
    lines(include_str!("story.jsonl"))
}

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a line of the fixture"))
        .collect()
}

pub(crate) fn reports() -> Vec<Report> {
    codings()
        .iter()
        .map(|coding| Report::from_json(coding).expect("a sound coding"))
        .collect()
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().expect("a day")
}

/// The story's book as it was known on a day.
pub(crate) fn book(as_of: &str) -> Book {
    Book::of(&reports(), day(as_of))
}

/// One line an entry.
pub(crate) fn written(book: &Book, policy: Policy) -> String {
    let line = |entry: &Entry| {
        let committers: Vec<String> = entry.committers.iter().map(ToString::to_string).collect();
        let head = format!("{} {}: {};", entry.kind.as_str(), committers.join("+"), entry.what);
        format!("{head} {}", fate(entry, policy))
    };
    book.entries.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Kind, countries and fate of each entry, whatever the words.
pub(crate) fn fates(book: &Book, policy: Policy) -> Vec<String> {
    let line = |entry: &Entry| {
        let countries: Vec<&str> = entry.committers.iter().filter_map(|code| code.country()).collect();
        format!(
            "{} {}: {}",
            entry.kind.as_str(),
            countries.join("+"),
            fate(entry, policy)
        )
    };
    book.entries.iter().map(line).collect()
}

fn fate(entry: &Entry, policy: Policy) -> String {
    let mut words = Vec::new();
    for track in entry.tracks() {
        let standing = entry.standing(track, policy);
        words.push(standing.state.as_str().to_owned());
        words.extend(standing.fraction.map(|part| format!("{:.3}", part.lo)));
    }
    let flags = [
        (entry.is_contested(), "contested"),
        (entry.overdue, "overdue"),
        (entry.unverified, "unverified"),
        (entry.superseded_by.is_some(), "replaced"),
    ];
    let set = flags.into_iter().filter(|(is_set, _)| *is_set);
    words.extend(set.map(|(_, word)| word.to_owned()));
    words.join(" ")
}
