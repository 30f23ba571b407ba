//! Reads lexicon files into a [`Lexicon`].

use std::path::{Path, PathBuf};

use thiserror::Error;

use crate::actors::{self, Actor, Naming};
use crate::blocks::{self, Block};
use crate::error::LexiconError;
use crate::{Lexicon, builtin};

/// Why a lexicon could not be loaded.
#[derive(Debug, Error)]
pub enum LoadError {
    /// A file or directory could not be read.
    #[error("cannot read `{path}`: {error}")]
    Read {
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        error: std::io::Error,
    },
    /// A file does not follow the format.
    #[error(transparent)]
    Format(#[from] LexiconError),
}

impl Lexicon {
    /// The lexicon that is compiled into the program.
    ///
    /// # Panics
    ///
    /// Never, unless the program was built from data that its own tests refuse.
    pub fn builtin() -> Self {
        let mut lexicon = Self::default();
        lexicon
            .add_files(builtin::FILES.iter().copied())
            .unwrap_or_else(|error| panic!("the built-in lexicon is sound: {error}"));
        lexicon.places.set_towns(builtin::TOWNS);
        lexicon
    }

    /// The built-in lexicon with the `.lex` and `.tsv` files of `directory`, and of the
    /// directories in it, added.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or does not follow the format.
    pub fn load(directory: &Path) -> Result<Self, LoadError> {
        let mut lexicon = Self::builtin();
        lexicon.add_directory(directory)?;
        Ok(lexicon)
    }

    /// Only the files of `directory`, and of the directories in it, without the built-in ones.
    ///
    /// # Errors
    ///
    /// If a file cannot be read or does not follow the format.
    pub fn from_directory(directory: &Path) -> Result<Self, LoadError> {
        let mut lexicon = Self::default();
        lexicon.add_directory(directory)?;
        Ok(lexicon)
    }

    fn add_directory(&mut self, directory: &Path) -> Result<(), LoadError> {
        let mut files = Vec::new();
        for path in data_files(directory)? {
            let text = std::fs::read_to_string(&path).map_err(|error| read_error(&path, error))?;
            files.push((path.display().to_string(), text));
        }
        self.add_files(files.iter().map(|(file, text)| (file.as_str(), text.as_str())))?;
        Ok(())
    }

    /// Adds files; sets are read first, because triggers of any file may refer to them.
    fn add_files<'a>(&mut self, files: impl Iterator<Item = (&'a str, &'a str)>) -> Result<(), LexiconError> {
        let mut all_blocks = Vec::new();
        for (file, text) in files {
            if !has_source(text) {
                self.files_without_source.push(file.to_owned());
            }
            if is_places(file) {
                self.places.add(file, text)?;
            } else {
                all_blocks.extend(blocks::parse(file, text)?);
            }
        }
        for block in all_blocks.iter().filter(|block| block.kind == "set") {
            self.sets.add(block)?;
        }
        all_blocks.iter().try_for_each(|block| self.add_block(block))
    }

    fn add_block(&mut self, block: &Block<'_>) -> Result<(), LexiconError> {
        match block.kind {
            "country" => self.add_actor(actors::country(block)?),
            "body" => self.add_actor(actors::body(block)?),
            "person" => self.add_actor(actors::person(block)?),
            "sector" => self.agents.add(block)?,
            "set" => {}
            "verb" | "noun" | "adj" | "adv" if is_modality(block.position.file) => self.modality.add(block)?,
            "verb" | "noun" | "adj" => self.triggers.add(block, &self.sets)?,
            other => {
                let message = format!(
                    "`{other}` is no kind of block: expected country, body, person, sector, set, verb, noun or adj"
                );
                return Err(block.position.error(message));
            }
        }
        Ok(())
    }

    fn add_actor(&mut self, (actor, namings): (Actor, Vec<Naming<'_>>)) {
        let index = self.actors.len() as u32;
        for naming in namings {
            self.names.insert(naming.name.text, (index, naming.name_use));
        }
        self.actors.push(actor);
    }
}

/// Whether the head of a file has an `@source`; tables have it in a comment.
fn has_source(text: &str) -> bool {
    const HEAD: usize = 40;
    let head = text.lines().take(HEAD);
    head.map(|line| line.trim_start_matches(['#', ' ']))
        .any(|line| line.starts_with("@source "))
}

fn is_places(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "tsv")
}

fn is_modality(file: &str) -> bool {
    Path::new(file).file_stem().is_some_and(|stem| stem == "modality")
}

/// The data files below a directory, in the order of their paths.
fn data_files(directory: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let mut files = Vec::new();
    let mut directories = vec![directory.to_owned()];
    while let Some(directory) = directories.pop() {
        let entries = std::fs::read_dir(&directory).map_err(|error| read_error(&directory, error))?;
        for entry in entries {
            let path = entry.map_err(|error| read_error(&directory, error))?.path();
            let extension = path.extension().and_then(|extension| extension.to_str());
            if path.is_dir() {
                directories.push(path);
            } else if matches!(extension, Some("lex" | "tsv")) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

fn read_error(path: &Path, error: std::io::Error) -> LoadError {
    LoadError::Read {
        path: path.to_owned(),
        error,
    }
}
