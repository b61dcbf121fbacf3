//! How a replica comes to its views, and how it keeps up.
//!
//! Where `changes` reaches back to its first record, it is read from there: nothing else is
//! needed. Where retention has removed its beginning, the partition's newest checkpoint gives the
//! rows and names the offset of `changes` that follows it ([`CheckpointRows`]). A replica is live
//! once it has applied what the log held when it began.
//!
//! A failure is told, and tried again after a pause that doubles from 0.1 s to 5 s: from where the
//! replica stands, or from the beginning where the log no longer has that. A replica that has not
//! caught up with the log for `stalled_after` (5 s) since its first failure goes on answering, and
//! says that it stands still: it is not ready until it has. Readiness alone tells people so.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use futures::future::try_join_all;
use headcount_binder::{BinderError, Channel, ChannelRef, Consumer, Offset, Partition};

use super::decode::{Decoded, RowWrite, decode};
use super::error::ViewsError;
use super::replica::{Phase, Replica};
use super::state::{Restored, ViewState};
use super::sync::PARTITIONS_MAX;
use crate::serve::context::Context;

/// Batches applied under one lock at most.
const BATCHES_AT_ONCE: usize = 32;
const PAUSE_MIN: Duration = Duration::from_millis(100);
const PAUSE_MAX: Duration = Duration::from_secs(5);

/// Keeps a replica up until shutdown.
pub(super) async fn follow(context: Arc<Context>, replica: Arc<Replica>) {
    let feed = replica.feed.feed.clone();
    let mut pause = PAUSE_MIN;
    let mut failing_since = None;
    loop {
        let began = Instant::now();
        let caught_up = AtomicBool::new(false);
        let run = run(&context, &replica, &caught_up);
        let error = tokio::select! {
            error = run => error,
            () = context.shutdown.cancelled() => return,
        };
        let Err(error) = error else { return };
        if matches!(error, ViewsError::Binder(BinderError::Closed)) {
            tracing::debug!(%feed, "views end with the log");
            return;
        }
        tracing::warn!(%feed, %error, retry_after = ?pause, "views cannot go on");
        if began.elapsed() > PAUSE_MAX {
            pause = PAUSE_MIN;
        }
        let gone = matches!(error, ViewsError::Binder(BinderError::Truncated { .. }));
        if gone {
            replica.write(|state| {
                *state = ViewState::new(replica.feed.partitions, replica.options.removed_max)
            });
        }
        if caught_up.into_inner() {
            failing_since = None;
        }
        let failing_since = *failing_since.get_or_insert_with(Instant::now);
        if gone || !replica.phase().answers() {
            replica.set_phase(Phase::Recovering(error.to_string()));
        } else if failing_since.elapsed() >= replica.options.stalled_after {
            let why = format!("the views of feed {feed} stand still: {error}");
            replica.set_phase(Phase::Stalled(why));
        }
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = context.shutdown.cancelled() => return,
        }
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

/// Recovers where nothing has been applied yet, then applies what comes; returns only with what
/// went wrong. Sets `is_caught_up` once it has applied what the log held when it began.
async fn run(
    context: &Context,
    replica: &Replica,
    is_caught_up: &AtomicBool,
) -> Result<(), ViewsError> {
    let changes = ChannelRef::new(replica.feed.feed.clone(), Channel::Changes);
    let partitions = replica.feed.partitions;
    if partitions > PARTITIONS_MAX {
        return Err(ViewsError::TooManyPartitions {
            partitions,
            max: PARTITIONS_MAX,
        });
    }
    let mut readers = Vec::with_capacity(usize::from(partitions));
    for partition in (0..partitions).map(Partition) {
        let bounds = context.binder.bounds(&changes, partition).await?;
        let mut from = replica.read().position()[usize::from(partition.0)];
        if from == 0 && !bounds.whole {
            let restored = restore(context, replica, partition.0, bounds.earliest).await?;
            from = restored.next;
            replica.write(|state| state.restore(partition.0, restored));
        }
        if from > bounds.end.0 {
            // It would wait there, and say that it is up to date.
            return Err(ViewsError::Binder(BinderError::Beyond {
                channel: changes,
                partition,
                asked: Offset(from),
                end: bounds.end,
            }));
        }
        let consumer = context
            .binder
            .consume(&changes, partition, Offset(from))
            .await?;
        readers.push((partition.0, consumer, bounds.end.0));
    }
    let live = tokio::sync::watch::Sender::new(0u16);
    let caught_up = async {
        let mut count = live.subscribe();
        let _ = count.wait_for(|count| *count == partitions).await;
        is_caught_up.store(true, Ordering::Relaxed);
        if replica.phase() != Phase::Live {
            replica.set_phase(Phase::Live);
            tracing::info!(feed = %replica.feed.feed, partitions, "views are live");
        }
        Ok(())
    };
    let readers = readers.into_iter().map(|(partition, consumer, end)| {
        let live = &live;
        async move {
            keep_up(replica, partition, consumer, end, || {
                live.send_modify(|count| *count += 1)
            })
            .await
        }
    });
    tokio::try_join!(try_join_all(readers), caught_up)?;
    Ok(())
}

/// Applies what comes in one partition; calls `caught_up` once `end` is reached.
async fn keep_up(
    replica: &Replica,
    partition: u16,
    mut consumer: Box<dyn Consumer>,
    end: u64,
    caught_up: impl FnOnce(),
) -> Result<(), ViewsError> {
    let mut caught_up = Some(caught_up);
    loop {
        if replica.read().position()[usize::from(partition)] >= end
            && let Some(caught_up) = caught_up.take()
        {
            caught_up();
        }
        let mut batches: Vec<Decoded> = vec![decode(&consumer.next().await?)?];
        while batches.len() < BATCHES_AT_ONCE
            && let Some(delivery) = consumer.try_next()?
        {
            batches.push(decode(&delivery)?);
        }
        replica.write(|state| {
            for batch in batches {
                state.apply(batch);
            }
        });
        tokio::task::yield_now().await;
    }
}

async fn restore(
    context: &Context,
    replica: &Replica,
    partition: u16,
    earliest: Offset,
) -> Result<Restored, ViewsError> {
    let no_source = ViewsError::NoSource {
        partition,
        earliest: earliest.0,
    };
    let Some(checkpoints) = replica.options.checkpoints.as_deref() else {
        return Err(no_source);
    };
    let owner = format!("analyse/{partition}");
    let newest = context
        .store
        .newest_checkpoint(replica.feed.feed.as_str(), &owner)
        .await;
    let newest = newest.map_err(|error| ViewsError::Store(error.to_string()))?;
    let Some((_, state)) = newest else {
        return Err(no_source);
    };
    let wrong = |reason: String| ViewsError::Checkpoint { partition, reason };
    let views = checkpoints.read(partition, &state).map_err(wrong)?;
    if views.changes_next < earliest.0 {
        return Err(no_source);
    }
    let rows = views
        .rows
        .into_iter()
        .map(RowWrite::check)
        .collect::<Result<Vec<_>, _>>();
    let rows = rows.map_err(|reason| wrong(reason.to_owned()))?;
    Ok(Restored {
        next: views.changes_next,
        epoch: views.epoch,
        progress: views.progress,
        responses: views.responses,
        summary: views.summary,
        rows,
    })
}
