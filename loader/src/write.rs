//! From batches to the store: the position with the rows, the hold after.
//!
//! - A batch that the store has failed at is written in pieces, as small as the pace says by then; the
//!   position goes with the last of them.
//! - The lag is looked at while a batch waits too, however long the store takes nothing.
//! - Rows that the store refuses, and records that no row could be made of, go to `dead` before the
//!   position passes them.

use std::convert::Infallible;
use std::ops::Range;
use std::time::Duration;

use headcount_binder::Offset;
use headcount_store::{Applied, LoadPosition, StoreError, WriteBatch, WriteOutcome};
use tokio::sync::mpsc;
use tokio::time::{Instant, Interval, MissedTickBehavior};

use crate::dead::{self, Refused};
use crate::error::LoadError;
use crate::gather::Rows;
use crate::metrics::Blocker;
use crate::patience::Patience;
use crate::{Shared, Source, Summary};

/// How often the lag is looked at.
const LAG_EVERY: Duration = Duration::from_secs(1);

/// Writes what one partition brings.
pub(crate) struct Writer<'a, 'p> {
    shared: &'a Shared,
    source: &'a Source,
    /// The position kept; `None` before the first.
    kept: Option<u64>,
    batches: mpsc::Receiver<Rows>,
    patience: &'p mut Patience<'a>,
    /// Where the rows end that were written here.
    reached: Offset,
    summary: Summary,
}

/// What was written of a batch, the last piece's end behind it.
struct Piece {
    outcome: WriteOutcome,
    end: usize,
    /// Rows of the next one, at most.
    rows_max: usize,
}

