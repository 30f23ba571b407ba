//! Verb dictionaries: what a verb reports by itself, and with one word or `&set` as its object.
//!
//! Patterns of more words are not carried: demarche reads trees, the patterns word order, and most of them have an entry of
//! the lexicon that says the same.

use std::collections::BTreeSet;
use std::fmt::Write;

use demarche_codebook::Cameo;

use super::names;
use super::report::{Line, Report};

/// The verbs and sets of a dictionary as `verb` and `set` blocks; `prefix` keeps sets of several files apart.
pub(super) fn blocks(lines: &[Line<'_>], prefix: &str, report: &mut Report) -> String {
    let mut reader = Reader {
        prefix,
        ..Reader::default()
    };
    for &line in lines {
        reader.read(line, report);
    }
    reader.close_set(report);
    reader.page
}

#[derive(Default)]
struct Reader<'p> {
    prefix: &'p str,
    page: String,
    /// Verbs and conditions that have been written: the first of a kind wins.
    written: BTreeSet<String>,
    sets: BTreeSet<String>,
    /// The set under reading, with its words.
    set: Option<(String, BTreeSet<String>)>,
    /// The code of the block under reading, and its verbs.
    code: String,
    verbs: Vec<String>,
}

impl Reader<'_> {
    fn read(&mut self, line: Line<'_>, report: &mut Report) {
        let text = super::without_comment(line.text).trim();
        if let Some(word) = text.strip_prefix('+') {
            self.add_to_set(word, line, report);
            return;
        }
        self.close_set(report);
        if text.starts_with("---") {
            code_of(text).unwrap_or_default().clone_into(&mut self.code);
            self.verbs.clear();
        } else if let Some(name) = text.strip_prefix('&') {
            self.set = Some((self.set_name(name), BTreeSet::new()));
        } else if let Some(pattern) = text.strip_prefix("- ") {
            self.pattern(pattern, line, report);
        } else if text.starts_with(['-', '~']) {
            report.leave(line, "a pattern that is not understood");
        } else if !text.is_empty() {
            self.verb(text, line, report);
        }
    }

    fn set_name(&self, name: &str) -> String {
        format!("{}-{}", self.prefix, names::lower(name).replace(' ', "-"))
    }

    fn add_to_set(&mut self, word: &str, line: Line<'_>, report: &mut Report) {
        let word = names::lower(word);
        match &mut self.set {
            Some((_, words)) if is_plain(&word) => {
                words.insert(word);
            }
            _ => report.leave(line, "a word of a set that is not plain letters, or of none"),
        }
    }

    fn close_set(&mut self, report: &mut Report) {
        let Some((name, words)) = self.set.take() else {
            return;
        };
        if !words.is_empty() && self.sets.insert(name.clone()) {
            let words: Vec<String> = words.into_iter().collect();
            let _ = writeln!(self.page, "set {name}\n  {}\n", words.join("\n  "));
            report.carry("sets of words");
        }
    }

    /// A verb of the block, which reports what the block does where somebody does it to somebody.
    fn verb(&mut self, text: &str, line: Line<'_>, report: &mut Report) {
        let word = text.split(['{', '[']).next().unwrap_or_default();
        let verb = names::lower(word.trim());
        if !is_plain(&verb) {
            report.leave(line, "a verb that is not plain letters");
            return;
        }
        self.verbs.push(verb.clone());
        let code = code_of(text).unwrap_or(&self.code).to_owned();
        if is_no_event(&code) {
            return;
        }
        match event(&code) {
            Ok(event) => self.write(&verb, &event, "obj@actor", "obj", "verbs", report),
            Err(why) => report.leave(line, why),
        }
    }

    /// `* WORD` or `* &SET`, the object right behind the verb.
    fn pattern(&mut self, pattern: &str, line: Line<'_>, report: &mut Report) {
        let Some(code) = code_of(pattern).filter(|code| !is_no_event(code)) else {
            report.leave(line, "a pattern that says that nothing happens");
            return;
        };
        let words: Vec<&str> = pattern
            .split('[')
            .next()
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        let condition = match words[..] {
            ["*", object] => self.object(object),
            _ => None,
        };
        let Some(condition) = condition else {
            report.leave(line, "a pattern of more than the verb and its object");
            return;
        };
        match event(code) {
            Ok(event) => {
                for verb in self.verbs.clone() {
                    let recipient = "to | against | with | for | on | of@obj";
                    self.write(&verb, &event, &condition, recipient, "verbs with an object", report);
                }
            }
            Err(why) => report.leave(line, why),
        }
    }

    fn object(&self, object: &str) -> Option<String> {
        if let Some(set) = object.strip_prefix('&') {
            let name = self.set_name(set);
            return self.sets.contains(&name).then(|| format!("obj=&{name}"));
        }
        let word = names::lower(object);
        (is_plain(&word) && !word.contains(' ')).then(|| format!("obj={word}"))
    }

    fn write(
        &mut self,
        verb: &str,
        event: &str,
        condition: &str,
        recipient: &str,
        what: &'static str,
        report: &mut Report,
    ) {
        if self.written.insert(format!("{verb} {condition}")) {
            let _ = writeln!(
                self.page,
                "verb {verb}\n  code: {event}\n  if: {condition}\n  recipient: {recipient}\n"
            );
            report.carry(what);
        }
    }
}

/// What stands in brackets; of two codes (`042:043`) the actor's.
fn code_of(text: &str) -> Option<&str> {
    let inside = text.split_once('[')?.1.split(']').next()?;
    Some(inside.split(':').next().unwrap_or_default().trim())
}

fn is_no_event(code: &str) -> bool {
    code.is_empty() || code.starts_with('-')
}

/// `TYPE CAMEO [mode]` for a CAMEO code.
fn event(code: &str) -> Result<String, &'static str> {
    let cameo = Cameo::parse(code)
        .filter(|cameo| !cameo.is_heading())
        .ok_or("no CAMEO code")?;
    let (event_type, mode, _) = cameo.plover().ok_or("a CAMEO code that PLOVER has no type for")?;
    let mode = mode.map(|mode| format!(" {}", mode.as_str())).unwrap_or_default();
    Ok(format!("{} {}{mode}", event_type.as_str(), cameo.as_str()))
}

fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b' ')
}
