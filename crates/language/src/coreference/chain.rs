//! What coreference gives: chains of mentions that mean the same.

use std::collections::HashMap;

/// Mentions of one person, group, place, thing or event, in text order. A chain of one mention
/// is something mentioned once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chain {
    /// The mentions; never empty.
    pub mentions: Vec<Mention>,
}

/// Words of a sentence that mention something: `tokens[first..last]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// Index of the sentence.
    pub sentence: usize,
    /// Index of the first token.
    pub first: usize,
    /// Index after the last token.
    pub last: usize,
    /// Index of the token on which the others hang.
    pub head: usize,
    /// The form of the mention.
    pub form: MentionForm,
    /// Why the mention belongs to its chain; the first of a chain has no link.
    pub link: Option<Link>,
}

/// What a mention consists of, the most informative last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MentionForm {
    /// "she", "their", "this"
    Pronoun,
    /// "Rome and Paris", "the minister and his wife"
    Pair,
    /// "the former general"
    Noun,
    /// "Angela Merkel"
    Name,
}

/// The antecedent that was chosen for a mention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Index of the antecedent among the chain's mentions.
    pub antecedent: usize,
    /// The question that spoke most clearly for it, such as `wording`; see
    /// `data/coreference.tsv`.
    pub because: &'static str,
}

impl Chain {
    /// The mention that says most: a name before a noun before a pronoun, and among equals the
    /// first.
    pub fn representative(&self) -> Option<&Mention> {
        self.mentions
            .iter()
            .reduce(|best, mention| if mention.form > best.form { mention } else { best })
    }

    /// Whether something is mentioned more than once.
    pub fn is_repeated(&self) -> bool {
        self.mentions.len() > 1
    }
}

/// Finds the chain of a token.
#[derive(Debug, Clone, Default)]
pub struct ChainIndex {
    of_head: HashMap<(usize, usize), (usize, usize)>,
}

impl ChainIndex {
    /// Indexes the chains of a document.
    pub fn new(chains: &[Chain]) -> Self {
        let mut of_head = HashMap::new();
        for (index, chain) in chains.iter().enumerate() {
            for (place, mention) in chain.mentions.iter().enumerate() {
                let key = (mention.sentence, mention.head);
                if mention.form == MentionForm::Pair {
                    of_head.entry(key).or_insert((index, place));
                } else {
                    of_head.insert(key, (index, place));
                }
            }
        }
        Self { of_head }
    }

    /// Index of the chain with a mention whose head is this token, and of the mention in it. A
    /// pair is found where its first member is no mention itself.
    pub fn find(&self, sentence: usize, token: usize) -> Option<(usize, usize)> {
        self.of_head.get(&(sentence, token)).copied()
    }
}
