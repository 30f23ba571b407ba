//! Texts that no newspaper prints: nothing panics, cost stays bounded, every span lies inside the text.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use demarche::{Article, Coder, Coding, Lexicon, json};
use demarche_codebook::{ItemStatus, Span};

static CODER: LazyLock<Coder> = LazyLock::new(|| Coder::new(Lexicon::builtin()));

/// Many times what any text here takes on a slow machine in a debug build; a stage whose cost grows with the square of the
/// text takes far longer.
const LONGEST: Duration = Duration::from_secs(30);

/// Codes a text, checks all that must hold for any text, and gives the coding back.
#[track_caller]
fn check(text: &str) -> Coding {
    let mut article = Article::from_text(text);
    article.published = Some("2025-05-14".parse().expect("the test's day is written YYYY-MM-DD"));
    LazyLock::force(&CODER);
    let start = Instant::now();
    let coding = CODER.code_with_derivation(&article);
    let options = json::Options {
        mentions: true,
        derivation: true,
    };
    let written = json::coding(&article, &coding, &CODER.engine(), options);
    assert!(
        start.elapsed() < LONGEST,
        "{:?} for {} bytes",
        start.elapsed(),
        text.len()
    );
    for span in spans(&coding) {
        let inside = span.start <= span.end && text.get(span.start..span.end).is_some();
        assert!(inside, "{span:?} is no part of the {} bytes of text", text.len());
    }
    assert!(written.is_object());
    check_items(&coding);
    coding
}

/// An item rests on words, and what has become of it on words of its own.
#[track_caller]
fn check_items(coding: &Coding) {
    for item in &coding.ledger {
        assert!(!item.quote.is_empty(), "{item:?} rests on no words");
        let told = item
            .derivation
            .iter()
            .any(|step| step.starts_with(item.status.as_str()));
        let open = item.status == ItemStatus::Open;
        assert!(open || told, "nothing says why {item:?} is not open");
        for link in &item.links {
            let linked = coding
                .ledger
                .iter()
                .any(|other| other.id == link.item && other.id != item.id);
            assert!(linked, "{item:?} is tied to what is no other item");
        }
    }
}

/// Every span of a coding.
fn spans(coding: &Coding) -> Vec<Span> {
    let mut spans = Vec::new();
    for event in &coding.events {
        spans.extend([event.sentence, event.trigger]);
        spans.extend(
            event
                .actor
                .iter()
                .chain(&event.recipient)
                .chain(&event.said_by)
                .map(|party| party.span),
        );
        spans.extend(event.date.iter().map(|date| date.span));
        spans.extend(event.place.iter().map(|place| place.span));
        spans.extend(event.counts.iter().flat_map(|count| [count.of, count.span]));
    }
    for item in &coding.ledger {
        let parties = item.by.iter().chain(&item.to).chain(&item.doer);
        spans.push(item.quote);
        spans.extend(parties.map(|party| party.span));
        spans.extend(item.quantity.iter().flat_map(|quantity| [quantity.of, quantity.span]));
        spans.extend(item.due.iter().map(|due| due.span));
        spans.extend(item.duration.iter().map(|duration| duration.span));
        spans.extend(item.condition.iter().map(|condition| condition.span));
    }
    for quote in &coding.quotes {
        spans.push(quote.span);
        spans.extend(quote.speaker);
    }
    let mentions = &coding.mentions;
    spans.extend(mentions.person.iter().chain(&mentions.body).map(|party| party.span));
    spans.extend(mentions.place.iter().map(|place| place.span));
    spans.extend(mentions.date.iter().map(|date| date.span));
    spans
}

/// A sentence that is surely coded.
const SENTENCE: &str = "Kenya condemned Eritrea on Monday.";

/// The sentence must be coded though odd things stand around it.
#[track_caller]
fn check_still_coded(text: &str) {
    let coding = check(text);
    let found = coding
        .events
        .iter()
        .any(|event| event.trigger.slice(text) == "condemned");
    assert!(found, "`condemned` is not coded in {text:?}");
}

#[test]
fn no_text_at_all() {
    for text in [
        "",
        " ",
        "\n",
        "\n\n\n \t \n",
        "...",
        "?!",
        "—",
        "\"",
        "()",
        "“”‘’",
        "-- -- --",
        ", ; : .",
        "\u{a0}\u{2003}",
    ] {
        let coding = check(text);
        assert!(coding.events.is_empty(), "an event in {text:?}");
    }
}

#[test]
fn very_long_words_and_sentences() {
    check(&"a".repeat(100_000));
    check(&"1".repeat(100_000));
    check(&"é".repeat(50_000));
    check(&"the ".repeat(25_000));
}

