//! On whose word an event rests, and who speaks in direct quotations.

use crate::{DAY, check, check_quotes};

#[test]
fn reports_name_their_source() {
    check(
        "Syria's army said that Turkey had shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says SYR MIL"],
    );
    check(
        "Turkey shelled Syrian villages, Syria's defence ministry said.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says SYR GOV"],
    );
    check(
        "According to the UN, Turkey shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says IGO:UN"],
    );
}

#[test]
fn what_the_outlet_says_itself_has_no_source() {
    check(
        "Turkey shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR"],
    );
}

#[test]
fn speech_acts_are_their_own_source() {
    check(
        "Kenya accused Eritrea of theft.",
        DAY,
        &["ACCUSE/allege realised KEN > ERI | accused"],
    );
}

#[test]
fn saying_alone_is_nothing() {
    check("Kenya's president said that the summer was warm.", DAY, &[]);
    check("Ghana's minister told reporters that he was tired.", DAY, &[]);
}

#[test]
fn speakers_stand_before_their_words() {
    check_quotes(
        "Emmanuel Macron said: \"We are ready.\"",
        DAY,
        &["Emmanuel Macron (FRA GOV): We are ready."],
    );
}

#[test]
fn speakers_stand_after_their_words() {
    check_quotes(
        "\"We are ready,\" said Emmanuel Macron.",
        DAY,
        &["Emmanuel Macron (FRA GOV): We are ready,"],
    );
    check_quotes(
        "\"We are ready,\" Kenya's foreign minister said.",
        DAY,
        &["Kenya's foreign minister (KEN GOV): We are ready,"],
    );
}

#[test]
fn a_broken_quotation_has_one_speaker() {
    check_quotes(
        "\"We are ready,\" Emmanuel Macron said, \"and we will wait.\"",
        DAY,
        &[
            "Emmanuel Macron (FRA GOV): We are ready,",
            "Emmanuel Macron (FRA GOV): and we will wait.",
        ],
    );
}

#[test]
fn the_fullest_form_names_the_speaker() {
    check_quotes(
        "Emmanuel Macron arrived late. \"We are ready,\" Macron said.",
        DAY,
        &["Emmanuel Macron (FRA GOV): We are ready,"],
    );
    check_quotes(
        "Emmanuel Macron arrived late. \"We are ready,\" he said.",
        DAY,
        &["Emmanuel Macron (FRA GOV): We are ready,"],
    );
}

#[test]
fn a_quotation_may_have_no_speaker() {
    check_quotes("\"No entry\" was painted on the wall.", DAY, &["- (-): No entry"]);
    check_quotes("The words of the ministers' aides were not written down.", DAY, &[]);
}
