//! Cuts clitics from words: `do|n't`, `Putin|'s`, `can|not`.

use std::sync::LazyLock;

use demarche_codebook::Span;

use super::characters::is_apostrophe;

/// Words written as one that are two. So few that looking through them is faster than hashing
/// every word.
static FUSED: LazyLock<Vec<Fused>> = LazyLock::new(|| {
    super::abbreviations::lines(include_str!("../../data/fused.txt"))
        .filter_map(Fused::parse)
        .collect()
});

struct Fused {
    whole: &'static str,
    /// The bytes of the first word.
    first: usize,
    /// `=`, or the words one of which must follow; empty if nothing must hold.
    condition: &'static str,
}

impl Fused {
    fn parse(line: &'static str) -> Option<Self> {
        let (first, rest) = line.split_once('|')?;
        let (whole, condition) = rest.split_once('|').unwrap_or((rest, ""));
        Some(Self {
            whole,
            first: first.len(),
            condition,
        })
    }

    fn holds(&self, word: &str, after: &str) -> bool {
        match self.condition {
            "" => true,
            "=" => self.whole == word,
            words => {
                let next = after.strip_prefix(' ').unwrap_or_default();
                let next = next.split(|c: char| !(c.is_alphanumeric() || c == '-')).next();
                next.is_some_and(|next| words.split(' ').any(|word| word == next))
            }
        }
    }
}

const LONGEST_FUSED: usize = 8;

/// Adds the parts of `word` to `tokens`.
pub(super) fn split(word: Span, text: &str, tokens: &mut Vec<Span>) {
    let mut clitic_starts = [0; 2];
    let mut count = 0;
    let mut end = word.end;
    while count < clitic_starts.len()
        && let Some(length) = clitic_length(&text[word.start..end], &text[end..])
    {
        end -= length;
        clitic_starts[count] = end;
        count += 1;
    }
    let mut start = word.start;
    for &clitic in clitic_starts[..count].iter().rev() {
        tokens.push(Span::new(start, clitic));
        start = clitic;
    }
    tokens.push(Span::new(start, word.end));
}

/// The length in bytes of the clitic at the end of `word`, if something stands before it.
fn clitic_length(word: &str, after: &str) -> Option<usize> {
    let length = fused_length(word, after).or_else(|| apostrophe_length(word))?;
    (length < word.len()).then_some(length)
}

fn fused_length(word: &str, after: &str) -> Option<usize> {
    if word.len() > LONGEST_FUSED {
        return None;
    }
    let known = FUSED
        .iter()
        .find(|fused| fused.whole.eq_ignore_ascii_case(word) && fused.holds(word, after))?;
    Some(word.len() - known.first)
}

/// The clitic that an apostrophe begins, or that holds one (`n't`).
fn apostrophe_length(word: &str) -> Option<usize> {
    let (apostrophe, _) = word.char_indices().rev().take(3).find(|&(_, c)| is_apostrophe(c))?;
    let letters = word[apostrophe..].trim_start_matches(is_apostrophe);
    if letters.eq_ignore_ascii_case("t") {
        let stem = word[..apostrophe].strip_suffix(['n', 'N'])?;
        return Some(word.len() - stem.len());
    }
    let known = ["s", "m", "d", "re", "ve", "ll"];
    let is_clitic = known.iter().any(|clitic| letters.eq_ignore_ascii_case(clitic));
    (is_clitic && !is_decade(&word[..apostrophe])).then(|| word.len() - apostrophe)
}

/// `1960's`: a plural.
fn is_decade(word: &str) -> bool {
    matches!(word.len(), 2 | 4) && word.ends_with('0') && word.bytes().all(|byte| byte.is_ascii_digit())
}
