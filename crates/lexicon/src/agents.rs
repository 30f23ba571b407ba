//! Nouns that make an actor together with a country or a body: "soldier", "foreign minister".

use std::collections::HashMap;

use demarche_codebook::Sector;
use smol_str::SmolStr;

use crate::blocks::{Block, Line};
use crate::error::LexiconError;

/// What an agent noun says of the actor it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Agent {
    /// The part of society.
    pub sector: Sector,
    /// Whether the noun names a body ("army") and not a person ("soldier").
    pub group: bool,
}

/// All agent nouns, singular and plural, by their words in lower case.
#[derive(Debug, Clone, Default)]
pub struct Agents {
    nouns: HashMap<SmolStr, Agent>,
}

impl Agents {
    /// The noun, given in lower case with single spaces.
    pub fn get(&self, noun: &str) -> Option<Agent> {
        self.nouns.get(noun).copied()
    }

    /// Number of forms.
    pub fn len(&self) -> usize {
        self.nouns.len()
    }

    /// Whether there is no noun at all.
    pub fn is_empty(&self) -> bool {
        self.nouns.is_empty()
    }

    /// Reads a `sector` block.
    pub(crate) fn add(&mut self, block: &Block<'_>) -> Result<(), LexiconError> {
        let sector =
            Sector::parse(block.head).ok_or_else(|| block.position.error(format!("`{}` is no sector", block.head)))?;
        for line in &block.lines {
            self.add_noun(*line, sector)?;
        }
        Ok(())
    }

    fn add_noun(&mut self, line: Line<'_>, sector: Sector) -> Result<(), LexiconError> {
        let (nouns, flag) = line.text.split_once(';').unwrap_or((line.text, ""));
        let group = match flag.trim() {
            "" => false,
            "group" => true,
            other => return Err(line.error(format!("`{other}` is no flag: expected `group`"))),
        };
        let (singular, plural) = match nouns.split_once(',') {
            Some((singular, plural)) => (singular.trim(), plural.trim().to_owned()),
            None => (nouns.trim(), plural(nouns.trim())),
        };
        let agent = Agent { sector, group };
        for noun in [singular, &plural] {
            if let Some(known) = self.nouns.insert(SmolStr::new(noun), agent)
                && known.sector != sector
            {
                let message = format!("`{noun}` is already {}", known.sector.as_str());
                return Err(line.error(message));
            }
        }
        Ok(())
    }
}

/// The regular plural of a noun phrase's last word.
fn plural(noun: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    if let Some(stem) = noun.strip_suffix('y')
        && !ends(&["ay", "ey", "oy", "uy"])
    {
        return format!("{stem}ies");
    }
    if let Some(stem) = noun.strip_suffix("man")
        && !ends(&["human", "german"])
    {
        return format!("{stem}men");
    }
    if ends(&["s", "x", "z", "ch", "sh"]) {
        return format!("{noun}es");
    }
    format!("{noun}s")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blocks;

    #[test]
    fn nouns_are_known_in_both_numbers() {
        let blocks = blocks::parse(
            "t.lex",
            "sector MIL\n  gunner\n  serviceman\n  army; group\n  chef de mission, chefs de mission\n",
        )
        .expect("a sound file");
        let mut agents = Agents::default();
        agents.add(&blocks[0]).expect("sound nouns");
        for noun in ["gunners", "servicemen", "armies", "chefs de mission"] {
            assert!(agents.get(noun).is_some(), "{noun}");
        }
        assert!(agents.get("army").is_some_and(|agent| agent.group));
    }
}
