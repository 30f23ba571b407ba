//! An analysed article as CoNLL-U.

use demarche::Article;
use demarche_language::{Document, Sentence};

use super::treebank::{name_tags, word};
use crate::conllu::{Conllu, Line};

pub(crate) fn sentences(article: &Article, document: &Document) -> Vec<Conllu> {
    let mut paragraph = None;
    let numbered = document.sentences.iter().enumerate();
    numbered
        .map(|(index, sentence)| {
            let mut lines = Vec::new();
            if index == 0 {
                lines.push(Line::Comment(format!("# newdoc id = {}", one_line(&article.id))));
            }
            if paragraph.replace(sentence.paragraph) != Some(sentence.paragraph) {
                lines.push(Line::Comment("# newpar".to_owned()));
            }
            lines.push(Line::Comment(format!(
                "# sent_id = {}-{}",
                one_line(&article.id),
                index + 1
            )));
            let words = sentence.span.slice(&article.text);
            lines.push(Line::Comment(format!("# text = {}", one_line(words))));
            lines.extend(tokens(&article.text, sentence));
            Conllu { lines }
        })
        .collect()
}

fn tokens(text: &str, sentence: &Sentence) -> Vec<Line> {
    let names = name_tags(sentence);
    let ends: Vec<usize> = sentence.tokens.iter().map(|token| token.span.end).collect();
    ends.iter()
        .enumerate()
        .map(|(index, &end)| {
            let mut notes = Vec::new();
            let goes_on = text[end..].starts_with(|next: char| !next.is_whitespace());
            if goes_on {
                notes.push("SpaceAfter=No".to_owned());
            }
            notes.extend(names[index].clone());
            Line::Word(word(sentence, index, None, &notes))
        })
        .collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
