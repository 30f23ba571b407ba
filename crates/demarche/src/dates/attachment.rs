//! Which event word a date hangs on, and which words share their date with an event.

use demarche_codebook::EventType;
use demarche_language::{Relation, Upos, Xpos};
use demarche_lexicon::WordClass;

use super::DateMention;
use super::bound::Bound;
use super::calendar::Value;
use crate::reading::Reading;
use crate::tree::Tree;

/// The date of the event at `trigger`: a date that hangs on it, or on a word of the same time, nearest first.
pub(crate) fn of_event<'m>(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    trigger: usize,
    mentions: &'m [DateMention],
) -> Option<&'m DateMention> {
    if mentions.is_empty() {
        return None;
    }
    let anchored: Vec<(&DateMention, usize)> = mentions
        .iter()
        .filter_map(|mention| Some((mention, anchor(reading, tree, mention)?)))
        .filter(|(mention, anchor)| !is_span_of_other_time(tree, mention, *anchor))
        .collect();
    let at = |word: usize| {
        let mut here = anchored
            .iter()
            .filter(|(_, anchor)| *anchor == word)
            .map(|(mention, _)| *mention);
        let first = here.clone().next();
        here.find(|mention| !mention.is_anaphoric()).or(first)
    };
    at(trigger)
        .or_else(|| behind(tree, trigger, mentions))
        .or_else(|| governors(reading, tree, trigger).into_iter().find_map(at))
        .or_else(|| antecedent_of_when(tree, trigger, mentions))
        .or_else(|| {
            let below = below(reading, tree, trigger);
            below
                .into_iter()
                .filter_map(at)
                .find(|mention| mention.bound == Bound::Within)
        })
        .or_else(|| heading(tree, mentions))
}

/// "the attack in 1995": a date right behind a noun is the noun's.
fn behind<'m>(tree: &Tree<'_>, noun: usize, mentions: &'m [DateMention]) -> Option<&'m DateMention> {
    let close = |mention: &&DateMention| {
        let words = noun + 1..mention.first;
        words.len() <= 1 && words.clone().all(|token| tree.token(token).upos == Upos::Adp) && mention.first > noun
    };
    mentions.iter().find(close).filter(|_| tree.is_nominal(noun))
}

/// "For ten days" dates only what still goes on: "has waited for ten days", not "waited for ten days".
fn is_span_of_other_time(tree: &Tree<'_>, mention: &DateMention, anchor: usize) -> bool {
    matches!(mention.value, Value::Lasting { .. })
        && !tree
            .auxiliaries(anchor)
            .iter()
            .any(|word| matches!(*word, "have" | "'ve"))
}

/// The event word that a date hangs on.
pub(super) fn anchor(reading: &Reading<'_>, tree: &Tree<'_>, mention: &DateMention) -> Option<usize> {
    let (inside, head) = outer_head(tree, mention)?;
    // "Said Sunday Iran would ..." may be read as a Sunday Iran.
    let possessive = tree.relation(inside) == Relation::NmodPoss;
    if let Some(verb) = verb_of_saying_before(reading, tree, mention).filter(|_| !possessive) {
        return Some(verb);
    }
    if let Some(noun) = modified_noun(tree, mention) {
        return Some(reading.event_word(tree, noun));
    }
    let head = uncrossed(tree, inside, head);
    if let Some(main) = clause_told_after(tree, mention, head) {
        return Some(main);
    }
    if mention.first <= 1 {
        return Some(main_verb(reading, tree, head, mention));
    }
    Some(reading.event_word(tree, head))
}

/// The word of the date whose head lies outside it, and that head.
fn outer_head(tree: &Tree<'_>, mention: &DateMention) -> Option<(usize, usize)> {
    (mention.first..=mention.last).find_map(|token| {
        let head = tree.head(token)?;
        (!(mention.first..=mention.last).contains(&head)).then_some((token, head))
    })
}

/// The noun behind a date that modifies it: "Friday's attack", "the May 22 bombing".
pub(super) fn modified_noun(tree: &Tree<'_>, mention: &DateMention) -> Option<usize> {
    let (inside, head) = outer_head(tree, mention)?;
    let modifies = matches!(
        tree.relation(inside),
        Relation::NmodPoss | Relation::Compound | Relation::Amod | Relation::NmodUnmarked | Relation::Nummod
    );
    (modifies && head > mention.last && tree.is_nominal(head)).then_some(head)
}

