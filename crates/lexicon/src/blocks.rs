//! The syntax that all `.lex` files share: blocks of a head line and indented fields.
//! `FORMAT.md` section 1 is its description.

use std::sync::Arc;

use crate::error::{LexiconError, Position};

/// A head line with the fields indented below it.
#[derive(Debug)]
pub(crate) struct Block<'a> {
    pub(crate) kind: &'a str,
    pub(crate) head: &'a str,
    pub(crate) position: Position<'a>,
    pub(crate) lines: Vec<Line<'a>>,
    /// The file's `@source`, unless the block has one of its own.
    pub(crate) source: Option<Arc<str>>,
}

/// One indented line of a block.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    pub(crate) position: Position<'a>,
}

/// What an indented line says.
pub(crate) enum Field<'a> {
    Value {
        key: &'a str,
        value: Line<'a>,
    },
    Positive(&'a str),
    Negative(&'a str),
    /// A line of a list, such as the nouns of a sector.
    Item,
}

/// Splits a file into its blocks.
pub(crate) fn parse<'a>(file: &'a str, text: &'a str) -> Result<Vec<Block<'a>>, LexiconError> {
    let mut blocks: Vec<Block<'a>> = Vec::new();
    let mut source: Option<Arc<str>> = None;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (number, line) in text.lines().enumerate() {
        let content = line.trim();
        let indent = line.len() - line.trim_start().len();
        let position = Position {
            file,
            line: number + 1,
            column: indent + 1,
        };
        if content.is_empty() || content.starts_with('#') {
            continue;
        }
        if indent > 0 {
            let block = blocks
                .last_mut()
                .ok_or_else(|| position.error("an indented line before the first block"))?;
            block.lines.push(Line {
                text: content,
                position,
            });
        } else if let Some(directive) = content.strip_prefix('@') {
            source = directive
                .strip_prefix("source ")
                .map(|source| source.trim().into())
                .or(source);
        } else {
            blocks.push(head(content, position, source.clone())?);
        }
    }
    Ok(blocks)
}

fn head<'a>(content: &'a str, position: Position<'a>, source: Option<Arc<str>>) -> Result<Block<'a>, LexiconError> {
    let (kind, head) = content
        .split_once(' ')
        .ok_or_else(|| position.error(format!("`{content}` has no head: expected `KIND HEAD`")))?;
    Ok(Block {
        kind,
        head: head.trim(),
        position,
        lines: Vec::new(),
        source,
    })
}

impl<'a> Line<'a> {
    /// The line as a field with a key, an example, or an item of a list.
    pub(crate) fn field(self) -> Field<'a> {
        if let Some(example) = self.text.strip_prefix("+ ") {
            return Field::Positive(example.trim());
        }
        if let Some(example) = self.text.strip_prefix("- ") {
            return Field::Negative(example.trim());
        }
        match self.text.split_once(':') {
            Some((key, value)) if is_key(key) && (value.is_empty() || value.starts_with(' ')) => {
                let value = self.part(value);
                Field::Value { key, value }
            }
            _ => Field::Item,
        }
    }

    /// The values between ` | `.
    pub(crate) fn values(self) -> impl Iterator<Item = Line<'a>> {
        self.text.split(" | ").map(move |part| self.part(part))
    }

    /// A trimmed part of this line, with its own column.
    pub(crate) fn part(self, part: &'a str) -> Line<'a> {
        let trimmed = part.trim();
        let offset = trimmed.as_ptr() as usize - self.text.as_ptr() as usize;
        let column = self.position.column + self.text[..offset].chars().count();
        Line {
            text: trimmed,
            position: Position {
                column,
                ..self.position
            },
        }
    }

    pub(crate) fn error(self, message: impl Into<String>) -> LexiconError {
        self.position.error(message)
    }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_keeps_its_lines_and_the_source_above_it() {
        let text = "@source here\n# note\nbody X\n  name: A | B C\n  + It holds.\n\nbody Y\n";
        let blocks = parse("t.lex", text).expect("a sound file");
        assert_eq!(blocks.len(), 2);
        assert_eq!(blocks[0].source.as_deref(), Some("here"));
        let Field::Value { key, value } = blocks[0].lines[0].field() else {
            panic!("expected a field with a key")
        };
        let values: Vec<_> = value.values().map(|line| (line.text, line.position.column)).collect();
        assert_eq!((key, values), ("name", vec![("A", 9), ("B C", 13)]));
    }

    #[test]
    fn a_stray_field_is_named_with_its_place() {
        let error = parse("t.lex", "\n  name: A\n").expect_err("no block above");
        assert!(error.to_string().starts_with("t.lex:2:3: "), "{error}");
    }
}
