use thiserror::Error;

/// Something wrong in a lexicon file, with where it stands. Lines and columns count from one.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{file}:{line}:{column}: {message}")]
pub struct LexiconError {
    /// The file as it was named to the loader.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
    /// What is wrong, and what was expected.
    pub message: String,
}

/// Where a word of a lexicon file stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Position<'a> {
    pub(crate) file: &'a str,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

impl Position<'_> {
    pub(crate) fn error(self, message: impl Into<String>) -> LexiconError {
        LexiconError {
            file: self.file.to_owned(),
            line: self.line,
            column: self.column,
            message: message.into(),
        }
    }
}
