//! Several parties, several acts, and phrases for both parties.

use crate::{DAY, check};

#[test]
fn coordinated_parties_share_the_act() {
    check(
        "Kenya and Uganda condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN + UGA > ERI | condemned"],
    );
    check(
        "Kenya condemned Eritrea, Sudan and Iran.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI + SDN + IRN | condemned"],
    );
}

#[test]
fn coordinated_subjects_of_a_mutual_act_are_the_two_sides() {
    check(
        "Peru and Chile met in Lima.",
        DAY,
        &["CONSULT realised PER > CHL | met | in Lima PER"],
    );
    check(
        "Peru met Chile in Lima.",
        DAY,
        &["CONSULT realised PER > CHL | met | in Lima PER"],
    );
}

#[test]
fn coordinated_acts_share_their_parties() {
    check(
        "Kenya condemned and threatened Eritrea.",
        DAY,
        &[
            "ACCUSE/disapprove realised KEN > ERI | condemned",
            "THREATEN realised KEN > ERI | threatened",
        ],
    );
    check(
        "Iran condemned Turkey and met Iraq in Geneva.",
        DAY,
        &[
            "ACCUSE/disapprove realised IRN > TUR | condemned",
            "CONSULT realised IRN > IRQ | met | in Geneva CHE",
        ],
    );
    check(
        "Laos praised Nepal but criticised Bhutan.",
        DAY,
        &[
            "SUPPORT realised LAO > NPL | praised",
            "ACCUSE/disapprove realised LAO > BTN | criticised",
        ],
    );
}

#[test]
fn both_sides_are_those_that_deal_with_each_other() {
    check(
        "Armenia held talks with Azerbaijan. Both sides agreed on a timetable.",
        DAY,
        &[
            "CONSULT realised ARM > AZE | held talks",
            "AGREE realised ARM > AZE | agreed",
        ],
    );
    check(
        "Macron met Starmer in Paris. The two leaders condemned Russia.",
        DAY,
        &[
            "CONSULT realised FRA GOV > GBR GOV | met | in Paris FRA",
            "ACCUSE/disapprove realised FRA GOV + GBR GOV > RUS | condemned",
        ],
    );
    check(
        "Talks between Kenya and Somalia opened on Monday. They agreed on Tuesday.",
        DAY,
        &[
            "CONSULT realised KEN > SOM | Talks | on 2025-05-12",
            "AGREE realised KEN > SOM | agreed | on 2025-05-13",
        ],
    );
}

#[test]
fn coordinated_nations_without_an_act_are_nothing() {
    check("Kenya and Uganda share a lake.", DAY, &[]);
    check("Both sides of the valley in Nepal are green.", DAY, &[]);
}
