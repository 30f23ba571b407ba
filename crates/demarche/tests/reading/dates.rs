//! When: the words against the day of publication.

use crate::{DAY, check};

#[track_caller]
fn check_day(words: &str, expected: &str) {
    let line = format!("ACCUSE/disapprove realised KEN > ERI | condemned | on {expected}");
    check(&format!("Kenya condemned Eritrea {words}."), DAY, &[&line]);
}

#[test]
fn weekdays_of_the_past_are_the_last_ones() {
    check_day("on Monday", "2025-05-12");
    check_day("on Thursday", "2025-05-08");
    check_day("last Friday", "2025-05-09");
}

#[test]
fn the_weekday_of_publication_is_the_day_itself() {
    check_day("on Wednesday", "2025-05-14");
}

#[test]
fn weekdays_of_plans_are_the_next_ones() {
    check(
        "Kenya will meet Eritrea on Monday.",
        DAY,
        &["CONSULT planned KEN > ERI | meet | on 2025-05-19"],
    );
    check(
        "Kenya will meet Eritrea on Thursday.",
        DAY,
        &["CONSULT planned KEN > ERI | meet | on 2025-05-15"],
    );
}

#[test]
fn days_near_publication() {
    check_day("yesterday", "2025-05-13");
    check_day("today", "2025-05-14");
    check_day("overnight", "2025-05-13..2025-05-14");
    check(
        "Kenya will meet Eritrea tomorrow.",
        DAY,
        &["CONSULT planned KEN > ERI | meet | on 2025-05-15"],
    );
}

#[test]
fn weeks_and_months_have_two_ends() {
    check_day("last week", "2025-05-05..2025-05-11");
    check_day("this month", "2025-05-01..2025-05-14");
    check(
        "Kenya will meet Eritrea next week.",
        DAY,
        &["CONSULT planned KEN > ERI | meet | on 2025-05-19..2025-05-25"],
    );
}

#[test]
fn days_written_out() {
    check_day("on May 2, 2025", "2025-05-02");
    check_day("on 2 May", "2025-05-02");
    check_day("on 30 April 2025", "2025-04-30");
}

#[test]
fn so_long_ago() {
    check_day("three days ago", "2025-05-11");
    check_day("two weeks ago", "2025-04-30");
}

#[test]
fn an_event_without_date_has_none() {
    check(
        "Kenya condemned Eritrea.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
    check(
        "Kenya condemned Eritrea for the third time.",
        DAY,
        &["ACCUSE/disapprove realised KEN > ERI | condemned"],
    );
}

#[test]
fn what_starts_on_a_day_to_come_does_not_date_the_words() {
    check(
        "Chad and Sudan agreed to a ceasefire from May 20.",
        DAY,
        &["AGREE realised TCD > SDN | agreed"],
    );
}
