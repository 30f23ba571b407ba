use super::*;

/// Cuts `text` and joins the sentences with bars. A dateline is in braces, and `¶` stands before
/// each paragraph but the first.
#[track_caller]
fn check(text: &str, expected: &str) {
    let mut shown = String::new();
    let mut paragraph = 0;
    for (index, sentence) in sentences(text).iter().enumerate() {
        let separator = if sentence.paragraph > paragraph {
            "¶"
        } else if index > 0 {
            "|"
        } else {
            ""
        };
        paragraph = sentence.paragraph;
        let content = sentence.span.slice(text);
        let content = if sentence.dateline {
            format!("{{{content}}}")
        } else {
            content.to_owned()
        };
        shown = shown + separator + &content;
    }
    assert_eq!(shown, expected);
}

/// One paragraph, `|` where a sentence ends and a space or nothing follows.
#[track_caller]
fn check_ends(marked: &str) {
    let text = marked.replace('|', " ");
    check(&text, marked);
}

#[test]
fn titles_initials_and_ranks_end_no_sentence() {
    check_ends(
        "Gen. Mark Milley met Lt. Col. Smith and Sen. Lindsey Graham.|J. K. Rowling and George W. Bush did not come.",
    );
    check_ends("Mr. Annan spoke.|Dr. Jones and Prof. Lee of St. Louis left.");
}

#[test]
fn acronyms_end_a_sentence_before_a_starter() {
    check_ends("The U.S. President and the U.S. Army agreed.");
    check_ends("They fled to the U.S.|The army stayed.");
    check_ends("He works for Acme Inc.|But Beta Corp. Chairman Lee left.");
    check_ends("The talks ended at 5 p.m.|Putin left.");
    check_ends("The talks start at 5 p.m. Monday or at 6 p.m. Moscow time or 9 a.m. EST.");
}

#[test]
fn numbers_and_dates() {
    check_ends("It is No. 5 of 10.5 million.|He said no.|They met on Sept. 5.");
    check_ends("They met in Jan. Putin stayed away.");
    check_ends(
        "The cardinal said Midnight Mass.|Cardinals prayed.|He lives in Boston, Mass. Governor Healey does too.",
    );
    check_ends("In 2004 it was 3.5.|In 2005 it fell.");
    check("1. Talks resume. 2 of them fail.", "1. Talks resume.|2 of them fail.");
}

#[test]
fn quotations() {
    check_ends("“Why?” he asked.|“Go!”");
    check_ends("\"Will they fight?\" Mr Blair asked the BBC.|\"No.\"|He left.");
    check_ends("“We won. ".trim_end());
    check_ends("“We won.|They lost,” he said.|“Now peace.”|She agreed.");
    check_ends("He left (and returned.)|Then he slept.|(He was tired.)|She left.");
    check_ends("He said...|Then nothing.|And so... it went.");
}

#[test]
fn notes_and_small_letters() {
    check_ends("The war ended.[3]|Peace came. [4] [5]|He left.");
    check_ends("They bought phones.|iPhones were cheap.");
    check_ends("The dept. of state and approx. ten others met vs. time.");
}

/// What only the model finds, and what it must leave alone.
#[test]
fn letters_and_comments() {
    check_ends("can someone look at this before monday?|we need it by then.|thanks|Anna");
    check_ends(
        "we stayed two nights. the room was ok. i would not go back"
            .replace(". ", ".|")
            .as_str(),
    );
    check_ends("The musical Mamma Mia! has opened in Oslo.|It had been delayed twice.");
    check_ends("She praised Mr. Trump and Gen. Milley.|Both were there.");
}

#[test]
fn lost_spaces() {
    check(
        "He spoke of “peace.”They left in 2004.A war began",
        "He spoke of “peace.”|They left in 2004.|A war began",
    );
    check(
        "They condemned the attacks.The army left.",
        "They condemned the attacks.|The army left.",
    );
    check(
        "It cost 5%.The rest was free.See bbc.co.uk or Node.Js",
        "It cost 5%.|The rest was free.|See bbc.co.uk or Node.|Js",
    );
}

#[test]
fn other_scripts() {
    check("停火协议已签署。双方同意。", "停火协议已签署。|双方同意。");
    check("هل تم الاتفاق؟ نعم.", "هل تم الاتفاق؟|نعم.");
    check_ends("Президент приехал.|Он сказал «нет».|Все.");
}

