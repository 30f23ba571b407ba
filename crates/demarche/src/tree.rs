//! A sentence's dependency tree with its children at hand, and the questions that every stage
//! asks of it: who is the subject, what is the object, which noun stands behind a preposition.
//!
//! Passive, control, relative clauses and coordination are undone here, so that the stages
//! after this one only think of doers and of those to whom something is done.

use demarche_codebook::Span;
use demarche_language::{Relation, Sentence, Token, Upos, Xpos};

/// A sentence and the children of each of its tokens.
pub(crate) struct Tree<'a> {
    pub(crate) sentence: &'a Sentence,
    children: Vec<Vec<usize>>,
}

impl<'a> Tree<'a> {
    pub(crate) fn new(sentence: &'a Sentence) -> Self {
        let mut children = vec![Vec::new(); sentence.tokens.len()];
        for (index, token) in sentence.tokens.iter().enumerate() {
            if let Some(head) = token.head {
                children[head].push(index);
            }
        }
        Self { sentence, children }
    }

    pub(crate) fn token(&self, index: usize) -> &'a Token {
        &self.sentence.tokens[index]
    }

    pub(crate) fn lemma(&self, index: usize) -> &'a str {
        &self.token(index).lemma
    }

    pub(crate) fn relation(&self, index: usize) -> Relation {
        self.token(index).relation
    }

    pub(crate) fn head(&self, index: usize) -> Option<usize> {
        self.token(index).head
    }

    pub(crate) fn len(&self) -> usize {
        self.sentence.tokens.len()
    }

    pub(crate) fn children(&self, index: usize) -> &[usize] {
        &self.children[index]
    }

    pub(crate) fn child(&self, index: usize, relations: &[Relation]) -> Option<usize> {
        self.children[index]
            .iter()
            .copied()
            .find(|&child| relations.contains(&self.relation(child)))
    }

    pub(crate) fn has_child(&self, index: usize, relations: &[Relation]) -> bool {
        self.child(index, relations).is_some()
    }

    /// From the first byte of token `first` to the last of token `last`.
    pub(crate) fn span(&self, first: usize, last: usize) -> Span {
        self.token(first).span.cover(self.token(last).span)
    }

    /// The token's ancestors, nearest first.
    pub(crate) fn ancestors(&self, index: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(self.head(index), |&ancestor| self.head(ancestor))
    }

    pub(crate) fn is_verb(&self, index: usize) -> bool {
        let token = self.token(index);
        matches!(token.upos, Upos::Verb) || (token.upos == Upos::Aux && token.relation == Relation::Root)
    }

    pub(crate) fn is_nominal(&self, index: usize) -> bool {
        matches!(
            self.token(index).upos,
            Upos::Noun | Upos::Propn | Upos::Pron | Upos::Num | Upos::Sym
        )
    }

    /// The preposition of a nominal, several words joined by spaces: "ahead of".
    pub(crate) fn preposition(&self, index: usize) -> Option<String> {
        let case = self
            .child(index, &[Relation::Case])
            .or_else(|| self.case_of_title(index))?;
        let mut words = vec![self.token(case).form.to_lowercase()];
        for &part in self.children(case) {
            if self.relation(part) == Relation::Fixed {
                words.push(self.token(part).form.to_lowercase());
            }
        }
        Some(words.join(" "))
    }

    /// "With Vice President Vance" may be read with the preposition hanging on the title.
    fn case_of_title(&self, name: usize) -> Option<usize> {
        let titles = self.children(name).iter().copied();
        titles
            .filter(|&child| child < name && matches!(self.relation(child), Relation::NmodDesc | Relation::Compound))
            .find_map(|title| self.child(title, &[Relation::Case]).filter(|&case| case < title))
    }

    /// Whether the nominal's preposition is one of `words`.
    pub(crate) fn has_preposition(&self, index: usize, words: &[&str]) -> bool {
        self.preposition(index)
            .is_some_and(|preposition| words.contains(&preposition.as_str()))
    }

    /// The subordinating word of a clause: "that", "if", "to".
    pub(crate) fn mark(&self, index: usize) -> Option<&'a str> {
        self.child(index, &[Relation::Mark]).map(|mark| self.lemma(mark))
    }

    /// Whether one of the words that join a clause to the one above is this one.
    pub(crate) fn has_mark(&self, index: usize, word: &str) -> bool {
        let is_mark = |&child: &usize| self.relation(child) == Relation::Mark && self.lemma(child) == word;
        self.children(index).iter().any(is_mark)
    }

    /// The lemmas of the auxiliaries of a verb, or of the verb it shares them with.
    pub(crate) fn auxiliaries(&self, index: usize) -> Vec<&'a str> {
        let own: Vec<_> = self
            .children(index)
            .iter()
            .filter(|&&child| matches!(self.relation(child), Relation::Aux | Relation::AuxPass | Relation::Cop))
            .map(|&child| self.lemma(child))
            .collect();
        if own.is_empty()
            && let Some(first) = self.coordinated_with(index)
            && !self.has_own_subject(index)
        {
            return self.auxiliaries(first);
        }
        own
    }

    /// The verb that this one is coordinated with.
    pub(crate) fn coordinated_with(&self, index: usize) -> Option<usize> {
        (self.relation(index) == Relation::Conj)
            .then(|| self.head(index))
            .flatten()
            .filter(|&head| self.is_verb(head) && self.is_verb(index))
    }

    fn has_own_subject(&self, index: usize) -> bool {
        self.has_child(index, &[Relation::Nsubj, Relation::NsubjPass, Relation::Csubj])
    }

    /// Whether the verb is a passive, with or without auxiliary.
    pub(crate) fn is_passive(&self, index: usize) -> bool {
        if self.has_child(index, &[Relation::NsubjPass, Relation::AuxPass, Relation::OblAgent]) {
            return true;
        }
        if self.token(index).xpos != Xpos::Vbn || self.has_child(index, &[Relation::Aux]) {
            return false;
        }
        match self.relation(index) {
            Relation::Acl | Relation::Amod => true,
            Relation::Conj => self
                .coordinated_with(index)
                .is_some_and(|first| !self.has_own_subject(index) && self.is_passive(first)),
            // A participle without auxiliary and subject of its own; with an active subject it is a
            // past tense whose form is the same.
            _ => !self.has_child(index, &[Relation::Obj, Relation::Nsubj]),
        }
    }

    /// The grammatical subject, also where it stands at another verb.
    pub(crate) fn surface_subject(&self, verb: usize) -> Option<usize> {
        self.surface_subject_within(verb, 6)
    }

    /// `steps` bounds the walk over chains of subjectless verbs.
    fn surface_subject_within(&self, verb: usize, steps: usize) -> Option<usize> {
        if let Some(subject) = self.child(verb, &[Relation::Nsubj, Relation::NsubjPass]) {
            return Some(self.antecedent(subject));
        }
        if let Some(speaker) = self.inverted_subject(verb) {
            return Some(speaker);
        }
        let head = self.head(verb).filter(|_| steps > 0)?;
        match self.relation(verb) {
            Relation::Conj if self.is_verb(head) => self.surface_subject_within(head, steps - 1),
            Relation::Xcomp => self
                .controller(head)
                .or_else(|| self.surface_subject_within(head, steps - 1)),
            Relation::Advcl | Relation::Ccomp | Relation::Parataxis if self.is_verb(head) => {
                self.adjunct_subject(verb, head, steps)
            }
            Relation::Acl if self.is_content_of_noun(verb) => self.infinitive_subject(head, steps),
            Relation::Acl | Relation::AclRelcl => Some(head),
            _ => None,
        }
    }

    /// "…, said **a spokesman** for the ministry" may be read with the speaker as an object.
    fn inverted_subject(&self, verb: usize) -> Option<usize> {
        let said_before = self
            .children(verb)
            .iter()
            .any(|&child| child < verb && matches!(self.relation(child), Relation::Ccomp | Relation::Parataxis));
        self.child(verb, &[Relation::Obj])
            .filter(|&object| said_before && object > verb)
    }

    /// Subject of a clause that hangs on a verb: "accused **Chad** of arming rebels" but
    /// "**Chad** left, closing the border".
    fn adjunct_subject(&self, verb: usize, head: usize, steps: usize) -> Option<usize> {
        let token = self.token(verb);
        if !matches!(token.xpos, Xpos::Vbg | Xpos::Vbn | Xpos::Vb) {
            return None;
        }
        let of_object = matches!(self.mark(verb), Some("of" | "for" | "from" | "against" | "into"));
        if of_object && let Some(object) = self.patient(head) {
            return Some(object);
        }
        self.surface_subject_within(head, steps - 1)
    }

    /// "The decision **to leave**", "the step **of leaving**": no deed of what the noun names.
    fn is_content_of_noun(&self, verb: usize) -> bool {
        match self.mark(verb) {
            Some("to") => true,
            Some("of" | "in" | "for" | "at") => self.token(verb).xpos == Xpos::Vbg,
            _ => false,
        }
    }

    /// Subject of "to leave" in "its decision to leave", "made a promise to leave".
    fn infinitive_subject(&self, noun: usize, steps: usize) -> Option<usize> {
        if let Some(possessor) = self.child(noun, &[Relation::NmodPoss]) {
            return Some(possessor);
        }
        let verb = self.head(noun)?;
        (self.is_verb(verb) && matches!(self.relation(noun), Relation::Obj | Relation::Obl))
            .then(|| self.surface_subject_within(verb, steps - 1))
            .flatten()
    }

    /// Who is meant to act in the infinitive that the verb governs: "urged **Mali** to leave".
    fn controller(&self, verb: usize) -> Option<usize> {
        if self.lemma(verb) == "promise" {
            return None;
        }
        self.child(verb, &[Relation::Obj, Relation::Iobj])
            .or_else(|| self.called_upon(verb))
    }

    /// "called **on Mali** to leave", "appealed **to Mali** to leave".
    fn called_upon(&self, verb: usize) -> Option<usize> {
        matches!(self.lemma(verb), "call" | "appeal" | "prevail" | "plead")
            .then(|| {
                self.prepositional(verb, "on")
                    .or_else(|| self.prepositional(verb, "to"))
            })
            .flatten()
    }

    /// What a relative pronoun stands for; other tokens stand for themselves.
    pub(crate) fn antecedent(&self, index: usize) -> usize {
        let token = self.token(index);
        let relative = matches!(token.xpos, Xpos::Wdt | Xpos::Wp | Xpos::WpPoss)
            || (token.lemma == "that" && token.upos == Upos::Pron);
        if !relative {
            return index;
        }
        let relative = self
            .ancestors(index)
            .find(|&ancestor| matches!(self.relation(ancestor), Relation::AclRelcl));
        relative
            .and_then(|clause| self.head(clause))
            .or_else(|| self.noun_before(index))
            .unwrap_or(index)
    }

    /// The noun in front of "who", where the parser has hung the relative clause elsewhere.
    fn noun_before(&self, relative: usize) -> Option<usize> {
        let person = self.lemma(relative) == "who";
        let before = relative.checked_sub(1).filter(|_| person)?;
        let last = if self.token(before).form == "," {
            before.checked_sub(1)?
        } else {
            before
        };
        let noun = if self.relation(last) == Relation::Flat {
            self.head(last)?
        } else {
            last
        };
        self.is_nominal(noun).then_some(noun)
    }

    /// Who does it.
    pub(crate) fn doer(&self, verb: usize) -> Option<usize> {
        if !self.is_passive(verb) {
            return self.surface_subject(verb);
        }
        self.agent(verb).or_else(|| self.shared_agent(verb))
    }

    fn agent(&self, verb: usize) -> Option<usize> {
        self.child(verb, &[Relation::OblAgent])
            .or_else(|| self.prepositional(verb, "by"))
            .filter(|&agent| self.is_nominal(agent))
    }

    /// "was shot and killed **by rebels**": the agent stands at the last verb.
    fn shared_agent(&self, verb: usize) -> Option<usize> {
        self.next_verb(verb).and_then(|next| self.agent(next))
    }

    /// To whom or what it is done.
    pub(crate) fn patient(&self, verb: usize) -> Option<usize> {
        if self.is_passive(verb) {
            return self.surface_subject(verb);
        }
        // "warned Greece", "asked Mali to leave": the one spoken to counts as object.
        let own = self
            .child(verb, &[Relation::Obj])
            .or_else(|| self.child(verb, &[Relation::Iobj]))
            .map(|object| self.antecedent(object));
        own.or_else(|| self.bare_adjunct(verb))
            .or_else(|| self.relative_object(verb))
            .or_else(|| self.shared_object(verb))
    }

    /// "called off **the visit**", "killed at least **twelve men**" may be read with the object as
    /// an adjunct without a preposition, "called off **talks**" as what the verb says of its subject.
    fn bare_adjunct(&self, verb: usize) -> Option<usize> {
        self.children(verb).iter().copied().find(|&child| {
            child > verb
                && matches!(self.relation(child), Relation::Obl | Relation::Xcomp)
                && self.is_nominal(child)
                && !self.has_child(child, &[Relation::Case, Relation::Cop, Relation::Mark])
        })
    }

    /// "the town that it bombed", "the town it bombed": the noun above a relative clause that
    /// has a subject of its own but no object.
    fn relative_object(&self, verb: usize) -> Option<usize> {
        let clause = self.relation(verb) == Relation::AclRelcl && self.has_own_subject(verb);
        let noun = clause.then(|| self.head(verb)).flatten()?;
        let subject = self.child(verb, &[Relation::Nsubj, Relation::NsubjPass])?;
        let stranded = self
            .children(verb)
            .iter()
            .any(|&child| self.relation(child) == Relation::Obl && !self.has_child(child, &[Relation::Case]));
        (self.antecedent(subject) == subject && !stranded).then_some(noun)
    }

    /// "shelled and looted the town": the object stands at the last verb.
    fn shared_object(&self, verb: usize) -> Option<usize> {
        self.next_verb(verb).and_then(|next| self.child(next, &[Relation::Obj]))
    }

    /// The verb coordinated with this one, if nothing stands between them that only one of them has.
    fn next_verb(&self, verb: usize) -> Option<usize> {
        let next = self
            .children(verb)
            .iter()
            .copied()
            .find(|&child| self.coordinated_with(child).is_some() && !self.has_own_subject(child))?;
        let bare = !self
            .children(verb)
            .iter()
            .any(|&child| child > verb && child < next && self.relation(child) != Relation::Punct);
        bare.then_some(next)
    }

    /// The noun that the token governs through `preposition`.
    pub(crate) fn prepositional(&self, index: usize, preposition: &str) -> Option<usize> {
        self.children(index)
            .iter()
            .copied()
            .find(|&child| self.is_modifier_noun(child) && self.preposition(child).as_deref() == Some(preposition))
            .map(|noun| self.antecedent(noun))
    }

    fn is_modifier_noun(&self, index: usize) -> bool {
        matches!(
            self.relation(index).universal(),
            "obl" | "nmod" | "advmod" | "xcomp" | "advcl" | "acl"
        )
    }

    /// The nominals coordinated with this one, itself first.
    pub(crate) fn coordination(&self, index: usize) -> Vec<usize> {
        let mut members = vec![index];
        let conjuncts = self.children(index).iter().copied();
        members.extend(conjuncts.filter(|&child| self.relation(child) == Relation::Conj && self.is_nominal(child)));
        members
    }

    /// The noun that "dozens of", "a group of" say the number of.
    pub(crate) fn partitive(&self, noun: usize) -> Option<usize> {
        self.prepositional(noun, "of").filter(|&whole| whole > noun)
    }

    /// The tokens of a noun phrase without its clauses, conjuncts and appositions: first and last.
    pub(crate) fn phrase(&self, noun: usize) -> (usize, usize) {
        let (mut first, mut last) = (noun, noun);
        for &child in self.children(noun) {
            if self.is_part_of_phrase(child) {
                let (start, end) = self.phrase(child);
                first = first.min(start);
                last = last.max(end);
            }
        }
        (first, last)
    }

    fn is_part_of_phrase(&self, child: usize) -> bool {
        matches!(
            self.relation(child),
            Relation::Amod
                | Relation::Compound
                | Relation::Flat
                | Relation::Nummod
                | Relation::Det
                | Relation::DetPredet
                | Relation::NmodPoss
                | Relation::NmodDesc
                | Relation::NmodUnmarked
                | Relation::Fixed
                | Relation::Goeswith
        ) || (self.relation(child) == Relation::Case && self.token(child).xpos == Xpos::Pos)
            || (self.relation(child) == Relation::Nmod && !self.has_child(child, &[Relation::Case]))
    }

    /// The verb, or predicate, of the clause that the token stands in, itself included.
    pub(crate) fn clause(&self, index: usize) -> usize {
        let mut current = index;
        loop {
            let clausal = matches!(
                self.relation(current).universal(),
                "root" | "ccomp" | "xcomp" | "advcl" | "acl" | "csubj" | "parataxis"
            ) || self.coordinated_with(current).is_some();
            match self.head(current) {
                Some(head) if !clausal => current = head,
                _ => return current,
            }
        }
    }

    /// Lemmas of all tokens from `first` to `last`.
    pub(crate) fn lemmas(&self, first: usize, last: usize) -> Vec<&'a str> {
        (first..=last).map(|index| self.lemma(index)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSIVE: &str = "
        Mali    Mali  PROPN NNP 3 nsubj:pass
        was     be    AUX   VBD 3 aux:pass
        shelled shell VERB  VBN 0 root
        by      by    ADP   IN  5 case
        Chad    Chad  PROPN NNP 3 obl:agent";

    const CONTROL: &str = "
        Chad   Chad  PROPN NNP 2 nsubj
        urged  urge  VERB  VBD 0 root
        Mali   Mali  PROPN NNP 2 obj
        to     to    PART  TO  5 mark
        leave  leave VERB  VB  2 xcomp";

    const PROMISE: &str = "
        Chad     Chad    PROPN NNP 2 nsubj
        promised promise VERB  VBD 0 root
        Mali     Mali    PROPN NNP 2 obj
        to       to      PART  TO  5 mark
        leave    leave   VERB  VB  2 xcomp";

    const RELATIVE: &str = "
        the     the   DET   DT  2 det
        rebels  rebel NOUN  NNS 0 root
        who     who   PRON  WP  4 nsubj
        shelled shell VERB  VBD 2 acl:relcl
        a       a     DET   DT  6 det
        town    town  NOUN  NN  4 obj
        Chad    Chad  PROPN NNP 8 nsubj
        held    hold  VERB  VBD 6 acl:relcl";

    const COORDINATION: &str = "
        Chad    Chad  PROPN NNP 2 nsubj
        shelled shell VERB  VBD 0 root
        and     and   CCONJ CC  4 cc
        looted  loot  VERB  VBD 2 conj
        towns   town  NOUN  NNS 4 obj
        and     and   CCONJ CC  7 cc
        farms   farm  NOUN  NNS 5 conj
        in      in    ADP   IN  9 case
        Mali    Mali  PROPN NNP 5 nmod";

    /// A sentence from lines of form, lemma, tags, number of the head (from one) and relation.
    fn sentence(lines: &str) -> Sentence {
        let token = |line: &str| {
            let [form, lemma, upos, xpos, head, relation] = line.split_whitespace().collect::<Vec<_>>()[..] else {
                panic!("`{line}` has not six columns");
            };
            Token {
                span: Span::default(),
                form: form.into(),
                lemma: lemma.into(),
                upos: Upos::parse(upos).expect("a part of speech"),
                xpos: Xpos::parse(xpos).expect("a Penn tag"),
                head: head.parse::<usize>().expect("a number").checked_sub(1),
                relation: Relation::parse(relation).expect("a relation"),
            }
        };
        Sentence {
            tokens: lines.trim().lines().map(token).collect(),
            ..Sentence::default()
        }
    }

    /// Who does what the verb `form` says, and to whom; `-` for nobody.
    #[track_caller]
    fn check(lines: &str, form: &str, doer: &str, patient: &str) {
        let sentence = sentence(lines);
        let tree = Tree::new(&sentence);
        let verb = (0..tree.len()).find(|&index| tree.token(index).form == form);
        let verb = verb.expect("a word of the sentence");
        let name = |token: Option<usize>| token.map_or("-", |token| tree.token(token).form.as_str());
        assert_eq!(name(tree.doer(verb)), doer, "doer of `{form}`");
        assert_eq!(name(tree.patient(verb)), patient, "patient of `{form}`");
    }

    #[test]
    fn a_passive_is_turned_round() {
        check(PASSIVE, "shelled", "Chad", "Mali");
    }

    #[test]
    fn the_one_urged_is_to_act_but_the_one_promised_is_not() {
        check(CONTROL, "leave", "Mali", "-");
        check(PROMISE, "leave", "Chad", "-");
    }

    #[test]
    fn relative_clauses_are_told_of_their_noun() {
        check(RELATIVE, "shelled", "rebels", "town");
        check(RELATIVE, "held", "Chad", "town");
    }

    #[test]
    fn coordinated_verbs_share_subject_and_object() {
        check(COORDINATION, "shelled", "Chad", "towns");
        check(COORDINATION, "looted", "Chad", "towns");
    }

    #[test]
    fn a_phrase_ends_before_conjuncts_and_prepositions() {
        let sentence = sentence(COORDINATION);
        let tree = Tree::new(&sentence);
        assert_eq!(tree.phrase(4), (4, 4));
        assert_eq!(tree.coordination(4), [4, 6]);
        assert_eq!(tree.prepositional(4, "in"), Some(8));
    }
}
