//! The cases of the Markdown files beside this one, read by the whole engine; `README.md` describes their form.
//!
//! A case must hold unless it is marked as a known failure, and a marked one must not: whoever mends the engine takes the mark
//! away.

mod case;
#[path = "../shared/lines.rs"]
mod lines;
mod pattern;

use std::fs;
use std::io::{Write, stderr};
use std::num::NonZero;
use std::path::Path;
use std::thread;

use case::Case;
use demarche::{Article, Coder, Lexicon};

/// More known failures than one in four, and the cases would describe a wish rather than the engine.
const ONE_MARKED_IN: usize = 4;

#[test]
fn cases_are_read_as_written() {
    let cases = all_cases();
    let coder = Coder::new(Lexicon::builtin());
    let outcomes = outcomes(&coder, &cases);
    let marked = cases.iter().filter(|case| case.known_failure.is_some()).count();
    report(&cases, marked);
    assert!(
        marked * ONE_MARKED_IN <= cases.len(),
        "too many known failures: {marked}"
    );
    let surprises: Vec<String> = cases
        .iter()
        .zip(&outcomes)
        .filter_map(|(case, outcome)| surprise(case, outcome))
        .collect();
    assert!(
        surprises.is_empty(),
        "{} cases are not read as their file says:\n\n{}\n`demarche explain` shows how a sentence was read.\n",
        surprises.len(),
        surprises.join("\n")
    );
}

/// The events found, and whether they are those expected.
struct Outcome {
    found: Vec<String>,
    holds: bool,
}

fn all_cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let entries = fs::read_dir(folder).expect("the folder of the cases can be read");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("an entry of the folder").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "md") && !path.ends_with("README.md"));
    paths.sort();
    let texts = paths.iter().map(|path| {
        let name = path
            .file_name()
            .expect("a file has a name")
            .to_string_lossy()
            .into_owned();
        (name, fs::read_to_string(path).expect("a file of cases can be read"))
    });
    texts.flat_map(|(name, text)| case::parse(&name, &text)).collect()
}

/// What the engine makes of each case, read on all cores.
fn outcomes(coder: &Coder, cases: &[Case]) -> Vec<Outcome> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let share = cases.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let readers: Vec<_> = cases
            .chunks(share)
            .map(|cases| scope.spawn(|| cases.iter().map(|case| outcome(coder, case)).collect::<Vec<_>>()))
            .collect();
        let read = readers
            .into_iter()
            .map(|reader| reader.join().expect("reading does not panic"));
        read.flatten().collect()
    })
}

fn outcome(coder: &Coder, case: &Case) -> Outcome {
    let mut article = Article::from_text(&case.text);
    article.published = Some(case.published.parse().expect("a case's day is written YYYY-MM-DD"));
    let coding = coder.code(&article);
    let found: Vec<String> = coding
        .events
        .iter()
        .map(|event| lines::line(event, &coding, &case.text))
        .collect();
    let holds = pattern::hold(&case.expected, &found);
    Outcome { found, holds }
}

fn surprise(case: &Case, outcome: &Outcome) -> Option<String> {
    if outcome.holds != case.known_failure.is_some() {
        return None;
    }
    let (file, line, text) = (&case.file, case.line, &case.text);
    if outcome.holds {
        return Some(format!(
            "{file}:{line}: holds now: take `known failure:` away\n    {text}\n"
        ));
    }
    let (expected, found) = (list(&case.expected), list(&outcome.found));
    Some(format!("{file}:{line}: {text}\nexpected:\n{expected}read:\n{found}"))
}

fn list(lines: &[String]) -> String {
    if lines.is_empty() {
        return "    nothing\n".to_owned();
    }
    format!("    {}\n", lines.join("\n    "))
}

/// Written past the test's own output, which is shown only where a test fails.
fn report(cases: &[Case], marked: usize) {
    let silent = cases.iter().filter(|case| pattern::forbids(&case.expected)).count();
    let (all, spoken) = (cases.len(), cases.len() - silent);
    let line = format!("{all} cases: {spoken} must fire, {silent} must not; {marked} known failures\n");
    stderr()
        .write_all(line.as_bytes())
        .expect("standard error can be written");
}
