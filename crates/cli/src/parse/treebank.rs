//! New tags and trees for the sentences of a treebank.

use demarche_language::{Analyzer, Sentence};

use crate::conllu::{Conllu, Line};

/// The sentences with their words, ranges and comments as they were and all else new.
pub(crate) fn analyze(analyzer: &Analyzer, sentences: &[Conllu]) -> Vec<Conllu> {
    let words: Vec<Vec<&str>> = sentences
        .iter()
        .map(|sentence| sentence.words().map(|word| word[1].as_str()).collect())
        .collect();
    let trees = analyzer.analyze_tokens(&words);
    sentences
        .iter()
        .zip(&trees)
        .map(|(sentence, tree)| renewed(sentence, tree))
        .collect()
}

fn renewed(sentence: &Conllu, analyzed: &Sentence) -> Conllu {
    let names = name_tags(analyzed);
    let mut index = 0;
    let renew = |line: &Line| match line {
        Line::Word(columns) => {
            let mut notes = kept_notes(&columns[9]);
            notes.extend(names[index].clone());
            index += 1;
            Line::Word(word(analyzed, index - 1, Some(&columns[1]), &notes))
        }
        other => other.clone(),
    };
    Conllu {
        lines: sentence.lines.iter().map(renew).collect(),
    }
}

/// The old notes of a word but for names, which are new.
fn kept_notes(notes: &str) -> Vec<String> {
    let notes = notes
        .split('|')
        .filter(|note| *note != "_" && !note.is_empty() && !note.starts_with("Name="));
    notes.map(str::to_owned).collect()
}

/// The ten columns of one analysed word.
pub(crate) fn word(sentence: &Sentence, index: usize, form: Option<&str>, notes: &[String]) -> Box<[String; 10]> {
    let token = &sentence.tokens[index];
    let head = token.head.map_or(0, |head| head + 1);
    let notes = if notes.is_empty() {
        "_".to_owned()
    } else {
        notes.join("|")
    };
    Box::new([
        (index + 1).to_string(),
        form.unwrap_or(&token.form).to_owned(),
        token.lemma.to_string(),
        token.upos.as_str().to_owned(),
        token.xpos.as_str().to_owned(),
        sentence.morphology(index).to_string(),
        head.to_string(),
        token.relation.as_str().to_owned(),
        "_".to_owned(),
        notes,
    ])
}

/// For every word the note that says of what name it is part.
pub(crate) fn name_tags(sentence: &Sentence) -> Vec<Option<String>> {
    let mut tags = vec![None; sentence.tokens.len()];
    for name in &sentence.names {
        for (index, tag) in tags.iter_mut().enumerate().take(name.last).skip(name.first) {
            let place = if index == name.first { 'B' } else { 'I' };
            *tag = Some(format!("Name={place}-{}", name.kind.as_str()));
        }
    }
    tags
}
