//! Dates that are said from another day: the article's own, or the one told of last.

use demarche_language::Upos;

use super::calendar::{Direction, Unit, Value};
use super::names;
use super::words::Scanner;

impl Scanner<'_> {
    pub(super) fn relative(&self) -> Option<(Value, usize)> {
        let readers = [
            Self::near_day,
            Self::same_day,
            Self::next_day,
            Self::hours_away,
            Self::away,
            Self::ahead,
            Self::lasting,
            Self::running,
            Self::under_way,
            Self::period,
            Self::time_of_day,
        ];
        readers.iter().find_map(|reader| reader(self))
    }

    /// "today", "yesterday", "tomorrow", "overnight", "this morning".
    fn near_day(&self) -> Option<(Value, usize)> {
        let (from, to, length) = match (self.word(0), self.word(1)) {
            // "The Today programme"
            ("today" | "tonight", _) if self.is_name() => return None,
            ("today" | "tonight", _) => (0, 0, 1),
            ("yesterday", _) => (-1, -1, 1),
            ("tomorrow", _) => (1, 1, 1),
            ("overnight", _) => return Some((Value::Overnight, 1)),
            ("this", "morning" | "afternoon" | "evening") => (0, 0, 2),
            ("last", "night") => (-1, -1, 2),
            _ => return None,
        };
        Some((Value::Offset { from, to }, length))
    }

    fn is_name(&self) -> bool {
        let capital = |form: &str| form.starts_with(char::is_uppercase);
        self.at > 0 && self.tree.token(self.at).upos == Upos::Propn && capital(&self.tree.token(self.at).form)
    }

    /// "the same day", "that evening", "later in the day".
    fn same_day(&self) -> Option<(Value, usize)> {
        let day = |word: &str| matches!(word, "day" | "morning" | "afternoon" | "evening" | "night");
        let length = match (self.word(0), self.word(1), self.word(2), self.word(3)) {
            ("the", "same", word, _) if day(word) => 3,
            ("that", word, _, _) if day(word) => 2,
            ("later" | "earlier", "in", "the", "day") => 4,
            _ => return None,
        };
        Some((told(Unit::Day, 0, 0), length))
    }

    /// "the following day", "the day before", "the previous evening".
    fn next_day(&self) -> Option<(Value, usize)> {
        let day = |word: &str| matches!(word, "day" | "morning" | "afternoon" | "evening" | "night");
        let days = match (self.word(0), self.word(1), self.word(2)) {
            ("the", "next" | "following", word) if day(word) => 1,
            ("the", "previous", word) if day(word) => -1,
            ("the", word, "before") if day(word) && self.closes(3) => -1,
            ("the", word, "after") if day(word) && self.closes(3) => 1,
            _ => return None,
        };
        Some((told(Unit::Day, days, days), 3))
    }

    /// Nothing that the preposition could govern follows.
    fn closes(&self, offset: usize) -> bool {
        matches!(self.word(offset), "" | "." | "," | ";" | ":" | "and" | "but" | ")")
    }

    /// "hours later", "minutes after".
    fn hours_away(&self) -> Option<(Value, usize)> {
        let used = self.amount().map_or(0, |(_, used)| used);
        let unit = self.word(used);
        let hours = unit == "hours";
        let near = hours || matches!(unit, "hour" | "minutes" | "minute" | "moments");
        let (from, to) = match self.word(used + 1) {
            "later" | "after" => (0, i32::from(hours)),
            "earlier" | "before" => (-i32::from(hours), 0),
            _ => return None,
        };
        near.then_some((told(Unit::Day, from, to), used + 2))
    }

    /// "three years ago", "a week earlier", "two days later".
    fn away(&self) -> Option<(Value, usize)> {
        let (number, used) = self.amount()?;
        let (unit, factor) = names::unit_with_factor(self.word(used))?;
        let number = number.checked_mul(factor)?;
        let value = match self.word(used + 1) {
            "ago" => Value::Ago { unit, number },
            "earlier" => told(unit, -number, -number),
            "before" if self.closes(used + 2) => told(unit, -number, -number),
            "later" => told(unit, number, number),
            "after" | "afterwards" if self.closes(used + 2) => told(unit, number, number),
            _ => return None,
        };
        Some((value, used + 2))
    }

    /// "in three weeks", "within ten days", "within 72 hours"; behind "in", only what is to come.
    fn ahead(&self) -> Option<(Value, usize)> {
        if !matches!(self.previous(), "in" | "within") {
            return None;
        }
        match (self.previous(), self.word(0), self.word(1)) {
            ("within", "hours", _) => return Some((told(Unit::Day, 0, 1), 1)),
            ("within", "minutes", _) => return Some((told(Unit::Day, 0, 0), 1)),
            ("within", "the", "hour") => return Some((told(Unit::Day, 0, 0), 2)),
            _ => {}
        }
        let article = usize::from(self.word(0) == "the" && matches!(self.word(1), "next" | "coming"));
        let scanner = self.from(article * 2);
        let (number, used) = scanner.amount()?;
        let (unit, number) = match scanner.word(used) {
            "hours" | "hour" => (Unit::Day, number.checked_add(23)? / 24),
            word => {
                let (unit, factor) = names::unit_with_factor(word)?;
                (unit, number.checked_mul(factor)?)
            }
        };
        let value = match self.previous() {
            "within" => Value::Within { unit, number },
            _ => Value::Ahead { unit, number },
        };
        Some((value, article * 2 + used + 1))
    }

    /// "for three weeks".
    fn lasting(&self) -> Option<(Value, usize)> {
        if self.previous() != "for" {
            return None;
        }
        let (number, used) = self.amount()?;
        let (unit, factor) = names::unit_with_factor(self.word(used))?;
        let number = number.checked_mul(factor)?;
        Some((Value::Lasting { unit, number }, used + 1))
    }

    /// "for a second day", "its fifth week": begun so long ago.
    fn running(&self) -> Option<(Value, usize)> {
        let runs = match self.word(0) {
            "a" => self.previous() == "for",
            "its" | "their" => matches!(self.previous(), "in" | "into" | "entered" | "for" | "enters"),
            _ => false,
        };
        let straight = usize::from(matches!(self.word(2), "straight" | "consecutive" | "successive"));
        let number = names::ordinal(self.word(1)).filter(|_| runs)?;
        let (unit, _) = names::unit_with_factor(self.word(2 + straight))?;
        // A third night began on the evening before the second.
        let nights = i32::from(self.word(2 + straight) == "night");
        let from = -(i32::from(number) - 1 + nights).checked_mul(unit.days())?;
        Some((Value::Offset { from, to: 0 }, 3 + straight))
    }

    /// "this week", "earlier this month", "the end of the year".
    fn under_way(&self) -> Option<(Value, usize)> {
        let (direction, before) = match self.word(0) {
            "earlier" => (Direction::Back, 1),
            "later" => (Direction::Ahead, 1),
            _ => (Direction::Open, 0),
        };
        let ends = self.previous() == "of" || self.word(before + 2) == "is" && self.word(before + 3) == "out";
        let named = match self.word(before) {
            "this" | "current" => true,
            "the" => ends && matches!(self.behind_end(), "end" | "close" | "before"),
            _ => false,
        };
        let unit = names::unit(self.word(before + 1)).filter(|unit| named && *unit != Unit::Day)?;
        Some((Value::Current { unit, direction }, before + 2))
    }

    /// The word that "of" hangs on: "the **end** of the year".
    fn behind_end(&self) -> &str {
        match self.previous() {
            "of" => self.at.checked_sub(2).map_or("", |index| self.words[index].as_str()),
            word => word,
        }
    }

    /// "last week", "next year", "the past three days".
    fn period(&self) -> Option<(Value, usize)> {
        let article = usize::from(self.word(0) == "the");
        let distance = match self.word(article) {
            "last" | "past" | "previous" => -1,
            "next" | "coming" | "following" => 1,
            _ => return None,
        };
        let single = names::unit(self.word(article + 1)).filter(|unit| *unit != Unit::Day);
        if let Some(unit) = single {
            // "The coming weeks" have no end.
            let plural = self.word(article + 1).ends_with('s');
            let (from, to) = (distance, distance);
            return (!plural).then_some((Value::Period { unit, from, to }, article + 2));
        }
        let scanner = self.from(article + 1);
        let (number, used) = scanner.amount()?;
        let (number, unit) = match scanner.word(used) {
            "hours" => (number.checked_add(23)? / 24, Unit::Day),
            word => (number, names::unit(word)?),
        };
        let length = number.checked_mul(unit.days())?;
        let (from, to) = if distance < 0 { (-length, 0) } else { (0, length) };
        Some((Value::Offset { from, to }, article + 1 + used + 1))
    }

    /// "at dawn", "by nightfall", "after midnight": of the day told of.
    fn time_of_day(&self) -> Option<(Value, usize)> {
        let preposition = matches!(self.previous(), "at" | "by" | "before" | "after" | "around" | "until");
        let (from, to) = match self.word(0) {
            "noon" | "midday" | "dusk" | "nightfall" | "sunset" if preposition => (0, 0),
            "evening" if self.previous() == "by" => (0, 0),
            "dawn" | "daybreak" | "sunrise" if preposition => (0, i32::from(self.previous() == "by")),
            "midnight" if self.previous() == "after" => (1, 1),
            _ => return None,
        };
        Some((told(Unit::Day, from, to), 1))
    }
}

fn told(unit: Unit, from: i32, to: i32) -> Value {
    Value::Told { unit, from, to }
}
