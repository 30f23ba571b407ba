//! Whose deed it is where no verb of the clause says so, and what is named like a doer and is none.

use crate::{DAY, check};

#[test]
fn a_noun_that_fills_another_leaves_the_subject_its_deed() {
    check(
        "Kenya took the unusual step of criticising Uganda.",
        DAY,
        &["ACCUSE/disapprove realised KEN > UGA | criticising"],
    );
}

#[test]
fn the_last_of_several_passives_names_the_doer_of_all() {
    check(
        "The commander was shot and killed by Kenyan soldiers.",
        DAY,
        &["ASSAULT/firearms realised KEN MIL > KEN MIL | shot | killed 1 commander"],
    );
}

#[test]
fn a_loose_group_of_states_acts_through_its_governments() {
    check(
        "Western governments condemned Belarus.",
        DAY,
        &["ACCUSE/disapprove realised WEST > BLR | condemned"],
    );
}

#[test]
fn troops_are_of_those_who_lead_them_and_a_coalition_of_nobody() {
    check(
        "Kenyan villages were shelled by Somali and French-led troops.",
        DAY,
        &["ASSAULT/heavy-weapons realised SOM MIL + FRA MIL > KEN CVL | shelled | in Kenyan villages KEN"],
    );
    check(
        "Coalition troops shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised UNK > SYR CVL | shelled | in Syrian villages SYR"],
    );
}

#[test]
fn an_attack_is_not_done_by_the_house_it_hits() {
    check(
        "Kenya mourned after the Mombasa hotel bombing.",
        DAY,
        &["ASSAULT/explosives realised - > - | bombing | in Mombasa KEN"],
    );
}
