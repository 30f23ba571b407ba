//! The place of an event: which of a sentence's places the trigger's words point at.

use demarche_codebook::{EventType, PlaceVia};
use demarche_language::Relation;

use super::PlaceMention;
use super::anchor::{self, Anchor};
use super::target;
use crate::reading::Reading;
use crate::tree::Tree;
use crate::triggers::Candidate;

/// The place of an event, and how it was found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Found<'m> {
    pub(crate) mention: &'m PlaceMention,
    pub(crate) via: PlaceVia,
}

/// The place of an event by the words of its sentence: those said of the trigger itself, then what it is aimed at, then
/// those of the clauses around it.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    candidate: &Candidate<'_>,
    mentions: &'m [PlaceMention],
) -> Option<Found<'m>> {
    let tree = &reading.trees[candidate.node.sentence];
    let trigger = candidate.node.token;
    let event_type = candidate.entry.event_type;
    let anchored = mentions
        .iter()
        .filter_map(|mention| Some((mention, anchor::of(reading, tree, mention)?.onto(candidate))))
        .filter(|(mention, anchor)| is_said_of(tree, event_type, mention, *anchor));
    let search = Search {
        reading,
        tree,
        trigger,
        event_type,
        mentions,
        anchored: anchored.collect(),
    };
    let found = |via: PlaceVia| move |mention| Found { mention, via };
    let fronted = || search.fronted().map(found(PlaceVia::Sentence));
    // "In Oslo a shop was looted": the name tells more than the noun.
    let target = || target::of(reading, tree, trigger, event_type, mentions);
    let clause = search.hanging_on(trigger).map(found(PlaceVia::Clause));
    clause
        .or_else(|| {
            target()
                .filter(|mention| mention.is_named(tree))
                .map(found(PlaceVia::Target))
        })
        .or_else(|| fronted().filter(|found| found.mention.is_named(tree)))
        .or_else(|| target().map(found(PlaceVia::Target)))
        .or_else(|| search.around().map(found(PlaceVia::Sentence)))
        .or_else(|| {
            search
                .of_noun()
                .or_else(|| search.of_object())
                .map(found(PlaceVia::Clause))
        })
        .or_else(|| {
            search
                .below()
                .or_else(|| search.nearest())
                .map(found(PlaceVia::Sentence))
        })
        .or_else(fronted)
}

/// Events of bodies and things, which are where these are; words may be spoken elsewhere than what they are about.
pub(crate) const fn is_bodily(event_type: EventType) -> bool {
    matches!(
        event_type,
        EventType::Assault
            | EventType::Protest
            | EventType::Coerce
            | EventType::Retreat
            | EventType::Mobilize
            | EventType::Aid
            | EventType::Consult
            | EventType::Cooperate
    )
}

/// Whether a place that hangs on a word is where that word's event took place: of "the ministry in Kyiv called on
/// Moscow" neither is.
fn is_said_of(tree: &Tree<'_>, event_type: EventType, mention: &PlaceMention, anchor: Anchor) -> bool {
    let is_country = mention.place.precision == "country";
    if is_bodily(event_type) {
        let acts = anchor.of_subject && !tree.is_passive(anchor.token);
        let goes_on_there = matches!(event_type, EventType::Assault | EventType::Protest);
        let on = tree.has_preposition(mention.head, &["on", "over"]);
        return (!acts || goes_on_there) && !(is_country && on && event_type != EventType::Assault);
    }
    let where_said = !tree.has_preposition(mention.head, &["on", "over", "through"]) || !mention.is_named(tree);
    anchor.is_direct && !anchor.of_subject && where_said
}

struct Search<'s, 'a, 'm> {
    reading: &'s Reading<'a>,
    tree: &'s Tree<'a>,
    trigger: usize,
    event_type: EventType,
    mentions: &'m [PlaceMention],
    anchored: Vec<(&'m PlaceMention, Anchor)>,
}

