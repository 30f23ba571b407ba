//! Which place is meant: the candidate that size, the words beside it and the article's other places speak for.

use std::collections::HashMap;

use demarche_codebook::PlacePhrase;
use demarche_lexicon::PlaceKind;

use super::PlaceMention;
use super::candidates::Candidate;
use super::spot::Spot;
use crate::reading::Reading;

/// How often the places of an article are weighed again in the light of the others.
const ROUNDS: usize = 3;

/// The mentions of each passage with the place meant. One name means one place in an article, unless a
/// state or country is named beside it.
pub(super) fn places(
    reading: &Reading<'_>,
    spots: &[Vec<Spot>],
    spoken_of: &dyn Fn(&str) -> usize,
) -> Vec<Vec<PlaceMention>> {
    let mut names = Names::collect(reading, spots, spoken_of);
    for _ in 0..ROUNDS {
        names.weigh();
    }
    let mention = |spot: &Spot, spots: &[Spot]| {
        let meant = names.meant(&key(reading.words(spot.span)), spot, spots)?;
        Some(PlaceMention {
            first: spot.first,
            last: spot.last,
            head: spot.head,
            place: phrase(spot.span, meant),
        })
    };
    let passages = spots.iter();
    passages
        .map(|spots| spots.iter().filter_map(|spot| mention(spot, spots)).collect())
        .collect()
}

/// Under what a name is remembered: "AUSTIN" of the dateline is "Austin".
fn key(name: &str) -> String {
    name.to_lowercase()
}

fn phrase(span: demarche_codebook::Span, meant: &Candidate) -> PlacePhrase {
    PlacePhrase {
        span,
        country: meant.country.clone(),
        geonames: meant.geonames,
        latitude: meant.position.map(|(latitude, _)| latitude),
        longitude: meant.position.map(|(_, longitude)| longitude),
        precision: meant.kind.precision(),
        relation: None,
        via: None,
    }
}

/// A name of the article: its candidates, what speaks for each by itself, and the choice so far.
struct Name<'s> {
    candidates: &'s [Candidate],
    own: Vec<f64>,
    /// Whether the article names the candidate's country.
    is_spoken_of: Vec<bool>,
    mentions: usize,
    choice: usize,
}

struct Names<'s> {
    names: Vec<Name<'s>>,
    index: HashMap<String, usize>,
}

impl<'s> Names<'s> {
    fn collect(reading: &Reading<'_>, spots: &'s [Vec<Spot>], spoken_of: &dyn Fn(&str) -> usize) -> Self {
        let mut names: Vec<Name<'s>> = Vec::new();
        let mut index = HashMap::new();
        for spots in spots {
            for (place, spot) in spots.iter().enumerate() {
                let number = *index.entry(key(reading.words(spot.span))).or_insert_with(|| {
                    names.push(Name::new(&spot.candidates, spoken_of));
                    names.len() - 1
                });
                names[number].mentions += 1;
                names[number].hear(spot, place, spots);
            }
        }
        let mut names = Self { names, index };
        for name in &mut names.names {
            name.choice = best(&name.own);
        }
        names
    }

    /// Chooses for every name the candidate that lies best among the places chosen for the others.
    fn weigh(&mut self) {
        let choices: Vec<usize> = (0..self.names.len()).map(|name| self.choice(name)).collect();
        for (name, choice) in self.names.iter_mut().zip(choices) {
            name.choice = choice;
        }
    }

    fn choice(&self, number: usize) -> usize {
        let name = &self.names[number];
        if name.candidates.len() == 1 {
            return 0;
        }
        let scores: Vec<f64> = name
            .candidates
            .iter()
            .zip(&name.own)
            .map(|(candidate, own)| own + self.company(number, candidate))
            .collect();
        best(&scores)
    }

    /// How well a candidate fits the other places of the article, those nearest in it. Places of the same country
    /// say little, however many they are.
    fn company(&self, number: usize, candidate: &Candidate) -> f64 {
        const LOOKED_AT: usize = 40;
        const MOST: f64 = 6.0;
        const MOST_OF_COUNTRY: f64 = 2.0;
        let from = number.saturating_sub(LOOKED_AT / 2);
        let (mut near, mut of_country) = (0.0, 0.0);
        for (other, name) in self.names.iter().enumerate().skip(from).take(LOOKED_AT) {
            if other == number || candidate.country.is_none() || name.chosen().country != candidate.country {
                continue;
            }
            let weight = (name.mentions as f64).sqrt().min(2.0);
            near += nearness(candidate, name.chosen()) * weight;
            of_country += 0.3 * weight;
        }
        let of_country: f64 = of_country;
        near.min(MOST) + of_country.min(MOST_OF_COUNTRY) * trust(candidate)
    }

