//! What an item is about: the issue whose words stand in it, nearest to its act first.

use demarche_codebook::{Issue, ItemKind};

use super::draft::Draft;
use super::content;
use crate::reading::Reading;
use crate::tree::Tree;

/// The issue of a draft: by its content, else by its quote, else by its sentence.
pub(super) fn of(reading: &Reading<'_>, draft: &Draft) -> Issue {
    if draft.kind == ItemKind::Meeting {
        return Issue::Talks;
    }
    let tree = &reading.trees[draft.root.sentence];
    let (first, last) = content::extent(tree, draft.content, false);
    let quoted: Vec<usize> = (0..tree.len()).filter(|&token| draft.quote.contains(tree.token(token).span)).collect();
    let ranges = [
        (first.max(draft.content.min(first)), last),
        (quoted.first().copied().unwrap_or(first), quoted.last().copied().unwrap_or(last)),
        (0, tree.len().saturating_sub(1)),
    ];
    ranges.into_iter().find_map(|(first, last)| strongest(reading, tree, first, last)).unwrap_or(Issue::Other)
}

/// The issue with most words among the tokens; the earlier one of the codebook among equals.
fn strongest(reading: &Reading<'_>, tree: &Tree<'_>, first: usize, last: usize) -> Option<Issue> {
    let lemmas: Vec<String> = (first..=last).map(|token| tree.lemma(token).to_lowercase()).collect();
    let lemmas: Vec<&str> = lemmas.iter().map(String::as_str).collect();
    let words = |issue: Issue| {
        let set = reading.lexicon.set(&format!("issue-{}", issue.as_str()));
        set.map_or(0, |set| (1..=lemmas.len()).filter(|&end| set.ends(&lemmas[..end])).count())
    };
    let counted = Issue::ALL.iter().map(|&issue| (issue, words(issue)));
    let best = counted.filter(|(_, count)| *count > 0).reduce(|best, other| if other.1 > best.1 { other } else { best })?;
    Some(best.0)
}