/// A date that stands behind a word governing its supposed head belongs to the former: "Troops led by
/// a colonel **stormed** the palace on Monday" may be read as led on Monday.
fn uncrossed(tree: &Tree<'_>, inside: usize, head: usize) -> usize {
    tree.ancestors(head)
        .find(|&above| head < above && above < inside)
        .unwrap_or(head)
}

/// "Hours **after** rebels left, troops came": the hours are those of the troops.
fn clause_told_after(tree: &Tree<'_>, mention: &DateMention, head: usize) -> Option<usize> {
    let joins = matches!(tree.lemma(mention.last), "after" | "before");
    let clause = joins && tree.relation(head) == Relation::Advcl && tree.mark(head).is_some();
    clause.then(|| tree.head(head)).flatten()
}

/// "**Said** on Monday it would leave": a date right behind a verb of saying is when it was said.
fn verb_of_saying_before(reading: &Reading<'_>, tree: &Tree<'_>, mention: &DateMention) -> Option<usize> {
    let preposition = mention
        .first
        .checked_sub(1)
        .is_some_and(|before| tree.token(before).form == "on");
    let verb = mention.first.checked_sub(1 + usize::from(preposition))?;
    (tree.is_verb(verb) && reading.in_set("speech-verbs", tree.lemma(verb))).then_some(verb)
}

/// What opens a sentence dates its main verb: "On Friday ...", "8 November. ..."; a verb of saying in
/// between does not count: "On Friday, the army says, rebels ...".
fn main_verb(reading: &Reading<'_>, tree: &Tree<'_>, head: usize, mention: &DateMention) -> usize {
    let upwards: Vec<usize> = std::iter::once(head).chain(tree.ancestors(head)).collect();
    let verb = upwards.iter().copied().find(|&word| tree.is_verb(word));
    let verb = verb.or(upwards.last().copied()).unwrap_or(head);
    let parenthetical = verb > mention.last
        && reading.in_set("speech-verbs", tree.lemma(verb))
        && tree
            .sentence
            .tokens
            .get(verb + 1)
            .is_some_and(|token| token.form == ",");
    parenthetical
        .then(|| tree.child(verb, &[Relation::Ccomp, Relation::Parataxis]))
        .flatten()
        .filter(|&said| said > verb)
        .unwrap_or(verb)
}

/// The trigger and the words above it whose date is also the trigger's.
fn governors(reading: &Reading<'_>, tree: &Tree<'_>, trigger: usize) -> Vec<usize> {
    let mut found = vec![trigger];
    let mut current = trigger;
    while let Some(head) = tree.head(current) {
        if !same_time(reading, tree, current, head) {
            break;
        }
        found.push(head);
        current = head;
    }
    found
}

fn same_time(reading: &Reading<'_>, tree: &Tree<'_>, current: usize, head: usize) -> bool {
    let between = current.min(head)..current.max(head);
    if between.into_iter().any(|token| tree.token(token).form == ";") {
        return false;
    }
    match tree.relation(current) {
        Relation::Obj | Relation::Nsubj | Relation::NsubjPass | Relation::Obl | Relation::Nmod => {
            !is_answer(reading, tree, head)
        }
        Relation::OblAgent | Relation::OblUnmarked | Relation::Xcomp | Relation::Compound | Relation::Appos => true,
        Relation::Advcl => {
            matches!(tree.mark(current), None | Some("as" | "while" | "when")) || is_soon_after(tree, current)
        }
        Relation::Conj => {
            tense_word(tree, current).is_none_or(|own| tense_word(tree, head).is_none_or(|other| own == other))
        }
        Relation::Acl => tree.token(current).xpos == Xpos::Vbg,
        Relation::AclRelcl | Relation::AdvclRelcl => {
            let event = !reading
                .lexicon
                .triggers
                .of(WordClass::Noun, tree.lemma(head))
                .is_empty();
            event || is_scene(tree, current)
        }
        Relation::Parataxis => !reading.in_set("speech-verbs", tree.lemma(head)),
        _ => false,
    }
}

