//! What the book holds: entries, who said what of them, and each change of their state.

use std::collections::BTreeSet;

use demarche_codebook::{
    ActorCode, Basis, Body, DateRange, Issue, ItemKind, LinkKind, SourceRelation, State, Strength, Track,
};
use jiff::civil::Date;

use super::report::{Amount, Evidence, Source, Stipulation};

/// Countries and bodies without their sectors: a ministry's word is its country's.
pub(crate) type Bodies = BTreeSet<Body>;

pub(crate) fn bodies<'a>(codes: impl IntoIterator<Item = &'a ActorCode>) -> Bodies {
    let known = codes.into_iter().filter(|code| code.body != Body::Unknown);
    known.map(|code| code.body).collect()
}

/// A ledger item with its fate, as all articles together tell it.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Hash of kind, parties, issue, words and date: the same on every run.
    pub id: String,
    /// What sort of undertaking it is.
    pub kind: ItemKind,
    /// How firmly it was said at first.
    pub strength: Strength,
    /// Who must act.
    pub committers: Vec<ActorCode>,
    /// Who voices it.
    pub voiced_by: Vec<ActorCode>,
    /// To whom it is said.
    pub addressees: Vec<ActorCode>,
    /// What would be done.
    pub what: String,
    /// What it is about.
    pub issue: Issue,
    /// How many people or things it speaks of.
    pub quantity: Vec<Amount>,
    /// When it is due.
    pub due: Option<DateRange>,
    /// How long it is to last.
    pub duration: Option<String>,
    /// On what it depends.
    pub condition: Option<Stipulation>,
    /// Every report of it, the first one first. Never empty.
    pub claims: Vec<Claim>,
    /// What it has to do with other entries and with events.
    pub links: Vec<Link>,
    /// Every change of its state, in the order of reporting.
    pub transitions: Vec<Transition>,
    /// The entry that took its place.
    pub superseded_by: Option<String>,
    /// The day is past, something remains to be done, and nobody says that it failed.
    pub overdue: bool,
    /// The day is past and nobody says what happened.
    pub unverified: bool,
    /// Its legs contradict each other: each side says that the other broke its part.
    pub parts_disagree: bool,
}

/// One source's report of an entry.
#[derive(Debug, Clone)]
pub struct Claim {
    /// The words.
    pub evidence: Evidence,
    /// The article.
    pub source: Source,
    /// Who speaks.
    pub according_to: Voice,
    /// How the speaker stands to the entry.
    pub relation: SourceRelation,
    /// What the claim does.
    pub stance: Stance,
    /// The item or event of the article's coding.
    pub record: String,
    /// The rule that read it there.
    pub rule: String,
    /// How sure the reading is.
    pub confidence: f32,
}

/// What a claim does to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stance {
    /// Tells of it for the first time.
    States,
    /// Says it again.
    Reaffirms,
    /// Says what has become of it.
    Reports,
    /// Says that this has not become of it.
    Denies(State),
}

impl Stance {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Stance::States => "states",
            Stance::Reaffirms => "reaffirms",
            Stance::Reports => "reports",
            Stance::Denies(_) => "denies",
        }
    }
}

/// Who speaks, and through whom it is heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The speaker, if it is not the outlet itself.
    pub speaker: Option<ActorCode>,
    /// The outlet, if known.
    pub outlet: Option<String>,
}

/// What counts as one source: a party whoever reports its words, else the outlet. All outlets
/// without a name are one, for nothing shows that they are not.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum VoiceKey {
    Party(Body),
    Anonymous(Option<String>),
    Outlet(Option<String>),
}

impl Voice {
    pub(crate) fn key(&self) -> VoiceKey {
        match self.speaker {
            Some(code) if code.body == Body::Unknown => VoiceKey::Anonymous(self.outlet.clone()),
            Some(code) => VoiceKey::Party(code.body),
            None => VoiceKey::Outlet(self.outlet.clone()),
        }
    }
}

