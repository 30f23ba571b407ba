//! Active, passive, by-phrase: the doer is the same.

use crate::{DAY, check};

#[test]
fn the_active_subject_does_it() {
    check(
        "Kenya condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
    check(
        "The Ethiopian army has shelled Eritrean villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised ETH MIL > ERI CVL | shelled | in Eritrean villages ERI"],
    );
    check(
        "Turkey's president praised Hungary's parliament.",
        DAY,
        &["SUPPORT realised TUR GOV > HUN LEG | praised"],
    );
}

#[test]
fn the_by_phrase_of_a_passive_does_it() {
    check(
        "Eritrea was condemned by Kenya.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
    check(
        "Georgia has been accused by Armenia of theft.",
        DAY,
        &["ACCUSE/allege realised ARM > GEO | accused"],
    );
    check(
        "Eritrean villages were shelled by the Ethiopian army.",
        DAY,
        &["ASSAULT/heavy-weapons realised ETH MIL > ERI CVL | shelled | in Eritrean villages ERI"],
    );
    check(
        "Hungary's parliament is being praised by Turkey's president.",
        DAY,
        &["SUPPORT realised TUR GOV > HUN LEG | praised"],
    );
}

#[test]
fn a_passive_without_by_phrase_has_no_doer() {
    check(
        "Libya's foreign minister was kidnapped.",
        DAY,
        &["ASSAULT/abduct realised - > LBY GOV | kidnapped | captured 1 minister"],
    );
    check(
        "Eritrean villages were shelled on Tuesday.",
        DAY,
        &["ASSAULT/heavy-weapons realised - > ERI CVL | shelled | on 2025-05-13 | in Eritrean villages ERI"],
    );
}

#[test]
fn other_phrases_with_by_are_no_doers() {
    check("Eritrea was surprised by Kenya.", DAY, &[]);
    check("The bridge was finished by Friday, engineers in Ghana said.", DAY, &[]);
    check("The delegation stood by the river in Laos.", DAY, &[]);
}
