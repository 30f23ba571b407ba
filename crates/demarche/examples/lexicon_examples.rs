//! Codes the example sentences of the lexicon and counts the right ones by file; an argument shows
//! the wrong ones of the files whose name contains it.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a development tool prints, and stops at bad input"
)]

use demarche::{Article, Coder, Lexicon};
use std::collections::BTreeMap;

fn main() {
    let coder = Coder::new(
        Lexicon::from_directory(std::path::Path::new("crates/lexicon/data")).unwrap_or_else(|e| panic!("{e}")),
    );
    let show = std::env::args().nth(1).unwrap_or_default();
    let mut t: BTreeMap<(&str, bool), (usize, usize)> = BTreeMap::new();
    for tr in coder.lexicon().triggers.all() {
        let file = tr.place.split(':').next().unwrap();
        for ex in &tr.examples {
            let c = coder.code(&Article::from_text(ex.text.as_str()));
            let head = |id: &str| id.split('#').next().unwrap().to_owned();
            let ok = if ex.applies {
                c.events
                    .iter()
                    .any(|e| e.event_type == tr.event_type && (head(&e.rule) == head(&tr.id)))
            } else {
                !c.events.iter().any(|e| e.rule == tr.id)
            };
            let x = t.entry((file.rsplit('/').next().unwrap(), ex.applies)).or_default();
            x.0 += usize::from(ok);
            x.1 += 1;
            if !ok && file.contains(&show) && !show.is_empty() {
                println!(
                    "{} {} {} | {} || got {:?}",
                    tr.place,
                    tr.id,
                    if ex.applies { "+" } else { "-" },
                    ex.text,
                    c.events
                        .iter()
                        .map(|e| format!("{} {}", e.rule, e.event_type.as_str()))
                        .collect::<Vec<_>>()
                );
            }
        }
    }
    for (k, v) in t {
        eprintln!("{k:?} {v:?}");
    }
}