    fn meant<'a>(&'a self, words: &str, spot: &'a Spot, spots: &[Spot]) -> Option<&'a Candidate> {
        let number = *self.index.get(words)?;
        let chosen = self.names[number].chosen();
        let Some(outer) = spot.container.and_then(|outer| spots.get(outer)) else {
            return Some(chosen).filter(|_| self.is_supported(number));
        };
        let fits = |inner: &Candidate| outer.candidates.iter().any(|outer| inner.lies_in(outer));
        if fits(chosen) {
            return Some(chosen);
        }
        let inside = spot.candidates.iter().filter(|candidate| fits(candidate));
        inside.max_by_key(|candidate| candidate.population).or(Some(chosen))
    }
}

impl Names<'_> {
    /// A small town is not believed in an article that speaks of other countries and not of its own.
    fn is_supported(&self, number: usize) -> bool {
        let name = &self.names[number];
        let chosen = name.chosen();
        if chosen.well_known || name.is_spoken_of[name.choice] {
            return true;
        }
        let others = || self.names.iter().enumerate().filter(|(other, _)| *other != number);
        let has_company = others().any(|(_, other)| other.chosen().country == chosen.country);
        let is_abroad = others().any(|(_, other)| other.chosen().kind == PlaceKind::Country);
        has_company || !is_abroad
    }
}

impl<'s> Name<'s> {
    fn new(candidates: &'s [Candidate], spoken_of: &dyn Fn(&str) -> usize) -> Self {
        let spoken = |candidate: &Candidate| candidate.country.as_deref().map_or(0, spoken_of);
        let own = candidates
            .iter()
            .map(|candidate| size(candidate) + (spoken(candidate) as f64).sqrt().min(2.0) * trust(candidate));
        Self {
            candidates,
            own: own.collect(),
            is_spoken_of: candidates.iter().map(|candidate| spoken(candidate) > 0).collect(),
            mentions: 0,
            choice: 0,
        }
    }

    fn chosen(&self) -> &'s Candidate {
        &self.candidates[self.choice]
    }

    /// Counts the state or country named beside a mention for the candidates in it, and for that which
    /// contains the name before.
    fn hear(&mut self, spot: &Spot, place: usize, spots: &[Spot]) {
        const SAID: f64 = 8.0;
        let outer = spot.container.and_then(|outer| spots.get(outer));
        let inner = place
            .checked_sub(1)
            .map(|before| &spots[before])
            .filter(|inner| inner.container == Some(place));
        for (candidate, own) in self.candidates.iter().zip(&mut self.own) {
            let in_outer = outer.is_some_and(|outer| outer.candidates.iter().any(|outer| candidate.lies_in(outer)));
            let around = inner.is_some_and(|inner| inner.candidates.iter().any(|inner| inner.lies_in(candidate)));
            if in_outer || around {
                *own += SAID;
            }
        }
    }
}

/// What its size says for a candidate, by the power of ten of its inhabitants.
fn size(candidate: &Candidate) -> f64 {
    let people = f64::from(candidate.population.max(1)).log10();
    match candidate.kind {
        PlaceKind::Country => 7.0,
        PlaceKind::Region if candidate.population == 0 => 5.5,
        PlaceKind::Region => (people - 0.8).min(6.5),
        PlaceKind::County => people - 0.8,
        PlaceKind::Capital => people.max(5.0) + 0.5,
        PlaceKind::Town => people * 0.7,
        PlaceKind::District | PlaceKind::Water | PlaceKind::Site => people.max(5.0),
    }
}

/// How much an article's countries say for a candidate: a country has many small towns.
fn trust(candidate: &Candidate) -> f64 {
    if candidate.well_known { 1.0 } else { 0.4 }
}

/// How much a place makes another of the same country likely by being near.
fn nearness(one: &Candidate, other: &Candidate) -> f64 {
    const NEAR_KM: f64 = 150.0;
    let same_province = one.province.is_some() && one.province == other.province;
    let near = one.kilometres(other).is_some_and(|distance| distance < NEAR_KM);
    match (same_province, near) {
        (true, true) => 1.0,
        (true, false) => 0.7,
        (false, true) => 0.5,
        (false, false) => 0.0,
    }
}

/// The place of the highest score, the first of equals.
fn best(scores: &[f64]) -> usize {
    let highest = scores
        .iter()
        .enumerate()
        .rev()
        .max_by(|one, other| one.1.total_cmp(other.1));
    highest.map_or(0, |(place, _)| place)
}
