//! Standing by for partitions that other instances have: their state at hand, should the owner die.
//!
//! - A standby begins with the newest checkpoint and folds the same input as the owner, by the same
//!   code. It writes nothing, holds nothing, and has no lease.
//! - It folds an input batch only once `changes` has the owner's outputs of it. So the state at hand is
//!   never beyond what readers have been given, and who takes over with it need go back nowhere.
//! - What the batch gives on `partials` and `late` is [withheld] until it is read from there: these are
//!   other streams, and an owner may die with its changes written and its panes not.
//! - Who takes over says behind which offset its outputs follow, publishes what is withheld, and goes on
//!   with the input behind the state. What the owner wrote beyond that is written again, with the same
//!   content and numbers, and dropped by readers; a replay from the checkpoint would give the same.
//! - It takes as much memory and nearly as much work as the partition does on its owner, and reads its
//!   three channels of outputs too. How many partitions one stands by for is bounded by
//!   [`Config::standby`](super::Config::standby).
//! - One that fails begins anew from the newest checkpoint after a pause that doubles from 1 s to 30 s:
//!   nothing else waits for it. One that is behind the newest checkpoint when it is to take over is left
//!   out of account.

pub(super) mod withheld;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use headcount_binder::{BinderError, Channel, Consumer, Delivery, Partition};
use headcount_engine::checkpoint::Checkpoint;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::AbortOnDropHandle;

use super::Shared;
use super::error::AnalyseError;
use super::fold::Fold;
use super::outgoing::{CHANGES, LANES, LATE, PARTIALS};
use crate::checkpoint::PartitionState;
use withheld::Withheld;

/// How long who takes over waits for the state: a few input batches long.
const HAND_OVER: Duration = Duration::from_secs(1);

/// Pauses before a standby that failed begins anew.
const PAUSE_MIN: Duration = Duration::from_secs(1);
const PAUSE_MAX: Duration = Duration::from_secs(30);

/// Input batches that are folded without going through the waits.
const AT_ONCE: usize = 32;

/// How often the lag is reported.
const REPORT_EVERY: Duration = Duration::from_millis(500);

/// A partition's state at hand, and what its owner may have left to be published.
pub(super) struct Warm {
    pub(super) state: PartitionState,
    pub(super) withheld: Withheld,
    /// Whether it began without a checkpoint: its plan has not been held against the owner's.
    pub(super) is_unchecked: bool,
}

/// The partitions that this instance stands by for. They end with the value.
#[derive(Default)]
pub(super) struct Standbys(Mutex<BTreeMap<u16, Standing>>);

struct Standing {
    stop: CancellationToken,
    task: AbortOnDropHandle<Option<Warm>>,
}

impl Standbys {
    /// Stands by for these partitions, given by their number, and no others.
    pub(super) fn keep(&self, shared: &Shared, units: &BTreeSet<usize>) {
        let partitions = units.iter().filter_map(|unit| u16::try_from(*unit).ok());
        let partitions: BTreeSet<u16> = partitions.collect();
        let mut standing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        standing.retain(|partition, of| {
            let ended = of.task.is_finished();
            if ended {
                tracing::error!(partition, "a standby has panicked, to begin anew");
            }
            partitions.contains(partition) && !ended
        });
        for partition in partitions {
            standing.entry(partition).or_insert_with(|| {
                let stop = CancellationToken::new();
                let work = stand_by(shared.clone(), Partition(partition), stop.clone());
                let task = AbortOnDropHandle::new(tokio::spawn(work));
                Standing { stop, task }
            });
        }
    }

    /// Ends standing by for a partition, and gives what is at hand of it.
    pub(super) async fn hand_over(&self, partition: Partition) -> Option<Warm> {
        let Standing { stop, task } = {
            let mut standing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            standing.remove(&partition.0)?
        };
        stop.cancel();
        timeout(HAND_OVER, task).await.ok()?.ok()?
    }
}

