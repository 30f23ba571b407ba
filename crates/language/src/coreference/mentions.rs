//! Which words of a sentence may mention something: nouns, names, pronouns that refer, numbers
//! that stand alone, and pairs ("Rome and Paris"). Relative and expletive pronouns do not.

use crate::document::{Name, Sentence};
use crate::tags::{NameKind, Relation, Upos, Xpos};

use super::extent::extent;
use super::layout::{Layout, head};
use super::words::pronoun;

/// A stretch of words that may mention something, with the name that its head belongs to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) head: usize,
    pub(super) name: Option<NameKind>,
    /// Whether it is a coordination as a whole.
    pub(super) is_pair: bool,
}

/// The mentions of a sentence by first token, longer ones first.
pub(super) fn find(sentence: &Sentence, layout: &Layout) -> Vec<Found> {
    let names = names_of_tokens(sentence);
    let mut found = Vec::new();
    for token in 0..sentence.tokens.len() {
        if is_head(sentence, layout, &names, token) {
            let (first, last) = extent(sentence, layout, token);
            let name = names[token]
                .filter(|name| head_of_name(sentence, name, token))
                .map(|name| name.kind);
            found.push(Found {
                first,
                last,
                head: token,
                name,
                is_pair: false,
            });
            found.extend(pair(sentence, layout, token, first));
        }
    }
    found.sort_by_key(|mention| (mention.first, std::cmp::Reverse(mention.last), mention.head));
    found.dedup_by_key(|mention| (mention.first, mention.last));
    found
}

/// The name that each token is part of.
fn names_of_tokens(sentence: &Sentence) -> Vec<Option<&Name>> {
    let mut names = vec![None; sentence.tokens.len()];
    for name in &sentence.names {
        for slot in names.iter_mut().take(name.last).skip(name.first) {
            *slot = Some(name);
        }
    }
    names
}

/// Whether `token` is what the name hangs on, so that the phrase is the named thing and not
/// merely described by it ("the Paris talks").
fn head_of_name(sentence: &Sentence, name: &Name, token: usize) -> bool {
    head(sentence, token).is_none_or(|head| !(name.first..name.last).contains(&head))
}

fn is_head(sentence: &Sentence, layout: &Layout, names: &[Option<&Name>], index: usize) -> bool {
    let token = &sentence.tokens[index];
    if matches!(
        token.relation,
        Relation::Flat
            | Relation::Fixed
            | Relation::Goeswith
            | Relation::Punct
            | Relation::Case
            | Relation::Cc
            | Relation::Expl
            | Relation::NmodDesc
    ) {
        return false;
    }
    match token.upos {
        Upos::Noun => true,
        Upos::Propn => match token.relation {
            Relation::Compound => is_named_apart(sentence, names, index),
            relation => relation != Relation::Amod,
        },
        Upos::Pron => is_referring(&token.form, token.xpos),
        Upos::Det => {
            token.relation != Relation::Det
                && token.relation != Relation::DetPredet
                && is_referring(&token.form, token.xpos)
        }
        Upos::Num | Upos::Sym | Upos::X => is_argument(token.relation),
        Upos::Adj => is_argument(token.relation) && has_determiner(sentence, layout, index),
        Upos::Adv => matches!(token.lemma.as_str(), "here" | "there"),
        _ => false,
    }
}

fn is_referring(form: &str, xpos: Xpos) -> bool {
    !matches!(xpos, Xpos::Wdt | Xpos::Wp | Xpos::WpPoss | Xpos::Ex) && pronoun(&form.to_lowercase()).is_some()
}

/// Whether a name in front of a noun names something of its own: "the U.S. president".
fn is_named_apart(sentence: &Sentence, names: &[Option<&Name>], index: usize) -> bool {
    let Some(head) = head(sentence, index) else {
        return true;
    };
    match (names[index], names[head]) {
        (Some(name), Some(other)) => name != other,
        (Some(_), None) => true,
        (None, _) => sentence.tokens[head].upos != Upos::Propn,
    }
}

fn is_argument(relation: Relation) -> bool {
    matches!(
        relation,
        Relation::Nsubj
            | Relation::NsubjPass
            | Relation::Obj
            | Relation::Iobj
            | Relation::Obl
            | Relation::OblAgent
            | Relation::OblUnmarked
            | Relation::Nmod
            | Relation::NmodUnmarked
            | Relation::NmodPoss
            | Relation::Appos
            | Relation::Conj
            | Relation::Root
    )
}

fn has_determiner(sentence: &Sentence, layout: &Layout, index: usize) -> bool {
    let is_determiner = |&child: &usize| sentence.tokens[child].relation == Relation::Det;
    layout.children(index).iter().any(is_determiner)
}

/// The coordination that begins with the phrase of `first_head`.
fn pair(sentence: &Sentence, layout: &Layout, first_head: usize, first: usize) -> Option<Found> {
    let is_conjunct = |&&child: &&usize| sentence.tokens[child].relation == Relation::Conj;
    let last_head = *layout.children(first_head).iter().rfind(is_conjunct)?;
    if !matches!(sentence.tokens[last_head].upos, Upos::Noun | Upos::Propn | Upos::Pron) {
        return None;
    }
    let (_, last) = extent(sentence, layout, last_head);
    Some(Found {
        first,
        last,
        head: first_head,
        name: None,
        is_pair: true,
    })
}
