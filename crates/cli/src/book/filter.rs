//! Which entries are asked for.

use demarche::book::Entry;
use demarche_codebook::{ActorCode, Policy};

use super::arguments::Filter;
use super::words::flags;

impl Filter {
    /// Whether the entry is asked for.
    pub(crate) fn lets_through(&self, entry: &Entry, policy: Policy) -> bool {
        self.issue.is_none_or(|issue| entry.issue == issue)
            && self.kind.is_none_or(|kind| entry.kind == kind)
            && self.party.is_none_or(|party| concerns(entry, party))
            && self
                .status
                .as_deref()
                .is_none_or(|status| stands(entry, status, policy))
            && self
                .due
                .is_none_or(|day| entry.is_live() && entry.last_day().is_some_and(|last| last <= day))
    }
}

/// A country without a sector stands for all of its sectors.
fn concerns(entry: &Entry, party: ActorCode) -> bool {
    let mut codes = entry.committers.iter().chain(&entry.voiced_by).chain(&entry.addressees);
    codes.any(|code| code.body == party.body && (party.sector.is_none() || code.sector == party.sector))
}

fn stands(entry: &Entry, status: &str, policy: Policy) -> bool {
    let status = status.replace([' ', '-'], "_");
    let state = |track| entry.standing(track, policy).state.as_str() == status;
    flags(entry).contains(&&*status) || entry.tracks().into_iter().any(state)
}
