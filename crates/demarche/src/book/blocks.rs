//! Finds the entries that a statement or an event can be about without looking at all of them.

use std::collections::HashMap;

use demarche_codebook::{Body, Issue, ItemKind};

use super::record::Bodies;

/// Kinds that different articles use for one thing: what one calls a pledge is an agreement to
/// the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Family {
    Commitment,
    Proposal,
    Demand,
    Condition,
    Threat,
    Refusal,
    Meeting,
    Deadline,
}

impl Family {
    pub(crate) const fn of(kind: ItemKind) -> Self {
        match kind {
            ItemKind::Pledge | ItemKind::Declaration | ItemKind::Agreement => Family::Commitment,
            ItemKind::Proposal => Family::Proposal,
            ItemKind::Demand => Family::Demand,
            ItemKind::Condition => Family::Condition,
            ItemKind::Threat => Family::Threat,
            ItemKind::Refusal => Family::Refusal,
            ItemKind::Meeting => Family::Meeting,
            ItemKind::Deadline => Family::Deadline,
        }
    }

    /// Meetings and deadlines are known by who and when; what they are about is told variously.
    const fn issue(self, issue: Issue) -> Issue {
        match self {
            Family::Meeting | Family::Deadline => Issue::Talks,
            _ => issue,
        }
    }
}

/// Entries by family, issue and party.
#[derive(Debug, Default)]
pub(crate) struct Blocks {
    entries: HashMap<(Family, Issue, Option<Body>), Vec<usize>>,
}

/// So many of a block's newest entries are looked at, which bounds the cost of any collection.
const DEPTH: usize = 64;

impl Blocks {
    pub(crate) fn add(&mut self, family: Family, issue: Issue, bodies: &Bodies, entry: usize) {
        let issue = family.issue(issue);
        for body in keys(bodies) {
            self.entries.entry((family, issue, body)).or_default().push(entry);
        }
    }

    /// The entries that share a party, the newest first.
    pub(crate) fn find(&self, family: Family, issue: Issue, bodies: &Bodies) -> Vec<usize> {
        let issue = family.issue(issue);
        let blocks = keys(bodies).filter_map(|body| self.entries.get(&(family, issue, body)));
        let mut found: Vec<usize> = blocks
            .flat_map(|block| block.iter().rev().take(DEPTH).copied())
            .collect();
        found.sort_unstable_by(|one, other| other.cmp(one));
        found.dedup();
        found
    }
}

/// The bodies, or nobody in particular.
fn keys(bodies: &Bodies) -> impl Iterator<Item = Option<Body>> + '_ {
    let nobody = bodies.is_empty().then_some(None);
    bodies.iter().copied().map(Some).chain(nobody)
}
