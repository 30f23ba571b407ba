//! From word forms to one vector per word that knows its sentence.

use std::ops::Range;

use super::attention::Attention;
use super::features::{FEATURE_COUNT, TOTAL_ROWS};
use super::matrix::{LayerNorm, Linear, rectify};
use super::weights::{Result, Table, Weights, error};

/// Hashed embeddings, then layers that mix neighbours.
pub(crate) struct Encoder {
    table: Table,
    table_width: usize,
    into: Linear,
    into_norm: LayerNorm,
    layers: Vec<Layer>,
    norm: LayerNorm,
}

enum Layer {
    Convolution(Convolution),
    Attention(Attention),
}

impl Encoder {
    pub(crate) fn load(weights: &Weights) -> Result<Self> {
        let table = weights.table("table")?;
        if table.rows() != TOTAL_ROWS {
            return error("the table has another number of rows");
        }
        let into = weights.linear("into")?;
        let layers = weights.setting("layers")?.iter().enumerate();
        let layers = layers
            .map(|(index, kind)| load_layer(weights, index, kind))
            .collect::<Result<_>>()?;
        Ok(Self {
            table,
            table_width: into.inputs,
            into,
            into_norm: weights.layer_norm("into_norm")?,
            layers,
            norm: weights.layer_norm("norm")?,
        })
    }

    /// Numbers in the vector of a word.
    pub(crate) fn width(&self) -> usize {
        self.into.outputs
    }

    /// A row for each word. The sentences lie one behind the other, each at its range.
    pub(crate) fn encode(&self, rows: &[[u32; FEATURE_COUNT]], sentences: &[Range<usize>]) -> Vec<f32> {
        let mut x = self.into.apply(&self.embed(rows));
        self.into_norm.apply(&mut x);
        for layer in &self.layers {
            match layer {
                Layer::Convolution(convolution) => convolution.apply(&mut x, sentences),
                Layer::Attention(attention) => attention.apply(&mut x, sentences),
            }
        }
        self.norm.apply(&mut x);
        x
    }

    fn embed(&self, rows: &[[u32; FEATURE_COUNT]]) -> Vec<f32> {
        let mut embedded = vec![0.0; rows.len() * self.table_width];
        for (rows, sum) in rows.iter().zip(embedded.chunks_exact_mut(self.table_width)) {
            for &row in rows {
                self.table.add_row(row, sum);
            }
        }
        embedded
    }
}

fn load_layer(weights: &Weights, index: usize, kind: &str) -> Result<Layer> {
    let name = format!("layers.{index}");
    match kind.split_once(':') {
        Some(("conv", dilation)) => match dilation.parse() {
            Ok(dilation) => Ok(Layer::Convolution(Convolution::load(weights, &name, dilation)?)),
            Err(_) => error(format!("dilation of {name}")),
        },
        Some(("attention", heads)) => match heads.parse() {
            Ok(heads) => Ok(Layer::Attention(Attention::load(weights, &name, heads)?)),
            Err(_) => error(format!("heads of {name}")),
        },
        _ => error(format!("kind of {name}")),
    }
}

/// Adds to every word what a linear layer makes of it and its two neighbours at some distance.
struct Convolution {
    linear: Linear,
    norm: LayerNorm,
    dilation: usize,
}

impl Convolution {
    fn load(weights: &Weights, name: &str, dilation: usize) -> Result<Self> {
        let linear = weights.linear(&format!("{name}.linear"))?;
        let norm = weights.layer_norm(&format!("{name}.norm"))?;
        let width = norm.gain.len();
        if linear.inputs != 3 * width || linear.outputs != width {
            return error(format!("sizes of {name}"));
        }
        Ok(Self { linear, norm, dilation })
    }

    fn apply(&self, x: &mut [f32], sentences: &[Range<usize>]) {
        let mut hidden = self.linear.apply(&self.windows(x, sentences));
        rectify(&mut hidden);
        self.norm.apply(&mut hidden);
        for (value, change) in x.iter_mut().zip(&hidden) {
            *value += change;
        }
    }

    /// For each word the vectors of the word before, itself and the word after; zeros beyond the sentence.
    fn windows(&self, x: &[f32], sentences: &[Range<usize>]) -> Vec<f32> {
        let width = self.norm.gain.len();
        let mut windows = vec![0.0; 3 * x.len()];
        for sentence in sentences {
            for word in sentence.clone() {
                let window = &mut windows[3 * width * word..][..3 * width];
                let mut copy = |part: usize, from: usize| {
                    window[part * width..][..width].copy_from_slice(&x[from * width..][..width]);
                };
                if word >= sentence.start + self.dilation {
                    copy(0, word - self.dilation);
                }
                copy(1, word);
                if word + self.dilation < sentence.end {
                    copy(2, word + self.dilation);
                }
            }
        }
        windows
    }
}
