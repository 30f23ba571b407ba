//! Whose word a clause is: the speaker of its quotation, the subject of the verb that reports
//! it, or whoever a paragraph that goes on reporting speaks for.

use demarche_codebook::Party;

use super::scene::Scene;
use crate::quotes;
use crate::reading::Node;

/// Who says the clause at `token`, by which path.
pub(super) struct Voice {
    pub(super) parties: Vec<Party>,
    pub(super) path: &'static str,
}

/// The voice of a clause; `None` if the outlet tells it itself.
pub(super) fn of_clause(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Voice> {
    if let Some(parties) = quoted(scene, token) {
        return Some(Voice {
            parties,
            path: "the speaker of the quotation",
        });
    }
    let source = quotes::of_event(scene.sources.actors, scene.sentence, token)?;
    Some(Voice {
        parties: scene.parties_or_owner(source.token),
        path: "the one who says so",
    })
}

/// The speaker of the quotation that the word stands in.
fn quoted(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Vec<Party>> {
    let span = scene.tree.token(token).span;
    let spoken = scene.sources.spoken;
    let after = spoken.partition_point(|spoken| spoken.span.start <= span.start);
    let last = &spoken[after.checked_sub(1)?];
    last.span.contains(span).then(|| last.speaker.iter().cloned().collect())
}

/// The tokens `first..=last` as far as they stand in the same quotation as `top`, if it stands in one.
pub(super) fn inside_quotation(scene: &Scene<'_, '_, '_>, top: usize, first: usize, last: usize) -> (usize, usize) {
    let tree = scene.tree;
    let span = tree.token(top).span;
    let spoken = scene.sources.spoken;
    let after = spoken.partition_point(|spoken| spoken.span.start <= span.start);
    let Some(quote) = after
        .checked_sub(1)
        .map(|last| spoken[last].span)
        .filter(|quote| quote.contains(span))
    else {
        return (first, last);
    };
    let inside = |token: &usize| quote.contains(tree.token(*token).span);
    let start = (first..=top).find(inside).unwrap_or(top);
    let end = (top..=last.max(top)).rfind(inside).unwrap_or(top);
    (start, end)
}

/// Whether a word stands in a quotation.
pub(super) fn is_quoted(scene: &Scene<'_, '_, '_>, token: usize) -> bool {
    quoted(scene, token).is_some()
}

/// Whom "we" and "I" mean where the speaker of the words is not known: whoever spoke last, else
/// the one of whom the text spoke last.
pub(super) fn first_person(scene: &Scene<'_, '_, '_>, token: usize) -> Vec<Party> {
    if !matches!(scene.tree.token(token).form.to_lowercase().as_str(), "we" | "i") {
        return Vec::new();
    }
    let known = quoted(scene, token).filter(|parties| !parties.is_empty());
    known
        .or_else(|| Some(going_on(scene)).filter(|parties| !parties.is_empty()))
        .unwrap_or_else(|| {
            let memory = &scene.sources.actors.memory;
            let last = memory.last(Node::new(scene.sentence, token), |mention| mention.subject);
            last.map(|mention| mention.party.clone()).into_iter().collect()
        })
}

/// Whoever spoke last before the sentence: a report that goes on without naming its source.
pub(super) fn going_on(scene: &Scene<'_, '_, '_>) -> Vec<Party> {
    let actors = scene.sources.actors;
    let last = actors.last_person(Node::new(scene.sentence, 0));
    last.map(|person| actors.of(person).to_vec()).unwrap_or_default()
}
