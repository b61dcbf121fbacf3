//! What the log holds, read back as any reader would.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{
    Batch, Binder, BinderError, Channel, ChannelRef, Embedded, EmbeddedConfig, FeedName,
    InputPositions, Partition,
};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{DeadRecord, LogRecord, RsvpRecord, SourceEventKind, SourceGap, Stamp};
use prost::Message as _;

/// Everything of one partition, in order.
#[derive(Debug, Default)]
pub(crate) struct Held {
    pub(crate) records: Vec<RsvpRecord>,
    pub(crate) events: Vec<SourceEventKind>,
    pub(crate) gaps: Vec<SourceGap>,
    pub(crate) dead: Vec<DeadRecord>,
    pub(crate) stamps: Vec<Stamp>,
    /// Stamps of records, and of what sources said.
    pub(crate) said: Vec<(Stamp, Option<SourceEventKind>)>,
}

pub(crate) fn embedded(dir: &std::path::Path) -> Arc<Embedded> {
    Embedded::open(EmbeddedConfig::new(dir)).unwrap()
}

pub(crate) fn channel(channel: Channel) -> ChannelRef {
    ChannelRef::new(FeedName::default(), channel)
}

/// Reads a partition from its beginning to its end, each batch once.
pub(crate) async fn held(binder: &dyn Binder, of: Channel, partition: u16) -> Held {
    let (channel, partition) = (channel(of), Partition(partition));
    let mut held = Held::default();
    let bounds = match binder.bounds(&channel, partition).await {
        Ok(bounds) if bounds.earliest < bounds.end => bounds,
        Ok(_) | Err(BinderError::UnknownChannel { .. }) => return held,
        Err(error) => panic!("{error}"),
    };
    let mut consumer = binder
        .consume(&channel, partition, bounds.earliest)
        .await
        .unwrap();
    let mut positions = InputPositions::new();
    loop {
        let next = tokio::time::timeout(Duration::from_secs(10), consumer.next());
        let delivery = next.await.expect("the log answers").unwrap();
        if positions
            .accept(partition, &delivery.batch.header)
            .is_apply()
        {
            for bytes in delivery.batch.records() {
                held.take(LogRecord::decode(bytes).unwrap());
            }
        }
        if delivery.next() >= bounds.end {
            return held;
        }
    }
}

/// What one batch holds.
pub(crate) fn decode(batch: &Batch) -> Held {
    let mut held = Held::default();
    for bytes in batch.records() {
        held.take(LogRecord::decode(bytes).unwrap());
    }
    held
}

/// All partitions of `rsvps`.
pub(crate) async fn all(binder: &dyn Binder, partitions: u16) -> Vec<Held> {
    let mut all = Vec::new();
    for partition in 0..partitions {
        all.push(held(binder, Channel::Rsvps, partition).await);
    }
    all
}

/// What went to `dead`.
pub(crate) async fn dead(binder: &dyn Binder) -> Vec<DeadRecord> {
    held(binder, Channel::Dead, 0).await.dead
}

impl Held {
    fn take(&mut self, record: LogRecord) {
        let stamp = match record.payload.unwrap() {
            Payload::Rsvp(rsvp) => {
                let stamp = rsvp.stamp.clone();
                self.said.extend(stamp.clone().map(|stamp| (stamp, None)));
                self.records.push(rsvp);
                stamp
            }
            Payload::SourceEvent(event) => {
                let kind = event.kind();
                self.events.push(kind);
                let stamp = event.stamp.clone();
                self.said.extend(stamp.map(|stamp| (stamp, Some(kind))));
                event.stamp
            }
            Payload::SourceGap(gap) => {
                let stamp = gap.stamp.clone();
                self.gaps.push(gap);
                stamp
            }
            Payload::Dead(letter) => {
                self.dead.push(letter);
                None
            }
            other => panic!("collect does not write {other:?}"),
        };
        self.stamps.extend(stamp);
    }

    /// rsvp_ids in order.
    pub(crate) fn ids(&self) -> Vec<u64> {
        self.records
            .iter()
            .map(|record| record.rsvp.as_ref().unwrap().rsvp_id)
            .collect()
    }

    /// Source events but for heartbeats.
    pub(crate) fn words(&self) -> Vec<SourceEventKind> {
        let said = self.events.iter().copied();
        said.filter(|kind| *kind != SourceEventKind::Heartbeat)
            .collect()
    }
}
