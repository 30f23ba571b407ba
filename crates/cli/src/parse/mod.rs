//! `demarche parse`: sentences, tags, trees and names.

mod table;
mod text;
mod treebank;

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use demarche_language::Analyzer;

use crate::arguments::{self, ParseInput};
use crate::batch::Batches;
use crate::conllu::{Conllu, Lines};
use crate::exit_code::ExitCode;
use crate::input::{self, InputError, Settings};
use crate::messages::Messages;
use crate::work::Crew;

pub(crate) fn run(arguments: &arguments::Parse) -> anyhow::Result<ExitCode> {
    let mut run = Run {
        analyzer: Analyzer::builtin(),
        crew: Crew::new(arguments.running.threads)?,
        messages: Messages::new(arguments.running.quiet),
        stdout: BufWriter::new(io::stdout().lock()),
        table: arguments.to == arguments::ParseOutput::Table,
        found: false,
    };
    let mut paths = arguments.inputs.paths.clone();
    if paths.is_empty() {
        paths.push("-".into());
    }
    for path in &paths {
        if is_conllu(path, arguments.from) {
            run.treebank(path)?;
        } else {
            run.articles(path)?;
        }
    }
    Ok(ExitCode::of(run.messages.failed(), run.found))
}

fn is_conllu(path: &Path, from: Option<ParseInput>) -> bool {
    let name = path.to_string_lossy();
    let bare = name
        .strip_suffix(".gz")
        .or_else(|| name.strip_suffix(".zst"))
        .unwrap_or(&name);
    from.map_or(bare.ends_with(".conllu"), |from| from == ParseInput::Conllu)
}

/// Sentences of a treebank that are read together; the same number whatever the threads, so that
/// results cannot depend on them.
const TOGETHER: usize = 32;
const BATCH: usize = 64 * TOGETHER;

struct Run<'a> {
    analyzer: Analyzer,
    crew: Crew,
    messages: Messages,
    stdout: BufWriter<io::StdoutLock<'a>>,
    table: bool,
    found: bool,
}

impl Run<'_> {
    /// Articles are split into sentences and words here; a title is text like all other.
    fn articles(&mut self, path: &Path) -> anyhow::Result<()> {
        let paths: [PathBuf; 1] = [path.to_owned()];
        let mut batches = Batches::new(input::inputs(&paths, Settings::default()));
        loop {
            let batch = batches.next(&mut self.messages);
            if batch.is_empty() {
                return Ok(());
            }
            let written = self.crew.map(&batch, |item| {
                let document = self.analyzer.analyze(&item.article.text);
                text::sentences(&item.article, &document)
            });
            for sentences in &written {
                self.write(sentences)?;
            }
            self.stdout.flush()?;
            self.messages.advance(batch.len());
        }
    }

    /// A treebank keeps its sentences, words and comments.
    fn treebank(&mut self, path: &Path) -> anyhow::Result<()> {
        let mut lines = match open(path) {
            Ok(reader) => Lines::new(&path.display().to_string(), reader),
            Err(error) => {
                self.messages.unreadable(&error);
                return Ok(());
            }
        };
        loop {
            let batch = self.next_sentences(&mut lines);
            if batch.is_empty() {
                return Ok(());
            }
            let pieces: Vec<&[Conllu]> = batch.chunks(TOGETHER).collect();
            let written = self.crew.map(&pieces, |piece| treebank::analyze(&self.analyzer, piece));
            for sentences in &written {
                self.write(sentences)?;
            }
            self.stdout.flush()?;
            self.messages.advance(batch.len());
        }
    }

    fn next_sentences(&mut self, lines: &mut Lines) -> Vec<Conllu> {
        let mut batch = Vec::new();
        while batch.len() < BATCH {
            match lines.next() {
                None => break,
                Some(Ok(sentence)) => batch.push(sentence),
                Some(Err(error)) => self.messages.unreadable(&error),
            }
        }
        batch
    }

    fn write(&mut self, sentences: &[Conllu]) -> io::Result<()> {
        for sentence in sentences {
            self.found = true;
            if self.table {
                writeln!(self.stdout, "{}", table::of(sentence))?;
            } else {
                writeln!(self.stdout, "{sentence}")?;
            }
        }
        Ok(())
    }
}

fn open(path: &Path) -> Result<Box<dyn io::BufRead>, InputError> {
    if path == Path::new("-") {
        return Ok(Box::new(io::BufReader::new(io::stdin())));
    }
    input::open(path)
}
