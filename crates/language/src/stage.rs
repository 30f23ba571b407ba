/// The steps of an analysis, for programs that measure where its time goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Cutting text into sentences and tokens.
    Segmentation,
    /// A vector for every word: the part of the network that the next three share.
    Vectors,
    /// Universal and Penn parts of speech.
    Tags,
    /// Heads and relations.
    Tree,
    /// Names and numeric expressions.
    Names,
    /// What words report as happening.
    Acts,
    /// Lemmas, and all that is put together from the above.
    Assembly,
    /// Which words mean the same.
    Coreference,
}

impl Stage {
    /// Every stage in order.
    pub const ALL: &'static [Stage] = &[
        Self::Segmentation,
        Self::Vectors,
        Self::Tags,
        Self::Tree,
        Self::Names,
        Self::Acts,
        Self::Assembly,
        Self::Coreference,
    ];
}
