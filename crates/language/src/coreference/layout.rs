//! Where the parts of a sentence's tree lie: children in order, the stretch each token governs,
//! and the clause each token belongs to. One pass over the tokens each, whatever the tree.

use crate::document::Sentence;
use crate::tags::{Relation, Upos};

/// The shape of one sentence's tree.
pub(super) struct Layout {
    starts: Vec<usize>,
    children: Vec<usize>,
    /// First token that each token governs.
    pub(super) left: Vec<usize>,
    /// Last token that each token governs.
    pub(super) right: Vec<usize>,
    /// The token itself or the nearest one above it that heads a clause.
    pub(super) clause: Vec<usize>,
}

impl Layout {
    pub(super) fn new(sentence: &Sentence) -> Self {
        let (starts, children) = children(sentence);
        let size = sentence.tokens.len();
        let mut layout = Self {
            starts,
            children,
            left: (0..size).collect(),
            right: (0..size).collect(),
            clause: (0..size).collect(),
        };
        let order = layout.downward_order(sentence);
        layout.set_clauses(sentence, &order);
        layout.set_extents(sentence, &order);
        layout
    }

    /// The tokens that `token` governs directly, in text order.
    pub(super) fn children(&self, token: usize) -> &[usize] {
        &self.children[self.starts[token]..self.starts[token + 1]]
    }

    /// The tokens in an order in which each comes after the one that governs it.
    fn downward_order(&self, sentence: &Sentence) -> Vec<usize> {
        let mut order: Vec<usize> = (0..sentence.tokens.len())
            .filter(|&token| head(sentence, token).is_none())
            .collect();
        let mut next = 0;
        while next < order.len() {
            order.extend_from_slice(self.children(order[next]));
            next += 1;
        }
        order
    }

    fn set_clauses(&mut self, sentence: &Sentence, order: &[usize]) {
        for &token in order {
            if let Some(head) = head(sentence, token)
                && !self.heads_clause(sentence, token)
            {
                self.clause[token] = self.clause[head];
            }
        }
    }

    fn heads_clause(&self, sentence: &Sentence, token: usize) -> bool {
        let has_subject = |&child: &usize| {
            matches!(
                sentence.tokens[child].relation,
                Relation::Nsubj | Relation::NsubjPass | Relation::Cop | Relation::Csubj
            )
        };
        sentence.tokens[token].upos == Upos::Verb || self.children(token).iter().any(has_subject)
    }

    fn set_extents(&mut self, sentence: &Sentence, order: &[usize]) {
        for &token in order.iter().rev() {
            if let Some(head) = head(sentence, token) {
                self.left[head] = self.left[head].min(self.left[token]);
                self.right[head] = self.right[head].max(self.right[token]);
            }
        }
    }
}

/// What governs `token`, if the tree says something sensible.
pub(super) fn head(sentence: &Sentence, token: usize) -> Option<usize> {
    sentence.tokens[token]
        .head
        .filter(|&head| head < sentence.tokens.len() && head != token)
}

/// All children, those of one token behind those of the one before it, and where each token's begin.
fn children(sentence: &Sentence) -> (Vec<usize>, Vec<usize>) {
    let size = sentence.tokens.len();
    let mut starts = vec![0; size + 1];
    for head in (0..size).filter_map(|token| head(sentence, token)) {
        starts[head + 1] += 1;
    }
    for token in 0..size {
        starts[token + 1] += starts[token];
    }
    let mut free = starts.clone();
    let mut children = vec![0; starts[size]];
    for token in 0..size {
        if let Some(head) = head(sentence, token) {
            children[free[head]] = token;
            free[head] += 1;
        }
    }
    (starts, children)
}
