//! A verb that only carries its noun: both are one trigger, and the noun says what it is.

use crate::{DAY, check};

#[test]
fn the_noun_names_the_event() {
    check(
        "Iran launched an attack on Iraqi soldiers.",
        DAY,
        &["ASSAULT realised IRN > IRQ MIL | launched an attack"],
    );
    check(
        "Egypt held talks with Qatar.",
        DAY,
        &["CONSULT realised EGY > QAT | held talks"],
    );
    check(
        "France and Morocco reached an agreement.",
        DAY,
        &["AGREE realised FRA > MAR | reached an agreement"],
    );
    check(
        "Poland's president paid a visit to Lithuania.",
        DAY,
        &["CONSULT/visit realised POL GOV > LTU | paid a visit | in Lithuania LTU"],
    );
    check(
        "Iraq carried out air strikes on Syrian soldiers.",
        DAY,
        &["ASSAULT/aerial realised IRQ > SYR MIL | carried out air strikes"],
    );
}

#[test]
fn the_passive_of_a_light_verb_is_the_same_event() {
    check(
        "Talks were held between Egypt and Qatar.",
        DAY,
        &["CONSULT realised EGY > QAT | Talks were held"],
    );
    check(
        "An agreement was reached by France and Morocco.",
        DAY,
        &["AGREE realised FRA > MAR | agreement was reached"],
    );
}

#[test]
fn other_nouns_make_no_event() {
    check("Egypt held a trade fair with Qatar.", DAY, &[]);
    check("Iran launched a satellite.", DAY, &[]);
    check("Spain paid the bill.", DAY, &[]);
    check("France and Morocco reached the semi-finals.", DAY, &[]);
}
