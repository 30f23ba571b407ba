//! What a word's form says of its grammar: number, person, tense, mood, voice and negation.
//!
//! The Penn tag carries most of it; the tree decides where a form has two readings ("put" the
//! command and "put" the infinitive, "agreed" the passive and "agreed" after "have").

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use crate::document::{Sentence, Token};
use crate::tags::{Relation, Upos, Xpos, labels};

labels! {
    /// One or many.
    Number { Singular = "Sing", Plural = "Plur" }
}
labels! {
    /// The speaker, the one spoken to, anybody else.
    Person { First = "1", Second = "2", Third = "3" }
}
labels! {
    /// Gender of a pronoun.
    Gender { Feminine = "Fem", Masculine = "Masc", Neuter = "Neut" }
}
labels! {
    /// Case of a pronoun.
    Case { Accusative = "Acc", Genitive = "Gen", Nominative = "Nom" }
}
labels! {
    /// Tense of a verb form. A past participle is past whatever its clause's time.
    Tense { Past = "Past", Present = "Pres" }
}
labels! {
    /// Statement or command.
    Mood { Imperative = "Imp", Indicative = "Ind" }
}
labels! {
    /// Finite form, infinitive, participle or gerund.
    VerbForm { Finite = "Fin", Gerund = "Ger", Infinitive = "Inf", Participle = "Part" }
}
labels! {
    /// Only the passive is marked, as in the English treebanks.
    Voice { Passive = "Pass" }
}
labels! {
    /// Degree of an adjective or adverb.
    Degree { Comparative = "Cmp", Positive = "Pos", Superlative = "Sup" }
}

/// The features of one word, named as in Universal Dependencies; `None` is not said by the form.
///
/// [`fmt::Display`] writes them as CoNLL-U's sixth column, `_` for none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Morphology {
    /// Of a pronoun.
    pub case: Option<Case>,
    /// Of an adjective or adverb.
    pub degree: Option<Degree>,
    /// Of a pronoun of the third person.
    pub gender: Option<Gender>,
    /// Of a finite verb.
    pub mood: Option<Mood>,
    /// Of a noun or pronoun, or of a verb with its subject.
    pub number: Option<Number>,
    /// Of a pronoun, or of a verb with its subject.
    pub person: Option<Person>,
    /// Whether the word is "not".
    pub negative: bool,
    /// Of a finite verb or a participle.
    pub tense: Option<Tense>,
    /// Of a verb.
    pub verb_form: Option<VerbForm>,
    /// Of a past participle.
    pub voice: Option<Voice>,
}

impl Sentence {
    /// What the form of the token at `index` says.
    ///
    /// ```
    /// use demarche_language::{Analyzer, Tense, Voice};
    /// let document = Analyzer::builtin().analyze("Two soldiers were killed.");
    /// let killed = document.sentences[0].morphology(3);
    /// assert_eq!((killed.tense, killed.voice), (Some(Tense::Past), Some(Voice::Passive)));
    /// ```
    pub fn morphology(&self, index: usize) -> Morphology {
        let token = &self.tokens[index];
        if matches!(token.upos, Upos::Verb | Upos::Aux) {
            self.verb(index)
        } else {
            word(token)
        }
    }

    fn verb(&self, index: usize) -> Morphology {
        let (tense, mood, verb_form) = match self.tokens[index].xpos {
            Xpos::Vbd => (Some(Tense::Past), Some(Mood::Indicative), VerbForm::Finite),
            Xpos::Vbz | Xpos::Vbp => (Some(Tense::Present), Some(Mood::Indicative), VerbForm::Finite),
            Xpos::Md => (None, None, VerbForm::Finite),
            Xpos::Vbn => (Some(Tense::Past), None, VerbForm::Participle),
            Xpos::Vbg if self.is_gerund(index) => (None, None, VerbForm::Gerund),
            Xpos::Vbg => (Some(Tense::Present), None, VerbForm::Participle),
            Xpos::Vb if self.is_command(index) => (None, Some(Mood::Imperative), VerbForm::Finite),
            Xpos::Vb => (None, None, VerbForm::Infinitive),
            _ => return Morphology::default(),
        };
        let (person, number) = self.agreement(index);
        Morphology {
            tense,
            mood,
            verb_form: Some(verb_form),
            person,
            number,
            voice: self.is_passive(index).then_some(Voice::Passive),
            ..Morphology::default()
        }
    }

