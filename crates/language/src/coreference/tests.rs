//! What is linked in a few texts of our own.

use super::{ChainIndex, MentionForm, mentions, resolve};
use crate::{Analyzer, Document, Sentence};
