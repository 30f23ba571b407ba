//! `demarche brief`: what has changed, what is due, what is late, what is disputed.

use std::fmt::Write as _;
use std::io::{self, Write as _};

use demarche::book::{Book, Line, Suggestion};
use demarche_codebook::Policy;
use jiff::ToSpan;

use super::arguments;
use super::gather::gather;
use super::words::{codes, due, short, spelled, status};
use crate::exit_code::ExitCode;
use crate::output::{emphasis, plain};

/// Days back to the start of the brief, if it is not given.
const DAYS: i64 = 7;

pub(crate) fn run(arguments: &arguments::Brief) -> anyhow::Result<ExitCode> {
    let Some(gathered) = gather(&arguments.collection)? else {
        return Ok(ExitCode::of(true, false));
    };
    let (book, policy) = (&gathered.book, arguments.collection.policy);
    let week = book.as_of.checked_sub(DAYS.days()).unwrap_or(book.as_of);
    let brief = book.brief(arguments.since.unwrap_or(week));
    let sections = [
        ("New", &brief.new),
        ("Changed", &brief.changed),
        ("Refused", &brief.refused),
        ("Due within seven days", &brief.due),
        ("Overdue, or past and not told of", &brief.overdue),
        ("Contested", &brief.contested),
    ];
    let mut page = format!("as of {}, policy {}\n", book.as_of, policy.as_str());
    let mut found = !brief.to_review.is_empty();
    for (title, lines) in sections.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        section(&mut page, title, lines, policy)?;
        found = true;
    }
    review(&mut page, book, &brief.to_review)?;
    io::stdout().lock().write_all(page.as_bytes())?;
    Ok(ExitCode::of(gathered.failed, found))
}

fn section(page: &mut String, title: &str, lines: &[Line<'_>], policy: Policy) -> std::fmt::Result {
    let (begin, end) = emphasis();
    writeln!(page, "\n{begin}{title}{end}")?;
    lines.iter().try_for_each(|line| entry(page, line, policy))
}

fn entry(page: &mut String, line: &Line<'_>, policy: Policy) -> std::fmt::Result {
    let entry = line.entry;
    let (who, what, when) = (codes(&entry.committers), plain(&entry.what), due(entry));
    let when = if when.is_empty() { when } else { format!(", {when}") };
    let status = match line.change {
        Some(row) => {
            let speaker = row.according_to.as_ref().and_then(|voice| voice.speaker);
            let speaker = speaker.map_or(String::new(), |code| format!(", says {code}"));
            format!("{} -> {}{speaker}", spelled(row.from), spelled(row.to))
        }
        None => status(entry, policy),
    };
    writeln!(
        page,
        "  {} {} {who}: {what}{when} ({status})",
        short(&entry.id),
        entry.kind.as_str()
    )?;
    let outlet = line.outlet.unwrap_or("unnamed outlet");
    let (words, article) = (plain(&line.evidence.words), plain(&line.evidence.article));
    writeln!(page, "    \"{words}\" {outlet}, {}, {article}", line.reported_at)
}

fn review(page: &mut String, book: &Book, suggestions: &[&Suggestion]) -> std::fmt::Result {
    if suggestions.is_empty() {
        return Ok(());
    }
    let (begin, end) = emphasis();
    writeln!(page, "\n{begin}To review{end}")?;
    for suggestion in suggestions {
        let what = book
            .entry(&suggestion.entry)
            .map_or(String::new(), |entry| plain(&entry.what));
        let missing: Vec<&str> = suggestion.missing.iter().map(|missing| missing.as_str()).collect();
        let (id, would_be) = (short(&suggestion.entry), spelled(suggestion.would_be));
        writeln!(page, "  {id} {what}: {would_be}? (not shown: {})", missing.join(", "))?;
        let evidence = &suggestion.evidence;
        writeln!(page, "    \"{}\" {}", plain(&evidence.words), plain(&evidence.article))?;
    }
    Ok(())
}
