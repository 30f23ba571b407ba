//! From candidates to event records.

use demarche_codebook::{
    Article, Body, Confidences, DatePhrase, Event, EventType, Modality, Party, PlacePhrase, PlaceVia, content_id,
};
use demarche_language::Relation;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::actors::Actors;
use crate::attribution::Sources;
use crate::confidence::{self, Circumstances};
use crate::dates::{DateMention, Timeline, Undated};
use crate::modality::{self, Judgement};
use crate::parties::{self, Parties};
use crate::triggers::Candidate;
use crate::verdict::{self, Evidence};
use crate::{concern, counterpart, counts, explained, modes, places};

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

/// An event, and what is known of how it was read.
pub(crate) struct Built {
    pub(crate) event: Event,
    pub(crate) features: Vec<String>,
}

/// Why no event was made of a candidate.
pub(crate) enum Refusal {
    /// It is what another act is about, by these cues.
    Content(Vec<String>),
    Nobody,
    /// It concerns nobody whom the article is about.
    NoPolitics,
}

impl Builder<'_, '_, '_> {
    /// The event of a candidate, without its contexts and its confidence, which depend on other events.
    pub(crate) fn build(&self, candidate: &Candidate<'_>) -> Result<Built, Refusal> {
        let reading = self.actors.reading;
        let tree = &reading.trees[candidate.node.sentence];
        let judgement = modality::judge(reading, tree, candidate.node.token);
        if judgement.is_content() {
            return Err(Refusal::Content(judgement.cues));
        }
        let modality = judgement.stated();
        let parties = self.parties(candidate)?;
        let date = self.date(candidate, modality, &parties);
        let modality = self.settle(candidate, modality, date.as_ref());
        let evidence = Evidence {
            judgement: &judgement,
            by_rule: modality,
            date: self.age(date.as_ref()),
        };
        let modality = verdict::modality(self.actors, candidate, &evidence);
        let place = self.place(candidate, modality, &parties);
        let mode = modes::of_event(self.actors, candidate, &parties);
        let counts = counts::of_event(self.actors, candidate, mode);
        let (said_by, source) = self.sources.said_by(self.actors, candidate, modality, &parties).unzip();
        let trigger = tree.span(candidate.first, candidate.last);
        let circumstances = Circumstances {
            candidate,
            cues: &judgement.cues,
            is_quoted: self
                .sources
                .quotes
                .iter()
                .rev()
                .any(|quote| quote.span.contains(trigger)),
            is_reported: said_by.is_some(),
        };
        let features = confidence::of_reading(self.actors, &circumstances, &parties);
        let derivation = if self.explain {
            let mut steps = derivation(candidate, &judgement, &parties, source);
            steps.extend(verdict::account(&evidence, modality));
            let carried = |date: &&DatePhrase| !tree.sentence.span.contains(date.span);
            if let Some(date) = date.as_ref().filter(carried) {
                steps.push(format!("date: `{}`, told before", reading.words(date.span)));
            }
            steps
        } else {
            Vec::new()
        };
        let mut event = Event {
            id: self.id(candidate, trigger),
            sentence: tree.sentence.span,
            trigger,
            event_type: candidate.entry.event_type,
            mode,
            modality,
            cameo: candidate.entry.cameo,
            contexts: Vec::new(),
            actor: parties.actor.clone(),
            recipient: parties.recipient.clone(),
            date,
            place,
            counts,
            said_by,
            same_as: None,
            confidence: 0.0,
            confidences: Confidences::default(),
            rule: candidate.entry.id.clone(),
            derivation,
            explanation: None,
        };
        if self.explain {
            let explanation = explained::explanation(reading, candidate, &event, &judgement.cues, &parties.paths);
            event.explanation = Some(Box::new(explanation));
        }
        Ok(Built { event, features })
    }

    /// Who takes part, if that concerns anybody whom the article is about.
    fn parties(&self, candidate: &Candidate<'_>) -> Result<Parties, Refusal> {
        let mut parties = parties::of_event(self.actors, candidate);
        counterpart::fill(self.actors, candidate, self.earlier, &mut parties);
        if concern::is_public(self.actors.subject, candidate.entry.event_type, &parties) {
            Ok(parties)
        } else if parties.actor.is_empty() && parties.recipient.is_empty() {
            Err(Refusal::Nobody)
        } else {
            Err(Refusal::NoPolitics)
        }
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

    /// How a date lies to the article's day, in a word.
    fn age(&self, date: Option<&DatePhrase>) -> &'static str {
        let Some((day, date)) = self.actors.reading.day.zip(date) else {
            return "none";
        };
        let (Some(earliest), Some(latest)) = (date.range.earliest, date.range.latest) else {
            return "open";
        };
        let days = |end: Date| (end - day).get_days();
        match (days(earliest), days(latest)) {
            (1.., _) => "to come",
            (_, 1..) => "about now",
            (_, -10..=0) => "days ago",
            (_, -31..=-11) => "weeks ago",
            (_, -366..=-32) => "months ago",
            _ => "years ago",
        }
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
