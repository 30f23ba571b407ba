//! Who voices a clause that says what is to be, to whom, and who would have to act.

use demarche_codebook::{Body, EventType, ItemKind, Party, Sector, Via};

use demarche_language::Relation;

use super::conditions::Dependence;
use super::draft::Draft;
use super::mood::Clause;
use super::repeats::distinct;
use super::scene::Scene;
use super::{agreed, attachment, content, voice};

/// The parties of a clause.
#[derive(Debug, Clone, Default)]
pub(super) struct Sides {
    pub(super) by: Vec<Party>,
    pub(super) to: Vec<Party>,
    pub(super) doer: Vec<Party>,
    /// Whether somebody voices it, rather than the outlet.
    pub(super) voiced: bool,
    /// How they were found, for `explain`.
    pub(super) path: String,
}

impl Sides {
    /// Whether somebody speaks of what another one is to do.
    pub(super) fn is_between_two(&self) -> bool {
        self.voiced
            && !self.by.is_empty()
            && !self.doer.is_empty()
            && self
                .doer
                .iter()
                .any(|doer| self.by.iter().all(|voice| voice.code.body != doer.code.body))
    }
}

/// The voice and the doer of a clause, before its kind is known.
pub(super) fn of_clause(scene: &Scene<'_, '_, '_>, clause: &Clause) -> Sides {
    let doer = doer(scene, clause);
    match voice::of_clause(scene, clause.root) {
        Some(voice) if !voice.parties.is_empty() => Sides {
            doer: if doer.is_empty() && speaks_of_itself(scene, clause) {
                voice.parties.clone()
            } else {
                doer
            },
            by: voice.parties,
            to: Vec::new(),
            voiced: true,
            path: format!("by: {}", voice.path),
        },
        _ => Sides {
            by: doer.clone(),
            to: Vec::new(),
            doer,
            voiced: false,
            path: "by: the one who is to act".to_owned(),
        },
    }
}

/// "Said **its government** would leave", "said **they** would": the speaker's own side.
fn speaks_of_itself(scene: &Scene<'_, '_, '_>, clause: &Clause) -> bool {
    let tree = scene.tree;
    let own = |token: usize| {
        matches!(
            tree.token(token).form.to_lowercase().as_str(),
            "we" | "i" | "our" | "my" | "his" | "her" | "he" | "she" | "its" | "it" | "they" | "their"
        )
    };
    let subject = tree
        .surface_subject(clause.verb)
        .filter(|_| !tree.is_passive(clause.verb));
    subject.is_some_and(|subject| {
        let personal = own(subject) && tree.lemma(subject) != "it";
        let country =
            scene.reading.in_set("country-anaphors", tree.lemma(subject)) || tree.lemma(subject) == "government";
        personal || (country && tree.child(subject, &[Relation::NmodPoss]).is_some_and(own))
    })
}

/// Who is to act in a clause.
pub(super) fn doer(scene: &Scene<'_, '_, '_>, clause: &Clause) -> Vec<Party> {
    let tree = scene.tree;
    let subject = tree.doer(clause.verb).or_else(|| {
        tree.surface_subject(clause.verb)
            .filter(|_| !tree.is_passive(clause.verb))
    });
    let named = subject
        .map(|subject| scene.parties(subject))
        .filter(|parties| !parties.is_empty());
    named.unwrap_or_else(|| {
        subject
            .map(|subject| voice::first_person(scene, subject))
            .unwrap_or_default()
    })
}

/// The parties in the roles of an item of this kind; `None` if nobody is there to be held to it.
pub(super) fn cast(
    scene: &Scene<'_, '_, '_>,
    clause: &Clause,
    kind: ItemKind,
    mut sides: Sides,
    earlier: &[Draft],
) -> Option<Sides> {
    match kind {
        ItemKind::Meeting => meet(scene, clause, &mut sides),
        ItemKind::Deadline => sides.by.clear(),
        ItemKind::Demand => {
            sides.to = std::mem::take(&mut sides.doer);
        }
        ItemKind::Proposal => {
            (sides.by, sides.to) = agreed::offered(scene, clause)?;
            "by: the one who put it forward".clone_into(&mut sides.path);
        }
        ItemKind::Agreement => {
            let agreed = agreed::parties(scene, clause, earlier)?;
            sides.by = agreed;
            "by: those who agreed".clone_into(&mut sides.path);
        }
        _ => {
            if sides.by.is_empty() && kind == ItemKind::Condition {
                let told = earlier.last().filter(|draft| draft.root.sentence + 1 >= scene.sentence);
                sides.by = told.map_or_else(|| voice::going_on(scene), |draft| draft.by.clone());
                "by: whoever spoke last".clone_into(&mut sides.path);
            }
            let condition = attachment::of(scene, clause.root, clause.verb);
            let conditioned = condition.and_then(|condition| conditioned(scene, &sides.by, condition));
            sides.to = conditioned.unwrap_or_else(|| addressees(scene, clause.verb, &sides.by));
        }
    }
    let held = is_held(scene, clause, kind, &sides);
    let bodies = |parties: &[Party]| parties.iter().map(|party| party.code.body).collect::<Vec<_>>();
    if bodies(&sides.doer) == bodies(&sides.by) {
        sides.doer.clear();
    }
    held.then_some(sides)
}

