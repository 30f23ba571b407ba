//! Whether a date looks back or ahead, by the clause it stands in.

use demarche_codebook::Modality;
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::{Effect, WordClass};

use super::attachment::anchor;
use super::bound::Bound;
use super::calendar::Value;
use super::{DateMention, Time};
use crate::reading::Reading;
use crate::tree::Tree;

/// How to read a date of an event of this modality.
pub(crate) fn of_mention(reading: &Reading<'_>, tree: &Tree<'_>, mention: &DateMention, modality: Modality) -> Time {
    let planned = matches!(modality, Modality::Planned | Modality::Hypothetical);
    let Some(anchor) = anchor(reading, tree, mention) else {
        return if planned { Time::Future } else { Time::Unknown };
    };
    if mention.bound == Bound::Until && !is_over(tree, anchor) {
        return Time::Future;
    }
    let behind = |word: &str| {
        mention
            .first
            .checked_sub(1)
            .is_some_and(|before| tree.lemma(before) == word)
    };
    let scheduled = tree.lemma(anchor) == "due" || (tree.is_verb(anchor) && announces(reading, tree, anchor));
    // "Invited them for Friday"; "for three days" has no time of its own.
    let meant_for = behind("for") && !matches!(mention.value, Value::Lasting { .. } | Value::Offset { .. });
    if meant_for || scheduled {
        return Time::Future;
    }
    match of_word(reading, tree, anchor) {
        Time::Past if planned && !tree.is_verb(anchor) => Time::Future,
        Time::Unknown if planned && !was(tree, anchor) => Time::Future,
        time => time,
    }
}

/// "Lasted until Friday": a past without an object that goes on.
fn is_over(tree: &Tree<'_>, verb: usize) -> bool {
    tree.token(verb).xpos == Xpos::Vbd && !tree.has_child(verb, &[Relation::Obj, Relation::Iobj])
}

/// The time of a verb, or of the verb that a noun hangs on.
fn of_word(reading: &Reading<'_>, tree: &Tree<'_>, word: usize) -> Time {
    const FARTHEST: usize = 6;
    let mut word = if tree.is_verb(word) { word } else { tree.clause(word) };
    for _ in 0..FARTHEST {
        if let Some(time) = own_time(reading, tree, word) {
            return time;
        }
        let Some(head) = tree.head(word) else { break };
        word = if tree.is_verb(head) { head } else { tree.clause(head) };
    }
    Time::Unknown
}

/// `None` if the verb takes its time from the one above.
fn own_time(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize) -> Option<Time> {
    let auxiliaries = tree.auxiliaries(verb);
    let has = |words: &[&str]| auxiliaries.iter().any(|word| words.contains(word));
    if has(&[
        "will", "shall", "'ll", "would", "may", "might", "could", "can", "should", "must",
    ]) {
        return Some(Time::Future);
    }
    let past_or_open = || Some(if was(tree, verb) { Time::Past } else { Time::Unknown });
    match tree.token(verb).xpos {
        Xpos::Vbn if !has(&["have"]) && announces(reading, tree, verb) => Some(Time::Future),
        Xpos::Vbn if has(&["be"]) && !has(&["have"]) => past_or_open(),
        Xpos::Vbd | Xpos::Vbn => Some(Time::Past),
        Xpos::Vbg if has(&["be"]) => past_or_open(),
        Xpos::Vbg => None,
        // "Is to march" is ahead, "was to march" is whichever is nearer.
        Xpos::Vb if has(&["be"]) => Some(if was(tree, verb) { Time::Unknown } else { Time::Future }),
        Xpos::Vb if has(&["do"]) => Some(Time::Past),
        Xpos::Vb => infinitive(reading, tree, verb),
        _ if tree.has_child(verb, &[Relation::Cop]) => past_or_open(),
        _ => Some(Time::Unknown),
    }
}

/// "Tried to leave" and "failed to leave" look back, "agreed to leave" and "decision to leave" ahead.
fn infinitive(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize) -> Option<Time> {
    let head = tree.head(verb)?;
    let effects = reading.lexicon.modality.of(WordClass::Verb, tree.lemma(head));
    let looks_ahead = effects
        .iter()
        .any(|cue| matches!(cue.effect, Effect::Planned | Effect::Content));
    if tree.is_verb(head) && !looks_ahead && tree.relation(verb) == Relation::Xcomp {
        return None;
    }
    Some(Time::Future)
}

/// "Talks **scheduled** for Monday".
fn announces(reading: &Reading<'_>, tree: &Tree<'_>, participle: usize) -> bool {
    let cues = reading.lexicon.modality.of(WordClass::Verb, tree.lemma(participle));
    // What was agreed or promised is an act of its own.
    let is_act = !reading
        .lexicon
        .triggers
        .of(WordClass::Verb, tree.lemma(participle))
        .is_empty();
    !is_act && cues.iter().any(|cue| cue.effect == Effect::Planned)
}

fn was(tree: &Tree<'_>, verb: usize) -> bool {
    tree.children(verb).iter().any(|&child| {
        matches!(tree.token(child).upos, Upos::Aux | Upos::Verb)
            && matches!(tree.relation(child), Relation::Aux | Relation::AuxPass | Relation::Cop)
            && tree.token(child).xpos == Xpos::Vbd
    })
}