impl<'a, 'p> Writer<'a, 'p> {
    pub(crate) fn new(
        shared: &'a Shared,
        source: &'a Source,
        kept: Option<u64>,
        from: Offset,
        batches: mpsc::Receiver<Rows>,
        patience: &'p mut Patience<'a>,
    ) -> Self {
        Writer {
            patience,
            shared,
            source,
            kept,
            batches,
            reached: from,
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
                    Some(rows) => {
                        let looks = keep_looking(self.shared, self.source, self.kept, &mut look);
                        tokio::select! {
                            biased;
                            written = self.write(rows) => written?,
                            never = looks => match never {},
                        }
                    }
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

    async fn write(&mut self, mut rows: Rows) -> Result<(), LoadError> {
        let began = Instant::now();
        let outcome = self.write_rows(&rows).await?;
        let records = rows.offsets.len() + rows.refused.len();
        let mut refused = std::mem::take(&mut rows.refused);
        let has_position = outcome.refused.is_empty() && refused.is_empty();
        for row in &outcome.refused {
            let (offset, reason) = (rows.offsets[row.index], row.reason.clone());
            refused.push(if row.is_result {
                Refused::result(offset, &rows.results[row.index], reason)
            } else {
                Refused::state(offset, &rows.history[row.index], reason)
            });
        }
        self.summary.rows_written += outcome.written;
        self.summary.rows_repeated += outcome.repeated;
        self.summary.rows_refused += refused.len() as u64;
        let metrics = &self.shared.metrics;
        metrics.wrote(self.source, &outcome, began.elapsed());
        metrics.refused(self.source, refused.len() as u64);
        if !has_position {
            dead::put(self.shared, self.source, self.patience, refused).await?;
            let batch = self.batch(&rows, rows.offsets.len()..rows.offsets.len(), true);
            let (store, next) = (&self.shared.store, rows.next);
            let write = |tries| settled(store.write(batch.clone()), next, tries, 0);
            self.patience.until_taken(write).await?;
        }
        self.kept = Some(rows.next.0);
        self.patience.well(Blocker::Log);
        if let Some(progress) = &self.shared.progress {
            progress.advance(self.reached, rows.next, records);
        }
        self.reached = rows.next;
        self.shared.stream_time.reached(rows.stream_time_ms);
        self.hold(rows.next).await
    }

    async fn hold(&self, next: Offset) -> Result<(), LoadError> {
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

    /// Writes all rows, and the position where nothing was refused.
    async fn write_rows(&mut self, rows: &Rows) -> Result<WriteOutcome, LoadError> {
        let all = rows.offsets.len();
        let mut total = WriteOutcome::default();
        let (mut begin, mut rows_max) = (0, usize::MAX);
        loop {
            let may_move = total.refused.is_empty() && rows.refused.is_empty();
            let piece = self.write_piece(rows, begin, rows_max, may_move).await?;
            total.written += piece.outcome.written;
            total.repeated += piece.outcome.repeated;
            total
                .refused
                .extend(piece.outcome.refused.into_iter().map(|mut row| {
                    row.index += begin;
                    row
                }));
            (begin, rows_max) = (piece.end, piece.rows_max);
            if begin == all {
                return Ok(total);
            }
        }
    }

    /// Writes rows from one on, as many as the store takes at a time.
    async fn write_piece(
        &mut self,
        rows: &Rows,
        begin: usize,
        rows_max: usize,
        may_move: bool,
    ) -> Result<Piece, LoadError> {
        let (shared, all, next) = (self.shared, rows.offsets.len(), rows.next);
        let this = (self.source, self.kept);
        let write = |tries| {
            let limits = shared.pace.limits();
            shared.metrics.paces(limits);
            let rows_max = if tries == 0 { rows_max } else { limits.rows };
            let end = begin.saturating_add(rows_max).min(all);
            let moves = may_move && end == all;
            let batch = batch(shared, this, rows, begin..end, moves);
            async move {
                let turn = shared.pace.turn().await;
                let began = Instant::now();
                let written = settled(shared.store.write(batch), next, tries, end - begin).await;
                match &written {
                    Ok(_) => turn.took(end - begin, began.elapsed()),
                    Err(error) if error.is_retryable() => turn.failed(),
                    Err(_) => {}
                }
                written.map(|outcome| Piece {
                    outcome,
                    end,
                    rows_max,
                })
            }
        };
        self.patience.until_taken(write).await
    }

    fn batch(&self, rows: &Rows, range: Range<usize>, moves: bool) -> WriteBatch {
        batch(self.shared, (self.source, self.kept), rows, range, moves)
    }
}

/// Shows the lag again and again, behind a position that stands; never returns.
async fn keep_looking(
    shared: &Shared,
    source: &Source,
    kept: Option<u64>,
    look: &mut Interval,
) -> Infallible {
    loop {
        look.tick().await;
        // Whatever is wrong with the log, the look after the write finds it too.
        if let Ok(bounds) = shared
            .binder
            .bounds(&source.channel, source.partition)
            .await
        {
            let next = kept.map_or(bounds.earliest, Offset);
            shared.metrics.lags(source, next, &bounds);
        }
    }
}

/// The rows of a range, and the position where it moves with them.
fn batch(
    shared: &Shared,
    (source, kept): (&Source, Option<u64>),
    rows: &Rows,
    range: Range<usize>,
    moves: bool,
) -> WriteBatch {
    let position = || LoadPosition {
        channel: source.channel.channel.as_str().to_owned(),
        group: shared.config.group.clone(),
        partition: source.partition.0,
        next_offset: rows.next.0,
        applied: Applied {
            epoch: rows.applied.epoch,
            source: rows.applied.source.0,
        },
        expected: kept,
    };
    WriteBatch {
        feed: shared.config.feed.as_str().to_owned(),
        history: rows.history.get(range.clone()).unwrap_or_default().to_vec(),
        results: rows.results.get(range).unwrap_or_default().to_vec(),
        position: moves.then(position),
    }
}

/// What became of a write; `tries` failed before it.
async fn settled(
    write: impl Future<Output = Result<WriteOutcome, StoreError>>,
    next: Offset,
    tries: u32,
    rows: usize,
) -> Result<WriteOutcome, StoreError> {
    match write.await {
        // An earlier try had failed to say so, and took effect all the same: rows and position are
        // one commit.
        Err(StoreError::OffsetConflict { actual, .. }) if tries > 0 && actual == Some(next.0) => {
            Ok(WriteOutcome {
                written: rows as u64,
                ..WriteOutcome::default()
            })
        }
        outcome => outcome,
    }
}
