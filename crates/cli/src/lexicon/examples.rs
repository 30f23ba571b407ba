//! Reads the example sentences of the triggers.

use demarche::{Article, Coder};
use demarche_lexicon::Example;

use super::Finding;

/// Sentences in which a trigger does not apply though it must, or applies though it must not.
pub(crate) fn misread(coder: &Coder) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut read = 0;
    for trigger in coder.lexicon().triggers.all() {
        for example in &trigger.examples {
            read += 1;
            if applies(coder, &trigger.id, example) != example.applies {
                let must = if example.applies {
                    "must apply in"
                } else {
                    "must not apply in"
                };
                let text = format!("{}: `{}` {must} \"{}\"", trigger.place, trigger.id, example.text);
                findings.push(Finding::warning(text));
            }
        }
    }
    let right = read - findings.len();
    findings.push(Finding::warning(format!(
        "{right} of {read} example sentences are read as they must be"
    )));
    findings
}

fn applies(coder: &Coder, id: &str, example: &Example) -> bool {
    let coding = coder.code(&Article::from_text(example.text.as_str()));
    coding.events.iter().any(|event| event.rule == id)
}
