//! What events have to do with, and the words that say so.

use crate::CODER;
use demarche::Article;

/// The contexts of the first event, each with its scope and its words.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let coding = CODER.code(&Article::from_text(text));
    let event = coding.events.first().expect("an event");
    let found = event.contexts.iter().map(|evidence| {
        let (context, scope) = (evidence.context.as_str(), evidence.scope.as_str());
        format!("{context} {scope} {}", evidence.span.slice(text))
    });
    let found: Vec<String> = found.collect();
    for line in expected {
        assert!(
            found.iter().any(|known| known == line),
            "`{line}` is not among {found:?}"
        );
    }
}

#[track_caller]
fn lacks(text: &str, context: &str) {
    let coding = CODER.code(&Article::from_text(text));
    let event = coding.events.first().expect("an event");
    let mut contexts = event.contexts.iter().map(|evidence| evidence.context.as_str());
    assert!(contexts.all(|found| found != context), "{context}");
}

#[test]
fn words_of_the_clause_speak_first() {
    check(
        "Kenya condemned Eritrea over its chemical weapons on Monday.",
        &["cbrn clause chemical weapons"],
    );
}

#[test]
fn the_rest_of_the_sentence_speaks_too() {
    check(
        "Kenya condemned Eritrea on Monday after gunmen shelled a camp where refugees slept.",
        &["migration sentence refugees"],
    );
}

#[test]
fn a_paragraph_needs_two_different_words() {
    let refugees = "The refugees came in May.";
    let condemned = "Kenya condemned Eritrea on Monday.";
    check(
        &format!("{condemned} {refugees} Many migrants followed."),
        &["migration paragraph refugees"],
    );
    lacks(&format!("{condemned} {refugees}"), "migration");
    lacks(&format!("{condemned}\n{refugees} Many migrants followed."), "migration");
}

#[test]
fn parties_bring_their_own_matters() {
    check(
        "The Kenyan army accused Eritrea on Monday.",
        &["military party The Kenyan army"],
    );
    check("Kenya condemned Eritrea on Monday.", &["diplomatic party Eritrea"]);
}
