//! The measures of coreference: MUC (Vilain et al. 1995), B-cubed (Bagga and Baldwin 1998) and
//! CEAF by entities with phi 4 (Luo 2005), as in the shared task of `CoNLL` 2012.

use std::collections::HashMap;
use std::fmt;
use std::ops::AddAssign;

use demarche_language::coreference::Chain;

use super::coreference_gold::Place;

/// Chains of one document.
pub(crate) type Chains = Vec<Vec<Place>>;

/// The figures of several documents together.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Scores {
    pub(crate) mentions: Counts,
    pub(crate) muc: Counts,
    pub(crate) b_cubed: Counts,
    pub(crate) ceaf: Counts,
}

impl Scores {
    pub(crate) fn add(&mut self, gold: &Chains, found: &Chains) {
        self.mentions += mentions(gold, found);
        self.muc += muc(gold, found);
        self.b_cubed += b_cubed(gold, found);
        self.ceaf += ceaf(gold, found);
    }

    /// The mean of the three measures' F1.
    pub(crate) fn mean(&self) -> f64 {
        (self.muc.f1() + self.b_cubed.f1() + self.ceaf.f1()) / 3.0
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [
            ("mentions", &self.mentions),
            ("MUC", &self.muc),
            ("B-cubed", &self.b_cubed),
            ("CEAF-e", &self.ceaf),
        ];
        for (name, counts) in rows {
            let (precision, recall, f1) = (counts.precision(), counts.recall(), counts.f1());
            writeln!(formatter, "  {name:<9} P {precision:.3}  R {recall:.3}  F1 {f1:.3}")?;
        }
        write!(formatter, "  mean of the three F1: {:.4}", self.mean())
    }
}

/// The chains' mentions by place.
pub(crate) fn places(chains: &[Chain]) -> Chains {
    let of_chain = |chain: &Chain| {
        chain
            .mentions
            .iter()
            .map(|mention| (mention.sentence, mention.first, mention.last))
            .collect()
    };
    chains.iter().map(of_chain).collect()
}

/// The chains of two or more mentions.
pub(crate) fn repeated(chains: &Chains) -> Chains {
    chains.iter().filter(|chain| chain.len() > 1).cloned().collect()
}

/// What is right and what there is, on both sides.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Counts {
    pub(crate) right_of_found: f64,
    pub(crate) found: f64,
    pub(crate) right_of_gold: f64,
    pub(crate) gold: f64,
}

impl Counts {
    pub(crate) fn precision(&self) -> f64 {
        ratio(self.right_of_found, self.found)
    }

    pub(crate) fn recall(&self) -> f64 {
        ratio(self.right_of_gold, self.gold)
    }

    pub(crate) fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        ratio(2.0 * precision * recall, precision + recall)
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.right_of_found += other.right_of_found;
        self.found += other.found;
        self.right_of_gold += other.right_of_gold;
        self.gold += other.gold;
    }
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole == 0.0 { 0.0 } else { part / whole }
}

/// The chain of each mention.
fn chain_of(chains: &Chains) -> HashMap<Place, usize> {
    let with_index =
        |(index, chain): (usize, &Vec<Place>)| chain.iter().map(|&place| (place, index)).collect::<Vec<_>>();
    chains.iter().enumerate().flat_map(with_index).collect()
}

/// Mentions found and right, whatever their chain.
pub(crate) fn mentions(gold: &Chains, found: &Chains) -> Counts {
    let of_gold = chain_of(gold);
    let right = found
        .iter()
        .flatten()
        .filter(|place| of_gold.contains_key(place))
        .count() as f64;
    Counts {
        right_of_found: right,
        found: found.iter().flatten().count() as f64,
        right_of_gold: right,
        gold: of_gold.len() as f64,
    }
}

