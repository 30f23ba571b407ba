//! What was carried from a dictionary and what was not.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Counts of what was carried, and every line that was not, or not whole.
#[derive(Debug, Default)]
pub(super) struct Report {
    carried: BTreeMap<&'static str, usize>,
    left: Vec<Left>,
}

/// A line, or a part of one, that could not be carried.
#[derive(Debug)]
struct Left {
    file: String,
    line: usize,
    text: String,
    why: &'static str,
}

/// A line of a dictionary.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) file: &'a str,
    pub(super) number: usize,
    pub(super) text: &'a str,
}

impl Report {
    pub(super) fn carry(&mut self, what: &'static str) {
        *self.carried.entry(what).or_insert(0) += 1;
    }

    pub(super) fn leave(&mut self, line: Line<'_>, why: &'static str) {
        self.left.push(Left {
            file: line.file.to_owned(),
            line: line.number,
            text: line.text.trim().to_owned(),
            why,
        });
    }

    /// The counts: a page to read.
    pub(super) fn summary(&self) -> String {
        let mut page = String::new();
        for (what, count) in &self.carried {
            add(&mut page, &format!("{count:>8}  {what}"));
        }
        for (why, count) in self.reasons() {
            add(&mut page, &format!("{count:>8}  not carried: {why}"));
        }
        page
    }

    /// The counts, then every line that was left behind: `FILE:LINE: why: text`.
    pub(super) fn whole(&self) -> String {
        let mut page = self.summary();
        page.push('\n');
        for left in &self.left {
            add(
                &mut page,
                &format!("{}:{}: {}: {}", left.file, left.line, left.why, left.text),
            );
        }
        page
    }

    fn reasons(&self) -> BTreeMap<&'static str, usize> {
        let mut reasons = BTreeMap::new();
        for left in &self.left {
            *reasons.entry(left.why).or_insert(0) += 1;
        }
        reasons
    }
}

fn add(page: &mut String, line: &str) {
    // Writing to memory does not fail.
    let _ = writeln!(page, "{line}");
}
