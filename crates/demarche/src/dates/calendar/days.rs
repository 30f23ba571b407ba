//! Days on the calendar: steps from a day, the weekday, weekend or year that is meant, parts of months and years.

use demarche_codebook::DateRange;
use jiff::Span as Duration;
use jiff::civil::{Date, Weekday};

use super::{Direction, Part, Time, Unit};

/// `None` where the calendar ends.
pub(super) fn shift(day: Date, duration: Option<Duration>) -> Option<Date> {
    day.checked_add(duration?).ok()
}

pub(super) fn days(number: i32) -> Option<Duration> {
    units(Unit::Day, number)
}

/// `None` for more than the calendar holds: "a million years ago".
pub(super) fn units(unit: Unit, number: i32) -> Option<Duration> {
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
pub(super) fn unit_around(day: Date, unit: Unit) -> (Date, Date) {
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
pub(super) fn weekday_meant(today: Date, weekday: Weekday, direction: Direction, time: Time) -> Date {
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
pub(super) fn nearest_year(today: Date, time: Time, range: impl Fn(i16) -> Option<DateRange>) -> Option<DateRange> {
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

pub(super) fn part_of_month(year: i16, month: i8, part: Part) -> Option<DateRange> {
    let first = Date::new(year, month, 1).ok()?;
    let last = first.last_of_month();
    let day = |day| Date::new(year, month, day).ok();
    Some(match part {
        Part::Whole => DateRange::between(first, last),
        Part::Early => DateRange::between(first, day(10)?),
        Part::Middle => DateRange::between(day(11)?, day(20)?),
        Part::Late => DateRange::between(day(21)?, last),
        Part::Week(number) => DateRange::between(day(number * 7 - 6)?, day(number * 7).unwrap_or(last)),
        Part::FirstHalf => DateRange::between(first, day(15)?),
        Part::SecondHalf => DateRange::between(day(16)?, last),
    })
}

/// "Early 2023" is its first four months.
pub(super) fn part_of_year(year: i16, part: Part) -> Option<DateRange> {
    let (from, to) = match part {
        Part::Whole | Part::Week(_) => (1, 12),
        Part::Early => (1, 4),
        Part::Middle => (5, 8),
        Part::Late => (9, 12),
        Part::FirstHalf => (1, 6),
        Part::SecondHalf => (7, 12),
    };
    let last = Date::new(year, to, 1).ok()?.last_of_month();
    Some(DateRange::between(Date::new(year, from, 1).ok()?, last))
}

/// The weekend that the day lies in, or the last or the next one.
pub(super) fn weekend(today: Date, direction: Direction, time: Time) -> Option<DateRange> {
    let sunday = match direction {
        Direction::Back => weekday_near(shift(today, days(-1))?, Weekday::Sunday, Time::Past),
        Direction::Open if time != Time::Future && today.weekday() != Weekday::Saturday => {
            weekday_near(today, Weekday::Sunday, Time::Past)
        }
        Direction::Open | Direction::Ahead => weekday_near(today, Weekday::Sunday, Time::Future),
    };
    Some(DateRange::between(shift(sunday, days(-1))?, sunday))
}

pub(super) fn season(year: i16, first_month: i8) -> Option<DateRange> {
    let first = Date::new(year, first_month, 1).ok()?;
    Some(DateRange::between(
        first,
        shift(first, units(Unit::Month, 2))?.last_of_month(),
    ))
}
