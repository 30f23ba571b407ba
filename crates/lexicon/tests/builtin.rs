//! The built-in data: sound, sourced, and right about a few things that are easily got wrong.

use std::sync::LazyLock;

use demarche_codebook::ActorCode;
use demarche_lexicon::{Actor, ActorKind, Lexicon, PlaceKind};
use jiff::civil::Date;

static LEXICON: LazyLock<Lexicon> = LazyLock::new(Lexicon::builtin);

fn day(text: &str) -> Date {
    text.parse().expect("the test's day is written YYYY-MM-DD")
}

/// The codes of all actors of this name on a day, those without a code left out.
fn codes(name: &str, on: &str) -> Vec<String> {
    let actors = LEXICON.actors_named(name);
    let mut codes: Vec<String> = actors
        .filter_map(|(actor, _)| actor.code_on(Some(day(on))))
        .map(|code| code.to_string())
        .collect();
    codes.sort();
    codes.dedup();
    codes
}

#[track_caller]
fn check(name: &str, on: &str, expected: &[&str]) {
    assert_eq!(codes(name, on), expected, "`{name}` on {on}");
}

#[test]
fn people_are_coded_by_the_office_of_the_day() {
    check("Keir Starmer", "2024-06-30", &["GBR PTY"]);
    check("Keir Starmer", "2024-07-10", &["GBR GOV"]);
    check("Rishi Sunak", "2024-06-30", &["GBR GOV"]);
    check("Donald Trump", "2019-01-01", &["USA GOV"]);
    check("Donald Trump", "2025-03-01", &["USA GOV"]);
    check("Joe Biden", "2023-01-01", &["USA GOV"]);
    check("Joe Biden", "2025-03-01", &["USA ELI"]);
    check("Volodymyr Zelensky", "2019-05-19", &["UKR PTY"]);
    check("Volodymyr Zelensky", "2019-05-20", &["UKR GOV"]);
    check("Angela Merkel", "2021-12-01", &["DEU GOV"]);
    check("Angela Merkel", "2021-12-20", &["DEU ELI"]);
    check("Nelson Mandela", "1995-01-01", &["ZAF GOV"]);
}

#[test]
fn movements_that_took_power_change_their_code() {
    check("Taliban", "1995-01-01", &["AFG REB"]);
    check("Taliban", "2000-01-01", &["AFG GOV"]);
    check("Taliban", "2021-08-14", &["AFG REB"]);
    check("Taliban", "2021-08-15", &["AFG GOV"]);
}

#[test]
fn states_that_ended_keep_their_time() {
    let role = |name: &str, on: &str| {
        let mut actors = LEXICON.actors_named(name);
        actors.any(|(actor, _)| actor.role_on(Some(day(on))).is_some())
    };
    assert!(role("Zaire", "1997-05-16"));
    assert!(!role("Zaire", "1997-05-17"));
    assert!(role("Soviet Union", "1991-12-26"));
    assert!(!role("Soviet Union", "1992-01-01"));
    check("Zaire", "1995-01-01", &["ZAR"]);
    check("Democratic Republic of Congo", "2005-01-01", &["COD"]);
}

#[test]
fn every_actor_names_its_source() {
    let without: Vec<&str> = LEXICON
        .actors()
        .iter()
        .filter(|actor| actor.source.as_deref().is_none_or(str::is_empty))
        .map(|actor| actor.name.as_str())
        .collect();
    assert!(
        without.is_empty(),
        "no `source:` and no `@source` of the file: {without:?}"
    );
}

#[test]
fn every_code_can_be_written_and_read_again() {
    for actor in LEXICON.actors() {
        for role in &actor.roles {
            let read: Option<ActorCode> = role.code.to_string().parse().ok();
            assert_eq!(read, Some(role.code), "{}", actor.name);
        }
    }
}

#[test]
fn nobody_holds_two_offices_at_once_without_order() {
    let unordered: Vec<&str> = LEXICON
        .actors()
        .iter()
        .filter(|actor| !is_in_order(actor))
        .map(|actor| actor.name.as_str())
        .collect();
    assert!(
        unordered.is_empty(),
        "roles that are not in order of time: {unordered:?}"
    );
}

/// Offices may overlap, but the list goes forward in time.
fn is_in_order(actor: &Actor) -> bool {
    actor.roles.is_sorted_by_key(|role| role.period.from)
}

#[test]
fn every_country_has_a_bare_code_of_three_letters() {
    let countries = LEXICON.actors().iter().filter(|actor| actor.kind == ActorKind::Country);
    for country in countries {
        let code = country.roles[0].code;
        let letters = code.country().map(str::len);
        assert_eq!((letters, code.sector), (Some(3), None), "{}", country.name);
    }
}

/// Places are only found by name, so the names come from the file itself.
fn places() -> impl Iterator<Item = &'static demarche_lexicon::Place> {
    let file = include_str!("../data/places.tsv").lines();
    let names = file
        .filter(|line| !line.starts_with(['#', '@']))
        .filter_map(|line| line.split('\t').next());
    names.flat_map(|name| {
        LEXICON
            .places
            .longest(name)
            .map(|(_, places)| places)
            .unwrap_or_default()
    })
}

/// Lines between states and reefs that several claim.
const SHARED_SITES: &[&str] = &[
    "Demilitarized Zone",
    "Durand Line",
    "Line of Actual Control",
    "Line of Control",
    "Mischief Reef",
    "Northern Limit Line",
];

#[test]
fn every_place_has_a_country_or_is_shared() {
    assert!(places().count() > 1_000, "the gazetteer is hardly there");
    for place in places() {
        let shared = matches!(place.kind, PlaceKind::Water | PlaceKind::Region) || SHARED_SITES.contains(&&*place.name);
        assert!(
            place.country.is_some() || shared,
            "`{}` lies in no country; if several share it, it belongs to SHARED_SITES",
            place.name
        );
    }
}

#[test]
fn every_place_lies_on_the_globe() {
    for place in places() {
        let on_globe = place.latitude.abs() <= 90.0 && place.longitude.abs() <= 180.0;
        assert!(
            on_globe,
            "`{}` lies at {}, {}",
            place.name, place.latitude, place.longitude
        );
    }
}

#[test]
fn the_largest_place_of_a_name_comes_first() {
    let first = |name: &str| {
        LEXICON
            .places
            .longest(name)
            .and_then(|(_, places)| places[0].country.clone())
    };
    assert_eq!(first("Paris").as_deref(), Some("FRA"));
    assert_eq!(first("Kharkiv").as_deref(), Some("UKR"));
    assert_eq!(first("Strait of Hormuz"), None);
}

#[test]
fn every_entry_carries_an_example_in_which_it_applies() {
    let bare: Vec<&str> = LEXICON
        .triggers
        .all()
        .into_iter()
        .filter(|entry| entry.examples.iter().all(|example| !example.applies))
        .map(|entry| entry.place.as_str())
        .collect();
    assert!(bare.is_empty(), "entries without a `+` sentence: {bare:?}");
}
