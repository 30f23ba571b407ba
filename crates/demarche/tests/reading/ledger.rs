//! Pledges, demands, conditions and meetings, their fate and what ties them.

use crate::{DAY, check_ledger};

#[test]
fn pledges() {
    check_ledger(
        "Kenya pledged to send 200 police officers to Haiti by August.",
        DAY,
        &[
            "pledge KEN > HTI | Kenya pledged to send 200 police officers to Haiti by August | security | due ..2025-08-31 | 200 officers",
        ],
    );
    check_ledger(
        "Poland will give Moldova ten tanks before the end of June.",
        DAY,
        &[
            "pledge POL > MDA | Poland will give Moldova ten tanks before the end of June | weapons | due ..2025-06-30 | 10 tanks",
        ],
    );
    check_ledger(
        "Ghana's foreign minister said his country would reopen its embassy in Togo on 2 June.",
        DAY,
        &["pledge GHA GOV > - | his country would reopen its embassy in Togo on 2 June | other | due 2025-06-02"],
    );
    check_ledger(
        "The president of Chad has vowed never to recognise the annexation.",
        DAY,
        &["pledge TCD GOV > - | The president of Chad has vowed never to recognise the annexation | recognition"],
    );
}

#[test]
fn forecasts_are_no_pledges() {
    check_ledger("The war will last for years, officials said.", DAY, &[]);
    check_ledger("Prices will rise in Peru next month.", DAY, &[]);
    check_ledger("Will Kenya send troops to Haiti?", DAY, &[]);
}

#[test]
fn offers_are_proposals() {
    check_ledger(
        "Qatar offered to mediate between Sudan and Chad.",
        DAY,
        &["proposal QAT > - | Qatar offered to mediate between Sudan and Chad | talks"],
    );
    check_ledger(
        "Norway proposed a pause in the fighting between Sudan and Chad for 72 hours.",
        DAY,
        &[
            "proposal NOR > - | Norway proposed a pause in the fighting between Sudan and Chad for 72 hours | ceasefire | for PT72H",
        ],
    );
}

#[test]
fn an_offer_to_meet_on_a_day_is_a_meeting() {
    check_ledger(
        "Oman invited Iran to talks in Muscat on 2 June.",
        DAY,
        &["meeting OMN > IRN | Oman invited Iran to talks in Muscat on 2 June | talks | due 2025-06-02"],
    );
}

#[test]
fn demands() {
    check_ledger(
        "Japan urged North Korea to free three fishermen by Friday.",
        DAY,
        &[
            "demand JPN > PRK | Japan urged North Korea to free three fishermen by Friday | prisoners | due ..2025-05-16 | 3 fishermen",
        ],
    );
    check_ledger(
        "“Chad must withdraw its soldiers and reopen the border,” Sudan's president said.",
        DAY,
        &[
            "demand SDN GOV > TCD | Chad must withdraw its soldiers | troops",
            "demand SDN GOV > TCD | reopen the border | troops",
        ],
    );
    check_ledger(
        "Georgia repeated its demand that Russia withdraw its troops.",
        DAY,
        &["demand GEO > RUS | Georgia repeated its demand that Russia withdraw its troops | troops"],
    );
}

#[test]
fn a_demand_of_two_parts_is_two_items() {
    check_ledger(
        "Kenya called on Somalia to free the fishermen and to pay for the boats.",
        DAY,
        &[
            "demand KEN > SOM | Kenya called on Somalia to free the fishermen | prisoners",
            "demand KEN > SOM | to pay for the boats | trade",
        ],
    );
}

#[test]
fn conditions() {
    check_ledger(
        "Sudan will join the talks only if Chad frees the prisoners.",
        DAY,
        &[
            "condition SDN > TCD | Sudan will join the talks only if Chad frees the prisoners | talks | only_if: only if Chad frees the prisoners",
        ],
    );
    check_ledger(
        "Armenia will not sign the treaty until Azerbaijan withdraws its troops.",
        DAY,
        &[
            "condition ARM > AZE | Armenia will not sign the treaty until Azerbaijan withdraws its troops | troops | until: until Azerbaijan withdraws its troops",
        ],
    );
    check_ledger(
        "Israel refused to reopen the crossing unless Hamas returns the bodies.",
        DAY,
        &[
            "condition ISR > PSE REB | Israel refused to reopen the crossing unless Hamas returns the bodies | prisoners | unless: unless Hamas returns the bodies",
        ],
    );
    check_ledger(
        "Iran would let inspectors in in exchange for the lifting of sanctions, its foreign minister said.",
        DAY,
        &[
            "condition IRN GOV > - | Iran would let inspectors in in exchange for the lifting of sanctions | monitoring | in_exchange_for: in exchange for the lifting of sanctions",
        ],
    );
}

