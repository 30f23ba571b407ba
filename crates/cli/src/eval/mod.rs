//! `demarche eval`: how well codings agree with gold.

mod floor;
mod gold;
mod matching;
mod report;
mod scorer;
mod tally;
mod words;

use std::io::{self, Write};

use crate::arguments;
use crate::exit_code::ExitCode;
use crate::messages::{Messages, complain};

pub(crate) fn run(arguments: &arguments::Eval) -> anyhow::Result<ExitCode> {
    let floors = arguments
        .floor
        .as_deref()
        .map(floor::read)
        .transpose()?
        .unwrap_or_default();
    let mut messages = Messages::new(arguments.running.quiet);
    let gold = gold::read(&arguments.gold, &mut messages)?;
    let codings = if arguments.system.is_empty() {
        gold::code(&gold, arguments, &mut messages)?
    } else {
        gold::join(&gold, gold::read(&arguments.system, &mut messages)?)
    };
    let scores = scorer::score(&gold, &codings);
    let figures = scores.figures();
    let written = if arguments.json {
        report::json(&figures)
    } else {
        report::text(&figures, &scores, arguments.errors, arguments.per_article)
    };
    io::stdout().lock().write_all(written.as_bytes())?;
    let missed = floor::missed(&floors, &figures)?;
    for message in &missed {
        complain(message);
    }
    Ok(ExitCode::of(messages.failed(), missed.is_empty()))
}
