//! What is known of a reading, as names that the table of weights knows.

use demarche_codebook::{Body, DatePhrase, Event, Party, PlacePhrase};
use demarche_language::Relation;

use crate::actors::{Actors, Subject};
use crate::parties::Parties;
use crate::reading::Reading;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// What the sentence around an event is like.
pub(crate) struct Circumstances<'c> {
    pub(crate) candidate: &'c Candidate<'c>,
    /// The words that say whether it happened, with what each makes of it.
    pub(crate) cues: &'c [String],
    pub(crate) is_quoted: bool,
    pub(crate) is_reported: bool,
}

/// The features of how trigger, parties and modality were read.
pub(crate) fn of_reading(actors: &Actors<'_, '_>, circumstances: &Circumstances<'_>, parties: &Parties) -> Vec<String> {
    let reading = actors.reading;
    let candidate = circumstances.candidate;
    let entry = candidate.entry;
    let tree = &reading.trees[candidate.node.sentence];
    let mut features = vec![
        format!("type={}", entry.event_type.as_str()),
        format!("class={:?}", entry.word_class),
        format!("class={:?},type={}", entry.word_class, entry.event_type.as_str()),
        format!("conditions={}", entry.conditions.len().min(3)),
        format!("exceptions={}", entry.exceptions.len().min(2)),
        format!("examples={}", entry.examples.len().min(4)),
        format!("entries={}", entries(reading, candidate)),
        format!("relation={}", tree.relation(candidate.node.token).universal()),
        format!("length={}", length(tree)),
        format!("sentence={}", candidate.node.sentence.min(6)),
        format!("subject={}", subject(actors.subject)),
        format!("cues={}", circumstances.cues.len().min(3)),
        format!("quoted={}", circumstances.is_quoted),
        format!("reported={}", circumstances.is_reported),
        format!("full-stop={}", ends_as_sentence(tree)),
        format!("root-verb={}", has_verb_at_root(tree)),
    ];
    features.extend(circumstances.cues.iter().filter_map(|cue| {
        let (_, effect) = cue.rsplit_once(' ')?;
        Some(format!("effect={effect}"))
    }));
    features.extend(parties.paths.iter().map(|path| format!("path={path}")));
    of_role("actor", &parties.actor, &mut features);
    of_role("recipient", &parties.recipient, &mut features);
    features.push(format!(
        "parties={},{}",
        parties.actor.len().min(2),
        parties.recipient.len().min(2)
    ));
    features
}

/// The features of an event's date and of how it ended up.
pub(crate) fn of_date(event: &Event) -> Vec<String> {
    let mut features = vec![
        format!("modality={}", event.modality.as_str()),
        format!("repeat={}", event.same_as.is_some()),
        format!("mode={}", event.mode.is_some()),
        format!("counts={}", event.counts.len().min(2)),
    ];
    let Some(date) = &event.date else {
        features.push("date=none".to_owned());
        return features;
    };
    let (own, width) = (event.sentence.contains(date.span), width(date));
    features.push(format!("date={}", if own { "own" } else { "carried" }));
    features.push(format!("date-width={width}"));
    features.push(format!("date-width={width},{}", event.modality.as_str()));
    if own {
        let far = date.span.start.abs_diff(event.trigger.start) / 60;
        features.push(format!("date-distance={}", far.min(3)));
    }
    features
}

/// The features of an event's place.
pub(crate) fn of_place(event: &Event) -> Vec<String> {
    let Some(place) = &event.place else {
        return vec!["place=none".to_owned()];
    };
    let own = event.sentence.contains(place.span);
    vec![
        format!("place={}", place_via(place)),
        format!("place-precision={}", place.precision),
        format!("place-country={}", place.country.is_some()),
        format!("place-own={own}"),
    ]
}

fn of_role(role: &str, parties: &[Party], features: &mut Vec<String>) {
    if parties.is_empty() {
        features.push(format!("{role}=nobody"));
    }
    for party in parties {
        let sector = party.code.sector.map_or("none", |sector| sector.as_str());
        features.push(format!("{role}-via={}", party.via.as_str()));
        features.push(format!("{role}-sector={sector}"));
        if party.code.body == Body::Unknown {
            features.push(format!("{role}=unknown"));
        }
    }
    features.sort_unstable();
    features.dedup();
}

/// How many entries the word has: many for words of many meanings.
fn entries(reading: &Reading<'_>, candidate: &Candidate<'_>) -> usize {
    const MANY: usize = 4;
    let entry = candidate.entry;
    reading
        .lexicon
        .triggers
        .of(entry.word_class, &entry.lemma)
        .len()
        .min(MANY)
}

fn length(tree: &Tree<'_>) -> &'static str {
    match tree.len() {
        0..=9 => "short",
        10..=19 => "middle",
        20..=34 => "long",
        35..=49 => "very long",
        _ => "endless",
    }
}

const fn subject(subject: Subject) -> &'static str {
    match subject {
        Subject::Politics => "politics",
        Subject::Private => "private",
        Subject::Sport => "sport",
    }
}

/// Headings and captions have no full stop.
fn ends_as_sentence(tree: &Tree<'_>) -> bool {
    tree.len()
        .checked_sub(1)
        .is_some_and(|last| tree.relation(last) == Relation::Punct)
}

fn has_verb_at_root(tree: &Tree<'_>) -> bool {
    (0..tree.len()).any(|token| tree.relation(token) == Relation::Root && tree.is_verb(token))
}

fn width(date: &DatePhrase) -> &'static str {
    match (date.range.earliest, date.range.latest) {
        (None, None) => "unknown",
        (Some(earliest), Some(latest)) if earliest == latest => "day",
        (Some(_), Some(_)) => "range",
        _ => "open",
    }
}

fn place_via(place: &PlacePhrase) -> &'static str {
    place.via.map_or("unsaid", |via| via.as_str())
}
