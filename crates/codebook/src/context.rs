use crate::{Context, Span};

/// A political context of an event and the words that speak for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ContextEvidence {
    /// What the event has to do with.
    pub context: Context,
    /// The words that say so.
    pub span: Span,
    /// Where these words stand, seen from the event.
    pub scope: ContextScope,
}

/// How near the words of a context stand to their event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContextScope {
    /// The trigger itself, by its CAMEO code.
    Trigger,
    /// One of the parties, by its sector.
    Party,
    /// The clause of the trigger.
    Clause,
    /// The rest of its sentence.
    Sentence,
    /// The paragraph, which names the matter more than once.
    Paragraph,
}

impl ContextScope {
    /// The word in the output.
    pub const fn as_str(self) -> &'static str {
        match self {
            ContextScope::Trigger => "trigger",
            ContextScope::Party => "party",
            ContextScope::Clause => "clause",
            ContextScope::Sentence => "sentence",
            ContextScope::Paragraph => "paragraph",
        }
    }
}
