//! `PublisherService`: records from programs, written like collected ones.
//!
//! - One instance at a time takes what is published into a feed: it has the lease `serve/publish`, and
//!   is called the intake. Others say where it is.
//! - A record under a producer's number enters once: the log itself says which numbers it holds, so a
//!   kill at any point neither loses nor doubles one that is sent again.
//! - A record that is not valid is rejected with every fault; its neighbours are taken.
//! - Bounded: 1,000 records a call or batch, 4,000 on their way on a stream, 64 MiB over all.
//!
//! | module | its job |
//! |---|---|
//! | `api` | the two RPCs |
//! | `stream` | one publishing stream |
//! | `request` | what a request must be |
//! | `record` | what a record must be, and its bytes in the log |
//! | `intakes` | the intakes of this process |
//! | `intake` | one, as it runs |
//! | `presence` | what it says of itself as a source |
//! | `start` | how it begins |
//! | `admit` | a submission goes into the log |
//! | `command` | what it is asked |
//! | `producers` | which numbers are answered for |
//! | `tickets` | which place in the log is whose |
//! | `keep` | its checkpoint |
//! | `metrics` | what scrapers see |

mod admit;
mod api;
mod command;
mod intake;
mod intakes;
mod keep;
mod metrics;
mod presence;
mod producers;
mod record;
mod request;
mod start;
mod stream;
mod tickets;

use headcount_binder::BinderError;
use headcount_store::Store;

use self::intake::NAME;
use super::error::ServiceError;
use super::owner;
use crate::intake::ScanError;

pub(super) use api::PublisherApi;
pub(crate) use intakes::Intakes;

/// Records of one call or batch, at most.
pub(crate) const BATCH_RECORDS_MAX: usize = 1_000;
/// Records that a stream may have on their way.
pub(crate) const CREDIT_RECORDS: u32 = 4_000;

fn what(feed: &str) -> String {
    format!("publishing into feed {feed:?}")
}

/// What clients are told where another instance has the lease.
fn elsewhere(store: &dyn Store, feed: &str, instance: &str) -> ServiceError {
    owner::elsewhere(what(feed), store.instance(), instance)
}

/// What they are told while nobody is known to have it.
fn between_owners(feed: &str) -> ServiceError {
    owner::between(&what(feed))
}

/// The error of who has lost the lease: names who has it, as far as that is somebody else.
async fn owned_elsewhere(store: &dyn Store, feed: &str) -> ServiceError {
    let lease = store.lease(feed, NAME).await;
    let instance = lease.ok().flatten().and_then(|lease| lease.owner);
    elsewhere(store, feed, &instance.unwrap_or_default())
}

fn no_room_for_producers() -> ServiceError {
    let (most, hours) = (
        producers::PRODUCERS_MAX,
        producers::REMEMBERED_MS / 3_600_000,
    );
    ServiceError::LimitExceeded(format!(
        "{most} producers have published within {hours} h, as many as are remembered: use fewer producer_ids"
    ))
}

/// Whether a log takes nothing for want of room.
fn is_full(error: &BinderError) -> bool {
    matches!(
        error,
        BinderError::Full { .. } | BinderError::DiskFull { .. }
    )
}

/// The log could not be read back.
fn unread(error: ScanError) -> ServiceError {
    match error {
        ScanError::Log(error) => error.into(),
        ScanError::Timeout { .. } => ServiceError::BackendUnavailable(error.to_string()),
        ScanError::Unreadable { .. } => ServiceError::internal(error),
    }
}
