//! What the book holds of an entry: who said what of it, and each change of its state.

use std::collections::BTreeSet;

use demarche_codebook::{ActorCode, Basis, Body, DateRange, LinkKind, SourceRelation, State, Track};
use jiff::civil::Date;

use super::report::{Evidence, Source};

/// Countries and bodies without their sectors: a ministry's word is its country's.
pub(crate) type Bodies = BTreeSet<Body>;

pub(crate) fn bodies<'a>(codes: impl IntoIterator<Item = &'a ActorCode>) -> Bodies {
    let known = codes.into_iter().filter(|code| code.body != Body::Unknown);
    known.map(|code| code.body).collect()
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
