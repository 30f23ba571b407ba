//! The subcommands that read a collection of articles as one ledger.

pub(crate) mod arguments;
mod brief;
mod calendar;
mod filter;
mod gather;
mod ics;
mod ledger;
mod words;

pub(crate) use brief::run as brief;
pub(crate) use calendar::run as calendar;
pub(crate) use ledger::run as ledger;
