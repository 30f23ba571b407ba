//! What the book takes from one article: its coding with the words instead of positions in a text
//! that need not be at hand.

mod json;

use demarche_codebook::{
    ActorCode, Cameo, ConditionMode, CountKind, DateRange, EventType, Issue, ItemKind, ItemStatus, LinkKind, Modality,
    Mode, Strength,
};
use jiff::civil::Date;

pub use json::ReportError;

/// One article as the book sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Where it stood.
    pub source: Source,
    /// The ledger items that it reports.
    pub statements: Vec<Statement>,
    /// The events that it reports.
    pub happenings: Vec<Happening>,
}

/// The article that something stood in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Identifier of the article.
    pub article: String,
    /// The day of publication.
    pub published: Date,
    /// Who published it, if known.
    pub outlet: Option<String>,
    /// The headline.
    pub title: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
}

/// Words of an article that a record rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// Identifier of the article.
    pub article: String,
    /// First scalar value of the words and the one after the last.
    pub span: (usize, usize),
    /// The words.
    pub words: String,
}

/// A ledger item as one article has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// The item's identifier in the article's coding.
    pub id: String,
    /// What sort of undertaking it is.
    pub kind: ItemKind,
    /// The words it rests on.
    pub quote: Evidence,
    /// Who voices it.
    pub by: Vec<ActorCode>,
    /// To whom it is said.
    pub to: Vec<ActorCode>,
    /// Who would have to act, where that is neither `by` nor, for demands, `to`.
    pub doer: Vec<ActorCode>,
    /// What would be done.
    pub what: String,
    /// What it is about.
    pub issue: Issue,
    /// How many people or things it speaks of.
    pub quantity: Vec<Amount>,
    /// When it is due.
    pub due: Option<DateRange>,
    /// How long it is to last, ISO 8601.
    pub duration: Option<String>,
    /// On what it depends, as written.
    pub condition: Option<Stipulation>,
    /// How firmly it is said.
    pub strength: Strength,
    /// What has become of it by this article.
    pub status: ItemStatus,
    /// Other items of the article that it belongs to.
    pub links: Vec<(LinkKind, String)>,
    /// How sure the reading is.
    pub confidence: f32,
    /// The rule that made the item.
    pub rule: String,
    /// Whose word its status is, if not the outlet's.
    pub said_by: Option<ActorCode>,
}

/// The words of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stipulation {
    /// The words, with their connective.
    pub words: String,
    /// How the item depends on them, if told.
    pub mode: Option<ConditionMode>,
}

/// A number of people or things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// What happened to them; only events say.
    pub kind: Option<CountKind>,
    /// The least it can be.
    pub lo: Option<u64>,
    /// The most it can be.
    pub hi: Option<u64>,
    /// Who or what is counted.
    pub of: String,
    /// Whose people they are.
    pub side: Option<ActorCode>,
}

/// An event as one article has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// The event's identifier in the article's coding.
    pub id: String,
    /// The sentence that reports it.
    pub sentence: Evidence,
    /// Its PLOVER type.
    pub event_type: EventType,
    /// The finer kind.
    pub mode: Option<Mode>,
    /// Whether it happened.
    pub modality: Modality,
    /// Its CAMEO code.
    pub cameo: Option<Cameo>,
    /// Who does it.
    pub actor: Vec<ActorCode>,
    /// To whom.
    pub recipient: Vec<ActorCode>,
    /// When.
    pub date: Option<DateRange>,
    /// How many.
    pub counts: Vec<Amount>,
    /// Whose word it rests on, if not the outlet's.
    pub said_by: Option<ActorCode>,
    /// The first mention in the article, if this is another.
    pub same_as: Option<String>,
    /// How sure the reading is.
    pub confidence: f32,
    /// The lexicon entry that made it.
    pub rule: String,
}
