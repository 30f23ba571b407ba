//! Scores tokens and sentences against treebanks in CoNLL-U.
//!
//! ```text
//! cargo run --release -p demarche-language --example segmentation -- [--errors] FILE.conllu...
//! cargo run --release -p demarche-language --example segmentation -- --show FILE.txt
//! ```
//! The raw text is rebuilt from the `# text` comments: sentences joined by a space, paragraphs by
//! a blank line. A word is right if the treebank has the same span. `--errors` prints the
//! differences, `--show` how a plain text is cut.
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

use std::collections::HashSet;
use std::{env, fs, io};

use demarche_codebook::Span;

fn main() -> io::Result<()> {
    let (flags, paths): (Vec<String>, Vec<String>) =
        env::args().skip(1).partition(|argument| argument.starts_with("--"));
    for path in paths {
        let content = fs::read_to_string(&path)?;
        if flags.iter().any(|flag| flag == "--show") {
            show(&content);
        } else {
            score(&path, &content, flags.iter().any(|flag| flag == "--errors"));
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
        let found = demarche_language::segment(&document.text);
        words.add(
            document.sentences.iter().flatten().copied(),
            found.iter().flatten().copied(),
        );
        sentences.add(
            document.sentences.iter().map(|tokens| extent(tokens)),
            found.iter().map(|tokens| extent(tokens)),
        );
        if print_errors {
            report(&document, &found);
        }
    }
    println!("{path}: words {}, sentences {}", words.f1(), sentences.f1());
}

fn extent(tokens: &[Span]) -> Span {
    Span::new(tokens[0].start, tokens[tokens.len() - 1].end)
}

#[derive(Default)]
struct Counts {
    gold: usize,
    found: usize,
    right: usize,
}

impl Counts {
    fn add(&mut self, gold: impl Iterator<Item = Span>, found: impl Iterator<Item = Span>) {
        let gold: HashSet<Span> = gold.collect();
        let found: HashSet<Span> = found.collect();
        self.gold += gold.len();
        self.found += found.len();
        self.right += gold.intersection(&found).count();
    }

    fn f1(&self) -> String {
        let f1 = 200.0 * self.right as f64 / (self.gold + self.found) as f64;
        format!(
            "F1 {f1:.2} (gold {}, found {}, right {})",
            self.gold, self.found, self.right
        )
    }
}

struct Document {
    text: String,
    sentences: Vec<Vec<Span>>,
}

fn documents(treebank: &str) -> Vec<Document> {
    let mut documents = Vec::new();
    let mut new_paragraph = false;
    for block in treebank.split("\n\n").filter(|block| !block.trim().is_empty()) {
        if documents.is_empty() || block.lines().any(|line| line.starts_with("# newdoc")) {
            documents.push(Document {
                text: String::new(),
                sentences: Vec::new(),
            });
        }
        new_paragraph |= block
            .lines()
            .any(|line| line.starts_with("# newpar") && !line.starts_with("# newpar_"));
        if let Some(document) = documents.last_mut() {
            add_sentence(document, block, new_paragraph);
        }
        new_paragraph = false;
    }
    documents
}

fn add_sentence(document: &mut Document, block: &str, new_paragraph: bool) {
    let Some(text) = block.lines().find_map(|line| line.strip_prefix("# text = ")) else {
        return;
    };
    if !document.text.is_empty() {
        document.text.push_str(if new_paragraph { "\n\n" } else { " " });
    }
    let mut at = document.text.len();
    document.text.push_str(text);
    let mut tokens = Vec::new();
    for form in surface_words(block) {
        if let Some(gap) = document.text[at..].find(&form) {
            tokens.push(Span::new(at + gap, at + gap + form.len()));
            at += gap + form.len();
        }
    }
    document.sentences.push(tokens);
}

/// The syntactic words as they stand in the text. Where the parts of a multiword token do not
/// add up to it, the whole token counts as one word.
fn surface_words(block: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut open: Option<(String, usize, usize)> = None;
    for line in block.lines().filter(|line| !line.starts_with('#')) {
        let mut columns = line.split('\t');
        let (Some(id), Some(form)) = (columns.next(), columns.next()) else {
            continue;
        };
        if let Some((_, last)) = id.split_once('-') {
            open = Some((form.to_owned(), last.parse().unwrap_or(0), words.len()));
        } else if let Ok(id) = id.parse::<usize>() {
            words.push(form.to_owned());
            if let Some((whole, _, first)) = open.take_if(|(_, last, _)| *last == id)
                && words[first..].concat() != whole
            {
                words.splice(first.., [whole]);
            }
        }
    }
    words
}

/// Prints each stretch where tokens differ and each sentence end that only one side has.
fn report(document: &Document, found: &[Vec<Span>]) {
    let gold_words: HashSet<Span> = document.sentences.iter().flatten().copied().collect();
    let found_words: HashSet<Span> = found.iter().flatten().copied().collect();
    for sentence in found {
        let wrong: Vec<Span> = sentence
            .iter()
            .copied()
            .filter(|token| !gold_words.contains(token))
            .collect();
        for token in wrong {
            let gold: Vec<Span> = document
                .sentences
                .iter()
                .flatten()
                .copied()
                .filter(|gold| gold.overlaps(token) && !found_words.contains(gold))
                .collect();
            println!(
                "WORD {} GOLD {}",
                token.slice(&document.text),
                joined(&document.text, &gold)
            );
        }
    }
    let ends =
        |sentences: &[Vec<Span>]| -> HashSet<usize> { sentences.iter().map(|tokens| extent(tokens).end).collect() };
    print_ends(document, "SPLIT", &ends(found), &ends(&document.sentences));
    print_ends(document, "GLUED", &ends(&document.sentences), &ends(found));
}

fn print_ends(document: &Document, label: &str, ends: &HashSet<usize>, others: &HashSet<usize>) {
    let mut only: Vec<usize> = ends.difference(others).copied().collect();
    only.sort_unstable();
    for end in only {
        let from = document.text.floor_char_boundary(end.saturating_sub(50));
        let to = document.text.ceil_char_boundary((end + 40).min(document.text.len()));
        println!(
            "{label} {} ## {}",
            document.text[from..end].replace('\n', "⏎"),
            document.text[end..to].replace('\n', "⏎")
        );
    }
}
