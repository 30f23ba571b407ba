//! Shows the tags, trees and events of the texts given as arguments.

#![expect(clippy::print_stdout, reason = "a development tool prints, and stops at bad input")]

use demarche::{Article, Coder, Lexicon};

fn main() {
    let coder = Coder::new(
        Lexicon::from_directory(std::path::Path::new("crates/lexicon/data")).unwrap_or_else(|e| panic!("{e}")),
    );
    for text in std::env::args().skip(1) {
        for s in coder.analyzer().analyze(&text).sentences {
            for (i, t) in s.tokens.iter().enumerate() {
                let name = s
                    .names
                    .iter()
                    .find(|n| n.first <= i && i < n.last)
                    .map_or("", |n| n.kind.as_str());
                println!(
                    "{i}\t{}\t{}\t{}\t{}\t{}\t{}\t{name}",
                    t.form,
                    t.lemma,
                    t.upos.as_str(),
                    t.xpos.as_str(),
                    t.head.map_or(-1, |h| h as i64),
                    t.relation.as_str()
                );
            }
        }
        let c = coder.code_with_derivation(&Article::from_text(text.as_str()));
        for e in c.events {
            println!(
                "  {} {:?} {} {:#?}",
                e.event_type.as_str(),
                e.modality,
                e.rule,
                e.derivation
            );
        }
    }
}
