//! From candidates to event records.

use demarche_codebook::{
    Article, Body, DatePhrase, Event, EventType, Modality, Party, PlacePhrase, PlaceVia, Via, content_id,
};
use demarche_language::Relation;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::actors::Actors;
use crate::attribution::Sources;
use crate::dates::{DateMention, Timeline, Undated};
use crate::modality::{self, Judgement};
use crate::parties::{self, Parties};
use crate::triggers::Candidate;
use crate::{concern, counterpart, counts, modes, places};

/// What of one article the events of a sentence are made from.
pub(crate) struct Builder<'s, 'r, 'a> {
    pub(crate) article: &'s Article,
    pub(crate) actors: &'s Actors<'r, 'a>,
    pub(crate) dates: &'s [DateMention],
    /// The day told of last.
    pub(crate) timeline: &'s Timeline,
    pub(crate) sources: Sources<'s>,
    /// The events of the article so far.
    pub(crate) earlier: &'s [Event],
    pub(crate) explain: bool,
}

impl Builder<'_, '_, '_> {
    /// The event of a candidate; `None` if it is only the content of another act, or if nobody
    /// takes part in it.
    pub(crate) fn build(&self, candidate: &Candidate<'_>) -> Option<Event> {
        let reading = self.actors.reading;
        let tree = &reading.trees[candidate.node.sentence];
        let judgement = modality::judge(reading, tree, candidate.node.token);
        let modality = judgement.modality()?;
        let parties = self.parties(candidate)?;
        let date = self.date(candidate, modality, &parties);
        let modality = self.settle(candidate, modality, date.as_ref());
        let place = self.place(candidate, modality, &parties);
        let mode = modes::of_event(self.actors, candidate, &parties);
        let counts = counts::of_event(self.actors, candidate, mode);
        let (said_by, source) = self.sources.said_by(self.actors, candidate, modality, &parties).unzip();
        let trigger = tree.span(candidate.first, candidate.last);
        let confidence = confidence(&parties, &judgement, said_by.is_some());
        let derivation = if self.explain {
            let mut steps = derivation(candidate, &judgement, &parties, source);
            let carried = |date: &&DatePhrase| !tree.sentence.span.contains(date.span);
            if let Some(date) = date.as_ref().filter(carried) {
                steps.push(format!("date: `{}`, told before", reading.words(date.span)));
            }
            steps
        } else {
            Vec::new()
        };
        Some(Event {
            id: self.id(candidate, trigger),
            sentence: tree.sentence.span,
            trigger,
            event_type: candidate.entry.event_type,
            mode,
            modality,
            cameo: candidate.entry.cameo,
            contexts: candidate.entry.cameo.contexts().to_vec(),
            actor: parties.actor,
            recipient: parties.recipient,
            date,
            place,
            counts,
            said_by,
            same_as: None,
            confidence,
            rule: candidate.entry.id.clone(),
            derivation,
        })
    }

    /// Who takes part; `None` if that concerns nobody whom the article is about.
    fn parties(&self, candidate: &Candidate<'_>) -> Option<Parties> {
        let mut parties = parties::of_event(self.actors, candidate);
        counterpart::fill(self.actors, candidate, self.earlier, &mut parties);
        concern::is_public(self.actors.subject, candidate.entry.event_type, &parties).then_some(parties)
    }

    fn id(&self, candidate: &Candidate<'_>, trigger: demarche_codebook::Span) -> String {
        let place = format!("{}-{}", trigger.start, trigger.end);
        let event_type = candidate.entry.event_type.as_str();
        content_id(&[self.article.id.as_bytes(), place.as_bytes(), event_type.as_bytes()])
    }

    /// Where it took place, as far as the text says.
    fn place(&self, candidate: &Candidate<'_>, modality: Modality, parties: &Parties) -> Option<PlacePhrase> {
        places::place(self.actors, candidate, modality, parties, self.earlier)
            .filter(|place| !is_only_a_party(candidate, place, parties))
    }

    fn date(&self, candidate: &Candidate<'_>, modality: Modality, parties: &Parties) -> Option<DatePhrase> {
        let mut bodies: Vec<Body> = parties
            .actor
            .iter()
            .chain(&parties.recipient)
            .map(|party| party.code.body)
            .collect();
        bodies.sort_unstable();
        bodies.dedup();
        let undated = Undated {
            node: candidate.node,
            event_type: candidate.entry.event_type,
            modality,
            bodies: &bodies,
        };
        self.timeline.date(self.actors.reading, &undated, self.dates)
    }

    /// Background from more than thirty days before publication is historical.
    fn settle(&self, candidate: &Candidate<'_>, modality: Modality, date: Option<&DatePhrase>) -> Modality {
        const BACKGROUND_DAYS: i32 = 30;
        const RECENT_DAYS: i32 = 10;
        if !matches!(modality, Modality::Realised) {
            return modality;
        }
        let tree = &self.actors.reading.trees[candidate.node.sentence];
        let said_so = tree.children(candidate.node.token).iter().any(|&child| {
            tree.relation(child) == Relation::Advmod
                && self.actors.reading.in_set("historical-adverbs", tree.lemma(child))
        });
        let Some((day, date)) = self.actors.reading.day.zip(date) else {
            return if said_so { Modality::Historical } else { modality };
        };
        let before = |end: Option<Date>, days: i32| {
            end.zip(day.checked_sub(days.days()).ok())
                .is_some_and(|(end, border)| end < border)
        };
        let long_ago = before(date.range.latest, BACKGROUND_DAYS)
            || (before(date.range.earliest, BACKGROUND_DAYS) && before(date.range.latest, RECENT_DAYS));
        if said_so || long_ago {
            Modality::Historical
        } else if date.range.earliest.is_some_and(|earliest| earliest > day) {
            Modality::Planned
        } else {
            modality
        }
    }
}

