//! Later mentions of one event point at the first.

use crate::{DAY, check};

#[test]
fn a_definite_noun_refers_back() {
    check(
        "Armenia held talks with Azerbaijan on Monday. Armenia ended the talks with Azerbaijan late.",
        DAY,
        &[
            "CONSULT realised ARM > AZE | held talks | on 2025-05-12",
            "CONSULT realised ARM > AZE | talks | on 2025-05-12 | same as 1",
        ],
    );
    check(
        "Turkey launched an attack on Syrian soldiers on Monday. The attack came at dawn.",
        DAY,
        &[
            "ASSAULT realised TUR > SYR MIL | launched an attack | on 2025-05-12",
            "ASSAULT realised TUR > SYR MIL | attack | on 2025-05-12 | same as 1",
        ],
    );
}

#[test]
fn the_same_words_tell_the_same_event() {
    check(
        "Kenya condemned Eritrea on Monday. Kenya condemned Eritrea in a letter.",
        DAY,
        &[
            "ACCUSE/disapprove realised KEN > ERI | condemned | on 2025-05-12",
            "ACCUSE/disapprove realised KEN > ERI | condemned | same as 1",
        ],
    );
}

#[test]
fn other_parties_are_another_event() {
    check(
        "Kenya condemned Eritrea. Kenya condemned Iran.",
        DAY,
        &[
            "ACCUSE/disapprove realised KEN > ERI | condemned",
            "ACCUSE/disapprove realised KEN > IRN | condemned",
        ],
    );
}

#[test]
fn another_day_is_another_event() {
    check(
        "Kenya condemned Eritrea on Monday. Kenya condemned Eritrea again on Tuesday.",
        DAY,
        &[
            "ACCUSE/disapprove realised KEN > ERI | condemned | on 2025-05-12",
            "ACCUSE/disapprove realised KEN > ERI | condemned | on 2025-05-13",
        ],
    );
}

#[test]
fn what_is_planned_is_another_event() {
    check(
        "Peru met Chile on Monday. Peru will meet Chile on Friday.",
        DAY,
        &[
            "CONSULT realised PER > CHL | met | on 2025-05-12",
            "CONSULT planned PER > CHL | meet | on 2025-05-16",
        ],
    );
}

#[test]
fn nouns_without_an_event_before_them_are_nothing() {
    check("The talks were dull, students in Nepal found.", DAY, &[]);
}
