//! `demarche lexicon`: looks after the lexicon's files.

mod check;
mod examples;
mod import;
mod stats;

use std::fmt::Write as _;
use std::io::{self, Write as _};

use demarche::Coder;

use crate::arguments::{self, LexiconTask};
use crate::code::lexicon;
use crate::exit_code::ExitCode;

pub(crate) fn run(arguments: &arguments::Lexicon) -> anyhow::Result<ExitCode> {
    match &arguments.task {
        LexiconTask::Check { directory, examples } => {
            let lexicon = lexicon(directory.as_deref())?;
            let mut findings = check::findings(&lexicon);
            if *examples {
                findings.extend(examples::misread(&Coder::new(lexicon)));
            }
            report(&findings)
        }
        LexiconTask::Import { files, out, pivot } => import::run(files, out, *pivot),
        LexiconTask::Stats { directory } => {
            let stats = stats::of(&lexicon(directory.as_deref())?);
            io::stdout().lock().write_all(stats.as_bytes())?;
            Ok(ExitCode::Done)
        }
    }
}

/// Something in the lexicon that deserves a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    pub(crate) weight: Weight,
    pub(crate) text: String,
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// Must be mended: the check fails.
    Problem,
    /// May be right as it is.
    Warning,
}

impl Finding {
    pub(crate) fn problem(text: String) -> Self {
        Self {
            weight: Weight::Problem,
            text,
        }
    }

    pub(crate) fn warning(text: String) -> Self {
        Self {
            weight: Weight::Warning,
            text,
        }
    }
}

fn report(findings: &[Finding]) -> anyhow::Result<ExitCode> {
    let mut page = String::new();
    for finding in findings {
        let weight = if finding.weight == Weight::Problem {
            "problem"
        } else {
            "warning"
        };
        writeln!(page, "{weight}: {}", finding.text)?;
    }
    let problems = findings
        .iter()
        .filter(|finding| finding.weight == Weight::Problem)
        .count();
    writeln!(page, "{problems} problems, {} warnings", findings.len() - problems)?;
    io::stdout().lock().write_all(page.as_bytes())?;
    Ok(ExitCode::of(false, problems == 0))
}