/// One change of an entry's state by one source.
#[derive(Debug, Clone)]
pub struct Transition {
    /// Where this source had it before.
    pub from: State,
    /// Where it has it now.
    pub to: State,
    /// When the change took place, as far as told.
    pub effective: DateRange,
    /// When it was reported.
    pub reported_at: Date,
    /// Who says so; nobody for the clock.
    pub according_to: Option<Voice>,
    /// How the source stands to the entry; none for the clock.
    pub relation: Option<SourceRelation>,
    /// What it rests on.
    pub ground: Ground,
    /// The rule that drew it.
    pub rule: &'static str,
    /// How sure the reading is.
    pub confidence: f32,
    /// What part of the promise is done by now, where numbers say.
    pub fraction: Option<Fraction>,
    /// What a meeting led to.
    pub outcome: Option<Outcome>,
}

impl Transition {
    /// The track it moves on.
    pub const fn track(&self) -> Track {
        self.to.track()
    }
}

/// What a change rests on. Only the clock has no words, and it can set nothing that needs them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// Somebody says so.
    Statement(Evidence),
    /// A reported event fits.
    Event {
        /// Its identifier in the article's coding.
        id: String,
        /// The sentence that reports it.
        evidence: Evidence,
    },
    /// A day has passed.
    Clock,
    /// A person looked at it.
    Human {
        /// Who.
        reviewer: String,
        /// The words that decided it.
        evidence: Evidence,
    },
}

impl Ground {
    /// Its word in the output.
    pub const fn basis(&self) -> Basis {
        match self {
            Ground::Statement(_) => Basis::ExplicitStatement,
            Ground::Event { .. } => Basis::EventMatch,
            Ground::Clock => Basis::Clock,
            Ground::Human { .. } => Basis::Human,
        }
    }

    /// The words.
    pub const fn evidence(&self) -> Option<&Evidence> {
        match self {
            Ground::Statement(evidence) | Ground::Event { evidence, .. } | Ground::Human { evidence, .. } => {
                Some(evidence)
            }
            Ground::Clock => None,
        }
    }
}

/// A part of a whole, between these two.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Fraction {
    /// The least it can be.
    pub lo: f64,
    /// The most it can be.
    pub hi: f64,
}

/// What a meeting led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The parties agreed on something.
    Agreement,
    /// They parted without an agreement.
    Nothing,
    /// The article does not say.
    Undisclosed,
}

impl Outcome {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Outcome::Agreement => "agreement",
            Outcome::Nothing => "none",
            Outcome::Undisclosed => "undisclosed",
        }
    }
}

/// The rule that makes the shares of what several have agreed.
pub(crate) const SHARE: &str = "share";

/// What ties an entry to another, or to an event.
#[derive(Debug, Clone)]
pub struct Link {
    /// What ties them.
    pub kind: LinkKind,
    /// The other entry or the event.
    pub to: Target,
    /// The words that show it.
    pub evidence: Evidence,
    /// The rule that drew it.
    pub rule: &'static str,
}

/// The far end of a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another entry of the book.
    Entry(String),
    /// An event of an article's coding.
    Event(String),
}

/// A match that lacks what the machine needs to draw it by itself; somebody should look.
#[derive(Debug, Clone)]
pub struct Suggestion {
    /// The entry.
    pub entry: String,
    /// The event that may bear on it.
    pub event: String,
    /// What would follow.
    pub would_be: State,
    /// The sentence that reports the event.
    pub evidence: Evidence,
    /// The day it was reported.
    pub reported_at: Date,
    /// What is missing for certainty.
    pub missing: Vec<Missing>,
}

/// What a match lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The thing done is not shown to be the thing promised.
    Object,
    /// The day is unknown or outside of the time allowed.
    Time,
    /// Nobody says in words that it was a breach.
    Statement,
}

impl Missing {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Missing::Object => "object",
            Missing::Time => "time",
            Missing::Statement => "statement",
        }
    }
}

