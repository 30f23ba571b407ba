//! `demarche code`: articles to records of events.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use anyhow::Context;
use demarche::{Article, Coder, Coding, Lexicon};
use demarche_codebook::json;
use serde_json::Value;

use crate::arguments::{self, Format, Misuse};
use crate::batch::Batches;
use crate::exit_code::ExitCode;
use crate::input::{self, Item, Settings};
use crate::messages::Messages;
use crate::output::{self, Output};
use crate::work::Crew;

pub(crate) fn run(arguments: &arguments::Code) -> anyhow::Result<ExitCode> {
    check(arguments)?;
    let coder = coder(arguments.reading.lexicon.as_deref())?;
    let crew = Crew::new(arguments.running.threads)?;
    let output = output::of(arguments.format);
    let options = json::Options {
        mentions: arguments.mentions,
        derivation: arguments.explain,
    };
    let read = |item: &Item| {
        let mut coding = code(coder, item, options.derivation);
        if let Some(minimum) = arguments.min_confidence {
            coding.keep_confident(minimum);
        }
        coding
    };
    let record = |item: &Item| Record::new(coder, item, &read(item), options, &*output);
    let settings = Settings {
        published: arguments.reading.published,
        titles: true,
        codings: false,
    };
    let mut batches = Batches::new(input::inputs(&arguments.inputs.paths, settings));
    let mut messages = Messages::new(arguments.running.quiet);
    let mut stdout = BufWriter::new(io::stdout().lock());
    let (mut found, mut first) = (false, true);
    stdout.write_all(&output.head())?;
    loop {
        let batch = batches.next(&mut messages);
        if batch.is_empty() {
            break;
        }
        for record in crew.map(&batch, record) {
            if !std::mem::take(&mut first) {
                stdout.write_all(output.between())?;
            }
            stdout.write_all(&record.bytes)?;
            found |= record.has_events;
        }
        stdout.flush()?;
        messages.advance(batch.len());
    }
    stdout.write_all(output.tail())?;
    stdout.flush()?;
    Ok(ExitCode::of(messages.failed(), found))
}

/// A coder with the built-in lexicon and, if given, the files of a directory. It is never freed: that would take a fifth of
/// the time of a short run, and the program's end frees it all at once.
pub(crate) fn coder(directory: Option<&Path>) -> anyhow::Result<&'static Coder> {
    Ok(Box::leak(Box::new(Coder::new(lexicon(directory)?))))
}

/// The built-in lexicon and, if given, the files of a directory.
pub(crate) fn lexicon(directory: Option<&Path>) -> anyhow::Result<Lexicon> {
    match directory {
        Some(directory) => Lexicon::load(directory).context("cannot use this lexicon"),
        None => Ok(Lexicon::builtin()),
    }
}

/// The coding of an article with the notes that were made while it was read.
pub(crate) fn code(coder: &Coder, item: &Item, derivation: bool) -> Coding {
    let article: &Article = &item.article;
    let mut coding = if derivation {
        coder.code_with_derivation(article)
    } else {
        coder.code(article)
    };
    let mut notes = item.notes.clone();
    notes.retain(|note| !coding.notes.contains(note));
    coding.notes.splice(0..0, notes);
    coding
}

/// Rows and tables have no place for what only records can hold.
fn check(arguments: &arguments::Code) -> Result<(), Misuse> {
    let flat = matches!(arguments.format, Format::Csv | Format::Table);
    for (flag, given) in [("--mentions", arguments.mentions), ("--explain", arguments.explain)] {
        if flat && given {
            return Err(Misuse(format!(
                "`{flag}` goes with `--format jsonl` or `--format json` only"
            )));
        }
    }
    Ok(())
}

/// One article's part of the output.
struct Record {
    bytes: Vec<u8>,
    has_events: bool,
}

impl Record {
    fn new(coder: &Coder, item: &Item, coding: &Coding, options: json::Options, output: &dyn Output) -> Self {
        let record: Value = json::coding(&item.article, coding, &coder.engine(), options);
        Self {
            bytes: output.record(&record),
            has_events: !coding.events.is_empty(),
        }
    }
}