#[test]
fn sentences_of_absurd_length_are_noted() {
    let coding = check(&"the minister of the interior and ".repeat(1_000));
    assert_eq!(
        coding.notes,
        ["1 sentence is too long to be read whole: read in pieces"]
    );
    assert!(check(SENTENCE).notes.is_empty());
}

#[test]
fn other_languages_are_reported_and_not_coded() {
    let coding = check(
        "Kenya a condamné lundi l'Erythrée, selon un communiqué du ministère des Affaires étrangères, qui appelle les deux \
         pays à reprendre les pourparlers. Le président Emmanuel Macron a rencontré Olaf Scholz à Paris.",
    );
    assert_eq!(coding.notes, ["not English (French, fra, 100 % sure): not coded"]);
    assert!(coding.events.is_empty() && coding.quotes.is_empty() && coding.mentions.body.is_empty());
}

#[test]
fn foreign_paragraphs_of_an_english_article_are_skipped() {
    let russian = "Министерство иностранных дел осудило этот шаг и заявило: «Мы ответим на санкции против России».";
    let coding = check(&format!("{SENTENCE}\n\n{russian}\n\n{SENTENCE}"));
    assert_eq!(
        coding.notes,
        ["1 paragraph is not English (Russian, rus, 100 % sure): not coded"]
    );
    assert_eq!(coding.events.len(), 2);
    assert!(coding.quotes.is_empty());
}

/// Kenya condemns Eritrea, in whatever letters.
#[track_caller]
fn check_kenya_condemns_eritrea(text: &str) {
    let coding = check(text);
    let codes =
        |parties: &[demarche_codebook::Party]| parties.iter().map(|party| party.code.to_string()).collect::<Vec<_>>();
    let found = coding
        .events
        .iter()
        .any(|event| codes(&event.actor) == ["KEN"] && codes(&event.recipient) == ["ERI"]);
    assert!(found, "{:?} in {text:?}", coding.events);
}

#[test]
fn capitals_are_read() {
    check_kenya_condemns_eritrea("KENYA CONDEMNED ERITREA ON MONDAY.");
    check_kenya_condemns_eritrea(
        "KENYA CONDEMNS ERITREA OVER BORDER\n\nThe two countries share no border, the ministry said.",
    );
    let coding = check("THE PRESIDENT OF FRANCE MET VLADIMIR PUTIN IN MOSCOW ON FRIDAY.");
    assert_eq!(coding.events.len(), 1);
    assert_eq!(coding.events[0].recipient[0].code.to_string(), "RUS GOV");
}

#[test]
fn what_scanners_and_typesetters_leave() {
    check_kenya_condemns_eritrea("Ken\u{ad}ya con\u{200b}demned Eri\u{ad}trea on Monday.");
    check_kenya_condemns_eritrea("After the talks Kenya con-\ndemned Eritrea on Monday.");
    check_kenya_condemns_eritrea("The cease- fire held.The next day Kenya condemned Eritrea.");
    check_kenya_condemns_eritrea("\u{200f}Kenya condemned Eritrea\u{200e} on Monday.");
}

#[test]
fn very_many_marks() {
    check(&".".repeat(100_000));
    check(&" ".repeat(100_000));
    check(&"\n".repeat(100_000));
    check(&"\"".repeat(20_000));
    check(&"\u{201c}".repeat(10_000));
    check(&"'".repeat(20_000));
}

#[test]
fn very_many_events_of_the_same_parties() {
    let coding = check(&format!("{SENTENCE} ").repeat(300));
    assert_eq!(coding.events.len(), 300);
    check(&format!("{} condemned Eritrea.", vec!["Kenya"; 2_000].join(" and ")));
    check(&"who condemned Kenya ".repeat(2_000));
}

#[test]
fn brackets_and_quotation_marks_that_never_close() {
    check(&format!("{}Kenya condemned Eritrea", "(".repeat(2_000)));
    check(&format!(
        "{}Kenya condemned Eritrea{}",
        "([{".repeat(500),
        "}])".repeat(500)
    ));
    check("“Kenya condemned Eritrea, he said. “Kenya condemned Eritrea, she said.");
    check("\"Kenya condemned Eritrea on Monday.\n\nThe minister said: \"no.\n\n");
    check("He said 'Kenya's and \"Eritrea's “ministers‘ ”");
    check(&"\"Kenya condemned Eritrea, ".repeat(1_000));
}

#[test]
fn characters_that_are_not_seen() {
    check("Ken\u{200b}ya con\u{ad}demned Eri\u{200d}trea on\u{2060} Monday.");
    check("\u{202e}Kenya\u{202c} condemned \u{2067}Eritrea\u{2069} on Monday.\u{200f}");
    check("Kenya\u{0} condemned\u{7} Eritrea\u{1b}[31m on\u{7f} Monday\u{85}.");
    check("Kenya\u{301}\u{301}\u{301} condemned E\u{308}ritrea.");
    check(&"\u{200b}".repeat(10_000));
    check(&"e\u{301}".repeat(10_000));
}

