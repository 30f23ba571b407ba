//! What the article tells further on of the fate of its items.

use super::draft::Draft;
use super::scene::Sources;

/// Sets the status of the drafts; gives pairs of the draft that tells and the one whose fate it tells.
pub(super) fn tell(_sources: &Sources<'_, '_, '_>, _drafts: &mut [Draft]) -> Vec<(usize, usize)> {
    Vec::new()
}
