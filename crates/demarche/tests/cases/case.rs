//! A file of cases: what is read of each, and what is expected.

/// Published on a Wednesday, unless the case says otherwise.
const DAY: &str = "2025-05-14";

/// A text and what must be read out of it.
pub(crate) struct Case {
    pub(crate) file: String,
    /// Where its text begins.
    pub(crate) line: usize,
    pub(crate) text: String,
    pub(crate) published: String,
    /// Lines that `pattern` understands.
    pub(crate) expected: Vec<String>,
    /// Why the engine does not read it so today.
    pub(crate) known_failure: Option<String>,
    why: String,
}

/// The cases of a file. A case begins with its text, in lines behind `>`, and ends where the next begins.
pub(crate) fn parse(file: &str, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut in_text = false;
    for (number, line) in text.lines().enumerate() {
        let quoted = line.strip_prefix('>').map(str::trim);
        match (quoted, cases.last_mut()) {
            (Some(words), Some(case)) if in_text => continue_text(&mut case.text, words),
            (Some(words), _) => cases.push(begin(file, number + 1, words)),
            (None, Some(case)) => read_line(case, line.trim()),
            (None, None) => {}
        }
        in_text = quoted.is_some();
    }
    cases.iter().for_each(require_whole);
    cases
}

fn begin(file: &str, line: usize, words: &str) -> Case {
    Case {
        file: file.to_owned(),
        line,
        text: words.to_owned(),
        published: DAY.to_owned(),
        expected: Vec::new(),
        known_failure: None,
        why: String::new(),
    }
}

/// An empty line behind `>` ends a paragraph.
fn continue_text(text: &mut String, words: &str) {
    if words.is_empty() {
        text.push_str("\n\n");
        return;
    }
    if !text.ends_with('\n') {
        text.push(' ');
    }
    text.push_str(words);
}

fn read_line(case: &mut Case, line: &str) {
    if let Some(expected) = line.strip_prefix("- ") {
        case.expected.push(expected.to_owned());
    } else if let Some(day) = line.strip_prefix("published:") {
        day.trim().clone_into(&mut case.published);
    } else if let Some(cause) = line.strip_prefix("known failure:") {
        case.known_failure = Some(cause.trim().to_owned());
    } else if !line.starts_with('#') {
        case.why.push_str(line);
    }
}

fn require_whole(case: &Case) {
    let (file, line) = (&case.file, case.line);
    assert!(
        !case.expected.is_empty(),
        "{file}:{line}: no `- ` line says what is expected"
    );
    assert!(!case.why.is_empty(), "{file}:{line}: no sentence says why");
    let unexplained = case.known_failure.as_ref().is_some_and(String::is_empty);
    assert!(!unexplained, "{file}:{line}: `known failure:` needs its cause");
}
