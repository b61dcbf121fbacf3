//! Questions about the feed: `QueryService`.
//!
//! | module | its job |
//! |---|---|
//! | `api` | the RPCs, each handed on |
//! | `answers` | TopK, GetEvent, GetHeadcount: exact |
//! | `estimates` | CountDistinct, EstimateCount, EstimateRange, EstimateInnerProduct, CheckSeen, Sample, Quantiles: from sketches, with bounds |
//! | `spans` | what such a question is about: all there is, from the replica, or a window or filter, folded from `changes` |
//! | `watch` | Watch: several queries on one stream |
//! | `drift` | WatchDrift: alerts, from the log |
//! | `standing` | a standing query's results, from the log |
//! | `adhoc` | a query that lives as long as its call, folded from `changes` |
//! | `opened` | where a reader of `results` begins |
//! | `portions` | rows of a firing in messages of bounded size |
//! | `fold` | `changes` of all partitions through the engine to firings |
//! | `history` | ListRsvps and ListResults, from the store |
//! | `loaded` | how far the store must have come before it answers |
//!
//! - An answer is of one version of the views, and says which ([`as_of`]).
//! - A firing that is larger than a message goes in several; all but the last say that more follows. Streams are driven by who reads them: nothing is read
//!   ahead, no task runs for them, dropping one frees it.
//! - What is not part of this release answers `NOT_YET_AVAILABLE`.
//!
//! [`as_of`]: headcount_proto::v1::AnswerEnvelope::as_of

mod adhoc;
mod answers;
mod api;
mod drift;
mod estimates;
mod fold;
mod history;
mod loaded;
mod opened;
mod portions;
mod spans;
mod standing;
mod watch;

pub use api::QueryApi;
