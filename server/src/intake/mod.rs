//! Into the log: what every writer of `rsvps` does alike, whatever its records come from.
//!
//! - Records are stamped in the order taken, before they are partitioned ([`Stamper`]).
//! - They go out in batches, one being filled per partition; at most a window of them is on its way,
//!   and none is dropped ([`Lanes`]).
//! - Who joins begins where the partitions have come to ([`Scan::reached_ms`]), and finds what its
//!   earlier lives have written by reading the log's end ([`Scan::read`]).
//! - Records are bounded alike: [`RECORD_BYTES_MAX`], [`TIME_MS_MAX`].
//!
//! | module | its job |
//! |---|---|
//! | `stamp` | watermark and stream time |
//! | `lanes` | batches on their way into the log |
//! | `scan` | reads the log between two offsets |
//! | `reach` | how far the partitions had come when a source joined |

mod lanes;
mod reach;
mod scan;
mod stamp;

pub(crate) use lanes::{LaneMetrics, LaneSizes, Lanes, Writer};
pub(crate) use scan::{Scan, ScanError};
pub use stamp::FeedClock;
pub(crate) use stamp::{Stamped, Stamper};

/// The longest message that is taken as a record, bytes.
pub(crate) const RECORD_BYTES_MAX: usize = 256 << 10;

/// The last millisecond of the year 9999, as far as a protobuf timestamp reaches.
pub(crate) const TIME_MS_MAX: i64 = 253_402_300_799_999;
