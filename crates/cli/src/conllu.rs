//! CoNLL-U, <https://universaldependencies.org/format.html>: sentences of words in ten columns,
//! with comments above them, ranges for words written as one, and empty nodes.

use std::fmt;
use std::io::BufRead;

use crate::input::{InputError, decode};

/// One sentence, line by line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conllu {
    pub(crate) lines: Vec<Line>,
}

/// One line of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Line {
    /// Starts with `#`.
    Comment(String),
    /// A word with its ten columns.
    Word(Box<[String; 10]>),
    /// A range such as `2-3` or an empty node such as `5.1`: no word of the tree.
    Other(String),
}

impl Conllu {
    /// The words in order.
    pub(crate) fn words(&self) -> impl Iterator<Item = &[String; 10]> {
        self.lines.iter().filter_map(|line| match line {
            Line::Word(columns) => Some(&**columns),
            _ => None,
        })
    }
}

impl fmt::Display for Conllu {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for line in &self.lines {
            match line {
                Line::Comment(text) | Line::Other(text) => writeln!(formatter, "{text}")?,
                Line::Word(columns) => writeln!(formatter, "{}", columns.join("\t"))?,
            }
        }
        Ok(())
    }
}

/// Reads sentences as they are needed. A sentence with a broken line is left out as a whole.
pub(crate) struct Lines {
    name: String,
    reader: Box<dyn BufRead>,
    line: usize,
}

impl Lines {
    pub(crate) fn new(name: &str, reader: Box<dyn BufRead>) -> Self {
        Self {
            name: name.to_owned(),
            reader,
            line: 0,
        }
    }

    /// The next line without its end; `None` at the end of the file.
    fn next_line(&mut self) -> Option<Result<String, InputError>> {
        let mut bytes = Vec::new();
        self.line += 1;
        match self.reader.read_until(b'\n', &mut bytes) {
            Ok(0) => None,
            Ok(_) => Some(match decode(bytes) {
                Some(decoded) => Ok(decoded.text.trim_end_matches(['\n', '\r']).to_owned()),
                None => Err(self.error("binary data, not CoNLL-U".to_owned())),
            }),
            Err(error) => Some(Err(self.error(format!("the file breaks off: {error}")))),
        }
    }

    fn error(&self, message: String) -> InputError {
        InputError::new(&self.name, message).at(self.line)
    }

    fn parse(&self, line: String) -> Result<Line, InputError> {
        if line.starts_with('#') {
            return Ok(Line::Comment(line));
        }
        let columns: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let count = columns.len();
        let columns: [String; 10] = columns.try_into().map_err(|_| {
            self.error(format!("{count} columns, expected 10 between tabs"))
                .mend("plain text is read with `--from text`")
        })?;
        if columns[0].bytes().all(|byte| byte.is_ascii_digit()) {
            Ok(Line::Word(Box::new(columns)))
        } else {
            Ok(Line::Other(line))
        }
    }
}

impl Iterator for Lines {
    type Item = Result<Conllu, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut lines = Vec::new();
        let mut failure = None;
        while let Some(line) = self.next_line() {
            match line {
                Ok(line) if line.trim().is_empty() => {
                    if failure.is_some() || !lines.is_empty() {
                        break;
                    }
                }
                Ok(line) => match self.parse(line) {
                    Ok(line) => lines.push(line),
                    Err(error) => failure = failure.or(Some(error)),
                },
                Err(error) => {
                    failure = failure.or(Some(error));
                    break;
                }
            }
        }
        match failure {
            Some(error) => Some(Err(error)),
            None if lines.is_empty() => None,
            None => Some(Ok(Conllu { lines })),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    const SENTENCE: &str = "# text = They can't.\n1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n\
        2\tcan\t_\t_\t_\t_\t_\t_\t_\t_\n3\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n";

    fn read(text: String) -> Vec<Result<Conllu, InputError>> {
        Lines::new("t.conllu", Box::new(Cursor::new(text))).collect()
    }

    #[test]
    fn what_is_read_is_written_again() {
        let read = read(format!("{SENTENCE}\n\n{}\n", SENTENCE.replace('\n', "\r\n")));
        assert_eq!(read.len(), 2);
        for sentence in read {
            let sentence = sentence.expect("a sound sentence");
            assert_eq!(sentence.to_string(), SENTENCE);
            assert_eq!(sentence.words().count(), 4);
        }
    }

    #[test]
    fn a_broken_line_costs_its_sentence_only() {
        let read = read(format!("1\tThey\nfoo\n\n{SENTENCE}"));
        let error = read[0].as_ref().expect_err("too few columns");
        assert!(error.to_string().starts_with("t.conllu:1: 2 columns"), "{error}");
        assert!(read[1].is_ok());
    }
}
