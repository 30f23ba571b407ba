//! The day told of last, for what is dated by its neighbours: "Later a man was shot."

use demarche_codebook::{Body, DatePhrase, DateRange, Event, EventType, Modality, Quad};
use demarche_language::{Relation, Upos, Xpos};

use jiff::civil::Date;

use super::bound::Bound;
use super::heading::Heading;
use super::{DateMention, Time, of_event, tense};
use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// What has been dated so far in the article.
#[derive(Debug, Clone, Default)]
pub(crate) struct Timeline {
    /// The day told of last, whatever happened on it.
    day: Option<DateRange>,
    /// The last deed and the last words that are dated.
    deed: Option<Told>,
    words: Option<Told>,
    heading: Option<Heading>,
    meeting: Option<Meeting>,
}

#[derive(Debug, Clone)]
struct Told {
    phrase: DatePhrase,
    sentence: usize,
}

/// Talks that were held, and between whom.
#[derive(Debug, Clone)]
struct Meeting {
    told: Told,
    bodies: Vec<Body>,
}

/// An event that is to be dated.
pub(crate) struct Undated<'e> {
    pub(crate) node: Node,
    pub(crate) event_type: EventType,
    pub(crate) modality: Modality,
    /// Who takes part in it.
    pub(crate) bodies: &'e [Body],
}

impl Timeline {
    /// The event's own date, or that of the heading it stands under or of the story it goes on with.
    pub(crate) fn date(
        &self,
        reading: &Reading<'_>,
        undated: &Undated<'_>,
        mentions: &[DateMention],
    ) -> Option<DatePhrase> {
        let Undated {
            node,
            event_type,
            modality,
            ..
        } = *undated;
        let tree = &reading.trees[node.sentence];
        let Some(mention) = of_event(reading, tree, node.token, mentions) else {
            return self
                .headed(tree, undated)
                .or_else(|| self.carried(reading, node, event_type, modality))
                .or_else(|| self.said_at_meeting(reading, undated));
        };
        let time = match tense::of_mention(reading, tree, mention, modality) {
            Time::Unknown if is_diary(tree, node.token, event_type) => Time::Future,
            // "Agreed to a truce from 12 March": the day is the truce's, and as likely to come.
            Time::Past if mention.bound == Bound::From && is_speech(event_type) => Time::Unknown,
            time => time,
        };
        let told = self.told_before(reading, tree, mention, mentions);
        let range = mention.range_for(event_type, time, told, reading.day)?;
        let to_come = range.earliest.or(range.latest) > reading.day && reading.day.is_some();
        if to_come && modality == Modality::Realised && is_speech(event_type) {
            // What was promised or demanded lies ahead, not the promise.
            return None;
        }
        Some(DatePhrase {
            span: tree.span(mention.first, mention.last),
            range,
        })
    }

    /// Reads a sentence that is only a date, or opens with a clock, as the heading of what follows.
    pub(crate) fn read_heading(&mut self, reading: &Reading<'_>, sentence: usize, mentions: &[DateMention]) {
        self.heading = Heading::after(self.heading.take(), reading, sentence, mentions);
    }

    /// Remembers the date of an event that was told as a fact.
    pub(crate) fn note(&mut self, sentence: usize, event: &Event) {
        let Some(phrase) = &event.date else { return };
        if phrase.range.earliest.is_none() || phrase.range.latest.is_none() {
            return;
        }
        self.day = Some(phrase.range);
        if is_fact(event.modality) {
            let last = if is_material(event.event_type) {
                &mut self.deed
            } else {
                &mut self.words
            };
            let told = Told {
                phrase: phrase.clone(),
                sentence,
            };
            if event.event_type == EventType::Consult && event.modality == Modality::Realised {
                let parties = event.actor.iter().chain(&event.recipient);
                self.meeting = Some(Meeting {
                    told: told.clone(),
                    bodies: parties.map(|party| party.code.body).collect(),
                });
            }
            *last = Some(told);
        }
    }

    fn headed(&self, tree: &Tree<'_>, undated: &Undated<'_>) -> Option<DatePhrase> {
        let heading = self.heading.as_ref().filter(|heading| heading.covers(tree))?;
        // Under a clock stand also quotations, denials and what was said before.
        let happens = is_material(undated.event_type)
            && undated.modality == Modality::Realised
            && is_past(tree, undated.node.token);
        let dated = is_fact(undated.modality) && (happens || !heading.is_clock);
        dated.then(|| heading.phrase.clone())
    }

