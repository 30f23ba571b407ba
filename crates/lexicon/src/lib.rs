//! What demarche knows of the world: who holds which office on which day, which nouns make an
//! actor, which words report an event, where places lie. `FORMAT.md` describes the files.
//!
//! ```
//! use demarche_lexicon::Lexicon;
//! use jiff::civil::date;
//!
//! let lexicon = Lexicon::builtin();
//! let (actor, _) = lexicon.actors_named("Ukraine").next().unwrap();
//! assert_eq!(actor.code_on(Some(date(2024, 6, 1))).unwrap().to_string(), "UKR");
//! ```

mod actors;
mod agents;
mod blocks;
mod builtin;
mod conditions;
mod error;
mod load;
mod modality;
mod names;
mod period;
mod places;
mod shadow;
mod towns;
mod triggers;
mod words;

pub use actors::{Actor, ActorKind, NameUse, Role, Sex};
pub use agents::{Agent, Agents};
pub use error::LexiconError;
pub use load::LoadError;
pub use modality::{Effect, Governed, ModalityCue, ModalityCues};
pub use names::Found;
pub use period::Period;
pub use places::{Gazetteer, Place, PlaceKind};
pub use triggers::{Condition, Example, Slot, Trigger, Triggers, WordClass};
pub use words::WordSet;

use names::NameTable;

/// Everything that is known. Build it once and share it between threads.
#[derive(Debug, Clone, Default)]
pub struct Lexicon {
    actors: Vec<Actor>,
    names: NameTable<(u32, NameUse)>,
    /// Agent nouns.
    pub agents: Agents,
    /// Words that report events.
    pub triggers: Triggers,
    /// Words that say whether events happened.
    pub modality: ModalityCues,
    /// Places.
    pub places: Gazetteer,
    sets: words::Sets,
    files_without_source: Vec<String>,
}

impl Lexicon {
    /// Version of the built-in data: year and month of its last change.
    pub const VERSION: &'static str = "2026.11";

    /// The longest name at the start of `text`, with every actor that bears it.
    pub fn longest_name(&self, text: &str) -> Option<(usize, impl Iterator<Item = (&Actor, NameUse)>)> {
        let found = self.names.longest(text)?;
        Some((found.length, self.resolve(found.values)))
    }

    /// The actors that bear exactly this name.
    pub fn actors_named(&self, name: &str) -> impl Iterator<Item = (&Actor, NameUse)> {
        self.resolve(self.names.get(name))
    }

    fn resolve<'a>(&'a self, values: &'a [(u32, NameUse)]) -> impl Iterator<Item = (&'a Actor, NameUse)> {
        values
            .iter()
            .map(|&(index, name_use)| (&self.actors[index as usize], name_use))
    }

    /// Every actor, in the order of the files.
    pub fn actors(&self) -> &[Actor] {
        &self.actors
    }

    /// The files that do not say where their content comes from.
    pub fn files_without_source(&self) -> &[String] {
        &self.files_without_source
    }

    /// Number of different names of actors.
    pub fn name_count(&self) -> usize {
        self.names.len()
    }

    /// A named list of words.
    pub fn set(&self, name: &str) -> Option<std::sync::Arc<WordSet>> {
        self.sets.named(name)
    }
}
