//! JSON lines: one article a line, read as they are needed.

use std::io::{BufRead, Read};

use serde_json::Value;

use super::open::{LARGEST, too_large};
use super::{Input, InputError, Inputs, Settings, article, decode, one};

/// UTF-8's byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// The values of a stream of lines, blank lines left out.
pub(crate) struct JsonLines {
    name: String,
    reader: Box<dyn BufRead>,
    line: usize,
    broken_off: bool,
}

/// A value with its line, counted from one, and a note if its bytes were not UTF-8.
pub(crate) struct JsonLine {
    pub(crate) value: Value,
    pub(crate) line: usize,
    pub(crate) note: Option<String>,
}

impl JsonLines {
    pub(crate) fn new(name: &str, reader: Box<dyn BufRead>) -> Self {
        Self {
            name: name.to_owned(),
            reader,
            line: 0,
            broken_off: false,
        }
    }

    fn error(&self, message: impl Into<String>) -> InputError {
        InputError::new(&self.name, message).at(self.line)
    }

    /// The bytes of the next line, or why the stream ends here.
    fn next_line(&mut self) -> Option<Result<Vec<u8>, InputError>> {
        let mut bytes = Vec::new();
        self.line += 1;
        let read = (&mut self.reader).take(LARGEST).read_until(b'\n', &mut bytes);
        match read {
            Ok(0) => return None,
            Ok(length) if length as u64 == LARGEST => {
                self.broken_off = true;
                return Some(Err(too_large(&self.name).at(self.line)));
            }
            Ok(_) if self.line == 1 && bytes.starts_with(MARK) => drop(bytes.drain(..MARK.len())),
            Ok(_) => {}
            Err(error) => {
                self.broken_off = true;
                return Some(Err(self.error(format!("the file breaks off: {error}"))));
            }
        }
        Some(Ok(bytes))
    }

    fn parse(&self, bytes: Vec<u8>) -> Result<JsonLine, InputError> {
        let decoded = decode(bytes).ok_or_else(|| self.error("binary data, not JSON"))?;
        let value = serde_json::from_str(&decoded.text).map_err(|error| {
            self.error(syntax(&error))
                .mend("one whole JSON object a line; line breaks inside text are written \\n")
        })?;
        Ok(JsonLine {
            value,
            line: self.line,
            note: decoded.note,
        })
    }
}

impl Iterator for JsonLines {
    type Item = Result<JsonLine, InputError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.broken_off {
            match self.next_line()? {
                Ok(bytes) if bytes.trim_ascii().is_empty() => {}
                Ok(bytes) => return Some(self.parse(bytes)),
                Err(error) => return Some(Err(error)),
            }
        }
        None
    }
}

/// The articles of a stream of lines.
pub(crate) fn articles(name: &str, mut reader: Box<dyn BufRead>, settings: Settings) -> Inputs {
    if let Some(error) = not_lines(name, &mut *reader) {
        return one(Input::Unreadable(error));
    }
    let name = name.to_owned();
    let lines = JsonLines::new(&name, reader);
    Box::new(lines.map(move |line| match line {
        Ok(line) => of_line(&name, line, settings),
        Err(error) => Input::Unreadable(error),
    }))
}

fn of_line(name: &str, line: JsonLine, settings: Settings) -> Input {
    let item = article(line.value, settings).map(|mut item| {
        item.notes.extend(line.note);
        item
    });
    item.map_err(|(message, mend)| InputError::new(name, message).at(line.line).mend(mend))
        .into()
}

/// Whether the stream cannot hold lines of JSON at all: better one error than one for every line.
fn not_lines(name: &str, reader: &mut dyn BufRead) -> Option<InputError> {
    let head = reader.fill_buf().ok()?;
    let encoding = encoding_rs::Encoding::for_bom(head).map(|(encoding, _)| encoding);
    if encoding.is_some_and(|encoding| encoding != encoding_rs::UTF_8) {
        return Some(
            InputError::new(name, "UTF-16, expected UTF-8")
                .mend("convert it, for example by `iconv -f UTF-16 -t UTF-8`"),
        );
    }
    head.contains(&0)
        .then(|| InputError::new(name, "binary data, not JSON lines"))
}

/// What serde says, with the column only: the line is that of the file.
pub(crate) fn syntax(error: &serde_json::Error) -> String {
    let said = error.to_string();
    match said.rsplit_once(" at line ") {
        Some((message, _)) => format!("{message} (column {})", error.column()),
        None => said,
    }
}
