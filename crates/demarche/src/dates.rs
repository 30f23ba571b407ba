//! Dates named in a sentence, their values against the article's day, and the date of an event.

use demarche_codebook::{DatePhrase, DateRange};
use demarche_language::{Relation, Upos};
use demarche_lexicon::WordClass;
use jiff::Span as Duration;
use jiff::civil::{Date, Weekday};

use crate::numbers;
use crate::reading::Reading;
use crate::tree::Tree;

/// A date in a sentence: tokens `first..=last`.
#[derive(Debug, Clone)]
pub(crate) struct DateMention {
    pub(crate) first: usize,
    pub(crate) last: usize,
    value: Value,
    /// "Since" and "by" open one end.
    bound: Bound,
}

/// What the words say, before it is known whether past or future is meant.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Value {
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
enum Direction {
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
enum Unit {
    Day,
    Week,
    Month,
    Year,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Whole,
    Early,
    Middle,
    Late,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bound {
    Within,
    Since,
    By,
}

/// The dates of a sentence in text order.
pub(crate) fn find(reading: &Reading<'_>, tree: &Tree<'_>) -> Vec<DateMention> {
    let words: Vec<String> = tree
        .sentence
        .tokens
        .iter()
        .map(|token| token.form.to_lowercase())
        .collect();
    let mut mentions = Vec::new();
    let mut next = 0;
    while next < words.len() {
        match Scanner::new(reading, tree, &words, next).date() {
            Some((value, end)) => {
                mentions.push(DateMention {
                    first: next,
                    last: end - 1,
                    value,
                    bound: bound(&words, next),
                });
                next = end;
            }
            None => next += 1,
        }
    }
    mentions
}

fn bound(words: &[String], first: usize) -> Bound {
    let before = |distance: usize| first.checked_sub(distance).map_or("", |index| words[index].as_str());
    if before(1) == "of" && before(2) == "end" && matches!(before(4), "by" | "before" | "until") {
        return Bound::By;
    }
    match first.checked_sub(1).map(|before| words[before].as_str()) {
        Some("since") => Bound::Since,
        Some("by" | "until" | "till" | "before") => Bound::By,
        _ => Bound::Within,
    }
}

/// Reads one date from the words at `at`.
struct Scanner<'s> {
    reading: &'s Reading<'s>,
    tree: &'s Tree<'s>,
    words: &'s [String],
    at: usize,
}

impl<'s> Scanner<'s> {
    fn new(reading: &'s Reading<'_>, tree: &'s Tree<'_>, words: &'s [String], at: usize) -> Self {
        Self {
            reading,
            tree,
            words,
            at,
        }
    }

    fn word(&self, offset: usize) -> &'s str {
        self.words.get(self.at + offset).map_or("", String::as_str)
    }

    /// The value and the token after it.
    fn date(&self) -> Option<(Value, usize)> {
        let readers = [
            Self::day_and_month,
            Self::month,
            Self::weekday,
            Self::near_day,
            Self::ago,
            Self::relative_period,
            Self::season,
            Self::year,
        ];
        let (value, length) = readers.iter().find_map(|reader| reader(self))?;
        Some((value, self.at + length))
    }

    /// "June 3", "3 June 2024", "Jan. 25, 2017".
    fn day_and_month(&self) -> Option<(Value, usize)> {
        let (month, day, mut length) = if let Some(month) = self.month_name(0) {
            (month, day_number(self.word(1))?, 2)
        } else {
            let day = day_number(self.word(0))?;
            let of = usize::from(self.word(1) == "of");
            (self.month_name(1 + of)?, day, 2 + of)
        };
        let comma = usize::from(self.word(length) == ",");
        let year = year_number(self.word(length + comma));
        if year.is_some() {
            length += comma + 1;
        }
        Some((Value::Day { year, month, day }, length))
    }

    /// "September", "early May", "February 2015".
    fn month(&self) -> Option<(Value, usize)> {
        let (part, mut at) = match self.word(0) {
            "early" => (Part::Early, 1),
            "mid" => (Part::Middle, 1),
            "late" => (Part::Late, 1),
            _ => (Part::Whole, 0),
        };
        at += usize::from(self.word(at) == "-" || (at > 0 && self.word(at) == "in"));
        let last = usize::from(matches!(self.word(at), "last" | "next" | "this"));
        let month = self.month_name(at + last)?;
        // "May" is a month only as a noun; "march" is a walk.
        let token = self.tree.sentence.tokens.get(self.at + at + last)?;
        if token.upos != Upos::Propn || token.form.starts_with(char::is_lowercase) {
            return None;
        }
        let mut length = at + last + 1;
        let of = usize::from(self.word(length) == "of");
        let year = year_number(self.word(length + of));
        if year.is_some() {
            length += of + 1;
        }
        Some((Value::Month { year, month, part }, length))
    }

