//! Conditions of triggers as they stand in the files, for explanations.

use std::fmt::{self, Display, Formatter};

use crate::triggers::Condition;
use crate::words::WordSet;

impl Display for Condition {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Condition::Filled(slot) => write!(formatter, "{slot}"),
            Condition::Actor(slot) => write!(formatter, "{slot}@actor"),
            Condition::Person(slot) => write!(formatter, "{slot}@person"),
            Condition::Head(slot, words) => write!(formatter, "{slot}={}", FirstWords(words)),
            Condition::Phrase(slot, words) => write!(formatter, "{slot}^{}", FirstWords(words)),
            Condition::Infinitive(None) => formatter.write_str("infinitive"),
            Condition::Infinitive(Some(words)) => write!(formatter, "infinitive={}", FirstWords(words)),
            Condition::That => formatter.write_str("that"),
            Condition::Passive => formatter.write_str("passive"),
            Condition::Plural => formatter.write_str("plural"),
            Condition::Sentence(words) => write!(formatter, "sentence^{}", FirstWords(words)),
        }
    }
}

/// The first words of a set; of a long one also how many it has.
struct FirstWords<'a>(&'a WordSet);

impl Display for FirstWords<'_> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 3;
        let members = self.0.members();
        let shown: Vec<String> = members.iter().take(SHOWN).map(|member| member.join(" ")).collect();
        formatter.write_str(&shown.join(","))?;
        if members.len() > SHOWN {
            write!(formatter, ",... ({} words)", members.len())?;
        }
        Ok(())
    }
}
