//! Shares work between threads and hands the results back in order.

use std::num::NonZeroUsize;

use anyhow::Context;
use rayon::prelude::*;

/// A fixed number of threads.
pub(crate) struct Crew {
    pool: rayon::ThreadPool,
}

/// Deep trees are walked recursively in places, and the system's default for threads is small.
const STACK: usize = 16 << 20;

impl Crew {
    pub(crate) fn new(threads: Option<NonZeroUsize>) -> anyhow::Result<Self> {
        let threads = threads.map_or(0, NonZeroUsize::get);
        let builder = rayon::ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK);
        let pool = builder.build().context("cannot start threads")?;
        Ok(Self { pool })
    }

    /// `each` of every piece, in the order of the pieces.
    pub(crate) fn map<T: Sync, R: Send>(&self, pieces: &[T], each: impl Fn(&T) -> R + Sync + Send) -> Vec<R> {
        self.pool
            .install(|| pieces.par_iter().with_max_len(1).map(each).collect())
    }
}
