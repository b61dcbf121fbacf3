//! Logs: to stderr, for people or as JSON lines. Data goes to stdout.

use std::io::{IsTerminal as _, Write as _};

use tracing_subscriber::EnvFilter;

/// What libraries say of things that we ask about and handle ourselves, as a channel that is not there
/// yet. Directives of the configuration go over these.
const QUIET: &str = "lapin=off,scylla=error";

/// Starts logging. The level has been checked with the configuration.
pub(crate) fn start(level: &str, format: &str) {
    let terminal = std::io::stderr().is_terminal();
    let logs = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(format!("{QUIET},{level}")))
        .with_writer(move || {
            let mut out = std::io::stderr();
            if terminal {
                // The line of progress may stand there: a log line takes its place.
                let _ = out.write_all(CLEAR_LINE);
            }
            out
        })
        .with_ansi(terminal);
    // A second call, as in tests, changes nothing.
    let _ = if format == "json" {
        logs.json().try_init()
    } else {
        logs.try_init()
    };
}

/// Goes to the beginning of the line and empties it.
pub(crate) const CLEAR_LINE: &[u8] = b"\r\x1b[K";
