//! Finds paragraphs.
//!
//! A blank line always ends one. Whether a single line break does depends on the text: where
//! lines are wrapped by column it does not, and elsewhere every line is a paragraph. A line that
//! starts in lower case after one without an end mark is always its continuation. A row of a table
//! stands alone.

use demarche_codebook::Span;

use super::trim;

/// The paragraphs of `text` without the white space around them.
pub(crate) fn paragraphs(text: &str) -> Vec<Span> {
    let lines = lines(text);
    let wrap = wrap_width(&lines);
    let mut found: Vec<Span> = Vec::new();
    let mut previous: Option<&Line> = None;
    for line in &lines {
        let joins = previous.is_some_and(|before| continues(before, line, wrap));
        match found.last_mut() {
            Some(last) if joins => last.end = line.span.end,
            _ if !line.span.is_empty() => found.push(line.span),
            _ => {}
        }
        previous = Some(line);
    }
    found
}

/// What the decision needs to know of a line.
struct Line {
    span: Span,
    /// Bytes of white space at the start.
    indent: usize,
    /// Bytes of the first word.
    first_word: usize,
    starts_low: bool,
    kind: Kind,
    /// No mark at the end says that a sentence is complete.
    is_open: bool,
}

/// What a line is part of.
#[derive(PartialEq, Eq)]
enum Kind {
    Prose,
    /// An item of a list starts here.
    Item,
    /// Columns stand apart in it, as in a table.
    Row,
}

fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut start = 0;
    for part in text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        let end = start + part.len();
        let is_second_half =
            part.is_empty() && start > 0 && text[..start].ends_with('\r') && text[start..].starts_with('\n');
        if !is_second_half {
            lines.push(line(text, Span::new(start, end)));
        }
        let separator = text[end..].chars().next().map_or(0, char::len_utf8);
        start = end + separator;
    }
    lines
}

fn line(text: &str, range: Span) -> Line {
    let span = trim(text, range);
    let content = span.slice(text);
    let first = content.chars().next();
    Line {
        span,
        indent: span.start - range.start,
        first_word: content.find(char::is_whitespace).unwrap_or(content.len()),
        starts_low: first.is_some_and(char::is_lowercase),
        kind: kind(content),
        is_open: !content.ends_with(['.', '!', '?', '…', ':', ';', '。', '！', '？']),
    }
}

fn kind(content: &str) -> Kind {
    if content.contains('\t') || content.contains("   ") {
        Kind::Row
    } else if starts_list(content) {
        Kind::Item
    } else {
        Kind::Prose
    }
}

fn starts_list(content: &str) -> bool {
    let number = content.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = number.len() < content.len() && number.starts_with([')', '.']);
    numbered
        || content.starts_with(['•', '*', '·', '▪', '■', '►', '>', '|'])
        || ["- ", "– ", "— "].iter().any(|dash| content.starts_with(dash))
}

impl Line {
    fn is_beside_row(&self, next: &Line) -> bool {
        self.kind == Kind::Row || next.kind == Kind::Row
    }

    /// Whether `next` goes on with the sentence of this line beyond doubt.
    fn runs_into(&self, next: &Line) -> bool {
        self.is_open && next.starts_low && !self.span.is_empty() && !self.is_beside_row(next)
    }
}

/// The column at which the lines of a text are wrapped, if they are.
fn wrap_width(lines: &[Line]) -> Option<usize> {
    const WIDEST: usize = 160;
    let mut pairs = 0;
    let mut running = 0;
    let mut width = 0;
    for (line, next) in lines.iter().zip(&lines[lines.len().min(1)..]) {
        pairs += usize::from(!line.span.is_empty() && !next.span.is_empty());
        if line.runs_into(next) {
            running += 1;
            width = width.max(line.span.len() + line.indent);
        }
    }
    (running * 3 >= pairs && running > 0 && width <= WIDEST).then_some(width)
}

fn continues(line: &Line, next: &Line, wrap: Option<usize>) -> bool {
    if line.span.is_empty() || next.span.is_empty() || next.kind == Kind::Item || line.is_beside_row(next) {
        return false;
    }
    line.runs_into(next) || wrap.is_some_and(|width| is_full(line, next, width) && next.indent <= line.indent.max(1))
}

/// Whether the first word of `next` had no room on `line`.
fn is_full(line: &Line, next: &Line, width: usize) -> bool {
    const SLACK: usize = 2;
    line.indent + line.span.len() + 1 + next.first_word + SLACK > width
}