#[test]
fn threats() {
    check_ledger(
        "Turkey threatened to close the border with Iraq unless Baghdad expels the rebels by 1 June.",
        DAY,
        &[
            "threat TUR > IRQ | Turkey threatened to close the border with Iraq unless Baghdad expels the rebels by 1 June | other | due 2025-06-01.. | unless: unless Baghdad expels the rebels by 1 June",
        ],
    );
    check_ledger(
        "“Any ship that enters our waters will be sunk,” the Iranian defence minister said.",
        DAY,
        &[
            "threat IRN GOV > - | Any ship that enters our waters will be sunk | security | if: Any ship that enters our waters",
        ],
    );
    check_ledger(
        "EU ministers discussed new sanctions against Belarus if it keeps the journalists in prison.",
        DAY,
        &[
            "threat IGO:EU > BLR | EU ministers discussed new sanctions against Belarus if it keeps the journalists in prison | sanctions | if: if it keeps the journalists in prison",
        ],
    );
}

#[test]
fn commitments() {
    check_ledger(
        "“We remain committed to supporting Moldova,” the Romanian president said.",
        DAY,
        &["pledge ROU GOV > MDA | We remain committed to supporting Moldova | other"],
    );
    check_ledger(
        "“We will not sit down with Russia,” the Ukrainian foreign minister said.",
        DAY,
        &["refusal UKR GOV > RUS | We will not sit down with Russia | talks"],
    );
}

#[test]
fn what_is_forecast_or_asked_is_nothing() {
    check_ledger("The goal is to provide aid to refugees.", DAY, &[]);
    check_ledger("Kenya has yet to decide whether it will send troops.", DAY, &[]);
    check_ledger(
        "The accord between Chad and Sudan will not work unless people believe in it.",
        DAY,
        &[],
    );
}

#[test]
fn refusals() {
    check_ledger(
        "Ethiopia urged Eritrea to withdraw its troops. Eritrea refused to do so.",
        DAY,
        &[
            "demand ETH > ERI | Ethiopia urged Eritrea to withdraw its troops | troops | rejected",
            "refusal ERI > ETH | Eritrea refused to do so | troops | rejects 1",
        ],
    );
    check_ledger(
        "Serbia will not recognise Kosovo, its president said.",
        DAY,
        &["refusal SRB GOV > XKX | Serbia will not recognise Kosovo | recognition"],
    );
}

#[test]
fn denials_of_charges_are_no_refusals() {
    check_ledger("Eritrea denied the charge.", DAY, &[]);
    check_ledger("Rwanda rejected the allegation.", DAY, &[]);
    check_ledger("The Kremlin declined to comment.", DAY, &[]);
}

#[test]
fn declarations() {
    check_ledger(
        "Sudan declared a truce from Friday.",
        DAY,
        &["declaration SDN > SDN | Sudan declared a truce from Friday | ceasefire | due 2025-05-16.."],
    );
    check_ledger(
        "The government of Mali banned rallies in the capital until 30 June.",
        DAY,
        &[
            "declaration MLI GOV > MLI | The government of Mali banned rallies in the capital until 30 June | security | due ..2025-06-30",
        ],
    );
    check_ledger(
        "From 1 June China is suspending imports of beef from Brazil.",
        DAY,
        &[
            "declaration CHN > BRA | From 1 June China is suspending imports of beef from Brazil | trade | due 2025-06-01..",
        ],
    );
}

#[test]
fn agreements() {
    check_ledger(
        "Kenya and Somalia agreed to exchange 40 prisoners by Friday.",
        DAY,
        &[
            "agreement KEN + SOM > - | Kenya and Somalia agreed to exchange 40 prisoners by Friday | prisoners | due ..2025-05-16 | 40 prisoners",
        ],
    );
    check_ledger(
        "Armenia and Azerbaijan signed an accord on Monday. Both armies are to pull back their artillery by 1 June.",
        DAY,
        &[
            "agreement ARM + AZE > - | Both armies are to pull back their artillery by 1 June | weapons | due ..2025-06-01",
        ],
    );
}

