//! Verbs whose infinitive borrows its doer: control and raising.

use crate::{DAY, check};

#[test]
fn the_subject_is_the_doer_of_the_infinitive() {
    check(
        "Turkey began to shell Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shell | in Syrian villages SYR"],
    );
    check(
        "Turkey continued to shell Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shell | in Syrian villages SYR"],
    );
    check(
        "Peru decided to meet Chile in Lima.",
        DAY,
        &["CONSULT planned PER > CHL | meet | in Lima PER"],
    );
}

#[test]
fn the_object_is_the_doer_of_what_it_is_asked() {
    check(
        "Ghana urged Togo to release the prisoners.",
        DAY,
        &["REQUEST/yield realised GHA > TGO | urged"],
    );
    check(
        "Oman asked Yemen to meet Saudi Arabia.",
        DAY,
        &["REQUEST/meet realised OMN > YEM | asked"],
    );
    check(
        "Cuba told Haiti to free the diplomats.",
        DAY,
        &["REQUEST/yield realised CUB > HTI | told"],
    );
}

#[test]
fn raising_leaves_the_subject_to_the_infinitive() {
    check(
        "Turkey is reported to have shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons realised TUR > SYR CVL | shelled | in Syrian villages SYR"],
    );
    check(
        "Turkey appears to have condemned Greece.",
        DAY,
        &["ACCUSE/disapprove realised TUR > GRC | condemned"],
    );
}

#[test]
fn wishes_and_abilities_without_an_act_are_nothing() {
    check("Ghana wants to be heard.", DAY, &[]);
    check("Togo seemed to be at ease.", DAY, &[]);
    check("Oman learned to build ships.", DAY, &[]);
}
