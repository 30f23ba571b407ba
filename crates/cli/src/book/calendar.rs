//! `demarche calendar`: meetings, deadlines and what was due, with what became of them.

use std::io::{self, Write};

use demarche::book::Appointment;
use demarche_codebook::Policy;

use super::arguments::{Calendar, CalendarFormat};
use super::gather::gather;
use super::ics;
use super::words::{codes, status};
use crate::exit_code::ExitCode;
use crate::output::plain;

pub(crate) fn run(arguments: &Calendar) -> anyhow::Result<ExitCode> {
    let Some(gathered) = gather(&arguments.collection)? else {
        return Ok(ExitCode::of(true, false));
    };
    let policy = arguments.collection.policy;
    let mut calendar = gathered.book.calendar();
    calendar.retain(|appointment| arguments.filter.lets_through(appointment.entry, policy));
    let written = match arguments.format {
        CalendarFormat::Text => calendar.iter().map(|appointment| text(appointment, policy)).collect(),
        CalendarFormat::Ics => ics::calendar(&calendar, policy),
    };
    io::stdout().lock().write_all(written.as_bytes())?;
    Ok(ExitCode::of(gathered.failed, !calendar.is_empty()))
}

fn text(appointment: &Appointment<'_>, policy: Policy) -> String {
    let entry = appointment.entry;
    let days = if appointment.first == appointment.last {
        appointment.first.to_string()
    } else {
        format!("{} .. {}", appointment.first, appointment.last)
    };
    let (who, what) = (codes(&entry.committers), plain(&entry.what));
    let claim = &entry.claims[0];
    let outlet = claim.source.outlet.as_deref().unwrap_or("unnamed outlet");
    format!(
        "{days}  {}  {who}: {what} ({})\n    \"{}\" {}, {}\n",
        entry.kind.as_str(),
        status(entry, policy),
        plain(&claim.evidence.words),
        plain(outlet),
        claim.source.published,
    )
}
