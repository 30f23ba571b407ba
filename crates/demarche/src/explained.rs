//! How an event was read, for programs and people: only made when asked for.

use demarche_codebook::{Event, Explanation, Party, RolePath, Span};

use crate::reading::Reading;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The explanation of `event`, whose trigger is `candidate`.
pub(crate) fn explanation(
    reading: &Reading<'_>,
    candidate: &Candidate<'_>,
    event: &Event,
    cues: &[String],
    resolution: &[String],
) -> Explanation {
    let tree = &reading.trees[candidate.node.sentence];
    let role = |role: &'static str, party: &Party| RolePath {
        role,
        code: party.code,
        span: party.span,
        via: party.via.as_str(),
        path: head_of(tree, party.span).map(|head| path(tree, candidate.node.token, head)),
    };
    let actors = event.actor.iter().map(|party| role("actor", party));
    let recipients = event.recipient.iter().map(|party| role("recipient", party));
    Explanation {
        entry: candidate.entry.id.clone(),
        place: candidate.entry.place.clone(),
        roles: actors.chain(recipients).collect(),
        cues: cues.to_vec(),
        resolution: resolution.to_vec(),
        features: Vec::new(),
    }
}

/// The word of a phrase that governs the others; `None` if the phrase stands in another sentence.
fn head_of(tree: &Tree<'_>, span: Span) -> Option<usize> {
    let inside = |token: usize| span.contains(tree.span(token, token));
    (0..tree.len()).find(|&token| inside(token) && tree.head(token).is_none_or(|head| !inside(head)))
}

/// The way from one word to another: up to the word above both, then down. Arrows point at the governing word.
fn path(tree: &Tree<'_>, from: usize, to: usize) -> String {
    let line = |token: usize| -> Vec<usize> { std::iter::once(token).chain(tree.ancestors(token)).collect() };
    let (up, down) = (line(from), line(to));
    let form = |token: usize| tree.token(token).form.as_str();
    let meet = up.iter().position(|token| down.contains(token)).unwrap_or(0);
    let above = down.iter().position(|token| *token == up[meet]).unwrap_or(0);
    let mut words = form(from).to_owned();
    for step in up[..=meet].windows(2) {
        words.extend([" -", tree.relation(step[0]).as_str(), "-> ", form(step[1])]);
    }
    for &token in down[..above].iter().rev() {
        words.extend([" <-", tree.relation(token).as_str(), "- ", form(token)]);
    }
    words
}
