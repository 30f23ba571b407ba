//! Actor dictionaries: names with `+` aliases and codes with date restrictions.

use std::fmt::Write;

use demarche_codebook::{ActorCode, Sector};

use super::codes::Codes;
use super::names;
use super::period::{self, Days};
use super::report::{Line, Report};

/// A name, its aliases and its codes, each with the line it stands on.
#[derive(Debug, Default)]
struct Entry<'a> {
    names: Vec<(Line<'a>, &'a str)>,
    codes: Vec<(Line<'a>, &'a str)>,
}

/// The entries of a dictionary as `body` and `person` blocks.
pub(super) fn blocks(lines: &[Line<'_>], codes: &Codes, pivot: i16, report: &mut Report) -> String {
    let mut page = String::new();
    for entry in entries(lines, report) {
        write_entry(&entry, codes, pivot, report, &mut page);
    }
    page
}

fn entries<'a>(lines: &[Line<'a>], report: &mut Report) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for &line in lines {
        let text = super::without_comment(line.text);
        let name = text.split('[').next().unwrap_or_default().trim();
        if name.starts_with(['!', '&']) {
            report.leave(line, "a set in a dictionary of actors");
            continue;
        }
        let is_alias = name.starts_with('+');
        if !name.is_empty() && !is_alias {
            entries.push(Entry::default());
        }
        let Some(entry) = entries.last_mut() else {
            report.leave(line, "stands before the first name");
            continue;
        };
        if !name.is_empty() {
            entry.names.push((line, name.trim_start_matches('+').trim()));
        }
        let inside = text.split('[').skip(1);
        entry
            .codes
            .extend(inside.map(|code| (line, code.split(']').next().unwrap_or_default())));
    }
    entries
}

fn write_entry(entry: &Entry<'_>, codes: &Codes, pivot: i16, report: &mut Report, page: &mut String) {
    let mut spelled: Vec<String> = Vec::new();
    for &(line, name) in &entry.names {
        if names::is_stem(name) {
            report.leave(line, "that the name stands for longer words too");
        }
        for spelling in names::spellings(name) {
            if !spelled.contains(&spelling) {
                spelled.push(spelling);
            }
        }
    }
    let roles = roles(entry, &spelled, codes, pivot, report);
    let (Some((head, others)), false) = (spelled.split_first(), roles.is_empty()) else {
        if let Some(&(line, _)) = entry.names.first() {
            report.leave(line, "a name without a code that the codebook has");
        }
        return;
    };
    // Nobody but a person is a former official.
    let is_person = roles.iter().any(|(code, _)| code.sector == Some(Sector::Elite));
    let (kind, key) = if is_person {
        ("person", "office")
    } else {
        ("body", "code")
    };
    report.carry(if is_person { "people" } else { "countries and bodies" });
    let mut block = format!("{kind} {head}\n");
    if !others.is_empty() {
        let _ = writeln!(block, "  name: {}", others.join(" | "));
    }
    if is_person {
        // The dictionary means the whole name: without this line the last word would stand for it.
        let _ = writeln!(block, "  short: {head}");
    }
    for (code, days) in roles {
        let _ = writeln!(block, "  {key}: {code}{}", days.written());
    }
    let _ = writeln!(page, "{block}");
}

/// The codes in order of time; of several for a day the first wins, and one without days fills the gaps.
fn roles(
    entry: &Entry<'_>,
    spelled: &[String],
    codes: &Codes,
    pivot: i16,
    report: &mut Report,
) -> Vec<(ActorCode, Days)> {
    let mut read: Vec<(ActorCode, Days)> = Vec::new();
    for &(line, text) in &entry.codes {
        let text = text.trim();
        let end = text.find(|letter: char| !letter.is_ascii_uppercase() && letter != '/');
        let (code, restriction) = text.split_at(end.unwrap_or(text.len()));
        let Some(days) = period::restriction(restriction, pivot) else {
            report.leave(line, "a date restriction that cannot be read");
            continue;
        };
        match codes.actor(code, spelled) {
            Ok(carried) => {
                if !carried.whole {
                    report.leave(line, "the later parts of a code");
                }
                read.push((carried.code, days));
            }
            Err(why) => report.leave(line, why),
        }
    }
    read.sort_by_key(|(_, days)| *days == Days::default());
    let mut roles: Vec<(ActorCode, Days)> = Vec::new();
    for (code, days) in read {
        let taken: Vec<Days> = roles.iter().map(|(_, days)| *days).collect();
        roles.extend(days.without(&taken).into_iter().map(|left| (code, left)));
    }
    roles.sort_by_key(|(_, days)| days.first);
    joined(roles)
}

/// Spans that follow each other with the same code are one.
fn joined(roles: Vec<(ActorCode, Days)>) -> Vec<(ActorCode, Days)> {
    let mut joined: Vec<(ActorCode, Days)> = Vec::new();
    for (code, days) in roles {
        match joined.last_mut() {
            Some((before, earlier)) if *before == code && earlier.is_followed_by(days) => earlier.last = days.last,
            _ => joined.push((code, days)),
        }
    }
    joined
}
