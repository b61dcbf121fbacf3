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
//! | [`catalog`] | standing queries that come and go while the feed runs |
//! | [`pane`] | what one partition counted in one slide of time, as a value that adds up |
//! | [`partition`] | one partition's analyser: all of the above behind one door |
//! | [`outputs`] | what comes out of a partition, batch by batch |
//! | [`fold`] | queries folded from changes instead of records: ad-hoc ones |
//! | [`merger`] | panes of all partitions in, results of windows out |
//! | [`result`] | what a merger puts out |
//! | [`distinct`] | distinct counts as mergeable sketches |
//! | [`summary`] | what all new and changed records were like, in sketches |
//! | [`sketch`] | sketches as values: counted, merged, stored, read back |
//! | [`drift`] | whether a feed is still what it was |
//! | [`turnout`] | how many of those who said yes will come, learned as the feed goes on |
//! | [`checkpoint`] | state and positions as one value |
//! | [`snapshot`] | the state of an analyser or a merger as bytes, and back |
//!
//! Records go through one [`partition::PartitionAnalyser`] per input partition; its panes go to one [`merger::Merger`]:
//!
//! ```
//! use headcount_engine::merger::Merger;
//! use headcount_engine::outputs::Outputs;
//! use headcount_engine::partition::{AnalyserConfig, PartitionAnalyser};
//! use headcount_engine::query::Query;
//! use headcount_engine::record::{Response, Rsvp, SourceEvent, Stamp};
//!
//! let query = Query::standing("standing");
//! let mut analyser = PartitionAnalyser::new(AnalyserConfig::new(0, vec![query.clone()]))?;
//! let mut merger = Merger::new(1, &[query])?;
//! let mut out = Outputs::default();
//!
//! // One input batch: records and source events in log order, then its end.
//! let source = analyser.source_id("meetup");
//! let stamp = Stamp { source, watermark_ms: 1_425_788_558_167, stream_time_ms: 1_425_788_568_167 };
//! let rsvp = Rsvp {
//!     rsvp_id: 1540021212,
//!     response: Response::Yes,
//!     guests: 2,
//!     mtime_ms: 1_425_788_568_167,
//!     member_id: 37848087,
//!     event_id: "220993343",
//!     event_time_ms: Some(1_427_551_200_000),
//!     group_id: 13434212,
//!     country: "us",
//!     city: "Garner",
//!     topics: &["photo", "art"],
//!     place: Some((35.68585, -78.606155)),
//! };
//! analyser.rsvp(0, &stamp, &rsvp, &mut out);
//! analyser.source(1, SourceEvent::End, &stamp, &mut out);
//! analyser.finish_batch(2, &mut out);
//!
//! // `out` holds changes, rows of views, late records, sealed panes, seconds of drift and progress, to be written as one batch.
//! assert_eq!((out.changes.len(), out.rows.len(), out.panes.len()), (1, 6, 1));
//! let mut results = Vec::new();
//! for pane in out.panes.drain(..) {
//!     merger.partial(0, pane)?;
//! }
//! for second in out.drift.drain(..) {
//!     merger.drift(0, second)?;
//! }
//! let progress = out.progress.expect("the batch is finished");
//! merger.progress(0, progress.watermark_ms, progress.next_offset)?;
//! merger.fire(usize::MAX, &mut results);
//! out.clear();
//!
//! // 5 minutes every 10 seconds: the record is in 30 windows, each with a total row and one for its country.
//! assert_eq!(results.len(), 60);
//! assert_eq!((results[0].counts.rsvps_yes, results[0].counts.people), (1, 3));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod attributes;
pub mod catalog;
mod cells;
pub mod checkpoint;
mod daba;
pub mod distinct;
pub mod drift;
mod events;
mod filter;
pub mod fold;
#[cfg(any(test, fuzzing))]
pub mod fuzz;
pub mod horizon;
pub mod merger;
pub mod outputs;
pub mod pane;
pub mod partition;
pub mod query;
pub mod record;
pub mod result;
pub mod sketch;
mod sliding;
pub mod snapshot;
pub mod span;
mod states;
pub mod summary;
pub mod truth;
pub mod turnout;
pub mod view;
pub mod watermark;
mod windows;
