//! The analysis of Headcount, pure and synchronous: no clock, no I/O, no tokio; equal inputs give equal bytes.
//!
//! | module | its job |
//! |---|---|
//! | [`record`] | what goes in: records, stamps, source events |
//! | [`truth`] | what each record means for its RSVP: new, echo, change, outdated |
//! | [`horizon`] | how long the state of an RSVP is held |
//! | [`watermark`] | event time of a partition, from its sources' stamps |
//! | [`view`] | the counts as they stand, with retraction |
//! | [`query`] | continuous queries: filter, window, grouping, aggregates |
//! | [`pane`] | what one partition counted in one slide of time, as a value that adds up |
//! | [`partition`] | one partition's analyser: all of the above behind one door |
//! | [`outputs`] | what comes out of a partition, batch by batch |

mod attributes;
mod cells;
pub mod distinct;
mod events;
mod filter;
pub mod horizon;
pub mod outputs;
pub mod pane;
pub mod partition;
pub mod query;
pub mod record;
pub mod truth;
pub mod view;
pub mod watermark;
