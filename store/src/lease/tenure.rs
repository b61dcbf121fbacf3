//! One lease, kept.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::oneshot;
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
    /// Until when nobody else can have taken it; none where it lasts as long as the process.
    until: Option<Until>,
    keeper: Option<AbortHandle>,
}

/// A time that the keeper moves on.
type Until = Arc<Mutex<Instant>>;

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

/// A lease that is being taken.
struct Taking(oneshot::Receiver<Result<Tenure, StoreError>>);

impl Taking {
    async fn answer(mut self) -> Result<Tenure, StoreError> {
        let answer = (&mut self.0).await;
        answer.unwrap_or(Err(StoreError::Closed))
    }
}

impl Drop for Taking {
    fn drop(&mut self) {
        self.0.close();
        // The answer had come, and nobody has looked at it.
        if let (Ok(Ok(left)), Ok(runtime)) = (self.0.try_recv(), Handle::try_current()) {
            runtime.spawn(left.give_back());
        }
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
    /// Takes a lease that is free. The call can be dropped at any time: what it takes all the same
    /// is given back.
    ///
    /// # Errors
    /// [`StoreError::LeaseHeld`] when another instance has it; others when the store does not
    /// answer.
    pub async fn take(store: &Arc<dyn Store>, feed: &str, name: &str) -> Result<Self, StoreError> {
        let place = Place {
            store: Arc::clone(store),
            feed: feed.to_owned(),
            name: name.to_owned(),
        };
        let (sender, taken) = oneshot::channel();
        // A task of its own: a request under way cannot be called back, and only who has its answer
        // knows what is to be given back.
        tokio::spawn(async move {
            if let Err(Ok(left)) = sender.send(Self::acquire(place).await) {
                left.give_back().await;
            }
        });
        Taking(taken).answer().await
    }

    async fn acquire(place: Place) -> Result<Self, StoreError> {
        let begun = Instant::now();
        let epoch = place.store.acquire_lease(&place.feed, &place.name).await?;
        let lost = CancellationToken::new();
        let ttl = place.store.lease_ttl();
        let until = ttl.map(|ttl| Arc::new(Mutex::new(certain_until(begun, ttl))));
        let kept = ttl.zip(until.clone());
        let keeper = kept.map(|(ttl, until)| {
            let renewed = place.clone();
            let renew = move || {
                let place = renewed.clone();
                let Place { store, feed, name } = place;
                async move { store.renew_lease(&feed, &name, epoch, ttl).await }
            };
            let moved = move |begun| {
                *until.lock().unwrap_or_else(PoisonError::into_inner) = certain_until(begun, ttl);
            };
            let kept = keep(place.name.clone(), ttl, begun, lost.clone(), moved, renew);
            tokio::spawn(kept).abort_handle()
        });
        Ok(Self {
            place,
            epoch,
            lost,
            until,
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

    /// Whether nobody else can have taken it before this call: what was durable by then was written
    /// by its owner. Asks the clock, so that a process that was paused knows at once, before any task
    /// of it has run.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        let until = self.until.as_ref();
        let until = until.map(|at| *at.lock().unwrap_or_else(PoisonError::into_inner));
        !self.lost.is_cancelled() && until.is_none_or(|until| Instant::now() < until)
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

/// Until when a lease cannot be another's that was taken or renewed by a call that began then.
fn certain_until(begun: Instant, ttl: Duration) -> Instant {
    begun + ttl * 9 / 10
}

/// Renews until that fails for too long, or the lease is another's.
async fn keep<F>(
    name: String,
    ttl: Duration,
    mut begun: Instant,
    lost: CancellationToken,
    renewed_by: impl Fn(Instant),
    renew: impl Fn() -> F,
) where
    F: Future<Output = Result<(), StoreError>>,
{
    let (every, pause) = (look_every(ttl), ttl / RETRIES_OF_A_TTL);
    sleep_until(begun + every).await;
    loop {
        let until = certain_until(begun, ttl);
        let beginning = Instant::now();
        // One that gives no answer leaves time for another, which may meet another node.
        let late = until.min(beginning + ttl * 3 / 10);
        let renewed = timeout_at(late, renew()).await;
        match renewed {
            Ok(Ok(())) => {
                begun = beginning;
                renewed_by(begun);
                sleep_until(begun + every).await;
            }
            Ok(Err(error @ StoreError::LeaseLost { .. })) => {
                tracing::warn!(name, %error, "lease lost");
                break;
            }
            failed if Instant::now() + pause < until => {
                let why = match failed {
                    Ok(Err(error)) => error.to_string(),
                    _ => "no answer".to_owned(),
                };
                tracing::warn!(name, why, "lease not renewed, trying again");
                sleep(pause).await;
            }
            _ => {
                tracing::warn!(name, "lease lost: not renewed in time");
                break;
            }
        }
    }
    lost.cancel();
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::future::pending;

    use tokio::time::timeout;

    use super::*;

    const TTL: Duration = Duration::from_secs(12);

    /// How a renewal ends.
    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Answer {
        Done,
        Silent,
        Failed,
        Taken,
    }
    use Answer::{Done, Failed, Silent, Taken};

    /// Keeps a lease whose renewals end so, and well after the last; how many there were, and
    /// when the lease counted as lost.
    async fn kept(answers: &[Answer]) -> (usize, Option<Duration>) {
        let asked = Cell::new(0);
        let renew = || {
            let answer = answers.get(asked.get()).copied().unwrap_or(Done);
            asked.set(asked.get() + 1);
            async move {
                match answer {
                    Done => Ok(()),
                    Silent => pending().await,
                    Failed => Err(StoreError::Unavailable {
                        doing: "renewing a lease",
                        reason: "it is away".to_owned(),
                    }),
                    Taken => Err(StoreError::LeaseLost {
                        name: "merge".to_owned(),
                        epoch: 1,
                        epoch_now: 2,
                    }),
                }
            }
        };
        let (begun, lost) = (Instant::now(), CancellationToken::new());
        let keeping = keep("merge".to_owned(), TTL, begun, lost.clone(), drop, renew);
        let ended = timeout(TTL * 10, keeping).await.is_ok();
        assert_eq!(ended, lost.is_cancelled());
        (asked.get(), ended.then(|| begun.elapsed()))
    }

    #[tokio::test(start_paused = true)]
    async fn a_renewal_that_is_lost_costs_no_lease() {
        for answer in [Silent, Failed] {
            let (asked, lost) = kept(&[Done, answer, Done, answer, Done]).await;
            assert_eq!(lost, None, "{answer:?}");
            assert!((28..=33).contains(&asked), "{answer:?}: {asked}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_that_cannot_be_renewed_ends_within_its_ttl() {
        for answer in [Silent, Failed] {
            let (asked, lost) = kept(&[answer; 100]).await;
            let lost = lost.expect("it ends");
            assert!(lost < TTL, "{answer:?}: {lost:?}");
            assert!(lost > TTL * 8 / 10, "{answer:?}: {lost:?} is early");
            assert!(asked > 1, "{answer:?}: {asked}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_that_another_has_taken_ends_at_once() {
        let (asked, lost) = kept(&[Done, Taken]).await;
        assert_eq!((asked, lost), (2, Some(look_every(TTL) * 2)));
    }
}
