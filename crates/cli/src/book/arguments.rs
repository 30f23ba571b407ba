//! The command line of `demarche ledger`, `calendar` and `brief`.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use demarche_codebook::{ActorCode, Issue, ItemKind, Policy};
use jiff::civil::Date;

use crate::arguments::{Inputs, Reading, Running, day};

/// What all three read.
#[derive(Debug, Args)]
pub(crate) struct Collection {
    #[command(flatten)]
    pub(crate) inputs: Inputs,
    #[command(flatten)]
    pub(crate) reading: Reading,
    /// Show the ledger as it was known on this day; without it, on the day of the last article
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<Date>,
    /// Whose word settles a status: `corroborated` is both parties', two independent outlets' or a
    /// reviewer's, `any` the last source's
    #[arg(long, value_name = "POLICY", default_value = "corroborated", value_parser = policy())]
    pub(crate) policy: Policy,
    #[command(flatten)]
    pub(crate) running: Running,
}

/// Arguments of `demarche ledger`.
#[derive(Debug, Args)]
pub(crate) struct Ledger {
    #[command(flatten)]
    pub(crate) collection: Collection,
    #[command(flatten)]
    pub(crate) filter: Filter,
    /// Show who demands, offers and refuses what, by issue and party
    #[arg(long, conflicts_with = "deadlocks")]
    pub(crate) positions: bool,
    /// Show conditions that wait for each other
    #[arg(long)]
    pub(crate) deadlocks: bool,
    /// How to write the entries
    #[arg(long, value_enum, default_value = "table")]
    pub(crate) format: LedgerFormat,
}

/// Which entries to show.
#[derive(Debug, Args)]
pub(crate) struct Filter {
    /// Only what this party is bound by, voices or is addressed with: `PER`, or `PER GOV`
    #[arg(long, value_name = "CODE")]
    pub(crate) party: Option<ActorCode>,
    /// Only what is about this
    #[arg(long, value_name = "ISSUE", value_parser = issue())]
    pub(crate) issue: Option<Issue>,
    /// Only entries of this kind
    #[arg(long, value_name = "KIND", value_parser = kind())]
    pub(crate) kind: Option<ItemKind>,
    /// Only what stands so on one of its tracks, as in the output (`kept`, `not_assessed`), or is
    /// `contested`, `overdue`, `unverified`, `superseded`
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,
    /// Only what is open and due by this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) due: Option<Date>,
}

/// Arguments of `demarche calendar`.
#[derive(Debug, Args)]
pub(crate) struct Calendar {
    #[command(flatten)]
    pub(crate) collection: Collection,
    #[command(flatten)]
    pub(crate) filter: Filter,
    /// How to write the days
    #[arg(long, value_enum, default_value = "text")]
    pub(crate) format: CalendarFormat,
}

/// Arguments of `demarche brief`.
#[derive(Debug, Args)]
pub(crate) struct Brief {
    #[command(flatten)]
    pub(crate) collection: Collection,
    /// Tell what was reported on this day and later; without it, in the last seven days
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) since: Option<Date>,
}

/// Forms of `demarche ledger`'s output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum LedgerFormat {
    /// A table to read
    Table,
    /// One entry a line, with every claim and every change of status
    Jsonl,
}

/// Forms of `demarche calendar`'s output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum CalendarFormat {
    /// To read
    Text,
    /// iCalendar, for any calendar program
    Ics,
}

fn policy() -> impl TypedValueParser<Value = Policy> {
    words(Policy::ALL, Policy::as_str)
}

fn issue() -> impl TypedValueParser<Value = Issue> {
    words(Issue::ALL, Issue::as_str)
}

fn kind() -> impl TypedValueParser<Value = ItemKind> {
    words(ItemKind::ALL, ItemKind::as_str)
}

/// Takes the words of one of the codebook's lists.
fn words<T: Copy + Send + Sync + 'static>(
    all: &'static [T],
    word: fn(T) -> &'static str,
) -> impl TypedValueParser<Value = T> {
    let values = PossibleValuesParser::new(all.iter().map(|&value| word(value)));
    values.try_map(move |chosen| {
        let value = all.iter().copied().find(|&value| word(value) == chosen);
        value.ok_or("not one of the values")
    })
}
