//! Small towns, counties and provinces, searched in the sorted text that `tools/towns.py` writes.

use std::cmp::Ordering;

use smol_str::SmolStr;

use crate::places::{Place, PlaceKind};

/// A sorted text of names with the places that bear them. Nothing is read before it is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Towns {
    text: &'static str,
}

impl Towns {
    /// The towns of a text without its comment lines.
    pub(crate) const fn new(text: &'static str) -> Self {
        Self { text }
    }

    /// The places with the longest name at the start of `text`, and that name's length in `text`.
    pub(crate) fn longest(&self, text: &str) -> Option<(usize, Vec<Place>)> {
        if self.text.is_empty() {
            return None;
        }
        let ends = word_ends(text);
        ends.into_iter().rev().find_map(|end| {
            let name = plain(&text[..end]);
            Some((end, places(&name, self.row(&name)?)))
        })
    }

    /// The places of exactly this name as they are written.
    fn row(&self, name: &str) -> Option<&'static str> {
        let (mut low, mut high) = (0, self.text.len());
        while low < high {
            let (start, line) = line_at(self.text, low + (high - low) / 2)?;
            let (found, places) = line.split_once('\t').unwrap_or((line, ""));
            match compare(found, name) {
                Ordering::Equal => return Some(places),
                Ordering::Less => low = start + line.len() + 1,
                Ordering::Greater => high = start,
            }
        }
        None
    }
}

/// Comments stand before every name.
fn compare(found: &str, name: &str) -> Ordering {
    if found.starts_with('#') {
        return Ordering::Less;
    }
    found.cmp(name)
}

/// The line around a byte of the text, and where it starts.
fn line_at(text: &'static str, position: usize) -> Option<(usize, &'static str)> {
    let bytes = text.as_bytes();
    let before = bytes.get(..position)?.iter().rposition(|&byte| byte == b'\n');
    let start = before.map_or(0, |newline| newline + 1);
    let after = bytes[position..].iter().position(|&byte| byte == b'\n');
    let end = after.map_or(text.len(), |newline| position + newline);
    Some((start, text.get(start..end)?))
}

/// Where the first few words of a text end, with and without a full stop behind them.
fn word_ends(text: &str) -> Vec<usize> {
    const WORDS: usize = 6;
    const BYTES: usize = 64;
    let mut ends = Vec::new();
    let mut words = 0;
    let mut in_word = false;
    for (position, character) in text.char_indices().take_while(|(position, _)| *position < BYTES) {
        let letter = character.is_alphanumeric();
        if in_word && !letter {
            ends.push(position);
            words += 1;
            if character == '.' {
                ends.push(position + 1);
            }
            if words == WORDS || matches!(character, ',' | ';' | ':' | '(' | ')' | '"') {
                return ends;
            }
        }
        in_word = letter;
    }
    if in_word && text.len() < BYTES {
        ends.push(text.len());
    }
    ends
}

/// The name as the file spells it: plain apostrophes and hyphens, one space between words.
fn plain(name: &str) -> String {
    let straight = |character| match character {
        '\u{2019}' | '\u{2018}' | '\u{2bc}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        _ => character,
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ").chars().map(straight).collect()
}

fn places(name: &str, row: &str) -> Vec<Place> {
    row.split('|').filter_map(|entry| place(name, entry)).collect()
}

/// A place as it is written: `t,FRA,11,48.853,2.349,2988507,2138551`.
fn place(name: &str, entry: &str) -> Option<Place> {
    let columns: Vec<&str> = entry.split(',').collect();
    let [kind, country, province, latitude, longitude, geonames, population] = columns[..] else {
        return None;
    };
    Some(Place {
        name: SmolStr::new(name),
        country: Some(SmolStr::new(country)),
        province: Some(province).filter(|province| !province.is_empty()).map(SmolStr::new),
        latitude: latitude.parse().ok()?,
        longitude: longitude.parse().ok()?,
        geonames: geonames.parse().ok().filter(|&id| id != 0),
        kind: match kind {
            "t" => PlaceKind::Town,
            "c" => PlaceKind::County,
            _ => PlaceKind::Region,
        },
        population: population.parse().unwrap_or(0),
        // The press names American states without saying what they are; other provinces bear names such as "Flores".
        well_known: kind == "s",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builtin;

    fn countries(text: &str) -> Vec<SmolStr> {
        let found = Towns::new(builtin::TOWNS).longest(text);
        let places = found.map(|(_, places)| places).unwrap_or_default();
        places.into_iter().filter_map(|place| place.country).collect()
    }

    #[test]
    fn rows_are_in_order() {
        let rows: Vec<&str> = builtin::TOWNS.lines().filter(|line| !line.starts_with('#')).collect();
        let name = |row: &str| row.split('\t').next().map(str::to_owned);
        assert!(rows.windows(2).all(|pair| name(pair[0]) < name(pair[1])));
    }

    #[test]
    fn names_are_found_where_they_lie() {
        assert_eq!(countries("Zwolle, a town"), ["NLD", "USA"]);
        assert_eq!(countries("Ala. had rain"), ["USA"]);
        assert!(countries("Zzzz").is_empty());
    }

    #[test]
    fn the_longest_name_wins() {
        let found = Towns::new(builtin::TOWNS).longest("West\u{a0}Virginia\u{2019}s rivers");
        assert_eq!(found.map(|(length, _)| length), Some("West\u{a0}Virginia".len()));
    }
}
