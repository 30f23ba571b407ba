//! Entries that can never apply, because another entry of the word is tried first and holds whenever they do.

use crate::triggers::{Condition, Trigger, Triggers};

impl Triggers {
    /// The entries that can never apply, each with the one that is always taken in its stead.
    pub fn shadowed(&self) -> Vec<(&Trigger, &Trigger)> {
        let mut found = Vec::new();
        for entries in self.words() {
            for (place, entry) in entries.iter().enumerate() {
                let above = entries[..place].iter().find(|above| holds_with(above, entry));
                found.extend(above.map(|above| (entry, above)));
            }
        }
        found.sort_by(|one, other| one.0.id.cmp(&other.0.id));
        found
    }
}

/// Whether `above` holds whenever `entry` does.
fn holds_with(above: &Trigger, entry: &Trigger) -> bool {
    let particle = above.particle.is_none() || above.particle == entry.particle;
    let asked = above
        .conditions
        .iter()
        .all(|any| entry.conditions.iter().any(|given| any_follows(any, given)));
    let excepted = above
        .exceptions
        .iter()
        .all(|exception| entry.exceptions.iter().any(|wider| follows(wider, exception)));
    particle && asked && excepted
}

/// Whether one of `any` holds whenever one of `given` does.
fn any_follows(any: &[Condition], given: &[Condition]) -> bool {
    given
        .iter()
        .all(|given| any.iter().any(|condition| follows(condition, given)))
}

/// Whether `condition` holds whenever `given` does, as far as their forms say.
fn follows(condition: &Condition, given: &Condition) -> bool {
    use Condition::{Actor, Filled, Head, Infinitive, Person, Phrase, Sentence};
    match (condition, given) {
        (Filled(slot), Actor(other) | Person(other) | Head(other, _) | Phrase(other, _)) => slot == other,
        (Head(slot, words), Head(other, fewer)) | (Phrase(slot, words), Phrase(other, fewer)) => {
            slot == other && words.includes(fewer)
        }
        (Sentence(words), Sentence(fewer)) | (Infinitive(Some(words)), Infinitive(Some(fewer))) => {
            words.includes(fewer)
        }
        (Infinitive(None), Infinitive(_)) => true,
        _ => condition == given,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks;
    use crate::words::Sets;

    /// Which of the entries can never apply.
    fn check(entries: &str, expected: &[&str]) {
        let mut triggers = Triggers::default();
        for block in &blocks::parse("t.lex", entries).expect("a sound file") {
            triggers.add(block, &Sets::default()).expect("a sound entry");
        }
        let found: Vec<&str> = triggers.shadowed().iter().map(|(entry, _)| entry.id.as_str()).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn what_asks_for_more_but_comes_later_is_never_reached() {
        check(
            "verb a\n  code: ACCUSE 112\n  if: obj=man,dog\n\nverb a\n  code: REJECT 120\n  if: obj=dog\n",
            &["verb a#2"],
        );
        check(
            "verb a\n  code: ACCUSE 112\n  if: obj\n\nverb a\n  code: REJECT 120\n  if: obj@actor\n  unless: that\n",
            &["verb a#2"],
        );
    }

    #[test]
    fn exceptions_and_conditions_of_their_own_keep_entries_apart() {
        check(
            "verb a\n  code: ACCUSE 112\n  unless: obj=dog\n\nverb a\n  code: REJECT 120\n",
            &[],
        );
        check(
            "verb a\n  code: ACCUSE 112\n  if: obj=man\n\nverb a\n  code: REJECT 120\n  if: obj=dog\n",
            &[],
        );
        check("verb a\n  code: ACCUSE 112\n\nverb a off\n  code: REJECT 120\n", &[]);
    }
}
