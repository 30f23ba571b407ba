//! Where it took place; a country that only acts is no place.

use crate::{DAY, check};

#[test]
fn towns_know_their_country() {
    check("Peru met Chile in Geneva.", DAY, &["CONSULT realised PER > CHL | met | in Geneva CHE"]);
    check("Chad met Sudan in the Kenyan town of Mombasa.", DAY, &["CONSULT realised TCD > SDN | met | in Mombasa KEN"]);
}

#[test]
fn regions_and_waters_are_places() {
    check("Iran seized a Greek tanker in the Strait of Hormuz.", DAY, &[
        "COERCE/seize realised IRN > GRC | seized | in Strait of Hormuz -",
    ]);
    check("Sudanese rebels attacked Chadian soldiers in Darfur.", DAY, &[
        "ASSAULT realised SDN REB > TCD MIL | attacked | in Darfur SDN",
    ]);
}

#[test]
fn what_is_attacked_is_the_place() {
    check("Russia shelled Kharkiv.", DAY, &["ASSAULT/heavy-weapons realised RUS > UKR | shelled | in Kharkiv UKR"]);
}

#[test]
fn a_country_that_acts_is_no_place() {
    check("Kenya condemned Eritrea.", DAY, &["ACCUSE/disapprove realised KEN > ERI | condemned"]);
    check("Geneva lies on a lake.", DAY, &[]);
}
