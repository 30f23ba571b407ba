//! What a name may stand for.

use demarche_lexicon::{ActorKind, NameUse, Place, PlaceKind};

use crate::reading::Reading;

/// Something that a name may stand for.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) country: Option<String>,
    pub(super) province: Option<String>,
    /// Degrees north and east, where known.
    pub(super) position: Option<(f64, f64)>,
    pub(super) geonames: Option<u32>,
    pub(super) kind: PlaceKind,
    pub(super) population: u32,
    /// Whether it needs no support, as a place of the news.
    pub(super) well_known: bool,
}

impl Candidate {
    /// Whether this place lies in `other`, as far as countries, provinces and distances say.
    pub(super) fn lies_in(&self, other: &Self) -> bool {
        const COUNTY_KM: f64 = 80.0;
        match other.kind {
            PlaceKind::Country => self.kind != PlaceKind::Country && self.country == other.country,
            PlaceKind::Region if self.province.is_some() && other.province.is_some() => {
                self.kind != PlaceKind::Region && self.country == other.country && self.province == other.province
            }
            PlaceKind::County => {
                matches!(self.kind, PlaceKind::Town | PlaceKind::District)
                    && self.kilometres(other).is_some_and(|distance| distance < COUNTY_KM)
            }
            _ => false,
        }
    }

    /// The distance between two places.
    pub(super) fn kilometres(&self, other: &Self) -> Option<f64> {
        const EARTH_RADIUS: f64 = 6371.0;
        let (latitude, longitude) = self.position?;
        let (other_latitude, other_longitude) = other.position?;
        let north = (other_latitude - latitude).to_radians() / 2.0;
        let east = (other_longitude - longitude).to_radians() / 2.0;
        let shrink = latitude.to_radians().cos() * other_latitude.to_radians().cos();
        let chord = (east.sin().powi(2)).mul_add(shrink, north.sin().powi(2));
        Some(2.0 * EARTH_RADIUS * chord.sqrt().min(1.0).asin())
    }
}

impl From<Place> for Candidate {
    fn from(place: Place) -> Self {
        Self {
            country: place.country.map(String::from),
            province: place.province.map(String::from),
            position: Some((place.latitude, place.longitude)),
            geonames: place.geonames,
            kind: place.kind,
            population: place.population,
            well_known: place.well_known,
        }
    }
}

/// Everything that the longest name of a country or a place at the start of `text` stands for, and its length.
pub(super) fn at(reading: &Reading<'_>, text: &str) -> Option<(usize, Vec<Candidate>)> {
    spelled(reading, text).or_else(|| spelled(reading, &small_capitals(text)?))
}

/// The start of a text in capitals as names are written: "NEW HAVEN, Conn." as "New Haven, Conn."; of
/// the same length.
fn small_capitals(text: &str) -> Option<String> {
    const LONGEST: usize = 64;
    const SHORTEST: usize = 4;
    let name = text.strip_prefix("THE ").unwrap_or(text);
    let capitals = name.bytes().take_while(u8::is_ascii_uppercase).count();
    if capitals < SHORTEST {
        return None;
    }
    let mut after_letter = false;
    let small = |character: char| {
        let spelled = if after_letter {
            character.to_ascii_lowercase()
        } else {
            character
        };
        after_letter = character.is_alphanumeric();
        spelled
    };
    Some(text.chars().take(LONGEST).map(small).collect())
}

fn spelled(reading: &Reading<'_>, text: &str) -> Option<(usize, Vec<Candidate>)> {
    let country = country_at(reading, text);
    let places = reading.lexicon.places.all_at(text);
    match (country, places) {
        (Some((length, country)), Some((same, places))) if length == same => Some((length, united(country, places))),
        (Some((length, country)), places) if places.as_ref().is_none_or(|(other, _)| *other < length) => {
            Some((length, vec![country]))
        }
        (_, places) => places.map(|(length, places)| (length, places.into_iter().map(Candidate::from).collect())),
    }
}

/// A country with the places that share its name. "Mexico" is the country and not the province in it,
/// "Scotland", by which the press may mean the state's policy, lies where Scotland lies.
fn united(country: Candidate, places: Vec<Place>) -> Vec<Candidate> {
    let is_state = places.iter().any(|place| place.kind == PlaceKind::Country);
    let others = places.into_iter().filter(|place| place.kind != PlaceKind::Country);
    let others: Vec<Candidate> = others.map(Candidate::from).collect();
    let is_part = |place: &Candidate| place.country == country.country && place.kind != PlaceKind::Capital;
    if !is_state
        && others
            .iter()
            .any(|place| is_part(place) && place.kind == PlaceKind::Region)
    {
        return others;
    }
    let apart: Vec<Candidate> = others.into_iter().filter(|place| !is_part(place)).collect();
    std::iter::once(country).chain(apart).collect()
}

/// A country as a place, also where its name begins a longer one: "U.S. Senate".
fn country_at(reading: &Reading<'_>, text: &str) -> Option<(usize, Candidate)> {
    const WORDS: usize = 3;
    let ends = text.match_indices(' ').map(|(end, _)| end).take(WORDS);
    let mut shorter: Vec<&str> = ends.map(|end| &text[..end]).collect();
    shorter.reverse();
    country_named(reading, text).or_else(|| shorter.into_iter().find_map(|text| country_named(reading, text)))
}

/// The country whose name is the longest of all known names at the start of `text`.
fn country_named(reading: &Reading<'_>, text: &str) -> Option<(usize, Candidate)> {
    let (length, mut meanings) = reading.lexicon.longest_name(text)?;
    let (actor, _) =
        meanings.find(|(actor, name_use)| actor.kind == ActorKind::Country && *name_use == NameUse::Full)?;
    let code = actor.code_on(reading.day)?;
    let country = code.country().map(str::to_owned);
    let place = country.as_deref().and_then(|code| reading.lexicon.places.country(code));
    let candidate = Candidate {
        position: place.map(|place| (place.latitude, place.longitude)),
        geonames: place.and_then(|place| place.geonames),
        population: place.map_or(0, |place| place.population),
        province: None,
        well_known: true,
        kind: PlaceKind::Country,
        country,
    };
    Some((length, candidate))
}
