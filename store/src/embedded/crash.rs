//! The hook by which tests end the process at a named step; see [`CrashPoint`].

use std::sync::atomic::{AtomicU32, Ordering};

use super::config::{CrashAt, CrashPoint};
use crate::error::StoreError;

/// The environment variable that sets the step where the configuration does not.
const VARIABLE: &str = "HEADCOUNT_STORE_CRASH_AT";

/// Counts the passes of the one step that is set, if any.
#[derive(Debug)]
pub(super) struct Crash {
    at: Option<CrashAt>,
    passed: AtomicU32,
}

impl Crash {
    /// From the configuration, else from the environment.
    #[expect(
        clippy::disallowed_methods,
        reason = "a hook of tests that start the program, no setting of its users"
    )]
    pub(super) fn new(configured: Option<CrashAt>) -> Result<Self, StoreError> {
        let at = match (configured, std::env::var(VARIABLE)) {
            (Some(at), _) => Some(at),
            (None, Ok(text)) => Some(text.parse()?),
            (None, Err(_)) => None,
        };
        Ok(Crash {
            at,
            passed: AtomicU32::new(0),
        })
    }

    /// Passes a step: ends the process at once, with nothing flushed, where it is the one set.
    #[expect(
        clippy::disallowed_methods,
        reason = "to end with no destructor run is what the hook is for"
    )]
    pub(super) fn pass(&self, point: CrashPoint) {
        let due = self.at.is_some_and(|at| {
            at.point == point && self.passed.fetch_add(1, Ordering::Relaxed) + 1 == at.nth
        });
        if due {
            tracing::error!(step = point.as_str(), "test hook: aborting");
            std::process::abort();
        }
    }
}
