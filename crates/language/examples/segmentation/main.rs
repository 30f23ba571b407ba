//! Scores words, sentences, tags and trees from raw text against treebanks in CoNLL-U.
//!
//! ```text
//! cargo run --release -p demarche-language --example segmentation -- [--errors] [--parse] FILE.conllu...
//! cargo run --release -p demarche-language --example segmentation -- --show FILE.txt
//! ```
//! The raw text is rebuilt from the `# text` comments: sentences joined by a space (or by nothing
//! where the treebank says so), paragraphs by a blank line. A word is right if the treebank has
//! the same span; every word of the treebanks at hand is a stretch of its text. With `--parse` tags
//! and heads are compared as in the parsing task of 2018: on words with the same span, as F1, and
//! beside them the same figures on the treebank's own words. `--errors` prints the differences,
//! `--show` how a plain text is cut.
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

mod counts;
mod differences;
#[path = "../shared/treebank.rs"]
mod treebank;
mod trees;

use std::{env, fs, io};

use counts::Counts;
use demarche_codebook::Span;
use treebank::{Word, documents};

fn main() -> io::Result<()> {
    let (flags, paths): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let has = |flag: &str| flags.iter().any(|given| given == flag);
    for path in paths {
        let content = fs::read_to_string(&path)?;
        if has("--show") {
            show(&content);
        } else {
            score(&path, &content, has("--errors"));
        }
        if has("--parse") {
            trees::score(&path, &content);
        }
    }
    Ok(())
}

/// Prints one sentence a line, tokens between bars.
fn show(text: &str) {
    for sentence in demarche_language::segment(text) {
        println!("{}", joined(text, &sentence));
    }
}

fn joined(text: &str, tokens: &[Span]) -> String {
    let words: Vec<&str> = tokens.iter().map(|token| token.slice(text)).collect();
    words.join("|")
}

fn score(path: &str, treebank: &str, print_errors: bool) {
    let mut words = Counts::default();
    let mut sentences = Counts::default();
    for document in documents(treebank) {
        let gold: Vec<Vec<Span>> = document.sentences.iter().map(|words| spans(words)).collect();
        let found = demarche_language::segment(&document.text);
        words.add(gold.iter().flatten().copied(), found.iter().flatten().copied());
        sentences.add(
            gold.iter().map(|tokens| extent(tokens)),
            found.iter().map(|tokens| extent(tokens)),
        );
        if print_errors {
            differences::print(&document.text, &gold, &found);
        }
    }
    println!("{path}: words {words}, sentences {sentences}");
}

fn spans(words: &[Word]) -> Vec<Span> {
    words.iter().map(|word| word.span).collect()
}

fn extent(tokens: &[Span]) -> Span {
    Span::new(tokens[0].start, tokens[tokens.len() - 1].end)
}
