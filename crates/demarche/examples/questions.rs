//! Writes the questions that the learned models are asked while articles are read, one a line.
//!
//! ```text
//! cargo run --release -p demarche --example questions -- ARTICLES.jsonl > questions.jsonl
//! ```
//! `training/choices.py` compares them with annotations and learns weights.
#![allow(clippy::print_stdout, reason = "an example's output is its result")]

use std::{env, fs, io};

use demarche::{Article, Coder, Lexicon, Question};
use serde_json::{Value, json};

fn main() -> io::Result<()> {
    let coder = Coder::new(Lexicon::builtin());
    for path in env::args().skip(1) {
        for line in fs::read_to_string(path)?.lines() {
            let article = article(&serde_json::from_str(line)?);
            let questions = coder.questions(&article);
            let questions: Vec<Value> = questions.iter().map(|question| object(&article, question)).collect();
            println!("{}", json!({"id": article.id, "questions": questions}));
        }
    }
    Ok(())
}

fn article(value: &Value) -> Article {
    let text = |name: &str| value[name].as_str().unwrap_or_default();
    let mut article = Article::from_text(text("text"));
    text("id").clone_into(&mut article.id);
    article.published = text("published").parse().ok();
    article
}

fn object(article: &Article, question: &Question) -> Value {
    let options = question.options.iter().map(|option| {
        let codes: Vec<String> = option.codes.iter().map(ToString::to_string).collect();
        json!({"codes": codes, "name": option.name, "features": option.features})
    });
    json!({
        "model": question.model,
        "sentence": question.sentence.slice(&article.text),
        "words": question.words.slice(&article.text),
        "start": question.words.start,
        "subject": question.subject,
        "options": options.collect::<Vec<_>>(),
    })
}