/// A country that takes part is no place, unless it is attacked or visited: "imposed sanctions on Mali".
fn is_only_a_party(candidate: &Candidate<'_>, place: &PlacePhrase, parties: &Parties) -> bool {
    let takes_part = |party: &Party| party.span.overlaps(place.span);
    let goes_there = matches!(
        candidate.entry.event_type,
        EventType::Assault | EventType::Mobilize | EventType::Consult
    );
    let is_addressed = parties::is_speech(candidate.entry.event_type) && place.via != Some(PlaceVia::Sentence);
    let is_party = place.precision == "country" || is_addressed;
    is_party && !goes_there && parties.actor.iter().chain(&parties.recipient).any(takes_part)
}

/// A first estimate, from what was found and how.
fn confidence(parties: &Parties, judgement: &Judgement, reported: bool) -> f32 {
    let mut confidence: f32 = 0.9;
    if parties.actor.is_empty() {
        confidence -= 0.2;
    }
    if parties.recipient.is_empty() {
        confidence -= 0.1;
    }
    let uncertain = |party: &Party| matches!(party.via, Via::Context | Via::Coreference);
    if parties.actor.iter().chain(&parties.recipient).any(uncertain) {
        confidence -= 0.15;
    }
    if judgement.cues.len() > 1 {
        confidence -= 0.1;
    }
    if reported {
        confidence -= 0.05;
    }
    confidence.max(0.1)
}

fn derivation(
    candidate: &Candidate<'_>,
    judgement: &Judgement,
    parties: &Parties,
    source: Option<&str>,
) -> Vec<String> {
    let mut steps = vec![format!(
        "`{}` ({}) reports {} {}",
        candidate.entry.id,
        candidate.entry.place,
        candidate.entry.event_type.as_str(),
        candidate.entry.cameo.as_str()
    )];
    steps.extend(parties.paths.iter().cloned());
    for party in parties.actor.iter().chain(&parties.recipient) {
        let name = party.name.as_deref().unwrap_or("no name");
        steps.push(format!("{} ({name}) by {}", party.code, party.via.as_str()));
    }
    if judgement.cues.is_empty() {
        steps.push("no word makes it other than realised".to_owned());
    }
    steps.extend(judgement.cues.iter().cloned());
    steps.extend(source.map(str::to_owned));
    steps
}
