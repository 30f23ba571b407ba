//! Reads a collection of articles into a book. Articles are coded on the way; codings that
//! `demarche code` wrote are taken as they are.

use demarche::Coder;
use demarche::book::{Book, Report, ReportError};
use demarche_codebook::json;
use jiff::civil::Date;

use super::arguments::Collection;
use crate::batch::Batches;
use crate::code::{code, coder};
use crate::input::{self, InputError, Item, Settings};
use crate::messages::Messages;
use crate::work::Crew;

/// A book and how its reading went.
pub(crate) struct Gathered {
    pub(crate) book: Book,
    pub(crate) failed: bool,
}

/// The book of a collection; none if not one of its articles can be read.
pub(crate) fn gather(collection: &Collection) -> anyhow::Result<Option<Gathered>> {
    let coder = coder(collection.reading.lexicon.as_deref())?;
    let crew = Crew::new(collection.running.threads)?;
    let settings = Settings {
        published: collection.reading.published,
        titles: true,
        codings: true,
    };
    let mut batches = Batches::new(input::inputs(&collection.inputs.paths, settings));
    let mut messages = Messages::new(collection.running.quiet);
    let mut reports = Vec::new();
    loop {
        let batch = batches.next(&mut messages);
        if batch.is_empty() {
            break;
        }
        for report in crew.map(&batch, |item| report(coder, item)) {
            match report {
                Ok(report) => reports.push(report),
                Err(error) => messages.unreadable(&hinted(&error)),
            }
        }
        messages.advance(batch.len());
    }
    let last = reports.iter().map(|report| report.source.published).max();
    let as_of: Option<Date> = collection.as_of.or(last);
    let failed = messages.failed();
    Ok(as_of.map(|as_of| Gathered {
        book: Book::of(&reports, as_of),
        failed,
    }))
}

fn report(coder: &Coder, item: &Item) -> Result<Report, ReportError> {
    if let Some(coding) = &item.coding {
        return Report::from_json(coding);
    }
    let coding = code(coder, item, false);
    Report::from_json(&json::coding(
        &item.article,
        &coding,
        &coder.engine(),
        json::Options::default(),
    ))
}

fn hinted(error: &ReportError) -> InputError {
    let problem = InputError::new("ledger", error.to_string());
    match error {
        ReportError::NoDay(_) => {
            problem.mend("give its day as `published`, or that of all such articles by `--published`")
        }
        ReportError::Field { .. } => problem,
    }
}
