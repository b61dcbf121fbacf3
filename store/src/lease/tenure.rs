//! One lease, kept.

use std::sync::Arc;
use std::time::Duration;

use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};
use tokio_util::sync::CancellationToken;

use crate::contract::Store;
use crate::error::StoreError;

/// A lease is renewed this often within its ttl.
const RENEWALS_OF_A_TTL: u32 = 3;
/// The pause after a renewal that failed, as a share of the ttl.
const RETRIES_OF_A_TTL: u32 = 20;
/// How often a lease that another has is asked for, where leases last as long as their process.
const ASK_EVERY: Duration = Duration::from_millis(200);

/// A lease that is held. Dropped without [`Tenure::give_back`] it ends as by a kill: nobody renews
/// it, and another takes it a ttl later.
#[derive(Debug)]
pub struct Tenure {
    place: Place,
    epoch: u64,
    lost: CancellationToken,
    keeper: Option<AbortHandle>,
}

/// Which lease, and where.
#[derive(Clone)]
struct Place {
    store: Arc<dyn Store>,
    feed: String,
    name: String,
}

impl std::fmt::Debug for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.feed, self.name)
    }
}

impl Drop for Tenure {
    fn drop(&mut self) {
        if let Some(keeper) = &self.keeper {
            keeper.abort();
        }
    }
}

impl Tenure {
    /// Takes a lease that is free.
    ///
    /// # Errors
    /// [`StoreError::LeaseHeld`] when another instance has it; others when the store does not
    /// answer.
    pub async fn take(store: &Arc<dyn Store>, feed: &str, name: &str) -> Result<Self, StoreError> {
        let begun = Instant::now();
        let epoch = store.acquire_lease(feed, name).await?;
        let place = Place {
            store: Arc::clone(store),
            feed: feed.to_owned(),
            name: name.to_owned(),
        };
        let lost = CancellationToken::new();
        let keeper = store.lease_ttl().map(|ttl| {
            let kept = keep(place.clone(), epoch, ttl, begun, lost.clone());
            tokio::spawn(kept).abort_handle()
        });
        Ok(Self {
            place,
            epoch,
            lost,
            keeper,
        })
    }

    /// Takes a lease once it is free, however long another has it: what a standby waits for. The
    /// wait can be dropped at any time.
    ///
    /// # Errors
    /// When the store fails with what trying again does not mend.
    pub async fn wait(store: &Arc<dyn Store>, feed: &str, name: &str) -> Result<Self, StoreError> {
        let pause = store.lease_ttl().map_or(ASK_EVERY, look_every);
        let mut told = false;
        loop {
            match Self::take(store, feed, name).await {
                Err(StoreError::LeaseHeld { owner, .. }) => {
                    if !std::mem::replace(&mut told, true) {
                        tracing::info!(name, owner, "standing by: another instance has the lease");
                    }
                }
                Err(error) if error.is_retryable() => {
                    tracing::warn!(name, %error, "lease not taken, trying again");
                }
                taken => return taken,
            }
            sleep(pause).await;
        }
    }

    /// Its epoch: higher than that of everybody who had it before.
    #[must_use]
    pub const fn epoch(&self) -> u64 {
        self.epoch
    }

    /// Cancelled once the lease can no longer be counted on. Work under it must end at once.
    #[must_use]
    pub const fn lost(&self) -> &CancellationToken {
        &self.lost
    }

    /// Gives it back, so that another need not wait for its ttl. One that is lost stays as it is.
    pub async fn give_back(self) {
        let Place { store, feed, name } = self.place.clone();
        let epoch = self.epoch;
        // The keeper first: it must not renew what is given back.
        drop(self);
        if let Err(error) = store.release_lease(&feed, &name, epoch).await {
            tracing::warn!(name, %error, "lease not given back: others wait until it expires");
        }
    }
}

/// How often others' leases are looked at.
pub(super) fn look_every(ttl: Duration) -> Duration {
    ttl / RENEWALS_OF_A_TTL
}

/// Renews until that fails for too long, or the lease is another's.
async fn keep(
    place: Place,
    epoch: u64,
    ttl: Duration,
    mut begun: Instant,
    lost: CancellationToken,
) {
    let (every, pause) = (look_every(ttl), ttl / RETRIES_OF_A_TTL);
    let Place { store, feed, name } = &place;
    sleep_until(begun + every).await;
    loop {
        let until = begun + ttl * 9 / 10;
        let beginning = Instant::now();
        // One that gives no answer leaves time for another, which may meet another node.
        let late = until.min(beginning + ttl * 3 / 10);
        let renewed = timeout_at(late, store.renew_lease(feed, name, epoch, ttl)).await;
        match renewed {
            Ok(Ok(())) => {
                begun = beginning;
                sleep_until(begun + every).await;
            }
            Ok(Err(error @ StoreError::LeaseLost { .. })) => {
                tracing::warn!(name, epoch, %error, "lease lost");
                break;
            }
            failed if Instant::now() + pause < until => {
                let why = match failed {
                    Ok(Err(error)) => error.to_string(),
                    _ => "no answer".to_owned(),
                };
                tracing::warn!(name, epoch, why, "lease not renewed, trying again");
                sleep(pause).await;
            }
            _ => {
                tracing::warn!(name, epoch, "lease lost: not renewed in time");
                break;
            }
        }
    }
    lost.cancel();
}
