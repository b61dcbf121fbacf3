//! The oracle: what the answers have to be, from the raw lines of a feed, written from the
//! contract and apart from the engine.
//!
//! - `record`: a line as `serde_json` reads it, with the stamp that collect owes it where the
//!   feed's clock is the feed.
//! - `truth`: verdicts from everything ever seen of an RSVP; nothing is forgotten, nothing bounded.
//! - `windows`: each window from scratch, over all deltas: no panes, no partitions, no merging.
//! - `totals`: the final truth in numbers.
//! - `as_of`: how far of the input a result counts.
//!
//! It is slow and short on purpose, and is itself held against the numbers that are known of the
//! recording.

pub(crate) mod as_of;
pub(crate) mod record;
#[cfg(test)]
mod tests;
pub(crate) mod totals;
pub(crate) mod truth;
pub(crate) mod windows;
