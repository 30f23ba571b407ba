//! What holds for every text: spans in order, on character boundaries, with nothing visible lost.

use demarche_language::segment;

const PIECES: &[&str] = &[
    "The envoys met. ",
    "“Why?” he asked. ",
    "U.S. ",
    "KYIV, June 3 (Agency) - ",
    "don't",
    "\r\n",
    "\n\n",
    "停火。",
    "Київ ",
    "لا؟ ",
    "🇺🇦",
    "\u{feff}",
    "\u{200f}",
    "\u{200b}",
    "5 p.m. ",
    "1. ",
    "...",
    "- ",
    "https://un.org/a?b=c ",
    "e\u{301}",
    "• ",
    "\t",
    "\u{0}",
    "attacks.The ",
    "\"",
    "’s",
    "(",
    ") ",
    "—",
];

/// Texts strung together from [`PIECES`] by a fixed sequence of pseudo-random numbers.
fn texts() -> impl Iterator<Item = String> {
    let mut state: u64 = 11;
    let mut next = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        PIECES[(state >> 33) as usize % PIECES.len()]
    };
    (0..3000).map(move |length| (0..length % 29).map(|_| next()).collect())
}

fn is_invisible(character: char) -> bool {
    character.is_whitespace() || character.is_control() || matches!(character, '\u{200b}' | '\u{200f}' | '\u{feff}')
}

#[test]
fn every_visible_character_is_in_one_token() {
    for text in texts() {
        let mut end = 0;
        for token in segment(&text).into_iter().flatten() {
            assert!(token.start >= end && token.end > token.start, "{text:?}");
            assert!(
                text[end..token.start].chars().all(is_invisible),
                "{text:?} loses {:?}",
                &text[end..token.start]
            );
            end = token.end;
        }
        assert!(
            text[end..].chars().all(is_invisible),
            "{text:?} loses {:?}",
            &text[end..]
        );
    }
}

#[test]
fn no_sentence_is_empty() {
    for text in texts() {
        assert!(segment(&text).iter().all(|tokens| !tokens.is_empty()), "{text:?}");
    }
}

#[test]
fn the_cost_of_odd_texts_is_bounded() {
    for unit in [
        "a", "a.", "停", "🇺🇦", "(", "\"?", "1,", "\u{200b}", "\n", "www.", "KYIV - ", "A. ",
    ] {
        let text = unit.repeat(200_000 / unit.len());
        let longest = segment(&text).iter().map(Vec::len).max().unwrap_or(0);
        assert!(longest <= 500, "{longest} tokens of {unit:?} in one sentence");
    }
}
