//! From the articles to the ledger, with nothing made by hand in between.

use demarche::book::{Book, Report};
use demarche::{Article, Coder, Lexicon, json};
use demarche_codebook::Policy;

use crate::support::{articles, book, day, fates};

fn read() -> Vec<Report> {
    let coder = Coder::new(Lexicon::builtin());
    let reports = articles().into_iter().map(|record| {
        let field = |name: &str| record[name].as_str().map(str::to_owned);
        let article = Article {
            id: field("id").expect("an id"),
            published: field("published").map(|published| day(&published)),
            title: field("title"),
            outlet: field("outlet"),
            text: field("text").expect("a text"),
            ..Article::default()
        };
        let coding = json::coding(
            &article,
            &coder.code(&article),
            &coder.engine(),
            json::Options::default(),
        );
        Report::from_json(&coding).expect("a sound coding")
    });
    reports.collect()
}

#[test]
fn the_articles_tell_the_same_ledger_as_the_codings_made_by_hand() {
    let reports = read();
    let first = day("2024-03-01");
    for as_of in first.series(jiff::Span::new().days(1)).take(40) {
        let by_hand = book(&as_of.to_string());
        let from_text = Book::of(&reports, as_of);
        for policy in [Policy::Corroborated, Policy::Any] {
            assert_eq!(fates(&from_text, policy), fates(&by_hand, policy), "{as_of} {policy:?}");
        }
        assert_eq!(from_text.deadlocks().len(), by_hand.deadlocks().len(), "{as_of}");
    }
}