impl<'m> Search<'_, '_, 'm> {
    /// The nearest place said of a word, one with a name before others.
    fn hanging_on(&self, word: usize) -> Option<&'m PlaceMention> {
        let here = self.anchored.iter().filter(|(_, anchor)| anchor.token == word);
        here.min_by_key(|(mention, _)| (!mention.is_named(self.tree), mention.head.abs_diff(self.trigger)))
            .map(|(mention, _)| *mention)
    }

    /// The place of a clause above that tells of the same occasion.
    fn around(&self) -> Option<&'m PlaceMention> {
        const FARTHEST: usize = 4;
        let mut current = self.trigger;
        for _ in 0..FARTHEST {
            if let Some(mention) = self.where_clause(current).or_else(|| self.subject_clause(current)) {
                return Some(mention);
            }
            let above = self.same_occasion(current)?;
            let here = self
                .hanging_on(above)
                .or_else(|| self.goal_of_journey(above))
                .or_else(|| self.taken(above));
            if let Some(mention) = here.filter(|mention| self.is_shared(mention, current, above)) {
                return Some(mention);
            }
            current = above;
        }
        None
    }

    /// The word above, if what it tells takes place where the word below does; what is said or thought does not.
    fn same_occasion(&self, word: usize) -> Option<usize> {
        let same = match self.tree.relation(word) {
            Relation::Ccomp | Relation::Parataxis | Relation::AclRelcl | Relation::AdvclRelcl | Relation::Csubj => {
                false
            }
            Relation::Advcl => matches!(self.tree.mark(word), None | Some("as" | "while" | "when" | "by" | "to")),
            _ => true,
        };
        self.tree.head(word).filter(|_| same)
    }

    /// "Will fly **to Bogotá** for the summit".
    fn goal_of_journey(&self, verb: usize) -> Option<&'m PlaceMention> {
        let goal = self
            .tree
            .prepositional(verb, "to")
            .filter(|_| self.event_type == EventType::Consult)?;
        self.mentions.iter().find(|mention| mention.head == goal)
    }

    /// "Overran **Homs** after three days of shelling", "fled **Homs** after the offensive".
    fn taken(&self, verb: usize) -> Option<&'m PlaceMention> {
        let is_force = self.event_type == EventType::Assault && !self.tree.is_verb(self.trigger);
        let object = self.tree.child(verb, &[Relation::Obj]).filter(|_| is_force)?;
        let mention = self.mentions.iter().find(|mention| mention.head == object)?;
        let is_place = mention.is_named(self.tree) && mention.place.precision != "country";
        let taken = self.reading.in_set("place-object-verbs", self.tree.lemma(verb));
        Some(mention).filter(|_| is_place && taken)
    }

    /// "The talks that are to open **in Oslo**", "a summit due **in Oslo**".
    fn of_noun(&self) -> Option<&'m PlaceMention> {
        if self.tree.is_verb(self.trigger) {
            return None;
        }
        self.in_clauses_of(self.trigger, &[Relation::Acl, Relation::AclRelcl, Relation::Amod])
    }

    /// "Declared a curfew **in Homs**", "destroyed tanks captured **near Homs**": said of the object or in its participle.
    fn of_object(&self) -> Option<&'m PlaceMention> {
        let object = self
            .tree
            .child(self.trigger, &[Relation::Obj])
            .filter(|_| is_bodily(self.event_type))?;
        self.hanging_on(object)
            .or_else(|| self.in_clauses_of(object, &[Relation::Acl]))
    }

    /// The place of a clause that tells of a noun.
    fn in_clauses_of(&self, noun: usize, relations: &[Relation]) -> Option<&'m PlaceMention> {
        const DEEPEST: usize = 3;
        let below = |&verb: &usize| {
            self.tree
                .child(verb, &[Relation::Xcomp, Relation::Advcl, Relation::Ccomp])
        };
        let clauses = self.tree.children(noun).iter().copied();
        clauses
            .filter(|&child| relations.contains(&self.tree.relation(child)))
            .flat_map(|clause| std::iter::successors(Some(clause), below).take(DEEPEST))
            .find_map(|verb| self.hanging_on(verb))
    }

    /// Whether two coordinated clauses have a place in common: one that stands before or behind both, but for acts of
    /// force the first one's place too: "burned tyres **in Oslo** and threw stones".
    fn is_shared(&self, mention: &PlaceMention, word: usize, above: usize) -> bool {
        let between = above < mention.head && mention.head < word;
        let force = matches!(
            self.event_type,
            EventType::Assault | EventType::Protest | EventType::Coerce
        );
        self.tree.relation(word) != Relation::Conj || !between || force
    }

    /// "Flew to **Rome**, where he met the king".
    fn where_clause(&self, verb: usize) -> Option<&'m PlaceMention> {
        const FARTHEST: usize = 8;
        let children = self.tree.children(verb).iter().copied();
        let word = children
            .filter(|&child| child < verb)
            .find(|&child| self.tree.lemma(child) == "where")?;
        let before = self.mentions.iter().rev().find(|mention| mention.last < word);
        before.filter(|mention| word - mention.last <= FARTHEST)
    }

    /// "Ministers **meeting in Oslo** threatened": where those who act have come together; the participle may be read as a
    /// noun.
    fn subject_clause(&self, verb: usize) -> Option<&'m PlaceMention> {
        let subject = self.tree.child(verb, &[Relation::Nsubj])?;
        let clause = self.tree.child(subject, &[Relation::Acl]);
        let as_noun = Some(subject).filter(|&subject| self.tree.lemma(subject).ends_with("ing"));
        clause.into_iter().chain(as_noun).find_map(|word| self.hanging_on(word))
    }

    /// "Freed four men, **handing** them over **in Oslo**": the place of what the doers do at the same time.
    fn below(&self) -> Option<&'m PlaceMention> {
        let mut clauses = self.tree.children(self.trigger).iter().copied().filter(|&child| {
            child > self.trigger
                && is_bodily(self.event_type)
                && self.tree.relation(child) == Relation::Advcl
                && (self.tree.mark(child).is_none() || self.tree.mark(child) == Some("as"))
        });
        clauses.find_map(|clause| self.hanging_on(clause))
    }

    /// A place that no other event is nearer to, when the parser has hung it elsewhere.
    fn nearest(&self) -> Option<&'m PlaceMention> {
        const NEAR: usize = 8;
        let places = self.anchored.iter().map(|(mention, _)| *mention);
        places
            .filter(|_| is_bodily(self.event_type))
            .filter(|mention| mention.head > self.trigger && mention.head - self.trigger <= NEAR)
            .filter(|mention| self.tree.clause(mention.head) == self.tree.clause(self.trigger))
            .min_by_key(|mention| mention.head)
    }

    /// "**In Homs**, there were quarrels, with some urging others to fight": what opens a sentence is said of all of it.
    fn fronted(&self) -> Option<&'m PlaceMention> {
        const FIRST_WORDS: usize = 6;
        let first = self.mentions.iter().find(|mention| {
            let opening = self.tree.token(0).form.as_str();
            matches!(
                opening,
                "In" | "At" | "Outside" | "Near" | "From" | "Across" | "Around" | "Inside"
            ) && mention.first > 0
                && mention.last < FIRST_WORDS
        })?;
        let comma = (first.last + 1 < self.tree.len()) && self.tree.token(first.last + 1).form == ",";
        let is_adjunct = self.tree.relation(first.head) == Relation::Obl;
        let is_opening = first.last < self.trigger && (comma || is_adjunct);
        (is_opening && (is_bodily(self.event_type) || self.is_main())).then_some(first)
    }

    /// Whether the trigger is the sentence's main verb, or goes with it.
    fn is_main(&self) -> bool {
        let with_main = |token: usize| {
            matches!(
                self.tree.relation(token),
                Relation::Conj | Relation::Advcl | Relation::Xcomp | Relation::Amod
            )
        };
        std::iter::once(self.trigger)
            .chain(self.tree.ancestors(self.trigger))
            .all(|token| self.tree.head(token).is_none() || with_main(token))
    }
}
