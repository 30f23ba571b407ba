//! What each content word reports as happening, and whether it did: a small network over the
//! vectors of the words, with an embedding of its own for a word, its head and its dependents.

use std::ops::Range;

use super::features::{FEATURE_COUNT, TOTAL_ROWS};
use super::matrix::{Linear, rectify};
use super::weights::{Result, Table, Weights, error};
use crate::{Act, Upos};

/// Scores acts; the labels are the file's own.
pub(crate) struct ActScorer {
    table: Table,
    hidden: Linear,
    types: Linear,
    modalities: Linear,
    pub(crate) labels: ActLabels,
    /// Numbers in the embedding of a word.
    width: usize,
}

/// What the numbers of an [`Act`] stand for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActLabels {
    /// Kinds of acts; the first is none.
    pub types: Vec<&'static str>,
    /// Whether it happened.
    pub modalities: Vec<&'static str>,
}

impl ActScorer {
    pub(crate) fn load(file: &'static [u8], encoder_width: usize) -> Result<Self> {
        let weights = Weights::open(file)?;
        let scorer = Self {
            table: weights.table("event_table")?,
            hidden: weights.linear("event_hidden")?,
            types: weights.linear("event_type")?,
            modalities: weights.linear("event_modality")?,
            labels: ActLabels {
                types: weights.setting("types")?.to_vec(),
                modalities: weights.setting("modalities")?.to_vec(),
            },
            width: weights
                .setting("width")?
                .first()
                .and_then(|width| width.parse().ok())
                .unwrap_or(0),
        };
        let fits = scorer.table.rows() == TOTAL_ROWS
            && scorer.hidden.inputs == encoder_width + 3 * scorer.width
            && scorer.types.outputs == scorer.labels.types.len()
            && scorer.modalities.outputs == scorer.labels.modalities.len();
        if fits { Ok(scorer) } else { error("sizes of the acts") }
    }

    /// The acts of a batch of words; `heads` count from 1 in each sentence, 0 is the root.
    pub(crate) fn score(
        &self,
        x: &[f32],
        rows: &[[u32; FEATURE_COUNT]],
        sentences: &[Range<usize>],
        heads: &[usize],
        upos: &[Upos],
    ) -> Vec<Option<Act>> {
        let own = self.embed(rows);
        let below = self.sums_below(&own, sentences, heads);
        let asked: Vec<usize> = (0..rows.len()).filter(|&word| is_content(upos[word])).collect();
        let encoder_width = self.hidden.inputs - 3 * self.width;
        let mut input = Vec::with_capacity(asked.len() * self.hidden.inputs);
        let head_of = heads_in_batch(sentences, heads);
        for &word in &asked {
            input.extend_from_slice(&x[word * encoder_width..][..encoder_width]);
            input.extend_from_slice(self.row(&own, word));
            input.extend_from_slice(self.row(&own, head_of[word]));
            input.extend_from_slice(self.row(&below, word));
        }
        let mut hidden = self.hidden.apply(&input);
        rectify(&mut hidden);
        let types = self.types.apply(&hidden);
        let modalities = self.modalities.apply(&hidden);
        let mut acts = vec![None; rows.len()];
        for ((&word, types), modalities) in asked
            .iter()
            .zip(types.chunks_exact(self.types.outputs))
            .zip(modalities.chunks_exact(self.modalities.outputs))
        {
            acts[word] = Some(Act {
                types: log_shares(types),
                modalities: log_shares(modalities),
            });
        }
        acts
    }

    fn row<'v>(&self, vectors: &'v [f32], word: usize) -> &'v [f32] {
        &vectors[word * self.width..][..self.width]
    }

    fn embed(&self, rows: &[[u32; FEATURE_COUNT]]) -> Vec<f32> {
        let mut embedded = vec![0.0; rows.len() * self.width];
        for (rows, sum) in rows.iter().zip(embedded.chunks_exact_mut(self.width)) {
            for &row in rows {
                self.table.add_row(row, sum);
            }
        }
        embedded
    }

    /// For each word the sum of the embeddings of those that depend on it.
    fn sums_below(&self, own: &[f32], sentences: &[Range<usize>], heads: &[usize]) -> Vec<f32> {
        let mut sums = vec![0.0; own.len()];
        for sentence in sentences {
            for word in sentence.clone().filter(|&word| heads[word] > 0) {
                let head = sentence.start + heads[word] - 1;
                let sum = &mut sums[head * self.width..][..self.width];
                sum.iter_mut()
                    .zip(self.row(own, word))
                    .for_each(|(sum, value)| *sum += value);
            }
        }
        sums
    }
}

/// The head of each word in the batch; a root is its own.
fn heads_in_batch(sentences: &[Range<usize>], heads: &[usize]) -> Vec<usize> {
    let mut found = vec![0; heads.len()];
    for sentence in sentences {
        for word in sentence.clone() {
            found[word] = heads[word].checked_sub(1).map_or(word, |head| sentence.start + head);
        }
    }
    found
}

fn is_content(upos: Upos) -> bool {
    matches!(upos, Upos::Verb | Upos::Noun | Upos::Adj | Upos::Propn)
}

/// Logarithms of the shares that scores give (softmax).
fn log_shares(scores: &[f32]) -> Box<[f32]> {
    let top = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let sum: f32 = scores.iter().map(|score| (score - top).exp()).sum();
    scores.iter().map(|score| score - top - sum.ln()).collect()
}
