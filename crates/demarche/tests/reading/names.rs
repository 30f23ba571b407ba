//! Who is meant: titles, appositions, surnames, pronouns, buildings, and offices that change hands.

use crate::{DAY, check};

#[test]
fn titles_and_appositions_make_officials() {
    check(
        "Kenya's foreign minister, Grace Otieno, condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN GOV > ERI | condemned"],
    );
    check(
        "Grace Otieno, the Kenyan foreign minister, condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN GOV > ERI | condemned"],
    );
    check(
        "Kenyan Foreign Minister Grace Otieno condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN GOV > ERI | condemned"],
    );
}

#[test]
fn a_later_surname_is_the_same_person() {
    check(
        "Kenyan Foreign Minister Grace Otieno arrived on Monday. Otieno condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN GOV > ERI | condemned"],
    );
}

#[test]
fn pronouns_stand_for_who_was_named() {
    check(
        "Emmanuel Macron arrived on Monday. He condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised FRA GOV > ERI | condemned"],
    );
    check(
        "Angela Merkel arrived on Monday. She condemned Eritrea.",
        "2019-05-14",
        &["ACCUSE/disapprove realised DEU GOV > ERI | condemned"],
    );
    check(
        "Kenya is angry. It condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
}

#[test]
fn buildings_and_capitals_stand_for_governments() {
    check(
        "The Kremlin condemned Estonia.",
        DAY,
        &["ACCUSE/disapprove realised RUS GOV > EST | condemned"],
    );
    check(
        "Downing Street condemned Iran.",
        DAY,
        &["ACCUSE/disapprove realised GBR GOV > IRN | condemned"],
    );
    check(
        "The White House condemned Iran.",
        DAY,
        &["ACCUSE/disapprove realised USA GOV > IRN | condemned"],
    );
    check(
        "Moscow condemned Tallinn.",
        DAY,
        &["ACCUSE/disapprove realised RUS GOV > EST GOV | condemned"],
    );
}

#[test]
fn a_building_as_a_place_is_no_actor() {
    check("Tourists queued in front of the Kremlin.", DAY, &[]);
    check("She grew up in Moscow.", DAY, &[]);
    check("A cat sat in Downing Street.", DAY, &[]);
}

#[test]
fn offices_change_hands() {
    let condemned = |published: &str, name: &str, code: &str| {
        let line = format!("ACCUSE/disapprove realised {code} > IRN | condemned");
        check(&format!("{name} condemned Iran."), published, &[&line]);
    };
    condemned("2024-06-30", "Keir Starmer", "GBR PTY");
    condemned("2024-07-10", "Keir Starmer", "GBR GOV");
    condemned("2024-06-30", "Rishi Sunak", "GBR GOV");
    condemned("2021-08-01", "The Taliban", "AFG REB");
    condemned("2021-09-01", "The Taliban", "AFG GOV");
    condemned("2019-05-01", "Angela Merkel", "DEU GOV");
    condemned("2023-05-01", "Angela Merkel", "DEU ELI");
}

#[test]
fn former_officials_hold_no_office() {
    check(
        "A former CIA official criticised Kenya.",
        DAY,
        &["ACCUSE/disapprove realised USA ELI > KEN | criticised"],
    );
    check(
        "A disgraced former Kenyan minister criticised Uganda.",
        DAY,
        &["ACCUSE/disapprove realised KEN ELI > UGA | criticised"],
    );
}

#[test]
fn a_country_in_front_outweighs_the_bearer_of_a_common_name() {
    check(
        "Chile's Defense Department condemned Peru.",
        DAY,
        &["ACCUSE/disapprove realised CHL GOV > PER | condemned"],
    );
}

#[test]
fn a_town_owns_the_noun_behind_it() {
    check(
        "Shanghai police criticised Kenya.",
        DAY,
        &["ACCUSE/disapprove realised CHN COP > KEN | criticised"],
    );
}
