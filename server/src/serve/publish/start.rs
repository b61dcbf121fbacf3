//! How an intake begins: the lease, the checkpoint, the log after it, the fence.
//!
//! - The log is read from the newest checkpoint's offsets to its end; then the source says in every
//!   partition that it is idle, and what an earlier life got in before that is read too. What that life
//!   still writes is dropped by readers: its epoch is lower.
//! - Under the first epoch that was ever given, nothing was published before: only the last 1,024
//!   batches of each partition are looked through, for those of a store that was lost. Under a later
//!   one without a checkpoint, all that the log still has is read.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Delivery, InputPositions, Offset, Partition, Producer};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, SourceEventKind, Stamp};
use headcount_store::{StoreError, Tenure};
use prost::Message as _;
use tokio::time::{Instant, sleep};
use tokio_util::sync::CancellationToken;

use super::intake::{Intake, NAME, Parts, input};
use super::keep::{Keeping, State};
use super::metrics::PublishMetrics;
use super::presence::encode_word;
use super::producers::{PRODUCERS_MAX, Producers};
use crate::intake::{LaneMetrics, LaneSizes, Lanes, Scan, ScanError, Stamper, Writer};
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// A batch holds all that came together for a partition; 64 of them, 64 MiB, are on their way at most.
const SIZES: LaneSizes = LaneSizes {
    batch_records: 1_024,
    window_batches: 64,
    linger: Duration::ZERO,
};
/// Batches of a partition that are looked through where nothing was ever published.
const LOOK_BATCHES: u64 = 1_024;
/// The fence has so long to become durable.
const FENCE_MAX: Duration = Duration::from_secs(10);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What the log has told.
struct Found<'a> {
    scan: &'a Scan<'a>,
    producer: Producer,
    /// Epochs below wrote nothing that counts: who has this one had fenced them off before.
    floor: u64,
    highest: u64,
    positions: InputPositions,
    producers: Producers,
    watermark_ms: i64,
    stream_time_ms: i64,
}

/// Takes the lease, and up what is known.
///
/// # Errors
/// [`ServiceError::OwnedElsewhere`] or [`ServiceError::Recovering`] where another has the lease, and what
/// log and store say.
pub(super) async fn begin(
    context: &Arc<Context>,
    metrics: &PublishMetrics,
    feed: &FeedConfig,
) -> Result<Intake, ServiceError> {
    let name = feed.feed.as_str();
    let taken = Tenure::take(&context.store, name, NAME).await;
    let tenure = taken.map_err(|error| match error {
        StoreError::LeaseHeld { owner, .. } => super::elsewhere(&*context.store, name, &owner),
        other => other.into(),
    })?;
    let begun = tokio::select! {
        begun = recover(context, metrics, feed, tenure.epoch()) => begun,
        () = tenure.lost().cancelled() => Err(super::between_owners(name)),
    };
    match begun {
        Ok((lanes, time, producers, keeping)) => {
            let (epoch, known) = (tenure.epoch(), producers.len());
            metrics.producers.set(known as i64);
            tracing::info!(feed = name, epoch, producers = known, "publishing taken up");
            Ok(Intake::new(Parts {
                context: Arc::clone(context),
                metrics: metrics.clone(),
                feed: feed.clone(),
                tenure,
                lanes,
                time,
                producers,
                keeping,
            }))
        }
        Err(error) => {
            tenure.give_back().await;
            Err(error)
        }
    }
}

async fn recover(
    context: &Arc<Context>,
    metrics: &PublishMetrics,
    feed: &FeedConfig,
    epoch: u64,
) -> Result<(Lanes, Stamper, Producers, Keeping), ServiceError> {
    let name = feed.feed.as_str();
    let (store, binder) = (&context.store, &context.binder);
    binder.open_channel(&input(feed), feed.partitions).await?;
    store.claim_checkpoints(name, NAME, epoch).await?;
    let kept = store.newest_checkpoint(name, NAME).await?;
    let sequence = kept.as_ref().map_or(0, |(manifest, _)| manifest.sequence);
    let floor = kept.as_ref().map_or(0, |(manifest, _)| manifest.epoch);
    let state = kept.and_then(|(_, bytes)| State::decode(&bytes));
    let state = state.filter(|state| state.offsets.len() == usize::from(feed.partitions));

    let scan = Scan::new(&**binder, &feed.feed, feed.partitions);
    let producer = Producer::new(NAME)?;
    let mut found = Found::new(&scan, producer.clone(), floor);
    let ends = match state {
        Some(state) => found.read_after(state).await?,
        None => found.read_without(epoch).await?,
    };
    if found.highest >= epoch {
        let held = found.highest;
        return Err(ServiceError::Recovering(format!(
            "publishing into feed {name:?}: its log holds epoch {held}, a lease of epoch {epoch} is raised beyond it"
        )));
    }
    let time = found.stamper(feed);
    let writer = Writer::new(producer, epoch);
    let mut lanes = Lanes::new(
        &feed.feed,
        feed.partitions,
        None,
        SIZES,
        Arc::clone(binder),
        writer,
        Arc::clone(&context.status),
        LaneMetrics {
            window: metrics.window.clone(),
            publish: None,
        },
        CancellationToken::new(),
    )
    .telling();
    let fences = fence(&mut lanes, &time).await?;
    for ((partition, from), until) in (0..).zip(ends).zip(fences) {
        found.read(Partition(partition), from, until).await?;
    }
    let time = found.stamper(feed);
    let mut producers = found.producers;
    producers.trim();
    let keeping = Keeping::new(Arc::clone(store), name, epoch, sequence);
    Ok((lanes, time, producers, keeping))
}

