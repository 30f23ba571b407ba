//! Relative and participial clauses: the word they hang on is their doer or their object.

use crate::{DAY, check};

#[test]
fn who_and_which_stand_for_their_noun() {
    check(
        "Iraq, which condemned Turkey on Monday, is rich in oil.",
        DAY,
        &["ACCUSE/disapprove realised IRQ > TUR | condemned | on 2025-05-12"],
    );
    check(
        "The Iranian soldiers who shelled Iraqi villages were young.",
        DAY,
        &["ASSAULT/heavy-weapons realised IRN MIL > IRQ CVL | shelled | in Iraqi villages IRQ"],
    );
    check(
        "The Greek minister who condemned Turkey is a lawyer's son.",
        DAY,
        &["ACCUSE/disapprove realised GRC GOV > TUR | condemned"],
    );
}

#[test]
fn a_relative_clause_may_take_the_object() {
    check(
        "The Iraqi villages that Iran shelled on Monday are small.",
        DAY,
        &["ASSAULT/heavy-weapons realised IRN > IRQ CVL | shelled | on 2025-05-12"],
    );
}

#[test]
fn a_passive_participle_says_what_was_done_to_its_noun() {
    check(
        "Turkish soldiers shelled by Syrian rebels were tired.",
        DAY,
        &["ASSAULT/heavy-weapons realised SYR REB > TUR MIL | shelled"],
    );
    check(
        "The Greek minister condemned by Turkey is a lawyer.",
        DAY,
        &["ACCUSE/disapprove realised TUR > GRC GOV | condemned"],
    );
}

#[test]
fn an_active_participle_shares_the_subject() {
    check(
        "Turkey shelled Syrian villages, accusing Syria of theft.",
        DAY,
        &[
            "ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR",
            "ACCUSE/allege realised TUR > SYR | accusing",
        ],
    );
    check(
        "Accusing Armenia of lies, Azerbaijan left the hall.",
        DAY,
        &["ACCUSE/allege realised AZE > ARM | Accusing"],
    );
}

#[test]
fn clauses_about_other_things_are_nothing() {
    check("Ghana, which borders Togo, grows cocoa.", DAY, &[]);
    check("The Kenyans seen by tourists were herders.", DAY, &[]);
}
