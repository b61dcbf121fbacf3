//! A source that several instances may collect: one of them does, the others stand by.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::Binder;
use headcount_store::{Store, Tenure};
use tokio_util::sync::CancellationToken;

use super::config::Config;
use super::error::CollectError;
use super::metrics::Metrics;
use super::role::{Summary, run};
use crate::clock::Clock;
use crate::status::StatusBoard;

/// Between the end of one turn, for what may mend, and the next.
const PAUSE: Duration = Duration::from_secs(1);

/// Collects a source as [`run`] does, for as long as its lease `collect/<source>` is this
/// instance's. While another has it this one stands by; one that loses it stops where it stands, and
/// what it still had on its way is dropped by readers once the next owner has written. A log or a store
/// that cannot be reached for a while ends a turn, not the call.
///
/// # Errors
/// [`CollectError`], as [`run`]; [`CollectError::Store`] where the lease cannot be asked for.
pub async fn run_in_turn(
    mut config: Config,
    binder: Arc<dyn Binder>,
    store: Arc<dyn Store>,
    clock: Arc<dyn Clock>,
    status: Arc<StatusBoard>,
    metrics: Metrics,
    shutdown: CancellationToken,
) -> Result<Summary, CollectError> {
    config.check()?;
    let lease = format!("collect/{}", config.source);
    loop {
        let tenure = tokio::select! {
            biased;
            () = shutdown.cancelled() => return Ok(Summary::default()),
            taken = Tenure::wait(&store, config.feed.as_str(), &lease) => taken?,
        };
        let work = run(
            config.clone(),
            Arc::clone(&binder),
            tenure.epoch(),
            Arc::clone(&clock),
            Arc::clone(&status),
            metrics.clone(),
            shutdown.clone(),
        );
        tokio::select! {
            biased;
            () = tenure.lost().cancelled() => {
                tracing::warn!(lease, "the source's lease is lost: standing by");
            }
            outcome = work => {
                tenure.give_back().await;
                let error = match outcome {
                    Err(error) if error.is_retryable() => error,
                    outcome => return outcome,
                };
                tracing::warn!(lease, %error, "the source ended, to be taken up again");
                status.warn(&lease, Some(format!("{error}; trying again")));
                tokio::select! {
                    biased;
                    () = shutdown.cancelled() => return Err(error),
                    () = tokio::time::sleep(PAUSE) => {}
                }
                status.warn(&lease, None);
            }
        }
        // The feed has gone on since: what it sent meanwhile is asked for, or said to be missing.
        config.feed_is_new = false;
    }
}
