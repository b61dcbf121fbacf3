//! From batches to the store: the position with the rows, the hold after.

use std::time::Duration;

use headcount_binder::Offset;
use headcount_store::{Applied, LoadPosition, StoreError, WriteBatch, WriteOutcome};
use tokio::sync::mpsc;
use tokio::time::{Instant, MissedTickBehavior};

use crate::error::LoadError;
use crate::gather::Rows;
use crate::metrics::Blocker;
use crate::patience::Patience;
use crate::{Shared, Source, Summary};

/// How often the lag is looked at while nothing comes.
const LAG_EVERY: Duration = Duration::from_secs(1);

/// Writes what one partition brings.
pub(crate) struct Writer<'a, 'p> {
    shared: &'a Shared,
    source: &'a Source,
    /// The position kept; `None` before the first.
    kept: Option<u64>,
    batches: mpsc::Receiver<Rows>,
    patience: &'p mut Patience<'a>,
    summary: Summary,
}

impl<'a, 'p> Writer<'a, 'p> {
    pub(crate) fn new(
        shared: &'a Shared,
        source: &'a Source,
        kept: Option<u64>,
        batches: mpsc::Receiver<Rows>,
        patience: &'p mut Patience<'a>,
    ) -> Self {
        Writer {
            patience,
            shared,
            source,
            kept,
            batches,
            summary: Summary::default(),
        }
    }

    /// Writes until there is nothing more to come.
    pub(crate) async fn run(mut self) -> Result<Summary, LoadError> {
        let mut look = tokio::time::interval(LAG_EVERY);
        look.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                _ = look.tick() => self.look().await?,
                rows = self.batches.recv() => match rows {
                    Some(rows) => self.write(rows).await?,
                    None => break,
                },
            }
        }
        self.look().await?;
        Ok(self.summary)
    }

    async fn look(&mut self) -> Result<(), LoadError> {
        let Source { channel, partition } = self.source;
        let bounds = match self.shared.binder.bounds(channel, *partition).await {
            // A log that does not answer is told of by its reader.
            Err(error) if error.is_retryable() => return Ok(()),
            bounds => bounds?,
        };
        let next = self.kept.map_or(bounds.earliest, Offset);
        self.shared.metrics.lags(self.source, next, &bounds);
        if next >= bounds.end {
            self.patience.well(Blocker::Log);
        }
        Ok(())
    }

    async fn write(&mut self, rows: Rows) -> Result<(), LoadError> {
        let (next, stream_time_ms) = (rows.next, rows.stream_time_ms);
        let batch = WriteBatch {
            feed: self.shared.config.feed.as_str().to_owned(),
            history: rows.history,
            results: rows.results,
            position: Some(LoadPosition {
                channel: self.source.channel.channel.as_str().to_owned(),
                group: self.shared.config.group.clone(),
                partition: self.source.partition.0,
                next_offset: next.0,
                applied: Applied {
                    epoch: rows.applied.epoch,
                    source: rows.applied.source.0,
                },
                expected: self.kept,
            }),
        };
        let began = Instant::now();
        let outcome = self.write_until_taken(batch, next).await?;
        self.kept = Some(next.0);
        self.patience.well(Blocker::Log);
        self.shared
            .metrics
            .wrote(self.source, &outcome, began.elapsed());
        self.summary.rows_written += outcome.written;
        self.summary.rows_repeated += outcome.repeated;
        self.summary.rows_refused += outcome.refused.len() as u64;
        for row in &outcome.refused {
            tracing::warn!(
                channel = %self.source.channel, partition = %self.source.partition,
                reason = row.reason, "row not loaded"
            );
        }
        self.shared.stream_time.reached(stream_time_ms);
        let group = &self.shared.config.group;
        let Source { channel, partition } = self.source;
        let held = self
            .shared
            .binder
            .hold(channel, *partition, group, next)
            .await;
        match held {
            // One that stays behind keeps more than it need, until the next moves it.
            Err(error) if error.is_retryable() => Ok(()),
            held => held.map_err(LoadError::from_log),
        }
    }

    async fn write_until_taken(
        &mut self,
        batch: WriteBatch,
        next: Offset,
    ) -> Result<WriteOutcome, LoadError> {
        let store = &self.shared.store;
        let rows = (batch.history.len() + batch.results.len()) as u64;
        let write = |tries| {
            let write = store.write(batch.clone());
            async move {
                match write.await {
                    // An earlier try had failed to say so, and took effect all the same: rows and
                    // position are one commit.
                    Err(StoreError::OffsetConflict { actual, .. })
                        if tries > 0 && actual == Some(next.0) =>
                    {
                        Ok(WriteOutcome {
                            written: rows,
                            ..WriteOutcome::default()
                        })
                    }
                    outcome => outcome,
                }
            }
        };
        self.patience.until_taken(write).await
    }
}
