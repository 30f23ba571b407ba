//! Codes the articles of JSONL files with the lexicon of the working tree; `-x` adds the derivations.

#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a development tool prints, and stops at bad input"
)]

use demarche::{Article, Coder, Lexicon, json};

fn main() {
    let coder = Coder::new(
        Lexicon::from_directory(std::path::Path::new("crates/lexicon/data")).unwrap_or_else(|e| panic!("{e}")),
    );
    let explain = std::env::args().any(|a| a == "-x");
    for path in std::env::args().skip(1).filter(|a| a != "-x") {
        for line in std::fs::read_to_string(path).unwrap().lines() {
            let v: serde_json::Value = serde_json::from_str(line).unwrap();
            let mut a = Article::from_text(v["text"].as_str().unwrap());
            a.id = v["id"].as_str().unwrap().into();
            a.published = v["published"].as_str().and_then(|d| d.parse().ok());
            let c = if explain {
                coder.code_with_derivation(&a)
            } else {
                coder.code(&a)
            };
            println!(
                "{}",
                json::coding(
                    &a,
                    &c,
                    &coder.engine(),
                    json::Options {
                        mentions: false,
                        derivation: explain
                    }
                )
            );
        }
    }
}
