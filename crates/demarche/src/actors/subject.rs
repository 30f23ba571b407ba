//! What an article is about: politics, or the life of companies, players and stars.
//!
//! A match report names countries and a company's results name ministers; there only events with
//! somebody who makes politics count.

use demarche_codebook::Sector;
use demarche_lexicon::{NameUse, WordSet};

use super::Actors;
use super::names::Meaning;
use crate::tree::Tree;

/// Offices, bodies and countries must be named this often, in tenths of a sentence.
const TENTHS_PER_SENTENCE: usize = 3;
/// One word that is only said of sport in so many sentences makes a report of sport.
const SENTENCES_PER_SPORT_WORD: usize = 8;
/// In texts of so few sentences one such word is enough.
const SHORTEST_TEXT: usize = 2;
/// One word in so many that is often said of sport does so too.
const WORDS_PER_SPORT_WORD: usize = 40;
/// One word in so many of business, technology or shows makes an article about them.
const WORDS_PER_DOMAIN_WORD: usize = 50;
/// Fewer such words, in a short text, say nothing.
const FEWEST_DOMAIN_WORDS: usize = 4;
/// The longest member of the sets that are counted, in words.
const LONGEST_MEMBER: usize = 3;

/// What an article is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// Governments, wars, protests.
    Politics,
    /// Companies, technology, shows, or nothing that is known.
    Private,
    /// Matches and players.
    Sport,
}

/// What the article is about, by its names and words.
pub(super) fn of(actors: &Actors<'_, '_>) -> Subject {
    if is_sport(actors) {
        Subject::Sport
    } else if is_politics(actors) && !is_private(actors) {
        Subject::Politics
    } else {
        Subject::Private
    }
}

/// Whether offices, bodies and countries are named often enough for the article's length.
fn is_politics(actors: &Actors<'_, '_>) -> bool {
    let (names, capitals, agents) = (political_names(actors), capitals(actors), political_nouns(actors));
    // Match reports name countries, and ants have soldiers: neither is enough alone. The soldiers
    // of a capital are.
    let is_named = names > 0 || (capitals > 0 && agents > 0);
    is_named && 10 * names + 5 * (capitals + agents) >= TENTHS_PER_SENTENCE * actors.reading.trees.len()
}

fn political_names(actors: &Actors<'_, '_>) -> usize {
    count_names(actors, |meaning| {
        meaning.name_use != NameUse::Capital && meaning.code.sector.is_none_or(Sector::is_political)
    })
}

fn capitals(actors: &Actors<'_, '_>) -> usize {
    count_names(actors, |meaning| meaning.name_use == NameUse::Capital)
}

fn count_names(actors: &Actors<'_, '_>, counts: impl Fn(&Meaning<'_>) -> bool) -> usize {
    let hits = actors.hits.iter().flatten();
    hits.filter(|hit| actors.choose(hit).is_some_and(|meaning| counts(&meaning)))
        .count()
}

fn political_nouns(actors: &Actors<'_, '_>) -> usize {
    let agents = &actors.reading.lexicon.agents;
    let trees = actors.reading.trees.iter();
    let tokens = trees.flat_map(|tree| &tree.sentence.tokens);
    let political = |lemma: &str| agents.get(lemma).is_some_and(|agent| agent.sector.is_political());
    tokens.filter(|token| political(&token.lemma)).count()
}

fn is_sport(actors: &Actors<'_, '_>) -> bool {
    let only_sport: usize = ["sport", "sporting"].iter().map(|set| count(actors, set, 1)).sum();
    let sentences = actors.reading.trees.len();
    // "The holiday season" makes no match report of four sentences.
    let said_twice = only_sport > 1 || sentences <= SHORTEST_TEXT;
    said_twice && only_sport > 0 && SENTENCES_PER_SPORT_WORD * only_sport >= sentences
        || is_dense(actors, "domain-sport", WORDS_PER_SPORT_WORD)
}

fn is_private(actors: &Actors<'_, '_>) -> bool {
    ["domain-business", "domain-technology", "domain-entertainment"]
        .iter()
        .any(|set| is_dense(actors, set, WORDS_PER_DOMAIN_WORD))
}

/// Whether one word in so many is in a set.
fn is_dense(actors: &Actors<'_, '_>, set: &str, one_in: usize) -> bool {
    let all: usize = actors.reading.trees.iter().map(Tree::len).sum();
    let found = count(actors, set, LONGEST_MEMBER);
    found >= FEWEST_DOMAIN_WORDS && one_in * found >= all
}

/// How many members of a set of the lexicon stand in the article.
fn count(actors: &Actors<'_, '_>, set: &str, longest: usize) -> usize {
    let Some(words) = actors.reading.lexicon.set(set) else {
        return 0;
    };
    let trees = actors.reading.trees.iter();
    trees.map(|tree| count_in(tree, &words, longest)).sum()
}

fn count_in(tree: &Tree<'_>, words: &WordSet, longest: usize) -> usize {
    let ends_here = |&last: &usize| words.ends(&tree.lemmas((last + 1).saturating_sub(longest), last));
    (0..tree.len()).filter(ends_here).count()
}