impl Entry {
    /// The questions that its kind and its condition raise.
    pub fn tracks(&self) -> Vec<Track> {
        let mut tracks = match self.kind {
            ItemKind::Pledge | ItemKind::Declaration | ItemKind::Agreement => vec![Track::Performance],
            ItemKind::Proposal | ItemKind::Demand | ItemKind::Condition => vec![Track::Uptake, Track::Performance],
            ItemKind::Threat => vec![Track::Threat],
            ItemKind::Refusal => vec![Track::Refusal],
            ItemKind::Meeting => vec![Track::Meeting],
            ItemKind::Deadline => vec![Track::Deadline],
        };
        if self.kind == ItemKind::Condition || self.condition.is_some() {
            tracks.push(Track::Condition);
        }
        tracks
    }

    /// The day of the first report.
    pub fn first_reported(&self) -> Date {
        self.claims[0].source.published
    }

    /// The last day on which it can be done in time.
    pub fn last_day(&self) -> Option<Date> {
        self.due?.latest
    }

    /// The first day that a deed for it can have: of the first report, or earlier if it is said
    /// to run from an earlier day.
    pub(crate) fn first_day(&self) -> Date {
        let stated = self.due.and_then(|due| due.earliest);
        stated.map_or(self.first_reported(), |day| day.min(self.first_reported()))
    }

    /// Whether an article states or repeats it. Articles come one after the other.
    pub(crate) fn is_told_in(&self, article: &str) -> bool {
        self.claims.last().is_some_and(|claim| claim.source.article == article)
    }

    /// Whether these words are among those that state or repeat it.
    pub(crate) fn is_stated_by(&self, words: &Evidence) -> bool {
        let shares = |own: &Evidence| own.span.0 < words.span.1 && words.span.0 < own.span.1;
        let latest = self.claims.iter().rev().map(|claim| &claim.evidence);
        let mut own = latest.take_while(|own| own.article == words.article);
        own.any(shares)
    }

    /// Whether it has just taken another's place.
    pub(crate) fn supersedes(&self) -> bool {
        self.claims.len() == 1 && self.links.iter().any(|link| link.kind == LinkKind::Supersedes)
    }

    /// The entry of which it is one party's share.
    pub fn whole(&self) -> Option<&str> {
        let mut wholes = self
            .links
            .iter()
            .filter(|link| link.kind == LinkKind::PartOf && link.rule == SHARE);
        wholes.find_map(|link| match &link.to {
            Target::Entry(id) => Some(id.as_str()),
            Target::Event(_) => None,
        })
    }

    /// Whether it is one party's share of what several have agreed.
    pub fn is_share(&self) -> bool {
        self.whole().is_some()
    }

    /// Whether several parties have bound themselves.
    pub(crate) fn is_mutual(&self) -> bool {
        bodies(&self.committers).len() > 1
    }

    /// Whether somebody was the first to tell of it: who announces what others have agreed, and is
    /// none of them, brings them together.
    fn is_announced_by(&self, speaker: ActorCode) -> bool {
        let first = self.claims.first().map(|claim| claim.according_to.speaker);
        first.is_none_or(|first| first.is_some_and(|first| first.body == speaker.body))
    }

    /// How somebody who speaks of the entry stands to it.
    pub(crate) fn relation(&self, voice: &Voice) -> SourceRelation {
        let Some(speaker) = voice.speaker else {
            return SourceRelation::OwnReporter;
        };
        let among = |codes: &[ActorCode]| codes.iter().any(|code| code.body == speaker.body);
        let joint =
            matches!(self.kind, ItemKind::Agreement | ItemKind::Meeting | ItemKind::Deadline) || self.is_share();
        if speaker.body == Body::Unknown {
            SourceRelation::Anonymous
        } else if among(&self.committers) {
            SourceRelation::Own
        } else if among(&self.addressees) || (!joint && among(&self.voiced_by)) {
            SourceRelation::Counterparty
        } else if joint && (among(&self.voiced_by) || self.is_announced_by(speaker)) {
            SourceRelation::Mediator
        } else {
            SourceRelation::ThirdParty
        }
    }
}
