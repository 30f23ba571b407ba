//! Events told by nouns, and where their parties stand.

use crate::{DAY, check};

#[test]
fn a_possessor_does_it() {
    check(
        "Japan's condemnation of North Korea came on Monday.",
        DAY,
        &["ACCUSE/disapprove realised JPN > PRK | condemnation | on 2025-05-12"],
    );
    check(
        "Iran's attack on Israeli troops shocked the region.",
        DAY,
        &["ASSAULT realised IRN > ISR MIL | attack"],
    );
}

#[test]
fn an_adjective_in_front_does_it() {
    check(
        "A Turkish attack on Syrian soldiers followed.",
        DAY,
        &["ASSAULT realised TUR > SYR MIL | attack"],
    );
    check(
        "The Saudi condemnation of Iran was expected.",
        DAY,
        &["ACCUSE/disapprove realised SAU > IRN | condemnation"],
    );
}

#[test]
fn by_and_of_do_it() {
    check(
        "An attack by Turkey on Syrian soldiers was reported.",
        DAY,
        &["ASSAULT realised TUR > SYR MIL | attack"],
    );
    check(
        "Condemnation of Iran by Saudi Arabia was expected.",
        DAY,
        &["ACCUSE/disapprove realised SAU > IRN | Condemnation"],
    );
}

#[test]
fn between_names_both_sides() {
    check(
        "Talks between Armenia and Azerbaijan began in Geneva.",
        DAY,
        &["CONSULT realised ARM > AZE | Talks | in Geneva CHE"],
    );
    check(
        "A meeting between Macron and Starmer ended on Tuesday.",
        DAY,
        &["CONSULT realised FRA GOV > GBR GOV | meeting | on 2025-05-13"],
    );
    check(
        "Heavy clashes between Turkish and Syrian soldiers continued.",
        DAY,
        &["ASSAULT realised TUR MIL > SYR MIL | clashes"],
    );
}

#[test]
fn against_and_on_name_the_other_side() {
    check(
        "Attacks against Turkish soldiers continued.",
        DAY,
        &["ASSAULT realised - > TUR MIL | Attacks"],
    );
    check(
        "Protests against Serbia's government continued on Monday.",
        DAY,
        &["PROTEST/demo realised - > SRB GOV | Protests | on 2025-05-12"],
    );
}

#[test]
fn with_names_the_other_side() {
    check(
        "Egypt's talks with Qatar ended on Monday.",
        DAY,
        &["CONSULT realised EGY > QAT | talks | on 2025-05-12"],
    );
}

#[test]
fn nouns_of_other_senses_are_no_events() {
    check("A heart attack kept the Dutch painter in bed.", DAY, &[]);
    check("The talks given by Danish students were about moss.", DAY, &[]);
    check("The strike of the clock woke the Belgian guests.", DAY, &[]);
}
