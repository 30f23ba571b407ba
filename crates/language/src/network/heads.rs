//! What the word vectors are asked for: tags, names, arcs and relations.

use std::ops::Range;

use super::distance::{BUCKETS, ROOT_BUCKET, bucket};
use super::matrix::{Linear, View, dot, largest, multiply, rectify};
use super::weights::{Result, Weights, error};

/// One score per label for each word; the highest wins.
pub(crate) struct Tagger {
    linear: Linear,
}

impl Tagger {
    pub(crate) fn load(weights: &Weights, name: &str, labels: usize) -> Result<Self> {
        let linear = weights.linear(name)?;
        if linear.outputs != labels {
            return error(format!("{name} has another number of labels"));
        }
        Ok(Self { linear })
    }

    /// The index of the best label of each word.
    pub(crate) fn tag(&self, x: &[f32]) -> Vec<usize> {
        self.linear
            .apply(x)
            .chunks_exact(self.linear.outputs)
            .map(largest)
            .collect()
    }
}

/// Scores for name tags, through a hidden layer.
pub(crate) struct NameScorer {
    hidden: Linear,
    out: Linear,
}

impl NameScorer {
    pub(crate) fn load(weights: &Weights, labels: usize) -> Result<Self> {
        let scorer = Self {
            hidden: weights.linear("name_hidden")?,
            out: weights.linear("name")?,
        };
        if scorer.out.outputs != labels {
            return error("another number of name tags");
        }
        Ok(scorer)
    }

    /// A row of scores for each word.
    pub(crate) fn score(&self, x: &[f32]) -> Vec<f32> {
        let mut hidden = self.hidden.apply(x);
        rectify(&mut hidden);
        self.out.apply(&hidden)
    }
}

/// Scores of every word as head of every other.
pub(crate) struct ArcScorer {
    word: Linear,
    head: Linear,
    matrix: Linear,
    bias: Vec<f32>,
    distance: Vec<f32>,
    /// The root's view as a head.
    root: Vec<f32>,
}

/// Views of a batch of words, from which the arcs of each sentence are scored.
pub(crate) struct ArcViews {
    words: Vec<f32>,
    heads: Vec<f32>,
}

impl ArcScorer {
    pub(crate) fn load(weights: &Weights, root: &[f32]) -> Result<Self> {
        let head = weights.linear("arc_head")?;
        let mut root = head.apply(root);
        rectify(&mut root);
        let scorer = Self {
            word: weights.linear("arc_word")?,
            head,
            matrix: weights.linear("arc_matrix")?,
            bias: weights.numbers("arc_bias.weight")?,
            distance: weights.numbers("arc_distance")?,
            root,
        };
        if scorer.distance.len() != BUCKETS {
            return error("sizes of the arc scorer");
        }
        Ok(scorer)
    }

    pub(crate) fn views(&self, x: &[f32]) -> ArcViews {
        let mut words = self.word.apply(x);
        rectify(&mut words);
        let mut words = self.matrix.apply(&words);
        // score = word * head + bias * head = (word + bias) * head
        for row in words.chunks_exact_mut(self.bias.len()) {
            row.iter_mut().zip(&self.bias).for_each(|(value, bias)| *value += bias);
        }
        let mut heads = self.head.apply(x);
        rectify(&mut heads);
        ArcViews { words, heads }
    }

    /// Scores of one sentence: a row for each word, column 0 for the root.
    pub(crate) fn score(&self, views: &ArcViews, sentence: &Range<usize>, scores: &mut Vec<f32>) {
        let size = self.bias.len();
        let count = sentence.len();
        let stride = count + 1;
        scores.clear();
        scores.resize(count * stride, 0.0);
        let part = sentence.start * size..sentence.end * size;
        let words = &views.words[part.clone()];
        let heads = View::new(&views.heads[part], count, size, size);
        if count > 0 {
            multiply(
                &mut scores[1..],
                stride,
                View::new(words, count, size, size),
                heads.transposed(),
                false,
            );
        }
        for (word, row) in scores.chunks_exact_mut(stride).enumerate() {
            row[0] = dot(&words[word * size..][..size], &self.root) + self.distance[ROOT_BUCKET];
            for (other, score) in row[1..].iter_mut().enumerate() {
                *score += self.distance[bucket(word, other)];
            }
            row[word + 1] = f32::NEG_INFINITY;
        }
    }
}

/// The relation of each word to its head, from the sum and the product of views of both.
pub(crate) struct RelationScorer {
    word: Linear,
    head: Linear,
    word_product: Linear,
    head_product: Linear,
    distance: Vec<f32>,
    out: Linear,
    /// The root's views as a head: for the sum and for the product.
    root: (Vec<f32>, Vec<f32>),
    /// Index of the label that the root's word has, and no other.
    root_label: usize,
}

impl RelationScorer {
    pub(crate) fn load(weights: &Weights, root: &[f32], labels: usize, root_label: usize) -> Result<Self> {
        let head = weights.linear("relation_head")?;
        let head_product = weights.linear("relation_head_product")?;
        let scorer = Self {
            root: (head.apply(root), head_product.apply(root)),
            word: weights.linear("relation_word")?,
            head,
            word_product: weights.linear("relation_word_product")?,
            head_product,
            distance: weights.numbers("relation_distance")?,
            out: weights.linear("relation")?,
            root_label,
        };
        if scorer.out.outputs != labels || scorer.distance.len() != BUCKETS * scorer.out.inputs {
            return error("sizes of the relation scorer");
        }
        Ok(scorer)
    }

    /// The index of the best label of each word, given all heads (0 is the root, words count from 1
    /// in their sentence).
    pub(crate) fn label(&self, x: &[f32], sentences: &[Range<usize>], heads: &[usize]) -> Vec<usize> {
        let mut hidden = self.word.apply(x);
        let products = self.word_product.apply(x);
        let head_views = self.head.apply(x);
        let head_products = self.head_product.apply(x);
        let size = self.out.inputs;
        for sentence in sentences {
            for word in sentence.clone() {
                let (view, product, bucket) = match heads[word].checked_sub(1) {
                    None => (self.root.0.as_slice(), self.root.1.as_slice(), ROOT_BUCKET),
                    Some(head) => {
                        let at = (sentence.start + head) * size;
                        let bucket = bucket(word - sentence.start, head);
                        (&head_views[at..][..size], &head_products[at..][..size], bucket)
                    }
                };
                let distance = &self.distance[bucket * size..][..size];
                let own = &products[word * size..][..size];
                let row = &mut hidden[word * size..][..size];
                for index in 0..size {
                    row[index] = (row[index] + view[index] + distance[index] + own[index] * product[index]).max(0.0);
                }
            }
        }
        let mut scores = self.out.apply(&hidden);
        let rows = scores.chunks_exact_mut(self.out.outputs).zip(heads);
        rows.map(|(row, &head)| self.best_label(row, head)).collect()
    }

    fn best_label(&self, row: &mut [f32], head: usize) -> usize {
        if head == 0 {
            return self.root_label;
        }
        row[self.root_label] = f32::NEG_INFINITY;
        largest(row)
    }
}
