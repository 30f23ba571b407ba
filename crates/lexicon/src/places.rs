//! Towns, regions, waters and sites, with where they lie.

use std::collections::HashMap;

use smol_str::SmolStr;

use crate::error::{LexiconError, Position};
use crate::names::NameTable;
use crate::towns::Towns;

/// A place of the gazetteer.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The usual English name.
    pub name: SmolStr,
    /// ISO 3166-1 alpha-3; `None` for waters and lands of several countries.
    pub country: Option<SmolStr>,
    /// `GeoNames` code of the province or state in the country, where known.
    pub province: Option<SmolStr>,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// `GeoNames` identifier, if the place has one.
    pub geonames: Option<u32>,
    /// What sort of place it is.
    pub kind: PlaceKind,
    /// Number of inhabitants, zero if not known.
    pub population: u32,
    /// Whether it stands in `places.tsv`, the places of the news, and not only among all the towns, or is an American state.
    pub well_known: bool,
}

/// What sort of place it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    /// A capital city.
    Capital,
    /// A town or city.
    Town,
    /// A part of a town.
    District,
    /// A county.
    County,
    /// A province, state or larger area.
    Region,
    /// A country.
    Country,
    /// A sea, strait, river or lake.
    Water,
    /// A plant, base, camp, crossing or building.
    Site,
}

impl PlaceKind {
    /// How fine a mention of such a place is.
    pub const fn precision(self) -> &'static str {
        match self {
            PlaceKind::Capital | PlaceKind::Town => "town",
            PlaceKind::District => "district",
            PlaceKind::County | PlaceKind::Region => "region",
            PlaceKind::Country => "country",
            PlaceKind::Water => "water",
            PlaceKind::Site => "point",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "capital" => PlaceKind::Capital,
            "town" => PlaceKind::Town,
            "district" => PlaceKind::District,
            "region" => PlaceKind::Region,
            "country" => PlaceKind::Country,
            "water" => PlaceKind::Water,
            "site" => PlaceKind::Site,
            _ => return None,
        })
    }
}

/// All places and their names.
#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    names: NameTable<u32>,
    countries: HashMap<SmolStr, u32>,
    towns: Towns,
}

impl Gazetteer {
    /// The longest place name at the start of `text`, with all the places that bear it, the
    /// one with most inhabitants first.
    pub fn longest(&self, text: &str) -> Option<(usize, Vec<&Place>)> {
        let found = self.names.longest(text)?;
        let mut places: Vec<&Place> = found.values.iter().map(|&index| &self.places[index as usize]).collect();
        places.sort_by_key(|place| std::cmp::Reverse(place.population));
        Some((found.length, places))
    }

    /// All places that bear the longest known name at the start of `text`, small towns too.
    pub fn all_at(&self, text: &str) -> Option<(usize, Vec<Place>)> {
        let known = self.longest(text);
        let towns = self.towns.longest(text);
        match (known, towns) {
            (Some((length, known)), Some((same, towns))) if length == same => Some((length, united(&known, towns))),
            (Some((length, known)), towns) if towns.as_ref().is_none_or(|(other, _)| *other < length) => {
                Some((length, known.into_iter().cloned().collect()))
            }
            (_, towns) => towns,
        }
    }

    /// The country with this ISO alpha-3 code.
    pub fn country(&self, code: &str) -> Option<&Place> {
        self.countries.get(code).map(|&index| &self.places[index as usize])
    }

    /// Lets small towns be found too.
    pub(crate) const fn set_towns(&mut self, text: &'static str) {
        self.towns = Towns::new(text);
    }

    /// Every place of the news, in the order of the files.
    pub fn all(&self) -> &[Place] {
        &self.places
    }

    /// Number of places.
    pub const fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is no place at all.
    pub const fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Reads a file of places.
    pub(crate) fn add(&mut self, file: &str, text: &str) -> Result<(), LexiconError> {
        for (number, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') || line.starts_with('@') {
                continue;
            }
            let position = Position {
                file,
                line: number + 1,
                column: 1,
            };
            self.add_row(line, position)?;
        }
        Ok(())
    }

    fn add_row(&mut self, line: &str, position: Position<'_>) -> Result<(), LexiconError> {
        let columns: Vec<&str> = line.split('\t').collect();
        let [name, others, country, latitude, longitude, geonames, kind, population] = columns[..] else {
            return Err(position.error(format!("{} columns where 8 are expected", columns.len())));
        };
        let place = Place {
            name: SmolStr::new(name),
            country: Some(country).filter(|country| !country.is_empty()).map(SmolStr::new),
            province: None,
            latitude: number(latitude, position)?,
            longitude: number(longitude, position)?,
            geonames: geonames.parse().ok(),
            kind: PlaceKind::parse(kind).ok_or_else(|| position.error(format!("`{kind}` is no kind of place")))?,
            population: population.parse().unwrap_or(0),
            well_known: true,
        };
        let index = self.places.len() as u32;
        let others = others.split('|').filter(|other| !other.is_empty());
        for name in std::iter::once(name).chain(others) {
            self.names.insert(name, index);
        }
        if let (PlaceKind::Country, Some(country)) = (place.kind, &place.country) {
            self.countries.insert(country.clone(), index);
        }
        self.places.push(place);
        Ok(())
    }
}

/// The towns with those known places that are not among them; the towns know their province, the
/// known places which of them are capitals.
fn united(known: &[&Place], mut towns: Vec<Place>) -> Vec<Place> {
    for &place in known {
        let same = |town: &&mut Place| place.geonames.is_some() && town.geonames == place.geonames;
        match towns.iter_mut().find(same) {
            Some(town) => {
                town.kind = place.kind;
                town.well_known = true;
            }
            None => towns.push(place.clone()),
        }
    }
    towns
}

fn number(text: &str, position: Position<'_>) -> Result<f64, LexiconError> {
    text.parse()
        .map_err(|_| position.error(format!("`{text}` is no number of degrees")))
}
