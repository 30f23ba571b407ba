//! Whom or what an act is done to in number: those released, arrested, sent, given, marching.

use demarche_codebook::{CountKind, EventType, Mode};
use demarche_language::Upos;
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::reading::Reading;
use crate::slots::Frame;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The nouns that an event counts, and as what.
pub(super) fn nouns(actors: &Actors<'_, '_>, candidate: &Candidate<'_>, mode: Option<Mode>) -> Vec<(usize, CountKind)> {
    let frame = candidate.frame(actors.reading);
    let lemma = frame.tree.lemma(candidate.node.token);
    match candidate.entry.event_type {
        EventType::Agree => promised(actors.reading, &frame),
        EventType::Protest => of_kind(marchers(&frame), CountKind::Participants),
        EventType::Retreat if mode == Some(Mode::Release) => of_kind(freed(actors, &frame), CountKind::Released),
        EventType::Retreat => retreat(actors.reading, &frame, mode),
        EventType::Coerce if mode == Some(Mode::Arrest) => {
            let kind = if actors.reading.in_set("capture-words", lemma) {
                CountKind::Captured
            } else {
                CountKind::Arrested
            };
            of_kind(held(&frame), kind)
        }
        event_type => {
            let destroys = actors.reading.in_set("destroy-words", lemma) && event_type == EventType::Assault;
            let kind = kind_of_patient(event_type, mode).or(destroys.then_some(CountKind::Amount));
            let Some(kind) = kind else {
                return Vec::new();
            };
            let measured = |noun: &usize| actors.reading.in_set("measures", frame.tree.lemma(*noun));
            let nouns = patients(&frame, event_type).into_iter();
            of_kind(nouns.filter(|noun| !measured(noun)).collect(), kind)
        }
    }
}

/// What the patient's number means for a type of event.
fn kind_of_patient(event_type: EventType, mode: Option<Mode>) -> Option<CountKind> {
    Some(match (event_type, mode) {
        (EventType::Cooperate, _) => CountKind::Exchanged,
        (EventType::Assault, Some(Mode::Abduct)) => CountKind::Captured,
        (EventType::Assault, Some(Mode::Destroy)) | (EventType::Coerce, Some(Mode::Seize | Mode::Deport)) => {
            CountKind::Amount
        }
        (EventType::Mobilize, _) => CountKind::Deployed,
        (EventType::Sanction, Some(Mode::Convict)) => return None,
        (EventType::Aid | EventType::Sanction, _) => CountKind::Amount,
        _ => return None,
    })
}

fn of_kind(nouns: Vec<usize>, kind: CountKind) -> Vec<(usize, CountKind)> {
    nouns.into_iter().map(|noun| (noun, kind)).collect()
}

/// Objects of verbs, what stands behind "of" of nouns; of help also what one is supplied with.
fn patients(frame: &Frame<'_, '_>, event_type: EventType) -> Vec<usize> {
    if frame.word_class == WordClass::Noun {
        return frame.fill(&Slot::Preposition("of".to_owned()));
    }
    let mut nouns = frame.fill(&Slot::Object);
    let more: &[&str] = match event_type {
        EventType::Aid => &["with", "to"],
        EventType::Assault => &["to"],
        _ => &[],
    };
    if nouns.iter().all(|&noun| !has_number(frame.tree, noun)) {
        for preposition in more {
            nouns.extend(frame.fill(&Slot::Preposition((*preposition).to_owned())));
        }
    }
    nouns
}

/// Those who march, wherever the clause names them.
fn marchers(frame: &Frame<'_, '_>) -> Vec<usize> {
    let mut nouns = frame.fill(&Slot::Subject);
    if frame.word_class == WordClass::Noun && nouns.is_empty() {
        nouns.extend(frame.fill(&Slot::Preposition("by".to_owned())));
        nouns.extend(frame.fill(&Slot::Preposition("of".to_owned())));
        nouns.extend(subject_of_clause(frame));
    }
    nouns
}

