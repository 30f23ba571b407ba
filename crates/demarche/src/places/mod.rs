//! Places named in an article, and the place of an event.
//!
//! `spot.rs` finds the names, `candidates.rs` what each may stand for, `choose.rs` the place meant, `unknown.rs` places
//! without an entry. `event.rs` finds the place of an event in its sentence, with what a place hangs on (`anchor.rs`), what
//! is aimed at (`target.rs`) and the words between the two (`relation.rs`).

mod anchor;
mod article;
mod candidates;
mod choose;
mod event;
mod relation;
mod spot;
mod target;
mod unknown;

use demarche_codebook::{PlacePhrase, PlaceRelation};
use demarche_language::{NameKind, Upos};

use crate::reading::Reading;
use crate::tree::Tree;

pub(crate) use anchor::is_located;
pub(crate) use article::place;
pub(crate) use event::of_event;

/// A place in a sentence: tokens `first..=last`.
#[derive(Debug, Clone)]
pub(crate) struct PlaceMention {
    pub(crate) first: usize,
    pub(crate) last: usize,
    /// The token through which the name hangs in the tree.
    pub(crate) head: usize,
    pub(crate) place: PlacePhrase,
}

impl PlaceMention {
    /// Whether it is a place by name, and not "the market".
    pub(crate) fn is_named(&self, tree: &Tree<'_>) -> bool {
        self.place.latitude.is_some() || is_name_of_place(tree, self.head)
    }

    /// The words that say how an event lies to it.
    pub(crate) fn relation(&self, tree: &Tree<'_>) -> Option<PlaceRelation> {
        relation::before(tree, self).map(|said| said.relation)
    }
}

/// A proper noun that the analyser takes for a place.
fn is_name_of_place(tree: &Tree<'_>, token: usize) -> bool {
    let name = tree.sentence.name_at(token);
    let is_place = name.is_some_and(|name| matches!(name.kind, NameKind::Gpe | NameKind::Loc | NameKind::Fac));
    is_place && tree.token(token).upos == Upos::Propn
}

/// The places of an article.
#[derive(Debug, Default)]
pub(crate) struct Places {
    /// Those of each sentence in text order.
    pub(crate) sentences: Vec<Vec<PlaceMention>>,
    /// Those of the datelines.
    pub(crate) datelines: Vec<PlacePhrase>,
}

/// The places of an article. `spoken_of` says how often it names a country.
pub(crate) fn find(reading: &Reading<'_>, spoken_of: &dyn Fn(&str) -> usize) -> Places {
    let mut spots = spot::in_datelines(reading);
    let datelines = spots.len();
    spots.extend(spot::names(reading));
    let mut chosen = choose::places(reading, &spots, spoken_of);
    let mut sentences = chosen.split_off(datelines);
    for (mentions, tree) in sentences.iter_mut().zip(&reading.trees) {
        unknown::hang_on_place_nouns(reading, tree, mentions);
        unknown::add(reading, tree, mentions);
        mentions.sort_by_key(|mention| mention.first);
    }
    let datelines = chosen.into_iter().flatten().map(|mention| mention.place);
    Places {
        sentences,
        datelines: datelines.collect(),
    }
}
