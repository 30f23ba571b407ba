//! On whose word an event rests.

use demarche_language::{Relation, Upos};

use super::sayings::Sayings;
use crate::actors::Actors;

/// Whoever vouches for an event, and the rule that found them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source {
    pub(crate) token: usize,
    pub(crate) rule: &'static str,
}

/// The source of the event at `token` of a sentence, as far as the sentence itself names one
/// outside of quotation marks.
pub(crate) fn of_event(actors: &Actors<'_, '_>, sentence: usize, token: usize) -> Option<Source> {
    let finder = Finder {
        sayings: Sayings::of(actors, sentence),
        event: token,
    };
    finder
        .governing()
        .or_else(|| finder.set_off())
        .or_else(|| finder.credited())
        .filter(|source| {
            !finder.is_outlet(source.token) && !finder.is_presupposed() && !finder.is_cut_off(source.token)
        })
}

struct Finder<'s, 'r, 'a> {
    sayings: Sayings<'s, 'r, 'a>,
    event: usize,
}

impl Finder<'_, '_, '_> {
    /// "X said that …", "X reported an attack", "X's claim that …": the nearest one above.
    fn governing(&self) -> Option<Source> {
        let tree = self.sayings.tree;
        let mut current = self.event;
        while let Some(head) = tree.head(current) {
            if self.reports(current, head)
                && (head < current || self.covers(head))
                && let Some(token) = self.sayings.speaker(head)
            {
                return Some(Source {
                    token,
                    rule: "said by the subject of the verb of saying",
                });
            }
            if let Some(verb) = self.told_somebody(current, head)
                && let Some(token) = self.sayings.speaker(verb)
            {
                return Some(Source {
                    token,
                    rule: "said by the subject of the verb of saying",
                });
            }
            if self.is_content_of_speech(current, head)
                && let Some(token) = self.sayings.owner(head)
            {
                return Some(Source {
                    token,
                    rule: "said by whose claim or report it is",
                });
            }
            // What a relative clause tells, or a clause of time or condition, the outlet tells.
            if tree.relation(current) == Relation::AclRelcl || self.is_background(current) {
                break;
            }
            current = head;
        }
        None
    }

    /// "Said that …", "reported an attack", "claimed to have …", "accused Mali of …".
    fn reports(&self, current: usize, head: usize) -> bool {
        let tree = self.sayings.tree;
        if !tree.is_verb(head) {
            return false;
        }
        let lemma = tree.lemma(head);
        match tree.relation(current) {
            Relation::Ccomp => self.sayings.is_reporting(head) && !self.is_aside(current, head),
            Relation::Parataxis => current < head && self.sayings.is_reporting(head),
            Relation::Xcomp => matches!(lemma, "claim" | "say" | "report" | "admit" | "confirm" | "deny" | "vow"),
            Relation::Obj => matches!(lemma, "report" | "confirm" | "claim" | "announce" | "allege"),
            Relation::Advcl => {
                matches!(tree.mark(current), Some("of" | "for")) && self.sayings.in_set("blame-verbs", head)
            }
            _ => false,
        }
    }

    /// "…, X said, a day before they **met**": what follows a tag behind a comma is no part of what is said.
    fn is_aside(&self, current: usize, verb: usize) -> bool {
        let tree = self.sayings.tree;
        let told_before = tree
            .children(verb)
            .iter()
            .any(|&child| child < verb && matches!(tree.relation(child), Relation::Ccomp | Relation::Parataxis));
        told_before && current > verb && self.sayings.comma_between(verb, current)
    }

    /// "Told a rally **that** …", "said in a statement **that** …": the clause may hang on the noun.
    fn told_somebody(&self, current: usize, head: usize) -> Option<usize> {
        let tree = self.sayings.tree;
        let verb = tree.head(head)?;
        let clause = tree.relation(current) == Relation::Acl && tree.mark(current) == Some("that");
        let complement = matches!(tree.relation(head).universal(), "obj" | "iobj" | "obl");
        (clause && complement && self.sayings.is_reporting(verb)).then_some(verb)
    }

    /// "**Before** receiving him", "**if** troops break through".
    fn is_background(&self, clause: usize) -> bool {
        let tree = self.sayings.tree;
        tree.relation(clause) == Relation::Advcl
            && matches!(
                tree.mark(clause),
                Some("after" | "before" | "since" | "if" | "unless" | "until" | "once" | "when" | "while")
            )
    }

    /// "The army's claim **that** …".
    fn is_content_of_speech(&self, current: usize, head: usize) -> bool {
        let clause = matches!(self.sayings.tree.relation(current), Relation::Acl | Relation::Ccomp);
        clause && self.sayings.tree.mark(current) == Some("that") && self.sayings.is_speech(head)
    }

    /// "…, the ministry said, …" vouches for the clause that it is put into or behind, however the
    /// parser has attached it.
    fn set_off(&self) -> Option<Source> {
        let tree = self.sayings.tree;
        let verbs = (0..tree.len()).filter(|&token| self.sayings.is_reporting(token) && token != self.event);
        verbs.filter(|&verb| self.is_told_by(verb)).find_map(|verb| {
            let speaker = tree
                .child(verb, &[Relation::Nsubj])
                .or_else(|| self.sayings.nominal_before(verb))
                .filter(|&speaker| self.sayings.can_speak(speaker) || self.sayings.is_plain_noun(speaker))?;
            (self.sayings.is_set_off(verb, speaker) && self.covers(verb)).then_some(Source {
                token: speaker,
                rule: "said by the words put in between or at the end",
            })
        })
    }

    /// Whether the event stands outside of what hangs on the verb, but for the clauses that it tells.
    fn is_told_by(&self, verb: usize) -> bool {
        let tree = self.sayings.tree;
        let path = || std::iter::once(self.event).chain(tree.ancestors(self.event));
        let below = path().find(|&token| tree.head(token) == Some(verb));
        below.is_none_or(|child| {
            matches!(
                tree.relation(child),
                Relation::Ccomp | Relation::Parataxis | Relation::Conj
            )
        })
    }

    /// "According to X", "by the count of X".
    fn credited(&self) -> Option<Source> {
        let tokens = (0..self.sayings.tree.len()).filter(|&token| self.covers(token));
        tokens
            .filter(|&token| !self.sayings.tree.sentence.dominates(token, self.event))
            .find_map(|token| self.sayings.credited(token))
            .map(|token| Source {
                token,
                rule: "according to",
            })
    }

    /// Whether an attribution at `tag` covers the event: nothing that a semicolon parts from it,
    /// and of what follows it the main clause that it interrupts and clauses joined to that.
    fn covers(&self, tag: usize) -> bool {
        let tree = self.sayings.tree;
        let (first, last) = (tag.min(self.event), tag.max(self.event));
        let parted = (first..last).any(|token| tree.token(token).form == ";");
        let root = (0..tree.len()).find(|&token| tree.relation(token) == Relation::Root);
        let interrupts = root.is_none_or(|root| root > tag);
        let joined = || {
            let clause = tree.clause(self.event);
            let and = tree
                .child(clause, &[Relation::Cc])
                .is_none_or(|cc| tree.lemma(cc) == "and");
            clause > tag && tree.relation(clause) == Relation::Conj && and
        };
        !parted && (self.event < tag || interrupts || joined() || tag_opens(tree, tag))
    }

    /// "Shot since **the coup**", "the hurdle to **talks**": what only says when or for what something
    /// else took place is no part of what is told.
    fn is_presupposed(&self) -> bool {
        const BACKGROUND: [&str; 9] = [
            "since",
            "after",
            "before",
            "until",
            "following",
            "during",
            "ahead of",
            "to",
            "in response to",
        ];
        let tree = self.sayings.tree;
        tree.token(self.event).upos == Upos::Noun && tree.has_preposition(self.event, &BACKGROUND)
    }

    /// Paragraphs that were run together without a space ("… he said.Rebels …") are sentences of their own.
    fn is_cut_off(&self, source: usize) -> bool {
        let tree = self.sayings.tree;
        let (first, last) = (source.min(self.event), source.max(self.event));
        let text = tree.span(first, last).slice(self.sayings.actors.reading.text);
        text.match_indices(['.', '?', '!']).any(|(place, _)| {
            let word = text[..place].chars().rev().take(2).all(char::is_alphabetic);
            let next = text[place + 1..].trim_start_matches(['"', '\u{201d}']);
            word && next.starts_with(char::is_uppercase)
        })
    }

    /// "We reported", "our correspondent says": the outlet speaks of itself.
    fn is_outlet(&self, token: usize) -> bool {
        let tree = self.sayings.tree;
        let own = |token: usize| {
            matches!(
                &*tree.token(token).form.to_lowercase(),
                "we" | "i" | "us" | "our" | "my"
            )
        };
        own(token) || tree.child(token, &[Relation::NmodPoss]).is_some_and(own)
    }
}

/// "According to X, …": the attribution stands at the head of its sentence.
fn tag_opens(tree: &crate::tree::Tree<'_>, tag: usize) -> bool {
    (0..tag).all(|token| tree.token(token).form != ",")
}
