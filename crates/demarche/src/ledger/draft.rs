//! An item before it is written down.

use demarche_codebook::{DatePhrase, ItemKind, ItemStatus, LinkKind, Party, Span, Strength};

use super::conditions::Dependence;
use crate::reading::Node;

/// What has been read of an item so far.
#[derive(Debug, Clone)]
pub(super) struct Draft {
    pub(super) kind: ItemKind,
    /// The word that makes it an item: "promised", "must", the verb behind "will".
    pub(super) root: Node,
    /// The word of what would be done.
    pub(super) content: usize,
    pub(super) quote: Span,
    pub(super) by: Vec<Party>,
    pub(super) to: Vec<Party>,
    /// To whom it is probably said if its words name nobody.
    pub(super) supposed: Vec<Party>,
    pub(super) doer: Vec<Party>,
    pub(super) due: Option<DatePhrase>,
    pub(super) condition: Option<Dependence>,
    pub(super) strength: Strength,
    pub(super) status: ItemStatus,
    /// Links by the position of the other draft.
    pub(super) links: Vec<(LinkKind, usize)>,
    pub(super) confidence: f32,
    pub(super) rule: String,
    pub(super) steps: Vec<String>,
}

impl Draft {
    /// Changes the status, with the words that say so.
    pub(super) fn settle(&mut self, status: ItemStatus, evidence: &str) {
        self.status = status;
        self.steps.push(format!("{} by \"{evidence}\"", status.as_str()));
        self.rule.push_str(", ");
        self.rule.push_str(status.as_str());
    }
}

/// So many sentences may lie between two items that belong together.
pub(super) const REACH: usize = 4;

/// The drafts in front of one that stand near it, the nearest first.
pub(super) fn before(drafts: &[Draft], place: usize) -> impl Iterator<Item = usize> + '_ {
    let sentence = drafts[place].root.sentence;
    (0..place)
        .rev()
        .take_while(move |&other| drafts[other].root.sentence + REACH >= sentence)
}

/// The drafts behind one that stand near it, the nearest first.
pub(super) fn after(drafts: &[Draft], place: usize) -> impl Iterator<Item = usize> + '_ {
    let sentence = drafts[place].root.sentence;
    (place + 1..drafts.len()).take_while(move |&other| drafts[other].root.sentence <= sentence + REACH)
}
