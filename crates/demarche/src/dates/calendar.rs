//! From what a date says to the days it means.
//!
//! "Friday" and "June 3" are many days; the article's day, and whether the clause looks back or
//! ahead, choose one. What lies beyond the calendar's ends is no date.

mod days;

use demarche_codebook::DateRange;
use jiff::civil::{Date, Weekday};

use super::feasts::Feast;
use days::{
    days, nearest_year, part_of_month, part_of_year, season, shift, unit_around, units, weekday_meant, weekend,
};

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
    Year {
        year: i16,
        part: Part,
    },
    /// Ten years from the one given: "the 1990s".
    Decade(i16),
    /// Saturday and Sunday.
    Weekend(Direction),
    Feast(Feast),
    Season {
        year: Option<i16>,
        first_month: i8,
    },
    /// Days from the article's: yesterday is -1..-1.
    Offset {
        from: i32,
        to: i32,
    },
    /// The night to the day that the sentence tells of, else to the article's.
    Overnight,
    /// Whole weeks, months or years from the article's own.
    Period {
        unit: Unit,
        from: i32,
        to: i32,
    },
    /// The week, month or year under way: "earlier this month" looks back.
    Current {
        unit: Unit,
        direction: Direction,
    },
    /// So many units before the article's day.
    Ago {
        unit: Unit,
        number: i32,
    },
    /// So many units after it; nothing of the past lies there.
    Ahead {
        unit: Unit,
        number: i32,
    },
    /// The same from the day told of last, else from the article's: "within ten days".
    Within {
        unit: Unit,
        number: i32,
    },
    /// So many units up to the article's day: "has waited for three weeks".
    Lasting {
        unit: Unit,
        number: i32,
    },
    /// From the day last told of: "the following day" is 1..1, "hours later" 0..1.
    Told {
        unit: Unit,
        from: i32,
        to: i32,
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
    /// Its first, second ... week; only of months.
    Week(i8),
    FirstHalf,
    SecondHalf,
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
            Value::Year { year, part } => part_of_year(year, part),
            Value::Decade(first) => Some(DateRange::between(
                Date::new(first, 1, 1).ok()?,
                Date::new(first + 9, 12, 31).ok()?,
            )),
            _ => self.relative(day?, time),
        }
    }

    /// Whether two dates can be the ends of one span.
    pub(super) fn is_of_kind(self, other: Value) -> bool {
        let day = |value: Value| matches!(value, Value::Weekday(..) | Value::Day { .. } | Value::Offset { .. });
        std::mem::discriminant(&self) == std::mem::discriminant(&other) || (day(self) && day(other))
    }

    /// "From May to June 2023": both are of that year.
    pub(super) fn with_year_of(mut self, other: Value) -> Value {
        let said = match other {
            Value::Day { year, .. } | Value::Month { year, .. } => year,
            _ => None,
        };
        if let Value::Day { year: year @ None, .. } | Value::Month { year: year @ None, .. } = &mut self {
            *year = said;
        }
        self
    }

    /// The days meant where `told` is what was told of last.
    pub(super) fn range_after(self, told: Option<DateRange>, day: Option<Date>, time: Time) -> Option<DateRange> {
        match self {
            Value::Told { unit, from, to } => {
                let told = told?;
                // "Hours later" than a night is in the same night.
                let vague = from != to && told.earliest != told.latest;
                let (from, to) = if vague { (0, 0) } else { (from, to) };
                Some(DateRange::between(
                    shift(told.earliest?, units(unit, from))?,
                    shift(told.latest?, units(unit, to))?,
                ))
            }
            Value::Overnight => {
                let morning = told.and_then(|told| told.latest).or(day)?;
                Some(DateRange::between(shift(morning, days(-1))?, morning))
            }
            Value::Within { unit, number } => {
                let start = told.and_then(|told| told.latest).or(day)?;
                Some(DateRange::between(start, shift(start, units(unit, number))?))
            }
            _ => self.range(day, time),
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
            Value::Weekend(direction) => weekend(today, direction, time),
            Value::Feast(feast) => nearest_year(today, time, |year| feast.in_year(year)),
            Value::Period { unit, from, to } => {
                let (first, _) = unit_around(shift(today, units(unit, from))?, unit);
                let (_, last) = unit_around(shift(today, units(unit, to))?, unit);
                Some(DateRange::between(first, last))
            }
            Value::Current { unit, direction } => {
                let (first, last) = unit_around(today, unit);
                Some(match (direction, time) {
                    (Direction::Back, _) | (Direction::Open, Time::Past) => DateRange::between(first, today),
                    (Direction::Ahead, _) | (Direction::Open, Time::Future) => DateRange::between(today, last),
                    (Direction::Open, Time::Unknown) => DateRange::between(first, last),
                })
            }
            Value::Ahead { unit, number } if time != Time::Past => {
                let then = shift(today, units(unit, number))?;
                let (first, last) = match unit {
                    Unit::Day | Unit::Week => (then, then),
                    Unit::Month | Unit::Year => unit_around(then, Unit::Month),
                };
                Some(DateRange::between(first, last))
            }
            Value::Lasting { unit, number } if time != Time::Future => {
                Some(DateRange::between(shift(today, units(unit, -number))?, today))
            }
            Value::Ago { unit, number } => {
                let then = shift(today, units(unit, -number))?;
                let (first, last) = match unit {
                    Unit::Day | Unit::Week => (then, then),
                    // "A year ago" is closer than "three years ago".
                    Unit::Year if number.abs() == 1 => unit_around(then, Unit::Month),
                    Unit::Month | Unit::Year => unit_around(then, unit),
                };
                Some(DateRange::between(first, last))
            }
            Value::Ahead { .. }
            | Value::Lasting { .. }
            | Value::Year { .. }
            | Value::Decade(_)
            | Value::Told { .. }
            | Value::Within { .. }
            | Value::Overnight => None,
        }
    }
}

#[cfg(test)]
mod tests;
