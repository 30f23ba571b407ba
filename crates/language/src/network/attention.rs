//! Attention: every word takes from the words of its sentence what it asks for.

use std::ops::Range;

use super::distance::{BUCKETS, bucket};
use super::matrix::{LayerNorm, Linear, View, multiply};
use super::weights::{Result, Weights, error};

/// Multi-head attention with a learned bias by distance.
pub(crate) struct Attention {
    norm: LayerNorm,
    /// Makes queries, keys and values, one behind the other.
    into: Linear,
    out: Linear,
    /// A bias for each head and distance bucket.
    distance: Vec<f32>,
    heads: usize,
}

impl Attention {
    pub(crate) fn load(weights: &Weights, name: &str, heads: usize) -> Result<Self> {
        let attention = Self {
            norm: weights.layer_norm(&format!("{name}.norm"))?,
            into: weights.linear(&format!("{name}.into"))?,
            out: weights.linear(&format!("{name}.out"))?,
            distance: weights.numbers(&format!("{name}.distance"))?,
            heads,
        };
        if attention.distance.len() != heads * BUCKETS || !attention.out.inputs.is_multiple_of(heads) {
            return error(format!("sizes of {name}"));
        }
        Ok(attention)
    }

    /// Adds to the rows of `x` what their sentence has to say.
    pub(crate) fn apply(&self, x: &mut [f32], sentences: &[Range<usize>]) {
        let width = self.out.inputs;
        let mut normed = x.to_vec();
        self.norm.apply(&mut normed);
        let projected = self.into.apply(&normed);
        // The normed rows are no longer needed; their place takes the mixed values.
        let mut mixed = normed;
        let mut scores = Vec::new();
        for sentence in sentences {
            let rows = &projected[sentence.start * 3 * width..sentence.end * 3 * width];
            let out = &mut mixed[sentence.start * width..sentence.end * width];
            for head in 0..self.heads {
                self.mix(head, rows, &mut scores, out);
            }
        }
        for (value, change) in x.iter_mut().zip(self.out.apply(&mixed)) {
            *value += change;
        }
    }

    /// One head over one sentence; writes its columns of `out`.
    fn mix(&self, head: usize, rows: &[f32], scores: &mut Vec<f32>, out: &mut [f32]) {
        let width = self.out.inputs;
        let size = width / self.heads;
        let words = out.len() / width;
        if words == 0 {
            return;
        }
        let part = |which: usize| View::new(&rows[which * width + head * size..], words, size, 3 * width);
        scores.clear();
        scores.resize(words * words, 0.0);
        multiply(scores, words, part(0), part(1).transposed(), false);
        let scale = 1.0 / (size as f32).sqrt();
        let bias = &self.distance[head * BUCKETS..][..BUCKETS];
        for (word, row) in scores.chunks_exact_mut(words).enumerate() {
            for (other, score) in row.iter_mut().enumerate() {
                *score = *score * scale + bias[bucket(word, other)];
            }
            softmax(row);
        }
        multiply(
            &mut out[head * size..],
            width,
            View::new(scores, words, words, words),
            part(2),
            false,
        );
    }
}

/// Makes positive numbers that sum to one.
fn softmax(row: &mut [f32]) {
    let highest = row.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    for value in &mut *row {
        *value = exponential(*value - highest);
    }
    let factor = 1.0 / super::matrix::sum(row);
    for value in row {
        *value *= factor;
    }
}

/// e to the power of a number that is not positive; the same bits on every machine.
fn exponential(value: f32) -> f32 {
    // 2^x = 2^whole * 2^part with part in [-0.5, 0.5], the latter by its Taylor series.
    let x = (value * std::f32::consts::LOG2_E).max(-126.0);
    let shifted = x + ROUNDING;
    let whole = shifted - ROUNDING;
    let part = (x - whole) * std::f32::consts::LN_2;
    let mut series = 1.0 / 720.0;
    for coefficient in [1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 1.0] {
        series = series * part + coefficient;
    }
    let exponent = (whole as i32 + 127) as u32;
    series * f32::from_bits(exponent << 23)
}

/// Adding and subtracting this rounds a small number to a whole one.
const ROUNDING: f32 = 12_582_912.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exponential_is_close() {
        for step in 0..2_000 {
            let value = -(step as f32) / 100.0;
            let exact = f64::from(value).exp();
            assert!(
                (f64::from(exponential(value)) - exact).abs() <= 5e-6 * exact + 1e-30,
                "{value}"
            );
        }
        assert!(exponential(-1e9) < 1e-30);
        assert!(exponential(f32::NEG_INFINITY) < 1e-30);
    }

    #[test]
    fn softmax_sums_to_one() {
        let mut row = [1.0, 2.0, 3.0];
        softmax(&mut row);
        assert!((row.iter().sum::<f32>() - 1.0).abs() < 1e-6);
        assert!((row[2] / row[1] - std::f32::consts::E).abs() < 1e-4);
    }
}
