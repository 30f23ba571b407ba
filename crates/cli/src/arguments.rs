//! The command line. Help texts are the doc comments.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Parser, ValueEnum};
use jiff::civil::Date;
use thiserror::Error;

/// Reads English news and writes who did what to whom, with the words each statement rests on.
#[derive(Debug, Parser)]
#[command(name = "demarche", version, arg_required_else_help = true, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) subcommand: Subcommand,
}

const EXIT_CODES: &str = "Exit codes: 0 done, 1 nothing found or a floor missed, 2 wrong usage, \
3 some input could not be read (named on stderr, the rest is done)";

/// What to do.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum Subcommand {
    /// Write the events, quotes and places of articles
    ///
    /// Articles that are surely not in English are not coded: their record has no events and a note that
    /// names the language. In an English article the paragraphs in other languages are skipped.
    Code(Code),
    /// Write sentences, tags, trees and names
    Parse(Parse),
    /// Show how each event of an article was read
    Explain(Explain),
    /// Follow pledges, demands and meetings across articles
    ///
    /// Reads articles, or codings that `demarche code` wrote, in the order of their days and tells what
    /// became of each item, by whose word and on what evidence. What nobody has told of is "not
    /// assessed"; a day that has passed makes an item overdue and never broken.
    Ledger(crate::book::arguments::Ledger),
    /// List meetings, deadlines and what is due by day
    Calendar(crate::book::arguments::Calendar),
    /// Tell what changed, what is due, overdue, contested and refused
    Brief(crate::book::arguments::Brief),
    /// Score codings against gold
    Eval(Eval),
    /// Look after lexicon files
    Lexicon(Lexicon),
}

/// Arguments of `demarche code`.
#[derive(Debug, Args)]
pub(crate) struct Code {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// How to write the records
    #[arg(long, value_enum, default_value = "jsonl")]
    pub(crate) format: Format,
    /// Also write every person, body, place and date found, used by an event or not
    #[arg(long)]
    pub(crate) mentions: bool,
    /// Also write how each event and ledger item was read
    #[arg(long)]
    pub(crate) explain: bool,
    /// Drop events whose `confidence` is lower, from 0 to 1
    ///
    /// The confidence is the probability that type, both parties and modality are right. Where the first
    /// mention of an event is dropped, the next one that stays takes its place in `same_as`.
    #[arg(long, value_name = "P", value_parser = probability)]
    pub(crate) min_confidence: Option<f32>,
    #[command(flatten)]
    pub(crate) running: Running,
}

fn probability(text: &str) -> Result<f32, String> {
    let value = text.parse().ok().filter(|value| (0.0..=1.0).contains(value));
    value.ok_or_else(|| "not a number from 0 to 1".to_owned())
}

/// Arguments of `demarche parse`.
#[derive(Debug, Args)]
pub(crate) struct Parse {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    /// What the inputs are; without it `.conllu` files are CoNLL-U and all others text
    #[arg(long, value_enum)]
    pub(crate) from: Option<ParseInput>,
    /// How to write the trees
    #[arg(long, value_enum, default_value = "conllu")]
    pub(crate) to: ParseOutput,
    #[command(flatten)]
    pub(crate) running: Running,
}

/// Arguments of `demarche explain`.
#[derive(Debug, Args)]
pub(crate) struct Explain {
    /// A text, an article as JSON, or `-` for standard input
    #[arg(value_name = "INPUT")]
    pub(crate) input: PathBuf,
    /// Only the event or ledger item whose id begins so
    #[arg(long, value_name = "ID")]
    pub(crate) event: Option<String>,
    /// How to write the explanation
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: ExplainFormat,
    #[command(flatten)]
    pub(crate) reading: Reading,
}

