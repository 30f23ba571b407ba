//! What an item is about: the issue of the word that stands nearest to its act in the tree.

use demarche_codebook::{Issue, ItemKind};
use demarche_language::Relation;

use super::content;
use super::draft::Draft;
use crate::reading::Reading;
use crate::tree::Tree;

/// The issue of every draft, in their order: by the words of what would be done, else by those
/// of the quote and the condition, else by the item before that it goes on from, else by the sentence.
pub(super) fn of_all(reading: &Reading<'_>, drafts: &[Draft]) -> Vec<Issue> {
    let mut issues: Vec<Issue> = Vec::new();
    for draft in drafts {
        let issue = own(reading, draft)
            .or_else(|| before(drafts, &issues, draft).filter(|_| refers_back(reading, draft)))
            .or_else(|| in_sentence(reading, draft))
            .unwrap_or(Issue::Other);
        issues.push(issue);
    }
    issues
}

fn own(reading: &Reading<'_>, draft: &Draft) -> Option<Issue> {
    let tree = &reading.trees[draft.root.sentence];
    if draft.kind == ItemKind::Meeting {
        return subject_of_meeting(reading, tree, draft).or(Some(Issue::Talks));
    }
    let conditional = |token: usize| {
        let condition = draft.condition.as_ref();
        condition.is_some_and(|condition| (condition.first..=condition.last).contains(&token))
    };
    let (first, last) = content::extent(tree, draft.content, false);
    let quoted = |token: usize| draft.quote.contains(tree.token(token).span);
    let act = |token: usize| token == draft.root.token && token != draft.content;
    let content = (first..=last).filter(|&token| !conditional(token) && !act(token));
    let speaker = tree
        .surface_subject(draft.root.token)
        .filter(|_| draft.root.token != draft.content);
    let of_speaker = |token: usize| speaker.is_some_and(|speaker| tree.sentence.dominates(speaker, token));
    let quote =
        (0..tree.len()).filter(|&token| quoted(token) && !conditional(token) && !act(token) && !of_speaker(token));
    let condition = (0..tree.len()).filter(|&token| conditional(token));
    nearest(reading, tree, draft.content, content)
        .or_else(|| nearest(reading, tree, draft.content, quote))
        .or_else(|| nearest(reading, tree, draft.content, condition))
}

/// "Discuss sanctions", "a summit on refugees".
fn subject_of_meeting(reading: &Reading<'_>, tree: &Tree<'_>, draft: &Draft) -> Option<Issue> {
    let word = draft.content;
    let nouns = std::iter::once(word).chain(tree.child(word, &[Relation::Obj, Relation::Nsubj]));
    let discussed = matches!(tree.lemma(word), "discuss" | "consider")
        .then(|| tree.child(word, &[Relation::Obj]))
        .flatten();
    let subject = discussed.or_else(|| nouns.into_iter().find_map(|noun| tree.prepositional(noun, "on")))?;
    nearest(reading, tree, subject, tree.sentence.subtree(subject).into_iter())
}

/// The issue of the item before, if it stands near: "turned the demand down".
fn before(drafts: &[Draft], issues: &[Issue], draft: &Draft) -> Option<Issue> {
    const REACH: usize = 3;
    let known = drafts[..issues.len()].iter().zip(issues).rev();
    known
        .take_while(|(known, _)| known.root.sentence + REACH >= draft.root.sentence)
        .find(|(known, issue)| known.kind != ItemKind::Meeting && **issue != Issue::Other)
        .map(|(_, issue)| *issue)
}

/// Whether the item says what it is about only by a word that refers back: "it", "the offer".
fn refers_back(reading: &Reading<'_>, draft: &Draft) -> bool {
    let tree = &reading.trees[draft.root.sentence];
    let (first, last) = content::extent(tree, draft.content, false);
    draft.content == draft.root.token
        || (first..=last).any(|token| {
            matches!(
                tree.lemma(token),
                "it" | "this" | "that" | "them" | "one" | "rest" | "so"
            ) || (tree.is_nominal(token) && reading.in_set("proposals", tree.lemma(token)))
        })
}

fn in_sentence(reading: &Reading<'_>, draft: &Draft) -> Option<Issue> {
    let sentence = draft.root.sentence;
    (sentence.saturating_sub(1)..=sentence).rev().find_map(|at| {
        let tree = &reading.trees[at];
        let root = (0..tree.len()).find(|&token| tree.head(token).is_none())?;
        let (top, others) = if at == sentence {
            (draft.root.token, content::coordinated(tree, draft.content).collect())
        } else {
            (root, Vec::new())
        };
        // What else was agreed or demanded is another item.
        let own = |token: &usize| !others.iter().any(|&other| tree.sentence.dominates(other, *token));
        nearest(reading, tree, top, (0..tree.len()).filter(own))
    })
}

/// The issue of the word with the shortest way to `top`; the first one in the text among equals.
fn nearest(reading: &Reading<'_>, tree: &Tree<'_>, top: usize, tokens: impl Iterator<Item = usize>) -> Option<Issue> {
    let found = tokens.filter_map(|token| Some((token, issue_at(reading, tree, token)?)));
    let found = found.map(|(token, issue)| (steps(tree, top, token).saturating_add(vagueness(issue)), token, issue));
    found
        .min_by_key(|(steps, token, _)| (*steps, *token))
        .map(|(_, _, issue)| issue)
}

/// Words of some issues go with any other: "talks on the prisoners", "security of the grain ships".
fn vagueness(issue: Issue) -> usize {
    match issue {
        Issue::Security | Issue::Talks => 2,
        Issue::Troops | Issue::Aid | Issue::Elections | Issue::Other => 1,
        _ => 0,
    }
}

/// The issue that has a word ending here; longer words before shorter ones.
fn issue_at(reading: &Reading<'_>, tree: &Tree<'_>, token: usize) -> Option<Issue> {
    const LONGEST: usize = 3;
    let first = token.saturating_sub(LONGEST - 1);
    let lemmas: Vec<String> = (first..=token).map(|at| tree.lemma(at).to_lowercase()).collect();
    let lemmas: Vec<&str> = lemmas.iter().map(String::as_str).collect();
    let sets = || {
        Issue::ALL
            .iter()
            .filter_map(|&issue| Some((issue, reading.lexicon.set(&format!("issue-{}", issue.as_str()))?)))
    };
    let phrase = sets().find(|(_, words)| !words.has(lemmas[lemmas.len() - 1]) && words.ends(&lemmas));
    phrase
        .or_else(|| sets().find(|(_, words)| words.has(lemmas[lemmas.len() - 1])))
        .map(|(issue, _)| issue)
}

/// How many words lie between two words of a tree, up and down.
fn steps(tree: &Tree<'_>, top: usize, token: usize) -> usize {
    let up: Vec<usize> = std::iter::once(token).chain(tree.ancestors(token)).collect();
    let down: Vec<usize> = std::iter::once(top).chain(tree.ancestors(top)).collect();
    let meeting = up.iter().enumerate().find_map(|(steps, word)| {
        let other = down.iter().position(|known| known == word)?;
        Some(steps + 2 * other)
    });
    meeting.unwrap_or(usize::MAX)
}
