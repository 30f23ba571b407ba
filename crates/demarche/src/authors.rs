//! Whose deed a noun names, where the words around it say so: "a raid **conducted by the army**",
//! "an attack **blamed on rebels**", "the **men** behind the bombing", "a **soldier** charged with murder".

use demarche_codebook::EventType;
use demarche_language::Relation;
use demarche_lexicon::WordClass;

use crate::slots::Frame;

impl Frame<'_, '_> {
    /// The doer of the deed that the trigger, a noun, names.
    pub(crate) fn author(&self) -> Option<usize> {
        self.of_participle()
            .or_else(|| self.of_blame())
            .or_else(|| self.in_front_of_behind())
            .or_else(|| self.accused())
            .or_else(|| self.in_protest())
    }

    /// "A raid conducted **by the army**"; talks that are given are lectures.
    fn of_participle(&self) -> Option<usize> {
        let participles = self.participles();
        participles
            .filter(|&verb| self.is_light(verb) && self.tree.lemma(verb) != "give")
            .find_map(|verb| self.tree.doer(verb))
    }

    /// "An attack blamed **on rebels**".
    fn of_blame(&self) -> Option<usize> {
        self.participles().find_map(|verb| match self.tree.lemma(verb) {
            "blame" | "pin" => self.tree.prepositional(verb, "on"),
            "attribute" => self.tree.prepositional(verb, "to"),
            _ => None,
        })
    }

    /// Passive participles behind the noun.
    fn participles(&self) -> impl Iterator<Item = usize> + '_ {
        let children = self.tree.children(self.trigger).iter().copied();
        children.filter(|&child| {
            matches!(self.tree.relation(child), Relation::Acl | Relation::AclRelcl) && self.tree.is_passive(child)
        })
    }

    /// "The **men** behind the bombing".
    fn in_front_of_behind(&self) -> Option<usize> {
        let behind =
            self.tree.relation(self.trigger) == Relation::Nmod && self.tree.has_preposition(self.trigger, &["behind"]);
        behind.then(|| self.tree.head(self.trigger)).flatten()
    }

    /// "**Judges** resigned in protest".
    fn in_protest(&self) -> Option<usize> {
        let stays = self.tree.lemma(self.trigger) == "protest" && self.tree.has_preposition(self.trigger, &["in"]);
        let verb = self.tree.head(self.trigger).filter(|_| stays)?;
        self.tree
            .is_verb(verb)
            .then(|| self.tree.surface_subject(verb))
            .flatten()
    }

    /// "A **soldier** was charged with murder": those accused of a deed have done it, as told.
    fn accused(&self) -> Option<usize> {
        let charge = self.tree.has_preposition(self.trigger, &["with", "of", "for", "over"]);
        let verb = self.tree.head(self.trigger).filter(|_| charge)?;
        let accuses = |verb: usize| {
            let entries = self.reading.lexicon.triggers.of(WordClass::Verb, self.tree.lemma(verb));
            let mut types = entries.iter().map(|entry| entry.event_type);
            types.any(|kind| matches!(kind, EventType::Accuse | EventType::Coerce | EventType::Sanction))
        };
        (self.tree.is_verb(verb) && accuses(verb))
            .then(|| self.tree.patient(verb))
            .flatten()
    }
}
