//! What the words in front of a date make of it: "since Monday", "by the end of May".

use demarche_codebook::DateRange;
use jiff::civil::Date;

/// Whether the words before a date open one of its ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    Within,
    /// "Since Monday".
    Since,
    /// "From Monday", "as early as Monday".
    From,
    /// "By Monday", "within ten days".
    By,
    /// "Until Monday".
    Until,
}

impl Bound {
    /// "Since Monday" ends on the article's day; "by Monday" has no beginning.
    pub(super) fn open(self, range: DateRange, day: Option<Date>) -> DateRange {
        match self {
            Bound::Within => range,
            Bound::Since => DateRange { latest: day, ..range },
            Bound::From => DateRange { latest: None, ..range },
            Bound::By | Bound::Until => DateRange {
                earliest: None,
                ..range
            },
        }
    }
}

/// The bound that the words before the token `first` set.
pub(super) fn before(words: &[String], first: usize) -> Bound {
    let before = |distance: usize| first.checked_sub(distance).map_or("", |index| words[index].as_str());
    match [before(4), before(3), before(2), before(1)] {
        [_, "as", "early" | "soon", "as"] | [_, "no" | "not", "earlier" | "sooner", "than"] => Bound::From,
        [_, "no" | "not", "later", "than"] => Bound::By,
        [word, "the", "end" | "start" | "beginning" | "middle" | "close", "of"]
        | [_, word, "the" | "end", "of"]
        | [
            _,
            _,
            word,
            "the" | "about" | "around" | "late" | "early" | "midnight" | "end" | "at",
        ]
        | [_, word, "midnight", "on"]
        | [_, _, _, word] => word_bound(word),
    }
}

fn word_bound(word: &str) -> Bound {
    match word {
        "since" => Bound::Since,
        "from" => Bound::From,
        "by" | "before" | "within" => Bound::By,
        "until" | "till" => Bound::Until,
        _ => Bound::Within,
    }
}
