//! What the tests share: batches that tell which they are, and short ways to write and read.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, BinderError, Channel, ChannelRef, Delivery, Embedded,
    EmbeddedConfig, FeedName, Offset, Partition, Producer, Retention,
};

pub(crate) fn channel() -> ChannelRef {
    ChannelRef::new(FeedName::default(), Channel::Rsvps)
}

/// The `seq`-th batch: `count` records of about `record_bytes`.
pub(crate) fn batch(seq: u64, count: u16, record_bytes: usize) -> Batch {
    batch_of("collect/test", seq, count, record_bytes)
}

/// The `seq`-th batch of a producer.
pub(crate) fn batch_of(producer: &str, seq: u64, count: u16, record_bytes: usize) -> Batch {
    let mut builder = BatchBuilder::default();
    for place in 0..count {
        let mut record = format!("{seq} {place} ").into_bytes();
        record.resize(record.len().max(record_bytes), b'.');
        builder.push(&record).unwrap();
    }
    let header = BatchHeader {
        producer: Producer::new(producer).unwrap(),
        epoch: 1,
        seq,
    };
    builder.finish(header).unwrap()
}

/// Small segments, no grace: many rolls in little time.
pub(crate) fn config(dir: &std::path::Path) -> EmbeddedConfig {
    let mut config = EmbeddedConfig::new(dir);
    config.segment_bytes = 8 << 10;
    config.cache_bytes = 0;
    config.retention = Retention {
        age: None,
        bytes: 1 << 30,
    };
    config.hold_grace = Duration::ZERO;
    config
}

pub(crate) async fn open(config: EmbeddedConfig) -> Result<Arc<Embedded>, BinderError> {
    let binder = Embedded::open(config)?;
    binder.open_channel(&channel(), 1).await?;
    Ok(binder)
}

pub(crate) async fn publish(binder: &Embedded, batch: Batch) -> Result<Offset, BinderError> {
    binder.publish(&channel(), Partition(0), batch).await?.await
}

/// Everything the first partition holds, or the error on the way.
pub(crate) async fn read_all(binder: &Embedded) -> Result<Vec<Delivery>, BinderError> {
    let bounds = binder.bounds(&channel(), Partition(0)).await?;
    let mut consumer = binder
        .consume(&channel(), Partition(0), bounds.earliest)
        .await?;
    let mut all: Vec<Delivery> = Vec::new();
    while all.last().map_or(bounds.earliest, Delivery::next) < bounds.end {
        let next = tokio::time::timeout(Duration::from_secs(30), consumer.next());
        all.push(next.await.expect("a delivery in time")?);
    }
    Ok(all)
}

/// The sequence numbers of what the first partition holds.
pub(crate) async fn seqs(binder: &Embedded) -> Vec<u64> {
    let all = read_all(binder).await.unwrap();
    all.iter().map(|d| d.batch.header.seq).collect()
}
