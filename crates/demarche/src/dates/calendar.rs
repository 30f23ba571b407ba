//! From what a date says to the days it means.
//!
//! "Friday" and "June 3" are many days; the article's day, and whether the clause looks back or
//! ahead, choose one. What lies beyond the calendar's ends is no date.

use demarche_codebook::DateRange;
use jiff::Span as Duration;
use jiff::civil::{Date, Weekday};

/// What the words say, before it is known whether past or future is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Value {
    Weekday(Weekday, Direction),
    Day {
        year: Option<i16>,
        month: i8,
        day: i8,
    },
    Month {
        year: Option<i16>,
        month: i8,
        part: Part,
    },
    Year(i16),
    Season {
        year: Option<i16>,
        first_month: i8,
    },
    /// Days from the article's: yesterday is -1..-1.
    Offset {
        from: i32,
        to: i32,
    },
    /// Whole weeks, months or years from the article's own.
    Period {
        unit: Unit,
        from: i32,
        to: i32,
    },
    /// So many units before the article's day.
    Ago {
        unit: Unit,
        number: i32,
    },
}

/// Whether the words themselves look back or ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Open,
    Back,
    Ahead,
}

/// How the clause is to be read where the date itself does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Time {
    Past,
    Future,
    /// A noun without tense: whichever is nearer.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    Early,
    Middle,
    Late,
}

/// Whether the word before a date opens one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Within,
    Since,
    By,
}

impl Bound {
    /// "Since Monday" ends, and "by Monday" begins, on the article's day.
    pub(super) fn open(self, range: DateRange, day: Option<Date>) -> DateRange {
        match self {
            Bound::Within => range,
            Bound::Since => DateRange {
                earliest: range.earliest,
                latest: day,
            },
            Bound::By => DateRange {
                earliest: day.filter(|day| Some(*day) <= range.latest),
                latest: range.latest,
            },
        }
    }
}

impl Unit {
    /// Its length in "the past three months", which need not begin with a month.
    pub(super) fn days(self) -> i32 {
        match self {
            Unit::Day => 1,
            Unit::Week => 7,
            Unit::Month => 30,
            Unit::Year => 365,
        }
    }
}

impl Value {
    /// The days meant; `None` if they hang on the article's day and it is not known, or if there
    /// is no such day.
    pub(super) fn range(self, day: Option<Date>, time: Time) -> Option<DateRange> {
        match self {
            Value::Day {
                year: Some(year),
                month,
                day,
            } => Date::new(year, month, day).ok().map(DateRange::day),
            Value::Month {
                year: Some(year),
                month,
                part,
            } => part_of_month(year, month, part),
            Value::Season {
                year: Some(year),
                first_month,
            } => season(year, first_month),
            Value::Year(year) => Some(DateRange::between(
                Date::new(year, 1, 1).ok()?,
                Date::new(year, 12, 31).ok()?,
            )),
            _ => self.relative(day?, time),
        }
    }

    fn relative(self, today: Date, time: Time) -> Option<DateRange> {
        match self {
            Value::Weekday(weekday, direction) => Some(DateRange::day(weekday_meant(today, weekday, direction, time))),
            Value::Day { month, day, .. } => nearest_year(today, time, |year| {
                Some(DateRange::day(Date::new(year, month, day).ok()?))
            }),
            Value::Month { month, part, .. } => nearest_year(today, time, |year| part_of_month(year, month, part)),
            Value::Season { first_month, .. } => nearest_year(today, time, |year| season(year, first_month)),
            Value::Offset { from, to } => Some(DateRange::between(shift(today, days(from))?, shift(today, days(to))?)),
            Value::Period { unit, from, to } => {
                let (first, _) = unit_around(shift(today, units(unit, from))?, unit);
                let (_, last) = unit_around(shift(today, units(unit, to))?, unit);
                Some(DateRange::between(first, last))
            }
            Value::Ago { unit, number } => {
                let then = shift(today, units(unit, -number))?;
                let (first, last) = match unit {
                    Unit::Day | Unit::Week => (then, then),
                    Unit::Month | Unit::Year => unit_around(then, unit),
                };
                Some(DateRange::between(first, last))
            }
            Value::Year(_) => None,
        }
    }
}

/// `None` where the calendar ends.
fn shift(day: Date, duration: Option<Duration>) -> Option<Date> {
    day.checked_add(duration?).ok()
}

fn days(number: i32) -> Option<Duration> {
    units(Unit::Day, number)
}

