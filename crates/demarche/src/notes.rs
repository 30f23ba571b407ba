//! What the notes of a coding say: what could not be read, and why.

use demarche_codebook::Article;
use demarche_language::{Document, ForeignPassage};

/// The notes of an article that is read.
pub(crate) fn notes(article: &Article, document: &Document, foreign: &[ForeignPassage]) -> Vec<String> {
    let mut notes = Vec::new();
    if article.published.is_none() {
        notes.push("no publication date: relative dates are not resolved".to_owned());
    }
    if document.sentences.is_empty() {
        notes.push("no text".to_owned());
    }
    notes.extend(skipped(foreign));
    notes.extend(cut(document.cut_sentences));
    notes
}

/// The only note of an article that is not English.
pub(crate) fn refusal(passage: &ForeignPassage) -> String {
    format!("not English ({}): not coded", language(passage))
}

/// One note for all paragraphs in the same language.
fn skipped(foreign: &[ForeignPassage]) -> Vec<String> {
    let mut counts: Vec<(&ForeignPassage, usize)> = Vec::new();
    for passage in foreign {
        match counts.iter_mut().find(|(known, _)| known.code == passage.code) {
            Some((_, count)) => *count += 1,
            None => counts.push((passage, 1)),
        }
    }
    let note = |(passage, count): (&ForeignPassage, usize)| match count {
        1 => format!("1 paragraph is not English ({}): not coded", language(passage)),
        _ => format!("{count} paragraphs are not English ({}): not coded", language(passage)),
    };
    counts.into_iter().map(note).collect()
}

/// `Russian, rus, 100 % sure`.
fn language(passage: &ForeignPassage) -> String {
    let ForeignPassage { language, code, .. } = passage;
    format!("{language}, {code}, {:.0} % sure", passage.confidence * 100.0)
}

fn cut(count: usize) -> Option<String> {
    match count {
        0 => None,
        1 => Some("1 sentence is too long to be read whole: read in pieces".to_owned()),
        _ => Some(format!(
            "{count} sentences are too long to be read whole: read in pieces"
        )),
    }
}
