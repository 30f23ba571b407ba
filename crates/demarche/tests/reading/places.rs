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

/// The places of a text's events as "trigger: relation place country (via)".
#[track_caller]
fn check_places(text: &str, expected: &[&str]) {
    let coding = CODER.code(&Article::from_text(text));
    let events = coding.events.iter().map(|event| {
        let place = event.place.as_ref().map_or("-".to_owned(), |place| {
            let relation = place.relation.as_ref().map_or(String::new(), |relation| {
                let kilometres = relation.kilometres.map_or(String::new(), |km| format!(" {km} km"));
                let bearing = relation.bearing.map_or(String::new(), |bearing| format!(" {bearing}"));
                format!("{}{kilometres}{bearing} ", relation.kind.as_str())
            });
            let country = place.country.as_deref().unwrap_or("-");
            let via = place.via.expect("the place of an event has a path").as_str();
            format!("{relation}{} {country} ({via})", place.span.slice(text))
        });
        format!("{}: {place}", event.trigger.slice(text))
    });
    assert_eq!(events.collect::<Vec<_>>(), expected);
}

#[test]
fn what_lies_between_event_and_place_is_kept_as_said() {
    for (words, expected) in [
        ("near Goma", "near Goma COD"),
        ("just outside Goma", "outside Goma COD"),
        ("some 40 miles from Goma", "distance 64.4 km Goma COD"),
        (
            "about 30 km north-east of the city of Goma",
            "direction 30 km NE Goma COD",
        ),
        ("on the outskirts of Goma", "edge Goma COD"),
        ("off the coast of Yemen", "off Yemen YEM"),
        ("in eastern Congo", "part E Congo COD"),
    ] {
        let text = format!("Rwandan soldiers killed nine farmers {words} on Monday.");
        check_places(&text, &[&format!("killed: {expected} (clause)")]);
    }
}

#[test]
fn the_vicinity_of_a_place_is_no_point() {
    let coding = CODER.code(&Article::from_text("Rwandan soldiers killed nine farmers near Goma."));
    let place = coding.events[0].place.as_ref().expect("a place");
    assert_eq!(place.precision, "vicinity");
}

#[test]
fn goals_and_names_before_the_event_are_its_place() {
    check_places("Peru's foreign minister flew to Oslo.", &["flew: Oslo NOR (target)"]);
    check_places(
        "Kenya's president condemned a Mombasa protest.",
        &["condemned: -", "protest: Mombasa KEN (target)"],
    );
    check_places(
        "Burundi moved two battalions to the border.",
        &["moved: the border BDI (target)"],
    );
}

#[test]
fn where_clauses_tell_of_the_place_before_them() {
    check_places(
        "Peru's president will travel to Oslo on Friday, where he will meet the king of Norway.",
        &["travel: Oslo NOR (target)", "meet: Oslo NOR (sentence)"],
    );
}

#[test]
fn the_seat_of_a_speaker_is_not_where_it_happened() {
    check_places(
        "Ethiopian jets bombed a convoy, the army of Eritrea said in Asmara.",
        &["bombed: -"],
    );
    check_places("The ministry in Nairobi condemned Eritrea.", &["condemned: -"]);
}

#[test]
fn force_goes_on_where_it_began() {
    check_places(
        "Ethiopian jets bombed Asmara on Monday. Nine civilians were killed.",
        &["bombed: Asmara ERI (target)", "killed: Asmara ERI (carried)"],
    );
}

#[test]
fn talks_of_others_are_where_the_report_was_written() {
    check_places(
        "OSLO, June 3 (Agency) - Peru and Chile held talks on Monday. Peru condemned Chile.",
        &["held talks: OSLO NOR (dateline)", "condemned: -"],
    );
}
