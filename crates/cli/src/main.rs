//! The `demarche` command: reads articles, prints what they report. Each subcommand has a file of
//! its own; this one only chooses between them and turns what went wrong into an exit code.

mod arguments;
mod batch;
mod book;
mod code;
mod conllu;
mod eval;
mod exit_code;
mod explain;
mod input;
mod lexicon;
mod messages;
mod output;
mod parse;
mod progress;
mod work;

use std::io;

use clap::Parser;

use crate::arguments::{Arguments, Subcommand};
use crate::exit_code::ExitCode;

fn main() -> std::process::ExitCode {
    let code = match Arguments::try_parse() {
        Ok(arguments) => run(arguments).unwrap_or_else(|error| give_up(&error)),
        Err(usage) => refuse(&usage),
    };
    code.into()
}

fn run(arguments: Arguments) -> anyhow::Result<ExitCode> {
    match arguments.subcommand {
        Subcommand::Code(arguments) => code::run(&arguments),
        Subcommand::Parse(arguments) => parse::run(&arguments),
        Subcommand::Explain(arguments) => explain::run(&arguments),
        Subcommand::Ledger(arguments) => book::ledger(&arguments),
        Subcommand::Calendar(arguments) => book::calendar(&arguments),
        Subcommand::Brief(arguments) => book::brief(&arguments),
        Subcommand::Eval(arguments) => eval::run(&arguments),
        Subcommand::Lexicon(arguments) => lexicon::run(&arguments),
    }
}

/// Help and version are asked for and not an error; clap knows which is which.
fn refuse(usage: &clap::Error) -> ExitCode {
    // A closed pipe while printing help is no reason to complain.
    let _ = usage.print();
    if usage.use_stderr() {
        ExitCode::WrongUsage
    } else {
        ExitCode::Done
    }
}

/// A reader that closes the pipe has seen enough: that is success.
fn give_up(error: &anyhow::Error) -> ExitCode {
    let closed = |cause: &(dyn std::error::Error + 'static)| {
        cause
            .downcast_ref::<io::Error>()
            .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
    };
    if error.chain().any(closed) {
        return ExitCode::Done;
    }
    messages::complain(&format!("{error:#}"));
    if error.is::<arguments::Misuse>() {
        ExitCode::WrongUsage
    } else {
        ExitCode::Unreadable
    }
}
