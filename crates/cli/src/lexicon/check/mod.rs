//! What the loader lets through and a maintainer should still look at. A file each for the kinds of entry.

mod actors;
mod places;
mod triggers;

use demarche::Lexicon;

use super::Finding;

pub(crate) fn findings(lexicon: &Lexicon) -> Vec<Finding> {
    let mut findings = files_without_source(lexicon);
    findings.extend(triggers::findings(lexicon));
    findings.extend(actors::findings(lexicon));
    findings.extend(places::findings(lexicon));
    findings
}

/// Every file says in its head where its content comes from; entries inherit it.
fn files_without_source(lexicon: &Lexicon) -> Vec<Finding> {
    let files = lexicon.files_without_source().iter();
    files
        .map(|file| Finding::problem(format!("{file}: no `@source` in its head")))
        .collect()
}
