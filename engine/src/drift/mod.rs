//! Detectors of drift: whether a stream of numbers or of keys is still what it was.
//!
//! - They take one number or key at a time, in the order of the log, and hold bounded memory; equal ones in equal order
//!   give equal alerts and states.
//! - An alert names what was before and since; the detector goes on with what came since.
//!
//! | module | finds |
//! |---|---|
//! | [`adwin`] | a change of the mean of whatever size and moment, with a bound on false alarms |
//! | [`page_hinkley`] | a change of the mean of a size that is known to matter, soonest |
//! | [`distribution`] | that keys come in other shares than they did |
//! | [`monitor`] | what has changed of a feed: all of these over its records |
//!
//! [`pane`]: the records of a second, as partitions hand them on; [`merged`]: those of all partitions, for the monitor.

pub mod adwin;
pub(crate) mod bytes;
pub mod distribution;
pub mod merged;
pub mod monitor;
pub mod page_hinkley;
pub mod pane;
#[cfg(test)]
mod tests;

/// The mean has changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The mean of what came before the change.
    pub before: f64,
    /// The mean since, as far as is known: that it differed enough to be sure takes it a little too far out.
    pub after: f64,
    /// How many numbers came since.
    pub since: u64,
}

/// Why bytes are no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The first byte is of no version that this release reads.
    #[error("state of version {found}: this release reads version {read}; begin it anew")]
    Version {
        /// As it stands in the bytes.
        found: u8,
        /// What is read.
        read: u8,
    },
    /// Too short, too long, or not what is ever written; holds what is wrong.
    #[error("bytes of no state: {0}")]
    Malformed(&'static str),
}
