//! Which kind of item an act makes: by its word, by what it is about, and by who takes part.

use demarche_codebook::{EventType, ItemKind, ItemStatus, Modality, Mode, Party, Sector, Strength};
use demarche_language::{Relation, Xpos};

use super::acts::Act;
use super::scene::Scene;
use super::{attachment, clauses, content, due, mood};

impl Act {
    /// The kind of item that the act makes; `None` if it makes none.
    pub(super) fn find_kind(&mut self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        if nobody_acts(scene, self.root) || self.is_bare_noun(scene) {
            return None;
        }
        if self.is_opinion(scene) {
            return None;
        }
        match self.deed.event_type {
            EventType::Request => self.request(scene),
            EventType::Agree => self.agreement(scene),
            EventType::Threaten => self.threat(scene),
            EventType::Reject => self.refusal(scene),
            EventType::Concede | EventType::Coerce | EventType::Sanction | EventType::Retreat => {
                self.declaration(scene)
            }
            _ => None,
        }
    }

    /// "Suggested that the talks failed": of what is or was, not of what is to be.
    fn is_opinion(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let tree = scene.tree;
        let content = self.content();
        let past = matches!(tree.token(content).xpos, Xpos::Vbd | Xpos::Vbz | Xpos::Vbn);
        let modal = mood::clause_at(scene, content).is_some();
        tree.lemma(self.root) == "suggest" && tree.relation(content) == Relation::Ccomp && past && !modal
    }

    /// "The rejection by Ghana", "an offer for the port": a noun that tells no act to come.
    fn is_bare_noun(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let tree = scene.tree;
        let asks = self.deed.event_type == EventType::Request && self.content() != self.root;
        tree.is_nominal(self.root) && !tree.is_verb(self.content()) && !asks
    }

    fn request(&mut self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        if scene.is_in("ledger-offers", self.root) {
            return Some(self.offer(scene));
        }
        if self.is_said_by_agreement(scene) {
            return Some(ItemKind::Agreement);
        }
        // "Said that Mali must leave" is read from its clause.
        let reported = scene.tree.relation(self.content()) == Relation::Ccomp
            && scene.reading.in_set("report-verbs", scene.tree.lemma(self.root));
        let court = self
            .deed
            .by
            .iter()
            .all(|party| party.code.sector == Some(Sector::Judiciary));
        let voiced = !court && self.content() != self.root;
        (voiced && !reported).then_some(ItemKind::Demand)
    }

    fn agreement(&mut self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        if scene.is_in("ledger-offers", self.root) {
            return Some(self.offer(scene));
        }
        let itself =
            scene.tree.token(self.content()).xpos == Xpos::Prp && scene.tree.lemma(self.content()).ends_with("self");
        if self.content() == self.root || itself {
            return None;
        }
        if scene.is_in("ledger-loyalties", self.content()) {
            return None;
        }
        if scene.is_in("ledger-promises", self.root) || scene.is_in("ledger-noun-promises", self.root) {
            if scene.tree.is_nominal(self.root) && self.is_of_meeting(scene) {
                return Some(ItemKind::Meeting);
            }
            let harm = scene.tree.lemma(self.root) == "vow" && clauses::is_harm(scene, self.content());
            return Some(if harm { ItemKind::Threat } else { ItemKind::Pledge });
        }
        if self.is_bare_deal(scene) {
            return None;
        }
        if scene.is_in("ledger-agreements", self.root)
            || scene
                .tree
                .child(self.root, &[Relation::Obj])
                .is_some_and(|object| scene.is_in("ledger-agreements", object))
        {
            return Some(if self.is_of_meeting(scene) {
                ItemKind::Meeting
            } else if self.is_joint(scene) {
                ItemKind::Agreement
            } else {
                ItemKind::Pledge
            });
        }
        let hedged = scene.is_in("ledger-hopes", self.root);
        self.strength = if hedged { Strength::Hedged } else { self.strength };
        (hedged || scene.is_in("ledger-intentions", self.root)).then_some(ItemKind::Pledge)
    }

    /// "Struck a deal": what was agreed is not told.
    fn is_bare_deal(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let tree = scene.tree;
        let deal = tree
            .child(self.root, &[Relation::Obj])
            .filter(|&object| scene.is_in("ledger-agreements", object));
        let named = |deal: usize| {
            tree.prepositional(deal, "on")
                .or_else(|| tree.prepositional(self.root, "on"))
                .is_some()
        };
        let told = |deal: usize| named(deal) || scene.is_in("ledger-terms", deal);
        deal.is_some_and(|deal| self.content() == deal && !told(deal))
    }

    /// An offer to meet is a meeting if it has an occasion.
    fn offer(&mut self, scene: &Scene<'_, '_, '_>) -> ItemKind {
        let floated = matches!(scene.tree.lemma(self.root), "float" | "moot" | "suggest");
        self.strength = if floated { Strength::Floated } else { Strength::Firm };
        let dated = due::of_clause(scene, self.root, self.content(), None).is_some();
        let invited = scene.tree.lemma(self.root) == "invite";
        let gather =
            scene.tree.relation(self.content()) == Relation::Ccomp && scene.is_in("ledger-gathers", self.content());
        let conditional = attachment::of(scene, self.root, self.content()).is_some();
        if !conditional && ((self.is_of_meeting(scene) && dated) || gather || (invited && dated)) {
            return ItemKind::Meeting;
        }
        ItemKind::Proposal
    }

