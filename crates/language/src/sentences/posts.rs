//! Finds the signatures of posts that articles quote: `— Name (@handle) June 3, 2025`.

use demarche_codebook::Span;

use super::calendar::is_month;

/// Where signatures end with their date, in bytes of `text`.
pub(super) fn signature_ends(text: &str, paragraph: Span) -> impl Iterator<Item = usize> {
    let content = paragraph.slice(text);
    content
        .match_indices("(@")
        .filter_map(move |(handle, _)| Some(paragraph.start + handle + signature_length(&content[handle..])?))
}

/// The length of `(@handle) June 3, 2025` at the start of `rest`.
fn signature_length(rest: &str) -> Option<usize> {
    const LONGEST: usize = 80;
    let head = &rest[..rest.floor_char_boundary(LONGEST)];
    let (handle, after) = head.split_once(") ")?;
    let mut words = after.split(' ');
    let (month, day, year) = (words.next()?, words.next()?, words.next()?);
    let is_handle = handle[2..].chars().all(|c| c.is_alphanumeric() || c == '_');
    let is_day = day.strip_suffix(',').is_some_and(|day| day.parse::<u8>().is_ok());
    let digits = year.find(|c: char| !c.is_ascii_digit()).unwrap_or(year.len());
    let is_date = is_month(month) && is_day && digits == 4 && digits == year.len();
    (is_handle && is_date).then_some(handle.len() + 2 + month.len() + 1 + day.len() + 1 + digits)
}
