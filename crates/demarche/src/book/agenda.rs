//! The calendar: what was or is to take place on which day.

use demarche_codebook::ItemKind;
use jiff::civil::Date;

use super::entry::Entry;

/// An entry with its days.
#[derive(Debug, Clone, Copy)]
pub struct Appointment<'a> {
    /// The entry.
    pub entry: &'a Entry,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// Every entry with a day, by day; shares stand with the whole. What is to be done by a day stands on that day; what is to
/// take place within some days, or from a day on, stands where it begins.
pub(crate) fn calendar(entries: &[Entry]) -> Vec<Appointment<'_>> {
    let mut calendar: Vec<Appointment<'_>> = entries
        .iter()
        .filter(|entry| !entry.is_share())
        .filter_map(appointment)
        .collect();
    calendar.sort_by_key(|appointment| (appointment.first, appointment.last));
    calendar
}

fn appointment(entry: &Entry) -> Option<Appointment<'_>> {
    let due = entry.due?;
    let (first, last) = match (due.earliest, due.latest) {
        (Some(first), Some(last)) if entry.kind == ItemKind::Meeting => (first, last),
        (_, Some(last)) => (last, last),
        (Some(first), None) => (first, first),
        (None, None) => return None,
    };
    Some(Appointment { entry, first, last })
}
