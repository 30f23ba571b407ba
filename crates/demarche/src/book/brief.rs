//! The morning's page: what has changed, what is due, what is late, what is disputed.

use std::collections::HashSet;

use demarche_codebook::{Policy, RefusalState, State, Uptake};
use jiff::ToSpan;
use jiff::civil::Date;

use super::Book;
use super::entry::Entry;
use super::record::{Claim, Stance, Suggestion, Transition};
use super::report::Evidence;

/// What somebody who looked last on a day should know now.
#[derive(Debug, Clone)]
pub struct Brief<'a> {
    /// Entries first reported since then.
    pub new: Vec<Line<'a>>,
    /// Changes of state since then.
    pub changed: Vec<Line<'a>>,
    /// What falls due within seven days.
    pub due: Vec<Line<'a>>,
    /// What should be done by now and is not known to be.
    pub overdue: Vec<Line<'a>>,
    /// What sources disagree about.
    pub contested: Vec<Line<'a>>,
    /// What was refused since then.
    pub refused: Vec<Line<'a>>,
    /// Matches that somebody should look at.
    pub to_review: Vec<&'a Suggestion>,
}

/// One line of the page.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// What it is about.
    pub entry: &'a Entry,
    /// The change of state, if it tells of one.
    pub change: Option<&'a Transition>,
    /// The words.
    pub evidence: &'a Evidence,
    /// Who published them, if known.
    pub outlet: Option<&'a str>,
    /// When.
    pub reported_at: Date,
}

/// Days that count as soon.
const SOON: i64 = 7;

pub(crate) fn brief(book: &Book, since: Date) -> Brief<'_> {
    let entries = || book.entries.iter();
    let soon = book.as_of.checked_add(SOON.days()).unwrap_or(book.as_of);
    let is_soon = |entry: &&Entry| {
        let last = entry.due.and_then(|due| due.latest.or(due.earliest));
        entry.is_live() && last.is_some_and(|day| (book.as_of..=soon).contains(&day))
    };
    let rows = || entries().flat_map(|entry| changes(entry, since));
    let (declined, changed) = rows().partition(|line| is_refusal(line));
    let new = entries().filter(|entry| entry.first_reported() >= since && !entry.is_share());
    Brief {
        new: new.map(first_report).collect(),
        changed,
        due: entries().filter(is_soon).map(first_report).collect(),
        overdue: entries()
            .filter(|entry| entry.overdue || entry.unverified)
            .map(first_report)
            .collect(),
        contested: contested(book),
        refused: declined,
        to_review: book
            .suggestions
            .iter()
            .filter(|match_| match_.reported_at >= since)
            .collect(),
    }
}

fn first_report(entry: &Entry) -> Line<'_> {
    of_claim(entry, &entry.claims[0])
}

fn of_claim<'a>(entry: &'a Entry, claim: &'a Claim) -> Line<'a> {
    Line {
        entry,
        change: None,
        evidence: &claim.evidence,
        outlet: claim.source.outlet.as_deref(),
        reported_at: claim.source.published,
    }
}

/// The changes since a day that rest on words; the clock's stand among what is overdue.
fn changes(entry: &Entry, since: Date) -> impl Iterator<Item = Line<'_>> {
    let rows = entry.transitions.iter().filter(move |row| row.reported_at >= since);
    rows.filter_map(|row| of_change(entry, row))
}

fn of_change<'a>(entry: &'a Entry, row: &'a Transition) -> Option<Line<'a>> {
    Some(Line {
        entry,
        change: Some(row),
        evidence: row.ground.evidence()?,
        outlet: row.according_to.as_ref().and_then(|voice| voice.outlet.as_deref()),
        reported_at: row.reported_at,
    })
}

/// What each source says of what is disputed; where the parts of an entry are, what it says of these.
fn contested(book: &Book) -> Vec<Line<'_>> {
    let disputed = book.entries.iter().filter(|entry| entry.parts_disagree);
    let disputed: HashSet<&str> = disputed.map(|entry| &*entry.id).collect();
    let shown = |entry: &&Entry| {
        (entry.is_contested() && !entry.parts_disagree) || entry.whole().is_some_and(|id| disputed.contains(id))
    };
    book.entries.iter().filter(shown).flat_map(versions).collect()
}

/// Each source's last word on what it answers.
fn versions(entry: &Entry) -> Vec<Line<'_>> {
    let mut lines: Vec<Line<'_>> = Vec::new();
    for track in entry.tracks() {
        let standing = entry.standing(track, Policy::Any);
        let rows = standing.sources.iter().filter(|row| row.to.is_outcome());
        lines.extend(rows.filter_map(|row| of_change(entry, row)));
    }
    let denials = entry
        .claims
        .iter()
        .filter(|claim| matches!(claim.stance, Stance::Denies(_)));
    lines.extend(denials.map(|claim| of_claim(entry, claim)));
    lines
}

fn is_refusal(line: &Line<'_>) -> bool {
    line.change.is_some_and(|row| {
        matches!(
            row.to,
            State::Uptake(Uptake::Rejected) | State::Refusal(RefusalState::Reaffirmed)
        )
    })
}
