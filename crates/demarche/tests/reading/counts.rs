//! How many.

use crate::{DAY, check};

/// A toll behind an attack.
#[track_caller]
fn check_killed(words: &str, expected: &str) {
    let line = format!("ASSAULT/heavy-weapons realised RUS > UKR | shelled | in Kharkiv UKR | killed {expected}");
    check(&format!("Russia shelled Kharkiv, killing {words}."), DAY, &[&line]);
}

#[test]
fn digits_and_words() {
    check_killed("12 people", "12 people");
    check_killed("twelve people", "12 people");
    check_killed("1,250 people", "1250 people");
    check_killed("twenty-one women", "21 women");
}

#[test]
fn limits_are_open_on_one_side() {
    check_killed("at least 12 people", "12.. people");
    check_killed("up to 12 people", "..12 people");
    check_killed("dozens of people", "24.. people");
}

#[test]
fn one_person_counts_as_one() {
    check_killed("a woman", "1 woman");
}

#[test]
fn the_dead_and_the_injured_are_two_counts() {
    check_killed("three people and injuring ten others", "3 people | injured 10 others");
}

#[test]
fn numbers_of_other_things_do_not_count() {
    check(
        "Russia shelled Kharkiv for 12 days.",
        DAY,
        &["ASSAULT/heavy-weapons realised RUS > UKR | shelled | in Kharkiv UKR"],
    );
    check("Twelve Kenyan farmers sold 300 goats.", DAY, &[]);
}
