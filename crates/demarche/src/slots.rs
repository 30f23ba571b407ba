//! Where the parties of a trigger stand: the slots of `FORMAT.md` section 6, found in the tree.

use demarche_language::{Relation, Upos};
use demarche_lexicon::{Slot, Trigger, WordClass};

use crate::reading::{Node, Reading};
use crate::tree::Tree;

/// The trigger's surroundings.
#[derive(Clone, Copy)]
pub(crate) struct Frame<'r, 'a> {
    pub(crate) reading: &'r Reading<'a>,
    pub(crate) tree: &'r Tree<'a>,
    pub(crate) trigger: usize,
    pub(crate) word_class: WordClass,
    /// Whether the trigger is a verb with a particle, whose object may stand behind it.
    pub(crate) takes_particle: bool,
}

impl<'r, 'a> Frame<'r, 'a> {
    /// The surroundings of the word at `node`, taken as a word of this class.
    pub(crate) fn at(reading: &'r Reading<'a>, node: Node, word_class: WordClass) -> Self {
        Self {
            reading,
            tree: &reading.trees[node.sentence],
            trigger: node.token,
            word_class,
            takes_particle: true,
        }
    }

    /// The same for an entry: "called **for talks**" has an object only where "call for" is asked.
    pub(crate) fn of_entry(reading: &'r Reading<'a>, node: Node, entry: &Trigger) -> Self {
        Self {
            takes_particle: entry.particle.is_some(),
            ..Self::at(reading, node, entry.word_class)
        }
    }
}

impl Frame<'_, '_> {
    /// The tokens that fill a slot; conjuncts are not listed.
    pub(crate) fn fill(&self, slot: &Slot) -> Vec<usize> {
        match slot {
            Slot::Subject => self.subject().into_iter().collect(),
            Slot::Object => self.object().into_iter().collect(),
            Slot::IndirectObject => self.indirect_object().into_iter().collect(),
            Slot::Preposition(preposition) => self.prepositional(preposition),
            Slot::Possessor => self
                .tree
                .child(self.trigger, &[Relation::NmodPoss])
                .into_iter()
                .collect(),
            Slot::Modifier => self.modifiers(),
            Slot::Light => self.light_subject().into_iter().collect(),
            Slot::Clause => self.clause_subject().into_iter().collect(),
            Slot::Infinitive => self.governed_verb(false).into_iter().collect(),
            Slot::Of(inner, outer) => self.nested(inner, outer),
        }
    }

    fn is_verb(&self) -> bool {
        self.word_class == WordClass::Verb
    }

    fn subject(&self) -> Option<usize> {
        if self.is_verb() {
            return self.tree.doer(self.trigger);
        }
        // A predicate noun or adjective: "the ministers are in talks", "Mali is grateful".
        self.tree
            .surface_subject(self.trigger)
            .or_else(|| self.light_subject())
            .or_else(|| self.modified_noun())
    }

    /// The noun in front of which an adjective stands.
    fn modified_noun(&self) -> Option<usize> {
        (self.tree.relation(self.trigger) == Relation::Amod)
            .then(|| self.tree.head(self.trigger))
            .flatten()
    }

    fn object(&self) -> Option<usize> {
        if self.is_verb() {
            return self
                .tree
                .patient(self.trigger)
                .or_else(|| self.object_behind_particle());
        }
        None
    }

    /// "handed **over weapons**" may be read with the particle as a preposition.
    fn object_behind_particle(&self) -> Option<usize> {
        if !self.takes_particle {
            return None;
        }
        let next = self.trigger + 1;
        let particle = self
            .tree
            .sentence
            .tokens
            .get(next)
            .filter(|token| token.relation == Relation::Case)?;
        let entries = self
            .reading
            .lexicon
            .triggers
            .of(WordClass::Verb, self.tree.lemma(self.trigger));
        let known = entries
            .iter()
            .any(|entry| entry.particle.as_deref() == Some(particle.form.as_str()));
        let noun = particle
            .head
            .filter(|&noun| known && self.tree.head(noun) == Some(self.trigger))?;
        (!self.tree.is_passive(self.trigger)).then_some(noun)
    }

    /// "gave **Mali** aid", "**Mali** was given aid"; an infinitive's controller counts too.
    fn indirect_object(&self) -> Option<usize> {
        if !self.is_verb() {
            return None;
        }
        if let Some(indirect) = self.tree.child(self.trigger, &[Relation::Iobj]) {
            return Some(self.tree.antecedent(indirect));
        }
        let retained = self.tree.is_passive(self.trigger) && self.tree.has_child(self.trigger, &[Relation::Obj]);
        retained.then(|| self.tree.surface_subject(self.trigger)).flatten()
    }

    /// Nouns behind a preposition: of the trigger, and for nouns of the verb they depend on.
    fn prepositional(&self, preposition: &str) -> Vec<usize> {
        let mut found: Vec<usize> = self.tree.prepositional(self.trigger, preposition).into_iter().collect();
        if preposition == "between" {
            found.extend(self.second_of_pair(found.first().copied()));
        }
        if found.is_empty() && preposition == "on" {
            found.extend(self.tree.prepositional(self.trigger, "upon"));
        }
        if found.is_empty() && self.is_verb() {
            found.extend(self.behind_adjunct(preposition));
        }
        if !found.is_empty() || self.is_verb() {
            return found;
        }
        self.behind_of(preposition)
            .or_else(|| self.at_governing_verb(preposition))
            .into_iter()
            .collect()
    }

