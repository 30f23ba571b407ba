//! Numbers of people and things that belong to an event.

use demarche_codebook::{Count, CountKind, EventType, Mode};
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::numbers;
use crate::reading::{Node, Reading};
use crate::slots::Frame;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The counts of an event: the casualties of its clause, or the number of those released,
/// arrested, exchanged, deployed or marching.
pub(crate) fn of_event(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, mode: Option<Mode>) -> Vec<Count> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let mut counts = Vec::new();
    if candidate.entry.event_type == EventType::Assault {
        casualties(actors, candidate, &mut counts);
    }
    if let Some(kind) = kind_of_patient(candidate.entry.event_type, mode) {
        for noun in patients(actors, candidate, kind) {
            counts.extend(count_at(actors, tree, Node::new(candidate.node.sentence, noun), kind));
        }
    }
    counts
}

/// What the patient's number means for a type of event.
fn kind_of_patient(event_type: EventType, mode: Option<Mode>) -> Option<CountKind> {
    Some(match (event_type, mode) {
        (EventType::Retreat, Some(Mode::Release)) => CountKind::Released,
        (EventType::Cooperate, _) => CountKind::Exchanged,
        (EventType::Coerce, Some(Mode::Arrest)) => CountKind::Arrested,
        (EventType::Assault, Some(Mode::Abduct)) => CountKind::Captured,
        (EventType::Mobilize, _) => CountKind::Deployed,
        (EventType::Protest, _) => CountKind::Participants,
        (EventType::Aid | EventType::Sanction, _) => CountKind::Amount,
        _ => return None,
    })
}

fn patients(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, kind: CountKind) -> Vec<usize> {
    let frame = candidate.frame(actors.reading);
    let slots: &[Slot] = match (kind, candidate.entry.word_class) {
        (CountKind::Participants, _) => &[Slot::Subject],
        (_, WordClass::Verb) => &[Slot::Object],
        _ => &[],
    };
    let mut nouns: Vec<usize> = slots.iter().flat_map(|slot| frame.fill(slot)).collect();
    if candidate.entry.word_class == WordClass::Noun && kind != CountKind::Participants {
        nouns.extend(frame.fill(&Slot::Preposition("of".to_owned())));
    }
    nouns.iter().flat_map(|&noun| frame.tree.coordination(noun)).collect()
}

/// Deaths and injuries told in the clause of an attack, or by a verb that hangs on it.
fn casualties(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, counts: &mut Vec<Count>) {
    let tree = &actors.reading.trees[candidate.node.sentence];
    for (noun, kind) in casualty_nouns(actors, candidate) {
        let count = count_at(actors, tree, Node::new(candidate.node.sentence, noun), kind);
        counts.extend(count.filter(|count| !counts.contains(count)));
    }
}

