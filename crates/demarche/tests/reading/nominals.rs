//! Events told by nouns, and where their parties stand.

use crate::{DAY, check};

#[test]
fn a_possessor_does_it() {
    check("Rwanda's attack on Burundi shocked the region.", DAY, &["ASSAULT realised RWA > BDI | attack"]);
    check("Japan's condemnation of North Korea came on Monday.", DAY, &[
        "ACCUSE/disapprove realised JPN > PRK | condemnation | on 2025-05-12",
    ]);
}

#[test]
fn an_adjective_in_front_does_it() {
    check("A Turkish attack on Syria followed.", DAY, &["ASSAULT realised TUR > SYR | attack"]);
    check("The Saudi condemnation of Iran was expected.", DAY, &["ACCUSE/disapprove realised SAU > IRN | condemnation"]);
}

#[test]
fn by_and_of_do_it() {
    check("An attack by Sudan on Chad was reported.", DAY, &["ASSAULT realised SDN > TCD | attack"]);
    check("The invasion of Kuwait by Iraq began at dawn.", DAY, &["ASSAULT realised IRQ > KWT | invasion"]);
}

#[test]
fn between_names_both_sides() {
    check("Talks between Armenia and Azerbaijan began in Geneva.", DAY, &[
        "CONSULT realised ARM > AZE | Talks | in Geneva CHE",
    ]);
    check("Fighting between Sudan and Chad continued.", DAY, &["ASSAULT realised SDN > TCD | Fighting"]);
}

#[test]
fn against_names_the_other_side() {
    check("Sanctions by Canada against Belarus took effect.", DAY, &["SANCTION realised CAN > BLR | Sanctions"]);
    check("Thousands joined protests against Serbia's government.", DAY, &["PROTEST/demo realised - > SRB GOV | protests"]);
}

#[test]
fn with_names_the_other_side() {
    check("Peru's talks with Chile lasted two days.", DAY, &["CONSULT realised PER > CHL | talks"]);
}

#[test]
fn nouns_of_other_senses_are_no_events() {
    check("Norway's visit to the podium was the third this season.", DAY, &[]);
    check("A heart attack kept the Dutch painter in bed.", DAY, &[]);
    check("The talks given by Danish students were about moss.", DAY, &[]);
}
