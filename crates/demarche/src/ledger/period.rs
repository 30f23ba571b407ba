//! "Within ten days": a deadline that is counted from something.

use demarche_codebook::{DatePhrase, DateRange, Party};
use jiff::civil::Date;

use super::scene::Scene;
use crate::dates::{self, Length};

/// The deadline among the tokens, counted from the act if its day is told, else from the
/// article's day; empty if it counts from something whose day is not known.
pub(super) fn find(
    scene: &Scene<'_, '_, '_>,
    tokens: impl Iterator<Item = usize>,
    told: Option<&DatePhrase>,
    by: &[Party],
) -> Option<DatePhrase> {
    let tree = scene.tree;
    let (at, length) = tokens
        .filter(|&at| tree.token(at).form.eq_ignore_ascii_case("within"))
        .find_map(|at| Some((at, dates::length_at(tree, at + 1)?)))?;
    let start = match anchor(scene, &length) {
        Anchor::Open => told.and_then(|told| told.range.latest).or(scene.reading.day),
        Anchor::Office => office_began(scene, by),
        Anchor::Other => None,
    };
    Some(DatePhrase {
        span: tree.span(at, length.end - 1),
        range: DateRange {
            earliest: None,
            latest: start.and_then(|day| length.after(day)),
        },
    })
}

enum Anchor {
    Open,
    /// "Of taking office".
    Office,
    Other,
}

fn anchor(scene: &Scene<'_, '_, '_>, length: &Length) -> Anchor {
    let lemma = |token: usize| {
        scene
            .tree
            .sentence
            .tokens
            .get(token)
            .map_or("", |token| token.lemma.as_str())
    };
    if !matches!(lemma(length.end), "of" | "after") {
        return Anchor::Open;
    }
    match (lemma(length.end + 1), lemma(length.end + 2)) {
        ("take" | "assume" | "enter", "office" | "power") => Anchor::Office,
        _ => Anchor::Other,
    }
}

/// The day on which the person who speaks came into the present office.
fn office_began(scene: &Scene<'_, '_, '_>, by: &[Party]) -> Option<Date> {
    let name = by.first()?.name.as_deref()?;
    let mut actors = scene.reading.lexicon.actors_named(name);
    actors.find_map(|(actor, _)| actor.role_on(scene.reading.day)?.period.from)
}