#[test]
fn meetings() {
    check_ledger(
        "Trump is scheduled to speak with Putin on Monday.",
        DAY,
        &["meeting USA GOV > RUS GOV | Trump is scheduled to speak with Putin on Monday | talks | due 2025-05-19"],
    );
    check_ledger(
        "Talks between Kenya and Somalia are due to open in Nairobi on 2 June.",
        DAY,
        &[
            "meeting KEN + SOM > - | Talks between Kenya and Somalia are due to open in Nairobi on 2 June | talks | due 2025-06-02",
        ],
    );
    check_ledger(
        "Macron flies to Egypt next Tuesday.",
        DAY,
        &["meeting FRA GOV > EGY | Macron flies to Egypt next Tuesday | talks | due 2025-05-20"],
    );
}

#[test]
fn deadlines() {
    check_ledger(
        "The ambassador has until Friday to leave the country.",
        DAY,
        &["deadline - > - | The ambassador has until Friday to leave the country | other | due ..2025-05-16"],
    );
    check_ledger(
        "Under the law, Malian rebels must leave Bamako by 1 June.",
        DAY,
        &["deadline - > - | Under the law, Malian rebels must leave Bamako by 1 June | other | due ..2025-06-01"],
    );
    check_ledger(
        "The truce between Kenya and Somalia expires on Monday.",
        DAY,
        &["deadline - > - | The truce between Kenya and Somalia expires on Monday | ceasefire | due 2025-05-19"],
    );
}

#[test]
fn a_day_in_office_is_counted_from() {
    check_ledger(
        "Trump pledged to end the war in Ukraine within 24 hours of taking office.",
        DAY,
        &[
            "pledge USA GOV > - | Trump pledged to end the war in Ukraine within 24 hours of taking office | ceasefire | due ..2025-01-21",
        ],
    );
}

#[test]
fn a_refusal_answers_a_demand() {
    check_ledger(
        "Kenya demanded that Somalia free the fishermen. Somalia rejected the demand.",
        DAY,
        &[
            "demand KEN > SOM | Kenya demanded that Somalia free the fishermen | prisoners | rejected",
            "refusal SOM > KEN | Somalia rejected the demand | prisoners | rejects 1",
        ],
    );
}

#[test]
fn meetings_are_called_off_and_put_off() {
    check_ledger(
        "Kenya called off talks with Somalia set for Monday.",
        DAY,
        &[
            "meeting KEN > SOM | Kenya called off talks with Somalia set for Monday | talks | due 2025-05-19 | cancelled",
        ],
    );
    check_ledger(
        "Peru will meet Chile on Friday. The meeting was postponed.",
        DAY,
        &["meeting PER > CHL | Peru will meet Chile on Friday | talks | due 2025-05-16 | postponed"],
    );
}

#[test]
fn a_meeting_depends_on_its_condition() {
    check_ledger(
        "Zelensky will meet Putin in Istanbul next month. The Kremlin said such a summit could only take place after a ceasefire.",
        DAY,
        &[
            "meeting UKR GOV > RUS GOV | Zelensky will meet Putin in Istanbul next month | talks | due 2025-06-01..2025-06-30 | conditional_on 2",
            "condition RUS GOV > UKR GOV | such a summit could only take place after a ceasefire | talks | only_if: after a ceasefire",
        ],
    );
}

#[test]
fn a_threat_backs_its_demand() {
    check_ledger(
        "Turkey demanded that Iraq expel the rebels. Ankara threatened to close the border with Iraq.",
        DAY,
        &[
            "demand TUR > IRQ | Turkey demanded that Iraq expel the rebels | other",
            "threat TUR GOV > IRQ | Ankara threatened to close the border with Iraq | other | sanction_for 1",
        ],
    );
}

#[test]
fn provisions_belong_to_their_agreement() {
    check_ledger(
        "Kenya and Somalia agreed to open the border and to free the fishermen.",
        DAY,
        &[
            "agreement KEN + SOM > - | Kenya and Somalia agreed to open the border | other",
            "agreement KEN + SOM > - | to free the fishermen | prisoners | part_of 1",
        ],
    );
}