    fn month_name(&self, offset: usize) -> Option<i8> {
        let token = self.tree.sentence.tokens.get(self.at + offset)?;
        month_number(&token.form)
    }

    /// "Monday", "last Friday", "Sunday night".
    fn weekday(&self) -> Option<(Value, usize)> {
        let before = usize::from(matches!(self.word(0), "last" | "next" | "this"));
        let weekday = weekday_number(self.word(before))?;
        let after = usize::from(matches!(
            self.word(before + 1),
            "morning" | "afternoon" | "evening" | "night"
        ));
        let direction = match self.word(0) {
            "last" => Direction::Back,
            "next" => Direction::Ahead,
            _ => Direction::Open,
        };
        Some((Value::Weekday(weekday, direction), before + 1 + after))
    }

    /// "today", "yesterday", "tomorrow", "overnight", "this morning".
    fn near_day(&self) -> Option<(Value, usize)> {
        let (from, to) = match self.word(0) {
            "today" | "tonight" => (0, 0),
            "yesterday" => (-1, -1),
            "tomorrow" => (1, 1),
            "overnight" => (-1, 0),
            "this" if matches!(self.word(1), "morning" | "afternoon" | "evening") => {
                return Some((Value::Offset { from: 0, to: 0 }, 2));
            }
            "last" if self.word(1) == "night" => return Some((Value::Offset { from: -1, to: -1 }, 2)),
            _ => return None,
        };
        Some((Value::Offset { from, to }, 1))
    }

    /// "three years ago", "a week earlier".
    fn ago(&self) -> Option<(Value, usize)> {
        let (number, used) = self.amount()?;
        let unit = unit(self.word(used))?;
        let back = matches!(self.word(used + 1), "ago" | "earlier" | "before");
        back.then_some((Value::Ago { unit, number }, used + 2))
    }

    fn amount(&self) -> Option<(i32, usize)> {
        if matches!(self.word(0), "a" | "an") {
            return Some((1, 1));
        }
        let (number, used) = numbers::parse(&self.words[self.at..])?;
        Some((i32::try_from(number).ok()?, used))
    }

    /// "last week", "this month", "next year", "the past three days".
    fn relative_period(&self) -> Option<(Value, usize)> {
        let article = usize::from(self.word(0) == "the");
        let word = self.word(article);
        let (first, last) = match word {
            "last" | "past" | "previous" => (-1, -1),
            "this" | "current" => (0, 0),
            "next" | "coming" | "following" => (1, 1),
            _ => return None,
        };
        if let Some(unit) = unit(self.word(article + 1)).filter(|unit| *unit != Unit::Day) {
            return Some((
                Value::Period {
                    unit,
                    from: first,
                    to: last,
                },
                article + 2,
            ));
        }
        let scanner = Scanner {
            at: self.at + article + 1,
            ..*self
        };
        let (number, used) = scanner.amount()?;
        let unit = unit(scanner.word(used))?;
        let length = number.checked_mul(unit_days(unit))?;
        let (from, to) = if first < 0 { (-length, 0) } else { (0, length) };
        (first != 0).then_some((Value::Offset { from, to }, article + 1 + used + 1))
    }

    fn season(&self) -> Option<(Value, usize)> {
        let before = usize::from(matches!(self.word(0), "last" | "this" | "next"));
        let first_month = match self.word(before) {
            "spring" => 3,
            "summer" => 6,
            "autumn" => 9,
            _ => return None,
        };
        let year = year_number(self.word(before + 1));
        let certain = before > 0 || year.is_some() || matches!(self.previous(), "in" | "the" | "by" | "since");
        certain.then_some((
            Value::Season { year, first_month },
            before + 1 + usize::from(year.is_some()),
        ))
    }

    /// "in 2014", "the 2022 invasion"; other numbers of four digits are counts.
    fn year(&self) -> Option<(Value, usize)> {
        let year = year_number(self.word(0))?;
        let before = matches!(
            self.previous(),
            "in" | "since"
                | "until"
                | "by"
                | "from"
                | "of"
                | "during"
                | "after"
                | "before"
                | "early"
                | "late"
                | "mid"
                | "between"
                | "-"
        );
        let modifies = self.tree.head(self.at).is_some_and(|head| {
            let lemma = self.tree.lemma(head);
            head > self.at && !self.reading.lexicon.triggers.of(WordClass::Noun, lemma).is_empty()
        });
        (before || modifies).then_some((Value::Year(year), 1))
    }