/// Arguments of `demarche eval`.
#[derive(Debug, Args)]
pub(crate) struct Eval {
    /// Annotated articles, one a line; several files are scored as one
    #[arg(required = true, value_name = "GOLD.jsonl")]
    pub(crate) gold: Vec<PathBuf>,
    /// Score these codings and code nothing
    #[arg(long, value_name = "FILE")]
    pub(crate) system: Vec<PathBuf>,
    /// Figures that must be reached, one `events.full.f1 0.30` a line
    #[arg(long, value_name = "FILE")]
    pub(crate) floor: Option<PathBuf>,
    /// Write the figures as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Also list up to this many missed and spurious events
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) errors: usize,
    /// Also list the counts of every article
    #[arg(long)]
    pub(crate) per_article: bool,
    /// Lexicon files to add to the built-in ones
    #[arg(long, value_name = "DIR")]
    pub(crate) lexicon: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) running: Running,
}

/// Arguments of `demarche lexicon`.
#[derive(Debug, Args)]
pub(crate) struct Lexicon {
    #[command(subcommand)]
    pub(crate) task: LexiconTask,
}

/// What to do with the lexicon.
#[derive(Debug, clap::Subcommand)]
pub(crate) enum LexiconTask {
    /// Read the built-in files, and those of DIR if given, and name whatever is wrong
    Check {
        /// Files to add to the built-in ones
        #[arg(value_name = "DIR")]
        directory: Option<PathBuf>,
        /// Also read the example sentences of all triggers and name those that are misread
        #[arg(long)]
        examples: bool,
    },
    /// Turn dictionaries of TABARI or PETRARCH into lexicon files
    ///
    /// Reads dictionaries of actors, agents and verbs and writes files that `--lexicon DIR` loads, and
    /// `import-report.txt`, which names file and line of everything that could not be carried.
    Import {
        /// Dictionaries
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        /// Folder for the lexicon files and the report
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Last year that two digits can mean: with 2029, `29` is 2029 and `30` is 1930
        #[arg(long, value_name = "YEAR", default_value_t = 2029, value_parser = clap::value_parser!(i16).range(1900..=2999))]
        pivot: i16,
    },
    /// Count what the lexicon holds
    Stats {
        /// Files to add to the built-in ones
        #[arg(value_name = "DIR")]
        directory: Option<PathBuf>,
    },
}

/// What to read.
#[derive(Debug, Args)]
pub(crate) struct Inputs {
    /// Text files, article JSON (`.jsonl`, `.json`, also `.gz` and `.zst`), folders of these, or
    /// `-` for standard input, which is also read when nothing is named
    #[arg(value_name = "INPUT")]
    pub(crate) paths: Vec<PathBuf>,
}

/// How to read it.
#[derive(Debug, Args)]
pub(crate) struct Reading {
    /// Day of publication of articles that do not say theirs
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) published: Option<Date>,
    /// Lexicon files to add to the built-in ones
    #[arg(long, value_name = "DIR")]
    pub(crate) lexicon: Option<PathBuf>,
}

/// How to run.
#[derive(Debug, Args)]
pub(crate) struct Running {
    /// Number of threads; without it as many as the machine has cores
    #[arg(long, value_name = "N")]
    pub(crate) threads: Option<NonZeroUsize>,
    /// Show no progress and no notes, only what could not be read
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

/// Forms of `demarche code`'s output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One article a line
    Jsonl,
    /// One array of all articles
    Json,
    /// One row an event
    Csv,
    /// A table to read
    Table,
}

/// Forms of `demarche parse`'s input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseInput {
    /// Articles, to be split into sentences and words
    Text,
    /// Sentences and words that are kept as they are
    Conllu,
}

/// Forms of `demarche parse`'s output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ParseOutput {
    /// Ten columns, as treebanks are written
    Conllu,
    /// A table to read
    Table,
}

/// Forms of `demarche explain`'s output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ExplainFormat {
    /// To read
    Text,
    /// The record with the steps of each event
    Json,
}

/// A command line that clap lets through and that makes no sense all the same.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct Misuse(pub(crate) String);

pub(crate) fn day(text: &str) -> Result<Date, String> {
    crate::input::day(text).ok_or_else(|| "expected a day such as 2025-05-19".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_sound() {
        Arguments::command().debug_assert();
    }
}
