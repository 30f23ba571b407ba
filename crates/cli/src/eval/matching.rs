//! Pairs gold events with those of a coding, best first, each used once.

use std::collections::BTreeSet;

use demarche_codebook::Span;
use serde_json::Value;

use super::words::{Text, bodies, is_given, overlap};

/// Indexes of a gold event and of the coded event that answers it, in the order of their making.
pub(crate) fn pairs(gold: &[Value], system: &[Value], text: &Text<'_>) -> Vec<(usize, usize)> {
    let mut candidates = candidates(gold, system, text);
    candidates.sort_by(|one, other| other.cmp(one));
    let (mut used_gold, mut used_system) = (vec![false; gold.len()], vec![false; system.len()]);
    let mut pairs = Vec::new();
    for (_, i, j) in candidates {
        if !used_gold[i] && !used_system[j] {
            (used_gold[i], used_system[j]) = (true, true);
            pairs.push((i, j));
        }
    }
    pairs
}

/// How well two events fit: triggers overlap, gold is no repeat, same parties, same modality,
/// and last how near their triggers begin.
type Rank = (bool, bool, bool, bool, std::cmp::Reverse<usize>);

fn candidates(gold: &[Value], system: &[Value], text: &Text<'_>) -> Vec<(Rank, usize, usize)> {
    let gold_spans: Vec<_> = gold.iter().map(|event| spans(text, event)).collect();
    let system_spans: Vec<_> = system.iter().map(|event| spans(text, event)).collect();
    let mut candidates = Vec::new();
    for (i, one) in gold.iter().enumerate() {
        for (j, other) in system.iter().enumerate() {
            let (Some(a), Some(b)) = (gold_spans[i], system_spans[j]) else {
                continue;
            };
            if one["type"] == other["type"] && a.sentence.overlaps(b.sentence) {
                let rank = (
                    a.trigger.overlaps(b.trigger),
                    !is_given(&one["same_as"]),
                    dyad(one, bodies) == dyad(other, bodies),
                    one["modality"] == other["modality"],
                    std::cmp::Reverse(text.distance(a.trigger, b.trigger)),
                );
                candidates.push((rank, i, j));
            }
        }
    }
    candidates
}

#[derive(Clone, Copy)]
struct Spans {
    sentence: Span,
    trigger: Span,
}

/// Where an event stands; where only one of sentence and trigger is found it serves for both.
fn spans(text: &Text<'_>, event: &Value) -> Option<Spans> {
    let sentence = text.locate(&event["sentence"], 0);
    let trigger = text.locate(&event["trigger"], sentence.map_or(0, |span| span.start));
    Some(Spans {
        sentence: sentence.or(trigger)?,
        trigger: trigger.or(sentence)?,
    })
}

/// Whether the triggers of two events share a character.
pub(crate) fn triggers_overlap(text: &Text<'_>, one: &Value, other: &Value) -> bool {
    let trigger = |event| spans(text, event).map(|spans| spans.trigger);
    overlap(trigger(one), trigger(other))
}

/// Who and whom of an event; for mutual types all parties together.
pub(crate) fn dyad(event: &Value, part: fn(&Value) -> BTreeSet<String>) -> (BTreeSet<String>, BTreeSet<String>) {
    let (mut actor, recipient) = (part(&event["actor"]), part(&event["recipient"]));
    if is_mutual(event) {
        actor.extend(recipient);
        return (actor, BTreeSet::new());
    }
    (actor, recipient)
}

/// Whether the sides of an event of this type may change places.
pub(crate) fn is_mutual(event: &Value) -> bool {
    matches!(event["type"].as_str(), Some("CONSULT" | "AGREE" | "COOPERATE"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_best_fitting_pair_is_made_first() {
        let text = Text::new("They met and met again.");
        let event = |trigger: &str, modality: &str| json!({"type": "CONSULT", "sentence": "They met and met again.", "trigger": trigger, "modality": modality});
        let gold = [event("met", "realised"), event("met again", "planned")];
        let system = [event("met again", "planned"), event("met", "realised")];
        assert_eq!(pairs(&gold, &system, &text), [(1, 0), (0, 1)]);
    }

    #[test]
    fn mutual_events_have_no_direction() {
        let event = |kind: &str, one: &str, other: &str| json!({"type": kind, "actor": [{"code": one}], "recipient": [{"code": other}]});
        assert_eq!(
            dyad(&event("AGREE", "KEN", "UGA"), bodies),
            dyad(&event("AGREE", "UGA", "KEN"), bodies)
        );
        assert_ne!(
            dyad(&event("ACCUSE", "KEN", "UGA"), bodies),
            dyad(&event("ACCUSE", "UGA", "KEN"), bodies)
        );
    }
}
