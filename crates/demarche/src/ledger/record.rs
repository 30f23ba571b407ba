//! From drafts to the records of the ledger.

use demarche_codebook::{Condition, Issue, ItemLink, LedgerItem, content_id};

use super::draft::Draft;
use super::scene::Sources;
use super::{content, issue, quantity};
use crate::dates;
use crate::tree::Tree;

/// The records in text order.
pub(super) fn items(sources: &Sources<'_, '_, '_>, drafts: Vec<Draft>) -> Vec<LedgerItem> {
    let ids: Vec<String> = drafts.iter().map(|draft| id(sources, draft)).collect();
    let issues = issue::of_all(sources.actors.reading, &drafts);
    let numbered = drafts.into_iter().zip(issues).enumerate();
    numbered
        .map(|(place, (draft, issue))| item(sources, draft, issue, &ids, place))
        .collect()
}

fn id(sources: &Sources<'_, '_, '_>, draft: &Draft) -> String {
    let place = format!("{}-{}", draft.quote.start, draft.quote.end);
    content_id(&[
        sources.article.id.as_bytes(),
        place.as_bytes(),
        draft.kind.as_str().as_bytes(),
    ])
}

fn item(sources: &Sources<'_, '_, '_>, draft: Draft, issue: Issue, ids: &[String], place: usize) -> LedgerItem {
    let reading = sources.actors.reading;
    let tree = &reading.trees[draft.root.sentence];
    let (first, last) = content::extent(tree, draft.content, false);
    let links = draft.links.iter().map(|&(kind, other)| ItemLink {
        kind,
        item: ids[other].clone(),
    });
    LedgerItem {
        id: ids[place].clone(),
        kind: draft.kind,
        quote: draft.quote,
        what: what(tree, first, last, reading.text),
        issue,
        quantity: quantity::of(sources.actors, &draft),
        duration: dates::duration_among(tree, first, last),
        condition: draft.condition.as_ref().map(|condition| Condition {
            span: condition.span,
            mode: condition.mode,
        }),
        links: links.collect(),
        by: draft.by,
        to: draft.to,
        doer: draft.doer,
        due: draft.due,
        strength: draft.strength,
        status: draft.status,
        confidence: draft.confidence,
        rule: draft.rule,
        derivation: if sources.explain { draft.steps } else { Vec::new() },
    }
}

/// The first twelve words of what would be done.
fn what(tree: &Tree<'_>, first: usize, last: usize, text: &str) -> String {
    const WORDS: usize = 12;
    let words = content::words(tree, first, last).slice(text).split_whitespace();
    words.take(WORDS).collect::<Vec<_>>().join(" ")
}
