//! "Near", "30 km north of", "off the coast of": the words between an event and a place.

use demarche_codebook::{PlaceRelation, RelationKind};

use super::PlaceMention;
use crate::numbers;
use crate::tree::Tree;

/// Words before a place that say how something lies to it.
#[derive(Debug, Clone)]
pub(crate) struct Said {
    /// The first of the words.
    pub(super) first: usize,
    pub(crate) relation: PlaceRelation,
}

/// The words of relation before a place, and for "eastern Mali" at its start.
pub(super) fn before(tree: &Tree<'_>, mention: &PlaceMention) -> Option<Said> {
    let start = tree.phrase(mention.head).0.min(mention.first);
    // "30 km from the town of Homs", where the phrase is the town's, and "the outskirts of Homs", where it is not.
    [mention.first, start].into_iter().find_map(|end| {
        let words = Before { tree, end };
        let (first, kind, kilometres, bearing) = words.read().or_else(|| words.part(mention))?;
        let last = if first < end { end - 1 } else { first };
        let relation = PlaceRelation {
            span: tree.span(first, last),
            kind,
            kilometres,
            bearing,
        };
        Some(Said { first, relation })
    })
}

type Words = (usize, RelationKind, Option<f64>, Option<&'static str>);

/// The words of a sentence before the token `end`.
struct Before<'t, 'a> {
    tree: &'t Tree<'a>,
    end: usize,
}

impl Before<'_, '_> {
    /// The word `back` tokens before the end, in small letters.
    fn word(&self, back: usize) -> String {
        let token = self.end.checked_sub(back);
        token.map_or_else(String::new, |token| self.tree.token(token).form.to_lowercase())
    }

    fn read(&self) -> Option<Words> {
        let at = |back: usize| self.end - back;
        match self.word(1).as_str() {
            "near" | "nearby" | "around" => Some((at(1), RelationKind::Near, None, None)),
            "outside" => Some((at(1), RelationKind::Outside, None, None)),
            "off" => Some((at(1), RelationKind::Off, None, None)),
            "to" if self.word(2) == "close" => Some((at(2), RelationKind::Near, None, None)),
            "from" => {
                let back = if self.word(2) == "away" { 3 } else { 2 };
                let (first, kilometres) = self.distance(back)?;
                Some((first, RelationKind::Distance, Some(kilometres), None))
            }
            "of" => self.read_of(),
            _ => None,
        }
    }

    /// What stands before "of": a bearing, a distance, the coast or the outskirts.
    fn read_of(&self) -> Option<Words> {
        if let Some((back, bearing)) = self.bearing(2) {
            let inside = self.word(back + 1) == "in" || (self.word(back + 1) == "the" && self.word(back + 2) == "in");
            if inside {
                return Some((self.end - back, RelationKind::Part, None, Some(bearing)));
            }
            let distance = self.distance(back + 1);
            let first = distance.map_or(self.end - back, |(first, _)| first);
            return Some((
                first,
                RelationKind::Direction,
                distance.map(|(_, km)| km),
                Some(bearing),
            ));
        }
        if let Some((first, kilometres)) = self.distance(2) {
            return Some((first, RelationKind::Near, Some(kilometres), None));
        }
        match self.word(2).as_str() {
            "coast" | "shore" | "shores" if self.word(3) == "the" && self.word(4) == "off" => {
                Some((self.end - 4, RelationKind::Off, None, None))
            }
            "outskirts" | "edge" | "edges" | "suburbs" => Some((self.end - 2, RelationKind::Edge, None, None)),
            _ => None,
        }
    }

    /// "Eastern" in "eastern Mali".
    fn part(&self, mention: &PlaceMention) -> Option<Words> {
        let adjective = |token: usize| bearing(self.tree.token(token).form.to_lowercase().strip_suffix("ern")?);
        let before = mention.first.checked_sub(1)?;
        let bearing = adjective(before)?;
        Some((before, RelationKind::Part, None, Some(bearing)))
    }

    /// The point of the compass that ends `back` tokens before the end, and how far back it begins.
    fn bearing(&self, back: usize) -> Option<(usize, &'static str)> {
        let last = self.word(back);
        if self.word(back + 1) == "-"
            && let Some(found) = bearing(&(self.word(back + 2) + &last))
        {
            return Some((back + 2, found));
        }
        bearing(&last).map(|found| (back, found))
    }

    /// The distance whose unit stands `back` tokens before the end: its first token and its kilometres.
    fn distance(&self, back: usize) -> Option<(usize, f64)> {
        const KILOMETRES_PER_MILE: f64 = 1.609_344;
        const LONGEST: usize = 3;
        let unit = self.end.checked_sub(back)?;
        let kilometres = match self.tree.lemma(unit) {
            "km" | "kilometre" | "kilometer" => 1.0,
            "mile" | "mi" => KILOMETRES_PER_MILE,
            "metre" | "meter" => 0.001,
            _ => return None,
        };
        let words = |first: usize| -> Vec<String> {
            (first..unit)
                .map(|token| self.tree.token(token).form.to_lowercase())
                .collect()
        };
        let (first, number) = (unit.saturating_sub(LONGEST)..unit).find_map(|first| {
            let words = words(first);
            Some((
                first,
                numbers::parse(&words).filter(|(_, used)| *used == words.len())?.0,
            ))
        })?;
        Some((first, (number as f64 * kilometres * 10.0).round() / 10.0))
    }
}

/// "North", "northeast" and the like in short.
fn bearing(word: &str) -> Option<&'static str> {
    Some(match word {
        "north" => "N",
        "northeast" | "north-east" => "NE",
        "east" => "E",
        "southeast" | "south-east" => "SE",
        "south" => "S",
        "southwest" | "south-west" => "SW",
        "west" => "W",
        "northwest" | "north-west" => "NW",
        _ => return None,
    })
}