#[test]
fn other_scripts() {
    check("Київ засудив Москву. القاهرة تدين الهجوم. 北京谴责这次袭击。서울은 비난했다. Αθήνα. 🇺🇦🤝🇵🇱 👨‍👩‍👧‍👦");
    check("Kenya 谴责 Eritrea в понедельник 🙂 on Monday.");
    check("İstanbul ǅ ß ﬁ ẞ Ǆ ŉ condemned Eritrea.");
    check(&"谴责袭击".repeat(5_000));
    check(&"🤝".repeat(10_000));
    check_still_coded("Київ — 北京 — 🙂.\n\nKenya condemned Eritrea on Monday.\n\nالقاهرة تدين الهجوم.");
}

#[test]
fn line_ends_and_byte_order_marks() {
    check_still_coded("\u{feff}Kenya condemned Eritrea on Monday.");
    check_still_coded("Rain fell.\r\n\r\nKenya condemned Eritrea\r\non Monday.\r\n");
    check_still_coded("Rain fell.\r\rKenya condemned Eritrea on Monday.\r");
    check_still_coded("Rain fell.\u{2029}Kenya condemned Eritrea on Monday.");
}

#[test]
fn numbers_and_dates_that_cannot_be() {
    for words in [
        "99999999999999999999 people",
        "18446744073709551616 people",
        "-5 people",
        "1,000,000,000,000,000,000,000,000 people",
        "a million million million million people",
        "ten hundred thousand billion trillion people",
        "0 people",
        "1.5.7.9 people",
        "½ of the people",
        "1e999 people",
        "between 90 and 3 people",
    ] {
        check(&format!("The army of Mali killed {words} in Niger."));
        check(&format!(
            "The army of Mali killed at least {words} and arrested {words} in Niger."
        ));
    }
    for words in [
        "a million billion years ago",
        "9999999999 days ago",
        "9999999 years ago",
        "two billion weeks ago",
        "on 31 February",
        "on 31 February 2025",
        "on February 30, 2025",
        "on 0 May",
        "on May 99",
        "in 0000",
        "in May 0",
        "in December 9999",
        "on 31 December 9999",
        "since 99999",
        "in the next 99999999 years",
        "in the past million centuries",
    ] {
        check(&format!("Kenya condemned Eritrea {words}."));
        check(&format!("Kenya will meet Eritrea {words}."));
    }
}

#[test]
fn days_of_publication_at_the_ends_of_the_calendar() {
    for day in ["-009999-01-01", "0001-01-01", "9999-12-31"] {
        for words in [
            "yesterday",
            "tomorrow",
            "last week",
            "next year",
            "next Monday",
            "a century ago",
            "on Monday",
        ] {
            let mut article =
                Article::from_text(format!("Kenya condemned Eritrea {words} and will meet Chad {words}."));
            article.published = Some(day.parse().expect("a day of the calendar"));
            CODER.code(&article);
        }
    }
}

#[test]
fn the_same_text_gives_the_same_coding() {
    let text = "KYIV, May 13 (Agency) - Ukraine said on Tuesday that Russian drones had struck Odesa, killing at least three \
                people. \"We will answer,\" President Volodymyr Zelensky said. Talks between the two sides are due on Friday in \
                Istanbul. France and Germany condemned the attack.";
    let mut article = Article::from_text(text);
    article.published = Some("2025-05-14".parse().expect("the test's day is written YYYY-MM-DD"));
    let options = json::Options {
        mentions: true,
        derivation: true,
    };
    let write = |coder: &Coder| {
        json::coding(
            &article,
            &coder.code_with_derivation(&article),
            &coder.engine(),
            options,
        )
        .to_string()
    };
    let first = write(&CODER);
    assert!(first.contains("ASSAULT"), "{first}");
    assert_eq!(first, write(&CODER));
    assert_eq!(
        first,
        write(&Coder::new(Lexicon::builtin())),
        "hash order shows in the output"
    );
}

#[test]
fn what_was_read_before_leaves_no_trace() {
    let before = format!("{:?}", check(SENTENCE).events);
    check("Emmanuel Macron met Keir Starmer in Paris. Both sides agreed.");
    assert_eq!(before, format!("{:?}", check(SENTENCE).events));
}

#[test]
fn a_coder_may_be_shared_between_threads() {
    const fn shared<T: Send + Sync>() {}
    const { shared::<Coder>() };
}