    fn threat(&self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        let warned = matches!(scene.tree.lemma(self.root), "warn" | "warning" | "caution");
        let clause = mood::clause_at(scene, self.content());
        let to_come = clause.is_some_and(|clause| matches!(clause.mood, mood::Mood::Will(_)));
        (self.says_what(scene) && (!warned || to_come)).then_some(ItemKind::Threat)
    }

    fn refusal(&mut self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        let object = self.content();
        if scene.is_in("ledger-cancelled", self.root) && scene.is_in("ledger-meetings", object) {
            self.status = ItemStatus::Cancelled;
            return Some(ItemKind::Meeting);
        }
        if scene.tree.is_verb(object) && object != self.root && scene.is_in("ledger-silence", object) {
            return None;
        }
        let reproach = object != self.root && scene.is_in("ledger-reproaches", object);
        (scene.is_in("ledger-refusals", self.root) && !reproach).then(|| {
            if scene.tree.is_nominal(object) && object != self.root && scene.is_in("ledger-forces", object) {
                ItemKind::Pledge
            } else {
                ItemKind::Refusal
            }
        })
    }

    /// A measure that is put into force by saying so.
    fn declaration(&mut self, scene: &Scene<'_, '_, '_>) -> Option<ItemKind> {
        let tree = scene.tree;
        let thing = content::thing_of(tree, self.root);
        self.contents = vec![thing];
        let measure = scene.is_in("ledger-measures", thing)
            || matches!(self.deed.mode, Some(Mode::Curfew | Mode::MartialLaw))
            || scene.is_in("ledger-bans", self.root);
        let declared = scene.is_in("ledger-declares", self.root) && tree.is_verb(self.root);
        let official = |party: &Party| {
            matches!(
                party.code.sector,
                None | Some(Sector::Government | Sector::Military | Sector::Rebel | Sector::Judiciary)
            )
        };
        let lasts = due::of_act(scene, self.root, thing, None, &self.deed)
            .is_some_and(|due| due.range.latest >= scene.reading.day);
        let fresh = self.deed.modality == Modality::Realised || lasts;
        let aside = matches!(
            tree.relation(self.root),
            Relation::AclRelcl | Relation::Acl | Relation::Amod
        );
        (measure && declared && fresh && !aside && self.deed.by.iter().any(official)).then_some(ItemKind::Declaration)
    }

    fn content(&self) -> usize {
        self.contents.first().copied().unwrap_or(self.root)
    }

    /// Whether the act tells what it is about; a verb may leave it to what was said before.
    fn says_what(&self, scene: &Scene<'_, '_, '_>) -> bool {
        self.content() != self.root || scene.tree.is_verb(self.root)
    }

    fn is_of_meeting(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let content = self.content();
        scene
            .act_at(content)
            .is_some_and(|event| event.event_type == EventType::Consult)
            || scene.is_in("ledger-meetings", content)
            || (scene.tree.is_verb(content) && scene.is_in("meet-acts", content))
            || scene
                .tree
                .child(content, &[Relation::Obj])
                .is_some_and(|object| scene.is_in("ledger-meetings", object))
    }

    /// "A deal that calls for a truce": what the agreement itself demands was agreed.
    fn is_said_by_agreement(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let subject = scene.tree.surface_subject(self.root);
        subject.is_some_and(|subject| scene.tree.is_verb(self.root) && scene.is_in("ledger-agreements", subject))
    }

    /// Whether several parties bind each other: a subject of several, or "with" another one.
    fn is_joint(&self, scene: &Scene<'_, '_, '_>) -> bool {
        let tree = scene.tree;
        if !tree.is_verb(self.root) || tree.prepositional(self.root, "with").is_some() {
            return distinct_bodies(self.deed.by.iter().chain(&self.deed.to)) > 1;
        }
        let Some(subject) = tree.surface_subject(self.root) else {
            return distinct_bodies(self.deed.by.iter().chain(&self.deed.to)) > 1;
        };
        tree.is_passive(self.root) || distinct_bodies(&scene.parties(subject)) > 1
    }
}

/// "Made **no** commitment", "**what** they asked for".
fn nobody_acts(scene: &Scene<'_, '_, '_>, root: usize) -> bool {
    let tree = scene.tree;
    let object = tree.child(root, &[Relation::Obj]);
    let none = object.is_some_and(|object| tree.children(object).iter().any(|&child| tree.lemma(child) == "no"));
    let what = tree
        .children(root)
        .iter()
        .any(|&child| tree.lemma(child) == "what" && child < root)
        || (tree.relation(root) == Relation::AclRelcl
            && tree.head(root).is_some_and(|head| tree.lemma(head) == "what"));
    none || what || is_background(scene, root)
}

/// "…, which **had** vetoed two drafts": told aside, of a time before.
fn is_background(scene: &Scene<'_, '_, '_>, root: usize) -> bool {
    let tree = scene.tree;
    let pluperfect = tree
        .children(root)
        .iter()
        .any(|&child| tree.relation(child) == Relation::Aux && tree.token(child).form == "had");
    tree.relation(root) == Relation::AclRelcl
        && pluperfect
        && tree.child(root, &[Relation::Xcomp, Relation::Ccomp]).is_none()
}

fn distinct_bodies<'p>(parties: impl IntoIterator<Item = &'p Party>) -> usize {
    let mut bodies: Vec<_> = parties.into_iter().map(|party| party.code.body).collect();
    bodies.sort_unstable();
    bodies.dedup();
    bodies.len()
}