#[test]
fn datelines_are_cut_off() {
    let story = "Talks on a ceasefire resumed here on Monday.";
    for dateline in [
        "KYIV, June 3 (Agency) -",
        "MOSCOW/KYIV, March 27 -",
        "BOGOTA, Jan 25 -",
        "LISBON —",
        "PARIS (AP) —",
        "(Reuters) -",
        "Kyiv (AFP) –",
        "NEW DELHI:",
        "MOSCOW, June 3. /TASS/.",
        "THE HAGUE, Netherlands (AP) --",
        "UNITED NATIONS, 5 May 2024 (UN News) —",
        "AP -",
        "TOKYO--",
        "Mexico City, September 28, 2011 --",
        "ST. PETERSBURG, Fla. (AP) _",
        "Tehran, IRNA –",
        "YEREVAN.",
        "LISBON—",
    ] {
        check(&format!("{dateline} {story}"), &format!("{{{dateline}}}|{story}"));
    }
    check(
        &format!("Canadian Press - OTTAWA (CP) - {story}"),
        &format!("{{Canadian Press -}}|{{OTTAWA (CP) -}}|{story}"),
    );
}

#[test]
fn what_is_no_dateline() {
    check_ends("NATO - which has 32 members - met on Monday to discuss the war.");
    check_ends("The president - a former spy - met the press on Monday in Moscow.");
    check_ends("US-led forces left on Monday after twenty years in the country.");
    check_ends("John Smith: The war has ended and the troops are coming home.");
    check_ends("Moscow — The Kremlin’s answer to everything that has happened so far.");
    check_ends("KYIV, June 3 -");
}

#[test]
fn lines_are_paragraphs_unless_wrapped() {
    check(
        "Heading without full stop\nThe army left. It rained.\n\nThe end",
        "Heading without full stop¶The army left.|It rained.¶The end",
    );
    check("\u{feff}One.\r\nTwo.\r\n\r\nThree\u{200b}\n \n", "One.¶Two.¶Three");
    let wrapped = "Talks on the grain deal resumed in Istanbul on Monday after the\nUnited Nations and Turkey had pressed both sides for weeks to come\nback to the table.\nA first round failed.";
    check(
        wrapped,
        "Talks on the grain deal resumed in Istanbul on Monday after the\nUnited Nations and Turkey had pressed both sides for weeks to come\nback to the table.¶A first round failed.",
    );
}

#[test]
fn list_items_are_paragraphs() {
    check(
        "They want:\n- peace\n- bread and\n  land\n• hope",
        "They want:¶- peace¶- bread and\n  land¶• hope",
    );
}

#[test]
fn rows_of_tables_are_paragraphs() {
    check(
        "Party\tSeats\ngreens\t12\nliberals\t9",
        "Party\tSeats¶greens\t12¶liberals\t9",
    );
    check(
        "Name    Votes    Share\nvan Dam    1,200    45%",
        "Name    Votes    Share¶van Dam    1,200    45%",
    );
}

#[test]
fn headings_numbers_and_bullets() {
    check_ends("1) Kenya will withdraw.|2) Uganda will pay.");
    check_ends("(1) The Council met.|(2) It adopted a resolution.");
    check(
        "II. OBLIGATIONS\n2.1 The parties shall meet.",
        "II. OBLIGATIONS¶2.1 The parties shall meet.",
    );
}

#[test]
fn posts_inside_articles() {
    check_ends("“Talks go on.” https://t.co/abc — Kenya MFA (@KenyaMFA) June 3, 2025|The next day it fell silent.");
    check_ends("He agreed.|pic.twitter.com/AbC123 — William Ruto (@WilliamsRuto) June 3, 2025");
    check_ends("Talks failed again!!|@another_user was there.|#peace");
}

#[test]
fn long_sentences_are_cut_at_good_places() {
    let list = "one envoy from Kyiv, ".repeat(500);
    let pieces = sentences(&list);
    assert!(pieces.len() >= 8);
    assert!(pieces.iter().all(|piece| piece.span.slice(&list).ends_with(',')));
    let unbroken = "x".repeat(100_000);
    assert!(sentences(&unbroken).iter().all(|piece| piece.span.len() <= 5000));
}

#[test]
fn sentences_are_in_order_and_lose_nothing() {
    let text = "\u{feff}KYIV, June 3 (X) — “Go!” he said. 🇺🇦 Слава.\r\n\r\n 停火。No.5 \u{200f}at 5 p.m.\n\nA\u{0}b!The end...";
    let mut end = 0;
    for sentence in sentences(text) {
        assert!(sentence.span.start >= end && !sentence.span.is_empty());
        assert!(trim(text, Span::new(end, sentence.span.start)).is_empty());
        end = sentence.span.end;
    }
    assert_eq!(end, text.len());
}

#[test]
fn nothing_gives_nothing() {
    for text in ["", " \n\t\r\n", "\u{feff}", "\u{200b}\n\u{200b}"] {
        check(text, "");
    }
}
