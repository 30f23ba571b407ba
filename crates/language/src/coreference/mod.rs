//! Which words mean the same person, group, place, thing or event.
//!
//! Mentions are found in the tree (`mentions`, `extent`), described (`phrase`) and linked from
//! left to right: each mention takes the earlier one that scores best, or begins a chain of its
//! own (mention ranking, Denis and Baldridge 2008). Scores are sums of weights (`model`) of answers to
//! plain questions (`features`).

mod chain;
mod entity;
mod extent;
mod features;
mod interner;
mod kinds;
mod layout;
mod likeness;
mod mentions;
mod model;
mod phrase;
mod reading;
mod search;
mod words;

pub use chain::{Chain, ChainIndex, Link, Mention, MentionForm};
pub use features::{ALONE_TEMPLATES, PAIR_TEMPLATES};
pub use kinds::{AntecedentClass, PhraseClass};
pub use model::{Candidate, Choice, Model};
use crate::document::Sentence;

/// Mentions and links with any chooser.
pub fn resolve_with(sentences: &[Sentence], choose: &mut dyn FnMut(&Choice<'_>) -> Option<usize>) -> Vec<Chain> {
    let phrases = reading::read(sentences);
    let antecedents = search::search(&phrases, choose);
    let mut chains: Vec<Chain> = Vec::new();
    let mut place: Vec<(usize, usize)> = Vec::new();
    for (phrase, antecedent) in phrases.all.iter().zip(&antecedents) {
        let (chain, link) = match antecedent {
            Some(antecedent) => {
                let (chain, index) = place[*antecedent];
                (chain, Some(Link { antecedent: index, because: "" }))
            }
            None => {
                chains.push(Chain::default());
                (chains.len() - 1, None)
            }
        };
        place.push((chain, chains[chain].mentions.len()));
        chains[chain].mentions.push(Mention {
            sentence: phrase.sentence,
            first: phrase.first,
            last: phrase.last,
            head: phrase.head,
            form: form(phrase.class),
            link,
        });
    }
    chains
}

/// Mentions only, in order.
pub fn mentions(sentences: &[Sentence]) -> Vec<Mention> {
    let mut chains = resolve_with(sentences, &mut |_| None);
    chains.drain(..).flat_map(|chain| chain.mentions).collect()
}

fn form(class: PhraseClass) -> MentionForm {
    match class {
        class if class.is_pronoun() => MentionForm::Pronoun,
        class if class.is_name() => MentionForm::Name,
        PhraseClass::Pair => MentionForm::Pair,
        _ => MentionForm::Noun,
    }
}

/// Numbers of answers to the questions about pairs and about mentions alone.
pub fn sizes() -> (usize, usize) {
    (model::pair_templates().size(), model::alone_templates().size())
}
