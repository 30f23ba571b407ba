//! `demarche lexicon import`: dictionaries of TABARI and PETRARCH as lexicon files.

mod actors;
mod agents;
mod codes;
mod names;
mod period;
mod report;
mod verbs;

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;
use demarche::Lexicon;

use self::agents::Nouns;
use self::codes::Codes;
use self::report::{Line, Report};
use crate::exit_code::ExitCode;

/// Beside the lexicon files; its name keeps it from being read as one.
const REPORT: &str = "import-report.txt";

pub(super) fn run(paths: &[PathBuf], out: &Path, pivot: i16) -> anyhow::Result<ExitCode> {
    let built_in = Lexicon::builtin();
    let mut import = Import {
        codes: Codes::new(&built_in),
        nouns: Nouns::new(&built_in.agents),
        pivot,
        used: BTreeSet::new(),
        report: Report::default(),
    };
    fs::create_dir_all(out).with_context(|| format!("cannot make `{}`", out.display()))?;
    for path in paths {
        import.file(path, out)?;
    }
    write(&out.join(REPORT), &import.report.whole())?;
    Lexicon::load(out).context("what was written cannot be read")?;
    io::stdout().lock().write_all(import.report.summary().as_bytes())?;
    Ok(ExitCode::Done)
}

/// What is kept from one dictionary to the next.
struct Import<'a> {
    codes: Codes,
    nouns: Nouns<'a>,
    pivot: i16,
    used: BTreeSet<String>,
    report: Report,
}

impl Import<'_> {
    fn file(&mut self, path: &Path, out: &Path) -> anyhow::Result<()> {
        let text = read(path)?;
        let file = path.display().to_string();
        let lines = lines(&file, &text);
        let name = self.free_name(path);
        let page = match kind(&text) {
            Kind::Actors => actors::blocks(&lines, &self.codes, self.pivot, &mut self.report),
            Kind::Agents => agents::blocks(&lines, &mut self.nouns, &mut self.report),
            Kind::Verbs => verbs::blocks(&lines, &name, &mut self.report),
            Kind::Issues => self.leave_all(&lines, "issues have no counterpart"),
            Kind::Words => self.leave_all(&lines, "lists of discards or words have no counterpart"),
        };
        if page.is_empty() {
            return Ok(());
        }
        let source = path.file_name().unwrap_or_default().to_string_lossy();
        let head = format!(
            "# Made by `demarche lexicon import --pivot {}`.\n@source {source}\n",
            self.pivot
        );
        write(
            &out.join(format!("{name}.lex")),
            &format!("{head}\n{}\n", page.trim_end()),
        )
    }

    fn leave_all(&mut self, lines: &[Line<'_>], why: &'static str) -> String {
        for &line in lines {
            self.report.leave(line, why);
        }
        String::new()
    }

    /// The file's name in small letters and hyphens, with a number if another file has it already.
    fn free_name(&mut self, path: &Path) -> String {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
        let plain = stem.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
        // A file `modality.lex` would be read as words of modality.
        let plain = if plain == "modality" {
            "modality-dictionary".to_owned()
        } else {
            plain
        };
        let numbered = (2..).map(|number| format!("{plain}-{number}"));
        let name = std::iter::once(plain.clone())
            .chain(numbered)
            .find(|name| !self.used.contains(name))
            .unwrap_or(plain);
        self.used.insert(name.clone());
        name
    }
}

/// What a dictionary lists.
enum Kind {
    Actors,
    Agents,
    Verbs,
    Issues,
    /// Words without codes: discards, prepositions.
    Words,
}

/// The kind of a dictionary, by the marks that only it has.
fn kind(text: &str) -> Kind {
    let mut lines = text.lines().map(without_comment);
    if text.contains("<ISSUE") {
        Kind::Issues
    } else if lines
        .clone()
        .any(|line| line.starts_with("---") || line.starts_with("- *"))
    {
        Kind::Verbs
    } else if lines.clone().any(|line| line.contains("[~") || line.contains("~]")) {
        Kind::Agents
    } else if lines.any(|line| line.contains('[')) {
        Kind::Actors
    } else {
        Kind::Words
    }
}

/// The lines that say something.
fn lines<'a>(file: &'a str, text: &'a str) -> Vec<Line<'a>> {
    let numbered = text.lines().enumerate().map(|(index, text)| Line {
        file,
        number: index + 1,
        text,
    });
    numbered
        .filter(|line| !without_comment(line.text).trim().is_empty())
        .collect()
}

/// A line up to its comment, which `#` or `;` begins.
fn without_comment(line: &str) -> &str {
    line.split(['#', ';']).next().unwrap_or_default()
}

/// Older dictionaries are not always UTF-8; they are Latin-1 then.
fn read(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| error.into_bytes().iter().map(|&byte| char::from(byte)).collect()))
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    fs::write(path, text).with_context(|| format!("cannot write `{}`", path.display()))
}
