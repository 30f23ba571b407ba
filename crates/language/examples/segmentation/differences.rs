//! Shows where words and sentences differ from the treebank.

use std::collections::HashSet;

use demarche_codebook::Span;

use crate::{extent, joined};

/// Prints each stretch where words differ and each sentence end that only one side has.
pub(crate) fn print(text: &str, gold: &[Vec<Span>], found: &[Vec<Span>]) {
    let gold_words: HashSet<Span> = gold.iter().flatten().copied().collect();
    let found_words: HashSet<Span> = found.iter().flatten().copied().collect();
    for token in found.iter().flatten().filter(|token| !gold_words.contains(token)) {
        let meant: Vec<Span> = gold
            .iter()
            .flatten()
            .copied()
            .filter(|gold| gold.overlaps(*token) && !found_words.contains(gold))
            .collect();
        println!("WORD {} GOLD {}", token.slice(text), joined(text, &meant));
    }
    let ends =
        |sentences: &[Vec<Span>]| -> HashSet<usize> { sentences.iter().map(|tokens| extent(tokens).end).collect() };
    print_ends(text, "SPLIT", &ends(found), &ends(gold));
    print_ends(text, "GLUED", &ends(gold), &ends(found));
}

fn print_ends(text: &str, label: &str, ends: &HashSet<usize>, others: &HashSet<usize>) {
    let mut only: Vec<usize> = ends.difference(others).copied().collect();
    only.sort_unstable();
    for end in only {
        let from = text.floor_char_boundary(end.saturating_sub(50));
        let to = text.ceil_char_boundary((end + 40).min(text.len()));
        println!(
            "{label} {} ## {}",
            text[from..end].replace('\n', "⏎"),
            text[end..to].replace('\n', "⏎")
        );
    }
}
