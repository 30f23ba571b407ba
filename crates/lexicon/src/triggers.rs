//! Words that report an event, with the conditions under which they do.

use std::collections::HashMap;
use std::sync::Arc;

use demarche_codebook::{Cameo, EventType, Mode};
use smol_str::SmolStr;

use crate::blocks::{Block, Field, Line};
use crate::error::LexiconError;
use crate::words::{Sets, WordSet};

/// One entry: a word that reports an event of one type.
#[derive(Debug, Clone)]
pub struct Trigger {
    /// `verb accuse`, with a number where the same head occurs again: the name of the rule.
    pub id: String,
    /// Part of speech of the word.
    pub word_class: WordClass,
    /// Its lemma, without particle.
    pub lemma: String,
    /// The particle that belongs to a verb: "call off".
    pub particle: Option<String>,
    /// What the word reports.
    pub event_type: EventType,
    /// The finest safe CAMEO code.
    pub cameo: Cameo,
    /// The mode, if the word fixes it.
    pub mode: Option<Mode>,
    /// Where the doer stands: the first filled alternative, whose slots are all taken.
    pub actor: Vec<Vec<Slot>>,
    /// Where the other party stands.
    pub recipient: Vec<Vec<Slot>>,
    /// One condition of each group must hold.
    pub conditions: Vec<Vec<Condition>>,
    /// None of these may hold.
    pub exceptions: Vec<Condition>,
    /// Sentences of our own in which the entry must or must not apply.
    pub examples: Vec<Example>,
    /// Where the entry stands, as `file:line`.
    pub place: String,
}

/// A sentence that tests an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Example {
    /// The sentence.
    pub text: String,
    /// Whether the entry must apply, or must not.
    pub applies: bool,
}

/// Part of speech of a trigger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WordClass {
    /// A verb, also as participle or gerund.
    Verb,
    /// A noun.
    Noun,
    /// An adjective.
    Adjective,
    /// An adverb; only words of modality are.
    Adverb,
}

/// A place in the neighbourhood of the trigger where a party can stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Slot {
    /// The doer.
    Subject,
    /// The one it is done to.
    Object,
    /// The indirect object.
    IndirectObject,
    /// The noun governed through a preposition.
    Preposition(String),
    /// The possessor.
    Possessor,
    /// An adjective or noun in front.
    Modifier,
    /// The subject of the verb that the noun is the object of.
    Light,
    /// The subject of the clause that the trigger governs.
    Clause,
    /// The verb of the infinitive that the trigger governs.
    Infinitive,
    /// The first slot, seen from the word in the second: `with@obj`, `on@infinitive`.
    Of(Box<Slot>, Box<Slot>),
}

impl std::fmt::Display for Slot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Slot::Subject => "subj",
            Slot::Object => "obj",
            Slot::IndirectObject => "iobj",
            Slot::Preposition(preposition) => preposition,
            Slot::Possessor => "poss",
            Slot::Modifier => "mod",
            Slot::Light => "light",
            Slot::Clause => "clause",
            Slot::Infinitive => "infinitive",
            Slot::Of(inner, outer) => return write!(formatter, "{inner}@{outer}"),
        })
    }
}

/// What must or must not hold around a trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// The slot is filled.
    Filled(Slot),
    /// It is filled by an actor.
    Actor(Slot),
    /// It is filled by a person or people.
    Person(Slot),
    /// The lemma of its head is in the set.
    Head(Slot, Arc<WordSet>),
    /// A word of the set stands in the slot's phrase.
    Phrase(Slot, Arc<WordSet>),
    /// The trigger governs a to-infinitive, of one of these verbs if any are given.
    Infinitive(Option<Arc<WordSet>>),
    /// The trigger governs a finite clause.
    That,
    /// The trigger is a passive.
    Passive,
    /// The trigger is a plural noun.
    Plural,
    /// A word of the set stands anywhere in the sentence.
    Sentence(Arc<WordSet>),
}

/// All triggers by their word.
#[derive(Debug, Clone, Default)]
pub struct Triggers {
    by_word: HashMap<(WordClass, SmolStr), Vec<Trigger>>,
    count: usize,
}

impl Triggers {
    /// The entries of a lemma, those with most conditions first.
    pub fn of(&self, word_class: WordClass, lemma: &str) -> &[Trigger] {
        // The map's key owns its text, which lies in place if it is short.
        self.by_word
            .get(&(word_class, SmolStr::new(lemma)))
            .map_or(&[], Vec::as_slice)
    }

