//! What numbers mean, one phrase a line.

use demarche_codebook::CountKind;

use crate::{DAY, ends, read};

/// Checks the only number of that kind in each sentence; `-` for none.
#[track_caller]
fn check_table(frame: &str, kind: CountKind, table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (words, expected) in table {
        let text = frame.replace("{}", words);
        let coding = read(&text, DAY);
        let counts = coding.events.iter().flat_map(|event| &event.counts);
        let found: Vec<String> = counts
            .filter(|count| count.kind == kind)
            .map(|count| ends(count.lo, count.hi))
            .collect();
        let found = if found.is_empty() {
            "-".to_owned()
        } else {
            found.join(" ")
        };
        if found != *expected {
            wrong.push(format!("{words}: {found} instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{frame}\n{}", wrong.join("\n"));
}

#[test]
fn the_killed() {
    check_table(
        "Russia shelled Kharkiv, killing {}.",
        CountKind::Killed,
        &[
            ("12 people", "12"),
            ("twelve people", "12"),
            ("1,250 people", "1250"),
            ("twenty-one women", "21"),
            ("two hundred and fifty people", "250"),
            ("two thousand people", "2000"),
            ("half a million people", "500000"),
            ("a dozen people", "12"),
            ("two dozen people", "24"),
            ("more than two dozen people", "24.."),
            ("dozens of people", "24.."),
            ("scores of people", "40.."),
            ("hundreds of people", "200.."),
            ("tens of thousands of people", "20000.."),
            ("hundreds of thousands of people", "200000.."),
            ("several people", "3.."),
            ("several hundred people", "300.."),
            ("at least 12 people", "12.."),
            ("more than 12 people", "12.."),
            ("over 12 people", "12.."),
            ("no fewer than 12 people", "12.."),
            ("not less than 12 people", "12.."),
            ("up to 12 people", "..12"),
            ("as many as 12 people", "..12"),
            ("fewer than 12 people", "..12"),
            ("no more than 12 people", "..12"),
            ("nearly 200 people", "200"),
            ("almost 200 people", "200"),
            ("about 200 people", "200"),
            ("some 200 people", "200"),
            ("around 200 people", "200"),
            ("between 20 and 30 people", "20..30"),
            ("20 to 30 people", "20..30"),
            ("a woman", "1"),
            ("an elderly man", "1"),
            ("one person", "1"),
            ("another two people", "2"),
            ("a woman and her son", "2"),
            ("a woman and two children", "1 2"),
            ("five soldiers and three civilians", "5 3"),
            ("four of its men", "4"),
            ("a 19-year-old student", "1"),
            ("people", "-"),
            ("a family of five", "5"),
        ],
    );
}

#[test]
fn other_kinds() {
    check_table(
        "Russia shelled Kharkiv, {}.",
        CountKind::Injured,
        &[
            ("wounding 12 people", "12"),
            ("injuring a woman", "1"),
            ("hurting dozens", "24.."),
        ],
    );
    check_table(
        "Police in Kenya arrested {}.",
        CountKind::Arrested,
        &[
            ("12 protesters", "12"),
            ("a journalist", "1"),
            ("the two protesters", "2"),
            ("no protesters", "-"),
            ("more than 100 protesters", "100.."),
        ],
    );
    check_table(
        "{} Kenyans marched in Nairobi against the government.",
        CountKind::Participants,
        &[
            ("About 2,000", "2000"),
            ("Thousands of", "2000.."),
            ("Some", "-"),
            ("Ten thousand", "10000"),
        ],
    );
    check_table(
        "Norway donated {} to Chad.",
        CountKind::Amount,
        &[
            ("$40 million", "40000000"),
            ("$2.5bn", "2500000000"),
            ("500,000 pounds", "500000"),
            ("1.6 billion dollars", "1600000000"),
            ("12 ambulances", "12"),
            ("an ambulance", "-"),
        ],
    );
    check_table(
        "Hamas released {}.",
        CountKind::Released,
        &[
            ("four hostages", "4"),
            ("a hostage", "1"),
            ("the bodies of two hostages", "2"),
        ],
    );
}
