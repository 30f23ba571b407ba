//! Turns what the command line names into articles, one at a time, so that memory does not grow
//! with the size of a collection. Each form of input has a file of its own.

mod article;
mod decode;
mod error;
mod json;
mod json_lines;
mod open;
mod source;
mod standard;
mod text;

use std::path::PathBuf;

use demarche::Article;
use jiff::civil::Date;

pub(crate) use article::{day, read as article};
pub(crate) use decode::decode;
pub(crate) use error::InputError;
pub(crate) use json_lines::{JsonLine, JsonLines};
pub(crate) use open::{open, read_whole};
pub(crate) use source::{Form, Source, sources};

/// How articles are to be read.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Settings {
    /// The day of publication of articles that do not say theirs.
    pub(crate) published: Option<Date>,
    /// Whether a first line with a blank line below it is a title and no part of the text.
    pub(crate) titles: bool,
    /// Whether records that `demarche code` wrote are taken as they are.
    pub(crate) codings: bool,
}

/// An article as it was read.
#[derive(Debug, Default)]
pub(crate) struct Item {
    pub(crate) article: Article,
    /// What should be known about how it was read; becomes part of its record.
    pub(crate) notes: Vec<String>,
    /// The coding, if it was read instead of an article.
    pub(crate) coding: Option<serde_json::Value>,
}

/// What comes next in the inputs.
#[derive(Debug)]
pub(crate) enum Input {
    Article(Box<Item>),
    /// Something that cannot be read; what follows can.
    Unreadable(InputError),
    /// A file of a folder that is no article.
    Skipped(PathBuf),
}

impl From<Result<Item, InputError>> for Input {
    fn from(item: Result<Item, InputError>) -> Self {
        match item {
            Ok(item) => Input::Article(Box::new(item)),
            Err(error) => Input::Unreadable(error),
        }
    }
}

/// Everything that `paths` name, in the order of the command line; without a path standard input.
pub(crate) fn inputs(paths: &[PathBuf], settings: Settings) -> impl Iterator<Item = Input> {
    sources(paths).flat_map(move |source| match source {
        Ok(source) => read(source, settings),
        Err(error) => one(Input::Unreadable(error)),
    })
}

type Inputs = Box<dyn Iterator<Item = Input>>;

fn one(input: Input) -> Inputs {
    Box::new(std::iter::once(input))
}

fn read(source: Source, settings: Settings) -> Inputs {
    let path = &source.path;
    match source.form {
        Form::Standard => standard::read(settings),
        Form::Text => one(text::file(path, settings).into()),
        Form::Json => json::read(path, settings),
        Form::JsonLines => match open(path) {
            Ok(reader) => json_lines::articles(&path.display().to_string(), reader, settings),
            Err(error) => one(Input::Unreadable(error)),
        },
        Form::Conllu => one(Input::Unreadable(
            InputError::of(path, "CoNLL-U is not an article").mend("`demarche parse` reads it"),
        )),
        Form::Web | Form::Archive => one(Input::Unreadable(not_yet(&source))),
        Form::Unknown => one(Input::Skipped(source.path)),
    }
}

fn not_yet(source: &Source) -> InputError {
    let kind = if source.form == Form::Web {
        "HTML pages"
    } else {
        "WARC archives"
    };
    InputError::of(&source.path, format!("this version does not read {kind}"))
        .mend("give the text of the articles, as `.txt` or as JSON lines with `text`")
}
