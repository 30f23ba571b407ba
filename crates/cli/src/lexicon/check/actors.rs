//! Countries, bodies and people: one code at a time, codes that exist, a source for each.

use std::collections::{BTreeSet, HashMap, HashSet};

use demarche::Lexicon;
use demarche_codebook::Body;
use demarche_lexicon::{Actor, ActorKind, NameUse, Role};

use super::Finding;

pub(super) fn findings(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = overlapping_offices(lexicon);
    findings.extend(duplicates(lexicon));
    findings.extend(unknown_codes(lexicon));
    findings.extend(without_source(lexicon));
    findings.extend(shared_names(lexicon));
    findings
}

/// At any date an actor has one code.
fn overlapping_offices(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = Vec::new();
    for actor in lexicon.actors() {
        for (index, one) in actor.roles.iter().enumerate() {
            let clash = |other: &&Role| other.code != one.code && other.period.overlaps(&one.period);
            for other in actor.roles[index + 1..].iter().filter(clash) {
                let text = format!("`{}` is both {} and {} at one time", actor.name, one.code, other.code);
                findings.push(Finding::problem(text));
            }
        }
    }
    findings
}

/// Two entries of one name and kind with one code at one time are one actor entered twice.
fn duplicates(lexicon: &Lexicon) -> Vec<Finding> {
    let mut seen: HashMap<&str, Vec<&Actor>> = HashMap::new();
    let mut findings = Vec::new();
    for actor in lexicon.actors() {
        let same_name = seen.entry(&actor.name).or_default();
        let is_twice = |known: &&Actor| {
            let kind = std::mem::discriminant(&known.kind) == std::mem::discriminant(&actor.kind);
            kind && roles_at_one_time(known, actor).any(|(one, other)| one.code == other.code)
        };
        if same_name.iter().any(is_twice) {
            findings.push(Finding::problem(format!("`{}` is entered twice", actor.name)));
        }
        same_name.push(actor);
    }
    findings
}

/// The countries of codes are those of the `country` blocks; a body that people speak for has a `body` block.
fn unknown_codes(lexicon: &Lexicon) -> Vec<Finding> {
    let of_kind = |is: fn(ActorKind) -> bool| {
        let actors = lexicon.actors().iter().filter(move |actor| is(actor.kind));
        actors.flat_map(|actor| &actor.roles).map(|role| role.code.body)
    };
    let known: HashSet<Body> = of_kind(|kind| !matches!(kind, ActorKind::Person(_))).collect();
    let countries: HashSet<Body> = of_kind(|kind| kind == ActorKind::Country).collect();
    let is_known = |body: &Body| match body {
        Body::Country(_) => countries.contains(body),
        Body::Igo(_) | Body::Ngo(_) | Body::Img(_) | Body::Mnc(_) => known.contains(body),
        _ => true,
    };
    let mut findings = Vec::new();
    for actor in lexicon.actors() {
        let unknown = actor.roles.iter().filter(|role| !is_known(&role.code.body));
        findings.extend(unknown.map(|role| {
            let text = format!("`{}` has the code {}, which no entry names", actor.name, role.code);
            Finding::problem(text)
        }));
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
            let clash = || roles_at_one_time(actor, other).any(|(one, other)| one.code != other.code);
            if name_use == NameUse::Full && !std::ptr::eq(actor, other) && clash() {
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

/// The pairs of roles of two actors that hold at one time.
fn roles_at_one_time<'a>(one: &'a Actor, other: &'a Actor) -> impl Iterator<Item = (&'a Role, &'a Role)> {
    let pairs = one
        .roles
        .iter()
        .flat_map(|role| other.roles.iter().map(move |second| (role, second)));
    pairs.filter(|(role, second)| role.period.overlaps(&second.period))
}
