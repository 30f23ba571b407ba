//! What ties the items of an article to each other: conditions to what depends on them, threats
//! and deadlines to the demand that they back, provisions to their agreement.

use demarche_codebook::{ItemKind, ItemStatus, LinkKind};

use super::draft::{self, Draft};
use super::fate;
use super::scene::{Scene, Sources};

/// Ties the drafts; answers are tied where the fate of what they answer is told.
pub(super) fn tie(sources: &Sources<'_, '_, '_>, drafts: &mut [Draft]) {
    for place in 0..drafts.len() {
        let found = [
            dependent(sources, drafts, place),
            return_service(sources, drafts, place),
            backing(drafts, place),
            provision(drafts, place),
        ];
        for (from, kind, to) in found.into_iter().flatten() {
            if from != to && !drafts[from].links.contains(&(kind, to)) {
                drafts[from].links.push((kind, to));
            }
        }
    }
}

type Tie = (usize, LinkKind, usize);

/// "Such a summit could be held only after …": the meeting depends on the condition told of it.
fn dependent(sources: &Sources<'_, '_, '_>, drafts: &[Draft], place: usize) -> Option<Tie> {
    let condition = &drafts[place];
    if condition.kind != ItemKind::Condition {
        return None;
    }
    let scene = Scene::new(sources, condition.root.sentence);
    let tree = scene.tree;
    let subject = tree.surface_subject(condition.content);
    let words = [subject, Some(condition.content), tree.patient(condition.content)];
    let of_meeting = words
        .into_iter()
        .flatten()
        .any(|word| scene.is_in("ledger-meetings", word) || (tree.is_verb(word) && scene.is_in("meet-acts", word)));
    let shares_party = |other: &Draft| fate::meet(&other.by, &condition.by) || fate::meet(&other.to, &condition.by);
    let meeting = draft::before(drafts, place).find(|&other| {
        let other = &drafts[other];
        other.kind == ItemKind::Meeting && other.status == ItemStatus::Open && shares_party(other)
    })?;
    of_meeting.then_some((meeting, LinkKind::ConditionalOn, place))
}

/// "In return, the government will …": depends on the item before.
fn return_service(sources: &Sources<'_, '_, '_>, drafts: &[Draft], place: usize) -> Option<Tie> {
    let draft = &drafts[place];
    let before = draft::before(drafts, place).next()?;
    let sentence = &sources.actors.reading.trees[draft.root.sentence].sentence;
    let mut words = sentence.tokens.iter().map(|token| token.form.to_lowercase());
    let returns =
        words.next().as_deref() == Some("in") && matches!(words.next().as_deref(), Some("return" | "exchange"));
    returns.then_some((place, LinkKind::ConditionalOn, before))
}

/// A threat backs the demand of its sentence, a deadline says by when it is due.
fn backing(drafts: &[Draft], place: usize) -> Option<Tie> {
    let draft = &drafts[place];
    let kind = match draft.kind {
        ItemKind::Threat => LinkKind::SanctionFor,
        ItemKind::Deadline => LinkKind::DeadlineFor,
        _ => return None,
    };
    let backs = |other: &Draft| {
        let here = other.root.sentence == draft.root.sentence;
        let just_before = other.root.sentence + 1 == draft.root.sentence && fate::meet(&other.to, &draft.to);
        other.kind == ItemKind::Demand && same_voice(other, draft) && (here || just_before)
    };
    let demand = draft::before(drafts, place)
        .chain(draft::after(drafts, place))
        .find(|&other| backs(&drafts[other]))?;
    Some((place, kind, demand))
}

fn same_voice(one: &Draft, other: &Draft) -> bool {
    let bodies = super::repeats::bodies;
    bodies(&one.by) == bodies(&other.by)
}

/// What parties agreed together belongs together: later provisions to the first.
fn provision(drafts: &[Draft], place: usize) -> Option<Tie> {
    let draft = &drafts[place];
    if draft.kind != ItemKind::Agreement {
        return None;
    }
    let whole = draft::before(drafts, place).find(|&other| {
        let other = &drafts[other];
        other.kind == ItemKind::Agreement
            && same_voice(other, draft)
            && !other.links.iter().any(|(kind, _)| *kind == LinkKind::PartOf)
    })?;
    Some((place, LinkKind::PartOf, whole))
}
