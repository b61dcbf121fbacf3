//! Forgets old history, by the stream time of what was loaded.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tokio::time::MissedTickBehavior;
use tokio_util::sync::CancellationToken;

use crate::error::LoadError;
use crate::{Shared, Summary};

/// The latest stream time that is in the tables, ms since 1970.
#[derive(Clone, Debug)]
pub(crate) struct StreamTime(Arc<AtomicI64>);

impl Default for StreamTime {
    fn default() -> Self {
        StreamTime(Arc::new(AtomicI64::new(i64::MIN)))
    }
}

impl StreamTime {
    pub(crate) fn reached(&self, ms: i64) {
        self.0.fetch_max(ms, Ordering::Relaxed);
    }

    fn get(&self) -> Option<i64> {
        let ms = self.0.load(Ordering::Relaxed);
        (ms != i64::MIN).then_some(ms)
    }
}

/// Expires until told to stop; ends at once where nothing expires.
pub(crate) async fn run(shared: Shared, stop: CancellationToken) -> Result<Summary, LoadError> {
    let mut summary = Summary::default();
    let Some(ttl) = shared.config.ttl else {
        return Ok(summary);
    };
    let ttl_ms = i64::try_from(ttl.as_millis()).unwrap_or(i64::MAX);
    let mut look = tokio::time::interval(shared.config.expire_every);
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            biased;
            () = stop.cancelled() => return Ok(summary),
            _ = look.tick() => {}
        }
        let Some(stream_time_ms) = shared.stream_time.get() else {
            continue;
        };
        let before_ms = stream_time_ms.saturating_sub(ttl_ms);
        summary.rows_expired += sweep(&shared, before_ms, &stop).await;
    }
}

/// One sweep, in steps; says how many rows went. What fails is tried again at the next look: late
/// expiry costs room, and must not stop loading.
async fn sweep(shared: &Shared, before_ms: i64, stop: &CancellationToken) -> u64 {
    let feed = shared.config.feed.as_str();
    let mut rows = 0;
    while !stop.is_cancelled() {
        match shared.store.expire(feed, before_ms).await {
            Ok(step) => {
                rows += step.rows;
                shared.metrics.expired(step.rows);
                if step.done {
                    break;
                }
            }
            Err(error) => {
                tracing::warn!(%feed, %error, "history not expired, trying again later");
                break;
            }
        }
    }
    if rows > 0 {
        tracing::info!(%feed, rows, before_ms, "history expired");
    }
    rows
}
