use jiff::civil::Date;
use serde_json::{Map, Value};

/// A news article as it comes in. Spans in its coding are byte ranges of `text`.
#[derive(Debug, Clone, Default)]
pub struct Article {
    /// Identifier given by the source, or [`content_id`] of the text.
    pub id: String,
    /// The day of publication, against which relative dates are read.
    pub published: Option<Date>,
    /// The headline.
    pub title: Option<String>,
    /// Who published it.
    pub outlet: Option<String>,
    /// Where it was found.
    pub url: Option<String>,
    /// The body.
    pub text: String,
    /// Further fields of the source, passed through untouched.
    pub extra: Map<String, Value>,
}

impl Article {
    /// An article of bare text, identified by its content.
    pub fn from_text(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            id: content_id(&[text.as_bytes()]),
            text,
            ..Self::default()
        }
    }
}

/// A short identifier that depends on nothing but the parts: sixteen hexadecimal digits of
/// their BLAKE3 hash. The parts are kept apart by their lengths.
pub fn content_id(parts: &[&[u8]]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part);
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_keep_their_parts_apart() {
        assert_ne!(content_id(&[b"ab", b"c"]), content_id(&[b"a", b"bc"]));
        assert_eq!(content_id(&[b"ab"]).len(), 16);
    }
}
