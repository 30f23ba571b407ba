//! Logistic regression over hashed features.

/// Rows of the weights; a power of two.
const ROWS: usize = 1 << 18;
const EPOCHS: usize = 4;
const RATE: f32 = 0.1;
/// What a row's squared slopes begin with, so that rare rows do not jump.
const FIRST_SQUARE: f32 = 1.0;
/// How strongly weights are drawn to zero, a step.
const DECAY: f32 = 1e-3;
/// How far the aim stays from certainty: treebanks err too.
const DOUBT: f32 = 0.02;

/// One gap.
pub(crate) struct Sample {
    pub(crate) features: Vec<u32>,
    pub(crate) is_end: bool,
}

/// The weights, and how far each has moved.
pub(crate) struct Regression {
    weights: Vec<f32>,
    squares: Vec<f32>,
}

impl Regression {
    pub(crate) fn fit(samples: &[Sample]) -> Self {
        let mut regression = Self {
            weights: vec![0.0; ROWS],
            squares: vec![FIRST_SQUARE; ROWS],
        };
        let mut order: Vec<usize> = (0..samples.len()).collect();
        let mut state = 1;
        let mut sum = vec![0.0; ROWS];
        for epoch in 0..EPOCHS {
            shuffle(&mut order, &mut state);
            for &index in &order {
                regression.learn(&samples[index]);
            }
            if epoch >= EPOCHS / 2 {
                sum.iter_mut()
                    .zip(&regression.weights)
                    .for_each(|(sum, weight)| *sum += weight);
            }
        }
        // The scale does not matter to the mean of the later epochs: the file has its own.
        let count = (EPOCHS - EPOCHS / 2) as f32;
        regression.weights = sum.into_iter().map(|sum| sum / count).collect();
        regression
    }

    fn learn(&mut self, sample: &Sample) {
        let score: f32 = sample
            .features
            .iter()
            .map(|&row| self.weights[row as usize % ROWS])
            .sum();
        let error = 1.0 / (1.0 + (-score).exp()) - if sample.is_end { 1.0 - DOUBT } else { DOUBT };
        for &row in &sample.features {
            let row = row as usize % ROWS;
            let slope = error + DECAY * self.weights[row];
            self.squares[row] += slope * slope;
            self.weights[row] -= RATE * slope / self.squares[row].sqrt();
        }
    }

    /// The weights file: a scale, then a signed byte a row.
    pub(crate) fn file(&self) -> Vec<u8> {
        let largest = self
            .weights
            .iter()
            .fold(0.0_f32, |largest, weight| largest.max(weight.abs()));
        let scale = largest / 127.0;
        let rows = self.weights.iter().map(|weight| (weight / scale).round() as i8 as u8);
        scale.to_le_bytes().into_iter().chain(rows).collect()
    }
}

/// Fisher and Yates' shuffle with a small generator of pseudo-random numbers.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for last in (1..order.len()).rev() {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        order.swap(last, (*state >> 33) as usize % (last + 1));
    }
}
