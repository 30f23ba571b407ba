//! "Only if", "unless", "until", "in exchange for": the words on which something depends, and
//! the word that depends on them.

use demarche_codebook::{ConditionMode, Span};
use demarche_language::{Relation, Upos, Xpos};

use crate::reading::Reading;
use crate::tree::Tree;

/// The words of a condition in a sentence.
#[derive(Debug, Clone)]
pub(super) struct Dependence {
    pub(super) span: Span,
    pub(super) mode: ConditionMode,
    /// First and last token of the words.
    pub(super) first: usize,
    pub(super) last: usize,
    /// What depends on it.
    pub(super) main: usize,
}

const SETS: [(&str, ConditionMode); 5] = [
    ("condition-if", ConditionMode::If),
    ("condition-unless", ConditionMode::Unless),
    ("condition-until", ConditionMode::Until),
    ("condition-after", ConditionMode::After),
    ("condition-in-exchange", ConditionMode::InExchangeFor),
];

/// The conditions of a sentence in text order.
pub(super) fn find(reading: &Reading<'_>, tree: &Tree<'_>) -> Vec<Dependence> {
    let forms: Vec<String> = (0..tree.len())
        .map(|token| tree.token(token).form.to_lowercase())
        .collect();
    let mut found: Vec<Dependence> = Vec::new();
    let mut next = 0;
    while next < forms.len() {
        let here = connective(reading, &forms, next)
            .and_then(|(mode, end)| dependence(reading, tree, &forms, mode, next, end))
            .or_else(|| inversion(reading, tree, &forms, next))
            .or_else(|| whoever(tree, &forms, next));
        match here {
            Some(condition) => {
                next = condition.last.max(next) + 1;
                found.push(condition);
            }
            None => next += 1,
        }
    }
    found
}

/// The mode of the longest connective at `at`, and the token after it.
fn connective(reading: &Reading<'_>, forms: &[String], at: usize) -> Option<(ConditionMode, usize)> {
    const LONGEST: usize = 4;
    (1..=LONGEST.min(forms.len() - at)).rev().find_map(|length| {
        let words: Vec<&str> = forms[at..at + length].iter().map(String::as_str).collect();
        let mode = SETS.iter().find_map(|(set, mode)| {
            let known = reading.lexicon.set(set)?;
            let whole = if length == 1 {
                known.has(words[0])
            } else {
                known.ends(&words) && !known.ends(&words[1..])
            };
            whole.then_some(*mode)
        })?;
        Some((mode, at + length))
    })
}

/// "**Should** Tripoli persist": the auxiliary in front of its subject.
fn inversion(reading: &Reading<'_>, tree: &Tree<'_>, forms: &[String], at: usize) -> Option<Dependence> {
    if forms[at] != "should" || tree.token(at).upos != Upos::Aux {
        return None;
    }
    let verb = tree.head(at)?;
    let subject = tree.child(verb, &[Relation::Nsubj, Relation::NsubjPass])?;
    let inverted = subject > at && tree.relation(verb) != Relation::Root;
    inverted
        .then(|| dependence(reading, tree, forms, ConditionMode::If, at, at + 1))
        .flatten()
}

/// "**Any ship that enters** will be sunk", "**whoever helps them** will pay": a subject that names
/// nobody yet is a condition.
fn whoever(tree: &Tree<'_>, forms: &[String], at: usize) -> Option<Dependence> {
    if !matches!(
        forms[at].as_str(),
        "any" | "anyone" | "anybody" | "whoever" | "whosoever"
    ) {
        return None;
    }
    let subject = std::iter::once(at).chain(tree.ancestors(at)).find(|&token| {
        matches!(
            tree.relation(token),
            Relation::Nsubj | Relation::NsubjPass | Relation::Csubj | Relation::CsubjPass
        ) && leftmost(tree, token) == at
    })?;
    let main = tree.head(subject)?;
    let to_come = tree
        .auxiliaries(main)
        .iter()
        .any(|word| matches!(*word, "will" | "would" | "shall"));
    let last = tree
        .sentence
        .subtree(subject)
        .into_iter()
        .rfind(|&token| tree.token(token).upos != Upos::Punct)?;
    to_come.then(|| Dependence {
        span: tree.span(at, last),
        mode: ConditionMode::If,
        first: at,
        last,
        main,
    })
}

