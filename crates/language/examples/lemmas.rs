//! Scores lemmas, given the treebank's own tags.
//!
//! ```text
//! cargo run --release -p demarche-language --example lemmas -- [--errors] FILE.conllu...
//! ```
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

use std::{env, fs, io};

use demarche_language::{Upos, Xpos, lemma};

fn main() -> io::Result<()> {
    let (flags, paths): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with("--"));
    for path in paths {
        score(&path, &fs::read_to_string(&path)?, !flags.is_empty());
    }
    Ok(())
}

fn score(path: &str, treebank: &str, print_errors: bool) {
    let (mut words, mut right) = (0, 0);
    for columns in treebank.lines().filter_map(word_columns) {
        let [form, gold, upos, xpos] = columns;
        let (Some(upos), Some(xpos)) = (Upos::parse(upos), Xpos::parse(xpos)) else {
            continue;
        };
        let found = lemma(form, xpos, upos);
        words += 1;
        right += usize::from(found == gold);
        if print_errors && found != gold {
            println!("{form} {} {}: {found}, not {gold}", upos.as_str(), xpos.as_str());
        }
    }
    let share = 100.0 * f64::from(right as u32) / f64::from(words);
    println!("{path}: {right} of {words} lemmas right, {share:.2} %");
}

/// Form, lemma and the two tags of a line that holds a syntactic word.
fn word_columns(line: &str) -> Option<[&str; 4]> {
    let columns: Vec<&str> = line.split('\t').collect();
    let is_word = columns.len() == 10 && columns[0].bytes().all(|byte| byte.is_ascii_digit());
    is_word.then(|| [columns[1], columns[2], columns[3], columns[4]])
}
