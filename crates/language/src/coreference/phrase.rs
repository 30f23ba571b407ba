//! A mention with all that linking needs to know of it.

use crate::document::Sentence;
use crate::tags::{NameKind, Relation, Upos, Xpos};

use super::interner::{Interner, WordId};
use super::kinds::{Gender, Naming, Number, PhraseClass, Role, Sort};
use super::layout::{Layout, head};
use super::mentions::Found;
use super::words::{
    Determiner, determiner, gender_of_first_name, gender_of_noun, is_speech_verb, pronoun, sort_of_noun,
};

/// So many words of a phrase are compared.
const MOST_WORDS: usize = 8;
/// Phrases longer than this are never the same text as another.
const LONGEST_TEXT: usize = 16;

/// A mention and its properties.
#[derive(Debug, Clone)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property that a question asks for by itself"
)]
pub(super) struct Phrase {
    pub(super) sentence: usize,
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) head: usize,
    pub(super) class: PhraseClass,
    pub(super) number: Number,
    pub(super) gender: Gender,
    pub(super) sort: Sort,
    pub(super) naming: Naming,
    pub(super) role: Role,
    /// The head's lemma, or the last word of a person's name.
    pub(super) key: WordId,
    /// The head's lemma.
    pub(super) lemma: String,
    /// Key, names and describing words of the phrase.
    pub(super) words: Vec<WordId>,
    /// Stands for the wording without determiners; zero for long phrases.
    pub(super) text: u64,
    /// Initials, if several words have a capital; the word itself, if it is all capitals.
    pub(super) initials: WordId,
    /// Lemma of the governing token.
    pub(super) governor: WordId,
    /// The token that heads the phrase's clause.
    pub(super) clause: usize,
    /// Head of the subject that the phrase is said to be, or of the phrase it is in apposition to.
    pub(super) equal_to: Option<usize>,
    pub(super) is_quoted: bool,
    /// Whether it is the subject of a verb of speaking.
    pub(super) speaks: bool,
    /// Whether a relative clause or a participle describes it.
    pub(super) is_described: bool,
    /// Whether another determiner or number counts it: "two", "several".
    pub(super) is_counted: bool,
    pub(super) is_title_case: bool,
}

/// A sentence while its phrases are read.
pub(super) struct Reading<'a> {
    pub(super) sentence: &'a Sentence,
    pub(super) index: usize,
    pub(super) layout: &'a Layout,
    /// Number of each token's form.
    pub(super) ids: Vec<WordId>,
    pub(super) quoted: Vec<bool>,
}

