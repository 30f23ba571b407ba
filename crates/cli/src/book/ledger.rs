//! `demarche ledger`: pledges, demands, meetings and what became of them.

use std::io::{self, Write};

use comfy_table::{ContentArrangement, Table, presets};
use demarche::book::{Book, Deadlock, Entry, Position, json};
use demarche_codebook::{ItemKind, Policy};
use serde_json::Value;

use super::arguments::{Ledger, LedgerFormat};
use super::gather::gather;
use super::words::{by_whom, codes, due, short, status};
use crate::exit_code::ExitCode;
use crate::output::{plain, width};

pub(crate) fn run(arguments: &Ledger) -> anyhow::Result<ExitCode> {
    let Some(gathered) = gather(&arguments.collection)? else {
        return Ok(ExitCode::of(true, false));
    };
    let (book, policy) = (&gathered.book, arguments.collection.policy);
    let shown = |entry: &&Entry| arguments.filter.lets_through(entry, policy);
    let entries: Vec<&Entry> = book.entries.iter().filter(shown).collect();
    let view = if arguments.positions {
        positions(&chosen_positions(book, arguments))
    } else if arguments.deadlocks {
        deadlocks(book, &book.deadlocks())
    } else {
        ledger(book, &entries, policy)
    };
    let written = match arguments.format {
        LedgerFormat::Table => view.table,
        LedgerFormat::Jsonl => view
            .records
            .iter()
            .flat_map(|record| [record.to_string(), "\n".into()])
            .collect(),
    };
    let written = if view.records.is_empty() {
        String::new()
    } else {
        written
    };
    io::stdout().lock().write_all(written.as_bytes())?;
    Ok(ExitCode::of(gathered.failed, !view.records.is_empty()))
}

/// The same records in both forms.
struct View {
    table: String,
    records: Vec<Value>,
}

fn ledger(book: &Book, entries: &[&Entry], policy: Policy) -> View {
    let row = |entry: &&Entry| {
        let sources: Vec<String> = entry
            .tracks()
            .into_iter()
            .flat_map(|track| entry.standing(track, policy).sources)
            .map(by_whom)
            .collect();
        [
            short(&entry.id).to_owned(),
            entry.kind.as_str().to_owned(),
            codes(&entry.committers),
            shared(entry),
            due(entry),
            status(entry, policy),
            sources.join("; "),
        ]
    };
    let rows: Vec<[String; 7]> = entries.iter().map(row).collect();
    let heading = format!(
        "as of {}, policy {}, entries: {}\n",
        book.as_of,
        policy.as_str(),
        entries.len()
    );
    let table = table(["id", "kind", "who", "what", "due", "status", "according to"], &rows);
    View {
        table: heading + &table,
        records: entries.iter().map(|entry| json::entry(entry, policy)).collect(),
    }
}

/// What would be done, and on what it depends.
fn content(entry: &Entry) -> String {
    match &entry.condition {
        Some(condition) => format!("{} [{}]", entry.what, condition.words),
        None => entry.what.clone(),
    }
}

fn shared(entry: &Entry) -> String {
    match entry.whole() {
        Some(whole) => format!("{} (share of {})", content(entry), short(whole)),
        None => content(entry),
    }
}

fn chosen_positions<'a>(book: &'a Book, arguments: &Ledger) -> Vec<Position<'a>> {
    let (issue, party) = (arguments.filter.issue, arguments.filter.party);
    let mut positions = book.positions();
    positions.retain(|position| {
        issue.is_none_or(|issue| position.issue == issue) && party.is_none_or(|party| position.party.body == party.body)
    });
    positions
}

fn positions(positions: &[Position<'_>]) -> View {
    let cell = |entries: &[&Entry]| {
        let line = |entry: &&Entry| match entry.kind {
            ItemKind::Refusal => format!("no: {}", content(entry)),
            ItemKind::Threat => format!("threat: {}", content(entry)),
            _ => content(entry),
        };
        entries.iter().map(line).collect::<Vec<_>>().join("; ")
    };
    let row = |position: &Position<'_>| {
        [
            position.issue.as_str().to_owned(),
            position.party.to_string(),
            cell(&position.demands),
            cell(&position.offers),
            cell(&position.red_lines),
        ]
    };
    let rows: Vec<[String; 5]> = positions.iter().map(row).collect();
    View {
        table: table(["issue", "party", "demands", "offers", "red lines"], &rows),
        records: positions.iter().map(json::position).collect(),
    }
}

fn deadlocks(book: &Book, deadlocks: &[Deadlock]) -> View {
    let row = |(number, deadlock): (usize, &Deadlock)| {
        let entries = deadlock.entries.iter().filter_map(|id| book.entry(id));
        let rows = entries.map(move |entry| {
            let condition = entry.condition.as_ref().map_or("", |condition| &condition.words);
            [
                (number + 1).to_string(),
                codes(&entry.committers),
                entry.what.clone(),
                condition.to_owned(),
                entry.claims[0].evidence.words.clone(),
            ]
        });
        rows.collect::<Vec<_>>()
    };
    let rows: Vec<[String; 5]> = deadlocks.iter().enumerate().flat_map(row).collect();
    View {
        table: table(["deadlock", "who", "would", "waits for", "words"], &rows),
        records: deadlocks.iter().map(json::deadlock).collect(),
    }
}

fn table<const COLUMNS: usize>(header: [&str; COLUMNS], rows: &[[String; COLUMNS]]) -> String {
    let mut table = Table::new();
    table
        .load_style(presets::UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(width())
        .set_header(header)
        .add_rows(rows.iter().map(|row| row.clone().map(|cell| plain(&cell))));
    format!("{table}\n")
}
