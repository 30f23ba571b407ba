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

#[test]
fn a_few_quoted_words_are_their_governors() {
    check_quotes(
        "Kenya's foreign ministry dismissed the report as \"pure theatre\", and Uganda said that it would wait.",
        DAY,
        &["Kenya's foreign ministry (KEN GOV): pure theatre"],
    );
    check_quotes("Ghana \"deplores\" the decision.", DAY, &["Ghana (GHA): deplores"]);
    check_quotes(
        "Emmanuel Macron's call for \"patience\" was ignored by Kenya.",
        DAY,
        &["Emmanuel Macron (FRA GOV): patience"],
    );
}

#[test]
fn what_is_foretold_is_said_by_whoever_tells_it() {
    check_quotes(
        "Kenya's president said that Uganda would observe the truce \"to the letter\".",
        DAY,
        &["Kenya's president (KEN GOV): to the letter"],
    );
}

#[test]
fn speakers_stand_in_the_sentence_before() {
    check_quotes(
        "Emmanuel Macron shook his head. \"Not this year.\"",
        DAY,
        &["Emmanuel Macron (FRA GOV): Not this year."],
    );
    check_quotes(
        "A short note from Kenya's foreign ministry: \"We expect an answer.\"",
        DAY,
        &["Kenya's foreign ministry (KEN GOV): We expect an answer."],
    );
}

#[test]
fn descriptions_stand_for_the_person_named_before() {
    check_quotes(
        "Emmanuel Macron was in no hurry on Monday. \"There is time,\" the French president told reporters.",
        DAY,
        &["Emmanuel Macron (FRA GOV): There is time,"],
    );
    check_quotes(
        "Grace Wanjiru owns a kiosk by the border. \"Nobody buys anything,\" she said.",
        DAY,
        &["Grace Wanjiru (-): Nobody buys anything,"],
    );
}

#[test]
fn the_full_name_may_come_later() {
    check_quotes(
        "\"There is time,\" said Macron. Emmanuel Macron will speak again on Friday.",
        DAY,
        &["Emmanuel Macron (FRA GOV): There is time,"],
    );
}

#[test]
fn sources_without_a_name_stay_as_described() {
    check_quotes(
        "\"We heard two blasts,\" said one source in the harbour.",
        DAY,
        &["one source (-): We heard two blasts,"],
    );
    check_quotes(
        "\"We heard two blasts,\" two diplomats said.",
        DAY,
        &["two diplomats (-): We heard two blasts,"],
    );
}

#[test]
fn quotations_may_be_signed() {
    check_quotes(
        "\"The road is closed.\" \u{2014} Grace Wanjiru",
        DAY,
        &["Grace Wanjiru (-): The road is closed."],
    );
}

#[test]
fn marks_may_stand_apart() {
    check_quotes(
        "\" There is time, \" Emmanuel Macron said.",
        DAY,
        &["Emmanuel Macron (FRA GOV): There is time,"],
    );
}

#[test]
fn a_source_vouches_for_its_own_clause() {
    check(
        "Turkey shelled Syrian villages, Syria's army said; Kenya condemned Eritrea.",
        DAY,
        &[
            "ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says SYR MIL",
            "ACCUSE/disapprove realised KEN > ERI | condemned",
        ],
    );
    check(
        "Syria's army told a rally in Homs that Turkey had shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says SYR MIL"],
    );
    check(
        "By the army's account Turkey shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR | says SYR MIL"],
    );
}

#[test]
fn the_outlet_is_no_source_of_its_own() {
    check(
        "Our correspondent reports that Turkey shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR"],
    );
}

#[test]
fn a_spokesman_accuses_in_his_countrys_name() {
    check(
        "Kenya condemned Eritrea, Kenya's foreign ministry said.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
}

#[test]
fn answers_of_an_interview_rest_on_the_one_interviewed() {
    let text = "Emmanuel Macron received us in Paris.\n\nWhat happened in the north?\n\nTurkey shelled Syrian villages. I saw \
                the pictures.\n\nAre you worried?\n\nWe are, every day.\n\nWhat is next?\n\nMy plane leaves at noon.";
    let coding = crate::read(text, DAY);
    let shelled = coding
        .events
        .iter()
        .find(|event| event.trigger.slice(text) == "shelled");
    let source = shelled.and_then(|event| event.said_by.as_ref());
    assert_eq!(source.map(|party| party.code.to_string()).as_deref(), Some("FRA GOV"));
}
