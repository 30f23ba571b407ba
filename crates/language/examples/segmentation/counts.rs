//! How many things are right.

use std::collections::HashSet;
use std::fmt;
use std::hash::Hash;

/// What the treebank has, what was found, and what both have.
#[derive(Default)]
pub(crate) struct Counts {
    gold: usize,
    found: usize,
    right: usize,
}

impl Counts {
    pub(crate) fn add<T: Eq + Hash>(&mut self, gold: impl Iterator<Item = T>, found: impl Iterator<Item = T>) {
        let gold: HashSet<T> = gold.collect();
        let found: HashSet<T> = found.collect();
        self.gold += gold.len();
        self.found += found.len();
        self.right += gold.intersection(&found).count();
    }

    pub(crate) fn percent(&self) -> f64 {
        200.0 * self.right as f64 / (self.gold + self.found) as f64
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { gold, found, right } = self;
        let percent = self.percent();
        write!(formatter, "F1 {percent:.2} (gold {gold}, found {found}, right {right})")
    }
}
