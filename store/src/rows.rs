//! What goes into a store and comes out of it.
//!
//! - Rows hold a record's encoded bytes as the log had them; beside them stand only the fields
//!   that keys and orders are made of. Nothing is encoded again.
//! - A page holds at most [`PAGE_ROWS_MAX`] rows and about [`PAGE_BYTES_MAX`] bytes, and costs at
//!   most [`EXAMINED_ROWS_MAX`] rows looked at: where a filter lets little through, a page may be
//!   short, even empty, and still have a token for the next one.

use bytes::Bytes;
use headcount_proto::position::Cursor;
use headcount_proto::v1;
use prost::Message as _;

use crate::error::{RESTORE_TABLES, StoreError};
use crate::wire::{self, WireError};

/// Rows of a page where the caller names no number.
pub const PAGE_ROWS_DEFAULT: u32 = 100;
/// The most rows of a page; a larger number is taken for this one.
pub const PAGE_ROWS_MAX: u32 = 1_000;
/// A page ends with the row that brings it to this many bytes of encoded records.
pub const PAGE_BYTES_MAX: usize = 2 << 20;
/// A page ends after this many rows looked at.
pub const EXAMINED_ROWS_MAX: u32 = 20_000;
/// The longest definition of a standing query or a subscription, in bytes.
pub const DEFINITION_BYTES_MAX: usize = 1 << 20;
/// The most standing queries, and the most subscriptions, of a feed.
pub const DEFINITIONS_MAX: usize = 1_000;
/// The longest progress of a subscription in a partition, in bytes.
pub const PROGRESS_BYTES_MAX: usize = 1 << 20;
/// The longest message that is parked, in bytes: the longest that a client can publish, and what a
/// server takes in a compare-and-swap, which keeps it twice.
pub const PARKED_BYTES_MAX: usize = 4 << 20;
/// The longest reason of a parked message, in bytes.
pub const REASON_BYTES_MAX: usize = 64 << 10;
/// Bits of a version that hold the offset; the channel's generation stands above.
const OFFSET_BITS: u32 = 48;

/// Rows of a page, from what the caller asked for.
pub(crate) const fn page_rows(asked: u32) -> usize {
    let rows = match asked {
        0 => PAGE_ROWS_DEFAULT,
        1..PAGE_ROWS_MAX => asked,
        _ => PAGE_ROWS_MAX,
    };
    rows as usize
}

/// One state that an RSVP took, from a record of `changes`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryRow {
    /// Partition of the input that the record came from: a version is unique only within it.
    pub partition: u16,
    /// Orders the states of an RSVP: generation in the high 16 bits, offset in the input below.
    pub version: u64,
    /// Identity of the RSVP.
    pub rsvp_id: u64,
    /// Event time of the record, ms since 1970.
    pub mtime_ms: i64,
    /// When collect took the record, ms since 1970.
    pub stream_time_ms: i64,
    /// The encoded `headcount.v1.Change`.
    pub change: Bytes,
}

impl HistoryRow {
    /// Makes a row of an encoded `headcount.v1.Change`, which is kept as it is. Reads only the
    /// fields named above.
    ///
    /// # Errors
    /// [`WireError`] when one of them is missing or the bytes are no such message.
    pub fn from_change(partition: u16, change: Bytes) -> Result<Self, WireError> {
        let keys = wire::change_keys(&change)?;
        Ok(HistoryRow {
            partition,
            version: keys.version,
            rsvp_id: keys.rsvp_id,
            mtime_ms: keys.mtime_ms,
            stream_time_ms: keys.stream_time_ms,
            change,
        })
    }

    /// The row as `QueryService.ListRsvps` answers it.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the bytes are no `headcount.v1.Change`.
    pub fn entry(&self) -> Result<v1::RsvpHistoryEntry, StoreError> {
        let change = v1::Change::decode(self.change.clone()).map_err(|e| undecodable(&e))?;
        Ok(v1::RsvpHistoryEntry {
            verdict: change.verdict,
            version: Some(change.version),
            stream_time: Some(timestamp(self.stream_time_ms)),
            rsvp: change.rsvp,
        })
    }
}

/// One row of one window of one query, from a record of `results`.
///
/// Its key is (query, window end, plan hash, group, revision); the same key again is the same
/// row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultRow {
    /// Name of the standing query.
    pub query: String,
    /// End of the window, exclusive, ms since 1970.
    pub window_end_ms: i64,
    /// Hash of the query's plan, hexadecimal.
    pub plan_hash: String,
    /// The row's group; `None` for the total row, which comes first.
    pub group: Option<String>,
    /// 0 for the first firing of a window.
    pub revision: u32,
    /// The encoded `headcount.v1.WindowResult`.
    pub result: Bytes,
}

