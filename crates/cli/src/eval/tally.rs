//! Counts of what agreed, and the figures made of them.

use serde_json::{Value, json};

/// Hits, spurious and missed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) hit: usize,
    pub(crate) spurious: usize,
    pub(crate) missed: usize,
}

impl Tally {
    /// Precision, recall and their harmonic mean, to four decimals.
    pub(crate) fn figures(self) -> Value {
        let precision = share(self.hit, self.hit + self.spurious);
        let recall = share(self.hit, self.hit + self.missed);
        let sum = precision + recall;
        let mean = if sum > 0.0 { 2.0 * precision * recall / sum } else { 0.0 };
        json!({
            "p": rounded(precision, 4), "r": rounded(recall, 4), "f1": rounded(mean, 4),
            "tp": self.hit, "fp": self.spurious, "fn": self.missed,
        })
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// How often something was right of how often it was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Ratio {
    pub(crate) right: usize,
    pub(crate) asked: usize,
}

impl Ratio {
    pub(crate) fn add(&mut self, right: bool) {
        self.right += usize::from(right);
        self.asked += 1;
    }

    pub(crate) fn figures(self) -> Value {
        json!({"acc": self.value(4), "n": self.asked})
    }

    /// The share, or nothing where nothing was asked.
    pub(crate) fn value(self, decimals: usize) -> Option<f64> {
        (self.asked > 0).then(|| rounded(share(self.right, self.asked), decimals))
    }
}

/// Ratios by name, in the order in which the names first came up.
#[derive(Debug, Clone, Default)]
pub(crate) struct Ratios(Vec<(&'static str, Ratio)>);

impl Ratios {
    pub(crate) fn add(&mut self, name: &'static str, right: bool) {
        let place = self.0.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
            self.0.push((name, Ratio::default()));
            self.0.len() - 1
        });
        self.0[place].1.add(right);
    }

    pub(crate) fn figures(&self) -> Value {
        self.0
            .iter()
            .map(|(name, ratio)| ((*name).to_owned(), ratio.figures()))
            .collect()
    }
}

/// Rounds by the exact decimal value, halves to even, as Python does: multiplying first would
/// round some figures the other way.
fn rounded(value: f64, decimals: usize) -> f64 {
    format!("{value:.decimals$}").parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_are_rounded_to_even() {
        for (value, expected) in [
            (0.031_25, 0.0312),
            (0.093_75, 0.0938),
            (2.0 / 3.0, 0.6667),
            (0.000_05, 0.0001),
        ] {
            assert!((rounded(value, 4) - expected).abs() < 1e-12, "{value}");
        }
    }

    #[test]
    fn nothing_at_all_scores_nought() {
        assert_eq!(Tally::default().figures()["f1"], json!(0.0));
        let tally = Tally {
            hit: 2,
            spurious: 1,
            missed: 2,
        };
        assert_eq!(
            tally.figures(),
            json!({"p": 0.6667, "r": 0.5, "f1": 0.5714, "tp": 2, "fp": 1, "fn": 2})
        );
        assert_eq!(Ratio::default().figures(), json!({"acc": null, "n": 0}));
    }
}
