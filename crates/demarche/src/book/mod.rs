//! The ledger across articles: which reports speak of one item, what has become of it, by whose
//! word, and on what evidence. A book is a function of the codings and a day; it reads no clock.
//!
//! ```
//! use demarche::book::{Book, Report};
//! use serde_json::json;
//!
//! let coding = json!({
//!     "id": "a1", "published": "2024-03-01", "outlet": "Andes Wire", "events": [], "quotes": [],
//!     "ledger": [{
//!         "id": "l1", "kind": "pledge", "by": ["PER"], "to": [], "doer": [], "issue": "troops",
//!         "quote": "Peru will leave the valley by March 20", "quote_span": [0, 38],
//!         "what": "leave the valley", "due": {"latest": "2024-03-20"},
//!     }],
//! });
//! let reports = [Report::from_json(&coding).unwrap()];
//! let book = Book::of(&reports, "2024-03-21".parse().unwrap());
//! assert!(book.entries[0].overdue);
//! ```

mod agenda;
mod amounts;
mod blocks;
mod brief;
mod change;
mod clock;
mod deadlocks;
mod entry;
mod fate;
mod happenings;
pub mod json;
mod positions;
mod record;
mod report;
mod responses;
mod same;
mod shelf;
mod standing;
mod subject;
mod wording;

use std::collections::HashMap;

use jiff::civil::Date;

pub use agenda::Appointment;
pub use brief::{Brief, Line};
pub use deadlocks::Deadlock;
pub use entry::Entry;
pub use positions::Position;
pub use record::{Claim, Fraction, Ground, Link, Missing, Outcome, Stance, Suggestion, Target, Transition, Voice};
pub use report::{Amount, Evidence, Happening, Report, ReportError, Source, Statement, Stipulation};
pub use standing::Standing;

/// The ledger of a collection of articles as it was known on a day.
#[derive(Debug, Clone)]
pub struct Book {
    /// The day; later articles are left out.
    pub as_of: Date,
    /// The entries, in the order of their first report.
    pub entries: Vec<Entry>,
    /// Matches for a person to look at.
    pub suggestions: Vec<Suggestion>,
}

impl Book {
    /// Reads the reports in the order of their days; those of one day in the order given.
    pub fn of(reports: &[Report], as_of: Date) -> Self {
        let mut known: Vec<&Report> = reports
            .iter()
            .filter(|report| report.source.published <= as_of)
            .collect();
        known.sort_by_key(|report| report.source.published);
        let mut shelf = shelf::Shelf::default();
        for report in known {
            shelf.read(report);
        }
        let mut entries = shelf.entries;
        compare_parts(&mut entries);
        clock::tick(&mut entries, as_of);
        Self {
            as_of,
            entries,
            suggestions: shelf.suggestions,
        }
    }

    /// The entry with this identifier.
    pub fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.id == id)
    }

    /// Conditions that wait for each other.
    pub fn deadlocks(&self) -> Vec<Deadlock> {
        deadlocks::find(&self.entries)
    }

    /// Who stands for what.
    pub fn positions(&self) -> Vec<Position<'_>> {
        positions::table(&self.entries)
    }

    /// What was or is to take place on which day.
    pub fn calendar(&self) -> Vec<Appointment<'_>> {
        agenda::calendar(&self.entries)
    }

    /// What is new since a day, due soon, overdue, contested and refused.
    pub fn brief(&self, since: Date) -> Brief<'_> {
        brief::brief(self, since)
    }
}

/// Marks what several have agreed if one's part is disputed, or each says that another broke its.
fn compare_parts(entries: &mut [Entry]) {
    let mut parts: HashMap<String, Vec<usize>> = HashMap::new();
    for (place, entry) in entries.iter().enumerate() {
        if let Some(id) = entry.whole() {
            parts.entry(id.to_owned()).or_default().push(place);
        }
    }
    let places: HashMap<String, usize> = entries
        .iter()
        .enumerate()
        .map(|(place, entry)| (entry.id.clone(), place))
        .collect();
    let disagree = |places: &[usize]| {
        let parts: Vec<&Entry> = places.iter().map(|&place| &entries[place]).collect();
        standing::parts_disagree(&parts) || parts.iter().any(|part| part.is_contested())
    };
    let contested = parts.iter().filter(|(_, parts)| disagree(parts));
    let contested: Vec<usize> = contested.filter_map(|(id, _)| places.get(id).copied()).collect();
    for place in contested {
        entries[place].parts_disagree = true;
    }
}
