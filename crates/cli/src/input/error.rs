use std::fmt;
use std::path::Path;

/// An input, or a line of one, that cannot be read: where, why, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct InputError {
    name: String,
    line: Option<usize>,
    message: String,
    mend: Option<&'static str>,
}

impl InputError {
    pub(crate) fn new(name: &str, message: impl Into<String>) -> Self {
        Self {
            name: name.to_owned(),
            line: None,
            message: message.into(),
            mend: None,
        }
    }

    pub(crate) fn of(path: &Path, message: impl Into<String>) -> Self {
        Self::new(&path.display().to_string(), message)
    }

    /// In what line of the input, counted from one.
    pub(crate) fn at(self, line: usize) -> Self {
        Self {
            line: Some(line),
            ..self
        }
    }

    /// What to do about it.
    pub(crate) fn mend(self, mend: &'static str) -> Self {
        Self {
            mend: Some(mend),
            ..self
        }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.name)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
        }
        write!(formatter, ": {}", self.message)?;
        match self.mend {
            Some(mend) => write!(formatter, "\n  hint: {mend}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for InputError {}
