//! Logs: to stderr, for people or as JSON lines. Data goes to stdout.

use std::io::IsTerminal as _;

use anyhow::Context as _;
use tracing_subscriber::EnvFilter;

/// Starts logging.
pub(crate) fn start(level: &str, format: &str) -> anyhow::Result<()> {
    let filter = EnvFilter::try_new(level)
        .with_context(|| format!("telemetry.level {level:?} is not a filter such as info"))?;
    let logs = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    // A second call, as in tests, changes nothing.
    let _ = if format == "json" {
        logs.json().try_init()
    } else {
        logs.try_init()
    };
    Ok(())
}
