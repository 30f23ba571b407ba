//! Everything that goes to stderr: what could not be read, notes, and the progress bar.

use std::io::{self, Write};

use crate::input::InputError;
use crate::progress::Progress;

/// Speaks to the person at the terminal and remembers whether anything failed.
pub(crate) struct Messages {
    quiet: bool,
    failed: bool,
    progress: Progress,
}

impl Messages {
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            quiet,
            failed: false,
            progress: Progress::new(quiet),
        }
    }

    /// Names an input that could not be read; the run goes on.
    pub(crate) fn unreadable(&mut self, error: &InputError) {
        self.failed = true;
        self.progress.aside(|| complain(&error.to_string()));
    }

    /// Something worth knowing that is no failure.
    pub(crate) fn note(&self, text: &str) {
        if !self.quiet {
            self.progress.aside(|| complain(text));
        }
    }

    /// More articles are done.
    pub(crate) fn advance(&mut self, articles: usize) {
        self.progress.advance(articles);
    }

    /// Whether any input could not be read.
    pub(crate) fn failed(&self) -> bool {
        self.failed
    }
}

/// Writes one message to stderr. Nothing is left to be done if stderr is closed.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(io::stderr(), "demarche: {text}");
}
