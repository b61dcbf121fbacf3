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
//! | [`fold`] | queries folded from changes instead of records: ad-hoc ones |
//! | [`merger`] | panes of all partitions in, results of windows out |
//! | [`result`] | what a merger puts out |
//! | [`distinct`] | distinct counts as mergeable sketches |
//! | [`checkpoint`] | state and positions as one value |
//! | [`snapshot`] | the state of an analyser or a merger as bytes, and back |

mod attributes;
mod cells;
pub mod checkpoint;
pub mod distinct;
mod events;
mod filter;
pub mod fold;
pub mod horizon;
pub mod merger;
pub mod outputs;
pub mod pane;
pub mod partition;
pub mod query;
pub mod record;
pub mod result;
mod sliding;
pub mod snapshot;
pub mod truth;
pub mod view;
pub mod watermark;
mod windows;
