//! To whom an item is said, by its own words: whoever is named as its addressee, would be hit or
//! helped by it, or has to fulfil its condition.

use demarche_codebook::{ItemKind, Party, Via};
use demarche_language::{Relation, Upos};

use super::conditions::Dependence;
use super::content;
use super::deed::{self, Deed};
use super::scene::Scene;
use crate::reading::Node;

/// The addressees that the words of an act of speech name.
pub(super) fn of_act(
    scene: &Scene<'_, '_, '_>,
    kind: ItemKind,
    deed: &Deed,
    content: usize,
    condition: Option<&Dependence>,
) -> Vec<Party> {
    let named = named(scene, &deed.to);
    if !named.is_empty() {
        return named;
    }
    let by = &deed.by;
    let asked = || {
        deed::asked(scene, deed.event_type, content).filter(|asked| kind == ItemKind::Demand && are_others(asked, by))
    };
    let declined = || content::thing_of(scene.tree, deed.root);
    let author = || {
        (kind == ItemKind::Refusal)
            .then(|| author(scene, declined(), by))
            .flatten()
    };
    let conditioned = || conditioned(scene, by, condition?);
    let affected = || {
        let kinds = matches!(kind, ItemKind::Threat | ItemKind::Pledge | ItemKind::Condition);
        kinds.then(|| affected(scene, content, by)).flatten()
    };
    let found = asked().or_else(author).or_else(conditioned).or_else(affected);
    found.unwrap_or_default()
}

/// Those of the parties whom the sentence itself names, not whoever the article makes likely.
pub(super) fn named(scene: &Scene<'_, '_, '_>, parties: &[Party]) -> Vec<Party> {
    let sentence = scene.tree.span(0, scene.tree.len() - 1);
    let told = |party: &&Party| party.via != Via::Context && sentence.contains(party.span);
    parties.iter().filter(told).cloned().collect()
}

/// "**Israel's** demand", "a **UN** request", "an offer **from Seoul**": whose word is declined.
fn author(scene: &Scene<'_, '_, '_>, object: usize, by: &[Party]) -> Option<Vec<Party>> {
    let tree = scene.tree;
    if !tree.is_nominal(object) {
        return None;
    }
    let behind = ["from", "by"]
        .into_iter()
        .find_map(|preposition| tree.prepositional(object, preposition));
    let from = behind.map(|word| scene.parties_or_owner(word)).unwrap_or_default();
    let found = if from.is_empty() {
        scene
            .sources
            .actors
            .through_modifiers(Node::new(scene.sentence, object))
    } else {
        from
    };
    are_others(&found, by).then_some(found)
}

/// The first other party among the arguments of an act: whom it hits, helps or is done with.
pub(super) fn affected(scene: &Scene<'_, '_, '_>, verb: usize, by: &[Party]) -> Option<Vec<Party>> {
    let (_, last) = content::extent(scene.tree, verb, false);
    let arguments = (verb..=last).filter(|&token| is_argument(scene, verb, token));
    arguments
        .map(|token| scene.parties_or_owner(token))
        .find(|parties| are_others(parties, by))
}

/// Whether a noun stands below the act without a place or a further clause in between.
fn is_argument(scene: &Scene<'_, '_, '_>, verb: usize, token: usize) -> bool {
    let tree = scene.tree;
    if !tree.is_nominal(token) || (token == verb && tree.token(token).upos != Upos::Noun) {
        return false;
    }
    let path = std::iter::once(token).chain(tree.ancestors(token).take_while(|&above| above != verb));
    path.into_iter().all(|word| {
        let place = tree.has_preposition(
            word,
            &[
                "in", "at", "from", "near", "off", "outside", "after", "under", "during", "since", "before",
            ],
        );
        let clause = matches!(
            tree.relation(word),
            Relation::Advcl | Relation::AclRelcl | Relation::Parataxis | Relation::Appos
        );
        !place && (!clause || tree.mark(word) == Some("to"))
    })
}

/// Who is to fulfil a condition: the first other party in its words.
pub(super) fn conditioned(scene: &Scene<'_, '_, '_>, by: &[Party], condition: &Dependence) -> Option<Vec<Party>> {
    let words = condition.first..=condition.last;
    words
        .map(|token| scene.parties(token))
        .find(|parties| are_others(parties, by))
}

/// Whether there are parties and none of them is one of the speakers.
fn are_others(parties: &[Party], by: &[Party]) -> bool {
    let own = |party: &Party| by.iter().any(|known| known.code.body == party.code.body);
    !parties.is_empty() && !parties.iter().any(own)
}
