//! From deliveries to batches of rows.

use headcount_binder::{BinderError, Channel, Consumer, Delivery, Offset, OutputPosition, Reading};
use headcount_store::wire::{self, Payload, WireError};
use headcount_store::{HistoryRow, ResultRow};
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::dead::Refused;
use crate::error::LoadError;
use crate::{Shared, Source, Summary};

/// Rows with the position that they lead to; those of a partition are all states or all results.
#[derive(Debug)]
pub(crate) struct Rows {
    pub(crate) history: Vec<HistoryRow>,
    pub(crate) results: Vec<ResultRow>,
    /// The offset of each row's record.
    pub(crate) offsets: Vec<Offset>,
    /// Records that no row could be made of.
    pub(crate) refused: Vec<Refused>,
    /// Where to go on reading.
    pub(crate) next: Offset,
    /// What has been applied then.
    pub(crate) applied: OutputPosition,
    /// The latest stream time among the rows, ms since 1970.
    pub(crate) stream_time_ms: i64,
}

/// What is read of a partition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reach {
    /// What lies before tells who owns the partition, and is not loaded.
    pub(crate) from: Offset,
    /// Where it ends; `None`: never.
    pub(crate) to: Option<Offset>,
}

/// Reads one partition.
pub(crate) struct Gather<'a> {
    shared: &'a Shared,
    source: &'a Source,
    consumer: Box<dyn Consumer>,
    position: OutputPosition,
    reach: Reach,
    /// Where to go on reading.
    next: Offset,
    out: mpsc::Sender<Rows>,
    pending: Option<Pending>,
    summary: Summary,
}

/// A batch that fills.
struct Pending {
    rows: Rows,
    bytes: usize,
    due: Instant,
}

impl Pending {
    fn is_empty(&self) -> bool {
        self.rows.offsets.is_empty() && self.rows.refused.is_empty()
    }
}

enum Step {
    Read(Delivery),
    Due,
    Stop,
}

impl<'a> Gather<'a> {
    pub(crate) fn new(
        shared: &'a Shared,
        source: &'a Source,
        consumer: Box<dyn Consumer>,
        position: OutputPosition,
        reach: Reach,
        out: mpsc::Sender<Rows>,
    ) -> Self {
        Gather {
            shared,
            source,
            consumer,
            position,
            reach,
            next: reach.from,
            out,
            pending: None,
            summary: Summary::default(),
        }
    }

    /// Reads until its end, until told to stop, or the log fails, and hands over what it has then.
    pub(crate) async fn run(
        mut self,
        stop: &CancellationToken,
    ) -> (Summary, Result<(), LoadError>) {
        let config = &self.shared.config;
        let outcome = loop {
            match self.step(stop).await {
                Ok(Step::Stop) => break Ok(()),
                Err(error) => break Err(error),
                Ok(Step::Due) => self.flush().await,
                Ok(Step::Read(delivery)) => {
                    self.take(&delivery);
                    let rows_max = self.shared.pace.limits().rows;
                    let full = self.pending.as_ref().is_some_and(|pending| {
                        let rows = pending.rows.offsets.len() + pending.rows.refused.len();
                        rows >= rows_max || pending.bytes >= config.batch_bytes
                    });
                    if full {
                        self.flush().await;
                    }
                }
            }
        };
        self.flush().await;
        (self.summary, outcome)
    }

    async fn step(&mut self, stop: &CancellationToken) -> Result<Step, LoadError> {
        let is_through = self.reach.to.is_some_and(|to| self.next >= to);
        if is_through || stop.is_cancelled() || self.out.is_closed() {
            return Ok(Step::Stop);
        }
        if self.pending.is_some()
            && let Some(delivery) = self.consumer.try_next().map_err(LoadError::from_log)?
        {
            return Ok(Step::Read(delivery));
        }
        let due = self.pending.as_ref().map(|pending| pending.due);
        let waits = async {
            match due {
                Some(due) => tokio::time::sleep_until(due).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            biased;
            () = stop.cancelled() => Ok(Step::Stop),
            read = self.consumer.next() => match read {
                // The log closes before its readers do when a process shuts down.
                Err(BinderError::Closed) if stop.is_cancelled() => Ok(Step::Stop),
                read => read.map(Step::Read).map_err(LoadError::from_log),
            },
            () = waits => Ok(Step::Due),
        }
    }

    async fn flush(&mut self) {
        if let Some(pending) = self.pending.take() {
            // The writer has gone only with an error, which ends this task too.
            let _ = self.out.send(pending.rows).await;
        }
    }

    fn take(&mut self, delivery: &Delivery) {
        let reading = self.position.accept(&delivery.batch.header);
        self.next = delivery.next();
        if self.next <= self.reach.from {
            return;
        }
        let config = &self.shared.config;
        let pending = self.pending.get_or_insert_with(|| Pending {
            rows: Rows {
                history: Vec::new(),
                results: Vec::new(),
                offsets: Vec::new(),
                refused: Vec::new(),
                next: Offset::ZERO,
                applied: OutputPosition::default(),
                stream_time_ms: i64::MIN,
            },
            bytes: 0,
            due: Instant::now() + config.idle_linger,
        });
        if reading == Reading::Apply {
            let was_empty = pending.is_empty();
            add(self.source, delivery, pending);
            if was_empty && !pending.is_empty() {
                pending.due = pending.due.min(Instant::now() + config.linger);
            }
        } else {
            self.summary.deliveries_dropped += 1;
            self.shared.metrics.dropped();
            tracing::debug!(
                channel = %self.source.channel, partition = %self.source.partition,
                offset = delivery.base.0, epoch = delivery.batch.header.epoch, ?reading,
                "delivery dropped"
            );
        }
        pending.rows.next = delivery.next();
        pending.rows.applied = self.position;
    }
}

/// Adds the rows of a delivery, and the records that are none.
fn add(source: &Source, delivery: &Delivery, pending: &mut Pending) {
    for (offset, record) in delivery.records() {
        match add_record(source, delivery, record, pending) {
            Ok(true) => pending.rows.offsets.push(offset),
            Ok(false) => {}
            Err(error) => {
                pending.bytes += record.len();
                pending.rows.refused.push(Refused {
                    offset,
                    reason: error.to_string(),
                    record: delivery.batch.body.slice_ref(record),
                    stream_time_ms: None,
                });
            }
        }
    }
}

/// Adds the row of a record; says whether it has one.
fn add_record(
    source: &Source,
    delivery: &Delivery,
    record: &[u8],
    pending: &mut Pending,
) -> Result<bool, WireError> {
    match (source.channel.channel, wire::payload(record)?) {
        (Channel::Changes, Payload::Change(change)) => {
            let change = delivery.batch.body.slice_ref(change);
            pending.bytes += change.len();
            let row = HistoryRow::from_change(source.partition.0, change)?;
            let rows = &mut pending.rows;
            rows.stream_time_ms = rows.stream_time_ms.max(row.stream_time_ms);
            rows.history.push(row);
        }
        (Channel::Results, Payload::WindowResult(result)) => {
            let result = delivery.batch.body.slice_ref(result);
            pending.bytes += result.len();
            pending.rows.results.push(ResultRow::from_result(result)?);
        }
        // The header's epoch says the same of this one; the rest is not ours to keep.
        _ => return Ok(false),
    }
    Ok(true)
}
