//! Web and mail addresses, handles, topic tags and file names.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::abbreviations::lines;
use super::characters::{Class, class};

/// How far an address is followed.
const LONGEST_NAME: usize = 120;

/// Endings that make `word.ending` one token.
static ENDINGS: LazyLock<HashSet<&str>> =
    LazyLock::new(|| lines(include_str!("../../data/address_endings.txt")).collect());

/// Whether it is worth trying [`length`] anywhere in this chunk.
pub(super) fn may_occur(chunk: &str) -> bool {
    chunk.contains(['@', '#']) || chunk.contains("//") || chunk.contains("www.") || file_end(chunk).is_some()
}

/// The length in bytes of the name of a file that starts `rest`: `report-2_final.pdf`.
pub(super) fn file_length(rest: &str) -> Option<usize> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_#~%!.&".contains(c);
    let end = file_end(rest)?;
    rest[..end].chars().all(is_name).then_some(end)
}

/// Where the first ending of a file's name ends in `chunk`.
fn file_end(chunk: &str) -> Option<usize> {
    const LETTERS: usize = 3;
    let bytes = chunk.as_bytes();
    let dots = chunk.match_indices('.').map(|(dot, _)| dot + 1).take(8);
    dots.map(|start| (start, start + LETTERS)).find_map(|(start, end)| {
        let ending = chunk.get(start..end)?;
        let is_known = FILES.iter().any(|known| known.eq_ignore_ascii_case(ending));
        let is_over = bytes.get(end).is_none_or(|byte| !byte.is_ascii_alphanumeric());
        (is_known && is_over).then_some(end)
    })
}

/// Endings of files that people send each other.
const FILES: &[&str] = &["doc", "xls", "pdf", "ppt", "txt", "zip", "rtf", "csv"];

/// The length in bytes of the address that starts `rest`.
pub(super) fn length(rest: &str) -> Option<usize> {
    match rest.as_bytes().first()? {
        b'@' => tag_length(rest),
        b'#' => tag_length(rest).filter(|_| rest.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic)),
        _ => web_length(rest)
            .or_else(|| mail_length(rest))
            .or_else(|| file_length(rest)),
    }
}

/// `@handle`, `#topic`.
fn tag_length(rest: &str) -> Option<usize> {
    let name = rest[1..]
        .find(|c: char| !(c == '_' || c.is_alphanumeric()))
        .map_or(rest.len(), |end| end + 1);
    (name > 1).then_some(name)
}

fn web_length(rest: &str) -> Option<usize> {
    let known = ["http://", "https://", "ftp://", "www.", "HTTP://", "HTTPS://", "WWW."];
    known.iter().find(|start| rest.starts_with(**start))?;
    Some(path_end(rest))
}

/// Where an address ends that has a path.
fn path_end(rest: &str) -> usize {
    let end = rest
        .find(['<', '>', '"', '“', '”', '’', '‘', '|', ' ', '…'])
        .unwrap_or(rest.len());
    without_trailing_marks(&rest[..end])
}

/// Full stops, commas and the like after an address belong to the sentence; so does a closing
/// bracket that the address did not open.
fn without_trailing_marks(address: &str) -> usize {
    let trimmed = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', ']', '}']);
    match trimmed.strip_suffix(')') {
        Some(inner) if !inner.contains('(') => without_trailing_marks(inner),
        _ => trimmed.len(),
    }
}

fn mail_length(rest: &str) -> Option<usize> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%' | '\'');
    let at = rest.char_indices().take(LONGEST_NAME).find(|&(_, c)| !is_local(c))?.0;
    let host = rest[at..].strip_prefix('@')?;
    let length = host_length(host);
    (at > 0 && length > 0).then_some(at + 1 + length)
}

/// Letters, digits, hyphens and full stops, the last not at the end.
fn host_length(host: &str) -> usize {
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let end = host.char_indices().take(LONGEST_NAME).find(|&(_, c)| !is_host(c));
    let end = end.map_or_else(|| host.floor_char_boundary(LONGEST_NAME), |(position, _)| position);
    host[..end].trim_end_matches(['.', '-']).len()
}

/// The length of `bbc.co.uk` or `report.pdf` at the start of `rest`.
pub(super) fn domain_length(rest: &str) -> Option<usize> {
    let length = host_length(rest);
    let (name, ending) = rest[..length].rsplit_once('.')?;
    let known = ending.len() <= 5 && ENDINGS.contains(ending.to_ascii_lowercase().as_str());
    let is_sentence =
        ending.starts_with(|c: char| c.is_ascii_uppercase()) && name.ends_with(|c: char| c.is_ascii_lowercase());
    if known && !is_sentence && rest[length..].starts_with('/') {
        return Some(path_end(rest));
    }
    let has_letter = name.chars().any(|c| class(c) == Class::Letter);
    (known && !is_sentence && has_letter || is_dotted_path(&rest[..length])).then_some(length)
}

/// Three small words or more with full stops between them, as in names of hosts.
fn is_dotted_path(name: &str) -> bool {
    let is_part = |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    name.matches('.').count() >= 2 && name.split('.').all(is_part)
}
