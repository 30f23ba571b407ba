use super::super::bound::Bound;
use super::*;

/// A Friday.
const FRIDAY: &str = "2024-03-15";

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|error| panic!("`{text}`: {error}"))
}

fn days_of(range: DateRange) -> String {
    let end = |end: Option<Date>| end.map_or_else(String::new, |day| day.to_string());
    if range.earliest == range.latest {
        return end(range.earliest);
    }
    format!("{}..{}", end(range.earliest), end(range.latest))
}

#[track_caller]
fn check(value: Value, today: &str, time: Time, expected: &str) {
    let range = value.range(Some(day(today)), time);
    let found = range.map_or_else(|| "none".to_owned(), days_of);
    assert_eq!(found, expected, "{value:?}, {time:?}, read on {today}");
}

const fn weekday(weekday: Weekday) -> Value {
    Value::Weekday(weekday, Direction::Open)
}

const fn month(month: i8) -> Value {
    Value::Month {
        year: None,
        month,
        part: Part::Whole,
    }
}

const fn day_of_year(month: i8, day: i8) -> Value {
    Value::Day { year: None, month, day }
}

const fn ago(number: i32, unit: Unit) -> Value {
    Value::Ago { unit, number }
}

const fn period(unit: Unit, distance: i32) -> Value {
    Value::Period {
        unit,
        from: distance,
        to: distance,
    }
}

#[test]
fn a_bare_weekday_looks_the_way_of_its_clause() {
    check(weekday(Weekday::Monday), FRIDAY, Time::Past, "2024-03-11");
    check(weekday(Weekday::Monday), FRIDAY, Time::Future, "2024-03-18");
    check(weekday(Weekday::Monday), FRIDAY, Time::Unknown, "2024-03-11");
}

#[test]
fn a_bare_weekday_may_be_today() {
    check(weekday(Weekday::Friday), FRIDAY, Time::Past, FRIDAY);
    check(weekday(Weekday::Friday), FRIDAY, Time::Future, FRIDAY);
}

#[test]
fn last_and_next_are_never_today_and_outdo_the_clause() {
    let last = |weekday| Value::Weekday(weekday, Direction::Back);
    let next = |weekday| Value::Weekday(weekday, Direction::Ahead);
    check(last(Weekday::Friday), FRIDAY, Time::Past, "2024-03-08");
    check(last(Weekday::Friday), FRIDAY, Time::Future, "2024-03-08");
    check(last(Weekday::Thursday), FRIDAY, Time::Past, "2024-03-14");
    check(next(Weekday::Friday), FRIDAY, Time::Future, "2024-03-22");
    check(next(Weekday::Saturday), FRIDAY, Time::Past, "2024-03-16");
}

#[test]
fn a_month_without_year_is_the_last_the_next_or_the_nearest() {
    check(month(11), FRIDAY, Time::Past, "2023-11-01..2023-11-30");
    check(month(11), FRIDAY, Time::Future, "2024-11-01..2024-11-30");
    check(month(11), FRIDAY, Time::Unknown, "2023-11-01..2023-11-30");
    check(month(5), FRIDAY, Time::Unknown, "2024-05-01..2024-05-31");
}

#[test]
fn a_month_under_way_is_this_years() {
    check(month(3), FRIDAY, Time::Past, "2024-03-01..2024-03-31");
    check(month(3), FRIDAY, Time::Future, "2024-03-01..2024-03-31");
}

#[test]
fn parts_of_a_month_leave_no_day_out() {
    let part = |part| Value::Month {
        year: Some(2023),
        month: 2,
        part,
    };
    check(part(Part::Early), FRIDAY, Time::Past, "2023-02-01..2023-02-10");
    check(part(Part::Middle), FRIDAY, Time::Past, "2023-02-11..2023-02-20");
    check(part(Part::Late), FRIDAY, Time::Past, "2023-02-21..2023-02-28");
}

#[test]
fn a_day_without_year_falls_into_the_year_before_or_after() {
    check(day_of_year(12, 30), "2024-01-02", Time::Past, "2023-12-30");
    check(day_of_year(1, 5), "2023-12-30", Time::Future, "2024-01-05");
    check(day_of_year(12, 30), "2024-01-02", Time::Unknown, "2023-12-30");
}

#[test]
fn the_29th_of_february_is_a_day_of_leap_years_only() {
    let in_year = |year| Value::Day {
        year: Some(year),
        month: 2,
        day: 29,
    };
    check(in_year(2024), FRIDAY, Time::Past, "2024-02-29");
    check(in_year(2023), FRIDAY, Time::Past, "none");
    check(day_of_year(2, 29), FRIDAY, Time::Past, "2024-02-29");
    check(day_of_year(2, 29), FRIDAY, Time::Future, "none");
    check(ago(1, Unit::Year), "2024-02-29", Time::Past, "2023-02-01..2023-02-28");
    check(ago(1, Unit::Month), "2024-03-31", Time::Past, "2024-02-01..2024-02-29");
}

#[test]
fn weeks_run_from_monday_and_periods_are_whole() {
    check(period(Unit::Week, 0), FRIDAY, Time::Past, "2024-03-11..2024-03-17");
    check(
        period(Unit::Week, -1),
        "2024-03-11",
        Time::Past,
        "2024-03-04..2024-03-10",
    );
    check(
        period(Unit::Month, -1),
        "2024-03-31",
        Time::Past,
        "2024-02-01..2024-02-29",
    );
    check(period(Unit::Year, 1), FRIDAY, Time::Future, "2025-01-01..2025-12-31");
}

#[test]
fn days_and_weeks_ago_are_days() {
    check(ago(3, Unit::Day), FRIDAY, Time::Past, "2024-03-12");
    check(ago(2, Unit::Week), FRIDAY, Time::Past, "2024-03-01");
}

#[test]
fn what_lies_beyond_the_calendar_is_no_date() {
    check(ago(1_000_000, Unit::Year), FRIDAY, Time::Past, "none");
    check(ago(i32::MAX, Unit::Day), FRIDAY, Time::Past, "none");
    check(period(Unit::Week, 1), "9999-12-31", Time::Future, "none");
    check(period(Unit::Year, -1), "-009999-01-01", Time::Past, "none");
    check(weekday(Weekday::Thursday), "9999-12-31", Time::Future, "9999-12-31");
}

#[test]
fn without_an_article_day_only_full_dates_are_days() {
    let full = Value::Season {
        year: Some(2021),
        first_month: 6,
    };
    assert_eq!(
        full.range(None, Time::Past).map(days_of).as_deref(),
        Some("2021-06-01..2021-08-31")
    );
    assert_eq!(weekday(Weekday::Monday).range(None, Time::Past), None);
    assert_eq!(month(6).range(None, Time::Past), None);
}

#[test]
fn since_reaches_to_the_articles_day_and_by_has_no_beginning() {
    let monday = DateRange::day(day("2024-03-11"));
    let next_month = DateRange::between(day("2024-04-01"), day("2024-04-30"));
    let opened = |bound: Bound, range| days_of(bound.open(range, Some(day(FRIDAY))));
    assert_eq!(opened(Bound::Within, monday), "2024-03-11");
    assert_eq!(opened(Bound::Since, monday), "2024-03-11..2024-03-15");
    assert_eq!(opened(Bound::By, next_month), "..2024-04-30");
    assert_eq!(opened(Bound::From, next_month), "2024-04-01..");
    assert_eq!(opened(Bound::By, monday), "..2024-03-11");
    assert_eq!(days_of(Bound::Since.open(monday, None)), "2024-03-11..");
}
