//! From candidates to event records.

use demarche_codebook::{
    ActorCode, Article, Body, DatePhrase, Event, EventType, Modality, Party, PlacePhrase, Via, content_id,
};
use demarche_language::{Relation, Xpos};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::actors::Actors;
use crate::dates::{self, DateMention, Time};
use crate::modality::{self, Judgement};
use crate::parties::{self, Parties};
use crate::quotes::{self, Spoken};
use crate::reading::Node;
use crate::tree::Tree;
use crate::triggers::Candidate;
use crate::{concern, counterpart, counts, modes, places};

/// What of one article the events of a sentence are made from.
pub(crate) struct Builder<'s, 'r, 'a> {
    pub(crate) article: &'s Article,
    pub(crate) actors: &'s Actors<'r, 'a>,
    pub(crate) dates: &'s [DateMention],
    pub(crate) quotes: &'s [Spoken],
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
        let date = self.date(candidate, modality);
        let modality = self.settle(candidate, modality, date.as_ref());
        let place = self
            .place(candidate)
            .filter(|place| !is_only_a_party(candidate, place, &parties));
        let mode = modes::of_event(self.actors, candidate, &parties);
        let counts = counts::of_event(self.actors, candidate, mode);
        let said_by = self.said_by(candidate, &parties);
        let trigger = tree.span(candidate.first, candidate.last);
        let confidence = confidence(&parties, &judgement, said_by.is_some());
        let derivation = if self.explain {
            derivation(candidate, &judgement, &parties)
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

    /// Where it took place; an unnamed place lies in the country in question.
    fn place(&self, candidate: &Candidate<'_>) -> Option<PlacePhrase> {
        let reading = self.actors.reading;
        let sentence = candidate.node.sentence;
        let mention = places::of_event(
            reading,
            &reading.trees[sentence],
            candidate.node.token,
            candidate.entry.event_type,
            &self.actors.places[sentence],
        )?;
        let mut place = mention.place.clone();
        if place.country.is_none() && place.precision == "point" {
            place.country = self.actors.context_country(sentence);
        }
        Some(place)
    }

    fn date(&self, candidate: &Candidate<'_>, modality: Modality) -> Option<DatePhrase> {
        let tree = &self.actors.reading.trees[candidate.node.sentence];
        let mention = dates::of_event(self.actors.reading, tree, candidate.node.token, self.dates)?;
        let time = match modality {
            Modality::Planned | Modality::Hypothetical => Time::Future,
            _ if self.is_past(candidate) => Time::Past,
            _ if self.is_announced_visit(candidate) => Time::Future,
            _ => Time::Unknown,
        };
        Some(mention.phrase(tree, self.actors.reading.day, time))
    }

    /// "He meets the king on Wednesday": the present tense of a diary.
    fn is_announced_visit(&self, candidate: &Candidate<'_>) -> bool {
        let tree = &self.actors.reading.trees[candidate.node.sentence];
        candidate.entry.event_type == EventType::Consult
            && matches!(tree.token(candidate.node.token).xpos, Xpos::Vbz | Xpos::Vbp)
    }

    /// Whether the trigger, or the verb that it hangs on, is a past tense.
    fn is_past(&self, candidate: &Candidate<'_>) -> bool {
        let tree = &self.actors.reading.trees[candidate.node.sentence];
        let token = candidate.node.token;
        let verb = if tree.is_verb(token) { token } else { tree.clause(token) };
        matches!(tree.token(verb).xpos, Xpos::Vbd | Xpos::Vbn)
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

    /// Whose word the event rests on: the speaker of the quotation or of the clause it stands in.
    fn said_by(&self, candidate: &Candidate<'_>, parties: &Parties) -> Option<Party> {
        let reading = self.actors.reading;
        let tree = &reading.trees[candidate.node.sentence];
        let span = tree.token(candidate.node.token).span;
        let after = self
            .quotes
            .partition_point(|spoken| spoken.quote.span.start <= span.start);
        let last = after.checked_sub(1).map(|last| &self.quotes[last]);
        let quoted = last.filter(|spoken| spoken.quote.span.contains(span));
        let source = if let Some(spoken) = quoted {
            spoken.speaker.clone()?
        } else {
            let (_, speaker) = quotes::reporting_verb(reading, tree, candidate.node.token)?;
            let named = self
                .actors
                .of_all(Node::new(candidate.node.sentence, speaker))
                .into_iter()
                .next();
            named.unwrap_or_else(|| unknown_source(tree, speaker))
        };
        let is_actor = parties.actor.iter().any(|party| party.code == source.code);
        let own_words = parties::is_speech(candidate.entry.event_type) && is_actor;
        (!own_words).then_some(source)
    }
}

/// A source that is named but not known: "residents", "a watchdog".
fn unknown_source(tree: &Tree<'_>, token: usize) -> Party {
    let (first, last) = tree.phrase(token);
    Party {
        span: tree.span(first, last),
        code: ActorCode::bare(Body::Unknown),
        name: None,
        via: Via::Context,
    }
}

/// A country that takes part is no place, unless it is attacked or visited: "imposed sanctions on Mali".
fn is_only_a_party(candidate: &Candidate<'_>, place: &PlacePhrase, parties: &Parties) -> bool {
    let takes_part = |party: &Party| party.span.overlaps(place.span);
    let goes_there = matches!(
        candidate.entry.event_type,
        EventType::Assault | EventType::Mobilize | EventType::Consult
    );
    place.precision == "country" && !goes_there && parties.actor.iter().chain(&parties.recipient).any(takes_part)
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

fn derivation(candidate: &Candidate<'_>, judgement: &Judgement, parties: &Parties) -> Vec<String> {
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
    steps
}
