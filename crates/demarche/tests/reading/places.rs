//! Where it took place; a country that only acts is no place.

use crate::{DAY, check};

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
