//! Who is bound by a statement, who voices it, and what it is about.

use demarche_codebook::{ActorCode, ItemKind};

use super::blocks::Family;
use super::record::{Bodies, Entry, bodies};
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
        ItemKind::Meeting => {
            let mut all = statement.by.clone();
            all.extend(&statement.to);
            // Whoever announces a meeting of others is not taking part.
            if statement.doer.len() > 1 {
                all.clone_from(&statement.doer);
            } else {
                all.extend(&statement.doer);
            }
            distinct(all)
        }
        _ if !statement.doer.is_empty() => statement.doer.clone(),
        ItemKind::Demand => statement.to.clone(),
        ItemKind::Agreement if statement.by.len() < 2 => {
            let mut both = statement.by.clone();
            both.extend(&statement.to);
            distinct(both)
        }
        _ => statement.by.clone(),
    }
}

fn distinct(mut codes: Vec<ActorCode>) -> Vec<ActorCode> {
    let mut seen = Bodies::new();
    codes.retain(|code| seen.insert(code.body));
    codes
}