    /// The date that "the following day" follows: the nearest before it in the sentence, else the last one told.
    fn told_before(
        &self,
        reading: &Reading<'_>,
        tree: &Tree<'_>,
        mention: &DateMention,
        mentions: &[DateMention],
    ) -> Option<DateRange> {
        let near = mentions
            .iter()
            .rev()
            .filter(|other| other.last < mention.first && !other.is_anaphoric())
            .find_map(|other| {
                let time = tense::of_mention(reading, tree, other, Modality::Realised);
                other.value.range(reading.day, time)
            });
        if mention.leans_on_neighbour() {
            return near.or_else(|| self.recent(reading.day).filter(|_| mention.bound == Bound::By));
        }
        near.or(self.day)
    }

    /// What those who met agreed, asked and praised was said when they met.
    fn said_at_meeting(&self, reading: &Reading<'_>, undated: &Undated<'_>) -> Option<DatePhrase> {
        const NEAR: usize = 6;
        let meeting = self.meeting.as_ref()?;
        let among_them = undated.bodies.len() > 1 && undated.bodies.iter().all(|body| meeting.bodies.contains(body));
        let near = undated.node.sentence - meeting.told.sentence <= NEAR;
        let tree = &reading.trees[undated.node.sentence];
        let said = is_speech(undated.event_type) && is_fact(undated.modality) && is_narrated(tree, undated.node.token);
        (among_them && near && said).then(|| meeting.told.phrase.clone())
    }

    /// The day told of last, if it lies in the week before the article.
    fn recent(&self, today: Option<Date>) -> Option<DateRange> {
        const WEEK: i32 = 7;
        let (told, today) = self.day.zip(today)?;
        let ago = (today - told.latest?).get_days();
        (0..=WEEK).contains(&ago).then_some(told)
    }

    /// The story of the sentence before goes on: the same paragraph, deeds after deeds or words after words,
    /// told in the past tense. What others say to it may be said later.
    fn carried(
        &self,
        reading: &Reading<'_>,
        node: Node,
        event_type: EventType,
        modality: Modality,
    ) -> Option<DatePhrase> {
        let last = if is_material(event_type) {
            &self.deed
        } else {
            &self.words
        };
        let told = last.as_ref()?;
        let tree = &reading.trees[node.sentence];
        let before = &reading.trees[told.sentence];
        let follows = told.sentence + 1 == node.sentence && before.sentence.paragraph == tree.sentence.paragraph;
        let fits = follows && is_fact(modality) && is_narrated(tree, node.token);
        (fits && !is_reaction(tree, node.token, event_type)).then(|| told.phrase.clone())
    }
}

fn is_fact(modality: Modality) -> bool {
    matches!(modality, Modality::Realised | Modality::Denied)
}

/// Acts that are done by saying something of what is to come.
fn is_speech(event_type: EventType) -> bool {
    !is_material(event_type) && !matches!(event_type, EventType::Consult | EventType::Concede)
}

fn is_material(event_type: EventType) -> bool {
    matches!(event_type.quad(), Quad::MaterialCooperation | Quad::MaterialConflict)
}

/// "He meets the king on Wednesday": the present tense of a diary.
fn is_diary(tree: &Tree<'_>, trigger: usize, event_type: EventType) -> bool {
    event_type == EventType::Consult && matches!(tree.token(trigger).xpos, Xpos::Vbz | Xpos::Vbp)
}

/// Past or perfect.
fn is_past(tree: &Tree<'_>, trigger: usize) -> bool {
    let verb = if tree.is_verb(trigger) {
        trigger
    } else {
        tree.clause(trigger)
    };
    matches!(tree.token(verb).xpos, Xpos::Vbd | Xpos::Vbn)
}

/// Simple past, not perfect.
fn is_narrated(tree: &Tree<'_>, trigger: usize) -> bool {
    let verb = if tree.is_verb(trigger) {
        trigger
    } else {
        tree.clause(trigger)
    };
    let auxiliaries = tree.auxiliaries(verb);
    if auxiliaries.contains(&"have") {
        return false;
    }
    match tree.token(verb).xpos {
        Xpos::Vbd => true,
        Xpos::Vbn => tree
            .children(verb)
            .iter()
            .any(|&child| tree.relation(child) == Relation::AuxPass && tree.token(child).xpos == Xpos::Vbd),
        _ => false,
    }
}

/// Blame and refusal, unless the one spoken of before goes on: "He rejected ...".
fn is_reaction(tree: &Tree<'_>, trigger: usize, event_type: EventType) -> bool {
    let goes_on = tree
        .child(trigger, &[Relation::Nsubj])
        .is_some_and(|subject| tree.token(subject).upos == Upos::Pron);
    matches!(event_type, EventType::Accuse | EventType::Reject | EventType::Threaten) && !goes_on
}
