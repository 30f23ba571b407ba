//! The model's weights: one signed byte a row, and a scale.

use std::sync::LazyLock;

/// The weights that are compiled in.
pub(super) struct Weights {
    scale: f32,
    rows: &'static [u8],
}

static BUILTIN: LazyLock<Weights> = LazyLock::new(|| Weights::open(include_bytes!("../../../weights/ends.bin")));

impl Weights {
    pub(super) fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// Four bytes of scale, then the rows. A file without rows knows nothing and says nothing.
    fn open(file: &'static [u8]) -> Self {
        match file.split_first_chunk() {
            Some((scale, rows)) if rows.len().is_power_of_two() => Self {
                scale: f32::from_le_bytes(*scale),
                rows,
            },
            _ => Self { scale: 0.0, rows: &[0] },
        }
    }

    /// The log odds that a sentence ends at a gap with these features.
    pub(super) fn score(&self, features: &[u32]) -> f32 {
        let mask = self.rows.len() - 1;
        let sum: i32 = features
            .iter()
            .map(|&feature| i32::from(self.rows[feature as usize & mask] as i8))
            .sum();
        self.scale * sum as f32
    }
}
