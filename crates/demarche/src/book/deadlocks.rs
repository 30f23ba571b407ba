//! "You first": conditions of different parties that wait for each other.

use std::collections::{BTreeMap, HashMap};

use demarche_codebook::LinkKind;

use super::entry::Entry;
use super::record::{Target, bodies};
use super::wording::Stems;

/// Entries that wait for each other in a ring, each by its place in the book, in book order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadlock {
    /// Their identifiers.
    pub entries: Vec<String>,
}

/// A word that more conditions than this have in common tells none of them apart.
const COMMON: usize = 64;

/// The rings among the live entries that have conditions.
pub(crate) fn find(entries: &[Entry]) -> Vec<Deadlock> {
    let waiting: Vec<Waiting<'_>> = entries
        .iter()
        .filter(|entry| entry.is_waiting() && entry.is_live())
        .map(Waiting::new)
        .collect();
    let graph = graph(entries, &waiting);
    let rings = rings(&graph);
    rings
        .into_iter()
        .map(|ring| Deadlock {
            entries: ring.into_iter().map(|node| waiting[node].entry.id.clone()).collect(),
        })
        .collect()
}

/// An entry that waits, what it would do and what it waits for.
struct Waiting<'a> {
    entry: &'a Entry,
    does: Stems,
    needs: Stems,
}

impl<'a> Waiting<'a> {
    fn new(entry: &'a Entry) -> Self {
        let needs = entry.condition.as_ref().map_or("", |condition| &condition.words);
        let needs = Stems::of(needs);
        Self {
            entry,
            does: Stems::of(&entry.what).without(&needs),
            needs,
        }
    }

    /// Whether what it waits for is what the other would do.
    fn waits_for(&self, other: &Self) -> bool {
        let (own, others) = (bodies(&self.entry.committers), bodies(&other.entry.committers));
        own.is_disjoint(&others) && other.does.shared(&self.needs) > 0 && other.does.likeness(&self.needs) >= 0.5
    }
}

/// Who waits for whom, by the words, or by a tie that an article shows.
fn graph(entries: &[Entry], waiting: &[Waiting<'_>]) -> Vec<Vec<usize>> {
    let mut by_word: HashMap<&str, Vec<usize>> = HashMap::new();
    for (node, one) in waiting.iter().enumerate() {
        for stem in one.does.iter() {
            by_word.entry(stem).or_default().push(node);
        }
    }
    let places: HashMap<&str, usize> = entries
        .iter()
        .enumerate()
        .map(|(place, entry)| (&*entry.id, place))
        .collect();
    let edges = |(node, one): (usize, &Waiting<'_>)| {
        let candidates = one.needs.iter().filter_map(|stem| by_word.get(stem));
        let candidates = candidates.filter(|nodes| nodes.len() <= COMMON).flatten().copied();
        let mut next: Vec<usize> = candidates
            .filter(|&other| other != node && (one.waits_for(&waiting[other])))
            .chain(tied(entries, &places, one, waiting))
            .collect();
        next.sort_unstable();
        next.dedup();
        next
    };
    waiting.iter().enumerate().map(edges).collect()
}

/// Entries of the same doer and sense as those that an article says this one depends on.
fn tied<'a>(
    entries: &'a [Entry],
    places: &'a HashMap<&str, usize>,
    one: &'a Waiting<'_>,
    waiting: &'a [Waiting<'_>],
) -> impl Iterator<Item = usize> + 'a {
    let links = one
        .entry
        .links
        .iter()
        .filter(|link| link.kind == LinkKind::ConditionalOn);
    let needed = links.filter_map(|link| match &link.to {
        Target::Entry(id) => places.get(id.as_str()).map(|&place| &entries[place]),
        Target::Event(_) => None,
    });
    needed.flat_map(move |needed| {
        let does = Stems::of(&needed.what);
        let obliged = bodies(&needed.committers);
        let alike = move |(_, other): &(usize, &Waiting<'_>)| {
            bodies(&other.entry.committers) == obliged && other.does.likeness(&does) >= 0.5
        };
        let found = waiting.iter().enumerate().filter(alike);
        found.map(|(node, _)| node).collect::<Vec<_>>()
    })
}

/// The strongly connected parts with more than one node: for each node those that it reaches and
/// that reach it. Few conditions are live at a time, and each waits for few others.
fn rings(graph: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut order = Vec::new();
    let mut seen = vec![false; graph.len()];
    for start in 0..graph.len() {
        walk(graph, start, &mut seen, &mut order);
    }
    let mut back = vec![Vec::new(); graph.len()];
    for (from, next) in graph.iter().enumerate() {
        for &to in next {
            back[to].push(from);
        }
    }
    let mut seen = vec![false; graph.len()];
    let mut rings: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for start in order.into_iter().rev() {
        let mut part = Vec::new();
        walk(&back, start, &mut seen, &mut part);
        if part.len() > 1 {
            part.sort_unstable();
            rings.insert(part[0], part);
        }
    }
    rings.into_values().collect()
}

/// Adds all unseen nodes that `start` reaches, each after those that it leads to.
fn walk(graph: &[Vec<usize>], start: usize, seen: &mut [bool], order: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut path = vec![(start, 0)];
    while let Some((node, next)) = path.last_mut() {
        let Some(&to) = graph[*node].get(*next) else {
            order.push(*node);
            path.pop();
            continue;
        };
        *next += 1;
        if !std::mem::replace(&mut seen[to], true) {
            path.push((to, 0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rings_are_found_and_chains_are_not() {
        let graph = [vec![1], vec![2], vec![0, 3], vec![4], vec![], vec![6], vec![5]];
        assert_eq!(rings(&graph), [vec![0, 1, 2], vec![5, 6]]);
        assert!(rings(&[vec![1], vec![2], vec![]]).is_empty());
    }
}