/// Whether a party makes politics: what companies, artists and private people will do is no matter
/// of the ledger.
pub(super) fn is_public(party: &Party) -> bool {
    let private = party.code.sector.is_some_and(|sector| {
        !sector.is_political() && !matches!(sector, Sector::Labour | Sector::Agriculture) || sector == Sector::Elite
    });
    !private && !matches!(party.code.body, Body::Unknown | Body::Mnc(_))
}

/// Whether somebody known can be held to it: the doer himself, or the voice of something that is
/// to be done. What is said to become of a thing is a forecast.
fn is_held(scene: &Scene<'_, '_, '_>, clause: &Clause, kind: ItemKind, sides: &Sides) -> bool {
    let known = sides.by.iter().any(is_public);
    match kind {
        ItemKind::Meeting | ItemKind::Deadline => {
            known || (sides.by.is_empty() && scene.sources.actors.is_about_politics())
        }
        ItemKind::Pledge | ItemKind::Threat => {
            let tree = scene.tree;
            let state = scene.is_in("ledger-states", clause.verb);
            let agent = !sides.doer.is_empty() || (!sides.voiced && known);
            let done = sides.voiced && tree.is_passive(clause.verb);
            known
                && !state
                && scene.sources.actors.is_about_politics()
                && (tree.is_verb(clause.verb) || clause.cue == "committed to")
                && (agent || done)
        }
        ItemKind::Refusal => {
            let tree = scene.tree;
            // "There will be no dismantling" is refused, "no one will notice" is not.
            let agent = !sides.doer.is_empty() || tree.has_child(clause.verb, &[Relation::Expl]);
            known && scene.sources.actors.is_about_politics() && (agent || tree.is_passive(clause.verb))
        }
        ItemKind::Condition => {
            let state = scene.is_in("ledger-states", clause.verb) && scene.tree.lemma(clause.verb) != "be";
            known && !state && scene.sources.actors.is_about_politics()
        }
        _ => known && scene.sources.actors.is_about_politics(),
    }
}

/// Those who meet: of the meeting's own word if it is an event.
fn meet(scene: &Scene<'_, '_, '_>, clause: &Clause, sides: &mut Sides) {
    let tree = scene.tree;
    let event = std::iter::once(clause.verb)
        .chain(tree.children(clause.verb).iter().copied())
        .filter_map(|token| scene.act_at(token))
        .find(|event| event.event_type == EventType::Consult);
    if let Some(event) = event.filter(|event| !event.actor.is_empty()) {
        let verb = tree.token(clause.verb).span;
        let together = event
            .recipient
            .iter()
            .all(|party| party.span.end <= verb.start && party.via != Via::Context);
        if together {
            sides.by = distinct(event.actor.iter().chain(&event.recipient).cloned());
        } else {
            sides.by.clone_from(&event.actor);
            sides.to = event
                .recipient
                .iter()
                .filter(|party| party.via != Via::Context)
                .cloned()
                .collect();
        }
        sides.doer.clear();
        "by: those who meet".clone_into(&mut sides.path);
        return;
    }
    if !sides.doer.is_empty() {
        sides.by = std::mem::take(&mut sides.doer);
    }
    let talks = tree
        .surface_subject(clause.verb)
        .is_some_and(|subject| scene.reading.in_set("talks", tree.lemma(subject)));
    if sides.by.is_empty()
        && talks
        && let Some((one, other)) = scene.sources.actors.memory.pair()
    {
        sides.by = distinct(one.iter().chain(other).cloned());
        "by: the two sides".clone_into(&mut sides.path);
        return;
    }
    sides.to = addressees(scene, clause.verb, &sides.by);
}

/// The first other party in the words of the act.
pub(super) fn addressees(scene: &Scene<'_, '_, '_>, verb: usize, by: &[Party]) -> Vec<Party> {
    let (_, last) = content::extent(scene.tree, verb, false);
    let other = |party: &Party| by.iter().all(|known| known.code.body != party.code.body);
    (verb..=last)
        .filter(|&token| {
            scene.tree.is_nominal(token)
                && !scene
                    .tree
                    .has_preposition(token, &["in", "at", "from", "near", "off", "outside"])
        })
        .map(|token| scene.parties(token))
        .find(|parties| !parties.is_empty() && parties.iter().all(other))
        .unwrap_or_default()
}

/// Who is to fulfil a condition: the first other party in its words.
pub(super) fn conditioned(scene: &Scene<'_, '_, '_>, by: &[Party], condition: &Dependence) -> Option<Vec<Party>> {
    let other = |parties: &[Party]| {
        !parties.is_empty()
            && parties
                .iter()
                .all(|party| by.iter().all(|known| known.code.body != party.code.body))
    };
    let words = condition.first..=condition.last;
    words.map(|token| scene.parties(token)).find(|parties| other(parties))
}