    fn previous(&self) -> &'s str {
        self.at.checked_sub(1).map_or("", |before| self.words[before].as_str())
    }
}

fn unit_days(unit: Unit) -> i32 {
    match unit {
        Unit::Day => 1,
        Unit::Week => 7,
        Unit::Month => 30,
        Unit::Year => 365,
    }
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "day" | "days" => Unit::Day,
        "week" | "weeks" => Unit::Week,
        "month" | "months" => Unit::Month,
        "year" | "years" => Unit::Year,
        _ => return None,
    })
}

fn day_number(word: &str) -> Option<i8> {
    let digits = word.trim_end_matches(|character: char| character.is_ascii_alphabetic());
    let suffix = &word[digits.len()..];
    let day = digits.parse().ok().filter(|day| (1..=31).contains(day))?;
    matches!(suffix, "" | "st" | "nd" | "rd" | "th").then_some(day)
}

fn year_number(word: &str) -> Option<i16> {
    (word.len() == 4)
        .then(|| word.parse().ok())
        .flatten()
        .filter(|year| (1900..2100).contains(year))
}

/// Full names and abbreviations; only with a capital, because "may" and "march" are words.
fn month_number(form: &str) -> Option<i8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    let lower = form.trim_end_matches('.').to_lowercase();
    let capital = form.starts_with(char::is_uppercase);
    let fits = |month: &str| month == lower || (lower.len() >= 3 && lower.len() <= 4 && month.starts_with(&lower));
    let index = MONTHS.iter().position(|month| fits(month))?;
    capital.then_some(index as i8 + 1)
}

/// Whether a word is the name of a weekday or a month.
pub(crate) fn is_calendar_word(form: &str) -> bool {
    weekday_number(&form.to_lowercase()).is_some() || month_number(form).is_some()
}

fn weekday_number(word: &str) -> Option<Weekday> {
    Some(match word {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    })
}

impl DateMention {
    /// The value as words and days, read as future or as past.
    pub(crate) fn phrase(&self, tree: &Tree<'_>, day: Option<Date>, time: Time) -> DatePhrase {
        let range = self.range(day, time).unwrap_or_default();
        DatePhrase {
            span: tree.span(self.first, self.last),
            range,
        }
    }

    fn range(&self, day: Option<Date>, time: Time) -> Option<DateRange> {
        let range = self.value.range(day, time)?;
        Some(match self.bound {
            Bound::Within => range,
            Bound::Since => DateRange {
                earliest: range.earliest,
                latest: day,
            },
            Bound::By => DateRange {
                earliest: day.filter(|day| Some(*day) <= range.latest),
                latest: range.latest,
            },
        })
    }
}

impl Value {
    fn range(self, day: Option<Date>, time: Time) -> Option<DateRange> {
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

/// The date of the event at `trigger`: a date that hangs on it, or on a verb above it in the
/// same clause, nearest first.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    mentions: &'m [DateMention],
) -> Option<&'m DateMention> {
    let anchored: Vec<(&DateMention, usize)> = mentions
        .iter()
        .filter_map(|mention| Some((mention, anchor(reading, tree, mention)?)))
        .collect();
    governors(tree, trigger).into_iter().find_map(|governor| {
        anchored
            .iter()
            .find(|(_, anchor)| *anchor == governor)
            .map(|(mention, _)| *mention)
    })
}

/// The event word that a date hangs on.
fn anchor(reading: &Reading<'_>, tree: &Tree<'_>, mention: &DateMention) -> Option<usize> {
    let outside = |token: usize| {
        tree.head(token)
            .filter(|head| !(mention.first..=mention.last).contains(head))
    };
    // "On Friday …", "8 November. …": what opens a sentence dates its main verb.
    if mention.first <= 1 {
        return (0..tree.len()).find(|&token| tree.head(token).is_none());
    }
    let head = (mention.first..=mention.last).find_map(outside)?;
    Some(reading.event_word(tree, head))
}

/// The trigger and the words above it whose date is also the trigger's.
fn governors(tree: &Tree<'_>, trigger: usize) -> Vec<usize> {
    let mut found = vec![trigger];
    let mut current = trigger;
    while let Some(head) = tree.head(current) {
        let same_time = match tree.relation(current) {
            Relation::Obj
            | Relation::Nsubj
            | Relation::NsubjPass
            | Relation::Obl
            | Relation::Conj
            | Relation::Xcomp
            | Relation::Nmod
            | Relation::Compound
            | Relation::Appos => true,
            Relation::Advcl => tree.mark(current).is_none(),
            _ => false,
        };
        if !same_time {
            break;
        }
        found.push(head);
        current = head;
    }
    found
}