/// Stands by for a partition until told to stop; gives what is at hand then.
pub(super) async fn stand_by(
    shared: Shared,
    partition: Partition,
    stop: CancellationToken,
) -> Option<Warm> {
    let part = super::part_of(partition);
    let mut pause = PAUSE_MIN;
    loop {
        let beginning = tokio::select! {
            biased;
            () = stop.cancelled() => return None,
            beginning = Follower::begin(&shared, partition) => beginning,
        };
        let begun = Instant::now();
        let followed = match beginning {
            Ok(follower) => follower.run(&stop).await,
            Err(error) => Err(error),
        };
        if begun.elapsed() >= PAUSE_MAX {
            pause = PAUSE_MIN;
        }
        match followed {
            Ok(warm) => return Some(warm),
            Err(error) => {
                tracing::warn!(part, %error, retry_after = ?pause, "not standing by, to begin anew");
            }
        }
        tokio::select! {
            () = stop.cancelled() => return None,
            () = tokio::time::sleep(pause) => {}
        }
        pause = (pause * 2).min(PAUSE_MAX);
    }
}

/// A standby that follows the log.
pub(super) struct Follower {
    part: String,
    pub(super) fold: Fold,
    withheld: Withheld,
    is_unchecked: bool,
    input: Box<dyn Consumer>,
    /// An input batch of which the log does not have the changes yet.
    held: Option<Delivery>,
    outputs: [Box<dyn Consumer>; 3],
    lag: Lag,
}

/// What the metrics say of a standby, as long as it is there.
struct Lag(Shared, Partition);

impl Drop for Lag {
    fn drop(&mut self) {
        self.0.metrics.standby(self.1.0, None);
    }
}

impl Follower {
    /// Takes up the newest checkpoint.
    pub(super) async fn begin(shared: &Shared, partition: Partition) -> Result<Self, AnalyseError> {
        let part = super::part_of(partition);
        let (state, epoch) = newest(shared, partition, &part).await?;
        let is_unchecked = epoch.is_none();
        let (next, outputs_next) = (state.next, state.output_next);
        let open = async |channel, from| {
            let channel = shared.channel(channel);
            let opened = shared.binder.consume(&channel, partition, from).await;
            opened.map_err(|error| AnalyseError::log(&part, error))
        };
        let input = open(Channel::Rsvps, next).await?;
        let outputs = [
            open(LANES[CHANGES], outputs_next[CHANGES]).await?,
            open(LANES[PARTIALS], outputs_next[PARTIALS]).await?,
            open(LANES[LATE], outputs_next[LATE]).await?,
        ];
        tracing::info!(part, next_offset = next.0, "standing by");
        Ok(Self {
            fold: Fold::new(shared.clone(), partition, state, 0)?,
            withheld: Withheld::from(epoch.unwrap_or(0), next),
            is_unchecked,
            input,
            held: None,
            outputs,
            lag: Lag(shared.clone(), partition),
            part,
        })
    }

    /// Reads changes until the log is seen to have those of all input before an offset.
    #[cfg(test)]
    pub(super) async fn see_outputs(&mut self, next: headcount_binder::Offset) {
        while self.withheld.covered() < next {
            let seen = self.outputs[CHANGES].next().await;
            let seen = seen.expect("the log of a test answers");
            self.withheld.saw(CHANGES, &seen.batch.header);
            self.fold.state.output_next[CHANGES] = seen.next();
        }
    }

    /// Follows until its state stands at an input offset, without ever a report.
    #[cfg(test)]
    pub(super) async fn reach(
        &mut self,
        next: headcount_binder::Offset,
    ) -> Result<(), AnalyseError> {
        const NEVER: Duration = Duration::from_secs(3_600);
        let stop = CancellationToken::new();
        let mut reports = tokio::time::interval_at(Instant::now() + NEVER, NEVER);
        while self.fold.state.next < next {
            let step = self.step(&stop, &mut reports).await;
            step.map_err(|error| AnalyseError::log(&self.part, error))?;
            self.fold_covered().await?;
        }
        Ok(())
    }

