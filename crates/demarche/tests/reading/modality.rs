//! Whether it happened.

use crate::{DAY, check};

#[test]
fn will_and_schedules_are_plans() {
    check(
        "Peru will meet Chile on Friday.",
        DAY,
        &["CONSULT planned PER > CHL | meet | on 2025-05-16"],
    );
    check(
        "Talks between Kenya and Somalia are scheduled for Monday.",
        DAY,
        &["CONSULT planned KEN > SOM | Talks | on 2025-05-19"],
    );
    check(
        "Trump is to speak to Putin on Monday.",
        DAY,
        &["CONSULT planned USA GOV > RUS GOV | speak | on 2025-05-19"],
    );
    check("Peru plans to meet Chile.", DAY, &["CONSULT planned PER > CHL | meet"]);
}

#[test]
fn may_and_could_are_possibilities() {
    check("Peru may meet Chile.", DAY, &["CONSULT hypothetical PER > CHL | meet"]);
    check(
        "Turkey could shell Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons hypothetical TUR > SYR CVL | shell | in Syrian villages SYR"],
    );
    check(
        "Peru is considering meeting Chile.",
        DAY,
        &["CONSULT hypothetical PER > CHL | meeting"],
    );
}

#[test]
fn conditions_are_possibilities() {
    check(
        "If Turkey shells Syrian villages, the region will suffer.",
        DAY,
        &["ASSAULT/heavy-weapons hypothetical TUR > SYR CVL | shells | in Syrian villages SYR"],
    );
    check(
        "Macron will not go home unless Iran meets Iraq.",
        DAY,
        &["CONSULT hypothetical IRN > IRQ | meets"],
    );
}

#[test]
fn what_did_not_happen_is_denied() {
    check("Peru did not meet Chile.", DAY, &["CONSULT denied PER > CHL | meet"]);
    check(
        "Kenya and Somalia failed to reach an agreement.",
        DAY,
        &["AGREE denied KEN > SOM | reach an agreement"],
    );
    check(
        "Turkey never shelled Syrian villages.",
        DAY,
        &["ASSAULT/heavy-weapons denied TUR > SYR CVL | shelled | in Syrian villages SYR"],
    );
}

#[test]
fn refusing_is_an_act_of_its_own() {
    check(
        "Cuba refused to meet Haiti.",
        DAY,
        &[
            "REJECT/meet realised CUB > HTI | refused",
            "CONSULT denied CUB > HTI | meet",
        ],
    );
}

#[test]
fn what_lies_long_back_is_history() {
    check(
        "Turkey shelled Syrian villages in August 1990.",
        DAY,
        &[
            "ASSAULT/heavy-weapons historical TUR > SYR CVL | shelled | on 1990-08-01..1990-08-31 | in Syrian villages SYR",
        ],
    );
    check(
        "Peru met Chile on 3 January 2024.",
        DAY,
        &["CONSULT historical PER > CHL | met | on 2024-01-03"],
    );
    check(
        "Peru met Chile on 9 May 2025.",
        DAY,
        &["CONSULT realised PER > CHL | met | on 2025-05-09"],
    );
}

#[test]
fn what_is_threatened_did_not_happen() {
    check(
        "Turkey threatened to shell Syrian villages.",
        DAY,
        &["THREATEN/violence realised TUR > SYR CVL | threatened"],
    );
}

#[test]
fn purposes_are_nothing() {
    check("Ghana built the road to please Togo.", DAY, &[]);
    check("It is not easy to meet in Laos.", DAY, &[]);
}
