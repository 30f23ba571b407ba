//! What the loader lets through and a maintainer should still look at.

use std::collections::BTreeSet;

use demarche::Lexicon;
use demarche_lexicon::{Actor, NameUse, Trigger};

use super::Finding;

pub(crate) fn findings(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = duplicates(lexicon);
    findings.extend(without_examples(lexicon));
    findings.extend(overlapping_offices(lexicon));
    findings.extend(without_source(lexicon));
    findings.extend(shared_names(lexicon));
    findings
}

/// Of two entries of one word under the same conditions the second can never apply.
fn duplicates(lexicon: &Lexicon) -> Vec<Finding> {
    let triggers = lexicon.triggers.all();
    let mut findings = Vec::new();
    for (index, one) in triggers.iter().enumerate() {
        let rest = triggers[index + 1..].iter();
        for other in rest
            .take_while(|other| head(other) == head(one))
            .filter(|other| same_conditions(one, other))
        {
            let text = format!(
                "{}: `{}` has the same conditions as `{}` in {}",
                other.place, other.id, one.id, one.place
            );
            findings.push(Finding::problem(text));
        }
    }
    findings
}

/// The word class, lemma and particle: an identifier without its number.
fn head(trigger: &Trigger) -> &str {
    trigger.id.split('#').next().unwrap_or_default()
}

fn same_conditions(one: &Trigger, other: &Trigger) -> bool {
    one.conditions == other.conditions && one.exceptions == other.exceptions
}

/// An entry without a sentence that it must apply to cannot be tested.
fn without_examples(lexicon: &Lexicon) -> Vec<Finding> {
    let triggers = lexicon.triggers.all();
    let bare = triggers
        .iter()
        .filter(|trigger| !trigger.examples.iter().any(|example| example.applies));
    bare.map(|trigger| Finding::problem(format!("{}: `{}` has no `+` example", trigger.place, trigger.id)))
        .collect()
}

/// At any date an actor has one code.
fn overlapping_offices(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = Vec::new();
    for actor in lexicon.actors() {
        for (index, one) in actor.roles.iter().enumerate() {
            let clash = |other: &&demarche_lexicon::Role| other.code != one.code && other.period.overlaps(&one.period);
            for other in actor.roles[index + 1..].iter().filter(clash) {
                let text = format!("`{}` is both {} and {} at one time", actor.name, one.code, other.code);
                findings.push(Finding::problem(text));
            }
        }
    }
    findings
}

fn without_source(lexicon: &Lexicon) -> Vec<Finding> {
    let bare = lexicon.actors().iter().filter(|actor| actor.source.is_none());
    bare.map(|actor| Finding::problem(format!("`{}` has no source: add `@source` or `source:`", actor.name)))
        .collect()
}

/// Full names that two actors bear at one time, under different codes. The text around such a name
/// has to tell who is meant.
fn shared_names(lexicon: &Lexicon) -> Vec<Finding> {
    let mut shared = BTreeSet::new();
    for actor in lexicon.actors() {
        for (other, name_use) in lexicon.actors_named(&actor.name) {
            if name_use == NameUse::Full && !std::ptr::eq(actor, other) && clash(actor, other) {
                shared.insert(&actor.name);
            }
        }
    }
    if shared.is_empty() {
        return Vec::new();
    }
    let names: Vec<String> = shared.iter().map(|name| format!("`{name}`")).collect();
    let text = format!(
        "{} names are borne by two actors at one time: {}",
        names.len(),
        names.join(", ")
    );
    vec![Finding::warning(text)]
}

fn clash(one: &Actor, other: &Actor) -> bool {
    let pairs = one
        .roles
        .iter()
        .flat_map(|role| other.roles.iter().map(move |second| (role, second)));
    pairs
        .into_iter()
        .any(|(role, second)| role.code != second.code && role.period.overlaps(&second.period))
}
