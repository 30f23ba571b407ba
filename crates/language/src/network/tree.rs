//! From arc scores to a tree with exactly one root.

/// Scores of one sentence: a row for each word, a column for each head, column 0 for the root.
pub(crate) struct ArcScores<'a> {
    /// Words times (words + 1).
    pub(crate) scores: &'a [f32],
    pub(crate) words: usize,
}

impl ArcScores<'_> {
    fn row(&self, word: usize) -> &[f32] {
        &self.scores[word * (self.words + 1)..][..=self.words]
    }
}

/// The head of each word: 0 is the root, words count from 1.
pub(crate) fn decode(arcs: &ArcScores<'_>) -> Vec<usize> {
    let greedy: Vec<usize> = (0..arcs.words)
        .map(|word| super::matrix::largest(arcs.row(word)))
        .collect();
    if is_tree(&greedy) { greedy } else { spanning_tree(arcs) }
}

/// Whether there is exactly one root and no cycle.
pub(crate) fn is_tree(heads: &[usize]) -> bool {
    heads.iter().filter(|&&head| head == 0).count() == 1 && {
        let mut nodes = vec![0];
        nodes.extend_from_slice(heads);
        find_cycle(&nodes).is_none()
    }
}

/// Nodes of a cycle, if there is one. `heads[0]` is not looked at: node 0 is the root.
fn find_cycle(heads: &[usize]) -> Option<Vec<usize>> {
    // The walk that first came to a node; walk 0 means not yet visited.
    let mut visited_by = vec![0; heads.len()];
    for start in 1..heads.len() {
        let mut node = start;
        while node != 0 && visited_by[node] == 0 {
            visited_by[node] = start;
            node = heads[node];
        }
        if node != 0 && visited_by[node] == start {
            let mut cycle = vec![node];
            let mut next = heads[node];
            while next != node {
                cycle.push(next);
                next = heads[next];
            }
            return Some(cycle);
        }
    }
    None
}

/// The best tree with one root, by contraction of cycles (Chu-Liu and Edmonds).
fn spanning_tree(arcs: &ArcScores<'_>) -> Vec<usize> {
    let size = arcs.words + 1;
    let mut scores = vec![f64::NEG_INFINITY; size * size];
    let usable = || arcs.scores.iter().copied().filter(|score| score.is_finite());
    let range = f64::from(usable().fold(f32::MIN, f32::max)) - f64::from(usable().fold(f32::MAX, f32::min));
    // A root arc costs more than any tree can gain, so the best tree has one only.
    let root_cost = (range + 1.0) * size as f64;
    for word in 1..size {
        for (head, score) in arcs.row(word - 1).iter().enumerate() {
            if head != word {
                scores[word * size + head] = f64::from(*score) - if head == 0 { root_cost } else { 0.0 };
            }
        }
    }
    let mut heads = contract(&Graph { scores, size });
    heads.remove(0);
    heads
}

/// Scores of every arc, `scores[word * size + head]`; node 0 is the root.
struct Graph {
    scores: Vec<f64>,
    size: usize,
}

impl Graph {
    fn score(&self, word: usize, head: usize) -> f64 {
        self.scores[word * self.size + head]
    }

    /// The best head of each node; node 0 gets itself.
    fn best_heads(&self) -> Vec<usize> {
        let best = |word: usize| first_best(0..self.size, |head| self.score(word, head));
        std::iter::once(0).chain((1..self.size).map(best)).collect()
    }
}

/// The item with the highest score, the first of equals.
fn first_best(items: impl IntoIterator<Item = usize>, score: impl Fn(usize) -> f64) -> usize {
    let mut best = None;
    for item in items {
        let value = score(item);
        if best.is_none_or(|(_, highest)| value > highest) {
            best = Some((item, value));
        }
    }
    best.map_or(0, |(item, _)| item)
}

/// The best tree of a graph: if the best heads make a cycle, the cycle becomes one node and
/// the smaller graph is solved.
fn contract(graph: &Graph) -> Vec<usize> {
    let mut heads = graph.best_heads();
    let Some(cycle) = find_cycle(&heads) else {
        return heads;
    };
    let outside: Vec<usize> = (0..graph.size).filter(|node| !cycle.contains(node)).collect();
    let size = outside.len() + 1;
    let merged = size - 1;
    // What the cycle gains by breaking at `node` and taking its head from outside.
    let gain = |node: usize, head: usize| graph.score(node, head) - graph.score(node, heads[node]);
    let entry: Vec<usize> = outside
        .iter()
        .map(|&head| first_best(cycle.iter().copied(), |node| gain(node, head)))
        .collect();
    let exit: Vec<usize> = outside
        .iter()
        .map(|&word| first_best(cycle.iter().copied(), |node| graph.score(word, node)))
        .collect();
    let mut scores = vec![f64::NEG_INFINITY; size * size];
    for (row, &word) in outside.iter().enumerate().skip(1) {
        for (column, &head) in outside.iter().enumerate() {
            scores[row * size + column] = graph.score(word, head);
        }
        scores[row * size + merged] = graph.score(word, exit[row]);
    }
    for (column, &head) in outside.iter().enumerate() {
        scores[merged * size + column] = gain(entry[column], head);
    }
    let smaller = contract(&Graph { scores, size });
    for (row, &word) in outside.iter().enumerate().skip(1) {
        heads[word] = if smaller[row] == merged {
            exit[row]
        } else {
            outside[smaller[row]]
        };
    }
    let way_in = smaller[merged];
    heads[entry[way_in]] = outside[way_in];
    heads
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The best tree by trying all of them.
    fn by_trial(arcs: &ArcScores<'_>) -> f32 {
        let base = arcs.words + 1;
        let mut best = f32::NEG_INFINITY;
        for code in 0..base.pow(arcs.words as u32) {
            let heads: Vec<usize> = (0..arcs.words)
                .map(|word| code / base.pow(word as u32) % base)
                .collect();
            if is_tree(&heads) {
                best = best.max(total(arcs, &heads));
            }
        }
        best
    }

    fn total(arcs: &ArcScores<'_>, heads: &[usize]) -> f32 {
        heads.iter().enumerate().map(|(word, &head)| arcs.row(word)[head]).sum()
    }

    #[test]
    fn finds_the_best_tree() {
        let mut state = 7_u32;
        for round in 0..300 {
            let words = 2 + round % 4;
            let scores: Vec<f32> = (0..words * (words + 1))
                .map(|_| {
                    state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    (state >> 16) as f32 / 1_000.0
                })
                .collect();
            let arcs = ArcScores { scores: &scores, words };
            let heads = decode(&arcs);
            assert!(is_tree(&heads), "{heads:?}");
            assert!((total(&arcs, &heads) - by_trial(&arcs)).abs() < 0.01);
        }
    }

    #[test]
    fn one_word_is_its_own_root() {
        let arcs = ArcScores {
            scores: &[0.0, f32::NEG_INFINITY],
            words: 1,
        };
        assert_eq!(decode(&arcs), [0]);
    }

    #[test]
    fn recognises_trees() {
        assert!(is_tree(&[2, 0, 2]));
        assert!(!is_tree(&[2, 1, 0]));
        assert!(!is_tree(&[0, 0]));
        assert!(!is_tree(&[1]));
    }
}
