//! Spans of time as lexicon files write them: `2014-05-25 .. 2019-05-20`, open ends allowed.

use jiff::civil::Date;

/// The days on which an entry holds, both ends included; a missing end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Period {
    /// Whether the entry holds on `day`. Without a day only entries that still hold count.
    pub fn holds(&self, day: Option<Date>) -> bool {
        match day {
            Some(day) => self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to),
            None => self.to.is_none(),
        }
    }

    /// Whether the entry held at some time before `day`.
    pub fn began_before(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day)
    }

    /// Whether the two share a day.
    pub fn overlaps(&self, other: &Period) -> bool {
        let starts_in_time = |from: Option<Date>, to: Option<Date>| match (from, to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        starts_in_time(self.from, other.to) && starts_in_time(other.from, self.to)
    }

    /// Reads `FROM .. TO`; either may be missing, and each may leave out its day or month.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (from, to) = text.split_once("..")?;
        let end = |part: &str, last| match part.trim() {
            "" => Some(None),
            part => day(part, last).map(Some),
        };
        let period = Self {
            from: end(from, false)?,
            to: end(to, true)?,
        };
        let ordered = match (period.from, period.to) {
            (Some(from), Some(to)) => from <= to,
            _ => true,
        };
        ordered.then_some(period)
    }
}

/// A day, or the first or last day of a month or a year.
fn day(text: &str, last: bool) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let year: i16 = parts.next()?.parse().ok()?;
    let month = parts.next().map(str::parse::<i8>).transpose().ok()?;
    let day = parts.next().map(str::parse::<i8>).transpose().ok()?;
    match (month, day) {
        (Some(month), Some(day)) => Date::new(year, month, day).ok(),
        (Some(month), None) => {
            let first = Date::new(year, month, 1).ok()?;
            Some(if last { first.last_of_month() } else { first })
        }
        (None, _) => {
            let first = Date::new(year, 1, 1).ok()?;
            Some(if last { first.last_of_year() } else { first })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn unknown_days_reach_to_the_end_of_their_month_or_year() {
        let period = Period::parse("2014-02 .. 2015").expect("a sound span");
        assert_eq!(period.from, Some(date(2014, 2, 1)));
        assert_eq!(period.to, Some(date(2015, 12, 31)));
        assert!(period.holds(Some(date(2015, 12, 31))));
        assert!(!period.holds(Some(date(2016, 1, 1))));
    }

    #[test]
    fn what_ends_before_it_begins_is_refused() {
        assert_eq!(Period::parse("2015 .. 2014"), None);
        assert_eq!(Period::parse("2015-13 .."), None);
        assert_eq!(Period::parse("2015"), None);
    }

    #[test]
    fn periods_that_touch_on_a_day_overlap() {
        let first = Period::parse(".. 2014-05-05").expect("a sound span");
        let second = Period::parse("2014-05-05 ..").expect("a sound span");
        let third = Period::parse("2014-05-06 ..").expect("a sound span");
        assert!(first.overlaps(&second));
        assert!(!first.overlaps(&third));
    }
}