    /// "spoke by phone **with Oman**" may be read as a phone with Oman.
    fn behind_adjunct(&self, preposition: &str) -> Option<usize> {
        if !matches!(preposition, "with" | "against") {
            return None;
        }
        let adjuncts = self.tree.children(self.trigger).iter().copied();
        adjuncts
            .filter(|&child| self.tree.relation(child).universal() == "obl")
            .find_map(|adjunct| self.tree.prepositional(adjunct, preposition))
    }

    /// "the release of hostages **by** the militia" may be read as the militia's hostages.
    fn behind_of(&self, preposition: &str) -> Option<usize> {
        if !matches!(preposition, "by" | "with" | "against" | "on" | "to" | "from") {
            return None;
        }
        let of = self.tree.prepositional(self.trigger, "of")?;
        self.tree.prepositional(of, preposition)
    }

    /// "between Chad and Sudan" is sometimes read with the second country hanging elsewhere.
    fn second_of_pair(&self, first: Option<usize>) -> Option<usize> {
        let first = first?;
        if self.tree.coordination(first).len() > 1 {
            return None;
        }
        self.tree
            .children(self.trigger)
            .iter()
            .copied()
            .find(|&child| child > first && self.tree.relation(child) == Relation::Conj && self.tree.is_nominal(child))
    }

    /// "launched an attack **on the town**": the preposition may hang on the verb.
    fn at_governing_verb(&self, preposition: &str) -> Option<usize> {
        if !matches!(
            preposition,
            "with" | "against" | "on" | "to" | "between" | "by" | "at" | "from"
        ) {
            return None;
        }
        let verb = self.governing_verb()?;
        self.tree
            .prepositional(verb, preposition)
            .filter(|&noun| noun != self.trigger)
    }

    /// The verb that the noun is an argument of.
    fn governing_verb(&self) -> Option<usize> {
        let head = self.tree.head(self.trigger)?;
        let argument = matches!(
            self.tree.relation(self.trigger),
            Relation::Obj | Relation::Nsubj | Relation::NsubjPass | Relation::Obl
        );
        (argument && self.tree.is_verb(head)).then_some(head)
    }

    /// Adjectives and nouns in front: "Russian", "NATO", both halves of "Seoul-Tokyo".
    fn modifiers(&self) -> Vec<usize> {
        let mut found = Vec::new();
        for &child in self.tree.children(self.trigger) {
            let modifies = matches!(
                self.tree.relation(child),
                Relation::Amod | Relation::Compound | Relation::Nmod | Relation::NmodUnmarked | Relation::NmodDesc
            );
            if child < self.trigger && modifies && !self.tree.has_child(child, &[Relation::Case]) {
                found.push(child);
                found.extend(self.tree.children(child).iter().copied().filter(|&inner| {
                    inner < self.trigger
                        && matches!(
                            self.tree.relation(inner),
                            Relation::Compound | Relation::Conj | Relation::Amod | Relation::Dep
                        )
                }));
            }
        }
        found.sort_unstable();
        found
    }

    /// The subject of the light verb that the noun is the object of, or of the copula.
    fn light_subject(&self) -> Option<usize> {
        if let Some(subject) = self.tree.child(self.trigger, &[Relation::Nsubj]) {
            return Some(self.tree.antecedent(subject));
        }
        let head = self.tree.head(self.trigger)?;
        match self.tree.relation(self.trigger) {
            Relation::Obj | Relation::NsubjPass if self.is_light(head) || self.is_suffered(head) => {
                self.tree.doer(head)
            }
            Relation::Obl
                if self.is_light(head) && self.tree.has_preposition(self.trigger, &["in", "into", "on", "out"]) =>
            {
                self.tree.doer(head)
            }
            Relation::Conj if self.tree.is_nominal(head) => Frame { trigger: head, ..*self }.light_subject(),
            _ => None,
        }
        .or_else(|| self.author())
    }

    /// "Faced criticism": whoever faces it stands where the doer of a light verb stands.
    fn is_suffered(&self, verb: usize) -> bool {
        self.tree.is_verb(verb) && self.reading.in_set("passive-light-verbs", self.tree.lemma(verb))
    }

    pub(crate) fn is_light(&self, verb: usize) -> bool {
        self.tree.is_verb(verb) && self.reading.in_set("light-verbs", self.tree.lemma(verb))
    }

    /// The subject of the clause that the trigger governs, or the one who is to act in its
    /// infinitive.
    fn clause_subject(&self) -> Option<usize> {
        let clause = self.tree.child(
            self.trigger,
            &[Relation::Ccomp, Relation::Xcomp, Relation::Acl, Relation::Advcl],
        )?;
        self.tree.surface_subject(clause)
    }

    /// A slot of the word in another slot: held talks **with Oman**.
    fn nested(&self, inner: &Slot, outer: &Slot) -> Vec<usize> {
        let Some(word) = self.fill(outer).into_iter().next() else {
            return Vec::new();
        };
        let frame = Frame {
            trigger: word,
            word_class: if self.tree.is_verb(word) {
                WordClass::Verb
            } else {
                WordClass::Noun
            },
            ..*self
        };
        frame.fill(inner)
    }

    /// The clause or infinitive that the trigger governs.
    pub(crate) fn governed_verb(&self, finite: bool) -> Option<usize> {
        self.tree.children(self.trigger).iter().copied().find(|&child| {
            // "Called for the general **to** go": "for" comes before the mark of the infinitive.
            let infinitive = self.tree.has_mark(child, "to")
                || (self.tree.relation(child) == Relation::Xcomp && self.tree.token(child).upos == Upos::Verb);
            match self.tree.relation(child) {
                Relation::Ccomp => infinitive != finite,
                Relation::Xcomp | Relation::Advcl | Relation::Acl | Relation::Csubj => infinitive && !finite,
                _ => false,
            }
        })
    }
}
