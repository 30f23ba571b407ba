//! Buckets of the distance between a word and another: near ones apart, far ones together.

/// Distances up to this have a bucket each.
const NEAR: usize = 8;
/// Beyond `NEAR`, a distance above each of these opens a new bucket.
const FAR_STEPS: [usize; 5] = [10, 14, 20, 30, 45];
const BUCKETS_PER_SIDE: usize = 14;

/// How many buckets there are: both sides and the root.
pub(crate) const BUCKETS: usize = 2 * BUCKETS_PER_SIDE + 1;

/// The bucket of the root as head.
pub(crate) const ROOT_BUCKET: usize = BUCKETS - 1;

/// The bucket of the head at `other` for the word at `word`.
pub(crate) fn bucket(word: usize, other: usize) -> usize {
    let size = word.abs_diff(other);
    let step = if size <= NEAR {
        size
    } else {
        NEAR + FAR_STEPS.iter().filter(|&&limit| size > limit).count()
    };
    if other < word { step } else { step + BUCKETS_PER_SIDE }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_and_far() {
        assert_eq!(bucket(5, 4), 1);
        assert_eq!(bucket(4, 5), 15);
        assert_eq!(bucket(20, 10), 8);
        assert_eq!(bucket(20, 9), 9);
        assert_eq!(bucket(0, 400), ROOT_BUCKET - 1);
    }
}
