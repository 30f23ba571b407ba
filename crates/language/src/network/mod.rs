//! The neural network that tags words, draws the dependency tree and finds names.
//!
//! Everything is computed in a fixed order, so a text always gets the same answer.

mod acts;
mod attention;
mod distance;
mod encoder;
mod features;
mod heads;
mod long;
mod matrix;
mod names;
mod tree;
mod weights;

use std::ops::Range;

use crate::{Act, Relation, Stage, Upos, Xpos};
pub use acts::ActLabels;
use acts::ActScorer;
use encoder::Encoder;
use features::FeatureExtractor;
use heads::{ArcScorer, NameScorer, RelationScorer, Tagger};
pub(crate) use names::NameTag;
use tree::ArcScores;
use weights::{Result, Weights, error};

/// About so many words go through the layers together.
const WORDS_PER_BATCH: usize = 1_000;

/// A loaded network. It keeps no state between calls.
pub(crate) struct Network {
    version: &'static str,
    encoder: Encoder,
    upos: Tagger,
    upos_labels: Vec<Upos>,
    xpos: Tagger,
    xpos_labels: Vec<Xpos>,
    names: NameScorer,
    name_tags: Vec<NameTag>,
    arcs: ArcScorer,
    relations: RelationScorer,
    relation_labels: Vec<Relation>,
    acts: ActScorer,
}

/// What the network says of one sentence; every list has an entry for each word.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Prediction {
    pub(crate) upos: Vec<Upos>,
    pub(crate) xpos: Vec<Xpos>,
    /// 0 is the root; words count from 1. Always a tree with one root.
    pub(crate) head: Vec<usize>,
    pub(crate) relation: Vec<Relation>,
    pub(crate) names: Vec<NameTag>,
    pub(crate) acts: Vec<Option<Act>>,
}

impl Network {
    /// The network whose weights are compiled in.
    ///
    /// # Panics
    /// Never with the weights file of this crate: a test loads it.
    #[expect(clippy::expect_used, reason = "the file is part of the program and a test loads it")]
    pub(crate) fn builtin() -> Self {
        Self::load(
            include_bytes!("../../weights/en.bin"),
            include_bytes!("../../weights/acts.bin"),
        )
        .expect("the built-in weights are sound")
    }

    fn load(file: &'static [u8], acts: &'static [u8]) -> Result<Self> {
        let weights = Weights::open(file)?;
        let &[version] = weights.setting("version")? else {
            return error("one version expected");
        };
        let upos_labels = weights.labels("upos", Upos::parse)?;
        let xpos_labels = weights.labels("xpos", Xpos::parse)?;
        let relation_labels = weights.labels("relations", Relation::parse)?;
        let name_tags = weights.labels("names", NameTag::parse)?;
        if !names::in_order(&name_tags) {
            return error("order of the name tags");
        }
        let Some(root_label) = relation_labels.iter().position(|&label| label == Relation::Root) else {
            return error("no root relation");
        };
        let encoder = Encoder::load(&weights)?;
        let root = weights.numbers("root")?;
        if root.len() != encoder.width() {
            return error("size of the root");
        }
        Ok(Self {
            version,
            upos: Tagger::load(&weights, "upos", upos_labels.len())?,
            upos_labels,
            xpos: Tagger::load(&weights, "xpos", xpos_labels.len())?,
            xpos_labels,
            names: NameScorer::load(&weights, name_tags.len())?,
            name_tags,
            arcs: ArcScorer::load(&weights, &root)?,
            relations: RelationScorer::load(&weights, &root, relation_labels.len(), root_label)?,
            relation_labels,
            acts: ActScorer::load(acts, encoder.width())?,
            encoder,
        })
    }

    /// What the numbers of an act stand for.
    pub(crate) fn act_labels(&self) -> &ActLabels {
        &self.acts.labels
    }

    /// The name of the weights, such as `en-1`.
    pub(crate) fn version(&self) -> &str {
        self.version
    }

    /// One prediction per sentence; a sentence is its word forms.
    pub(crate) fn predict(&self, sentences: &[Vec<&str>], watch: &mut dyn FnMut(Stage)) -> Vec<Prediction> {
        let pieces: Vec<&[&str]> = sentences.iter().flat_map(|sentence| long::pieces(sentence)).collect();
        let mut predictions = Vec::with_capacity(pieces.len());
        let mut start = 0;
        let mut words = 0;
        for (index, piece) in pieces.iter().enumerate() {
            words += piece.len();
            if words >= WORDS_PER_BATCH || index + 1 == pieces.len() {
                self.predict_batch(&pieces[start..=index], &mut predictions, watch);
                start = index + 1;
                words = 0;
            }
        }
        let mut rest = predictions.into_iter();
        sentences
            .iter()
            .map(|sentence| long::join(rest.by_ref().take(long::pieces(sentence).count())))
            .collect()
    }

    fn predict_batch(&self, sentences: &[&[&str]], predictions: &mut Vec<Prediction>, watch: &mut dyn FnMut(Stage)) {
        let ranges = ranges_of(sentences);
        let mut extractor = FeatureExtractor::default();
        let forms = sentences.iter().flat_map(|sentence| sentence.iter());
        let rows: Vec<_> = forms.map(|form| extractor.rows(form)).collect();
        let x = self.encoder.encode(&rows, &ranges);
        watch(Stage::Vectors);
        let upos = pick(&self.upos_labels, &self.upos.tag(&x));
        let xpos = self.xpos.tag(&x);
        watch(Stage::Tags);
        let heads = self.heads(&x, &ranges);
        let relations = self.relations.label(&x, &ranges, &heads);
        watch(Stage::Tree);
        let names = self.names(&x, &ranges);
        watch(Stage::Names);
        let acts = self.acts.score(&x, &rows, &ranges, &heads, &upos);
        watch(Stage::Acts);
        for (range, names) in ranges.into_iter().zip(names) {
            predictions.push(Prediction {
                upos: upos[range.clone()].to_vec(),
                xpos: pick(&self.xpos_labels, &xpos[range.clone()]),
                head: heads[range.clone()].to_vec(),
                relation: pick(&self.relation_labels, &relations[range.clone()]),
                names: pick(&self.name_tags, &names),
                acts: acts[range].to_vec(),
            });
        }
    }

    fn names(&self, x: &[f32], ranges: &[Range<usize>]) -> Vec<Vec<usize>> {
        let tags = self.name_tags.len();
        let scores = self.names.score(x);
        let decode = |range: &Range<usize>| names::decode(&scores[range.start * tags..range.end * tags], tags);
        ranges.iter().map(decode).collect()
    }

    fn heads(&self, x: &[f32], ranges: &[Range<usize>]) -> Vec<usize> {
        let views = self.arcs.views(x);
        let mut scores = Vec::new();
        let mut heads = Vec::with_capacity(x.len() / self.encoder.width());
        for range in ranges {
            self.arcs.score(&views, range, &mut scores);
            heads.extend(tree::decode(&ArcScores {
                scores: &scores,
                words: range.len(),
            }));
        }
        heads
    }
}

/// Where each sentence lies when all are put one behind the other.
fn ranges_of(sentences: &[&[&str]]) -> Vec<Range<usize>> {
    let mut end = 0;
    let next = |sentence: &&[&str]| {
        let start = end;
        end += sentence.len();
        start..end
    };
    sentences.iter().map(next).collect()
}

fn pick<T: Copy>(labels: &[T], indexes: &[usize]) -> Vec<T> {
    indexes.iter().map(|&index| labels[index]).collect()
}

#[cfg(test)]
mod tests;
