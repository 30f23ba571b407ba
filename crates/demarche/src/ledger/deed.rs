//! Acts of speech that make items: the events that are such acts, and words that govern what is
//! promised, offered, demanded, threatened or refused without being an event of their own.

use demarche_codebook::{DatePhrase, Event, EventType, Modality, Mode, Party};
use demarche_language::{Relation, Xpos};

use super::scene::Scene;
use super::{content, mood, parties, voice};

/// An act of speech with those who take part in it.
#[derive(Debug, Clone)]
pub(super) struct Deed {
    /// The word of the act.
    pub(super) root: usize,
    pub(super) event_type: EventType,
    pub(super) mode: Option<Mode>,
    pub(super) modality: Modality,
    pub(super) by: Vec<Party>,
    pub(super) to: Vec<Party>,
    /// When it took place.
    pub(super) told: Option<DatePhrase>,
    pub(super) rule: String,
    pub(super) confidence: f32,
}

/// The acts of a sentence in text order.
pub(super) fn find(scene: &Scene<'_, '_, '_>) -> Vec<Deed> {
    let tokens = 0..scene.tree.len();
    tokens
        .filter_map(|token| of_event(scene, token).or_else(|| of_word(scene, token)))
        .collect()
}

fn of_event(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Deed> {
    let event: &Event = scene.act_at(token)?;
    let parties = event.actor.iter().chain(&event.recipient);
    let named = |party: &&Party| parties::is_public(party);
    if !event.actor.is_empty() && parties.clone().find(named).is_none() {
        return None;
    }
    Some(Deed {
        root: token,
        event_type: event.event_type,
        mode: event.mode,
        modality: event.modality,
        by: doers(scene, token, event),
        to: event.recipient.clone(),
        told: event.date.clone(),
        rule: format!("{} {}", event.event_type.as_str(), event.rule),
        confidence: event.confidence,
    })
}

/// Those of the event; "we" where the event does not know whom that means.
fn doers(scene: &Scene<'_, '_, '_>, token: usize, event: &Event) -> Vec<Party> {
    if !event.actor.is_empty() {
        return event.actor.clone();
    }
    let subject = scene.tree.doer(token);
    subject
        .map(|subject| voice::first_person(scene, subject))
        .unwrap_or_default()
}

/// "**Vowed** never to disarm": a verb of the lists that governs a clause.
fn of_word(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Deed> {
    const SORTS: [(&str, EventType); 6] = [
        ("ledger-promises", EventType::Agree),
        ("ledger-offers", EventType::Agree),
        ("ledger-agreeing", EventType::Agree),
        ("ledger-demands", EventType::Request),
        ("ledger-threats", EventType::Threaten),
        ("ledger-refusing", EventType::Reject),
    ];
    let tree = scene.tree;
    if tree.is_nominal(token) {
        return of_noun(scene, token);
    }
    if !tree.is_verb(token) || !is_done(scene, token) || !scene.sources.actors.is_about_politics() {
        return None;
    }
    let (set, event_type) = SORTS.into_iter().find(|(set, _)| scene.is_in(set, token))?;
    let floats = set == "ledger-offers" && tree.has_child(token, &[Relation::Obj]);
    let governs = floats
        || content::of_act(tree, token)
            .first()
            .is_some_and(|&content| tree.is_verb(content) && content != token);
    let doer = tree.doer(token)?;
    let by = scene.parties_or_owner(doer);
    let known = by.iter().any(parties::is_public);
    (governs && known).then(|| Deed {
        root: token,
        event_type,
        mode: None,
        modality: Modality::Realised,
        to: tree
            .patient(token)
            .map(|patient| scene.parties(patient))
            .filter(|to| !to.is_empty())
            .or_else(|| asked(scene, event_type, *content::of_act(tree, token).first()?))
            .unwrap_or_else(|| parties::addressees(scene, token, &by)),
        by,
        told: None,
        rule: format!("{set} {}", tree.lemma(token)),
        confidence: 0.5,
    })
}

/// Who is to act in what is demanded.
pub(super) fn asked(scene: &Scene<'_, '_, '_>, event_type: EventType, content: usize) -> Option<Vec<Party>> {
    let subject = scene
        .tree
        .surface_subject(content)
        .filter(|_| event_type == EventType::Request)?;
    Some(scene.parties(subject)).filter(|parties| !parties.is_empty())
}

/// "Kenya's **demand** that the troops leave": a noun that governs a clause.
fn of_noun(scene: &Scene<'_, '_, '_>, token: usize) -> Option<Deed> {
    const SORTS: [(&str, EventType); 4] = [
        ("ledger-noun-demands", EventType::Request),
        ("ledger-noun-offers", EventType::Agree),
        ("ledger-noun-promises", EventType::Agree),
        ("ledger-noun-threats", EventType::Threaten),
    ];
    let tree = scene.tree;
    let (set, event_type) = SORTS.into_iter().find(|(set, _)| scene.is_in(set, token))?;
    let owner = tree.child(token, &[Relation::NmodPoss, Relation::Amod, Relation::Compound]);
    let owner = owner
        .or_else(|| tree.prepositional(token, "by"))
        .or_else(|| tree.prepositional(token, "from"))?;
    let by = scene.parties(owner);
    let content = content::of_act(tree, token).first().copied()?;
    let denied = tree.children(token).iter().any(|&child| tree.lemma(child) == "no");
    (tree.is_verb(content)
        && content != token
        && by.iter().any(parties::is_public)
        && !denied
        && scene.sources.actors.is_about_politics())
    .then(|| Deed {
        root: token,
        event_type,
        mode: None,
        modality: Modality::Realised,
        to: asked(scene, event_type, content).unwrap_or_else(|| parties::addressees(scene, content, &by)),
        by,
        told: None,
        rule: format!("{set} {}", tree.lemma(token)),
        confidence: 0.5,
    })
}

/// Whether a verb tells what was done, not what may be.
fn is_done(scene: &Scene<'_, '_, '_>, verb: usize) -> bool {
    let tree = scene.tree;
    let purpose = tree.mark(verb) == Some("to") && tree.relation(verb) == Relation::Advcl;
    let finite = matches!(
        tree.token(verb).xpos,
        Xpos::Vbd | Xpos::Vbz | Xpos::Vbp | Xpos::Vbn | Xpos::Vbg
    );
    (finite || purpose) && mood::clause_at(scene, verb).is_none() && !mood::is_negated(scene, verb)
}
