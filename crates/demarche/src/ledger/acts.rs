//! Items from events that are themselves such acts: promised, offered, demanded, refused.

use demarche_codebook::{DatePhrase, ItemKind, ItemStatus, Modality, Party, Strength};
use demarche_language::Relation;

use super::conditions::Dependence;
use super::content;
use super::deed::{self, Deed};
use super::draft::Draft;
use super::scene::Scene;
use super::{attachment, audience, due};
use crate::reading::Node;

/// The drafts of the acts of a sentence.
pub(super) fn drafts(scene: &Scene<'_, '_, '_>) -> Vec<Draft> {
    let mut drafts = Vec::new();
    for deed in deed::find(scene) {
        if !matches!(deed.modality, Modality::Realised | Modality::Historical) {
            continue;
        }
        if let Some(act) = act(scene, deed) {
            drafts.extend(act.drafts(scene));
        }
    }
    drafts
}

/// An act with the kind of item that it makes.
pub(super) struct Act {
    pub(super) deed: Deed,
    pub(super) kind: ItemKind,
    pub(super) root: usize,
    pub(super) contents: Vec<usize>,
    pub(super) strength: Strength,
    pub(super) status: ItemStatus,
}

fn act(scene: &Scene<'_, '_, '_>, deed: Deed) -> Option<Act> {
    let root = deed.root;
    let mut act = Act {
        kind: ItemKind::Pledge,
        root,
        contents: content::of_act(scene.tree, root),
        strength: Strength::Firm,
        status: ItemStatus::Open,
        deed,
    };
    act.kind = act.find_kind(scene)?;
    Some(act)
}

impl Act {
    fn drafts(&self, scene: &Scene<'_, '_, '_>) -> Vec<Draft> {
        let split = matches!(
            self.kind,
            ItemKind::Demand | ItemKind::Agreement | ItemKind::Pledge | ItemKind::Proposal
        );
        let contents = if split { &self.contents[..] } else { &self.contents[..1] };
        let drafts = contents.iter().enumerate();
        drafts
            .map(|(place, &content)| self.draft(scene, content, place, !split))
            .collect()
    }

    fn draft(&self, scene: &Scene<'_, '_, '_>, content: usize, place: usize, whole: bool) -> Draft {
        let tree = scene.tree;
        let (begin, end) = content::extent(tree, content, whole);
        let (first, last) = if place == 0 {
            let start = tree
                .child(self.root, &[Relation::Nsubj, Relation::NsubjPass])
                .filter(|&subject| subject < self.root);
            let start = start.map_or(self.root, |subject| tree.phrase(subject).0);
            (start.min(begin).min(self.root), end.max(self.root))
        } else {
            (begin, end)
        };
        let condition = attachment::of(scene, self.root, content);
        let (first, last) = attachment::widen(condition, first, last);
        let (by, to) = self.sides(scene, content, condition);
        let kind = match (self.kind, condition) {
            (ItemKind::Refusal, Some(_)) => ItemKind::Condition,
            (kind, _) => kind,
        };
        let due = self.due(scene, content, condition);
        let mut draft = Draft {
            kind,
            root: Node::new(scene.sentence, self.root),
            content,
            quote: due
                .iter()
                .fold(content::words(tree, first, last), |quote, due| quote.cover(due.span)),
            by,
            to,
            supposed: self.supposed(),
            doer: Vec::new(),
            due,
            condition: condition.cloned(),
            strength: self.strength,
            status: ItemStatus::Open,
            links: Vec::new(),
            confidence: self.deed.confidence,
            rule: self.deed.rule.clone(),
            steps: vec![format!("`{}` makes a {}", self.deed.rule, kind.as_str())],
        };
        if self.status != ItemStatus::Open {
            draft.settle(self.status, &tree.token(self.root).form);
        }
        draft
    }

    fn due(&self, scene: &Scene<'_, '_, '_>, content: usize, condition: Option<&Dependence>) -> Option<DatePhrase> {
        let own = due::of_act(scene, self.root, content, condition, &self.deed);
        match self.kind {
            ItemKind::Refusal => None,
            ItemKind::Threat => own.or_else(|| due::of_condition(scene, condition?)),
            ItemKind::Meeting => own
                .or_else(|| due::of_clause(scene, self.root, content, condition))
                .or_else(|| due::of_sentence(scene)),
            _ => own,
        }
    }

    /// Agreements bind both sides alike.
    fn sides(
        &self,
        scene: &Scene<'_, '_, '_>,
        content: usize,
        condition: Option<&Dependence>,
    ) -> (Vec<Party>, Vec<Party>) {
        let Deed { by, to, .. } = &self.deed;
        if self.kind == ItemKind::Agreement {
            return (by.iter().chain(to).cloned().collect(), Vec::new());
        }
        (
            by.clone(),
            audience::of_act(scene, self.kind, &self.deed, content, condition),
        )
    }

    /// Whom the event takes for its recipient. A pledge or a meeting that names nobody is nobody's in particular.
    fn supposed(&self) -> Vec<Party> {
        match self.kind {
            ItemKind::Pledge | ItemKind::Meeting | ItemKind::Agreement => Vec::new(),
            _ => self.deed.to.clone(),
        }
    }
}
