//! Numbers of people and things that belong to an event.

mod casualties;
mod patients;

use demarche_codebook::{Count, CountKind, EventType, Mode};
use demarche_language::{Relation, Upos};

use crate::actors::Actors;
use crate::quantities::{self, Bounds};
use crate::reading::{Node, Reading};
use crate::tree::Tree;
use crate::triggers::Candidate;

pub(crate) use casualties::{casualty_kind, victims_of};

/// The counts of an event: the casualties of its clause, or the number of those released,
/// arrested, exchanged, deployed or marching.
pub(crate) fn of_event(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, mode: Option<Mode>) -> Vec<Count> {
    let sentence = candidate.node.sentence;
    let mut counted: Vec<(usize, CountKind)> = Vec::new();
    if candidate.entry.event_type == EventType::Assault {
        counted.extend(casualties::nouns(actors, candidate));
    }
    counted.extend(patients::nouns(actors, candidate, mode));
    let mut counts: Vec<Count> = Vec::new();
    for (noun, kind) in counted {
        for count in counts_at(actors, Node::new(sentence, noun), kind) {
            add(actors.reading, &mut counts, count);
        }
    }
    both_sides(actors, candidate, &mut counts);
    counts
}

/// One number told twice in a clause is one count.
fn add(reading: &Reading<'_>, counts: &mut Vec<Count>, count: Count) {
    let last_word = |count: &Count| reading.words(count.of).rsplit(' ').next();
    let told = |known: &Count| {
        known.kind == count.kind
            && known.lo == count.lo
            && known.hi == count.hi
            && last_word(known) == last_word(&count)
    };
    if !counts.iter().any(told) {
        counts.push(count);
    }
}

/// The numbers of a noun phrase and of those coordinated with it; "a woman and her son" are two.
fn counts_at(actors: &Actors<'_, '_>, node: Node, kind: CountKind) -> Vec<Count> {
    let tree = &actors.reading.trees[node.sentence];
    let members = tree.coordination(node.token);
    let people = is_of_people(kind);
    let single = |&noun: &usize| {
        quantities::of_noun(actors.reading, tree, noun).is_none()
            && is_one_person(actors, Node::new(node.sentence, noun), kind)
    };
    if people && members.len() > 1 && members.iter().all(single) {
        let all = Bounds::exactly(members.len() as u64);
        let last = *members.last().unwrap_or(&node.token);
        return vec![count(actors, node, kind, all, (node.token, last))];
    }
    let each = members
        .iter()
        .filter_map(|&noun| count_at(actors, tree, Node::new(node.sentence, noun), kind));
    each.collect()
}

/// The number of one noun phrase, without those coordinated with it.
pub(crate) fn count_at(actors: &Actors<'_, '_>, tree: &Tree<'_>, node: Node, kind: CountKind) -> Option<Count> {
    if let Some((bounds, counted)) = quantities::of_noun(actors.reading, tree, node.token) {
        return Some(count(actors, node, kind, bounds, (counted, counted)));
    }
    let single = is_of_people(kind) && is_one_person(actors, node, kind);
    single.then(|| count(actors, node, kind, Bounds::exactly(1), (node.token, node.token)))
}

/// Kinds of which one is counted without a number: "killed a woman", but not "sent a team".
fn is_of_people(kind: CountKind) -> bool {
    matches!(
        kind,
        CountKind::Killed
            | CountKind::Injured
            | CountKind::Missing
            | CountKind::Captured
            | CountKind::Arrested
            | CountKind::Released
    )
}

/// "A woman", "the deputy minister", "Ada Obi"; not "a convoy", "the army", "nobody".
fn is_one_person(actors: &Actors<'_, '_>, node: Node, kind: CountKind) -> bool {
    let tree = &actors.reading.trees[node.sentence];
    let vague = |&child: &usize| matches!(tree.lemma(child), "every" | "each" | "any");
    if !quantities::is_single(tree, node.token) || tree.children(node.token).iter().any(vague) {
        return false;
    }
    let form = tree.token(node.token).form.to_lowercase();
    match tree.token(node.token).upos {
        // Who was arrested or freed by name is told, not counted.
        Upos::Propn if !matches!(kind, CountKind::Killed | CountKind::Injured) => false,
        Upos::Propn => {
            let (first, _) = tree.phrase(node.token);
            (first..=node.token).any(|token| tree.sentence.is_person_name(token))
        }
        _ => {
            let article = tree.has_child(node.token, &[Relation::Det, Relation::NmodPoss]);
            let apart = ["partitives", "collectives", "place-nouns"]
                .iter()
                .any(|set| actors.reading.in_set(set, &form));
            (article || actors.reading.lexicon.agents.get(&form).is_some()) && !apart
        }
    }
}

/// The count of the words from `of.0` to `of.1`.
fn count(actors: &Actors<'_, '_>, node: Node, kind: CountKind, bounds: Bounds, of: (usize, usize)) -> Count {
    let tree = &actors.reading.trees[node.sentence];
    let (first, last) = tree.phrase(node.token);
    let (of_first, _) = tree.phrase(of.0);
    let (_, of_last) = tree.phrase(of.1);
    let side = actors
        .of(Node::new(node.sentence, of.0))
        .first()
        .map(|party| party.code);
    Count {
        kind,
        lo: bounds.lo,
        hi: bounds.hi,
        of: tree.span(of.0.max(of_first), of_last),
        span: tree.span(first, last.max(of_last)),
        side,
    }
}

/// "500 prisoners from each side" are exchanged twice.
fn both_sides(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, counts: &mut Vec<Count>) {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let [only] = &counts[..] else { return };
    let close = |side: usize| {
        let above = tree.head(side);
        above == Some(candidate.node.token)
            || above.is_some_and(|noun| tree.head(noun) == Some(candidate.node.token) && tree.is_nominal(noun))
    };
    let each = (0..tree.len()).any(|token| {
        matches!(tree.lemma(token), "each" | "apiece") && (close(token) || tree.head(token).is_some_and(close))
    });
    if only.kind == CountKind::Exchanged && each {
        let other = only.clone();
        counts.push(other);
    }
}
