//! Verbs whose infinitive borrows its doer: control and raising.

use crate::{DAY, check};

#[test]
fn the_subject_is_the_doer_of_the_infinitive() {
    check("Chile promised to withdraw its troops from Bolivia.", DAY, &[
        "RETREAT/withdraw planned CHL > BOL | withdraw",
    ]);
    check("Mali began to shell Niger.", DAY, &["ASSAULT/heavy-weapons realised MLI > NER | shell"]);
    check("Libya continued to bomb Chad.", DAY, &["ASSAULT/aerial realised LBY > TCD | bomb"]);
    check("Angola managed to free two Zambian hostages.", DAY, &[
        "RETREAT/release realised AGO > ZMB | free | released 2 hostages",
    ]);
}

#[test]
fn the_object_is_the_doer_of_what_it_is_asked() {
    check("Ghana urged Togo to release the prisoners.", DAY, &["REQUEST/yield realised GHA > TGO | urged"]);
    check("Oman asked Yemen to meet Saudi Arabia.", DAY, &["REQUEST/meet realised OMN > YEM | asked"]);
    check("Cuba told Haiti to free the diplomats.", DAY, &["REQUEST/yield realised CUB > HTI | told"]);
}

#[test]
fn raising_leaves_the_subject_to_the_infinitive() {
    check("Uganda is reported to have bombed Congo.", DAY, &["ASSAULT/aerial realised UGA > COD | bombed"]);
    check("Syria appears to have attacked Jordan.", DAY, &["ASSAULT realised SYR > JOR | attacked"]);
}

#[test]
fn wishes_and_abilities_without_an_act_are_nothing() {
    check("Ghana wants to be heard.", DAY, &[]);
    check("Togo seemed to be at ease.", DAY, &[]);
    check("Oman learned to build ships.", DAY, &[]);
}