/// Says in every partition that the source is idle, and where that stands.
async fn fence(lanes: &mut Lanes, time: &Stamper) -> Result<Vec<Offset>, ServiceError> {
    let mut word = Vec::new();
    encode_word(&mut word, SourceEventKind::Idle, time.stamp());
    lanes.push_to_all(&word, Instant::now())?;
    let begun = Instant::now();
    lanes.send_into_room().await?;
    while lanes.in_flight() > 0 {
        tokio::select! {
            biased;
            settled = lanes.settle() => settled?,
            () = sleep(LOOK_EVERY) => {}
        }
        lanes.send_into_room().await?;
        if let Some(error) = lanes.trouble()
            && (begun.elapsed() > FENCE_MAX || super::is_full(&error))
        {
            return Err(error.into());
        }
        if begun.elapsed() > FENCE_MAX {
            let text = format!("the log has given no answer for {FENCE_MAX:?}");
            return Err(ServiceError::BackendUnavailable(text));
        }
    }
    drop(lanes.take_landed());
    Ok(lanes.confirmed().to_vec())
}

impl<'a> Found<'a> {
    fn new(scan: &'a Scan<'a>, producer: Producer, floor: u64) -> Self {
        Self {
            scan,
            producer,
            floor,
            highest: floor,
            positions: InputPositions::new(),
            producers: Producers::new(PRODUCERS_MAX),
            watermark_ms: 0,
            stream_time_ms: 0,
        }
    }

    fn stamper(&self, feed: &FeedConfig) -> Stamper {
        let bound_ms = feed.watermark_bound_ms;
        Stamper::new(feed.clock, bound_ms, self.watermark_ms, self.stream_time_ms)
    }

    /// Reads what follows a checkpoint, and says up to where.
    async fn read_after(&mut self, state: State) -> Result<Vec<Offset>, ServiceError> {
        self.watermark_ms = state.watermark_ms;
        self.stream_time_ms = state.stream_time_ms;
        self.producers.restore(state.producers);
        let mut ends = Vec::new();
        for (partition, from) in (0..self.scan.partitions).zip(state.offsets) {
            let partition = Partition(partition);
            let bounds = self.scan.binder.bounds(&self.scan.rsvps, partition).await?;
            let from = Offset(from).max(bounds.earliest);
            self.read(partition, from, bounds.end).await?;
            ends.push(bounds.end);
        }
        Ok(ends)
    }

    /// Reads what there is, and says up to where.
    async fn read_without(&mut self, epoch: u64) -> Result<Vec<Offset>, ServiceError> {
        let mut look = (epoch <= 1).then_some(LOOK_BATCHES);
        loop {
            let mut ends = Vec::new();
            for partition in (0..self.scan.partitions).map(Partition) {
                let bounds = self.scan.binder.bounds(&self.scan.rsvps, partition).await?;
                let newest = look.map_or(0, |look| bounds.end.broker().saturating_sub(look));
                let from = Offset::new(newest, 0).max(bounds.earliest);
                self.read(partition, from, bounds.end).await?;
                ends.push(bounds.end);
            }
            if look.take().is_none() || self.highest == 0 {
                return Ok(ends);
            }
        }
    }

    async fn read(
        &mut self,
        partition: Partition,
        from: Offset,
        until: Offset,
    ) -> Result<(), ServiceError> {
        let scan = self.scan;
        let visit = |delivery: &Delivery| self.take(delivery);
        let read = scan.read(&scan.rsvps, partition, from, until, visit).await;
        read.map_err(super::unread)
    }

    fn take(&mut self, delivery: &Delivery) -> Result<(), ScanError> {
        let header = &delivery.batch.header;
        if header.producer != self.producer {
            return Ok(());
        }
        self.highest = self.highest.max(header.epoch);
        let counts = header.epoch >= self.floor;
        if !counts || !self.positions.accept(delivery.partition, header).is_apply() {
            return Ok(());
        }
        for bytes in delivery.batch.records() {
            let record = LogRecord::decode(bytes)
                .map_err(|error| ScanError::unreadable(&self.scan.rsvps, &error))?;
            match record.payload {
                Some(Payload::Rsvp(rsvp)) => {
                    self.stamped(rsvp.stamp);
                    if let Some(mark) = rsvp.published {
                        let (id, settled) = (&mark.producer_id, mark.settled_seq);
                        let at_ms = delivery.append_time_ms;
                        self.producers.found(id, mark.seq, settled, at_ms);
                    }
                }
                Some(Payload::PublishSkip(skip)) => {
                    for seq in skip.seqs {
                        let (id, settled) = (&skip.producer_id, skip.settled_seq);
                        let at_ms = delivery.append_time_ms;
                        self.producers.found(id, seq, settled, at_ms);
                    }
                }
                Some(Payload::SourceEvent(event)) => self.stamped(event.stamp),
                _ => {}
            }
        }
        Ok(())
    }

    fn stamped(&mut self, stamp: Option<Stamp>) {
        let stamp = stamp.unwrap_or_default();
        self.watermark_ms = self.watermark_ms.max(stamp.watermark_ms);
        self.stream_time_ms = self.stream_time_ms.max(stamp.stream_time_ms);
    }
}
