//! Who has been spoken of so far in an article.

use std::collections::HashMap;

use demarche_codebook::{ActorCode, Party, Span};

use super::nature::Nature;
use crate::reading::Node;

/// So many mentions are looked back on, far more than an article has; it bounds the cost of
/// texts as long as books.
const REMEMBERED: usize = 2_000;

/// Somebody who can be referred back to.
#[derive(Debug, Clone)]
pub(crate) struct Mention {
    pub(crate) party: Party,
    pub(crate) node: Node,
    pub(crate) nature: Nature,
    /// Lemma of the head noun.
    pub(crate) noun: String,
    /// Whether it stood as a subject, which later pronouns prefer.
    pub(crate) subject: bool,
}

/// Two sides, neither empty, and how often they dealt with each other.
#[derive(Debug)]
struct Pair {
    one: Vec<Party>,
    other: Vec<Party>,
    times: usize,
}

/// The article's memory, filled in text order.
#[derive(Debug, Default)]
pub(crate) struct Memory {
    mentions: Vec<Mention>,
    /// People introduced with a title or in full, by surname.
    people: HashMap<String, Party>,
    /// Sides that dealt with each other, the last one at the end.
    pairs: Vec<Pair>,
    /// The speaker of the quotation under reading, for "I" and "we".
    pub(crate) speaker: Option<Party>,
}

impl Memory {
    pub(crate) fn note(&mut self, mention: Mention) {
        self.mentions.push(mention);
    }

    pub(crate) fn introduce(&mut self, surname: &str, party: &Party) {
        self.people.insert(surname.to_owned(), party.clone());
    }

    pub(crate) fn person(&self, surname: &str) -> Option<&Party> {
        self.people.get(surname)
    }

    /// Remembers that two sides dealt with each other.
    ///
    /// `weight` tells dealings that took place from those that are only spoken of.
    pub(crate) fn note_pair(&mut self, one: &[Party], other: &[Party], weight: usize) {
        let (Some(first), Some(second)) = (one.first(), other.first()) else {
            return;
        };
        if first.code.body == second.code.body {
            return;
        }
        let bodies = [first.code.body, second.code.body];
        let known = self.pairs.iter().position(|pair| {
            let known = [pair.one[0].code.body, pair.other[0].code.body];
            known == bodies || known == [bodies[1], bodies[0]]
        });
        let times = known.map_or(0, |index| self.pairs.remove(index).times) + weight;
        self.pairs.push(Pair {
            one: one.to_vec(),
            other: other.to_vec(),
            times,
        });
    }

    /// The two sides that dealt with each other most often, or last among equals.
    pub(crate) fn pair(&self) -> Option<(&[Party], &[Party])> {
        let pair = self.pairs.iter().max_by_key(|pair| pair.times)?;
        Some((&pair.one, &pair.other))
    }

    /// The last one that fits, before `node`: subjects of the same or the previous sentence
    /// first, then whoever was named last.
    pub(crate) fn last(&self, node: Node, fits: impl Fn(&Mention) -> bool) -> Option<&Mention> {
        const REACH: usize = 4;
        let near = self
            .mentions
            .iter()
            .rev()
            .skip_while(|mention| mention.node >= node)
            .take_while(|mention| mention.node.sentence + REACH >= node.sentence)
            .filter(|mention| fits(mention));
        let rank = |mention: &&Mention| {
            let distance = node.sentence - mention.node.sentence;
            // A subject counts as one sentence nearer than another mention.
            (
                2 * distance + usize::from(!mention.subject),
                usize::MAX - mention.node.token,
            )
        };
        near.min_by_key(rank)
    }

    /// What was noted at exactly this node.
    pub(crate) fn at(&self, node: Node) -> Option<&Mention> {
        let start = self.mentions.partition_point(|mention| mention.node < node);
        self.mentions.get(start).filter(|mention| mention.node == node)
    }

    /// The last mention anywhere before `node` that fits.
    pub(crate) fn ever(&self, node: Node, fits: impl Fn(&Mention) -> bool) -> Option<&Mention> {
        self.remembered().find(|mention| mention.node < node && fits(mention))
    }

    /// The mentions looked back on, the last one first.
    pub(super) fn recent(&self) -> impl Iterator<Item = &Mention> {
        self.remembered()
    }

    /// The first mention of the article.
    pub(super) fn first(&self) -> Option<&Mention> {
        self.mentions.first()
    }

    fn remembered(&self) -> impl Iterator<Item = &Mention> {
        self.mentions.iter().rev().take(REMEMBERED)
    }

    pub(crate) fn has_spoken_of(&self, code: ActorCode) -> bool {
        self.remembered().any(|mention| mention.party.code.body == code.body)
    }

    /// The longest words, up to `node`, by which somebody was named.
    pub(crate) fn fullest(&self, node: Node, same: impl Fn(&Party) -> bool) -> Option<Span> {
        let named = self
            .remembered()
            .filter(|mention| mention.node <= node && same(&mention.party));
        named
            .map(|mention| mention.party.span)
            .max_by_key(|span| (span.len(), std::cmp::Reverse(span.start)))
    }
}
