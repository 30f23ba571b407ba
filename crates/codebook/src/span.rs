use std::ops::Range;

/// A half-open byte range of a text, on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl Span {
    /// The range from `start` up to, not including, `end`.
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Length in bytes.
    pub const fn len(self) -> usize {
        self.end - self.start
    }

    /// Whether the range holds nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether `other` lies wholly inside.
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share a byte.
    pub const fn overlaps(self, other: Span) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn cover(self, other: Span) -> Span {
        Span::new(self.start.min(other.start), self.end.max(other.end))
    }

    /// The part of `text` that the range names.
    pub fn slice(self, text: &str) -> &str {
        &text[self.start..self.end]
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self::new(range.start, range.end)
    }
}

/// Turns byte positions of one text into counts of Unicode scalar values, which is what the
/// JSON output and Python, JavaScript and Java users count in.
#[derive(Debug)]
pub struct ScalarIndex {
    /// For every 64th byte position (rounded down to a character), the scalar values before it.
    marks: Vec<(usize, usize)>,
    ascii: bool,
}

const STRIDE: usize = 64;

impl ScalarIndex {
    /// Counts `text` once.
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            return Self {
                marks: Vec::new(),
                ascii: true,
            };
        }
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        for (count, (position, _)) in text.char_indices().enumerate() {
            if position >= marks.len() * STRIDE {
                marks.push((position, count));
            }
        }
        Self { marks, ascii: false }
    }

    /// The number of scalar values of `text` before the byte `position`.
    pub fn count(&self, text: &str, position: usize) -> usize {
        if self.ascii {
            return position;
        }
        let after = self.marks.partition_point(|&(start, _)| start <= position);
        let (start, count) = after.checked_sub(1).map_or((0, 0), |mark| self.marks[mark]);
        count + text[start..position].chars().count()
    }

    /// The span in scalar values.
    pub fn range(&self, text: &str, span: Span) -> (usize, usize) {
        (self.count(text, span.start), self.count(text, span.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_scalar_values_not_bytes() {
        let text = "Київ 🇺🇦 said: 停火 العربية ".repeat(20);
        let index = ScalarIndex::new(&text);
        for (count, (position, _)) in text.char_indices().enumerate() {
            assert_eq!(index.count(&text, position), count);
        }
        assert_eq!(index.count(&text, text.len()), text.chars().count());
    }

    #[test]
    fn overlap_needs_a_shared_byte() {
        assert!(!Span::new(0, 3).overlaps(Span::new(3, 5)));
        assert!(Span::new(0, 4).overlaps(Span::new(3, 5)));
    }
}
