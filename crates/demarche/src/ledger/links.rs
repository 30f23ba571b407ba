//! What ties the items of an article to each other.

use super::draft::Draft;
use super::scene::Sources;

/// Ties the drafts.
pub(super) fn tie(_sources: &Sources<'_, '_, '_>, _drafts: &mut [Draft], _fates: &[(usize, usize)]) {}