impl ResultRow {
    /// Makes a row of an encoded `headcount.v1.WindowResult`, which is kept as it is.
    ///
    /// # Errors
    /// [`WireError`] when the bytes are no such message or it has no window end.
    pub fn from_result(result: Bytes) -> Result<Self, WireError> {
        let decoded = v1::WindowResult::decode(result.clone())
            .map_err(|_| WireError::new("no WindowResult"))?;
        let end = decoded.envelope.and_then(|envelope| envelope.window_end);
        let end = end.ok_or(WireError::new("a result without window_end"))?;
        Ok(ResultRow {
            query: decoded.query,
            window_end_ms: wire::timestamp_ms(end.seconds, end.nanos)?,
            plan_hash: decoded.plan_hash,
            group: decoded.group,
            revision: decoded.revision.unwrap_or_default(),
            result,
        })
    }

    /// The row as `QueryService.ListResults` answers it.
    ///
    /// # Errors
    /// [`StoreError::Corrupt`] when the bytes are no `headcount.v1.WindowResult`.
    pub fn decode(&self) -> Result<v1::WindowResult, StoreError> {
        v1::WindowResult::decode(self.result.clone()).map_err(|e| undecodable(&e))
    }
}

fn undecodable(error: &prost::DecodeError) -> StoreError {
    StoreError::Corrupt {
        path: "a row of the store".into(),
        reason: error.to_string(),
        next_step: RESTORE_TABLES,
    }
}

/// ms since 1970 as a protobuf timestamp.
fn timestamp(ms: i64) -> prost_types::Timestamp {
    prost_types::Timestamp {
        seconds: ms.div_euclid(1_000),
        nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
    }
}

/// Up to where a reader of a derived channel has applied, in terms of the source: what it keeps
/// of the binder's `OutputPosition`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// The highest epoch seen.
    pub epoch: u64,
    /// The source offset up to which outputs have been applied.
    pub source: u64,
}

/// Where a reader stands that writes rows; moves with its rows, never before them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadPosition {
    /// The channel read, such as `changes`.
    pub channel: String,
    /// The group of readers, such as `load`.
    pub group: String,
    /// The partition read.
    pub partition: u16,
    /// Offset to go on reading from.
    pub next_offset: u64,
    /// What has been applied.
    pub applied: Applied,
    /// The `next_offset` that the writer believes to be kept; the write is refused where another
    /// is. `None`: none is kept yet.
    pub expected: Option<u64>,
}

/// Rows that are written together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteBatch {
    /// The feed.
    pub feed: String,
    /// States that RSVPs took; the latest states follow from them.
    pub history: Vec<HistoryRow>,
    /// Rows of windows.
    pub results: Vec<ResultRow>,
    /// Where the writer stands after these rows.
    pub position: Option<LoadPosition>,
}

/// What became of a batch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WriteOutcome {
    /// Rows that were not there before. On CQL, which does not look: all that were taken.
    pub written: u64,
    /// Rows that were there already; nothing changed. On CQL: 0.
    pub repeated: u64,
    /// Rows that the store does not take, each with its reason; the others were written.
    pub refused: Vec<Refusal>,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Whether it stands in `results` (else in `history`).
    pub is_result: bool,
    /// Its place there, from 0.
    pub index: usize,
    /// Why, in words.
    pub reason: String,
}

/// A bound on versions: what was known at a cursor over the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsOf {
    /// Generation of the input channel.
    pub generation: u16,
    /// Next offset of each input partition, by partition number.
    pub next_offsets: Vec<u64>,
}

impl AsOf {
    /// The bound that a cursor over `rsvps` stands for.
    #[must_use]
    pub fn from_cursor(cursor: &Cursor) -> Self {
        AsOf {
            generation: cursor.generation,
            next_offsets: cursor.offsets.clone(),
        }
    }

    /// Whether the state with this version, from this partition, was known.
    #[must_use]
    pub fn includes(&self, version: u64, partition: u16) -> bool {
        let generation = (version >> OFFSET_BITS) as u16;
        let offset = version & ((1 << OFFSET_BITS) - 1);
        let next = self.next_offsets.get(usize::from(partition));
        match generation.cmp(&self.generation) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Equal => next.is_some_and(|next| offset < *next),
            std::cmp::Ordering::Greater => false,
        }
    }

    /// Whether everything that `other` counts was known: no partition of it is further.
    #[must_use]
    pub fn covers(&self, other: &Cursor) -> bool {
        let next = |partition: usize| self.next_offsets.get(partition).copied().unwrap_or(0);
        other.generation < self.generation
            || (other.generation == self.generation
                && (other.offsets.iter().enumerate()).all(|(p, offset)| *offset <= next(p)))
    }
}

