//! Who is bound by a statement, who voices it, and what it is about.

use demarche_codebook::{ActorCode, ItemKind, Sector};

use super::blocks::Family;
use super::entry::Entry;
use super::record::{Bodies, bodies};
use super::report::Statement;
use super::wording::Stems;

/// What tells one item from another.
pub(crate) struct Subject {
    pub(crate) family: Family,
    pub(crate) committers: Bodies,
    pub(crate) voices: Bodies,
    pub(crate) stems: Stems,
}

impl Subject {
    pub(crate) fn of_statement(statement: &Statement) -> Self {
        Self {
            family: Family::of(statement.kind),
            committers: bodies(&committers(statement)),
            voices: bodies(&statement.by),
            stems: Stems::of(&statement.what),
        }
    }

    pub(crate) fn of_entry(entry: &Entry) -> Self {
        Self {
            family: Family::of(entry.kind),
            committers: bodies(&entry.committers),
            voices: bodies(&entry.voiced_by),
            stems: Stems::of(&entry.what),
        }
    }

    /// Whether it belongs to whoever voices it: two states can make the same demand.
    pub(crate) const fn is_owned(&self) -> bool {
        !matches!(self.family, Family::Commitment | Family::Meeting | Family::Deadline)
    }
}

/// Who must act by a statement.
pub(crate) fn committers(statement: &Statement) -> Vec<ActorCode> {
    match statement.kind {
        // Whoever announces a meeting of others is not taking part.
        ItemKind::Meeting if statement.doer.len() > 1 => binding(statement.doer.clone()),
        ItemKind::Meeting => binding([&statement.by[..], &statement.to, &statement.doer].concat()),
        ItemKind::Agreement if !statement.doer.is_empty() => binding(statement.doer.clone()),
        ItemKind::Agreement if statement.by.len() < 2 => binding([&statement.by[..], &statement.to].concat()),
        ItemKind::Agreement => binding(statement.by.clone()),
        _ if !statement.doer.is_empty() => statement.doer.clone(),
        ItemKind::Demand => statement.to.clone(),
        _ => statement.by.clone(),
    }
}

/// Each country or body once. Civilians and firms are spoken of in what states arrange with each
/// other, and do not bind themselves by it.
fn binding(codes: Vec<ActorCode>) -> Vec<ActorCode> {
    let can_bind = |code: &&ActorCode| code.sector.is_none_or(Sector::is_political);
    let binding = distinct(codes.iter().filter(can_bind).copied().collect());
    if binding.len() > 1 { binding } else { distinct(codes) }
}

fn distinct(mut codes: Vec<ActorCode>) -> Vec<ActorCode> {
    let mut seen = Bodies::new();
    codes.retain(|code| seen.insert(code.body));
    codes
}
