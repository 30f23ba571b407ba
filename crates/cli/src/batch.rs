//! Gathers articles into batches, so that threads have work and memory stays bounded.

use crate::input::{Input, Item};
use crate::messages::Messages;

/// A batch is full at so much text or so many articles, whichever comes first.
const TEXT: usize = 4 << 20;
const ARTICLES: usize = 1024;

/// Batches of what a stream of inputs gives. Each is twice as large as the one before, up to the
/// limits, so that the first records come at once.
pub(crate) struct Batches<I> {
    inputs: I,
    articles: usize,
}

impl<I: Iterator<Item = Input>> Batches<I> {
    pub(crate) fn new(inputs: I) -> Self {
        Self { inputs, articles: 8 }
    }

    /// The next articles; none when the inputs are at their end.
    pub(crate) fn next(&mut self, messages: &mut Messages) -> Vec<Item> {
        let mut batch = Vec::new();
        let mut text = 0;
        while batch.len() < self.articles && text < TEXT {
            match self.inputs.next() {
                None => break,
                Some(Input::Article(item)) => {
                    text += item.article.text.len();
                    batch.push(*item);
                }
                Some(Input::Unreadable(error)) => messages.unreadable(&error),
                Some(Input::Skipped(path)) => {
                    messages.note(&format!("{}: skipped, not a known kind of file", path.display()));
                }
            }
        }
        self.articles = (self.articles * 2).min(ARTICLES);
        batch
    }
}