    /// Every entry, ordered by word.
    pub fn all(&self) -> Vec<&Trigger> {
        let mut all: Vec<&Trigger> = self.by_word.values().flatten().collect();
        all.sort_by(|a, b| a.id.cmp(&b.id));
        all
    }

    /// The entries of each word, in the order in which they are tried.
    pub(crate) fn words(&self) -> impl Iterator<Item = &[Trigger]> {
        self.by_word.values().map(Vec::as_slice)
    }

    /// Number of entries.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there is no entry at all.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Reads a `verb`, `noun` or `adj` block.
    pub(crate) fn add(&mut self, block: &Block<'_>, sets: &Sets) -> Result<(), LexiconError> {
        let mut trigger = trigger(block, sets)?;
        let key = (trigger.word_class, SmolStr::new(&trigger.lemma));
        let same_word = self.by_word.entry(key).or_default();
        let earlier = same_word
            .iter()
            .filter(|known| known.id.split('#').next() == Some(&trigger.id));
        let number = earlier.count();
        if number > 0 {
            trigger.id = format!("{}#{}", trigger.id, number + 1);
        }
        let place = same_word.partition_point(|known| weight(known) >= weight(&trigger));
        same_word.insert(place, trigger);
        self.count += 1;
        Ok(())
    }
}

/// The more an entry asks for, the earlier it is tried.
fn weight(trigger: &Trigger) -> usize {
    trigger.conditions.len() + usize::from(trigger.particle.is_some()) * 2
}

fn trigger(block: &Block<'_>, sets: &Sets) -> Result<Trigger, LexiconError> {
    let word_class = match block.kind {
        "verb" => WordClass::Verb,
        "noun" => WordClass::Noun,
        _ => WordClass::Adjective,
    };
    let (lemma, particle) = match block.head.split_once(' ') {
        Some((lemma, particle)) if word_class == WordClass::Verb => (lemma, Some(particle)),
        _ => (block.head, None),
    };
    let mut trigger = Trigger {
        id: format!("{} {}", block.kind, block.head),
        word_class,
        lemma: lemma.to_owned(),
        particle: particle.map(str::to_owned),
        event_type: EventType::Agree,
        cameo: demarche_codebook::plover_to_cameo(EventType::Agree, None),
        mode: None,
        actor: default_actor(word_class),
        recipient: Vec::new(),
        conditions: Vec::new(),
        exceptions: Vec::new(),
        examples: Vec::new(),
        place: format!("{}:{}", block.position.file, block.position.line),
    };
    let mut coded = false;
    for line in &block.lines {
        coded |= read_field(&mut trigger, *line, sets)?;
    }
    if !coded {
        return Err(block.position.error(format!("`{}` has no `code:`", trigger.id)));
    }
    Ok(trigger)
}

fn default_actor(word_class: WordClass) -> Vec<Vec<Slot>> {
    match word_class {
        WordClass::Verb | WordClass::Adjective | WordClass::Adverb => vec![vec![Slot::Subject]],
        WordClass::Noun => vec![
            vec![Slot::Possessor],
            vec![Slot::Preposition("by".to_owned())],
            vec![Slot::Preposition("of".to_owned())],
            vec![Slot::Modifier],
            vec![Slot::Light],
        ],
    }
}

/// Reads one line into the trigger; says whether it was the code.
fn read_field(trigger: &mut Trigger, line: Line<'_>, sets: &Sets) -> Result<bool, LexiconError> {
    match line.field() {
        Field::Positive(text) => trigger.examples.push(example(text, true)),
        Field::Negative(text) => trigger.examples.push(example(text, false)),
        Field::Value { key: "code", value } => {
            (trigger.event_type, trigger.cameo, trigger.mode) = code(value)?;
            return Ok(true);
        }
        Field::Value { key: "actor", value } => trigger.actor = slots(value)?,
        Field::Value {
            key: "recipient",
            value,
        } => trigger.recipient = slots(value)?,
        Field::Value { key: "if", value } => trigger.conditions.push(conditions(value, sets)?),
        Field::Value { key: "unless", value } => trigger.exceptions.extend(conditions(value, sets)?),
        Field::Value { key: "source", .. } => {}
        _ => {
            let message = format!(
                "`{}` is none of the fields code, actor, recipient, if, unless, source, + and -",
                line.text
            );
            return Err(line.error(message));
        }
    }
    Ok(false)
}

fn example(text: &str, applies: bool) -> Example {
    Example {
        text: text.to_owned(),
        applies,
    }
}

