//! Who asks a command to end, and the exit code that answers.

use std::process::ExitCode;

use tokio::signal::unix::{SignalKind, signal};

/// Exit code of what was interrupted.
const INTERRUPTED: u8 = 130;

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stop {
    /// A person, by Ctrl-C: SIGINT.
    Interrupted,
    /// Whatever looks after services: SIGTERM.
    Terminated,
}

impl Stop {
    /// The exit code of a command that runs until it is asked to end, and has ended in order: to
    /// a supervisor it has done its work.
    pub(crate) fn of_a_service(self) -> ExitCode {
        match self {
            Self::Interrupted => ExitCode::from(INTERRUPTED),
            Self::Terminated => ExitCode::SUCCESS,
        }
    }

    /// The exit code of a command that was broken off before it was done.
    pub(crate) fn of_a_question(self) -> ExitCode {
        ExitCode::from(INTERRUPTED)
    }
}

/// Resolves when the process is asked to end. Listens from the call on, not from the first poll:
/// whoever has been told that the process is up may ask at once.
pub(crate) fn asked() -> impl Future<Output = Stop> {
    let (interrupt, terminate) = (
        signal(SignalKind::interrupt()),
        signal(SignalKind::terminate()),
    );
    async move {
        let (Ok(mut interrupt), Ok(mut terminate)) = (interrupt, terminate) else {
            // Without handlers the signals end the process by themselves.
            return std::future::pending().await;
        };
        tokio::select! {
            _ = interrupt.recv() => Stop::Interrupted,
            _ = terminate.recv() => Stop::Terminated,
        }
    }
}
