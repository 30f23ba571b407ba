//! Days that are named by a feast: "by Christmas", "during Ramadan".
//!
//! The names are sets of the lexicon. Easter is computed (Gregorian and Julian); the months of Islam are
//! those of the arithmetical calendar, a day before or behind what is seen in the sky.

use demarche_codebook::DateRange;
use demarche_lexicon::Lexicon;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// How the day of a feast is found in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feast {
    /// Month and day.
    Fixed(i8, i8),
    /// Days behind Easter Sunday, of the West.
    Easter(i32),
    /// Days behind Easter Sunday, of the East.
    OrthodoxEaster(i32),
    /// The n-th such weekday of a month.
    Weekday(i8, i8, Weekday),
    /// Month and day of the Islamic year.
    Islamic(i64, i64),
    /// A month of the Islamic year.
    IslamicMonth(i64),
}

/// The set of the lexicon that names a feast, the longer names first.
const FEASTS: [(&str, Feast); 14] = [
    ("orthodox-christmas", Feast::Fixed(1, 7)),
    ("orthodox-easter", Feast::OrthodoxEaster(0)),
    ("christmas-eve", Feast::Fixed(12, 24)),
    ("christmas", Feast::Fixed(12, 25)),
    ("new-years-eve", Feast::Fixed(12, 31)),
    ("new-year", Feast::Fixed(1, 1)),
    ("good-friday", Feast::Easter(-2)),
    ("easter-monday", Feast::Easter(1)),
    ("easter", Feast::Easter(0)),
    ("thanksgiving", Feast::Weekday(11, 4, Weekday::Thursday)),
    ("may-day", Feast::Fixed(5, 1)),
    ("eid-al-adha", Feast::Islamic(12, 10)),
    ("eid-al-fitr", Feast::Islamic(10, 1)),
    ("ramadan", Feast::IslamicMonth(9)),
];

/// The feast named at the token `at`, and how many words name it.
pub(super) fn named(lexicon: &Lexicon, words: &[String], at: usize) -> Option<(Feast, usize)> {
    const LONGEST: usize = 5;
    let words: Vec<&str> = words[at..].iter().take(LONGEST).map(String::as_str).collect();
    FEASTS.iter().find_map(|(set, feast)| {
        let names = lexicon.set(&format!("feast-{set}"))?;
        // A name that begins later is not named here.
        let length = (1..=words.len())
            .rev()
            .find(|&length| names.ends(&words[..length]) && !names.ends(&words[1..length]))?;
        Some((*feast, length))
    })
}

impl Feast {
    /// Its days in a year; an Islamic feast may fall into a year twice, then the first counts.
    pub(super) fn in_year(self, year: i16) -> Option<DateRange> {
        match self {
            Feast::Fixed(month, day) => Date::new(year, month, day).ok().map(DateRange::day),
            Feast::Easter(behind) => moved(easter(year)?, behind),
            Feast::OrthodoxEaster(behind) => moved(orthodox_easter(year)?, behind),
            Feast::Weekday(month, number, weekday) => {
                let first = Date::new(year, month, 1).ok()?;
                first.nth_weekday_of_month(number, weekday).ok().map(DateRange::day)
            }
            Feast::Islamic(month, day) => islamic_years(year).find_map(|islamic| {
                let day = islamic_day(islamic, month, day)?;
                (day.year() == year).then(|| DateRange::day(day))
            }),
            Feast::IslamicMonth(month) => islamic_years(year).find_map(|islamic| {
                let first = islamic_day(islamic, month, 1)?;
                let last = islamic_day(islamic, month + 1, 1)?.yesterday().ok()?;
                (first.year() == year).then(|| DateRange::between(first, last))
            }),
        }
    }
}

fn moved(day: Date, behind: i32) -> Option<DateRange> {
    day.checked_add(behind.days()).ok().map(DateRange::day)
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876.
fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (golden, century, rest) = (year % 19, year / 100, year % 100);
    let moon = (century + 8) / 25;
    let epact = (19 * golden + century - century / 4 - (century - moon + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let day = epact + weekday - 7 * late + 114;
    date(year, day / 31, day % 31 + 1)
}

/// Easter Sunday of the Julian calendar, as a day of the Gregorian one (1900 to 2099).
fn orthodox_easter(year: i16) -> Option<Date> {
    const JULIAN_LAG: i32 = 13;
    let year = i32::from(year);
    let epact = (19 * (year % 19) + 15) % 30;
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
    let day = epact + weekday + 114;
    let julian = date(year, day / 31, day % 31 + 1)?;
    julian.checked_add(JULIAN_LAG.days()).ok()
}

fn date(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// The Islamic years that may begin or end in a year of ours.
fn islamic_years(year: i16) -> impl Iterator<Item = i64> {
    let near = (i64::from(year) - 622) * 33 / 32;
    near - 1..=near + 2
}

/// A day of the arithmetical Islamic calendar.
fn islamic_day(year: i64, month: i64, day: i64) -> Option<Date> {
    let before_year = (year - 1) * 354 + (3 + 11 * year) / 30;
    let before_month = (59 * (month - 1) + 1) / 2;
    // 16 July 622 of the Julian calendar is 19 July of ours.
    let epoch = Date::new(622, 7, 19).ok()?;
    epoch.checked_add((before_year + before_month + day - 1).days()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(feast: Feast, year: i16, expected: &str) {
        let range = feast.in_year(year).unwrap_or_default();
        let end = |end: Option<Date>| end.map_or_else(String::new, |day| day.to_string());
        let found = if range.earliest == range.latest {
            end(range.earliest)
        } else {
            format!("{}..{}", end(range.earliest), end(range.latest))
        };
        assert_eq!(found, expected, "{feast:?} of {year}");
    }

    #[test]
    fn easter_in_west_and_east() {
        check(Feast::Easter(0), 2024, "2024-03-31");
        check(Feast::Easter(-2), 2023, "2023-04-07");
        check(Feast::OrthodoxEaster(0), 2024, "2024-05-05");
        check(Feast::OrthodoxEaster(0), 2025, "2025-04-20");
        check(Feast::Easter(0), 2025, "2025-04-20");
    }

    #[test]
    fn thanksgiving_is_the_fourth_thursday() {
        check(Feast::Weekday(11, 4, Weekday::Thursday), 2024, "2024-11-28");
    }

    #[test]
    fn islamic_feasts_are_within_a_day() {
        check(Feast::Islamic(10, 1), 2024, "2024-04-10");
        check(Feast::Islamic(12, 10), 2023, "2023-06-29");
        check(Feast::IslamicMonth(9), 2025, "2025-03-01..2025-03-30");
    }
}
