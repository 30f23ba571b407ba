//! Relative and participial clauses: the word they hang on is their doer or their object.

use crate::{DAY, check};

#[test]
fn who_and_which_stand_for_their_noun() {
    check("Iraq, which bombed Syria on Monday, is rich in oil.", DAY, &[
        "ASSAULT/aerial realised IRQ > SYR | bombed | on 2025-05-12",
    ]);
    check("The Chadian soldiers who attacked Sudan were young.", DAY, &["ASSAULT realised TCD MIL > SDN | attacked"]);
}

#[test]
fn a_relative_clause_may_take_the_object() {
    check("The Sudanese rebels whom Chad bombed on Monday were tired.", DAY, &[
        "ASSAULT/aerial realised TCD > SDN REB | bombed | on 2025-05-12",
    ]);
}

#[test]
fn a_passive_participle_says_what_was_done_to_its_noun() {
    check("Two Kenyan soldiers killed by Somali rebels were buried at home.", DAY, &[
        "ASSAULT realised SOM REB > KEN MIL | killed | killed 2 soldiers",
    ]);
    check("The journalists arrested by Belarus were beaten.", DAY, &[
        "COERCE/arrest realised BLR > JRN | arrested",
        "ASSAULT/beat realised - > JRN | were beaten",
    ]);
}

#[test]
fn an_active_participle_shares_the_subject() {
    check("Kenya closed its embassy in Ghana, accusing its government of theft.", DAY, &[
        "SANCTION realised KEN > GHA | closed",
        "ACCUSE/allege realised KEN > GHA GOV | accusing",
    ]);
    check("Accusing Armenia of lies, Azerbaijan left the talks.", DAY, &[
        "ACCUSE/allege realised AZE > ARM | Accusing",
        "REJECT realised AZE > ARM | left the talks",
    ]);
}

#[test]
fn clauses_about_other_things_are_nothing() {
    check("Ghana, which borders Togo, grows cocoa.", DAY, &[]);
    check("The Kenyans seen by tourists were herders.", DAY, &[]);
}
