//! Places: none entered twice, each in a country that is known, each on the globe.

use std::collections::HashSet;

use demarche::Lexicon;
use demarche_lexicon::{ActorKind, Place};

use super::Finding;

pub(super) fn findings(lexicon: &Lexicon) -> Vec<Finding> {
    let countries: HashSet<String> = lexicon
        .actors()
        .iter()
        .filter(|actor| actor.kind == ActorKind::Country)
        .flat_map(|actor| &actor.roles)
        .filter_map(|role| role.code.country().map(str::to_owned))
        .collect();
    let (mut seen, mut ids) = (HashSet::new(), HashSet::new());
    let mut findings = Vec::new();
    for place in lexicon.places.all() {
        if !seen.insert(identity(place)) {
            let text = format!("the place `{}` is entered twice within ten kilometres", place.name);
            findings.push(Finding::warning(text));
        }
        if place.geonames.is_some_and(|id| !ids.insert((id, place.name.as_str()))) {
            findings.push(Finding::problem(format!("the place `{}` is entered twice", place.name)));
        }
        if let Some(country) = place.country.as_deref().filter(|country| !countries.contains(*country)) {
            let text = format!("the place `{}` lies in {country}, which no entry names", place.name);
            findings.push(Finding::problem(text));
        }
        if place.latitude.abs() > 90.0 || place.longitude.abs() > 180.0 {
            let text = format!("the place `{}` lies at no point of the globe", place.name);
            findings.push(Finding::problem(text));
        }
    }
    findings
}

/// What few places share: name, country, kind and position to a tenth of a degree.
fn identity(place: &Place) -> (&str, Option<&str>, &'static str, i32, i32) {
    let tenths = |degrees: f64| (degrees * 10.0).round() as i32;
    (
        &place.name,
        place.country.as_deref(),
        place.kind.precision(),
        tenths(place.latitude),
        tenths(place.longitude),
    )
}
