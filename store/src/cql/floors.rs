//! The stream time before which a feed's history is forgotten.
//!
//! It counts at once: listings leave out what lies below it. The room comes back by the TTL that
//! rows were written with, by itself. It never falls, because it is written with itself as its
//! timestamp.

use super::Inner;
use super::call::Call;
use crate::error::StoreError;
use crate::keys;
use crate::rows::Expired;

/// The floor of a feed.
pub(super) async fn read(inner: &Inner, call: &Call, feed: &str) -> Result<i64, StoreError> {
    let floor: Option<(i64,)> = call.row(&inner.statements.floor, (feed,)).await?;
    Ok(floor.map_or(i64::MIN, |(before_ms,)| before_ms))
}

/// See [`Store::expire`](crate::Store::expire).
pub(super) async fn raise(
    inner: &Inner,
    call: &Call,
    feed: &str,
    before_ms: i64,
) -> Result<Expired, StoreError> {
    keys::feed(feed)?;
    let timestamp = before_ms.max(i64::MIN + 1);
    let values = (feed, before_ms, timestamp);
    call.put(&inner.statements.put_floor, values).await?;
    Ok(Expired {
        rows: 0,
        done: true,
    })
}
