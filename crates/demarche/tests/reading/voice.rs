//! Active, passive, by-phrase: the doer is the same.

use crate::{DAY, check};

#[test]
fn the_active_subject_does_it() {
    check("Kenya condemned Eritrea.", DAY, &["ACCUSE/disapprove realised KEN > ERI | condemned"]);
    check(
        "The Ethiopian army shelled Eritrean villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised ETH MIL > ERI | shelled"],
    );
    check(
        "Algerian police arrested three opposition leaders.",
        DAY,
        &["COERCE/arrest realised DZA COP > DZA OPP | arrested | arrested 3 opposition leaders"],
    );
}

#[test]
fn the_by_phrase_of_a_passive_does_it() {
    check("Eritrea was condemned by Kenya.", DAY, &["ACCUSE/disapprove realised KEN > ERI | was condemned"]);
    check(
        "Georgia has been accused by Armenia of arming the rebels.",
        DAY,
        &["ACCUSE/allege realised ARM > GEO | has been accused"],
    );
    check(
        "Two Turkish soldiers were killed by Kurdish militants.",
        DAY,
        &["ASSAULT realised TUR REB > TUR MIL | were killed | killed 2 soldiers"],
    );
}

#[test]
fn a_passive_without_by_phrase_has_no_doer() {
    check("Libya's foreign minister was kidnapped.", DAY, &["ASSAULT/abduct realised - > LBY GOV | was kidnapped"]);
    check(
        "A Nigerian journalist was arrested on Tuesday.",
        DAY,
        &["COERCE/arrest realised - > NGA JRN | was arrested | on 2025-05-13 | arrested 1 journalist"],
    );
}

#[test]
fn other_phrases_with_by_are_no_doers() {
    check("Eritrea was surprised by Kenya.", DAY, &[]);
    check("The bridge was finished by Friday, engineers in Ghana said.", DAY, &[]);
    check("The delegation stood by the river in Laos.", DAY, &[]);
}
