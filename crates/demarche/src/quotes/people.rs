//! The people whom an article names, wherever it does.

use std::collections::HashMap;

use demarche_language::{NameKind, Relation};

use super::marks::Quotations;
use crate::actors::Actors;
use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// The people whom an article names, in text order.
pub(crate) struct People {
    pub(super) named: Vec<Person>,
    /// The fullest of those with the same last word, by that word.
    by_surname: HashMap<String, usize>,
    at: HashMap<Node, usize>,
}

/// A place where a person is named.
pub(super) struct Person {
    pub(super) node: Node,
    /// Words of the name alone.
    words: usize,
    surname: String,
    pub(super) rank: Rank,
    pub(super) quoted: bool,
}

impl People {
    pub(crate) fn of(actors: &Actors<'_, '_>, quotations: &Quotations) -> Self {
        let mut people = Self {
            named: Vec::new(),
            by_surname: HashMap::new(),
            at: HashMap::new(),
        };
        for (sentence, tree) in actors.reading.trees.iter().enumerate() {
            for (first, last) in names(actors, sentence) {
                let in_name = |head: usize| (first..=last).contains(&head);
                let head = (first..=last).find(|&token| tree.head(token).is_none_or(|head| !in_name(head)));
                let Some(head) = head.filter(|&head| is_person(tree, head)) else {
                    continue;
                };
                people.add(Person {
                    node: Node::new(sentence, head),
                    words: last + 1 - first,
                    surname: tree.token(last).form.to_string(),
                    rank: rank(tree, head),
                    quoted: quotations.hold(tree.token(head).span),
                });
            }
        }
        people
    }

    fn add(&mut self, person: Person) {
        let index = self.named.len();
        let fullest = self.by_surname.entry(person.surname.clone()).or_insert(index);
        if *fullest != index && self.named[*fullest].words < person.words {
            *fullest = index;
        }
        self.at.insert(person.node, index);
        self.named.push(person);
    }

    /// The person whom the text before `position` is about: the subject of a sentence, or else the
    /// first one named.
    pub(super) fn first_before(&self, reading: &Reading<'_>, position: usize) -> Option<Node> {
        let before = |person: &&Person| reading.trees[person.node.sentence].sentence.span.start < position;
        let mut named = self.named.iter().take_while(before);
        let mut subjects = named.clone().filter(|person| person.rank == Rank::Main);
        subjects.next().or_else(|| named.next()).map(|person| person.node)
    }

    /// The fullest form of the name that stands at `node`, in its apposition or in its phrase.
    pub(super) fn person(&self, reading: &Reading<'_>, node: Node) -> Option<Node> {
        let tree = &reading.trees[node.sentence];
        let inside = tree.children(node.token).iter().copied().filter(|&child| {
            matches!(
                tree.relation(child),
                Relation::Appos | Relation::Flat | Relation::NmodDesc
            )
        });
        std::iter::once(node.token)
            .chain(inside)
            .find_map(|token| self.at.get(&Node::new(node.sentence, token)))
            .map(|&index| self.fullest(index))
    }

    fn fullest(&self, index: usize) -> Node {
        let person = &self.named[index];
        let fullest = self.by_surname.get(&person.surname).copied().unwrap_or(index);
        if self.named[fullest].words > person.words {
            self.named[fullest].node
        } else {
            person.node
        }
    }
}

/// How near a name stands to what the sentence is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    Other,
    /// Subject of a clause inside the sentence.
    Subordinate,
    /// Subject of the sentence, or who vouches for it.
    Main,
}

fn rank(tree: &Tree<'_>, token: usize) -> Rank {
    let token = match tree.head(token) {
        Some(head) if tree.relation(token) == Relation::Appos => head,
        _ => token,
    };
    if tree.has_preposition(token, &["according to", "according"]) {
        return Rank::Main;
    }
    if !matches!(tree.relation(token), Relation::Nsubj | Relation::NsubjPass) {
        return Rank::Other;
    }
    let of_main = tree
        .head(token)
        .is_some_and(|verb| matches!(tree.relation(verb), Relation::Root));
    if of_main { Rank::Main } else { Rank::Subordinate }
}

/// First and last tokens of the persons' names of a sentence: those that the analyser finds, and
/// those of the lexicon that it does not.
fn names(actors: &Actors<'_, '_>, sentence: usize) -> Vec<(usize, usize)> {
    let tree = &actors.reading.trees[sentence];
    let found = tree.sentence.names.iter().filter(|name| name.kind == NameKind::Person);
    let mut names: Vec<(usize, usize)> = found.map(|name| (name.first, name.last - 1)).collect();
    let mut taken = vec![false; tree.len()];
    for name in &tree.sentence.names {
        taken[name.first..name.last].fill(true);
    }
    names.extend(actors.known_people(sentence).filter(|&(_, last)| !taken[last]));
    names.sort_unstable();
    names
}

/// A name in front of a noun says whose it is: "the Obama administration".
fn is_person(tree: &Tree<'_>, head: usize) -> bool {
    !matches!(tree.relation(head), Relation::Compound | Relation::Amod)
}
