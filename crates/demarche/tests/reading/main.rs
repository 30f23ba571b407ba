//! What is read out of short texts, area by area: a text goes in, one line an event comes out. `shared/lines.rs` describes the line.

mod attribution;
mod authors;
mod clauses;
mod confidence;
mod contexts;
mod control;
mod coordination;
mod counts;
mod date_phrases;
mod dates;
mod ledger;
mod light_verbs;
#[path = "../shared/lines.rs"]
mod lines;
mod mentions;
mod modality;
mod names;
mod nominals;
mod nothing;
mod number_phrases;
mod places;
mod voice;

use std::fmt::Display;
use std::sync::LazyLock;

use demarche::{Article, Coder, Coding, Lexicon};
use demarche_codebook::{ItemStatus, LedgerItem};

use lines::{codes, days, ends, line};

/// A Wednesday. Most texts are read as if published on it.
const DAY: &str = "2025-05-14";

static CODER: LazyLock<Coder> = LazyLock::new(|| Coder::new(Lexicon::builtin()));

/// Checks the events of a text: one line an event, in the form that `lines` describes.
#[track_caller]
fn check(text: &str, published: &str, expected: &[&str]) {
    let coding = read(text, published);
    let found: Vec<String> = coding.events.iter().map(|event| line(event, &coding, text)).collect();
    compare(text, published, &found, expected);
}

/// Checks the direct quotations of a text: `SPEAKER (CODE): the words between the marks`.
#[track_caller]
fn check_quotes(text: &str, published: &str, expected: &[&str]) {
    let coding = read(text, published);
    let quotes = coding.quotes.iter().map(|quote| {
        let speaker = quote.speaker.map_or("-", |speaker| speaker.slice(text));
        let code = quote.code.map_or_else(|| "-".to_owned(), |code| code.to_string());
        format!("{speaker} ({code}): {}", quote.span.slice(text))
    });
    compare(text, published, &quotes.collect::<Vec<_>>(), expected);
}

/// Checks the ledger of a text, one line an item:
///
/// ```text
/// demand UKR GOV > RUS GOV | demanded the release of 12 sailors | prisoners | due 2025-05-16 | if … | rejected | rejects 1
/// ```
///
/// Kind, voices `>` addressees and the quote; then the issue and, each only if there is one: due date, duration, number,
/// condition with its mode, a status other than open, and links with the number of the item meant.
#[track_caller]
fn check_ledger(text: &str, published: &str, expected: &[&str]) {
    let coding = read(text, published);
    let found: Vec<String> = coding
        .ledger
        .iter()
        .map(|item| item_line(item, &coding, text))
        .collect();
    compare(text, published, &found, expected);
}

fn item_line(item: &LedgerItem, coding: &Coding, text: &str) -> String {
    let (by, to) = (codes(&item.by), codes(&item.to));
    let mut parts = vec![format!("{} {by} > {to}", item.kind.as_str())];
    parts.push(item.quote.slice(text).to_owned());
    parts.push(item.issue.as_str().to_owned());
    parts.extend(item.due.iter().map(|due| format!("due {}", days(due.range))));
    parts.extend(item.duration.iter().map(|duration| format!("for {}", duration.value)));
    parts.extend(item.quantity.iter().map(|quantity| {
        let number = ends(quantity.lo, quantity.hi);
        format!("{number} {}", quantity.of.slice(text))
    }));
    parts.extend(item.condition.iter().map(|condition| {
        let words = condition.span.slice(text);
        format!("{}: {words}", condition.mode.as_str())
    }));
    parts.extend((item.status != ItemStatus::Open).then(|| item.status.as_str().to_owned()));
    parts.extend(item.links.iter().map(|link| {
        let other = coding.ledger.iter().position(|other| other.id == link.item);
        let number = other.expect("a link names an item of the coding") + 1;
        format!("{} {number}", link.kind.as_str())
    }));
    parts.join(" | ")
}

fn read(text: &str, published: &str) -> Coding {
    let mut article = Article::from_text(text);
    article.published = Some(published.parse().expect("the test's day is written YYYY-MM-DD"));
    CODER.code(&article)
}

#[track_caller]
fn compare(text: &str, published: &str, found: &[String], expected: &[&str]) {
    assert!(
        found == expected,
        "\n\n{text}\n\nexpected:\n{}\nread on {published}:\n{}\n\n`demarche explain` shows by which entry, slot and cue it was \
         read so; a wrong tree shows in `demarche parse`.\n",
        list(expected),
        list(found),
    );
}

fn list(lines: &[impl Display]) -> String {
    if lines.is_empty() {
        return "    nothing".to_owned();
    }
    let indented = lines.iter().map(|line| format!("    {line}"));
    indented.collect::<Vec<_>>().join("\n")
}