impl Reading<'_> {
    pub(super) fn phrase(&self, found: &Found, interner: &mut Interner) -> Phrase {
        let token = &self.sentence.tokens[found.head];
        let class = self.class(found);
        let lemma = token.lemma.to_lowercase();
        let (number, gender, sort) = self.agreement(found, class);
        let words = self.words(found, class, interner);
        let governor = head(self.sentence, found.head);
        Phrase {
            sentence: self.index,
            first: found.first,
            last: found.last,
            head: found.head,
            class,
            number,
            gender,
            sort,
            naming: Naming::of(found.name),
            role: self.role(found.head),
            key: words.first().copied().unwrap_or_default(),
            lemma,
            words,
            text: self.text(found),
            initials: self.initials(found, interner),
            governor: governor.map_or(0, |governor| interner.id(&self.sentence.tokens[governor].lemma)),
            clause: self.layout.clause[governor.unwrap_or(found.head)],
            equal_to: self.equal_to(found.head),
            is_quoted: self.quoted[found.head],
            speaks: token.relation == Relation::Nsubj
                && governor.is_some_and(|governor| is_speech_verb(&self.sentence.tokens[governor].lemma)),
            is_described: self.has_child(found.head, &[Relation::Acl, Relation::AclRelcl]),
            is_counted: self.has_child(found.head, &[Relation::Nummod]),
            is_title_case: token.form.starts_with(char::is_uppercase),
        }
    }

    fn has_child(&self, head: usize, relations: &[Relation]) -> bool {
        self.layout
            .children(head)
            .iter()
            .any(|&child| relations.contains(&self.sentence.tokens[child].relation))
    }

    fn class(&self, found: &Found) -> PhraseClass {
        let token = &self.sentence.tokens[found.head];
        if found.is_pair {
            return PhraseClass::Pair;
        }
        if matches!(token.upos, Upos::Pron | Upos::Det | Upos::Adv)
            && let Some(pronoun) = pronoun(&token.form.to_lowercase())
        {
            return pronoun.class;
        }
        if let Some(kind) = found.name {
            let class = PhraseClass::of_name(kind);
            if class.is_name() && token.upos == Upos::Propn || class == PhraseClass::Time {
                return class;
            }
        }
        if token.upos == Upos::Propn {
            return PhraseClass::OtherName;
        }
        if token.relation == Relation::Compound {
            return PhraseClass::Modifier;
        }
        self.noun_class(found)
    }

    fn noun_class(&self, found: &Found) -> PhraseClass {
        let opener = &self.sentence.tokens[found.first];
        match determiner(&opener.form.to_lowercase()) {
            Some(Determiner::Definite) => return PhraseClass::Definite,
            Some(Determiner::Demonstrative) => return PhraseClass::Demonstrative,
            Some(Determiner::Indefinite) => return PhraseClass::Indefinite,
            None => {}
        }
        if self.has_child(found.head, &[Relation::NmodPoss]) {
            return PhraseClass::Owned;
        }
        if opener.upos == Upos::Num && found.first != found.head {
            return PhraseClass::Indefinite;
        }
        if self.sentence.tokens[found.head].xpos == Xpos::Nns {
            PhraseClass::BarePlural
        } else {
            PhraseClass::BareSingular
        }
    }

    fn agreement(&self, found: &Found, class: PhraseClass) -> (Number, Gender, Sort) {
        let token = &self.sentence.tokens[found.head];
        if class == PhraseClass::Pair {
            let sort = found.name.map_or_else(|| self.sort_of_lemma(found.head), Sort::of_name);
            return (Number::Plural, Gender::Unknown, sort);
        }
        if class.is_pronoun() {
            let (number, gender) = pronoun(&token.form.to_lowercase())
                .map_or((Number::Unknown, Gender::Unknown), |pronoun| {
                    (pronoun.number, pronoun.gender)
                });
            let sort = match class {
                PhraseClass::I | PhraseClass::You | PhraseClass::We | PhraseClass::He => Sort::Person,
                PhraseClass::Here => Sort::Place,
                _ => Sort::Unknown,
            };
            return (number, gender, sort);
        }
        let sort = match found.name {
            Some(kind) if class.is_name() || class == PhraseClass::Time => Sort::of_name(kind),
            _ => self.sort_of_lemma(found.head),
        };
        let number = match token.xpos {
            Xpos::Nns | Xpos::Nnps => Number::Plural,
            _ if sort == Sort::Group => Number::Unknown,
            Xpos::Nn | Xpos::Nnp => Number::Singular,
            _ => Number::Unknown,
        };
        (number, self.gender(found, sort), sort)
    }

    fn sort_of_lemma(&self, head: usize) -> Sort {
        let lemma = self.sentence.tokens[head].lemma.to_lowercase();
        sort_of_noun(&lemma)
    }

    /// From the head, a title or a first name; things for what cannot be he or she.
    fn gender(&self, found: &Found, sort: Sort) -> Gender {
        if !matches!(sort, Sort::Person | Sort::Unknown | Sort::Animal) {
            return Gender::Thing;
        }
        let of_word = |index: usize| gender_of_noun(&self.sentence.tokens[index].lemma.to_lowercase());
        if let Some(gender) = of_word(found.head) {
            return gender;
        }
        for &child in self.layout.children(found.head) {
            let is_title = matches!(
                self.sentence.tokens[child].relation,
                Relation::Compound | Relation::NmodDesc | Relation::Flat | Relation::Nmod | Relation::Amod
            );
            if is_title
                && (found.first..found.head).contains(&child)
                && let Some(gender) = of_word(child)
            {
                return gender;
            }
        }
        if found.name == Some(NameKind::Person) {
            let name = self.sentence.tokens[found.head].form.to_lowercase();
            return gender_of_first_name(&name).unwrap_or(Gender::Unknown);
        }
        Gender::Unknown
    }

    fn role(&self, head: usize) -> Role {
        if self.has_child(head, &[Relation::Cop]) {
            return Role::Predicate;
        }
        Role::of(self.sentence.tokens[head].relation)
    }

    /// The words by which the phrase is compared, the weightiest first.
    fn words(&self, found: &Found, class: PhraseClass, interner: &mut Interner) -> Vec<WordId> {
        if class == PhraseClass::Pair {
            return vec![interner.id("and")];
        }
        let token = &self.sentence.tokens[found.head];
        let mut words = vec![interner.id(&token.lemma)];
        for &child in self.layout.children(found.head) {
            let part = &self.sentence.tokens[child];
            let counts = matches!(
                part.relation,
                Relation::Amod
                    | Relation::Compound
                    | Relation::Flat
                    | Relation::Nummod
                    | Relation::NmodDesc
                    | Relation::NmodPoss
            );
            if counts && (found.first..found.last).contains(&child) && words.len() < MOST_WORDS {
                let id = self.ids[child];
                if part.relation == Relation::Flat && found.name == Some(NameKind::Person) && child > found.head {
                    words.insert(0, id);
                } else {
                    words.push(id);
                }
            }
        }
        words
    }

    /// A number for the wording without determiners, possessive endings and marks.
    fn text(&self, found: &Found) -> u64 {
        if found.last - found.first > LONGEST_TEXT {
            return 0;
        }
        let counts = |&index: &usize| {
            let token = &self.sentence.tokens[index];
            token.xpos != Xpos::Pos
                && token.upos != Upos::Punct
                && (token.upos != Upos::Det || index != found.first || found.last == found.first + 1)
        };
        (found.first..found.last).filter(counts).fold(1, |text: u64, index| {
            text.wrapping_mul(0x0100_0000_01b3) ^ u64::from(self.ids[index]).wrapping_mul(0x9e37_79b9)
        })
    }

    fn initials(&self, found: &Found, interner: &mut Interner) -> WordId {
        if found.last - found.first > LONGEST_TEXT || found.is_pair {
            return 0;
        }
        let form = &self.sentence.tokens[found.head].form;
        let is_acronym =
            (2..=6).contains(&form.len()) && form.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'.');
        if is_acronym {
            return interner.id(&form.replace('.', ""));
        }
        let initials: String = (found.first..found.last)
            .filter(|&index| self.sentence.tokens[index].upos != Upos::Det)
            .filter_map(|index| self.sentence.tokens[index].form.chars().next())
            .filter(|letter| letter.is_uppercase())
            .collect();
        if initials.len() < 2 { 0 } else { interner.id(&initials) }
    }

    fn equal_to(&self, token: usize) -> Option<usize> {
        if self.sentence.tokens[token].relation == Relation::Appos {
            return head(self.sentence, token);
        }
        if !self.has_child(token, &[Relation::Cop]) {
            return None;
        }
        let is_subject = |&&child: &&usize| self.sentence.tokens[child].relation == Relation::Nsubj;
        self.layout.children(token).iter().find(is_subject).copied()
    }
}
