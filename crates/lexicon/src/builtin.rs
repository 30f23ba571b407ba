//! The data files that are part of the program.

/// Lists files below `data/` with their text.
macro_rules! files {
    ($($path:literal),+ $(,)?) => {
        &[$(($path, include_str!(concat!("../data/", $path)))),+]
    };
}

/// Small towns, counties and provinces; searched where they lie, so that they cost no time at the start.
pub(crate) const TOWNS: &str = include_str!("../data/towns.txt");

/// Name and text of every data file.
pub(crate) const FILES: &[(&str, &str)] = files![
    "agents.lex",
    "bodies.lex",
    "countries.lex",
    "ledger.lex",
    "modality.lex",
    "people/africa.lex",
    "people/americas.lex",
    "people/asia.lex",
    "people/bodies.lex",
    "people/europe.lex",
    "people/middle-east.lex",
    "people/oceania.lex",
    "places.tsv",
    "triggers/accuse.lex",
    "triggers/agree.lex",
    "triggers/aid.lex",
    "triggers/assault.lex",
    "triggers/coerce.lex",
    "triggers/concede.lex",
    "triggers/consult.lex",
    "triggers/cooperate.lex",
    "triggers/mobilize.lex",
    "triggers/protest.lex",
    "triggers/reject.lex",
    "triggers/request.lex",
    "triggers/retreat.lex",
    "triggers/sanction.lex",
    "triggers/sets-domains.lex",
    "triggers/sets-frames.lex",
    "triggers/sets-material.lex",
    "triggers/sets-modes.lex",
    "triggers/sets-verbal.lex",
    "triggers/support.lex",
    "triggers/threaten.lex",
];
