//! How much the lexicon holds.

use std::collections::BTreeMap;
use std::fmt::Write;

use demarche::Lexicon;
use demarche_codebook::EventType;
use demarche_lexicon::ActorKind;

pub(crate) fn of(lexicon: &Lexicon) -> String {
    let mut page = String::new();
    let mut line = |count: usize, what: &str| {
        writeln!(page, "{count:>8}  {what}").expect("memory takes all of it");
    };
    let of_kind = |is: fn(ActorKind) -> bool| lexicon.actors().iter().filter(|actor| is(actor.kind)).count();
    let people = lexicon
        .actors()
        .iter()
        .filter(|actor| matches!(actor.kind, ActorKind::Person(_)));
    let offices: usize = people.map(|person| person.roles.len()).sum();
    line(of_kind(|kind| kind == ActorKind::Country), "countries");
    line(of_kind(|kind| kind == ActorKind::Body), "bodies");
    line(of_kind(|kind| matches!(kind, ActorKind::Person(_))), "people");
    line(offices, "offices of people");
    line(lexicon.name_count(), "names of actors");
    line(lexicon.agents.len(), "agent nouns, singular and plural");
    line(lexicon.modality.len(), "words of modality");
    line(lexicon.places.len(), "places");
    line(lexicon.triggers.len(), "triggers");
    for (event_type, count) in by_type(lexicon) {
        line(count, &format!("  {}", event_type.as_str()));
    }
    for (file, (entries, examples)) in by_file(lexicon) {
        line(entries, &format!("  {file}, {examples} examples"));
    }
    page
}

fn by_type(lexicon: &Lexicon) -> BTreeMap<EventType, usize> {
    let mut counts = BTreeMap::new();
    for trigger in lexicon.triggers.all() {
        *counts.entry(trigger.event_type).or_default() += 1;
    }
    counts
}

/// Entries and examples of every file of triggers.
fn by_file(lexicon: &Lexicon) -> BTreeMap<String, (usize, usize)> {
    let mut counts = BTreeMap::new();
    for trigger in lexicon.triggers.all() {
        let file = trigger
            .place
            .rsplit_once(':')
            .map_or(trigger.place.as_str(), |(file, _)| file);
        let (entries, examples): &mut (usize, usize) = counts.entry(file.to_owned()).or_default();
        *entries += 1;
        *examples += trigger.examples.len();
    }
    counts
}
