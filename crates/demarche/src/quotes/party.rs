//! Whose words a speaker's or a source's are.

use demarche_codebook::{ActorCode, Body, Party, Sector, Span, Via};
use demarche_language::{NameKind, Upos};

use super::naming;
use super::people::People;
use super::sayings::Sayings;
use crate::actors::Actors;
use crate::reading::Node;

/// Who vouches or speaks at `node`: by name, where the article gives one, or by whom the words
/// belong to. Sources whom nobody names are nobody's.
pub(crate) fn party(people: &People, actors: &Actors<'_, '_>, node: Node) -> Option<Party> {
    let named = people.name(actors, node).node;
    let of = |node: Node| actors.of_all(node).into_iter().next();
    let firm = |node: Node| of(node).filter(is_firm);
    let chain = actors.reading.chain(node).iter();
    let places = chain.map(|mention| Node::new(mention.sentence, mention.head));
    let owner = |node: Node| {
        let speech = Sayings::of(actors, node.sentence).owner(node.token);
        let owned = speech.and_then(|token| firm(Node::new(node.sentence, token)));
        owned.or_else(|| actors.through_modifiers(node).into_iter().find(is_firm))
    };
    let tree = &actors.reading.trees[node.sentence];
    let first = if tree.token(node.token).upos == Upos::Pron {
        named
    } else {
        node
    };
    let behind = |prepositions: [&str; 2]| {
        let nouns = prepositions
            .into_iter()
            .filter_map(|preposition| tree.prepositional(node.token, preposition));
        nouns.map(|noun| Node::new(node.sentence, noun)).find_map(firm)
    };
    firm(first)
        .or_else(|| firm(named))
        .or_else(|| firm(node))
        .or_else(|| places.clone().find_map(firm))
        .or_else(|| behind(["for", "from"]))
        .or_else(|| std::iter::once(node).chain(places.clone()).find_map(owner))
        .or_else(|| actors.named_by_noun(node).filter(is_firm))
        .or_else(|| actors.back_reference(node))
        .or_else(|| {
            of(named)
                .or_else(|| of(node))
                .filter(|party| !is_anonymous(actors, node, party))
        })
        .filter(|party| party.code.body != Body::Unknown)
        .or_else(|| behind(["in", "at"]))
        .map(|party| Party {
            span: naming::phrase(actors.reading, node),
            ..party
        })
}

/// Whether the words themselves say whose they are.
fn is_firm(party: &Party) -> bool {
    party.via != Via::Context && party.code.body != Body::Unknown
}

/// "Diplomats", "one source", "Delta Monitor": no country is stated.
fn is_anonymous(actors: &Actors<'_, '_>, node: Node, party: &Party) -> bool {
    let tree = &actors.reading.trees[node.sentence];
    let noun = tree.lemma(node.token).to_lowercase();
    let named = tree
        .sentence
        .name_at(node.token)
        .is_some_and(|name| name.kind == NameKind::Org)
        && actors.reading.lexicon.agents.get(&noun).is_none();
    let fights = matches!(
        party.code.sector,
        Some(Sector::Military | Sector::Police | Sector::Rebel)
    );
    named || (!fights && actors.reading.in_set("anonymous-sources", &noun))
}

/// A source that is described but not known: "a watchdog".
pub(crate) fn unknown(words: Span) -> Party {
    Party {
        span: words,
        code: ActorCode::bare(Body::Unknown),
        name: None,
        via: Via::Context,
    }
}