/// Links that are needed to join each chain, less those that the other side lacks.
pub(crate) fn muc(gold: &Chains, found: &Chains) -> Counts {
    let (right_of_gold, all_gold) = links(gold, found);
    let (right_of_found, all_found) = links(found, gold);
    Counts {
        right_of_found,
        found: all_found,
        right_of_gold,
        gold: all_gold,
    }
}

fn links(chains: &Chains, others: &Chains) -> (f64, f64) {
    let of_others = chain_of(others);
    let (mut right, mut all) = (0, 0);
    for chain in chains {
        let mut parts: Vec<usize> = chain.iter().filter_map(|place| of_others.get(place).copied()).collect();
        let alone = chain.len() - parts.len();
        parts.sort_unstable();
        parts.dedup();
        all += chain.len() - 1;
        right += chain.len() - parts.len() - alone;
    }
    (right as f64, all as f64)
}

/// For each mention, the share of its chain that is in its chain on the other side.
pub(crate) fn b_cubed(gold: &Chains, found: &Chains) -> Counts {
    let (right_of_gold, all_gold) = shares(gold, found);
    let (right_of_found, all_found) = shares(found, gold);
    Counts {
        right_of_found,
        found: all_found,
        right_of_gold,
        gold: all_gold,
    }
}

fn shares(chains: &Chains, others: &Chains) -> (f64, f64) {
    let of_others = chain_of(others);
    let (mut right, mut all) = (0.0, 0);
    for chain in chains {
        let mut parts: HashMap<usize, usize> = HashMap::new();
        for other in chain.iter().filter_map(|place| of_others.get(place)) {
            *parts.entry(*other).or_default() += 1;
        }
        let mut sizes: Vec<usize> = parts.into_values().collect();
        sizes.sort_unstable();
        right += sizes.iter().map(|size| (size * size) as f64).sum::<f64>() / chain.len() as f64;
        all += chain.len();
    }
    (right, all as f64)
}

/// The best one-to-one alignment of chains by the share of mentions in common.
pub(crate) fn ceaf(gold: &Chains, found: &Chains) -> Counts {
    let of_found = chain_of(found);
    let mut likeness = vec![vec![0.0; found.len()]; gold.len()];
    for (row, chain) in gold.iter().enumerate() {
        for &column in chain.iter().filter_map(|place| of_found.get(place)) {
            likeness[row][column] += 2.0 / (chain.len() + found[column].len()) as f64;
        }
    }
    let right = best_assignment(&likeness);
    Counts {
        right_of_found: right,
        found: found.len() as f64,
        right_of_gold: right,
        gold: gold.len() as f64,
    }
}

