//! How long store and log are waited for: as long as trying again may mend them. Once the run is to
//! stop, the store up to a deadline, and the log no more: what it has not given is read by the next.
//!
//! - An error that is not retryable ends the run at once; one that is never does by itself. A full
//!   disk or a store that is away stops loading, retention keeps what is to be loaded, and nothing
//!   is lost however long it takes. So does a broker that is away.
//! - That the store takes nothing, or the log gives nothing, is said when it begins and when it ends,
//!   and shown by [`Metrics::blocked`](crate::Metrics::blocked) meanwhile. A call of the store
//!   without an answer counts as that after a while; it is waited for, not made twice.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::time::Duration;

use headcount_binder::BinderError;
use headcount_store::StoreError;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::error::LoadError;
use crate::metrics::Blocker;
use crate::{Shared, Source};

/// The waits of one partition, for store and log.
pub(crate) struct Patience<'a> {
    shared: &'a Shared,
    source: &'a Source,
    stop: CancellationToken,
    /// When to give up, from the first look after the run was told to stop.
    overdue_at: Option<Instant>,
    /// Calls in all: what jitter is drawn from.
    calls: u64,
    blocked: Option<Blocker>,
}

impl Drop for Patience<'_> {
    fn drop(&mut self) {
        self.shared.metrics.unblocks(self.source);
    }
}

impl<'a> Patience<'a> {
    pub(crate) fn new(shared: &'a Shared, source: &'a Source, stop: CancellationToken) -> Self {
        shared.metrics.unblocks(source);
        Patience {
            shared,
            source,
            stop,
            overdue_at: None,
            calls: 0,
            blocked: None,
        }
    }

    /// Calls the store until it does what it is asked for; each call is told how many failed before.
    pub(crate) async fn until_taken<T, F>(
        &mut self,
        mut call: impl FnMut(u32) -> F,
    ) -> Result<T, LoadError>
    where
        F: Future<Output = Result<T, StoreError>>,
    {
        let mut tries = 0;
        loop {
            let error = match self.answer(call(tries)).await? {
                Ok(done) => {
                    self.well(Blocker::Store);
                    return Ok(done);
                }
                Err(error) if error.is_retryable() => error,
                Err(error) => return Err(error.into()),
            };
            tries += 1;
            self.shared.metrics.retried();
            let reason = error.to_string();
            self.unwell(Blocker::Store, reason.clone());
            let pause = self.pause(tries);
            tokio::select! {
                () = self.overdue() => return Err(self.not_drained(reason)),
                () = tokio::time::sleep(pause) => {}
            }
        }
    }

    /// Waits for an answer, and says so where that takes long.
    async fn answer<T>(&mut self, call: impl Future<Output = T>) -> Result<T, LoadError> {
        tokio::pin!(call);
        let config = &self.shared.config;
        let reason = format!("no answer for more than {:?}", config.answer_late);
        let late_at = Instant::now() + config.answer_late;
        let mut late = false;
        loop {
            tokio::select! {
                biased;
                answer = &mut call => return Ok(answer),
                () = self.overdue() => return Err(self.not_drained(reason)),
                () = tokio::time::sleep_until(late_at), if !late => {
                    late = true;
                    self.unwell(Blocker::Store, reason.clone());
                }
            }
        }
    }

    /// Resolves when the run was told to stop and the deadline has passed.
    async fn overdue(&mut self) {
        self.stop.cancelled().await;
        let deadline = self.shared.config.drain_deadline;
        let at = self
            .overdue_at
            .get_or_insert_with(|| Instant::now() + deadline);
        tokio::time::sleep_until(*at).await;
    }

    /// The error of a run that was to stop before all was done.
    pub(crate) fn not_drained(&self, reason: String) -> LoadError {
        LoadError::NotDrained {
            after_s: self.shared.config.drain_deadline.as_secs(),
            reason,
        }
    }

    /// The log has failed so many times in a row: pauses; true where it is to be tried again then.
    pub(crate) async fn after_log(&mut self, error: &BinderError, tries: u32) -> bool {
        self.unwell(Blocker::Log, error.to_string());
        let pause = self.pause(tries);
        tokio::select! {
            () = self.stop.cancelled() => false,
            () = tokio::time::sleep(pause) => true,
        }
    }

    fn unwell(&mut self, blocker: Blocker, reason: String) {
        if self.blocked != Some(blocker) {
            let why = blocker.says();
            tracing::warn!(
                channel = %self.source.channel, partition = %self.source.partition, why, reason,
                "loading stands still, trying again"
            );
        }
        self.blocked = Some(blocker);
        self.shared.metrics.blocks(self.source, blocker, reason);
    }

    /// This one no longer blocks the partition, where it did.
    pub(crate) fn well(&mut self, blocker: Blocker) {
        if self.blocked == Some(blocker) {
            self.blocked = None;
            tracing::info!(
                channel = %self.source.channel, partition = %self.source.partition,
                "loading goes on"
            );
            self.shared.metrics.unblocks(self.source);
        }
    }

    /// Doubles with each try; half of it is spread over partitions and calls by a hash, so that
    /// they do not come back all at once, and a run can be repeated.
    fn pause(&mut self, tries: u32) -> Duration {
        let config = &self.shared.config;
        let doubled = config.retry_pause * 2u32.saturating_pow(tries.min(16) - 1);
        let whole = doubled.min(config.retry_pause_max);
        self.calls += 1;
        let mut hasher = DefaultHasher::new();
        (self.source.partition.0, self.calls).hash(&mut hasher);
        let share = (hasher.finish() % 1_024) as u32;
        whole / 2 + whole / 2 * share / 1_024
    }
}
