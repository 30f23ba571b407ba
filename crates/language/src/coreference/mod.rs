//! Which words mean the same person, group, place, thing or event.
//!
//! Mentions are found in the tree (`mentions`, `extent`), described (`phrase`) and linked from
//! left to right: each mention takes the earlier one that scores best, or begins a chain of its
//! own (mention ranking, Denis and Baldridge 2008). A score is computed from the weights (`model`)
//! of the answers to plain questions (`features`), some of which look at what is already linked
//! (entity-level properties, Lee et al. 2013). The spans follow English-GUM: the whole noun
//! phrase, without the preposition before it and without what is apposed or coordinated.
//!
//! Verbs are no mentions, so "this" for a whole statement finds no antecedent.

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
#[cfg(test)]
mod tests;
mod words;

pub use chain::{Chain, ChainIndex, Link, Mention, MentionForm};
pub use features::{ALONE_TEMPLATES, PAIR_TEMPLATES};
pub use model::{Candidate, Choice, Decision, Model, Scorer, WIDTH, Weight};

use crate::document::Sentence;
use kinds::PhraseClass;
use phrase::Phrase;
use search::Found;

/// The chains of a document, by their first mention. What is mentioned once is a chain too.
///
/// ```
/// use demarche_language::{Analyzer, coreference::resolve};
///
/// let words = vec![vec!["Anna", "Berg", "resigned", "."], vec!["She", "left", "Rome", "."]];
/// let sentences = Analyzer::builtin().analyze_tokens(&words);
/// let chains = resolve(&sentences);
/// assert_eq!(chains[0].mentions.len(), 2);
/// assert_eq!(chains[1].mentions[0].head, 2);
/// ```
pub fn resolve(sentences: &[Sentence]) -> Vec<Chain> {
    let model = Model::builtin();
    resolve_with(sentences, &mut |choice| model.choose(choice))
}

/// The chains of a document when `choose` chooses the antecedents, mention by mention: for
/// training and for experiments.
pub fn resolve_with(sentences: &[Sentence], choose: &mut dyn FnMut(&Choice<'_>) -> Option<Decision>) -> Vec<Chain> {
    let phrases = reading::read(sentences);
    let antecedents = search::search(&phrases, choose);
    let mut chains = chains(&phrases.all, &antecedents);
    // A coordination is worth mentioning only if it is taken up again.
    chains
        .retain(|chain| chain.is_repeated() || chain.mentions.iter().any(|mention| mention.form != MentionForm::Pair));
    chains
}

/// All mentions that may be linked, in the order in which they are shown to a chooser.
pub fn mentions(sentences: &[Sentence]) -> Vec<Mention> {
    reading::read(sentences)
        .all
        .iter()
        .map(|phrase| mention(phrase, None))
        .collect()
}

fn chains(phrases: &[Phrase], antecedents: &[Option<Found>]) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    // Chain of each phrase, and its place there.
    let mut places: Vec<(usize, usize)> = Vec::with_capacity(phrases.len());
    for (phrase, found) in phrases.iter().zip(antecedents) {
        let (chain, link) = match found {
            Some(found) => {
                let (chain, antecedent) = places[found.antecedent];
                (
                    chain,
                    Some(Link {
                        antecedent,
                        because: found.because,
                    }),
                )
            }
            None => (chains.len(), None),
        };
        if chain == chains.len() {
            chains.push(Chain::default());
        }
        places.push((chain, chains[chain].mentions.len()));
        chains[chain].mentions.push(mention(phrase, link));
    }
    chains
}

fn mention(phrase: &Phrase, link: Option<Link>) -> Mention {
    Mention {
        sentence: phrase.sentence,
        first: phrase.first,
        last: phrase.last,
        head: phrase.head,
        form: form(phrase.class),
        link,
    }
}

fn form(class: PhraseClass) -> MentionForm {
    match class {
        PhraseClass::Pair => MentionForm::Pair,
        _ if class.is_pronoun() => MentionForm::Pronoun,
        _ if class.is_name() => MentionForm::Name,
        _ => MentionForm::Noun,
    }
}
