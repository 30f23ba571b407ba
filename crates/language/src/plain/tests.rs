use super::*;

/// Compares the copy, and checks that every part of it has its original.
#[track_caller]
fn check(text: &str, expected: &str) {
    let Some(plain) = Plain::of(text) else {
        assert_eq!(text, expected);
        return;
    };
    assert_eq!(plain.text(), expected);
    for (at, character) in plain.text().char_indices() {
        let span = plain.original(Span::new(at, at + character.len_utf8()));
        assert_eq!(span.slice(text), character.to_string(), "at {at} of {expected:?}");
    }
    let whole = plain.original(Span::new(0, expected.len()));
    assert!(text.get(whole.start..whole.end).is_some());
}

#[test]
fn lines_that_break_words() {
    check("The nego-\ntiations in Kyiv", "The negotiations in Kyiv");
    check(
        "a two-\n  year war; a two-year truce",
        "a two-year war; a two-year truce",
    );
    check(
        "the Sino-\nJapanese treaty and 15-\nyear-olds",
        "the Sino-\nJapanese treaty and 15-\nyear-olds",
    );
    check("peace -\nat last", "peace -\nat last");
}

#[test]
fn hyphens_of_scanners() {
    check("The cease- fire held.", "The cease-fire held.");
    check(
        "The cease- fire held. A ceasefire is rare.",
        "The ceasefire held. A ceasefire is rare.",
    );
    check(
        "pre- and post-war, two- to three-fold",
        "pre- and post-war, two- to three-fold",
    );
    check(
        "Moscow - the capital - and -- well -- others",
        "Moscow - the capital - and -- well -- others",
    );
}

#[test]
fn characters_without_width() {
    check(
        "con\u{ad}dem\u{200b}ned\u{200f} \u{feff}it",
        "condemned\u{200f} \u{feff}it",
    );
    check("Київ\u{ad}ський", "Київський");
    check("👨\u{200d}👩 stays", "👨\u{200d}👩 stays");
}

#[test]
fn nothing_and_too_much() {
    check("", "");
    check("-", "-");
    check("a-\n", "a-\n");
    let text = "ab- ".repeat(50_000);
    assert!(Plain::of(&text).is_some());
}
