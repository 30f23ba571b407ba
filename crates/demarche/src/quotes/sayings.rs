//! Who says something, in one tree: verbs of saying, nouns of speech, "according to".

use demarche_codebook::Span;
use demarche_language::{Relation, Upos, Xpos};

use crate::actors::Actors;
use crate::reading::Node;
use crate::tree::Tree;

/// One sentence, read for what is said in it.
#[derive(Clone, Copy)]
pub(super) struct Sayings<'s, 'r, 'a> {
    pub(super) actors: &'s Actors<'r, 'a>,
    pub(super) sentence: usize,
    pub(super) tree: &'r Tree<'a>,
}

impl<'s, 'r, 'a> Sayings<'s, 'r, 'a> {
    pub(super) fn of(actors: &'s Actors<'r, 'a>, sentence: usize) -> Self {
        Self {
            actors,
            sentence,
            tree: &actors.reading.trees[sentence],
        }
    }

    /// Whether the token is a verb that can govern somebody's words: "said", "dismissed as".
    pub(super) fn is_quoting(&self, token: usize) -> bool {
        self.is_saying(token) || (self.tree.is_verb(token) && self.in_set("quoting-verbs", token))
    }

    /// Whether the token is a verb of saying.
    pub(super) fn is_saying(&self, token: usize) -> bool {
        self.tree.is_verb(token) && self.in_set("speech-verbs", token) && !self.in_set("mental-verbs", token)
    }

    /// Whether the token is a verb whose subject vouches for what it tells.
    pub(super) fn is_reporting(&self, token: usize) -> bool {
        self.tree.is_verb(token) && self.in_set("report-verbs", token)
    }

    /// Whether the token is a noun for what somebody says: "statement", "call", "verdict".
    pub(super) fn is_speech(&self, token: usize) -> bool {
        self.tree.token(token).upos == Upos::Noun && self.in_set("speech-nouns", token)
    }

    pub(super) fn in_set(&self, set: &str, token: usize) -> bool {
        self.actors.reading.in_set(set, self.tree.lemma(token))
    }

    /// Who says it, as the subject of the verb, however it is placed.
    pub(super) fn speaker(&self, verb: usize) -> Option<usize> {
        let own = self.own_subject(verb);
        let subject = own.map(|subject| self.tree.antecedent(subject));
        let speaker = subject.or_else(|| self.tree.doer(self.finite(verb)))?;
        let speaker = self.owner(speaker).unwrap_or(speaker);
        let said_of_noun = own == Some(speaker) && self.is_saying(verb) && self.is_plain_noun(speaker);
        (said_of_noun || self.can_speak(speaker)).then_some(speaker)
    }

    fn own_subject(&self, verb: usize) -> Option<usize> {
        let subjects = self.tree.children(verb).iter().copied();
        subjects
            .filter(|&child| self.tree.relation(child) == Relation::Nsubj)
            .min_by_key(|subject| subject.abs_diff(verb))
    }

    /// "Urged voters to stay, **saying** …" is said by whoever urges, however deep the verb hangs.
    fn finite(&self, verb: usize) -> usize {
        const DEEPEST: usize = 3;
        let aside = self.tree.token(verb).xpos == Xpos::Vbg && self.tree.relation(verb) == Relation::Advcl;
        let above = |&token: &usize| {
            let infinitive = self.tree.relation(token) == Relation::Xcomp || self.tree.mark(token) == Some("to");
            self.tree.head(token).filter(|_| infinitive)
        };
        match self.tree.head(verb).filter(|_| aside) {
            Some(head) => std::iter::successors(Some(head), above)
                .take(DEEPEST)
                .last()
                .unwrap_or(head),
            None => verb,
        }
    }

    /// Whatever says something may be a person: "the secretary", "one source".
    pub(super) fn is_plain_noun(&self, token: usize) -> bool {
        matches!(self.tree.token(token).upos, Upos::Noun | Upos::Propn)
    }

    /// "Said **an envoy**" where the subject was read otherwise.
    pub(super) fn inverted(&self, verb: usize) -> Option<usize> {
        let next = verb + 1;
        let range = next..self.end_of_clause(next);
        let top = |token: &usize| self.tree.head(*token).is_none_or(|head| !range.contains(&head));
        let first = range.clone().find(top)?;
        (self.can_speak(first) && !self.tree.has_child(first, &[Relation::Case])).then_some(first)
    }

    /// The next mark of punctuation.
    fn end_of_clause(&self, from: usize) -> usize {
        const LONGEST: usize = 12;
        let end = (from + LONGEST).min(self.tree.len());
        let is_mark =
            |token: &usize| self.tree.token(*token).upos == Upos::Punct && self.tree.token(*token).form != "-";
        (from..end).find(is_mark).unwrap_or(end)
    }

