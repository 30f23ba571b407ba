/// The steps of reading an article, for programs that measure where its time goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Sentences, trees and coreference: the work of the language crate, and the check for other languages.
    Language,
    /// The names of the lexicon in the text.
    Names,
    /// The places in the text, and which ones are meant.
    Places,
    /// Who is meant by the phrases and pronouns of the sentences.
    Phrases,
    /// Quotations and their speakers.
    Quotes,
    /// The words that report events.
    Triggers,
    /// The records: parties, modality, dates, places and counts of events.
    Events,
}

impl Stage {
    /// Every stage in order.
    pub const ALL: &'static [Stage] = &[
        Self::Language,
        Self::Names,
        Self::Places,
        Self::Phrases,
        Self::Quotes,
        Self::Triggers,
        Self::Events,
    ];

    /// Whether the stage is looking words up in the lexicon.
    pub const fn is_lookup(self) -> bool {
        matches!(self, Self::Names | Self::Places | Self::Triggers)
    }
}
