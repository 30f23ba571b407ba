//! How an item of the ledger was read.

use std::fmt::{self, Write as _};

use demarche_codebook::{LedgerItem, Quantity};

use super::Explanation;
use crate::output::emphasis;

/// Writes one item, a line for each of its fields that says something.
pub(super) fn write(explanation: &Explanation<'_>, page: &mut String, item: &LedgerItem) -> fmt::Result {
    let (begin, end) = emphasis();
    let (kind, status) = (item.kind.as_str(), item.status.as_str());
    writeln!(page, "\n{begin}{kind}, {status}{end}  {}", item.id)?;
    for (name, value) in lines(explanation, item) {
        writeln!(page, "  {name:<11}{value}")?;
    }
    Ok(())
}

fn lines(explanation: &Explanation<'_>, item: &LedgerItem) -> Vec<(&'static str, String)> {
    let mut lines = vec![
        ("quote", explanation.words(item.quote)),
        ("rule", item.rule.clone()),
        ("what", item.what.clone()),
        ("issue", item.issue.as_str().to_owned()),
        ("strength", item.strength.as_str().to_owned()),
    ];
    for (name, parties) in [("by", &item.by), ("to", &item.to), ("doer", &item.doer)] {
        lines.extend(parties.iter().map(|party| (name, explanation.party(party))));
    }
    lines.extend(item.due.iter().map(|due| ("due", explanation.date(due))));
    lines.extend(item.duration.iter().map(|duration| {
        let words = explanation.words(duration.span);
        ("duration", format!("{} {words}", duration.value))
    }));
    lines.extend(item.condition.iter().map(|condition| {
        let words = explanation.words(condition.span);
        ("condition", format!("{} {words}", condition.mode.as_str()))
    }));
    lines.extend(
        item.quantity
            .iter()
            .map(|quantity| ("quantity", number(explanation, quantity))),
    );
    lines.extend(
        item.links
            .iter()
            .map(|link| ("link", format!("{} {}", link.kind.as_str(), link.item))),
    );
    lines.push(("confidence", format!("{:.2}", item.confidence)));
    lines.extend(item.derivation.iter().enumerate().map(|(number, step)| {
        let name = if number == 0 { "steps" } else { "" };
        (name, format!("{}. {step}", number + 1))
    }));
    lines
}

fn number(explanation: &Explanation<'_>, quantity: &Quantity) -> String {
    let end = |end: Option<u64>| end.map_or("?".to_owned(), |end| end.to_string());
    let words = explanation.words(quantity.span);
    format!("{} .. {} {words}", end(quantity.lo), end(quantity.hi))
}
