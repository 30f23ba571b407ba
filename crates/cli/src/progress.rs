use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// How long a run must take before a bar is worth its line.
const PATIENCE: Duration = Duration::from_secs(2);

/// A count of articles on stderr, shown when a person is there to see it and the work is long.
pub(crate) struct Progress {
    wanted: bool,
    begun: Instant,
    articles: u64,
    bar: Option<ProgressBar>,
}

impl Progress {
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            wanted: !quiet && io::stderr().is_terminal(),
            begun: Instant::now(),
            articles: 0,
            bar: None,
        }
    }

    /// More articles are done.
    pub(crate) fn advance(&mut self, articles: usize) {
        self.articles += articles as u64;
        if self.wanted && self.bar.is_none() && self.begun.elapsed() > PATIENCE {
            self.bar = Some(bar().with_elapsed(self.begun.elapsed()));
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.articles);
        }
    }

    /// Takes the bar away while `say` writes.
    pub(crate) fn aside(&self, say: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(say),
            None => say(),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// The number of articles to come is unknown as long as files are read as they are needed.
fn bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{spinner} {pos} articles in {elapsed}, {per_sec}");
    ProgressBar::new_spinner().with_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()))
}
