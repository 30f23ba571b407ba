use super::*;

/// Tokenises one sentence and joins the tokens with bars.
#[track_caller]
fn check(sentence: &str, expected: &str) {
    let tokens = tokenize(sentence, Span::new(0, sentence.len()));
    let words: Vec<&str> = tokens.iter().map(|token| token.slice(sentence)).collect();
    assert_eq!(words.join("|"), expected);
}

#[test]
fn clitics_are_cut_off() {
    check(
        "Putin's aide didn't say who'd won.",
        "Putin|'s|aide|did|n't|say|who|'d|won|.",
    );
    check(
        "They can't, won't and cannot agree.",
        "They|ca|n't|,|wo|n't|and|can|not|agree|.",
    );
    check("The envoys’ cars weren’t hit", "The|envoys|’|cars|were|n’t|hit");
    check(
        "We're sure it'll hold; I'm not, you've seen it.",
        "We|'re|sure|it|'ll|hold|;|I|'m|not|,|you|'ve|seen|it|.",
    );
    check("IT'S GONNA FAIL", "IT|'S|GON|NA|FAIL");
    check("im sure its a trap, thats all", "i|m|sure|it|s|a|trap|,|that|s|all");
    check(
        "Im Jong-seok saw its a-team and its army.",
        "Im|Jong|-|seok|saw|its|a|-|team|and|its|army|.",
    );
    check("He shouldn't've gone", "He|should|n't|'ve|gone");
    check("the (UN)'s role", "the|(|UN|)|'s|role");
}

#[test]
fn apostrophes_inside_words_stay() {
    check(
        "O'Neill met Shi'ite and Qa'ida men at five o'clock",
        "O'Neill|met|Shi'ite|and|Qa'ida|men|at|five|o'clock",
    );
    check(
        "the 1990's and the '90s, not 2003's",
        "the|1990's|and|the|'90s|,|not|2003|'s",
    );
    check("'Stop 'em,' he said", "'|Stop|'em|,|'|he|said");
}

#[test]
fn hyphens_are_tokens_except_after_prefixes() {
    check("a 15-year-old al-Qaeda man", "a|15|-|year|-|old|al|-|Qaeda|man");
    check(
        "U.S.-led anti-war and ex-Soviet non-aligned e-mail",
        "U.S.|-|led|anti-war|and|ex-Soviet|non-aligned|e-mail",
    );
    check(
        "mid-August, re-elected, self-rule",
        "mid-August|,|re-elected|,|self|-|rule",
    );
    check(
        "inter- and intra-party talks -- or so",
        "inter|-|and|intra-party|talks|--|or|so",
    );
    check("the Kyiv–Warsaw train — late", "the|Kyiv|–|Warsaw|train|—|late");
}

#[test]
fn abbreviations_keep_their_full_stop() {
    check(
        "Gen. J. K. Smith of the U.S. left on Jan. 5.",
        "Gen.|J.|K.|Smith|of|the|U.S.|left|on|Jan.|5|.",
    );
    check("It was No. 5, not No.", "It|was|No.|5|,|not|No|.");
    check(
        "Acme Inc. vs. Beta Corp. at 5 p.m.",
        "Acme|Inc.|vs.|Beta|Corp.|at|5|p.m.",
    );
    check(
        "She holds a Ph.D. in St. Petersburg, Fla.",
        "She|holds|a|Ph.D.|in|St.|Petersburg|,|Fla.",
    );
    check(
        "They saw the general. (He waved.)",
        "They|saw|the|general|.|(|He|waved|.|)",
    );
    check("Plan B.", "Plan|B|.");
    check("They met etc. and left etc.", "They|met|etc.|and|left|etc|.");
    check("They work for Acme Inc..", "They|work|for|Acme|Inc.|.");
}

#[test]
fn lost_spaces_after_full_stops_are_found() {
    check("after the attacks.The army", "after|the|attacks|.|The|army");
    check("in the U.S.The army", "in|the|U.S.|The|army");
}

#[test]
fn numbers_hold_together() {
    check(
        "1,000.5 tons at 10:30 for $5m, up 5%",
        "1,000.5|tons|at|10:30|for|$|5|m|,|up|5|%",
    );
    check("US$4.5bn and €600m in 2004-05", "US$|4.5|bn|and|€|600|m|in|2004|-|05");
    check(
        "on 11/28/2000, after 9/11, the 1990s' 20th G-20",
        "on|11/28/2000|,|after|9/11|,|the|1990s|'|20th|G|-|20",
    );
    check("5km at 7pm, 7a.m. and .5 of it", "5|km|at|7|pm|,|7|a.m.|and|.5|of|it");
    check(
        "call 646-8420 by 5/18, not 500-1000 times",
        "call|646-8420|by|5/18|,|not|500|-|1000|times",
    );
    check("polls of 2003,2004 and 1/2", "polls|of|2003|,|2004|and|1|/|2");
}

