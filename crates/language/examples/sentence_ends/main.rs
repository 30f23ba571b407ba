//! Trains the model that corrects the rules' sentence ends.
//!
//! ```text
//! cargo run --release -p demarche-language --example sentence_ends -- OUT.bin TRAIN.conllu...
//! ```
//! Logistic regression over hashed features, by stochastic gradient descent in an order that is
//! always the same. See `training/MODEL_CARD.md`.
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

mod regression;
#[path = "../shared/treebank.rs"]
#[expect(dead_code, reason = "tags and trees are not needed here")]
mod treebank;

use std::collections::HashSet;
use std::{env, fs, io};

use regression::{Regression, Sample};
use treebank::documents;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let Some(out) = arguments.next() else {
        println!("usage: sentence_ends OUT.bin TRAIN.conllu...");
        return Ok(());
    };
    let mut samples = Vec::new();
    for path in arguments {
        add_samples(&fs::read_to_string(path)?, &mut samples);
    }
    let ends = samples.iter().filter(|sample| sample.is_end).count();
    println!("{} gaps, {ends} sentence ends", samples.len());
    let regression = Regression::fit(&samples);
    fs::write(out, regression.file())
}

/// Every gap of a treebank's texts, and whether the treebank ends a sentence there.
fn add_samples(treebank: &str, samples: &mut Vec<Sample>) {
    for document in documents(treebank) {
        let last = |sentence: &Vec<treebank::Word>| sentence.last().map(|word| word.span.end);
        let ends: HashSet<usize> = document.sentences.iter().filter_map(last).collect();
        samples.extend(
            demarche_language::sentence_gaps(&document.text)
                .into_iter()
                .map(|gap| Sample {
                    is_end: ends.contains(&gap.end),
                    features: gap.features,
                }),
        );
    }
}