/// The people whom the clause of an attack calls dead or injured.
pub(crate) fn victims_of(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Vec<usize> {
    casualty_nouns(actors, candidate)
        .into_iter()
        .map(|(noun, _)| noun)
        .collect()
}

fn casualty_nouns(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Vec<(usize, CountKind)> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let mut nouns = Vec::new();
    for token in 0..tree.len() {
        let Some(kind) = casualty_kind(actors.reading, tree.lemma(token)) else {
            continue;
        };
        if belongs_to(actors, tree, token, candidate) {
            nouns.extend(victims(actors, tree, token).into_iter().map(|noun| (noun, kind)));
        }
    }
    nouns
}

/// Whether a word counts deaths or injuries.
pub(crate) fn casualty_kind(reading: &Reading<'_>, lemma: &str) -> Option<CountKind> {
    if reading.in_set("casualty-killed", lemma) {
        Some(CountKind::Killed)
    } else if reading.in_set("casualty-injured", lemma) {
        Some(CountKind::Injured)
    } else {
        None
    }
}

/// The casualty word is the trigger, hangs on it, or stands above it in the same sentence
/// ("the strike killed four").
fn belongs_to(actors: &Actors<'_, '_>, tree: &Tree<'_>, token: usize, candidate: &Candidate<'_>) -> bool {
    let trigger = candidate.node.token;
    if token == trigger || tree.sentence.dominates(trigger, token) {
        return true;
    }
    let above = tree.sentence.dominates(token, trigger)
        && matches!(
            tree.relation(trigger),
            Relation::Nsubj
                | Relation::Obl
                | Relation::OblAgent
                | Relation::NsubjPass
                | Relation::Advcl
                | Relation::Nmod
        );
    let beside =
        tree.clause(token) == tree.clause(trigger) && !actors.reading.in_set("casualty-killed", tree.lemma(trigger));
    above || beside
}

/// The people that a casualty word counts.
fn victims(actors: &Actors<'_, '_>, tree: &Tree<'_>, token: usize) -> Vec<usize> {
    let frame = Frame {
        reading: actors.reading,
        tree,
        trigger: token,
        word_class: WordClass::Verb,
    };
    let nouns = match tree.token(token).upos {
        Upos::Verb if tree.lemma(token) == "die" => tree.surface_subject(token).into_iter().collect(),
        Upos::Verb => frame.fill(&Slot::Object),
        // "left four dead", "four were wounded"
        Upos::Adj => tree.surface_subject(token).into_iter().collect(),
        // "four deaths", "the death of a soldier"
        Upos::Noun => {
            let mut nouns: Vec<usize> = tree.prepositional(token, "of").into_iter().collect();
            if tree.has_child(token, &[Relation::Nummod]) {
                nouns.push(token);
            }
            nouns
        }
        _ => Vec::new(),
    };
    nouns.iter().flat_map(|&noun| tree.coordination(noun)).collect()
}

/// The number of a noun phrase.
pub(crate) fn count_at(actors: &Actors<'_, '_>, tree: &Tree<'_>, node: Node, kind: CountKind) -> Option<Count> {
    let noun = node.token;
    let (first, last) = tree.phrase(noun);
    let words: Vec<String> = (first..=last)
        .map(|token| tree.token(token).form.to_lowercase())
        .collect();
    let (lo, hi) = amount(tree, noun, first, &words)?;
    let counted = tree
        .prepositional(noun, "of")
        .filter(|_| {
            actors
                .reading
                .in_set("vague-numbers", &tree.token(noun).form.to_lowercase())
        })
        .unwrap_or(noun);
    let (of_first, of_last) = tree.phrase(counted);
    let side = actors
        .of(Node::new(node.sentence, counted))
        .first()
        .map(|party| party.code);
    Some(Count {
        kind,
        lo,
        hi,
        of: tree.span(counted.max(of_first), of_last),
        span: tree.span(first, last.max(of_last)),
        side,
    })
}

/// Least and most of "at least twelve soldiers", "dozens of people", "a woman".
fn amount(tree: &Tree<'_>, noun: usize, first: usize, words: &[String]) -> Option<(Option<u64>, Option<u64>)> {
    for start in (0..words.len()).filter(|&start| !is_year(&words[start])) {
        if let Some((number, _)) = numbers::parse(&words[start..]) {
            return Some(bounds(number, &qualifier(tree, first + start)));
        }
    }
    if let Some(least) = words.iter().find_map(|word| vague_number(word)) {
        return Some((Some(least), None));
    }
    let singular = tree.token(noun).xpos == Xpos::Nn;
    let article = matches!(words.first().map(String::as_str), Some("a" | "an" | "another" | "one"));
    (singular && article && tree.token(noun).upos == Upos::Noun).then_some((Some(1), Some(1)))
}

/// "The 2014 attack" counts nothing.
fn is_year(word: &str) -> bool {
    word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1900..2100).contains(&year))
}

fn vague_number(word: &str) -> Option<u64> {
    Some(match word {
        "several" => 3,
        "dozens" => 24,
        "scores" => 40,
        "hundreds" => 200,
        "thousands" => 2000,
        "millions" => 2_000_000,
        _ => return None,
    })
}

/// The words right before a number: "at least", "more than".
fn qualifier(tree: &Tree<'_>, number: usize) -> String {
    let from = number.saturating_sub(3);
    let words: Vec<String> = (from..number)
        .map(|token| tree.token(token).form.to_lowercase())
        .collect();
    words.join(" ")
}

fn bounds(number: u64, qualifier: &str) -> (Option<u64>, Option<u64>) {
    let ends = |words: &[&str]| words.iter().any(|word| qualifier.ends_with(word));
    if ends(&[
        "at least",
        "more than",
        "over",
        "no fewer than",
        "no less than",
        "upwards of",
    ]) {
        (Some(number), None)
    } else if ends(&["up to", "at most", "fewer than", "less than", "as many as"]) {
        (None, Some(number))
    } else {
        (Some(number), Some(number))
    }
}
