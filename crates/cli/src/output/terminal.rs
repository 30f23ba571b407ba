//! What the terminal can show.

use std::io::{self, IsTerminal};

/// Columns where none can be asked for, as in a pipe.
const WIDTH: u16 = 120;

/// The number of columns to fill: those of the terminal, or what `COLUMNS` says.
pub(crate) fn width() -> u16 {
    let terminal = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0);
    let stated = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    terminal.or_else(stated).unwrap_or(WIDTH).max(40)
}

/// The marks around emphasised words: none in a pipe or where `NO_COLOR` is set.
pub(crate) fn emphasis() -> (&'static str, &'static str) {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    if unwanted || !io::stdout().is_terminal() {
        ("", "")
    } else {
        ("\x1b[1m", "\x1b[0m")
    }
}

/// Text on one line without control characters, which could take over the terminal.
pub(crate) fn plain(text: &str) -> String {
    let spaced = text.replace(char::is_control, " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}