/// "500 families pitched tents in protest".
fn subject_of_clause(frame: &Frame<'_, '_>) -> Option<usize> {
    let head = frame.tree.head(frame.trigger)?;
    let inside = frame.tree.has_preposition(frame.trigger, &["in"]) && frame.tree.is_verb(head);
    inside.then(|| frame.tree.surface_subject(head)).flatten()
}

/// "Freed **ten men**", and where nobody is freed by anybody, "**ten men** walked out of jail".
fn freed(actors: &Actors<'_, '_>, frame: &Frame<'_, '_>) -> Vec<usize> {
    let objects = patients(frame, EventType::Retreat);
    let is_place = |noun: &usize| {
        let lemma = frame.tree.lemma(*noun);
        actors.reading.in_set("place-nouns", lemma) || lemma == "custody"
    };
    if frame.word_class == WordClass::Verb && objects.iter().all(is_place) {
        return frame.tree.surface_subject(frame.trigger).into_iter().collect();
    }
    objects
}

/// Those detained: objects, and the subject of "are in jail".
fn held(frame: &Frame<'_, '_>) -> Vec<usize> {
    let mut nouns = patients(frame, EventType::Coerce);
    let tree = frame.tree;
    if frame.word_class == WordClass::Noun && tree.has_preposition(frame.trigger, &["in", "under", "behind"]) {
        nouns.extend(tree.surface_subject(frame.trigger));
    }
    nouns
}

/// What is handed over or let through; if that has no number, those who lay down arms or resign.
fn retreat(reading: &Reading<'_>, frame: &Frame<'_, '_>, mode: Option<Mode>) -> Vec<(usize, CountKind)> {
    let objects: Vec<usize> = patients(frame, EventType::Retreat)
        .into_iter()
        .filter(|&noun| has_number(frame.tree, noun) && !reading.in_set("measures", frame.tree.lemma(noun)))
        .collect();
    if let Some(&noun) = objects.first() {
        let captives = reading.in_set("captives", frame.tree.lemma(noun));
        let kind = if captives {
            CountKind::Released
        } else {
            CountKind::Amount
        };
        return of_kind(objects, kind);
    }
    let kind = match mode {
        Some(Mode::Disarm) => CountKind::Participants,
        Some(Mode::Resign) => CountKind::Amount,
        _ => return Vec::new(),
    };
    // "The two forces" are named by their number, not counted.
    let counted = |noun: &usize| {
        has_number(frame.tree, *noun)
            && !frame
                .tree
                .children(*noun)
                .iter()
                .any(|&child| frame.tree.lemma(child) == "the")
    };
    of_kind(frame.fill(&Slot::Subject).into_iter().filter(counted).collect(), kind)
}

/// "Pledged **$40 million**": money only; what else is promised is counted where it is given.
fn promised(reading: &Reading<'_>, frame: &Frame<'_, '_>) -> Vec<(usize, CountKind)> {
    if frame.word_class != WordClass::Verb {
        return Vec::new();
    }
    let money = |noun: &usize| {
        let (first, last) = frame.tree.phrase(*noun);
        (first..=last).any(|token| {
            frame.tree.token(token).upos == Upos::Sym || reading.in_set("currencies", frame.tree.lemma(token))
        })
    };
    let objects = frame.fill(&Slot::Object).into_iter();
    let behind_of = |noun: usize| [Some(noun), frame.tree.prepositional(noun, "of")];
    of_kind(
        objects.flat_map(behind_of).flatten().filter(money).take(1).collect(),
        CountKind::Amount,
    )
}

/// Whether a number stands in the phrase of a noun.
fn has_number(tree: &Tree<'_>, noun: usize) -> bool {
    let (first, last) = tree.phrase(noun);
    (first..=last).any(|token| tree.token(token).upos == Upos::Num)
        || crate::numbers::parse_vague(&[tree.token(noun).form.to_lowercase()]).is_some()
}
