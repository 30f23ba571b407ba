//! From the head of a noun phrase to its first and last token: everything that describes the
//! head, without prepositions, apposed and coordinated phrases. English-GUM's practice.

use crate::document::Sentence;
use crate::tags::{Relation, Upos, Xpos};

use super::layout::Layout;

/// A mark's partner is looked for among so many tokens.
const LONGEST_QUOTE: usize = 100;

/// First token and the one after the last of the phrase that `head` heads.
pub(super) fn extent(sentence: &Sentence, layout: &Layout, head: usize) -> (usize, usize) {
    let children = layout.children(head);
    let middle = children.partition_point(|&child| child < head);
    let mut first = head;
    for &child in children[..middle].iter().rev() {
        match part(sentence, child) {
            Part::Inside if sentence.tokens[child].relation == Relation::Nmod => break,
            Part::Inside => first = first.min(layout.left[child]),
            Part::Neutral => {}
            Part::Outside => break,
        }
    }
    let mut last = head + 1;
    for &child in &children[middle..] {
        match part(sentence, child) {
            Part::Inside => last = last.max(layout.right[child] + 1),
            Part::Neutral => {}
            Part::Outside => break,
        }
    }
    trim(sentence, head, first, last)
}

enum Part {
    Inside,
    /// Lies inside if something further out does.
    Neutral,
    Outside,
}

fn part(sentence: &Sentence, child: usize) -> Part {
    let token = &sentence.tokens[child];
    match token.relation {
        Relation::Det
        | Relation::DetPredet
        | Relation::Amod
        | Relation::Compound
        | Relation::Nmod
        | Relation::NmodPoss
        | Relation::NmodUnmarked
        | Relation::NmodDesc
        | Relation::Nummod
        | Relation::Acl
        | Relation::AclRelcl
        | Relation::Flat
        | Relation::Fixed
        | Relation::Goeswith => Part::Inside,
        Relation::Case if token.xpos == Xpos::Pos => Part::Inside,
        Relation::Punct => Part::Neutral,
        _ => Part::Outside,
    }
}

/// Takes marks off the ends; quotation marks stay where both lie inside.
fn trim(sentence: &Sentence, head: usize, mut first: usize, mut last: usize) -> (usize, usize) {
    while first < head && is_loose(sentence, first) && !is_paired(sentence, first, first + 1..last.saturating_sub(1)) {
        first += 1;
    }
    while last > head + 1 && is_loose(sentence, last - 1) && !is_paired(sentence, last - 1, first + 1..last - 1) {
        last -= 1;
    }
    (first, last)
}

fn is_loose(sentence: &Sentence, token: usize) -> bool {
    sentence.tokens[token].upos == Upos::Punct
}

/// Whether the mark's partner lies in `range`, so that the mark belongs to the phrase.
fn is_paired(sentence: &Sentence, mark: usize, range: std::ops::Range<usize>) -> bool {
    let partner: &[&str] = match sentence.tokens[mark].form.as_str() {
        "(" => &[")"],
        ")" => &["("],
        "[" => &["]"],
        "]" => &["["],
        "“" => &["”"],
        "”" => &["“"],
        "\"" => &["\""],
        "'" => &["'"],
        "‘" => &["’"],
        "’" => &["‘"],
        _ => return false,
    };
    let mut near = range.take(LONGEST_QUOTE);
    near.any(|token| partner.contains(&sentence.tokens[token].form.as_str()))
}
