//! The best sequence of name tags in which every name begins with its beginning.

use crate::NameKind;

/// Place of a token in a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum NameTag {
    Outside,
    Begin(NameKind),
    Inside(NameKind),
}

impl NameTag {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text == "O" {
            return Some(Self::Outside);
        }
        let (place, kind) = text.split_once('-')?;
        let kind = NameKind::parse(kind)?;
        match place {
            "B" => Some(Self::Begin(kind)),
            "I" => Some(Self::Inside(kind)),
            _ => None,
        }
    }
}

/// Whether the tags are ordered as the decoder needs them: outside, then beginning and inside of each kind.
pub(crate) fn in_order(tags: &[NameTag]) -> bool {
    tags.first() == Some(&NameTag::Outside)
        && tags.len() % 2 == 1
        && tags[1..].chunks_exact(2).all(|pair| match pair {
            [NameTag::Begin(first), NameTag::Inside(second)] => first == second,
            _ => false,
        })
}

/// The best index sequence. `scores` has a row of `tags` scores for each word; odd tags begin a
/// name, the even tag after each goes on with it and may only follow one of the two.
pub(crate) fn decode(scores: &[f32], tags: usize) -> Vec<usize> {
    let words = scores.len() / tags;
    let mut came_from = vec![0_u8; scores.len()];
    let mut best: Vec<f32> = Vec::with_capacity(tags);
    let mut next = vec![0.0; tags];
    for (word, row) in scores.chunks_exact(tags).enumerate() {
        if word == 0 {
            best.extend_from_slice(row);
            best[2..]
                .iter_mut()
                .step_by(2)
                .for_each(|inside| *inside = f32::NEG_INFINITY);
            continue;
        }
        let top = super::matrix::largest(&best);
        for tag in 0..tags {
            let source = if tag == 0 || tag % 2 == 1 {
                top
            } else if best[tag - 1] >= best[tag] {
                tag - 1
            } else {
                tag
            };
            next[tag] = row[tag] + best[source];
            came_from[word * tags + tag] = source as u8;
        }
        std::mem::swap(&mut best, &mut next);
    }
    let mut path = vec![0; words];
    let mut tag = super::matrix::largest(&best);
    for word in (0..words).rev() {
        path[word] = tag;
        tag = usize::from(came_from[word * tags + tag]);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_begins_with_its_beginning() {
        // O, B-PERSON, I-PERSON, B-ORG, I-ORG; the second word alone would be I-ORG.
        let scores = [0.0, 2.0, 9.0, 1.0, 9.0, 0.0, 0.0, 1.5, 0.0, 2.0];
        assert_eq!(decode(&scores, 5), [1, 2]);
    }

    #[test]
    fn no_words_no_tags() {
        assert!(decode(&[], 5).is_empty());
    }
}
