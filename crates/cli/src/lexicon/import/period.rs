//! Date restrictions of actor codes: `960101-20001231`, `<960101` (before), `>970101` (after), two-digit years by a pivot.

use jiff::civil::Date;

/// Days from the first to the last, both included; a missing end is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Days {
    pub(super) first: Option<Date>,
    pub(super) last: Option<Date>,
}

/// Reads a restriction; an empty one is always in force. `None` if it cannot be read.
pub(super) fn restriction(text: &str, pivot: i16) -> Option<Days> {
    let text = text.trim().trim_end_matches('>').trim();
    if text.is_empty() {
        return Some(Days::default());
    }
    let days = if let Some(before) = text.strip_prefix('<') {
        Days {
            first: None,
            last: Some(day(before, pivot)?.yesterday().ok()?),
        }
    } else if let Some(after) = text.strip_prefix('>') {
        Days {
            first: Some(day(after, pivot)?.tomorrow().ok()?),
            last: None,
        }
    } else {
        let (first, last) = text.split_once('-')?;
        Days {
            first: Some(day(first, pivot)?),
            last: Some(day(last, pivot)?),
        }
    };
    (!days.is_empty()).then_some(days)
}

/// `yymmdd` or `yyyymmdd`. Two digits up to the pivot's are of its century, others of the one before.
fn day(text: &str, pivot: i16) -> Option<Date> {
    let text = text.trim();
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || !matches!(text.len(), 6 | 8) {
        return None;
    }
    let (year, rest) = text.split_at(text.len() - 4);
    let mut year: i16 = year.parse().ok()?;
    if text.len() == 6 {
        let century = pivot - pivot.rem_euclid(100);
        year += if year <= pivot.rem_euclid(100) {
            century
        } else {
            century - 100
        };
    }
    Date::new(year, rest[..2].parse().ok()?, rest[2..].parse().ok()?).ok()
}

impl Days {
    fn is_empty(self) -> bool {
        matches!((self.first, self.last), (Some(first), Some(last)) if last < first)
    }

    /// The days that are not among `taken`: of several codes for a day the dictionary's first wins.
    pub(super) fn without(self, taken: &[Days]) -> Vec<Days> {
        taken.iter().fold(vec![self], |left, taken| {
            left.into_iter().flat_map(|days| days.minus(*taken)).collect()
        })
    }

    /// Whether `later` begins on the day after these.
    pub(super) fn is_followed_by(self, later: Days) -> bool {
        let next = self.last.and_then(|last| last.tomorrow().ok());
        next.is_some() && next == later.first
    }

    fn minus(self, taken: Days) -> Vec<Days> {
        let before = taken.first.and_then(|first| first.yesterday().ok()).map(|day| Days {
            first: self.first,
            last: Some(self.last.map_or(day, |last| last.min(day))),
        });
        let after = taken.last.and_then(|last| last.tomorrow().ok()).map(|day| Days {
            first: Some(self.first.map_or(day, |first| first.max(day))),
            last: self.last,
        });
        [before, after]
            .into_iter()
            .flatten()
            .filter(|days| !days.is_empty())
            .collect()
    }

    /// As lexicon files write it: `1996-01-01 .. 2000-12-31`; nothing if always.
    pub(super) fn written(self) -> String {
        if self == Days::default() {
            return String::new();
        }
        let end = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        format!(" {} .. {}", end(self.first), end(self.last))
            .replace("  ..", " ..")
            .trim_end()
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> Option<String> {
        restriction(text, 2029).map(Days::written)
    }

    #[test]
    fn restrictions_are_read_by_the_pivot() {
        assert_eq!(written("960101-20001231").as_deref(), Some(" 1996-01-01 .. 2000-12-31"));
        assert_eq!(written("<300101>").as_deref(), Some(" .. 1929-12-31"));
        assert_eq!(written(" > 290101").as_deref(), Some(" 2029-01-02 .."));
        assert_eq!(written(""), Some(String::new()));
        assert_eq!(restriction("990101", 1999), None);
        assert_eq!(restriction("991301-000101", 2029), None);
        assert_eq!(restriction("010101-000101", 2029), None);
    }

    #[test]
    fn days_that_are_taken_are_left_out() {
        let always = Days::default();
        let office = restriction("960101-961231", 2029).expect("sound");
        let left = always.without(&[office]);
        let left: Vec<String> = left.into_iter().map(Days::written).collect();
        assert_eq!(left, [" .. 1995-12-31", " 1997-01-01 .."]);
        assert!(office.without(&[always]).is_empty());
    }
}