    /// Follows until it is to stop.
    pub(super) async fn run(mut self, stop: &CancellationToken) -> Result<Warm, AnalyseError> {
        let mut reports = interval(REPORT_EVERY);
        reports.set_missed_tick_behavior(MissedTickBehavior::Delay);
        while !stop.is_cancelled() {
            let step = self.step(stop, &mut reports).await;
            step.map_err(|error| AnalyseError::log(&self.part, error))?;
            self.fold_covered().await?;
        }
        Ok(Warm {
            state: self.fold.state,
            withheld: self.withheld,
            is_unchecked: self.is_unchecked,
        })
    }

    /// Takes whatever comes first.
    async fn step(
        &mut self,
        stop: &CancellationToken,
        reports: &mut Interval,
    ) -> Result<(), BinderError> {
        if self.can_fold() {
            // More than is folded at once is at hand: nothing is waited for.
            tokio::task::yield_now().await;
            return Ok(());
        }
        let [changes, partials, late] = &mut self.outputs;
        let (lane, seen) = tokio::select! {
            () = stop.cancelled() => return Ok(()),
            _ = reports.tick() => {
                self.report();
                return Ok(());
            }
            delivery = self.input.next(), if self.held.is_none() => {
                self.held = Some(delivery?);
                return Ok(());
            }
            seen = changes.next() => (CHANGES, seen?),
            seen = partials.next() => (PARTIALS, seen?),
            seen = late.next() => (LATE, seen?),
        };
        self.withheld.saw(lane, &seen.batch.header);
        self.fold.state.output_next[lane] = seen.next();
        Ok(())
    }

    /// Whether the input at hand is such that the log has its changes, and there is room for what it gives.
    fn can_fold(&self) -> bool {
        self.held.as_ref().is_some_and(|delivery| {
            let covered = delivery.next() <= self.withheld.covered();
            (covered || self.fold.is_repeat(delivery)) && !self.withheld.is_full()
        })
    }

    /// Folds the input of which the log has the changes, as far as it is at hand.
    async fn fold_covered(&mut self) -> Result<(), AnalyseError> {
        for _ in 0..AT_ONCE {
            if !self.can_fold() {
                break;
            }
            let Some(delivery) = &self.held else {
                break;
            };
            self.fold.deliver(delivery, &mut self.withheld).await?;
            let next = self.input.try_next();
            self.held = next.map_err(|error| AnalyseError::log(&self.part, error))?;
        }
        Ok(())
    }

    fn report(&self) {
        let covered = self.withheld.covered().broker();
        let lag = covered.saturating_sub(self.fold.state.next.broker());
        self.lag.0.metrics.standby(self.lag.1.0, Some(lag));
    }
}

/// The state of the newest checkpoint, and the epoch under which it was taken; where there is none, that
/// of the beginning.
async fn newest(
    shared: &Shared,
    partition: Partition,
    part: &str,
) -> Result<(PartitionState, Option<u64>), AnalyseError> {
    // What is restored from is whole in memory, as what is taken: one at a time.
    let turn = shared.snapshots.clone().acquire_owned().await;
    let newest = shared
        .store
        .newest_checkpoint(shared.config.feed.as_str(), part);
    let newest = newest.await.map_err(|source| AnalyseError::Store {
        part: part.to_owned(),
        source,
    })?;
    let config = shared.config.analyser(partition.0);
    let taken_up = match newest {
        Some((_, bytes)) => {
            let checkpoint = Checkpoint::decode(&bytes)
                .map_err(|source| AnalyseError::state(part, source.into()))?;
            let state = PartitionState::restore(config, &checkpoint);
            let state = state.map_err(|source| AnalyseError::state(part, source))?;
            (state, Some(checkpoint.header.epoch))
        }
        None => (PartitionState::fresh(config)?, None),
    };
    drop(turn);
    Ok(taken_up)
}
