//! The hook by which tests end the process at a named step; see [`CrashPoint`].

use std::env;
use std::sync::atomic::{AtomicU32, Ordering};

use super::config::{CrashAt, CrashPoint};
use crate::error::BinderError;

/// The environment variable that sets the step where the configuration does not.
const VARIABLE: &str = "HEADCOUNT_BINDER_CRASH_AT";

/// Counts the passes of the one step that is set, if any.
#[derive(Debug)]
pub(super) struct Crash {
    at: Option<CrashAt>,
    passed: AtomicU32,
}

impl Crash {
    /// From the configuration, else from the environment.
    pub(super) fn new(configured: Option<CrashAt>) -> Result<Self, BinderError> {
        #[expect(clippy::disallowed_methods, reason = "a test's hook, no configuration")]
        let variable = env::var(VARIABLE);
        let at = match (configured, variable) {
            (Some(at), _) => Some(at),
            (None, Ok(text)) => Some(text.parse()?),
            (None, Err(_)) => None,
        };
        Ok(Crash {
            at,
            passed: AtomicU32::new(0),
        })
    }

    /// Whether the process ends at this pass of the step.
    pub(super) fn is_due(&self, point: CrashPoint) -> bool {
        self.at.is_some_and(|at| {
            at.point == point && self.passed.fetch_add(1, Ordering::Relaxed) + 1 == at.nth
        })
    }

    /// Passes a step: ends the process at once, with nothing flushed, where it is the one set.
    pub(super) fn pass(&self, point: CrashPoint) {
        if self.is_due(point) {
            self.abort();
        }
    }

    /// Ends the process with nothing flushed and no destructor run.
    #[expect(clippy::disallowed_methods, reason = "a kill is what the hook is for")]
    pub(super) fn abort(&self) -> ! {
        tracing::error!(at = ?self.at, "test hook: aborting");
        std::process::abort()
    }
}
