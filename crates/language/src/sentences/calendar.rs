//! Names of months and weekdays.

use std::collections::HashMap;
use std::sync::LazyLock;

static CALENDAR: LazyLock<HashMap<String, &str>> = LazyLock::new(|| {
    include_str!("../../data/calendar.tsv")
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .flat_map(|(name, kind)| [(name.to_owned(), kind), (name.to_uppercase(), kind)])
        .collect()
});

/// Whether `word` names a month, in full or cut short, capitalised or in capitals.
pub(super) fn is_month(word: &str) -> bool {
    CALENDAR.get(word) == Some(&"month")
}

/// Whether `word` names a month or a weekday.
pub(super) fn is_month_or_day(word: &str) -> bool {
    CALENDAR.contains_key(word)
}
