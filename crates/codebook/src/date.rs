use jiff::civil::Date;

/// When something took place or is due: the first and the last day it can have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct DateRange {
    /// The first possible day.
    pub earliest: Option<Date>,
    /// The last possible day.
    pub latest: Option<Date>,
}

impl DateRange {
    /// One day.
    pub const fn day(date: Date) -> Self {
        Self::between(date, date)
    }

    /// From `earliest` to `latest`, both included.
    pub const fn between(earliest: Date, latest: Date) -> Self {
        Self {
            earliest: Some(earliest),
            latest: Some(latest),
        }
    }
}
