//! The fullest words by which an article names a speaker.

use demarche_codebook::{Party, Span, Via};
use demarche_language::coreference::MentionForm;
use demarche_language::{Relation, Upos, Xpos};

use super::people::{People, Rank};
use crate::actors::Actors;
use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// The speaker by the fullest name.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    /// Where the speaker is named so.
    pub(super) node: Node,
    pub(super) words: Span,
    /// How the name was found; nothing if it stands beside the quotation.
    pub(super) rule: Option<&'static str>,
}

impl People {
    /// The fullest words for whoever is meant at `node`.
    pub(super) fn name(&self, actors: &Actors<'_, '_>, node: Node) -> Named {
        let reading = actors.reading;
        let named = |node: Node, rule: Option<&'static str>| Named {
            node,
            words: phrase(reading, node),
            rule,
        };
        if let Some(person) = self.person(reading, node) {
            let rule = (person != node).then_some("the fullest form of the name");
            return named(person, rule);
        }
        if let Some(person) = self.subject_before(actors, node) {
            return named(person, Some("named as the subject of the sentence before"));
        }
        if let Some(person) = self.in_chain(actors, node) {
            return named(person, Some("named by coreference"));
        }
        if let Some(person) = self.last_before(actors, node) {
            return named(person, Some("named as the person spoken of before"));
        }
        let fullest = actors.fullest_name(node);
        let body = body_in_chain(reading, node);
        match (fullest, body) {
            (Some(words), _) if words.len() > phrase(reading, node).len() => Named {
                node,
                words: without_possessive(reading, words),
                rule: Some("named before"),
            },
            (_, Some(body)) => named(body, Some("named by coreference")),
            _ => named(node, None),
        }
    }

    /// A person named anywhere in the chain of `node`.
    fn in_chain(&self, actors: &Actors<'_, '_>, node: Node) -> Option<Node> {
        let tree = &actors.reading.trees[node.sentence];
        if !is_one_person(tree, node.token) {
            return None;
        }
        let chain = actors.reading.chain(node).iter();
        let mut named = chain.filter_map(|mention| {
            let place = Node::new(mention.sentence, mention.head);
            Some((place, self.person(actors.reading, place)?))
        });
        let told_apart = tree.token(node.token).upos != Upos::Pron && !is_bare(tree, node.token);
        named
            .find(|(place, _)| !told_apart || compatible(actors, node, *place, true))
            .map(|(_, person)| person)
    }

    /// "He" in the sentence after one whose subject is a man.
    fn subject_before(&self, actors: &Actors<'_, '_>, node: Node) -> Option<Node> {
        let sentence = node.sentence.checked_sub(1)?;
        let reading = actors.reading;
        let between = reading.trees[sentence].sentence.span.end..reading.trees[node.sentence].sentence.span.start;
        let one_paragraph = reading.text.get(between).is_some_and(|gap| !gap.contains('\n'));
        if !one_paragraph
            || reading.trees[node.sentence].token(node.token).upos != Upos::Pron
            || !refers_back(actors, node)
        {
            return None;
        }
        let start = self.named.partition_point(|person| person.node.sentence < sentence);
        let mut subjects = self.named[start..]
            .iter()
            .take_while(|person| person.node.sentence == sentence)
            .filter(|person| person.rank == Rank::Main && !person.quoted);
        let (Some(person), None) = (subjects.next(), subjects.next()) else {
            return None;
        };
        let fits = actors.fits_pronoun(node, person.node);
        fits.then(|| self.person(reading, person.node)).flatten()
    }

    /// "She", "the chancellor": the person spoken of as a subject shortly before.
    fn last_before(&self, actors: &Actors<'_, '_>, node: Node) -> Option<Node> {
        const REACH: usize = 3;
        if !refers_back(actors, node) {
            return None;
        }
        let after = self.named.partition_point(|person| person.node < node);
        let named = self.named[..after]
            .iter()
            .rev()
            .take_while(|person| person.node.sentence + REACH >= node.sentence)
            .filter(|person| {
                person.rank > Rank::Other && !person.quoted && compatible(actors, node, person.node, false)
            })
            .max_by_key(|person| (person.node.sentence, person.rank))
            .map(|person| person.node);
        let unnamed = actors
            .person_meant(node)
            .filter(|unnamed| unnamed.sentence > named.map_or(0, |node| node.sentence));
        let node = unnamed.or(named)?;
        Some(self.person(actors.reading, node).unwrap_or(node))
    }
}

/// Pronouns and definite descriptions of one person.
fn refers_back(actors: &Actors<'_, '_>, node: Node) -> bool {
    let tree = &actors.reading.trees[node.sentence];
    let token = tree.token(node.token);
    if token.upos == Upos::Pron {
        return matches!(&*token.form.to_lowercase(), "he" | "she");
    }
    let definite = tree
        .child(node.token, &[Relation::Det])
        .is_some_and(|det| tree.lemma(det) == "the");
    // "The president of the council" is told apart by more than what was said before.
    definite && is_bare(tree, node.token) && actors.is_one_person(node)
}

/// The first name in the chain of `node`, for bodies.
fn body_in_chain(reading: &Reading<'_>, node: Node) -> Option<Node> {
    let chain = reading.chain(node);
    let name = chain.iter().find(|mention| mention.form == MentionForm::Name)?;
    Some(Node::new(name.sentence, name.head))
}

/// Whether two places can speak of the same person, as far as their parties are known: of one
/// country, and in one office if `strict`.
fn compatible(actors: &Actors<'_, '_>, one: Node, other: Node, strict: bool) -> bool {
    let (Some(one), Some(other)) = (actors.of(one).first(), actors.of(other).first()) else {
        return true;
    };
    let loose = |party: &Party| matches!(party.via, Via::Context | Via::Coreference);
    let same_office = one.code.sector == other.code.sector || !strict;
    loose(one) || loose(other) || (one.code.body == other.code.body && same_office)
}

fn is_bare(tree: &Tree<'_>, token: usize) -> bool {
    let told_apart = [Relation::Nmod, Relation::NmodPoss, Relation::Acl, Relation::AclRelcl];
    !tree.has_child(token, &told_apart)
}

/// Plurals are no one person.
fn is_one_person(tree: &Tree<'_>, token: usize) -> bool {
    let word = tree.token(token);
    !matches!(word.xpos, Xpos::Nns | Xpos::Nnps) && !matches!(&*word.form.to_lowercase(), "they" | "it" | "we")
}

/// The words of a noun phrase with whom or what it speaks for: "a spokesman for the ministry".
pub(super) fn phrase(reading: &Reading<'_>, node: Node) -> Span {
    let tree = &reading.trees[node.sentence];
    let (first, last) = tree.phrase(node.token);
    let owner = tree
        .prepositional(node.token, "for")
        .or_else(|| tree.prepositional(node.token, "of"))
        .filter(|&owner| owner > last);
    let last = owner.map_or(last, |owner| tree.phrase(owner).1.max(last));
    without_possessive(reading, tree.span(first, last))
}

/// "Kenya's" names Kenya.
fn without_possessive(reading: &Reading<'_>, words: Span) -> Span {
    let text = reading.words(words);
    let name = ["'s", "\u{2019}s", "'", "\u{2019}"]
        .iter()
        .find_map(|ending| text.strip_suffix(ending));
    name.map_or(words, |name| Span::new(words.start, words.start + name.len()))
}