    /// Somebody, or a text; not "there", a day, or a thing.
    pub(super) fn can_speak(&self, token: usize) -> bool {
        let word = self.tree.token(token);
        match word.upos {
            Upos::Pron => matches!(
                &*word.form.to_lowercase(),
                "he" | "she" | "they" | "it" | "we" | "i" | "one" | "some" | "others" | "many" | "both"
            ),
            Upos::Noun | Upos::Propn => {
                self.is_speech(token) || self.actors.is_somebody(Node::new(self.sentence, token))
            }
            // "The 67-year-old", "five of them".
            Upos::Num | Upos::Adj => self.tree.has_child(token, &[Relation::Det]) && !self.is_speech(token),
            _ => false,
        }
    }

    /// Whoever a text or a speech is of: "**the army's** statement", "a note from **the ministry**".
    pub(super) fn owner(&self, noun: usize) -> Option<usize> {
        if !self.is_speech(noun) {
            return None;
        }
        let behind = ["from", "by", "of"].map(|preposition| self.tree.prepositional(noun, preposition));
        self.tree
            .child(noun, &[Relation::NmodPoss])
            .into_iter()
            .chain(behind.into_iter().flatten())
            .chain(self.in_front(noun))
            .find(|&owner| !self.is_speech(owner) && self.can_speak(owner))
    }

    /// "An **army** claim", "a **defence ministry** news release".
    fn in_front(&self, noun: usize) -> Option<usize> {
        let (first, _) = self.tree.phrase(noun);
        let in_front = |&token: &usize| matches!(self.tree.relation(token), Relation::Compound | Relation::NmodDesc);
        (first..noun)
            .rev()
            .filter(in_front)
            .find(|&token| !self.is_speech(token) && self.can_speak(token))
    }

    /// "According to X", "by the account of X", "in the words of X": X.
    pub(super) fn credited(&self, token: usize) -> Option<usize> {
        if !self.tree.is_nominal(token) {
            return None;
        }
        let preposition = self.tree.preposition(token)?;
        if preposition.starts_with("according") || preposition == "per" {
            return Some(self.owner(token).unwrap_or(token));
        }
        let by_account = matches!(preposition.as_str(), "by" | "on" | "in") && self.in_set("account-nouns", token);
        by_account
            .then(|| {
                self.tree
                    .child(token, &[Relation::NmodPoss])
                    .or_else(|| self.tree.prepositional(token, "of"))
                    .or_else(|| self.tree.prepositional(token, "by"))
                    .or_else(|| self.tree.child(token, &[Relation::Amod, Relation::Compound]))
            })
            .flatten()
    }

    /// The verb of saying is put in between commas, or at the end behind one: "…, **X said**, …".
    pub(super) fn is_set_off(&self, verb: usize, speaker: usize) -> bool {
        let (start, _) = self.tree.phrase(speaker);
        let before = start.min(verb).checked_sub(1);
        let mark = |token: usize| {
            matches!(
                &*self.tree.token(token).form,
                "," | "\u{201d}" | "\"" | "'" | "\u{2019}" | "-" | "\u{2013}" | "\u{2014}"
            )
        };
        before.is_some_and(mark) && !self.governs_clause(verb) && !self.announces(verb)
    }

    /// "He said: …": the verb tells what follows.
    fn announces(&self, verb: usize) -> bool {
        let next = self.end_of_clause(verb + 1);
        next < self.tree.len() && self.tree.token(next).form == ":"
    }

    /// Whether a clause follows the verb without a comma: "said that …".
    fn governs_clause(&self, verb: usize) -> bool {
        self.tree.children(verb).iter().any(|&child| {
            let clause = matches!(self.tree.relation(child), Relation::Ccomp | Relation::Xcomp);
            clause && child > verb && !self.comma_between(verb, child)
        })
    }

    pub(super) fn comma_between(&self, first: usize, last: usize) -> bool {
        (first + 1..last).any(|token| matches!(&*self.tree.token(token).form, "," | ";"))
    }

    /// The noun phrase between a comma and the verb, which the parser took for an apposition:
    /// "…, **its minister**, Ada Obi, told parliament".
    pub(super) fn nominal_before(&self, verb: usize) -> Option<usize> {
        const LONGEST: usize = 12;
        let commas = (verb.saturating_sub(LONGEST)..verb)
            .rev()
            .filter(|&token| self.tree.token(token).form == ",");
        let mut found = None;
        for comma in commas {
            let range = comma + 1..verb;
            let outside = |token: &usize| {
                self.tree.token(*token).upos != Upos::Punct
                    && self.tree.head(*token).is_none_or(|head| !range.contains(&head))
            };
            let mut tops = range.clone().filter(outside);
            match (tops.next(), tops.next()) {
                (Some(top), None) if self.tree.is_nominal(top) => found = Some(top),
                (None, _) => {}
                _ => break,
            }
        }
        found
    }

    /// How many bytes lie between a token and a quotation.
    pub(super) fn distance(&self, token: usize, span: Span) -> usize {
        let word = self.tree.token(token).span;
        if word.start >= span.end {
            word.start - span.end
        } else {
            span.start.saturating_sub(word.end)
        }
    }
}