/// The largest sum of values, one in each row and column at most: the Hungarian algorithm with
/// potentials, after Kuhn (1955) and Munkres (1957).
pub(crate) fn best_assignment(values: &[Vec<f64>]) -> f64 {
    let rows = values.len();
    let columns = values.first().map_or(0, Vec::len);
    if rows > columns {
        let turned: Vec<Vec<f64>> = (0..columns)
            .map(|column| values.iter().map(|row| row[column]).collect())
            .collect();
        return best_assignment(&turned);
    }
    // Rows and columns count from one; zero stands for none.
    let mut row_of = vec![0; columns + 1];
    let mut row_potential = vec![0.0; rows + 1];
    let mut column_potential = vec![0.0; columns + 1];
    for row in 1..=rows {
        row_of[0] = row;
        let mut came_from = vec![0; columns + 1];
        let mut slack = vec![f64::INFINITY; columns + 1];
        let mut used = vec![false; columns + 1];
        let mut column = 0;
        while row_of[column] != 0 {
            used[column] = true;
            let current = row_of[column];
            let mut next = 0;
            let mut smallest = f64::INFINITY;
            for other in (1..=columns).filter(|&other| !used[other]) {
                let cost = -values[current - 1][other - 1] - row_potential[current] - column_potential[other];
                if cost < slack[other] {
                    (slack[other], came_from[other]) = (cost, column);
                }
                if slack[other] < smallest {
                    (smallest, next) = (slack[other], other);
                }
            }
            for other in 0..=columns {
                if used[other] {
                    row_potential[row_of[other]] += smallest;
                    column_potential[other] -= smallest;
                } else {
                    slack[other] -= smallest;
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[came_from[column]];
            column = came_from[column];
        }
    }
    let chosen = (1..=columns).filter(|&column| row_of[column] != 0);
    chosen.map(|column| values[row_of[column] - 1][column - 1]).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Chains of mentions that are numbered.
    fn chains(numbers: &[&[usize]]) -> Chains {
        numbers
            .iter()
            .map(|chain| chain.iter().map(|&number| (0, number, number + 1)).collect())
            .collect()
    }

    fn check(counts: Counts, precision: f64, recall: f64) {
        assert!(
            (counts.precision() - precision).abs() < 1e-9,
            "precision {}",
            counts.precision()
        );
        assert!((counts.recall() - recall).abs() < 1e-9, "recall {}", counts.recall());
    }

    // By hand: gold {1 2 3} {4 5}, found {1 2} {3 4 5}.
    // MUC: each side has 3 links; {1 2 3} falls into two parts, {4 5} into one: 2 of 3.
    // B-cubed recall: 1 and 2 have 2/3, 3 has 1/3, 4 and 5 have 1: 11/3 of 5, precision alike.
    // CEAF: 2*2/5 for {1 2 3} with {1 2}, 2*2/5 for {4 5} with {3 4 5}: 1.6 of 2.
    #[test]
    fn a_mention_in_the_wrong_chain() {
        let (gold, found) = (chains(&[&[1, 2, 3], &[4, 5]]), chains(&[&[1, 2], &[3, 4, 5]]));
        check(muc(&gold, &found), 2.0 / 3.0, 2.0 / 3.0);
        check(b_cubed(&gold, &found), 11.0 / 15.0, 11.0 / 15.0);
        check(ceaf(&gold, &found), 0.8, 0.8);
    }

    // By hand: gold {1 2 3}, found {1 2 9}: 9 is no mention, 3 is missed.
    // MUC 1 of 2 both ways; B-cubed 2 mentions with 2/3 each: 4/9; CEAF 2*2/6.
    #[test]
    fn a_mention_missed_and_one_too_many() {
        let (gold, found) = (chains(&[&[1, 2, 3]]), chains(&[&[1, 2, 9]]));
        check(muc(&gold, &found), 0.5, 0.5);
        check(b_cubed(&gold, &found), 4.0 / 9.0, 4.0 / 9.0);
        check(ceaf(&gold, &found), 2.0 / 3.0, 2.0 / 3.0);
        check(mentions(&gold, &found), 2.0 / 3.0, 2.0 / 3.0);
    }

    // By hand: gold {1 2} {3}, found {1 2 3}: one link too many of two; B-cubed precision
    // (2/3 + 2/3 + 1/3) / 3; CEAF takes {1 2}: 4/5, of one chain found and two of gold.
    #[test]
    fn chains_joined() {
        let (gold, found) = (chains(&[&[1, 2], &[3]]), chains(&[&[1, 2, 3]]));
        check(muc(&gold, &found), 0.5, 1.0);
        check(b_cubed(&gold, &found), 5.0 / 9.0, 1.0);
        check(ceaf(&gold, &found), 0.8, 0.4);
    }

    #[test]
    fn nothing_found_scores_nothing() {
        let gold = chains(&[&[1, 2]]);
        check(muc(&gold, &Vec::new()), 0.0, 0.0);
        check(ceaf(&gold, &Vec::new()), 0.0, 0.0);
    }

    #[test]
    fn the_best_assignment_is_not_the_greedy_one() {
        let values = vec![vec![0.9, 0.8], vec![0.8, 0.1], vec![0.0, 0.2]];
        assert!((best_assignment(&values) - 1.6).abs() < 1e-9);
    }
}
