//! Who stands for what: the live demands, offers and red lines by issue and party.

use std::collections::BTreeMap;

use demarche_codebook::{ActorCode, Body, Issue, ItemKind};

use super::entry::Entry;

/// What a party stands for on an issue.
#[derive(Debug, Clone)]
pub struct Position<'a> {
    /// The issue.
    pub issue: Issue,
    /// The party, without a sector.
    pub party: ActorCode,
    /// What it demands of others.
    pub demands: Vec<&'a Entry>,
    /// What it offers or has promised.
    pub offers: Vec<&'a Entry>,
    /// On what it insists, what it refuses, what it threatens.
    pub red_lines: Vec<&'a Entry>,
}

/// Every party's position on every issue, by issue and party.
pub(crate) fn table(entries: &[Entry]) -> Vec<Position<'_>> {
    let mut table: BTreeMap<(Issue, Body), Position<'_>> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| entry.is_live()) {
        let holders = super::record::bodies(&entry.voiced_by);
        for body in holders {
            let position = table.entry((entry.issue, body)).or_insert_with(|| Position {
                issue: entry.issue,
                party: ActorCode::bare(body),
                demands: Vec::new(),
                offers: Vec::new(),
                red_lines: Vec::new(),
            });
            if let Some(column) = column(position, entry) {
                column.push(entry);
            }
        }
    }
    let mut positions: Vec<Position<'_>> = table.into_values().collect();
    positions.retain(|position| {
        !(position.demands.is_empty() && position.offers.is_empty() && position.red_lines.is_empty())
    });
    positions
}

fn column<'a, 'b>(position: &'b mut Position<'a>, entry: &Entry) -> Option<&'b mut Vec<&'a Entry>> {
    match entry.kind {
        ItemKind::Demand => Some(&mut position.demands),
        ItemKind::Proposal | ItemKind::Pledge | ItemKind::Agreement | ItemKind::Declaration => {
            (!entry.is_share()).then_some(&mut position.offers)
        }
        ItemKind::Condition | ItemKind::Refusal | ItemKind::Threat => Some(&mut position.red_lines),
        ItemKind::Meeting | ItemKind::Deadline => None,
    }
}
