//! Detectors of drift: whether a stream of numbers is still what it was.
//!
//! - They take one number at a time, in the order of the log, and hold bounded memory; equal numbers in equal order
//!   give equal alerts and states.
//! - An alert names the mean before and since; the detector goes on with what came since.
//!
//! | module | finds |
//! |---|---|
//! | [`adwin`] | a change of the mean of whatever size and moment, with a bound on false alarms |
//! | [`page_hinkley`] | a change of the mean of a size that is known to matter, soonest |

pub mod adwin;
pub mod page_hinkley;
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
