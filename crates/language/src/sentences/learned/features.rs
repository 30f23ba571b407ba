//! Which rows of the weights speak for a gap.

use super::chunks::{Case, Chunk};
use super::manner::Manner;

/// About how many rows a gap has.
pub(super) const MOST_ROWS: usize = 64;

/// What stands beyond the ends of a paragraph.
const NOTHING: Chunk = Chunk {
    end: 0,
    ends_by_rule: true,
    word: 1,
    suffix: 1,
    shape: 1,
    case: Case::Marks,
    head: 1,
    tail: 1,
    is_starter: false,
};

/// How many chunks stand before and after each chunk in the stretch that the rules cut.
pub(super) struct Stretches {
    first: Vec<usize>,
    /// Index after the last chunk.
    last: Vec<usize>,
}

impl Stretches {
    pub(super) fn of(chunks: &[Chunk]) -> Self {
        let mut first = Vec::with_capacity(chunks.len());
        let mut last = vec![chunks.len(); chunks.len()];
        let mut start = 0;
        for (index, chunk) in chunks.iter().enumerate() {
            first.push(start);
            if chunk.ends_by_rule {
                last[start..=index].fill(index + 1);
                start = index + 1;
            }
        }
        Self { first, last }
    }
}

/// Writes the rows for the gap after `chunks[index]`. Long, because it is a table: one line a feature, where `l` is the chunk
/// before the gap, `r` the one after it, and `l2`, `r2` and so on stand farther off.
pub(super) fn write(chunks: &[Chunk], stretches: &Stretches, index: usize, manner: Manner, rows: &mut Vec<u32>) {
    let at = |offset: isize| {
        index
            .checked_add_signed(offset)
            .and_then(|place| chunks.get(place))
            .unwrap_or(&NOTHING)
    };
    let (l3, l2, l, r, r2, r3) = (at(-2), at(-1), at(0), at(1), at(2), at(3));
    let rule = u32::from(l.ends_by_rule);
    let case = |chunk: &Chunk| chunk.case as u32;
    let edge = pack(&[l.tail, case(r), r.head]);
    let before = level(index + 1 - stretches.first[index]);
    let after = if l.ends_by_rule {
        stretches.last[index + 1] - index - 1
    } else {
        stretches.last[index] - index - 1
    };
    let after = level(after);
    let cases = pack(&[case(l2), case(l), case(r), case(r2)]);
    let manner = u32::from(manner.0);
    let repeats = repeats(chunks, index + 1);
    let capitals_before = capitals(&chunks[(index + 1).saturating_sub(5)..=index]);
    let capitals_after = capitals(&chunks[index + 1..chunks.len().min(index + 6)]);
    let position = level(index + 1);
    let rest = level(chunks.len() - index - 1);
    let right = pack(&[case(r), case(r2), case(r3)]);
    let left = pack(&[case(l3), case(l2), case(l)]);
    let templates = [
        pack(&[rule]),
        pack(&[rule, edge]),
        l.word,
        r.word,
        pack(&[l.word, r.word]),
        l2.word,
        r2.word,
        l3.word,
        r3.word,
        pack(&[l.word, case(r)]),
        pack(&[l.word, edge]),
        pack(&[r.word, edge]),
        pack(&[r.word, case(r), case(l)]),
        l.shape,
        r.shape,
        pack(&[l.shape, r.shape]),
        pack(&[l2.shape, l.shape]),
        pack(&[r.shape, r2.shape]),
        pack(&[l2.shape, l.shape, r.shape]),
        pack(&[l.shape, r.shape, r2.shape]),
        pack(&[l2.shape, l.shape, r.shape, r2.shape]),
        pack(&[r.shape, r2.shape, r3.shape]),
        pack(&[l3.shape, l2.shape, l.shape]),
        pack(&[cases, edge]),
        pack(&[case(l3), cases, case(r3)]),
        pack(&[l.suffix, r.suffix]),
        pack(&[l.suffix, edge]),
        pack(&[r.suffix, edge]),
        pack(&[r2.suffix, edge]),
        pack(&[l.suffix, r.suffix, edge]),
        pack(&[r.word, r2.word]),
        pack(&[l2.word, l.word]),
        pack(&[r.word, r2.suffix, edge]),
        pack(&[before, edge]),
        pack(&[after, edge]),
        pack(&[before, after, l.tail]),
        pack(&[before, after, cases]),
        pack(&[manner, edge]),
        pack(&[manner, edge, rule]),
        pack(&[manner, r.word]),
        pack(&[manner, before, after]),
        pack(&[u32::from(r.is_starter), edge, rule]),
        pack(&[u32::from(r.is_starter), cases]),
        pack(&[r.tail, edge, case(l)]),
        pack(&[r.tail, r2.tail, edge]),
        pack(&[l2.tail, edge, case(l)]),
        pack(&[repeats, edge, case(l)]),
        pack(&[repeats, r.head, r.tail, case(r)]),
        pack(&[capitals_before, capitals_after, edge]),
        pack(&[capitals_before, capitals_after, cases]),
        pack(&[position, edge]),
        pack(&[rest, edge]),
        pack(&[position, rest]),
        pack(&[left, edge]),
        pack(&[right, edge, r2.tail]),
        pack(&[right, edge, r3.tail, r2.tail]),
        pack(&[left, l2.tail, l3.tail, edge]),
        pack(&[r.word, r2.word, edge]),
        pack(&[l2.word, l.word, edge]),
        at(-3).word,
        at(4).word,
        pack(&[at(1).head, chunks[0].head, u32::from(r.head == chunks[0].head), l.tail]),
    ];
    rows.extend(
        (0_u32..)
            .zip(templates)
            .map(|(number, value)| mix(value ^ mix(number + 1))),
    );
}

/// How often the shape of a chunk occurs in the chunks around it.
fn repeats(chunks: &[Chunk], index: usize) -> u32 {
    const REACH: usize = 40;
    let around = &chunks[index.saturating_sub(REACH)..chunks.len().min(index + REACH)];
    let shape = chunks[index].shape;
    level(around.iter().filter(|chunk| chunk.shape == shape).count())
}

/// How many chunks have capitals.
fn capitals(chunks: &[Chunk]) -> u32 {
    let is_capital = |chunk: &&Chunk| matches!(chunk.case, Case::Capitalised | Case::Capitals | Case::Letter);
    chunks.iter().filter(is_capital).count() as u32
}

/// Small counts as they are, larger ones in steps.
fn level(count: usize) -> u32 {
    match count {
        0..=4 => count as u32,
        5..=6 => 5,
        7..=9 => 6,
        10..=14 => 7,
        15..=24 => 8,
        25..=50 => 9,
        _ => 10,
    }
}

fn pack(values: &[u32]) -> u32 {
    values.iter().fold(0x9e37_79b9, |sum, &value| mix(sum ^ value))
}

/// Spreads the bits of a number over all of it.
fn mix(value: u32) -> u32 {
    let value = (value ^ (value >> 16)).wrapping_mul(0x7feb_352d);
    let value = (value ^ (value >> 15)).wrapping_mul(0x846c_a68b);
    value ^ (value >> 16)
}
