use std::collections::HashMap;

/// Weights of features, read from `weight<TAB>feature` lines.
#[derive(Debug)]
pub(crate) struct Model {
    weights: HashMap<&'static str, f32>,
}

impl Model {
    /// Lines that begin with `#` are comments; a line without a number is passed over, which a
    /// test of the tables excludes.
    pub(crate) fn read(table: &'static str) -> Self {
        let weight = |line: &'static str| {
            let (weight, feature) = line.split_once('\t')?;
            Some((feature, weight.parse().ok()?))
        };
        Self {
            weights: table.lines().filter_map(weight).collect(),
        }
    }

    /// How much speaks for an option with these features.
    pub(crate) fn score(&self, features: &[String]) -> f32 {
        features.iter().map(|feature| self.weight(feature)).sum()
    }

    fn weight(&self, feature: &str) -> f32 {
        self.weights.get(feature).copied().unwrap_or(0.0)
    }

    /// The index of the best of the options; the first among equals.
    pub(crate) fn best<'f>(&self, options: impl Iterator<Item = &'f [String]>) -> Option<usize> {
        let scores: Vec<f32> = options.map(|features| self.score(features)).collect();
        (0..scores.len()).reduce(|best, next| if scores[next] > scores[best] { next } else { best })
    }
}
