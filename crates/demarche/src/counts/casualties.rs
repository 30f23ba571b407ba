//! The dead, the injured, the missing and those driven out, told in the clause of an attack.

use demarche_codebook::CountKind;
use demarche_language::{Relation, Upos};
use demarche_lexicon::{Slot, WordClass};

use crate::actors::Actors;
use crate::reading::Reading;
use crate::slots::Frame;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The people whom the sentence of an attack calls dead or injured, by it or by another act of its story.
pub(crate) fn victims_of(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Vec<usize> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let told = |token: usize| {
        casualty_kind(actors.reading, tree.lemma(token)).is_some()
            && (belongs_to(actors, tree, token, candidate) || tree.sentence.dominates(candidate.node.token, token))
    };
    (0..tree.len())
        .filter(|&token| told(token))
        .flat_map(|token| victims(actors, tree, token))
        .flat_map(|noun| tree.coordination(noun))
        .collect()
}

/// The nouns counted, without those coordinated with them.
pub(super) fn nouns(actors: &Actors<'_, '_>, candidate: &Candidate<'_>) -> Vec<(usize, CountKind)> {
    let tree = &actors.reading.trees[candidate.node.sentence];
    let harm = |token: usize| Some((token, harm_kind(actors.reading, tree.lemma(token))?));
    (0..tree.len())
        .filter_map(harm)
        .filter(|(token, _)| belongs_to(actors, tree, *token, candidate))
        .flat_map(|(token, kind)| victims(actors, tree, token).into_iter().map(move |noun| (noun, kind)))
        .collect()
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

fn harm_kind(reading: &Reading<'_>, lemma: &str) -> Option<CountKind> {
    casualty_kind(reading, lemma).or_else(|| {
        if reading.in_set("casualty-displaced", lemma) {
            Some(CountKind::Displaced)
        } else if lemma == "missing" {
            Some(CountKind::Missing)
        } else {
            None
        }
    })
}

/// The casualty word is the trigger, hangs on it, or stands above it in the same sentence
/// ("the strike killed four").
fn belongs_to(actors: &Actors<'_, '_>, tree: &Tree<'_>, token: usize, candidate: &Candidate<'_>) -> bool {
    let trigger = candidate.node.token;
    if token == trigger {
        return true;
    }
    if tree.sentence.dominates(trigger, token) {
        return !tells_of_others(actors.reading, tree, trigger, token);
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
    above || beside || left_by(actors.reading, tree, token, trigger)
}

/// "The blast **left** four men dead".
fn left_by(reading: &Reading<'_>, tree: &Tree<'_>, token: usize, trigger: usize) -> bool {
    tree.relation(trigger) == Relation::Nsubj
        && tree.head(trigger).is_some_and(|verb| {
            tree.lemma(verb) == "leave"
                && tree.sentence.dominates(verb, token)
                && !tells_of_others(reading, tree, verb, token)
        })
}

/// "Fired tear gas, **and three men were shot dead**": a clause with a subject of its own is another act. That
/// somebody died is an outcome, and "17 dead and **46 injured**" one list.
fn tells_of_others(reading: &Reading<'_>, tree: &Tree<'_>, trigger: usize, token: usize) -> bool {
    if matches!(tree.lemma(token), "die" | "perish") {
        return false;
    }
    let own_subject = |word: usize| {
        let subject = tree.child(word, &[Relation::Nsubj, Relation::NsubjPass]);
        subject.is_some_and(|subject| {
            tree.token(subject).upos != Upos::Num || casualty_kind(reading, tree.lemma(trigger)).is_some()
        })
    };
    std::iter::once(token)
        .chain(tree.ancestors(token))
        .take_while(|&word| word != trigger)
        .any(|word| {
            matches!(tree.relation(word), Relation::Conj | Relation::Parataxis)
                && tree.is_verb(word)
                && (word != token || own_subject(word))
        })
}

/// The people that a casualty word counts.
fn victims(actors: &Actors<'_, '_>, tree: &Tree<'_>, token: usize) -> Vec<usize> {
    // "four dead and eleven hurt"
    if tree.has_child(token, &[Relation::Nummod]) {
        return vec![token];
    }
    let number = tree.child(token, &[Relation::Nsubj, Relation::NsubjPass]);
    if let Some(number) = number.filter(|&subject| tree.token(subject).upos == Upos::Num) {
        return vec![number];
    }
    let frame = Frame {
        reading: actors.reading,
        tree,
        trigger: token,
        word_class: WordClass::Verb,
        takes_particle: true,
    };
    match tree.token(token).upos {
        Upos::Verb if matches!(tree.lemma(token), "die" | "perish" | "flee") => {
            tree.surface_subject(token).into_iter().collect()
        }
        Upos::Verb => frame.fill(&Slot::Object),
        // "left four dead", "four were wounded"
        Upos::Adj => tree.surface_subject(token).into_iter().collect(),
        // "was beaten **to death**"
        Upos::Noun if tree.lemma(token) == "death" && tree.has_preposition(token, &["to"]) => tree
            .head(token)
            .and_then(|verb| tree.patient(verb))
            .into_iter()
            .collect(),
        // "the death of a soldier"
        Upos::Noun => tree.prepositional(token, "of").into_iter().collect(),
        _ => Vec::new(),
    }
}
