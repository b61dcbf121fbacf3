//! The checkpoint of an intake: what is known of every producer, with the offsets up to which it is.
//!
//! - Due after 100,000 records, or 30 s after the first that is not in it, and once nothing is on its
//!   way: nothing is taken up until then, some milliseconds. So all that the log holds before its
//!   offsets is in it, and the next life reads the log from there.
//! - One that cannot be written is tried again; until then the next life has more to read.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use headcount_binder::Offset;
use headcount_store::{CheckpointManifest, Store, StoreError};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use xxhash_rust::xxh3::xxh3_64;

use super::intake::NAME;
use super::producers::Kept;
use crate::intake::Stamped;

/// Layout of what is kept.
const VERSION: u8 = 1;
const RECORDS_MAX: u64 = 100_000;
const EVERY: Duration = Duration::from_secs(30);

/// What a checkpoint holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    version: u8,
    /// By partition, where the log goes on.
    pub(super) offsets: Vec<u64>,
    pub(super) watermark_ms: i64,
    pub(super) stream_time_ms: i64,
    pub(super) producers: Vec<Kept>,
}

impl State {
    /// Reads a checkpoint; `None`: of another version, or no checkpoint at all.
    pub(super) fn decode(bytes: &[u8]) -> Option<Self> {
        let state: Self = postcard::from_bytes(bytes).ok()?;
        (state.version == VERSION).then_some(state)
    }

    fn encode(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("plain values always encode")
    }
}

type Writing = BoxFuture<'static, Result<(), StoreError>>;

/// When the next checkpoint is due, and the one that is being written.
pub(super) struct Keeping {
    store: Arc<dyn Store>,
    feed: String,
    epoch: u64,
    sequence: u64,
    writing: Option<Writing>,
    /// Records that are in no checkpoint.
    records: u64,
    /// Since when there are.
    since: Option<Instant>,
}

impl Keeping {
    /// Goes on after the checkpoint of this sequence number.
    pub(super) fn new(store: Arc<dyn Store>, feed: &str, epoch: u64, sequence: u64) -> Self {
        Self {
            store,
            feed: feed.to_owned(),
            epoch,
            sequence,
            writing: None,
            records: 0,
            // The first is due soon: the next life need not read what this one has.
            since: Some(Instant::now()),
        }
    }

    /// Counts records that became durable.
    pub(super) fn note_records(&mut self, records: u32) {
        self.records += u64::from(records);
        self.since.get_or_insert_with(Instant::now);
    }

    /// Whether something is in no checkpoint.
    pub(super) fn is_dirty(&self) -> bool {
        self.since.is_some()
    }

    /// Whether one is being written.
    pub(super) fn is_busy(&self) -> bool {
        self.writing.is_some()
    }

    /// Whether one is due, so that nothing is to be taken up until all has landed.
    pub(super) fn waits_for_rest(&self) -> bool {
        let waited = self.since.is_some_and(|since| since.elapsed() >= EVERY);
        self.writing.is_none() && (waited || self.records >= RECORDS_MAX)
    }

    /// Begins to write one. Nothing is on its way.
    pub(super) fn begin(
        &mut self,
        offsets: &[Offset],
        stamp: Stamped,
        producers: Vec<Kept>,
        now_ms: i64,
    ) {
        let state = State {
            version: VERSION,
            offsets: offsets.iter().map(|offset| offset.0).collect(),
            watermark_ms: stamp.watermark_ms,
            stream_time_ms: stamp.stream_time_ms,
            producers,
        };
        let bytes = Bytes::from(state.encode());
        self.sequence += 1;
        let manifest = CheckpointManifest {
            owner: NAME.to_owned(),
            epoch: self.epoch,
            sequence: self.sequence,
            next_offset: state.offsets.iter().copied().max().unwrap_or(0),
            taken_at_ms: now_ms,
            bytes: bytes.len() as u64,
            hash: xxh3_64(&bytes),
            state_hash: xxh3_64(&bytes),
        };
        let (store, feed) = (Arc::clone(&self.store), self.feed.clone());
        self.writing = Some(Box::pin(async move {
            store.commit_checkpoint(&feed, manifest, bytes).await
        }));
        self.records = 0;
        self.since = None;
    }

    /// Waits until the one that is being written is; for ever where none is. Cancel-safe.
    pub(super) async fn written(&mut self) -> Result<(), StoreError> {
        match &mut self.writing {
            Some(writing) => writing.await,
            None => std::future::pending().await,
        }
    }

    /// The same; at once where none is.
    pub(super) async fn finish(&mut self) -> Result<(), StoreError> {
        match &mut self.writing {
            Some(writing) => writing.await,
            None => Ok(()),
        }
    }

    /// Takes up what [`Keeping::written`] gave.
    pub(super) fn note(&mut self, written: Result<(), StoreError>) {
        self.writing = None;
        if let Err(error) = written {
            tracing::warn!(feed = self.feed, %error, "producers not kept, trying again");
            self.since = Some(Instant::now());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_anything_else_is_not() {
        let state = State {
            version: VERSION,
            offsets: vec![3, 0, 7 << 20],
            watermark_ms: 5,
            stream_time_ms: 15,
            producers: vec![Kept {
                id: "till".to_owned(),
                settled: 9,
                beyond: vec![11, 14],
                used_ms: 1,
            }],
        };
        let bytes = state.encode();
        assert_eq!(State::decode(&bytes), Some(state.clone()));
        for cut in 0..bytes.len() {
            assert_eq!(State::decode(&bytes[..cut]), None, "{cut}");
        }
        let later = State {
            version: VERSION + 1,
            ..state
        };
        assert_eq!(State::decode(&later.encode()), None);
    }
}
