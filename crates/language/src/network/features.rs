//! Hashed features of a word form: which rows of the embedding table stand for it.
//!
//! `training/features.py` computes exactly the same numbers; change both together.

/// How many table rows stand for one word.
pub(crate) const FEATURE_COUNT: usize = 8;

/// First row and number of rows of each feature, in feature order.
/// The first two features hash the same text into the same rows: two half collisions hurt less
/// than one whole.
const TABLES: [(u32, u32); FEATURE_COUNT] = [
    (0, 18_432),     // norm
    (0, 18_432),     // norm, other seed
    (18_432, 256),   // first letter
    (18_688, 4_096), // first three letters
    (22_784, 1_024), // last two
    (23_808, 4_096), // last three
    (27_904, 4_096), // last four
    (32_000, 1_024), // shape
];

/// Rows of the whole table.
pub(crate) const TOTAL_ROWS: usize = 33_024;

/// Longest run of one symbol in a shape.
const LONGEST_RUN: usize = 4;

/// Computes rows; keeps its buffers between words.
#[derive(Default)]
pub(crate) struct FeatureExtractor {
    plain: String,
    lower: String,
    shape: String,
}

impl FeatureExtractor {
    /// The table rows of one word form.
    pub(crate) fn rows(&mut self, form: &str) -> [u32; FEATURE_COUNT] {
        self.read(form);
        let texts = [
            self.lower.as_str(),
            self.lower.as_str(),
            first_characters(&self.lower, 1),
            first_characters(&self.lower, 3),
            last_characters(&self.lower, 2),
            last_characters(&self.lower, 3),
            last_characters(&self.lower, 4),
            self.shape.as_str(),
        ];
        let mut rows = [0; FEATURE_COUNT];
        for (feature, (text, (start, size))) in texts.into_iter().zip(TABLES).enumerate() {
            rows[feature] = start + (hash(feature as u8, text) % u64::from(size)) as u32;
        }
        rows
    }

    fn read(&mut self, form: &str) {
        self.plain.clear();
        normalise(form, &mut self.plain);
        self.lower.clear();
        if self.plain.is_ascii() {
            let lowered = self
                .plain
                .bytes()
                .map(|byte| zero_digit(char::from(byte.to_ascii_lowercase())));
            self.lower.extend(lowered);
        } else {
            self.lower.extend(self.plain.to_lowercase().chars().map(zero_digit));
        }
        self.shape.clear();
        write_shape(&self.plain, &mut self.shape);
    }
}

fn zero_digit(character: char) -> char {
    if character.is_ascii_digit() { '0' } else { character }
}

/// Typographic variants become one plain spelling; letter case stays.
fn normalise(form: &str, plain: &mut String) {
    for character in form.chars() {
        match character {
            '‘' | '’' | '‚' | '‛' | '′' | '`' | '´' => plain.push('\''),
            '“' | '”' | '„' | '‟' | '″' | '«' | '»' => plain.push('"'),
            '–' | '‐' | '‑' | '‒' | '−' => plain.push('-'),
            '—' | '―' => plain.push_str("--"),
            '…' => plain.push_str("..."),
            '\u{a0}' => plain.push(' '),
            _ => plain.push(character),
        }
    }
    if plain.contains("''") {
        *plain = plain.replace("''", "\"");
    }
}

/// Upper case X, lower case x, digit d, other non-ASCII o, the rest itself; long runs are cut.
fn write_shape(plain: &str, shape: &mut String) {
    let mut last = None;
    let mut run = 0;
    for character in plain.chars() {
        let symbol = if character.is_uppercase() {
            'X'
        } else if character.is_lowercase() {
            'x'
        } else if character.is_ascii_digit() {
            'd'
        } else if character.is_ascii() {
            character
        } else {
            'o'
        };
        run = if last == Some(symbol) { run + 1 } else { 1 };
        last = Some(symbol);
        if run <= LONGEST_RUN {
            shape.push(symbol);
        }
    }
}

fn first_characters(text: &str, count: usize) -> &str {
    text.char_indices().nth(count).map_or(text, |(end, _)| &text[..end])
}

fn last_characters(text: &str, count: usize) -> &str {
    text.char_indices()
        .rev()
        .nth(count - 1)
        .map_or(text, |(start, _)| &text[start..])
}

/// FNV-1a over a seed byte and the text, its halves folded together.
fn hash(seed: u8, text: &str) -> u64 {
    let step = |value: u64, byte: u8| (value ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let value = text.bytes().fold(step(0xcbf2_9ce4_8422_2325, seed), step);
    value ^ (value >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape_of(form: &str) -> String {
        let mut extractor = FeatureExtractor::default();
        extractor.read(form);
        extractor.shape
    }

    #[test]
    fn tables_follow_each_other() {
        let mut next = 0;
        for (start, size) in TABLES.into_iter().skip(1) {
            assert_eq!(start, next);
            next = start + size;
        }
        assert_eq!(next as usize, TOTAL_ROWS);
    }

    #[test]
    fn shapes() {
        assert_eq!(shape_of("McDonald"), "XxXxxxx");
        assert_eq!(shape_of("WASHINGTON"), "XXXX");
        assert_eq!(shape_of("F-16s"), "X-ddx");
        assert_eq!(shape_of("Élysée"), "Xxxxx");
        assert_eq!(shape_of("北京"), "oo");
    }

    #[test]
    fn typography_does_not_matter() {
        let mut extractor = FeatureExtractor::default();
        assert_eq!(extractor.rows("n’t"), extractor.rows("n't"));
        assert_eq!(extractor.rows("”"), extractor.rows("''"));
        assert_eq!(extractor.rows("—"), extractor.rows("--"));
    }

    #[test]
    fn any_form_has_rows() {
        let mut extractor = FeatureExtractor::default();
        for form in ["", "a", "é", "🇺🇸", "İstanbul", "ΟΔΟΣ"] {
            assert!(extractor.rows(form).iter().all(|&row| (row as usize) < TOTAL_ROWS));
        }
    }
}
