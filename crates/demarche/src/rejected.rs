//! What was considered and rejected, and why: only asked for explanations, never while coding.

use demarche_codebook::Rejection;
use demarche_lexicon::Trigger;

use crate::actors::Actors;
use crate::events::Refusal;
use crate::overlap;
use crate::reading::Node;
use crate::triggers::{self, Candidate, Unmet};

/// The entries of a sentence's words that did not apply, and the candidates that another one already tells.
/// `kept` are the candidates that are left.
pub(crate) fn of_sentence(actors: &Actors<'_, '_>, sentence: usize, kept: &[Candidate<'_>]) -> Vec<Rejection> {
    let tree = &actors.reading.trees[sentence];
    let matching = triggers::matching(actors, sentence);
    let mut rejected = Vec::new();
    for token in 0..tree.len() {
        let node = Node::new(sentence, token);
        for entry in triggers::entries(actors.reading, node) {
            let Some(unmet) = triggers::unmet(actors, entry, node) else {
                break;
            };
            rejected.extend(reason(entry, unmet).map(|reason| rejection(actors, entry, node, reason)));
        }
        let found = matching.iter().find(|candidate| candidate.node == node);
        if let Some(found) = found.filter(|_| kept.iter().all(|candidate| candidate.node != node)) {
            let reason = if overlap::is_content(tree, found, &matching) {
                "content of a demand or threat in the sentence"
            } else {
                "another word of the sentence tells it"
            };
            rejected.push(rejection(actors, found.entry, node, reason.to_owned()));
        }
    }
    rejected
}

/// A candidate that no event was made of.
pub(crate) fn candidate(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, refusal: &Refusal) -> Rejection {
    let reason = match refusal {
        Refusal::Content(cues) => format!("content of another act: {}", cues.join(", ")),
        Refusal::Nobody => "nobody takes part in it".to_owned(),
        Refusal::NoPolitics => "concerns nobody in politics, which the article is not about".to_owned(),
    };
    rejection(actors, candidate.entry, candidate.node, reason)
}

fn rejection(actors: &Actors<'_, '_>, entry: &Trigger, node: Node, reason: String) -> Rejection {
    Rejection {
        span: actors.reading.trees[node.sentence].span(node.token, node.token),
        entry: entry.id.clone(),
        place: entry.place.clone(),
        reason,
    }
}

/// The first condition that does not hold, as it stands in the entry; `None` for "call off" at a "call" without
/// "off", which is another verb.
fn reason(entry: &Trigger, unmet: Unmet) -> Option<String> {
    Some(match unmet {
        Unmet::Particle => return None,
        Unmet::Condition(index) => {
            let alternatives: Vec<String> = entry.conditions[index].iter().map(ToString::to_string).collect();
            format!("unmet `if: {}`", alternatives.join(" | "))
        }
        Unmet::Exception(index) => format!("excluded by `unless: {}`", entry.exceptions[index]),
    })
}