    /// Person and number of a finite verb, from its form or its subject.
    fn agreement(&self, index: usize) -> (Option<Person>, Option<Number>) {
        match self.tokens[index].xpos {
            Xpos::Vbz => (Some(Person::Third), Some(Number::Singular)),
            Xpos::Vbd | Xpos::Vbp => match self.subject(index) {
                Some(subject) if self.child(subject, Relation::Conj).is_some() => {
                    (Some(Person::Third), Some(Number::Plural))
                }
                Some(subject) => {
                    let found = self.antecedent(subject);
                    (found.person.or(Some(Person::Third)), found.number)
                }
                None => (None, None),
            },
            _ => (None, None),
        }
    }

    /// What the subject says of person and number; a relative pronoun asks the noun before it.
    fn antecedent(&self, subject: usize) -> Morphology {
        let relative = matches!(self.tokens[subject].xpos, Xpos::Wdt | Xpos::Wp);
        let noun = self.tokens[subject].head.filter(|_| relative).and_then(|verb| {
            let clause = &self.tokens[verb];
            clause.head.filter(|_| clause.relation == Relation::AclRelcl)
        });
        word(&self.tokens[noun.unwrap_or(subject)])
    }

    /// The subject of a verb, of the verb that an auxiliary belongs to, or of the first of
    /// coordinated verbs.
    fn subject(&self, index: usize) -> Option<usize> {
        let token = &self.tokens[index];
        let own = [Relation::Nsubj, Relation::NsubjPass]
            .into_iter()
            .find_map(|relation| self.child(index, relation));
        own.or_else(|| {
            let shared = matches!(
                token.relation,
                Relation::Aux | Relation::AuxPass | Relation::Cop | Relation::Conj
            );
            let head = token.head.filter(|_| shared)?;
            [Relation::Nsubj, Relation::NsubjPass]
                .into_iter()
                .find_map(|relation| self.child(head, relation))
        })
    }

    /// Whether a form in "-ing" names its action ("by bombing the port") rather than ascribing it.
    fn is_gerund(&self, index: usize) -> bool {
        let index = self.first_conjunct(index);
        if self.child(index, Relation::Aux).is_some() {
            return false;
        }
        matches!(
            self.tokens[index].relation,
            Relation::Acl
                | Relation::Amod
                | Relation::Ccomp
                | Relation::Compound
                | Relation::Csubj
                | Relation::Nsubj
                | Relation::Obj
                | Relation::Xcomp
        )
    }

    fn is_command(&self, index: usize) -> bool {
        let verb = self.first_conjunct(index);
        let token = &self.tokens[verb];
        let leads = matches!(token.relation, Relation::Root | Relation::Parataxis);
        leads
            && token.xpos == Xpos::Vb
            && [Relation::Aux, Relation::AuxPass, Relation::Mark, Relation::Nsubj]
                .into_iter()
                .all(|relation| self.child(verb, relation).is_none())
    }

    /// Past participles are passive unless "have" makes them a perfect.
    fn is_passive(&self, index: usize) -> bool {
        let own = |verb: usize, relation| self.child(verb, relation).is_some();
        let token = &self.tokens[index];
        if token.xpos != Xpos::Vbn || token.upos == Upos::Aux {
            return false;
        }
        if own(index, Relation::AuxPass) {
            return true;
        }
        let first = self.first_conjunct(index);
        own(first, Relation::AuxPass) || !(own(index, Relation::Aux) || own(first, Relation::Aux))
    }

    /// The verb that a coordinated verb of the same form stands beside, or itself.
    fn first_conjunct(&self, index: usize) -> usize {
        let token = &self.tokens[index];
        match token.head {
            Some(head) if token.relation == Relation::Conj && self.tokens[head].xpos == token.xpos => head,
            _ => index,
        }
    }
}

