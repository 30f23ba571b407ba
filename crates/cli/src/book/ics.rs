//! Writes iCalendar (RFC 5545). Identifiers and time stamps come from the entries, so that a
//! calendar read again changes only where the ledger did.

use demarche::book::{Appointment, Entry};
use demarche_codebook::{ItemKind, MeetingState, Policy, State, Track};
use jiff::civil::Date;

use super::words::{by_whom, codes, status};
use crate::output::plain;

/// The calendar as text with the line ends that the format asks for.
pub(crate) fn calendar(appointments: &[Appointment<'_>], policy: Policy) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//demarche//ledger//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
    ];
    for appointment in appointments {
        lines.extend(event(appointment, policy));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect()
}

fn event(appointment: &Appointment<'_>, policy: Policy) -> Vec<String> {
    let entry = appointment.entry;
    let summary = format!("{}: {} ({})", codes(&entry.committers), entry.what, entry.kind.as_str());
    let after = appointment.last.tomorrow().unwrap_or(appointment.last);
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@demarche", entry.id),
        format!("DTSTAMP:{}T000000Z", compact(last_word(entry))),
        format!("DTSTART;VALUE=DATE:{}", compact(appointment.first)),
        format!("DTEND;VALUE=DATE:{}", compact(after)),
        format!("SUMMARY:{}", escaped(&plain(&summary))),
        format!("DESCRIPTION:{}", escaped(&description(entry, policy))),
        format!("CATEGORIES:{}", entry.issue.as_str()),
    ];
    if let Some(status) = calendar_status(entry, policy) {
        lines.push(format!("STATUS:{status}"));
    }
    lines.push("TRANSP:TRANSPARENT".to_owned());
    lines.push("END:VEVENT".to_owned());
    lines
}

/// Status and policy, then the words of each source.
fn description(entry: &Entry, policy: Policy) -> String {
    let mut lines = vec![format!(
        "Status: {} (policy {})",
        status(entry, policy),
        policy.as_str()
    )];
    for claim in &entry.claims {
        let outlet = claim.source.outlet.as_deref().unwrap_or("unnamed outlet");
        let words = plain(&claim.evidence.words);
        lines.push(format!("\"{words}\" {outlet}, {}", claim.source.published));
    }
    for row in &entry.transitions {
        if let Some(evidence) = row.ground.evidence() {
            lines.push(format!("{}: \"{}\"", by_whom(row), plain(&evidence.words)));
        }
    }
    lines.join("\n")
}

/// Only meetings can be tentative or called off in a calendar's sense.
fn calendar_status(entry: &Entry, policy: Policy) -> Option<&'static str> {
    let State::Meeting(state) = entry.standing(Track::Meeting, policy).state else {
        return None;
    };
    let status = match state {
        MeetingState::Proposed => "TENTATIVE",
        MeetingState::Scheduled | MeetingState::Confirmed | MeetingState::Held => "CONFIRMED",
        MeetingState::Postponed | MeetingState::Cancelled | MeetingState::NoShow => "CANCELLED",
    };
    (entry.kind == ItemKind::Meeting).then_some(status)
}

/// The day of the last report that touched the entry.
fn last_word(entry: &Entry) -> Date {
    let claims = entry.claims.iter().map(|claim| claim.source.published);
    let rows = entry.transitions.iter().map(|row| row.reported_at);
    claims.chain(rows).max().unwrap_or_else(|| entry.first_reported())
}

fn compact(day: Date) -> String {
    day.strftime("%Y%m%d").to_string()
}

fn escaped(text: &str) -> String {
    let marked = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    marked.replace('\n', "\\n")
}

/// The most bytes of a line; longer ones go on after a line end and a space.
const LONGEST: usize = 75;

fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(character);
        length += character.len_utf8();
    }
    folded + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_characters() {
        let line = format!("SUMMARY:{}", "é".repeat(100));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|part| part.len() <= LONGEST), "{folded}");
        assert_eq!(folded.replace("\r\n ", "").trim_end(), line);
    }

    #[test]
    fn marks_of_the_format_are_escaped() {
        assert_eq!(escaped("a, b; c\\d\ne"), "a\\, b\\; c\\\\d\\ne");
    }
}