#[test]
fn a_return_service_depends_on_what_is_returned() {
    check_ledger(
        "Hamas pledged to free two Israeli hostages. In return, Israel will release 40 Palestinian prisoners.",
        DAY,
        &[
            "pledge PSE REB > ISR CVL | Hamas pledged to free two Israeli hostages | prisoners | 2 hostages",
            "pledge ISR > PSE CVL | In return, Israel will release 40 Palestinian prisoners | prisoners | 40 prisoners | conditional_on 1",
        ],
    );
}

#[test]
fn a_breach_is_told() {
    check_ledger(
        "Armenia and Azerbaijan agreed to stop firing. On Monday Azerbaijan violated the agreement.",
        DAY,
        &["agreement ARM + AZE > - | Armenia and Azerbaijan agreed to stop firing | ceasefire | broken"],
    );
}

#[test]
fn a_standing_agreement_is_an_item_if_its_fate_is_told() {
    check_ledger(
        "The truce between Armenia and Azerbaijan took effect on Monday.",
        DAY,
        &[
            "agreement ARM + AZE > - | The truce between Armenia and Azerbaijan took effect on Monday | ceasefire | due 2025-05-12.. | in_progress",
        ],
    );
    check_ledger(
        "The deal between Kenya and Somalia has not been fully implemented.",
        DAY,
        &[
            "agreement KEN + SOM > - | The deal between Kenya and Somalia has not been fully implemented | other | partly_kept",
        ],
    );
}

#[test]
fn what_is_said_again_is_one_item() {
    check_ledger(
        "Kenya urged Somalia to free the 12 fishermen. On Monday Kenya again urged Somalia to free the 12 fishermen.",
        DAY,
        &["demand KEN > SOM | Kenya urged Somalia to free the 12 fishermen | prisoners | 12 fishermen"],
    );
}

#[test]
fn what_begins_on_a_day_and_lasts_is_due_from_that_day_on() {
    check_ledger(
        "Chad and Sudan agreed to a 30-day ceasefire starting on Friday.",
        DAY,
        &[
            "agreement TCD + SDN > - | Chad and Sudan agreed to a 30-day ceasefire starting on Friday | ceasefire | due 2025-05-16..2025-06-15 | for P30D",
        ],
    );
    check_ledger(
        "Chad and Sudan agreed to a truce from May 20.",
        DAY,
        &["agreement TCD + SDN > - | Chad and Sudan agreed to a truce from May 20 | ceasefire | due 2025-05-20.."],
    );
    check_ledger(
        "Chad promised to free the crew before May 20.",
        DAY,
        &["pledge TCD > - | Chad promised to free the crew before May 20 | prisoners | due ..2025-05-19"],
    );
    check_ledger(
        "Peru's president will visit Chile from 20 to 22 May.",
        DAY,
        &[
            "meeting PER GOV > CHL | Peru's president will visit Chile from 20 to 22 May | talks | due 2025-05-20..2025-05-22",
        ],
    );
    check_ledger(
        "Chad promised to reopen the border by the end of the month.",
        DAY,
        &["pledge TCD > - | Chad promised to reopen the border by the end of the month | other | due ..2025-05-31"],
    );
}

#[test]
fn a_refusal_is_addressed_to_whose_word_is_declined() {
    check_ledger(
        "Chad turned down a Ghanaian request for the files.",
        DAY,
        &[
            "refusal TCD > GHA | Chad turned down a Ghanaian request for the files | other",
            "demand GHA > TCD | request for the files | other",
        ],
    );
}

#[test]
fn a_party_demands_of_its_own_government() {
    check_ledger(
        "The government should change the law on strikes, the Kenyan opposition leader said.",
        DAY,
        &["demand KEN OPP > KEN GOV | The government should change the law on strikes | other"],
    );
}

#[test]
fn announced_plans_are_pledges() {
    check_ledger(
        "Ghana announced plans to build a base near Accra.",
        DAY,
        &["pledge GHA > - | plans to build a base near Accra | troops"],
    );
}

#[test]
fn what_would_have_been_is_no_pledge() {
    check_ledger("Ghana would have closed the border, its president said.", DAY, &[]);
    check_ledger("The rebels pledged loyalty to the king of Jordan.", DAY, &[]);
}
