//! The day that the text itself says it was written on: "GENEVA, 3 June".

use demarche_codebook::Span;
use demarche_language::Document;
use jiff::civil::Date;

use super::names;

/// The day that dates are read against: the dateline's, if it names one near the day of publication.
pub(crate) fn reference_day(text: &str, document: &Document, published: Option<Date>) -> Option<Date> {
    const FARTHEST: i32 = 10;
    let published = published?;
    let written = document
        .datelines
        .first()
        .and_then(|&span| day_in(text, span, published))
        .filter(|day| (published - *day).get_days().abs() <= FARTHEST);
    Some(written.unwrap_or(published))
}

fn day_in(text: &str, dateline: Span, published: Date) -> Option<Date> {
    let words: Vec<&str> = dateline
        .slice(text)
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.windows(2).find_map(|pair| {
        let (month, day) = match names::month(pair[0]) {
            Some(month) => (month, names::day_number(pair[1])?),
            None => (names::month(pair[1])?, names::day_number(pair[0])?),
        };
        let in_year = |year: i16| Date::new(year, month, day).ok();
        // A dateline of December may stand over an article of January.
        let this = in_year(published.year())?;
        if (this - published).get_days() > 180 {
            in_year(published.year() - 1)
        } else {
            Some(this)
        }
    })
}