/// Asks for a page of states of RSVPs, by (mtime, version, partition).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RsvpsQuery {
    /// The feed.
    pub feed: String,
    /// Least mtime, inclusive, ms since 1970.
    pub from_ms: Option<i64>,
    /// Greatest mtime, exclusive, ms since 1970.
    pub to_ms: Option<i64>,
    /// Which rows.
    pub filter: Option<v1::Filter>,
    /// Only the latest state of each RSVP; with `as_of`, the latest known then.
    pub latest_only: bool,
    /// Only what was known then.
    pub as_of: Option<AsOf>,
    /// Rows of the page: 0 for [`PAGE_ROWS_DEFAULT`], at most [`PAGE_ROWS_MAX`].
    pub page_size: u32,
    /// [`Page::next_page_token`] of the page before; empty for the first.
    pub page_token: String,
}

/// Asks for a page of results, by (window end, query, plan hash, group, revision).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultsQuery {
    /// The feed.
    pub feed: String,
    /// Name of a standing query; empty: all of them.
    pub query: String,
    /// Least window end, inclusive, ms since 1970.
    pub from_ms: Option<i64>,
    /// Greatest window end, exclusive, ms since 1970.
    pub to_ms: Option<i64>,
    /// Only rows of this group; `None`: all rows.
    pub group: Option<String>,
    /// Only results that counted nothing beyond.
    pub as_of: Option<AsOf>,
    /// Rows of the page: 0 for [`PAGE_ROWS_DEFAULT`], at most [`PAGE_ROWS_MAX`].
    pub page_size: u32,
    /// [`Page::next_page_token`] of the page before; empty for the first.
    pub page_token: String,
}

impl ResultsQuery {
    /// Whether a row of its range is one that it asks for.
    pub(crate) fn shows(&self, row: &ResultRow) -> Result<bool, StoreError> {
        if self.group.is_some() && self.group != row.group {
            return Ok(false);
        }
        let Some(as_of) = &self.as_of else {
            return Ok(true);
        };
        // A row that does not say what it counted was not known at any cursor.
        let said = row.decode()?.envelope.map(|envelope| envelope.as_of);
        let counted = said.and_then(|text| Cursor::decode(&text).ok());
        Ok(counted.is_some_and(|counted| as_of.covers(&counted)))
    }
}

/// Rows, and where to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows, in order.
    pub rows: Vec<T>,
    /// Empty on the last page.
    pub next_page_token: String,
}

/// What one step of expiry did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Expired {
    /// Rows removed.
    pub rows: u64,
    /// False where the step's bound on work was reached: call again.
    pub done: bool,
}

/// What a standing query or a subscription is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefinitionRow {
    /// Its name.
    pub name: String,
    /// The encoded definition.
    pub definition: Bytes,
    /// Changes with every write; what the next change names.
    pub etag: String,
}

/// A standing query.
pub type QueryRow = DefinitionRow;

/// A subscription.
pub type SubscriptionRow = DefinitionRow;

/// How far a subscription is in one partition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgressRow {
    /// The partition of the channel subscribed to.
    pub partition: u16,
    /// Epoch of the lease under which it was saved.
    pub epoch: u64,
    /// What was saved, as it was.
    pub state: Bytes,
}

/// A message that was set aside: nobody is handed it any more until it is replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParkedMessage {
    /// The partition that it lies in.
    pub partition: u16,
    /// Its offset there.
    pub offset: u64,
    /// When it was parked, ms since 1970.
    pub parked_ms: i64,
    /// How often it had been handed out.
    pub attempts: u32,
    /// Why, in words; at most [`REASON_BYTES_MAX`] bytes.
    pub reason: String,
    /// The encoded record; at most [`PARKED_BYTES_MAX`] bytes.
    pub message: Bytes,
}

impl ProgressRow {
    /// Refuses a state that is too long.
    pub(crate) fn check(&self, subscription: &str) -> Result<(), StoreError> {
        StoreError::too_long(self.state.len(), PROGRESS_BYTES_MAX, || {
            format!("progress of {subscription} in {}", self.partition)
        })
    }
}

impl ParkedMessage {
    /// Refuses a message or a reason that is too long.
    pub(crate) fn check(&self, subscription: &str) -> Result<(), StoreError> {
        let of = |what| {
            let (partition, offset) = (self.partition, self.offset);
            move || format!("{what} {offset} of partition {partition}, parked by {subscription},")
        };
        StoreError::too_long(self.message.len(), PARKED_BYTES_MAX, of("message"))?;
        let reason = of("the reason of message");
        StoreError::too_long(self.reason.len(), REASON_BYTES_MAX, reason)
    }
}

/// Asks for a page of parked messages, by (partition, offset).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ParkedQuery {
    /// The feed.
    pub feed: String,
    /// Name of the subscription.
    pub subscription: String,
    /// Messages of the page: 0 for [`PAGE_ROWS_DEFAULT`], at most [`PAGE_ROWS_MAX`].
    pub page_size: u32,
    /// [`Page::next_page_token`] of the page before; empty for the first.
    pub page_token: String,
}

/// What a writer believes to be there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// Nothing: create.
    Absent,
    /// The row with this etag.
    Etag(String),
    /// Whatever is there.
    Any,
}
