/// How a run ended, as other people's scripts see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ExitCode {
    /// All was done.
    Done,
    /// Nothing was found, or a figure fell below its floor.
    NothingFound,
    /// The command line makes no sense.
    WrongUsage,
    /// Some input could not be read; it is named on stderr and the rest was done.
    Unreadable,
}

impl ExitCode {
    /// What a command that went through its inputs ends with.
    pub(crate) fn of(failed: bool, found: bool) -> Self {
        match (failed, found) {
            (true, _) => ExitCode::Unreadable,
            (false, true) => ExitCode::Done,
            (false, false) => ExitCode::NothingFound,
        }
    }
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> Self {
        Self::from(match code {
            ExitCode::Done => 0,
            ExitCode::NothingFound => 1,
            ExitCode::WrongUsage => 2,
            ExitCode::Unreadable => 3,
        })
    }
}
