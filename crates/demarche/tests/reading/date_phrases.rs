//! What dates mean, one phrase a line, read on Wednesday 14 May 2025.

use crate::{DAY, days, read};

/// Checks the date of the only event of each sentence; `-` for none.
#[track_caller]
fn check_table(frame: &str, table: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (words, expected) in table {
        let text = frame.replace("{}", words);
        let coding = read(&text, DAY);
        let date = coding.events.first().and_then(|event| event.date.as_ref());
        let found = date.map_or_else(|| "-".to_owned(), |date| days(date.range));
        if found != *expected {
            wrong.push(format!("{words}: {found} instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{frame}\n{}", wrong.join("\n"));
}

#[test]
fn of_the_past() {
    check_table(
        "Kenya condemned Eritrea {}.",
        &[
            ("on Monday", "2025-05-12"),
            ("on Wednesday", "2025-05-14"),
            ("on Thursday", "2025-05-08"),
            ("Sunday", "2025-05-11"),
            ("last Friday", "2025-05-09"),
            ("last Wednesday", "2025-05-07"),
            ("on Sunday night", "2025-05-11"),
            ("late on Tuesday", "2025-05-13"),
            ("early on Monday morning", "2025-05-12"),
            ("at the weekend", "2025-05-10..2025-05-11"),
            ("over the weekend", "2025-05-10..2025-05-11"),
            ("last weekend", "2025-05-10..2025-05-11"),
            ("today", "2025-05-14"),
            ("yesterday", "2025-05-13"),
            ("overnight", "2025-05-13..2025-05-14"),
            ("this morning", "2025-05-14"),
            ("last night", "2025-05-13"),
            ("on May 2, 2025", "2025-05-02"),
            ("on 2 May", "2025-05-02"),
            ("on May 2nd", "2025-05-02"),
            ("on the second of May", "2025-05-02"),
            ("on the 2nd of May", "2025-05-02"),
            ("on 30 December", "2024-12-30"),
            ("on Dec. 30", "2024-12-30"),
            ("on 30 April 2024", "2024-04-30"),
            ("on 2025-05-02", "2025-05-02"),
            ("on Monday, May 12", "2025-05-12"),
            ("in April", "2025-04-01..2025-04-30"),
            ("in November", "2024-11-01..2024-11-30"),
            ("in March 2022", "2022-03-01..2022-03-31"),
            ("last September", "2024-09-01..2024-09-30"),
            ("in early April", "2025-04-01..2025-04-10"),
            ("in mid-April", "2025-04-11..2025-04-20"),
            ("in late April", "2025-04-21..2025-04-30"),
            ("at the start of April", "2025-04-01..2025-04-10"),
            ("at the end of April", "2025-04-21..2025-04-30"),
            ("in the first week of April", "2025-04-01..2025-04-07"),
            ("in the second week of April", "2025-04-08..2025-04-14"),
            ("in the first half of April", "2025-04-01..2025-04-15"),
            ("in 2023", "2023-01-01..2023-12-31"),
            ("in early 2023", "2023-01-01..2023-04-30"),
            ("in mid-2023", "2023-05-01..2023-08-31"),
            ("in late 2023", "2023-09-01..2023-12-31"),
            ("in the first half of 2023", "2023-01-01..2023-06-30"),
            ("in the 1990s", "1990-01-01..1999-12-31"),
            ("last summer", "2024-06-01..2024-08-31"),
            ("in spring 2024", "2024-03-01..2024-05-31"),
            ("last week", "2025-05-05..2025-05-11"),
            ("last month", "2025-04-01..2025-04-30"),
            ("last year", "2024-01-01..2024-12-31"),
            ("this week", "2025-05-12..2025-05-14"),
            ("this month", "2025-05-01..2025-05-14"),
            ("this year", "2025-01-01..2025-05-14"),
            ("earlier this month", "2025-05-01..2025-05-14"),
            ("earlier this week", "2025-05-12..2025-05-14"),
            ("three days ago", "2025-05-11"),
            ("a week ago", "2025-05-07"),
            ("a fortnight ago", "2025-04-30"),
            ("two weeks ago", "2025-04-30"),
            ("two months ago", "2025-03-01..2025-03-31"),
            ("a year ago", "2024-05-01..2024-05-31"),
            ("three years ago", "2022-01-01..2022-12-31"),
            ("a decade ago", "2015-01-01..2015-12-31"),
            ("over the past two weeks", "2025-04-30..2025-05-14"),
            ("in the past three days", "2025-05-11..2025-05-14"),
            ("over the last 24 hours", "2025-05-13..2025-05-14"),
            ("since Monday", "2025-05-12..2025-05-14"),
            ("since March", "2025-03-01..2025-05-14"),
            ("since 2022", "2022-01-01..2025-05-14"),
            ("since last week", "2025-05-05..2025-05-14"),
            ("from 3 to 5 May", "2025-05-03..2025-05-05"),
            ("on 3-5 May", "2025-05-03..2025-05-05"),
            ("on May 3-5, 2024", "2024-05-03..2024-05-05"),
            ("on May 3 and 4", "2025-05-03..2025-05-04"),
            ("on 3 and 4 May", "2025-05-03..2025-05-04"),
            ("between Saturday and Monday", "2025-05-10..2025-05-12"),
            ("from Sunday to Tuesday", "2025-05-11..2025-05-13"),
            ("on Monday and Tuesday", "2025-05-12..2025-05-13"),
            ("between 2014 and 2016", "2014-01-01..2016-12-31"),
            ("between March and April", "2025-03-01..2025-04-30"),
            ("from 28 April to 3 May", "2025-04-28..2025-05-03"),
            ("on Christmas Day", "2024-12-25"),
            ("on Christmas Eve", "2024-12-24"),
            ("on New Year's Eve", "2024-12-31"),
            ("at Easter", "2025-04-20"),
            ("on Good Friday", "2025-04-18"),
            ("at Thanksgiving", "2024-11-28"),
            ("on Orthodox Christmas", "2025-01-07"),
            ("during Ramadan", "2025-03-01..2025-03-30"),
            ("on Eid al-Fitr", "2025-03-31"),
            ("on May Day", "2025-05-01"),
            ("every Friday", "-"),
            ("in recent weeks", "-"),
            ("for three days", "-"),
        ],
    );
}

#[test]
fn of_the_future() {
    check_table(
        "Kenya will meet Eritrea {}.",
        &[
            ("on Monday", "2025-05-19"),
            ("on Wednesday", "2025-05-14"),
            ("next Wednesday", "2025-05-21"),
            ("on Saturday evening", "2025-05-17"),
            ("tomorrow", "2025-05-15"),
            ("tonight", "2025-05-14"),
            ("at the weekend", "2025-05-17..2025-05-18"),
            ("next week", "2025-05-19..2025-05-25"),
            ("next month", "2025-06-01..2025-06-30"),
            ("next year", "2026-01-01..2026-12-31"),
            ("this week", "2025-05-14..2025-05-18"),
            ("later this month", "2025-05-14..2025-05-31"),
            ("later this year", "2025-05-14..2025-12-31"),
            ("on 2 May", "2026-05-02"),
            ("on 3 June", "2025-06-03"),
            ("in April", "2026-04-01..2026-04-30"),
            ("in early June", "2025-06-01..2025-06-10"),
            ("in the first week of June", "2025-06-01..2025-06-07"),
            ("in three weeks", "2025-06-04"),
            ("in two days", "2025-05-16"),
            ("within 24 hours", "..2025-05-15"),
            ("within ten days", "..2025-05-24"),
            ("within a month", "..2025-06-14"),
            ("within a fortnight", "..2025-05-28"),
            ("by Friday", "..2025-05-16"),
            ("by 30 June", "..2025-06-30"),
            ("before 30 June", "..2025-06-30"),
            ("no later than 30 June", "..2025-06-30"),
            ("by the end of the month", "..2025-05-31"),
            ("by the end of next year", "..2026-12-31"),
            ("by the end of June", "..2025-06-30"),
            ("before the year is out", "..2025-12-31"),
            ("before Christmas", "..2025-12-25"),
            ("from Monday", "2025-05-19.."),
            ("as early as Thursday", "2025-05-15.."),
            ("from Monday to Friday", "2025-05-19..2025-05-23"),
            ("on Thursday and Friday", "2025-05-15..2025-05-16"),
            ("on 3 and 4 June", "2025-06-03..2025-06-04"),
            ("between 3 and 5 June", "2025-06-03..2025-06-05"),
            ("in the coming weeks", "-"),
            ("on Eid al-Adha", "2025-06-07"),
            ("next summer", "2025-06-01..2025-08-31"),
        ],
    );
}

/// Checks the date of the last event of a text.
#[track_caller]
fn check_last(text: &str, expected: &str) {
    let coding = read(text, DAY);
    let date = coding.events.last().and_then(|event| event.date.as_ref());
    let found = date.map_or_else(|| "-".to_owned(), |date| days(date.range));
    assert_eq!(found, expected, "{text}");
}

#[test]
fn some_days_hang_on_what_was_told_before() {
    let told = [
        ("The following day Russia shelled Sumy.", "2025-05-06"),
        ("A day later Russia shelled Sumy.", "2025-05-06"),
        ("Three days later Russia shelled Sumy.", "2025-05-08"),
        ("The day before, Russia had shelled Sumy.", "2025-05-04"),
        ("Two days earlier Russia had shelled Sumy.", "2025-05-03"),
        ("The same day Russia shelled Sumy.", "2025-05-05"),
        ("Russia shelled Sumy that night.", "2025-05-05"),
        ("Later in the day Russia shelled Sumy.", "2025-05-05"),
        ("Hours later Russia shelled Sumy.", "2025-05-05..2025-05-06"),
        ("Russia shelled Sumy at dawn.", "2025-05-05"),
        ("Russia shelled Sumy after midnight.", "2025-05-06"),
        ("Russia also shelled Sumy.", "2025-05-05"),
        ("Russia has shelled Sumy.", "-"),
        ("Rwanda condemned Kenya.", "-"),
    ];
    for (next, expected) in told {
        check_last(&format!("Russia shelled Kharkiv on 5 May. {next}"), expected);
    }
}

#[test]
fn headings_date_what_stands_under_them() {
    check_last("5 May. The Kremlin condemns Kenya.", "2025-05-05");
    check_last("Monday: Russia shelled Sumy.", "2025-05-12");
    check_last("16.32 Russia has shelled Sumy.", "2025-05-14");
}

#[test]
fn the_dateline_is_the_day_of_writing() {
    check_last(
        "KYIV, May 12 - Russia shelled the city of Sumy on Sunday.",
        "2025-05-11",
    );
    check_last("KYIV, May 10 - Russia shelled the city of Sumy today.", "2025-05-10");
}

#[test]
fn a_date_belongs_to_the_act_it_stands_with() {
    check_last("Kenya condemned Monday's attack on Goma.", "2025-05-12");
    check_last("Kenya said on Monday it would meet Eritrea.", "-");
    check_last("Russia shelled Sumy as ministers met on Monday.", "2025-05-12");
    check_last(
        "Troops led by Colonel Mbeki stormed Goma on Monday and shelled the port.",
        "2025-05-12",
    );
}