fn code(value: Line<'_>) -> Result<(EventType, Cameo, Option<Mode>), LexiconError> {
    let mut parts = value.text.split_whitespace();
    let event_type = parts
        .next()
        .and_then(EventType::parse)
        .ok_or_else(|| value.error("expected `TYPE CAMEO [mode]` with a PLOVER type"))?;
    let cameo = parts
        .next()
        .and_then(Cameo::parse)
        .ok_or_else(|| value.error("expected a CAMEO code after the type"))?;
    let mode = match parts.next() {
        None => None,
        Some(text) => Some(
            Mode::parse(text)
                .filter(|mode| event_type.modes().contains(mode))
                .ok_or_else(|| value.error(format!("`{text}` is no mode of {}", event_type.as_str())))?,
        ),
    };
    Ok((event_type, cameo, mode))
}

fn slots(value: Line<'_>) -> Result<Vec<Vec<Slot>>, LexiconError> {
    value
        .values()
        .map(|alternative| {
            let parts = alternative.text.split('+');
            parts.map(|part| slot(alternative, part.trim())).collect()
        })
        .collect()
}

fn slot(line: Line<'_>, text: &str) -> Result<Slot, LexiconError> {
    if let Some((inner, outer)) = text.rsplit_once('@') {
        let (inner, outer) = (slot(line, inner)?, slot(line, outer)?);
        return Ok(Slot::Of(Box::new(inner), Box::new(outer)));
    }
    Ok(match text {
        "subj" => Slot::Subject,
        "obj" => Slot::Object,
        "iobj" => Slot::IndirectObject,
        "poss" => Slot::Possessor,
        "mod" => Slot::Modifier,
        "light" => Slot::Light,
        "clause" => Slot::Clause,
        "infinitive" => Slot::Infinitive,
        preposition if is_word(preposition) => Slot::Preposition(preposition.to_owned()),
        other => return Err(line.error(format!("`{other}` is no slot"))),
    })
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
}

fn conditions(value: Line<'_>, sets: &Sets) -> Result<Vec<Condition>, LexiconError> {
    value.values().map(|line| condition(line, sets)).collect()
}

fn condition(line: Line<'_>, sets: &Sets) -> Result<Condition, LexiconError> {
    let text = line.text;
    if let Some((left, words)) = text.split_once('^') {
        let words = sets.read(line, words)?;
        return Ok(match left {
            "sentence" => Condition::Sentence(words),
            _ => Condition::Phrase(slot(line, left)?, words),
        });
    }
    if let Some((left, words)) = text.split_once('=') {
        let words = sets.read(line, words)?;
        return Ok(match left {
            "infinitive" => Condition::Infinitive(Some(words)),
            _ => Condition::Head(slot(line, left)?, words),
        });
    }
    if let Some(filled) = text.strip_suffix("@actor") {
        return slot(line, filled).map(Condition::Actor);
    }
    if let Some(filled) = text.strip_suffix("@person") {
        return slot(line, filled).map(Condition::Person);
    }
    Ok(match text {
        "infinitive" => Condition::Infinitive(None),
        "that" => Condition::That,
        "passive" => Condition::Passive,
        "plural" => Condition::Plural,
        _ => Condition::Filled(slot(line, text)?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks;

    fn read(text: &str) -> Result<Triggers, LexiconError> {
        let mut triggers = Triggers::default();
        for block in &blocks::parse("t.lex", text)? {
            triggers.add(block, &Sets::default())?;
        }
        Ok(triggers)
    }

    #[test]
    fn entries_with_more_conditions_come_first() {
        let text = "verb hold\n  code: CONSULT 046\n\nverb hold\n  code: PROTEST 141 demo\n  if: obj=rally\n  recipient: against@obj | with+to\n";
        let triggers = read(text).expect("a sound file");
        let entries = triggers.of(WordClass::Verb, "hold");
        assert_eq!(entries[0].id, "verb hold#2");
        assert_eq!(entries[0].recipient.len(), 2);
        assert_eq!(entries[0].recipient[1].len(), 2);
    }

    #[test]
    fn mistakes_are_named_with_their_place() {
        for (text, place) in [
            ("verb a\n  code: FOO 01\n", "t.lex:2:9"),
            ("verb a\n  code: AGREE 03 phone\n", "t.lex:2:9"),
            ("verb a\n  code: AGREE 03\n  if: obj | sub-j\n", "t.lex:3:13"),
            ("verb a\n  code: AGREE 03\n  if: obj=&none\n", "t.lex:3:7"),
            ("verb a\n  recipient: obj\n", "t.lex:1:1"),
        ] {
            let error = read(text).expect_err(text);
            assert!(error.to_string().starts_with(place), "{error}");
        }
    }
}