/// `None` for more than the calendar holds: "a million years ago".
fn units(unit: Unit, number: i32) -> Option<Duration> {
    let span = Duration::new();
    match unit {
        Unit::Day => span.try_days(number),
        Unit::Week => span.try_weeks(number),
        Unit::Month => span.try_months(number),
        Unit::Year => span.try_years(number),
    }
    .ok()
}

/// The week (from Monday), month or year that a day lies in.
fn unit_around(day: Date, unit: Unit) -> (Date, Date) {
    match unit {
        Unit::Day => (day, day),
        Unit::Week => {
            let monday = weekday_near(day, Weekday::Monday, Time::Past);
            (monday, shift(monday, days(6)).unwrap_or(monday))
        }
        Unit::Month => (day.first_of_month(), day.last_of_month()),
        Unit::Year => (day.first_of_year(), day.last_of_year()),
    }
}

/// "Last Friday" is never today, "next Monday" neither.
fn weekday_meant(today: Date, weekday: Weekday, direction: Direction, time: Time) -> Date {
    let (start, time) = match direction {
        Direction::Open => (Some(today), time),
        Direction::Back => (shift(today, days(-1)), Time::Past),
        Direction::Ahead => (shift(today, days(1)), Time::Future),
    };
    weekday_near(start.unwrap_or(today), weekday, time)
}

/// The last such weekday on or before `today`, or the next one on or after it.
fn weekday_near(today: Date, weekday: Weekday, time: Time) -> Date {
    let forward = i32::from(weekday.to_monday_zero_offset()) - i32::from(today.weekday().to_monday_zero_offset());
    let distance = if time == Time::Future {
        forward.rem_euclid(7)
    } else {
        -(-forward).rem_euclid(7)
    };
    shift(today, days(distance)).unwrap_or(today)
}

/// The last year in which the range has begun, or the first in which it has not ended, or the
/// nearer of the two.
fn nearest_year(today: Date, time: Time, range: impl Fn(i16) -> Option<DateRange>) -> Option<DateRange> {
    let passed = |range: &DateRange| range.latest.is_some_and(|latest| latest < today);
    let ahead = |range: &DateRange| range.earliest.is_some_and(|earliest| earliest > today);
    let this = range(today.year());
    let past = if this.as_ref().is_some_and(ahead) {
        range(today.year() - 1)
    } else {
        this
    };
    let future = if this.as_ref().is_some_and(passed) {
        range(today.year() + 1)
    } else {
        this
    };
    match time {
        Time::Past => past,
        Time::Future => future,
        Time::Unknown => nearer(today, past, future),
    }
}

fn nearer(today: Date, past: Option<DateRange>, future: Option<DateRange>) -> Option<DateRange> {
    let distance = |one: Date, other: Date| (other - one).get_days();
    let since = past
        .and_then(|range| range.latest)
        .map_or(i32::MAX, |latest| distance(latest, today));
    let until = future
        .and_then(|range| range.earliest)
        .map_or(i32::MAX, |earliest| distance(today, earliest));
    if until < since { future } else { past }
}

fn part_of_month(year: i16, month: i8, part: Part) -> Option<DateRange> {
    let first = Date::new(year, month, 1).ok()?;
    let day = |day| Date::new(year, month, day).ok();
    Some(match part {
        Part::Whole => DateRange::between(first, first.last_of_month()),
        Part::Early => DateRange::between(first, day(10)?),
        Part::Middle => DateRange::between(day(11)?, day(20)?),
        Part::Late => DateRange::between(day(21)?, first.last_of_month()),
    })
}

fn season(year: i16, first_month: i8) -> Option<DateRange> {
    let first = Date::new(year, first_month, 1).ok()?;
    Some(DateRange::between(
        first,
        shift(first, units(Unit::Month, 2))?.last_of_month(),
    ))
}

#[cfg(test)]
mod tests {
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
        check(ago(1, Unit::Year), "2024-02-29", Time::Past, "2023-01-01..2023-12-31");
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
    fn since_and_by_reach_to_the_articles_day() {
        let monday = DateRange::day(day("2024-03-11"));
        let next_month = DateRange::between(day("2024-04-01"), day("2024-04-30"));
        let opened = |bound: Bound, range| days_of(bound.open(range, Some(day(FRIDAY))));
        assert_eq!(opened(Bound::Within, monday), "2024-03-11");
        assert_eq!(opened(Bound::Since, monday), "2024-03-11..2024-03-15");
        assert_eq!(opened(Bound::By, next_month), "2024-03-15..2024-04-30");
        assert_eq!(opened(Bound::By, monday), "..2024-03-11");
        assert_eq!(days_of(Bound::Since.open(monday, None)), "2024-03-11..");
    }
}
