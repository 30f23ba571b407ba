//! What an event's reading rests on, and what was considered and rejected.

use std::fmt::{self, Write as _};

use demarche::Event;

use super::Explanation;
use crate::output::emphasis;

/// Lines of contexts, paths and confidence.
pub(super) fn lines(explanation: &Explanation<'_>, event: &Event) -> Vec<(&'static str, String)> {
    let contexts = event.contexts.iter().map(|evidence| {
        let (context, scope) = (evidence.context.as_str(), evidence.scope.as_str());
        let words = explanation.words(evidence.span);
        ("context", format!("{context} {words} ({scope})"))
    });
    let roles = event.explanation.iter().flat_map(|explanation| &explanation.roles);
    let paths = roles.filter_map(|role| {
        let path = role.path.as_deref()?;
        Some(("path", format!("{} {}: {path}", role.role, role.code)))
    });
    contexts
        .chain(paths)
        .chain([("confidence", confidence(event))])
        .collect()
}

fn confidence(event: &Event) -> String {
    let fields = &event.confidences;
    let mut line = format!(
        "{:.2} (type {:.2}, modality {:.2}, actor {:.2}, recipient {:.2}",
        event.confidence, fields.event_type, fields.modality, fields.actor, fields.recipient
    );
    for (name, value) in [("date", fields.date), ("place", fields.place)] {
        let part = value.map(|value| format!(", {name} {value:.2}"));
        line.push_str(&part.unwrap_or_default());
    }
    line + ")"
}

/// Writes what was rejected, a line for each entry.
pub(super) fn rejected(explanation: &Explanation<'_>, page: &mut String) -> fmt::Result {
    let rejected = &explanation.coding.rejected;
    if rejected.is_empty() {
        return Ok(());
    }
    let (begin, end) = emphasis();
    writeln!(page, "\n{begin}REJECTED{end}")?;
    for rejection in rejected {
        let words = explanation.words(rejection.span);
        let (entry, place, reason) = (&rejection.entry, &rejection.place, &rejection.reason);
        writeln!(page, "  {words} {entry} ({place}): {reason}")?;
    }
    Ok(())
}
