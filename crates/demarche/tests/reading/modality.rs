//! Whether it happened.

use crate::{DAY, check};

#[test]
fn will_and_schedules_are_plans() {
    check("Peru will meet Chile on Friday.", DAY, &["CONSULT planned PER > CHL | meet | on 2025-05-16"]);
    check("Jordan plans to send troops to Lebanon.", DAY, &["MOBILIZE/troops planned JOR > LBN | send troops"]);
    check("Talks between Kenya and Somalia are scheduled for Monday.", DAY, &[
        "CONSULT planned KEN > SOM | Talks | on 2025-05-19",
    ]);
    check("Trump is to speak to Putin on Monday.", DAY, &["CONSULT planned USA GOV > RUS GOV | speak | on 2025-05-19"]);
}

#[test]
fn may_and_could_are_possibilities() {
    check("Peru may meet Chile.", DAY, &["CONSULT hypothetical PER > CHL | meet"]);
    check("Iran could attack Iraq.", DAY, &["ASSAULT hypothetical IRN > IRQ | attack"]);
}

#[test]
fn conditions_are_possibilities() {
    check("If Mali attacks Niger, the region will suffer.", DAY, &["ASSAULT hypothetical MLI > NER | attacks"]);
    check("Chad threatened to attack Sudan unless its soldiers were freed.", DAY, &[
        "THREATEN/violence realised TCD > SDN | threatened",
    ]);
}

#[test]
fn what_did_not_happen_is_denied() {
    check("Peru did not meet Chile.", DAY, &["CONSULT denied PER > CHL | meet"]);
    check("Kenya and Somalia failed to reach an agreement.", DAY, &["AGREE denied KEN > SOM | reach an agreement"]);
    check("Armenia never attacked Azerbaijan.", DAY, &["ASSAULT denied ARM > AZE | attacked"]);
}

#[test]
fn refusing_is_an_act_of_its_own() {
    check("Serbia refused to recognise Kosovo.", DAY, &["REJECT realised SRB > XKX | refused"]);
    check("Cuba refused to meet Haiti.", DAY, &["REJECT/meet realised CUB > HTI | refused", "CONSULT denied CUB > HTI | meet"]);
}

#[test]
fn what_lies_long_back_is_history() {
    check("Iraq invaded Kuwait in August 1990.", DAY, &["ASSAULT historical IRQ > KWT | invaded | on 1990-08-01..1990-08-31"]);
    check("Mali attacked Niger on 3 January 2024.", DAY, &["ASSAULT historical MLI > NER | attacked | on 2024-01-03"]);
    check("Mali attacked Niger on 9 May 2025.", DAY, &["ASSAULT realised MLI > NER | attacked | on 2025-05-09"]);
}

#[test]
fn purposes_and_contents_are_nothing() {
    check("Ghana built the road to please Togo.", DAY, &[]);
    check("It is not easy to meet in Laos.", DAY, &[]);
}
