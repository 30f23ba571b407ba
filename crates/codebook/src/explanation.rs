use crate::{ActorCode, Span};

/// How one event was read.
#[derive(Debug, Clone, Default)]
pub struct Explanation {
    /// Name of the lexicon entry.
    pub entry: String,
    /// Where the entry stands, as `file:line`.
    pub place: String,
    /// Where each party stands, seen from the trigger.
    pub roles: Vec<RolePath>,
    /// The words that say whether it happened, with what each makes of it.
    pub cues: Vec<String>,
    /// The slots and rules by which roles were filled.
    pub resolution: Vec<String>,
    /// What the confidence was estimated from.
    pub features: Vec<String>,
}

/// The way through the tree from a trigger to one of its parties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RolePath {
    /// `actor` or `recipient`.
    pub role: &'static str,
    /// Who it is.
    pub code: ActorCode,
    /// The words that name the party.
    pub span: Span,
    /// How the words were resolved.
    pub via: &'static str,
    /// The words and relations between the two, arrows pointing at the governing word: `accused <-nsubj- minister`; `None` if
    /// the party stands in another sentence.
    pub path: Option<String>,
}

/// A reading that was considered and rejected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejection {
    /// The word.
    pub span: Span,
    /// Name of the lexicon entry that would have made it an event.
    pub entry: String,
    /// Where the entry stands, as `file:line`.
    pub place: String,
    /// What spoke against it.
    pub reason: String,
}
