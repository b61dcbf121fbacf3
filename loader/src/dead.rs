//! What could not be loaded, on its way to the channel `dead`.
//!
//! - A record goes there before the position passes it, so that a kill in between loses none: the
//!   next run finds it again.
//! - What is written is a function of the log: producer (`load/changes/0`) and number (the record's
//!   offset + 1) are the same whoever writes it, and however often. Readers drop what they have.
//! - A range that is loaded again writes under a name of its own (`load/changes/0/` and 16 digits,
//!   which its words give): its numbers begin below those of the loader, and readers would drop them.
//! - `dead` has the encoded `headcount.v1.LogRecord`, its first 64 KiB, with its place and the reason.

use bytes::Bytes;
use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, BinderError, Channel, ChannelRef, Offset, Partition, Producer,
};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;
use headcount_store::{HistoryRow, ResultRow};
use prost::Message as _;
use prost::encoding::{WireType, encode_key, encode_varint};
use xxhash_rust::xxh3::xxh3_64;

use crate::error::LoadError;
use crate::patience::Patience;
use crate::{Shared, Source};

/// As much of a record as is kept, in bytes.
const RAW_BYTES_MAX: usize = 64 << 10;
/// As much of a reason as is kept, in characters.
const REASON_CHARS_MAX: usize = 1_000;
/// Every run writes under the same epoch: a higher one would make a repeat new.
const EPOCH: u64 = 1;
/// The fields of `headcount.v1.LogRecord` that rows come from.
const CHANGE_FIELD: u32 = 4;
const RESULT_FIELD: u32 = 8;

/// A record that could not be loaded.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) offset: Offset,
    /// Why, in words.
    pub(crate) reason: String,
    /// The encoded `headcount.v1.LogRecord`.
    pub(crate) record: Bytes,
    /// When it came, ms since 1970, where it says so.
    pub(crate) stream_time_ms: Option<i64>,
}

impl Refused {
    pub(crate) fn state(offset: Offset, row: &HistoryRow, reason: String) -> Self {
        Refused {
            offset,
            reason,
            record: record(CHANGE_FIELD, &row.change),
            stream_time_ms: Some(row.stream_time_ms),
        }
    }

    pub(crate) fn result(offset: Offset, row: &ResultRow, reason: String) -> Self {
        Refused {
            offset,
            reason,
            record: record(RESULT_FIELD, &row.result),
            stream_time_ms: None,
        }
    }

    fn batch(&self, source: &Source, producer: Producer) -> Result<Batch, BinderError> {
        let place = place(source);
        let reason: String = self.reason.chars().take(REASON_CHARS_MAX).collect();
        let letter = v1::DeadRecord {
            source: format!("load/{place}"),
            reason: v1::DeadReason::Refused.into(),
            detail: format!("{place} at offset {} not loaded: {reason}", self.offset),
            raw: self.record.slice(..self.record.len().min(RAW_BYTES_MAX)),
            raw_bytes: Some(self.record.len() as u64),
            received_at: self.stream_time_ms.map(|ms| prost_types::Timestamp {
                seconds: ms.div_euclid(1_000),
                nanos: (ms.rem_euclid(1_000) * 1_000_000) as i32,
            }),
            frame_hash: 0,
            ordinal: 0,
        };
        let header = BatchHeader {
            producer,
            epoch: EPOCH,
            seq: self.offset.0 + 1,
        };
        let mut builder = BatchBuilder::default();
        let payload = Some(Payload::Dead(letter));
        builder.push(&v1::LogRecord { payload }.encode_to_vec())?;
        builder.finish(header)
    }
}

fn place(source: &Source) -> String {
    format!("{}/{}", source.channel.channel, source.partition)
}

/// Who writes the letters of a partition: the loader, or the range of that group. A range may be
/// called by as many bytes as a producer may, so its name is a hash.
fn producer(source: &Source, range: Option<&str>) -> Result<Producer, BinderError> {
    let place = place(source);
    Producer::new(&match range {
        None => format!("load/{place}"),
        Some(group) => format!("load/{place}/{:016x}", xxh3_64(group.as_bytes())),
    })
}

/// A message as the log has it: the one field of a record.
fn record(field: u32, message: &[u8]) -> Bytes {
    let mut record = Vec::with_capacity(message.len() + 12);
    encode_key(field, WireType::LengthDelimited, &mut record);
    encode_varint(message.len() as u64, &mut record);
    record.extend_from_slice(message);
    record.into()
}

/// Puts records on `dead`, in the order of their offsets; waits for the log as long as that may help.
pub(crate) async fn put(
    shared: &Shared,
    source: &Source,
    patience: &mut Patience<'_>,
    mut refused: Vec<Refused>,
) -> Result<(), LoadError> {
    refused.sort_by_key(|refused| refused.offset);
    let dead = ChannelRef::new(shared.config.feed.clone(), Channel::Dead);
    let range = shared.progress.as_ref().map(|_| &*shared.config.group);
    let producer = producer(source, range)?;
    for refused in refused {
        tracing::warn!(
            channel = %source.channel, partition = %source.partition, offset = refused.offset.0,
            reason = refused.reason, "record not loaded, it goes to dead"
        );
        let batch = refused.batch(source, producer.clone())?;
        let mut tries = 0;
        loop {
            let published = async {
                let confirm = shared.binder.publish(&dead, Partition(0), batch.clone());
                confirm.await?.await
            };
            match published.await {
                Ok(_) => break,
                Err(error) if error.is_retryable() => {
                    tries += 1;
                    if !patience.after_log(&error, tries).await {
                        return Err(patience.not_drained(error.to_string()));
                    }
                }
                Err(error) => return Err(LoadError::Log(error)),
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_writes_under_a_name_of_its_own() {
        let source = Source {
            channel: ChannelRef::new(headcount_binder::FeedName::default(), Channel::Changes),
            partition: Partition(u16::MAX),
        };
        let name = |range| producer(&source, range).unwrap().to_string();
        let loader = name(None);
        assert_eq!(loader, "load/changes/65535");
        let long = "g".repeat(64);
        let ranges = ["backfill:earliest..now", "backfill:0..now", &long].map(|g| name(Some(g)));
        for (at, range) in ranges.iter().enumerate() {
            assert!(range.len() <= 64 && range.starts_with(&loader), "{range}");
            assert!(*range != loader && !ranges[..at].contains(range), "{range}");
        }
    }

    #[test]
    fn a_record_is_made_as_the_generated_code_makes_it() {
        let change = v1::Change {
            version: 9,
            ..Default::default()
        };
        let result = v1::WindowResult {
            query: "q".repeat(200),
            ..Default::default()
        };
        for (field, bytes, payload) in [
            (
                CHANGE_FIELD,
                change.encode_to_vec(),
                Payload::Change(change),
            ),
            (
                RESULT_FIELD,
                result.encode_to_vec(),
                Payload::WindowResult(result),
            ),
        ] {
            let payload = Some(payload);
            let want = v1::LogRecord { payload }.encode_to_vec();
            assert_eq!(record(field, &bytes), want);
        }
    }
}
