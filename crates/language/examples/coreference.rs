//! Scores coreference against the gold chains of English-GUM.
//!
//! ```text
//! cargo run --release -p demarche-language --example coreference -- FILE.conllu [ID-PREFIX...]
//! ```
//! Only the gold tokens and sentences are read; tags, trees, names and mentions are the
//! analyser's own. A mention is right if its first and last token are. Documents whose id begins
//! with none of the prefixes are left out. Two countings: chains of two or more mentions on both
//! sides, as in the shared task of `CoNLL` 2012, and all chains.
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

mod coreference_gold;
mod coreference_scores;

use std::time::{Duration, Instant};
use std::{env, fs, io};

use coreference_gold::{GoldDocument, documents};
use coreference_scores::{Scores, places, repeated};
use demarche_language::Analyzer;
use demarche_language::coreference::resolve;

fn main() -> io::Result<()> {
    let mut arguments = env::args().skip(1);
    let Some(path) = arguments.next() else {
        return Err(io::Error::other("a CoNLL-U file is expected"));
    };
    let prefixes: Vec<String> = arguments.collect();
    let is_chosen = |document: &GoldDocument| {
        prefixes.is_empty() || prefixes.iter().any(|prefix| document.id.starts_with(prefix.as_str()))
    };
    let documents: Vec<GoldDocument> = documents(&fs::read_to_string(path)?)
        .into_iter()
        .filter(is_chosen)
        .collect();
    score(&documents);
    Ok(())
}

fn score(documents: &[GoldDocument]) {
    let analyzer = Analyzer::builtin();
    // The tables are read at first use, which is not to be measured.
    resolve(&analyzer.analyze_tokens(&[vec!["Anna", "sang", "."]]));
    let mut without_singletons = Scores::default();
    let mut with_singletons = Scores::default();
    let (mut words_read, mut reading, mut linking) = (0, Duration::ZERO, Duration::ZERO);
    for document in documents {
        let words: Vec<Vec<&str>> = document
            .sentences
            .iter()
            .map(|words| words.iter().map(String::as_str).collect())
            .collect();
        let start = Instant::now();
        let sentences = analyzer.analyze_tokens(&words);
        let read = Instant::now();
        let found = places(&resolve(&sentences));
        (reading, linking) = (reading + (read - start), linking + read.elapsed());
        words_read += words.iter().map(Vec::len).sum::<usize>();
        without_singletons.add(&repeated(&document.chains), &repeated(&found));
        with_singletons.add(&document.chains, &found);
    }
    println!("{} documents", documents.len());
    println!("chains of two or more mentions\n{without_singletons}");
    println!("all chains\n{with_singletons}");
    let each = |time: Duration| time.as_secs_f64() * 1e6 / words_read as f64;
    println!("{:.2} µs a word to parse, {:.2} to link", each(reading), each(linking));
}
