//! Where it took place; a country that only acts is no place.

use demarche::Article;

use crate::{CODER, DAY, check};

#[test]
fn towns_know_their_country() {
    check(
        "Peru met Chile in Geneva.",
        DAY,
        &["CONSULT realised PER > CHL | met | in Geneva CHE"],
    );
    check(
        "Iran met Iraq in the Kenyan town of Mombasa.",
        DAY,
        &["CONSULT realised IRN > IRQ | met | in Mombasa KEN"],
    );
    check(
        "Iran met Iraq in Kenya.",
        DAY,
        &["CONSULT realised IRN > IRQ | met | in Kenya KEN"],
    );
}

#[test]
fn regions_and_waters_are_places() {
    check(
        "Russia shelled Ukrainian villages in the Donbas.",
        DAY,
        &["ASSAULT/heavy-weapons realised RUS > UKR CVL | shelled | in Donbas UKR"],
    );
    check(
        "Turkey shelled Greek ships in the Aegean Sea.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > GRC | shelled | in Aegean Sea -"],
    );
}

#[test]
fn what_is_attacked_is_the_place() {
    check(
        "Russia shelled Kharkiv.",
        DAY,
        &["ASSAULT/heavy-weapons realised RUS > UKR | shelled | in Kharkiv UKR"],
    );
}

#[test]
fn a_country_that_acts_is_no_place() {
    check(
        "Kenya condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
    check("Geneva lies on a lake.", DAY, &[]);
}

/// The places of a text as "name country latitude", the latitude without decimals.
fn places(text: &str) -> Vec<String> {
    let coding = CODER.code(&Article::from_text(text));
    let places = coding.mentions.place.iter();
    places
        .map(|place| {
            let country = place.country.as_deref().unwrap_or("-");
            let latitude = place
                .latitude
                .map_or_else(|| "-".to_owned(), |degrees| format!("{degrees:.0}"));
            format!("{} {country} {latitude}", place.span.slice(text))
        })
        .collect()
}

#[test]
fn the_state_beside_a_town_says_which_is_meant() {
    assert_eq!(places("She moved to Cleveland, Miss., in May.")[0], "Cleveland USA 34");
    assert_eq!(places("She moved to Cleveland, Ohio, in May.")[0], "Cleveland USA 41");
}

#[test]
fn a_name_means_one_place_in_an_article() {
    let found = places("The fair in Moscow, Idaho, is over. Nobody was hurt in Moscow.");
    assert_eq!(found.last().map(String::as_str), Some("Moscow USA 47"));
}

#[test]
fn datelines_name_places() {
    let text = "BEND, Ore. (AP) \u{2014} The mayor opened a new bridge over the river on Monday.";
    assert_eq!(places(text), ["BEND USA 44", "Ore. USA 44"]);
}

#[test]
fn countries_have_a_position() {
    assert_eq!(places("He lives in Norway."), ["Norway NOR 62"]);
}

#[test]
fn nouns_without_a_name_are_no_mentions() {
    assert!(places("They met near the market.").is_empty());
}