/// What the form says of a word that is no verb.
fn word(token: &Token) -> Morphology {
    let form = token.form.to_lowercase().replace('’', "'");
    let mut found = match token.upos {
        Upos::Pron | Upos::Det if token.xpos != Xpos::Wdt => PRONOUNS.get(form.as_str()).copied().unwrap_or_default(),
        _ => Morphology::default(),
    };
    if token.xpos == Xpos::Prp {
        found.case = found.case.or(Some(case_of_place(token.relation)));
    } else if token.xpos == Xpos::PrpPoss {
        found.case = Some(Case::Genitive);
    }
    found.negative = token.upos == Upos::Part && matches!(form.as_str(), "not" | "n't");
    match token.xpos {
        Xpos::Nn | Xpos::Nnp if token.upos != Upos::Adj => found.number = Some(Number::Singular),
        Xpos::Nns | Xpos::Nnps => found.number = Some(Number::Plural),
        Xpos::Jj | Xpos::Nnp => found.degree = Some(Degree::Positive),
        Xpos::Jjr | Xpos::Rbr => found.degree = Some(Degree::Comparative),
        Xpos::Jjs | Xpos::Rbs => found.degree = Some(Degree::Superlative),
        _ => {}
    }
    found
}

/// Case of "you", "it" and "her", whose form is the same everywhere.
fn case_of_place(relation: Relation) -> Case {
    match relation {
        Relation::Nsubj | Relation::NsubjPass | Relation::Expl | Relation::Root | Relation::Conj => Case::Nominative,
        _ => Case::Accusative,
    }
}

impl fmt::Display for Morphology {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let features = [
            ("Case", self.case.map(Case::as_str)),
            ("Degree", self.degree.map(Degree::as_str)),
            ("Gender", self.gender.map(Gender::as_str)),
            ("Mood", self.mood.map(Mood::as_str)),
            ("Number", self.number.map(Number::as_str)),
            ("Person", self.person.map(Person::as_str)),
            ("Polarity", self.negative.then_some("Neg")),
            ("Tense", self.tense.map(Tense::as_str)),
            ("VerbForm", self.verb_form.map(VerbForm::as_str)),
            ("Voice", self.voice.map(Voice::as_str)),
        ];
        let mut written = false;
        for (name, value) in features {
            let Some(value) = value else { continue };
            let bar = if written { "|" } else { "" };
            write!(formatter, "{bar}{name}={value}")?;
            written = true;
        }
        if written { Ok(()) } else { formatter.write_str("_") }
    }
}

static PRONOUNS: LazyLock<HashMap<&str, Morphology>> = LazyLock::new(|| {
    include_str!("../data/pronoun_forms.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(pronoun)
        .collect()
});

fn pronoun(line: &'static str) -> Option<(&'static str, Morphology)> {
    let mut columns = line.split('\t');
    let form = columns.next()?;
    let found = Morphology {
        person: columns.next().and_then(Person::parse),
        number: columns.next().and_then(Number::parse),
        gender: columns.next().and_then(Gender::parse),
        case: columns.next().and_then(Case::parse),
        ..Morphology::default()
    };
    Some((form, found))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Analyzer;

    fn features(text: &str) -> Vec<String> {
        let document = Analyzer::builtin().analyze(text);
        let sentence = &document.sentences[0];
        (0..sentence.tokens.len())
            .map(|index| sentence.morphology(index).to_string())
            .collect()
    }

    #[test]
    fn passive_and_perfect() {
        let passive = features("The envoys were expelled.");
        assert_eq!(passive[2], "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin");
        assert_eq!(passive[3], "Tense=Past|VerbForm=Part|Voice=Pass");
        let perfect = features("She has expelled them.");
        assert_eq!(perfect[0], "Case=Nom|Gender=Fem|Number=Sing|Person=3");
        assert_eq!(perfect[2], "Tense=Past|VerbForm=Part");
    }

    #[test]
    fn commands_and_infinitives() {
        assert_eq!(features("Release the prisoners now.")[0], "Mood=Imp|VerbForm=Fin");
        let offer = features("They did not agree to release the prisoners.");
        assert_eq!(offer[2], "Polarity=Neg");
        assert_eq!(offer[5], "VerbForm=Inf");
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        let lines = include_str!("../data/pronoun_forms.tsv").lines();
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        assert_eq!(PRONOUNS.len(), lines.len());
        for line in lines {
            let (_, found) = pronoun(line).expect("a form");
            let said = line.split('\t').skip(1).filter(|column| *column != ".").count();
            let read = [
                found.person.is_some(),
                found.number.is_some(),
                found.gender.is_some(),
                found.case.is_some(),
            ];
            assert_eq!(read.iter().filter(|&&known| known).count(), said, "{line}");
        }
    }
}
