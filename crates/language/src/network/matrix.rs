//! Matrices in row order and the one multiplication that everything else is made of.

/// A matrix somewhere inside a slice.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    data: &'a [f32],
    rows: usize,
    columns: usize,
    row_stride: usize,
    column_stride: usize,
}

impl<'a> View<'a> {
    /// A matrix whose rows begin `stride` numbers apart.
    pub(crate) fn new(data: &'a [f32], rows: usize, columns: usize, stride: usize) -> Self {
        Self {
            data,
            rows,
            columns,
            row_stride: stride,
            column_stride: 1,
        }
    }

    /// The same numbers with rows and columns exchanged.
    pub(crate) fn transposed(self) -> Self {
        Self {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    fn fits(&self) -> bool {
        self.rows == 0
            || self.columns == 0
            || (self.rows - 1) * self.row_stride + (self.columns - 1) * self.column_stride < self.data.len()
    }
}

/// `out = left * right`, or `out += left * right` if `add`. The rows of `out` begin `stride` numbers apart.
#[expect(unsafe_code, reason = "the matrix library takes pointers; sizes are checked first")]
pub(crate) fn multiply(out: &mut [f32], stride: usize, left: View<'_>, right: View<'_>, add: bool) {
    assert_eq!(left.columns, right.rows);
    assert!(left.fits() && right.fits() && right.columns <= stride);
    let (rows, columns) = (left.rows, right.columns);
    if rows == 0 || columns == 0 {
        return;
    }
    assert!((rows - 1) * stride + columns <= out.len());
    // SAFETY: every index that the strides can produce lies inside the three slices, as asserted above.
    unsafe {
        gemm::gemm(
            rows,
            columns,
            left.columns,
            out.as_mut_ptr(),
            1,
            stride as isize,
            add,
            left.data.as_ptr(),
            left.column_stride as isize,
            left.row_stride as isize,
            right.data.as_ptr(),
            right.column_stride as isize,
            right.row_stride as isize,
            1.0,
            1.0,
            false,
            false,
            false,
            gemm::Parallelism::None,
        );
    }
}

/// A linear layer: `input * weight + bias`.
pub(crate) struct Linear {
    /// Inputs times outputs.
    pub(crate) weight: Vec<f32>,
    /// Empty for none.
    pub(crate) bias: Vec<f32>,
    pub(crate) inputs: usize,
    pub(crate) outputs: usize,
}

impl Linear {
    /// One output row for each input row.
    pub(crate) fn apply(&self, input: &[f32]) -> Vec<f32> {
        let rows = input.len() / self.inputs;
        let mut out = if self.bias.is_empty() {
            vec![0.0; rows * self.outputs]
        } else {
            self.bias.repeat(rows)
        };
        let left = View::new(input, rows, self.inputs, self.inputs);
        let right = View::new(&self.weight, self.inputs, self.outputs, self.outputs);
        multiply(&mut out, self.outputs, left, right, true);
        out
    }
}

/// Scales every row to mean 0 and variance 1, then by the learned gain and shift.
pub(crate) struct LayerNorm {
    pub(crate) gain: Vec<f32>,
    pub(crate) shift: Vec<f32>,
}

impl LayerNorm {
    /// Normalises each row in place.
    pub(crate) fn apply(&self, values: &mut [f32]) {
        let width = self.gain.len();
        for row in values.chunks_exact_mut(width) {
            let mean = sum(row) / width as f32;
            for value in &mut *row {
                *value -= mean;
            }
            let variance = dot(row, row) / width as f32;
            let factor = 1.0 / (variance + 1e-5).sqrt();
            for ((value, gain), shift) in row.iter_mut().zip(&self.gain).zip(&self.shift) {
                *value = *value * factor * gain + shift;
            }
        }
    }
}

/// How many partial sums run side by side, so that the compiler can use vector registers.
const LANES: usize = 16;

/// Sum in a fixed order.
pub(crate) fn sum(values: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    let chunks = values.chunks_exact(LANES);
    let rest: f32 = chunks.remainder().iter().sum();
    for chunk in chunks {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += value;
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// Scalar product, summed in a fixed order.
pub(crate) fn dot(left: &[f32], right: &[f32]) -> f32 {
    let mut lanes = [0.0; LANES];
    let (left_chunks, right_chunks) = (left.chunks_exact(LANES), right.chunks_exact(LANES));
    let rest: f32 = left_chunks
        .remainder()
        .iter()
        .zip(right_chunks.remainder())
        .map(|(a, b)| a * b)
        .sum();
    for (a, b) in left_chunks.zip(right_chunks) {
        for ((lane, x), y) in lanes.iter_mut().zip(a).zip(b) {
            *lane += x * y;
        }
    }
    lanes.iter().sum::<f32>() + rest
}

/// Negative values become zero.
pub(crate) fn rectify(values: &mut [f32]) {
    for value in values {
        *value = value.max(0.0);
    }
}

/// Index of the largest value, the first of equals; 0 for none.
pub(crate) fn largest(values: &[f32]) -> usize {
    let mut best = 0;
    for (index, value) in values.iter().enumerate() {
        if *value > values[best] {
            best = index;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn multiplies_with_strides() {
        let left = [1.0, 2.0, 9.0, 3.0, 4.0, 9.0];
        let right = [1.0, 10.0, 2.0, 20.0];
        let mut out = [1.0; 4];
        let left = View::new(&left, 2, 2, 3);
        multiply(&mut out, 2, left, View::new(&right, 2, 2, 2), true);
        assert_eq!(out.map(|number| number as i32), [6, 51, 12, 111]);
        multiply(&mut out, 2, left, View::new(&right, 2, 2, 2).transposed(), false);
        assert_eq!(out.map(|number| number as i32), [21, 42, 43, 86]);
    }

    #[test]
    fn sums_with_a_remainder() {
        let values: Vec<f32> = (0..35).map(|n| n as f32).collect();
        assert_eq!(sum(&values).to_bits(), 595.0_f32.to_bits());
        assert_eq!(dot(&values, &values).to_bits(), 13_685.0_f32.to_bits());
    }

    #[test]
    fn largest_takes_the_first_of_equals() {
        assert_eq!(largest(&[1.0, 3.0, 3.0]), 1);
        assert_eq!(largest(&[]), 0);
    }
}