#[test]
fn addresses_are_whole() {
    check(
        "See https://un.org/a_(b)?x=1, www.bbc.co.uk.",
        "See|https://un.org/a_(b)?x=1|,|www.bbc.co.uk|.",
    );
    check(
        "See pic.twitter.com/AbC12, bbc.co.uk/news and and/or",
        "See|pic.twitter.com/AbC12|,|bbc.co.uk/news|and|and|/|or",
    );
    check(
        "mail a.b@c-d.org or @handle on #Gaza (Amazon.com)",
        "mail|a.b@c-d.org|or|@handle|on|#Gaza|(|Amazon.com|)",
    );
    check("No #1 of report.pdf", "No|#|1|of|report.pdf");
    check(
        "see <<plan-2#b_final.DOC>>, not it.",
        "see|<<|plan-2#b_final.DOC|>>|,|not|it|.",
    );
}

#[test]
fn punctuation_runs() {
    check("“What?!” he said… “No...”", "“|What|?!|”|he|said|…|“|No|...|”");
    check("``Yes,'' [he] said (twice).", "``|Yes|,|''|[|he|]|said|(|twice|)|.");
    check("and/or AT&T, S&P 500 :-)", "and|/|or|AT&T|,|S&P|500|:-)");
    check("w/o tea *~*~*~* and coffee", "w/o|tea|*~*~*~*|and|coffee");
}

#[test]
fn other_scripts_and_pictures() {
    check("Київ, об'єкт — «Правда».", "Київ|,|об'єкт|—|«|Правда|»|.");
    check("قال الرئيس، لا.", "قال|الرئيس|،|لا|.");
    check("停火协议。北京", "停火协议|。|北京");
    check("हिन्दी में", "हिन्दी|में");
    check("Go 🇺🇦👍🏽👨‍👩‍👧! ☀️", "Go|🇺🇦|👍🏽|👨‍👩‍👧|!|☀️");
}

#[test]
fn characters_without_width_are_dropped_at_edges() {
    check("\u{feff}Kyiv\u{200b} \u{200f}said\u{200e}.", "Kyiv|said|.");
    check("cease\u{ad}fire", "cease\u{ad}fire");
    check("a\u{0}b\tc\u{a0}d", "a|b|c|d");
}

/// Texts strung together from awkward pieces by a fixed sequence of pseudo-random numbers.
fn generated_texts() -> impl Iterator<Item = String> {
    const PIECES: &[&str] = &[
        "don't", "U.S.", "-", "'", "’s", " ", "\n", "\r\n", "5", "1,000", ".", "..", "$", "@", "#", "://", "www.",
        "Київ", "停火", "🇺🇦", "\u{200d}", "\u{feff}", "\u{200f}", "é", "\u{301}", "(", ")", "\"", "”", "a", "B", "/",
        ":", "&", "%", "=", "No", "p.m", "—", "anti", "\u{0}", "👍🏽", "9/11", "[3]", "!", "?", "…", "•", "X",
    ];
    let mut state: u64 = 7;
    (0..4000).map(move |length| {
        let mut text = String::new();
        for _ in 0..length % 23 {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            text.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
        }
        text
    })
}

#[test]
fn tokens_cover_every_visible_character_once() {
    for text in generated_texts() {
        let mut end = 0;
        for token in tokenize(&text, Span::new(0, text.len())) {
            assert!(token.start >= end && !token.is_empty(), "{text:?}");
            assert!(
                is_invisible(&text[end..token.start]),
                "{text:?} loses {:?}",
                &text[end..token.start]
            );
            end = token.end;
        }
        assert!(is_invisible(&text[end..]), "{text:?}");
    }
}

fn is_invisible(gap: &str) -> bool {
    gap.chars().all(|c| matches!(class(c), Class::Space | Class::Hidden))
}

#[test]
fn long_runs_are_cut() {
    let text = "a".repeat(10_000) + &"-".repeat(10_000);
    let tokens = tokenize(&text, Span::new(0, text.len()));
    assert!(tokens.iter().all(|token| token.len() <= LONGEST));
    assert_eq!(tokens.iter().map(|token| token.len()).sum::<usize>(), text.len());
}