/// Which word tells the tense of a clause: "fell last year and **will** fall again" are of two times.
fn tense_word(tree: &Tree<'_>, verb: usize) -> Option<Tense> {
    let carrier = tree
        .child(verb, &[Relation::Aux, Relation::AuxPass, Relation::Cop])
        .unwrap_or(verb);
    match tree.token(carrier).xpos {
        Xpos::Vbd => Some(Tense::Past),
        Xpos::Vbz | Xpos::Vbp => Some(Tense::Present),
        Xpos::Md => Some(Tense::Modal),
        _ => None,
    }
}

#[derive(PartialEq, Eq)]
enum Tense {
    Past,
    Present,
    Modal,
}

/// Whether a verb answers what lies before it: what was condemned on Monday was not done on Monday.
fn is_answer(reading: &Reading<'_>, tree: &Tree<'_>, verb: usize) -> bool {
    let answers = |event_type: EventType| {
        matches!(
            event_type,
            EventType::Accuse | EventType::Support | EventType::Reject | EventType::Request | EventType::Threaten
        )
    };
    let entries = reading.lexicon.triggers.of(WordClass::Verb, tree.lemma(verb));
    tree.is_verb(verb) && !entries.is_empty() && entries.iter().all(|entry| answers(entry.event_type))
}

/// "... the capital, **where** he met the king": the story goes on.
fn is_scene(tree: &Tree<'_>, verb: usize) -> bool {
    let where_it_was = tree
        .children(verb)
        .iter()
        .any(|&child| tree.lemma(child) == "where" && child < verb);
    where_it_was && tree.token(verb).xpos == Xpos::Vbd
}

/// "... since 2017, **when** a general was killed": the date that a clause describes.
fn antecedent_of_when<'m>(tree: &Tree<'_>, trigger: usize, mentions: &'m [DateMention]) -> Option<&'m DateMention> {
    let clause = tree.clause(trigger);
    let when = tree
        .children(clause)
        .iter()
        .copied()
        .find(|&child| tree.lemma(child) == "when" && child < clause)?;
    mentions
        .iter()
        .find(|mention| mention.last < when && when - mention.last <= 2 && !mention.is_anaphoric())
}

/// Clauses below a verb that tell what went on at the same time: "was shot **as she left** on Monday"; and
/// verbs coordinated with it whose date stands last for all.
fn below(reading: &Reading<'_>, tree: &Tree<'_>, trigger: usize) -> Vec<usize> {
    let told_with = |child: usize| match tree.relation(child) {
        // "carried out **the May 22 bombing**", "talks **set** for Monday"
        Relation::Obj => reading.in_set("light-verbs", tree.lemma(trigger)),
        Relation::Acl => tree.is_nominal(trigger) && tree.token(child).xpos == Xpos::Vbn,
        // "**Monday's attack** killed five"
        Relation::Nsubj | Relation::OblAgent => {
            tree.is_verb(trigger)
                && !reading
                    .lexicon
                    .triggers
                    .of(WordClass::Noun, tree.lemma(child))
                    .is_empty()
        }
        // "talks **that open** on Monday"
        Relation::AclRelcl => tree.is_nominal(trigger),
        Relation::Advcl => matches!(tree.mark(child), Some("as" | "while" | "when")) || is_soon_after(tree, child),
        Relation::Conj => {
            tree.is_verb(child)
                && tree.token(child).xpos == tree.token(trigger).xpos
                && !tree.has_child(child, &[Relation::Nsubj, Relation::NsubjPass])
        }
        _ => false,
    };
    tree.children(trigger)
        .iter()
        .copied()
        .filter(|&child| told_with(child))
        .collect()
}

/// "Hours after parliament voted".
fn is_soon_after(tree: &Tree<'_>, clause: usize) -> bool {
    matches!(tree.mark(clause), Some("after" | "before"))
        && tree.children(clause).iter().any(|&child| {
            matches!(
                tree.lemma(child),
                "hour" | "minute" | "shortly" | "moment" | "just" | "immediately"
            )
        })
}

/// "Thursday: ...", "8 November. ...": a heading dates all that stands behind it.
fn heading<'m>(tree: &Tree<'_>, mentions: &'m [DateMention]) -> Option<&'m DateMention> {
    let first = mentions
        .first()
        .filter(|mention| mention.first == 0 && mention.bound == Bound::Within)?;
    let next = tree.sentence.tokens.get(first.last + 1)?;
    let closed = next.upos == Upos::Punct && matches!(next.form.as_str(), ":" | "." | "|" | "\u{2013}" | "\u{2014}");
    closed.then_some(first)
}
