use crate::{
    ActorCode, Cameo, Confidences, ContextEvidence, DateRange, EventType, Explanation, Mode, PlacePhrase, Span,
};

/// One political interaction that an article reports.
#[derive(Debug, Clone)]
pub struct Event {
    /// Hash of article, trigger and type: the same on every run.
    pub id: String,
    /// The sentence that reports it.
    pub sentence: Span,
    /// The shortest words that carry the action.
    pub trigger: Span,
    /// One of PLOVER's sixteen types.
    pub event_type: EventType,
    /// The finer kind within the type.
    pub mode: Option<Mode>,
    /// Whether it happened.
    pub modality: Modality,
    /// The finest CAMEO code that is safe.
    pub cameo: Cameo,
    /// Political contexts, each with the words that speak for it, one a context, the nearest words first.
    pub contexts: Vec<ContextEvidence>,
    /// Who does it; for mutual events the first side.
    pub actor: Vec<Party>,
    /// To whom; for mutual events the other side.
    pub recipient: Vec<Party>,
    /// When it took place or is due.
    pub date: Option<DatePhrase>,
    /// Where it took place.
    pub place: Option<PlacePhrase>,
    /// The numbers of people or things.
    pub counts: Vec<Count>,
    /// Whose word the event rests on; `None` if the outlet says so itself.
    pub said_by: Option<Party>,
    /// Identifier of the first mention, if this is another mention of the same event.
    pub same_as: Option<String>,
    /// The probability that the text reports an event of this type here and that both parties (as countries and bodies) and
    /// the modality are right: of a hundred events with 0.7 about seventy are, on news like that it was fitted on.
    pub confidence: f32,
    /// How sure each field is.
    pub confidences: Confidences,
    /// Name of the lexicon entry that made the event.
    pub rule: String,
    /// How the reading came about, one step a line; empty unless asked for.
    pub derivation: Vec<String>,
    /// The same for programs to read; `None` unless asked for.
    pub explanation: Option<Box<Explanation>>,
}

impl Event {
    /// Every span of the event.
    pub(crate) fn spans(&mut self) -> impl Iterator<Item = &mut Span> {
        let parties = self
            .actor
            .iter_mut()
            .chain(&mut self.recipient)
            .chain(&mut self.said_by);
        let counts = self
            .counts
            .iter_mut()
            .flat_map(|count| [&mut count.of, &mut count.span]);
        [&mut self.sentence, &mut self.trigger]
            .into_iter()
            .chain(parties.map(|party| &mut party.span))
            .chain(self.date.iter_mut().map(|date| &mut date.span))
            .chain(self.place.iter_mut().flat_map(PlacePhrase::spans))
            .chain(counts)
            .chain(self.contexts.iter_mut().map(|evidence| &mut evidence.span))
            .chain(
                self.explanation
                    .iter_mut()
                    .flat_map(|explanation| explanation.roles.iter_mut().map(|role| &mut role.span)),
            )
    }
}

/// Whether an event happened, by the codebook's section 1, rule 4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Modality {
    /// It happened or is happening.
    Realised,
    /// Announced, scheduled, intended or ordered, but not done.
    Planned,
    /// Possible, conditional, discussed or feared.
    Hypothetical,
    /// Negated or failed.
    Denied,
    /// Background from more than thirty days before publication.
    Historical,
}

impl Modality {
    /// Every modality, in the codebook's order.
    pub const ALL: &'static [Modality] = &[
        Modality::Realised,
        Modality::Planned,
        Modality::Hypothetical,
        Modality::Denied,
        Modality::Historical,
    ];

    /// The codebook's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            Modality::Realised => "realised",
            Modality::Planned => "planned",
            Modality::Hypothetical => "hypothetical",
            Modality::Denied => "denied",
            Modality::Historical => "historical",
        }
    }

    /// The modality with this word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|modality| modality.as_str() == text)
    }
}

/// Somebody who takes part in an event or vouches for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Party {
    /// The words that name the party.
    pub span: Span,
    /// Country or body, and sector.
    pub code: ActorCode,
    /// The party's usual name, where the words alone do not say it.
    pub name: Option<String>,
    /// By which path the words were resolved.
    pub via: Via,
}

/// How the words of a party were resolved to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Via {
    /// A name in the lexicon.
    Dictionary,
    /// A country with an agent noun: "Ukrainian soldiers".
    Agent,
    /// A body with an agent noun: "a Hamas official".
    Member,
    /// A title or apposition in this article: "the minister, Ada Obi".
    Title,
    /// A capital or a building that stands for a government.
    Metonym,
    /// A pronoun or a description of somebody named before.
    Coreference,
    /// The country that the sentence or the article is about.
    Context,
}

impl Via {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            Via::Dictionary => "dictionary",
            Via::Agent => "agent",
            Via::Member => "member",
            Via::Title => "title",
            Via::Metonym => "metonym",
            Via::Coreference => "coreference",
            Via::Context => "context",
        }
    }
}

/// The words of a date and what they come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatePhrase {
    /// The words.
    pub span: Span,
    /// Their value; empty ends if the article has no date to read them against.
    pub range: DateRange,
}

/// A number of people or things that took part or were affected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// What happened to them.
    pub kind: CountKind,
    /// The least it can be.
    pub lo: Option<u64>,
    /// The most it can be.
    pub hi: Option<u64>,
    /// Who or what is counted.
    pub of: Span,
    /// The words of the number and what is counted.
    pub span: Span,
    /// Whose people they are.
    pub side: Option<ActorCode>,
}

/// What a count counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names are the codebook's own words")]
pub enum CountKind {
    Killed,
    Injured,
    Missing,
    Captured,
    Arrested,
    Displaced,
    Released,
    Exchanged,
    Deployed,
    Participants,
    Amount,
}

impl CountKind {
    /// Every kind, in the codebook's order.
    pub const ALL: &'static [CountKind] = &[
        CountKind::Killed,
        CountKind::Injured,
        CountKind::Missing,
        CountKind::Captured,
        CountKind::Arrested,
        CountKind::Displaced,
        CountKind::Released,
        CountKind::Exchanged,
        CountKind::Deployed,
        CountKind::Participants,
        CountKind::Amount,
    ];

    /// The codebook's word.
    pub const fn as_str(self) -> &'static str {
        match self {
            CountKind::Killed => "killed",
            CountKind::Injured => "injured",
            CountKind::Missing => "missing",
            CountKind::Captured => "captured",
            CountKind::Arrested => "arrested",
            CountKind::Displaced => "displaced",
            CountKind::Released => "released",
            CountKind::Exchanged => "exchanged",
            CountKind::Deployed => "deployed",
            CountKind::Participants => "participants",
            CountKind::Amount => "amount",
        }
    }
}