fn dependence(
    reading: &Reading<'_>,
    tree: &Tree<'_>,
    forms: &[String],
    mode: ConditionMode,
    at: usize,
    end: usize,
) -> Option<Dependence> {
    let top = top_of(tree, at, end)?;
    let main = main_of(reading, tree, top, at, end)?;
    let only = is_only(tree, forms, at, main);
    let negated = at.checked_sub(1).is_some_and(|before| forms[before] == "not");
    let connects = match forms[at].as_str() {
        "after" | "when" => only,
        "before" => negated,
        "in" | "on" | "as" | "so" => true,
        "if" | "unless" => tree.sentence.subtree(top).len() > 2,
        _ => tree.is_verb(top) || tree.has_child(top, &[Relation::Cop, Relation::Nsubj, Relation::NsubjPass]),
    };
    if !connects || (tree.relation(top) == Relation::Ccomp && end == at + 1) {
        return None;
    }
    let before = only && forms[..at].ends_with(&["only".to_owned()]) || negated;
    let first = if before { at - 1 } else { at };
    let last = last_of(tree, top, at)?;
    let span = tree.token(first).span.cover(tree.token(last).span);
    Some(Dependence {
        span,
        mode: if only { ConditionMode::OnlyIf } else { mode },
        first,
        last,
        main,
    })
}

/// "**Only** if", "could **only** be held after".
fn is_only(tree: &Tree<'_>, forms: &[String], at: usize, main: usize) -> bool {
    forms[..at].last().is_some_and(|word| word == "only")
        || tree
            .children(main)
            .iter()
            .any(|&child| child < at && forms[child] == "only")
}

/// The predicate or noun that the connective leads.
fn top_of(tree: &Tree<'_>, at: usize, end: usize) -> Option<usize> {
    let start = (at..end).find_map(|token| tree.head(token).filter(|&head| head >= end))?;
    let whole = |token: usize| {
        matches!(
            tree.relation(token).universal(),
            "advcl" | "ccomp" | "acl" | "parataxis" | "conj" | "obl" | "nmod" | "root"
        )
    };
    std::iter::once(start)
        .chain(tree.ancestors(start))
        .take_while(|&token| token >= end)
        .find(|&token| whole(token))
}

/// What depends on it: not the verb that reports both, nor a word of the connective.
fn main_of(reading: &Reading<'_>, tree: &Tree<'_>, top: usize, at: usize, end: usize) -> Option<usize> {
    let main = tree.ancestors(top).find(|token| !(at..end).contains(token))?;
    let reports = reading.in_set("report-verbs", tree.lemma(main));
    let reported = tree.children(main).iter().copied().find(|&child| {
        matches!(tree.relation(child), Relation::Ccomp) && child != top && !tree.sentence.dominates(child, top)
    });
    Some(reported.filter(|_| reports).unwrap_or(main))
}

fn leftmost(tree: &Tree<'_>, token: usize) -> usize {
    let children = tree.children(token).iter().copied();
    children
        .filter(|&child| child < token && tree.relation(child) != Relation::Punct)
        .map(|child| leftmost(tree, child))
        .min()
        .unwrap_or(token)
}

/// The last word of the condition: what a reporting verb or a second main clause adds is none of it.
fn last_of(tree: &Tree<'_>, top: usize, at: usize) -> Option<usize> {
    let below = tree.sentence.subtree(top);
    let foreign: Vec<usize> = tree
        .children(top)
        .iter()
        .copied()
        .filter(|&child| {
            matches!(tree.relation(child), Relation::Parataxis)
                || (tree.relation(child) == Relation::Conj
                    && tree.token(top).xpos != Xpos::Vb
                    && tree
                        .auxiliaries(child)
                        .iter()
                        .any(|word| matches!(*word, "will" | "would")))
        })
        .collect();
    below
        .into_iter()
        .filter(|&token| token >= at && tree.token(token).upos != Upos::Punct)
        .rfind(|&token| !foreign.iter().any(|&top| tree.sentence.dominates(top, token)))
}
