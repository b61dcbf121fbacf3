//! Rows and checkpoints whose content follows from their number.

use std::sync::Arc;

use bytes::Bytes;
use headcount_proto::v1;
use headcount_store::{
    Applied, CheckpointManifest, Embedded, HistoryRow, LoadPosition, RsvpsQuery, Store, StoreError,
    WriteBatch,
};
use prost::Message as _;
use xxhash_rust::xxh3::xxh3_64;

pub(crate) const FEED: &str = "main";

/// The row with this number: every seventh is a new state of an RSVP seen before.
pub(crate) fn row(number: u64) -> HistoryRow {
    let rsvp_id = if number % 7 == 6 { number - 6 } else { number };
    row_of(number, rsvp_id, 0)
}

/// The row with this number, of an RSVP of its own, taken at this time.
#[cfg(feature = "external")]
pub(crate) fn row_at(number: u64, stream_time_ms: i64) -> HistoryRow {
    let change = v1::Change {
        version: number * 1_024,
        stamp: Some(v1::Stamp {
            stream_time_ms,
            ..Default::default()
        }),
        rsvp: Some(v1::Rsvp {
            rsvp_id: number,
            mtime: Some(prost_types::Timestamp {
                seconds: stream_time_ms / 1_000 - 1,
                nanos: 0,
            }),
            ..Default::default()
        }),
        ..Default::default()
    };
    HistoryRow::from_change(0, change.encode_to_vec().into()).unwrap()
}

/// A row with text enough to be as long as those of the feed, about 450 bytes.
pub(crate) fn row_of(number: u64, rsvp_id: u64, text_bytes: usize) -> HistoryRow {
    let change = v1::Change {
        verdict: v1::Verdict::New.into(),
        version: number * 1_024,
        stamp: Some(v1::Stamp {
            source: "test".to_owned(),
            watermark_ms: 0,
            stream_time_ms: 1_425_788_574_000 + number as i64,
        }),
        rsvp: Some(v1::Rsvp {
            rsvp_id,
            mtime: Some(prost_types::Timestamp {
                seconds: 1_425_788_574 + number as i64 / 10,
                nanos: 0,
            }),
            event: Some(v1::Event {
                event_name: "0".repeat(text_bytes),
                ..Default::default()
            }),
            ..Default::default()
        }),
        before: None,
    };
    HistoryRow::from_change(0, change.encode_to_vec().into()).unwrap()
}

pub(crate) const ROWS_PER_BATCH: u64 = 10;

/// Batch `number` of ten rows, with the position after it.
pub(crate) fn batch(number: u64) -> WriteBatch {
    let rows = number * ROWS_PER_BATCH..(number + 1) * ROWS_PER_BATCH;
    WriteBatch {
        feed: FEED.to_owned(),
        history: rows.map(row).collect(),
        results: Vec::new(),
        position: Some(LoadPosition {
            channel: "changes".to_owned(),
            group: "load".to_owned(),
            partition: 0,
            next_offset: number + 1,
            applied: Applied {
                epoch: 1,
                source: number + 1,
            },
            expected: (number > 0).then_some(number),
        }),
    }
}

/// How many batches are there: by the position, and every row of them and no other.
pub(crate) async fn batches(store: &Embedded) -> u64 {
    let kept = store.load_position(FEED, "changes", "load", 0).await;
    let batches = kept.unwrap().map_or(0, |kept| kept.next_offset);
    let mut versions: Vec<u64> = list(store, false).await.iter().map(|r| r.version).collect();
    versions.sort_unstable();
    let want: Vec<u64> = (0..batches * ROWS_PER_BATCH).map(|n| n * 1_024).collect();
    assert_eq!(versions, want, "rows do not match the position {batches}");
    let mut latest = std::collections::BTreeMap::new();
    for number in 0..batches * ROWS_PER_BATCH {
        latest.insert(row(number).rsvp_id, number * 1_024);
    }
    let found = list(store, true).await;
    let found: std::collections::BTreeMap<u64, u64> =
        found.iter().map(|r| (r.rsvp_id, r.version)).collect();
    assert_eq!(found, latest, "latest states do not match the rows");
    batches
}

pub(crate) async fn list(store: &Embedded, latest_only: bool) -> Vec<HistoryRow> {
    let mut rows = Vec::new();
    let mut query = RsvpsQuery {
        feed: FEED.to_owned(),
        latest_only,
        page_size: 1_000,
        ..Default::default()
    };
    loop {
        let page = store.list_rsvps(query.clone()).await.unwrap();
        rows.extend(page.rows);
        if page.next_page_token.is_empty() {
            return rows;
        }
        query.page_token = page.next_page_token;
    }
}

/// Checkpoint `number` of 2.5 MiB: three chunks.
pub(crate) fn checkpoint(number: u64) -> (CheckpointManifest, Bytes) {
    let state: Bytes = vec![number as u8; 5 << 19].into();
    let manifest = CheckpointManifest {
        owner: "analyse/0".to_owned(),
        epoch: 1,
        sequence: number,
        next_offset: number * 1_024,
        taken_at_ms: 0,
        bytes: state.len() as u64,
        hash: xxh3_64(&state),
        state_hash: number,
    };
    (manifest, state)
}

pub(crate) async fn commit_checkpoint(store: &Embedded, number: u64) -> Result<(), StoreError> {
    let (manifest, state) = checkpoint(number);
    store.commit_checkpoint(FEED, manifest, state).await
}

/// The number of the newest checkpoint, which must be whole.
pub(crate) async fn newest(store: &Embedded) -> Option<u64> {
    let newest = store.newest_checkpoint(FEED, "analyse/0").await.unwrap()?;
    assert_eq!(newest, checkpoint(newest.0.sequence));
    Some(newest.0.sequence)
}

pub(crate) fn open(folder: &std::path::Path) -> Arc<Embedded> {
    Embedded::open(folder).unwrap()
}
