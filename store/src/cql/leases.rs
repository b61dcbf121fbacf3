//! Leases by compare-and-swap, without any agreement of clocks.
//!
//! - An epoch is given once: every taking counts it up, in the same swap that names the owner.
//! - Who wants a lease that another has takes it only after it has itself seen (epoch, renewals)
//!   unchanged for the whole ttl that stands in the row, by its own monotonic clock. It counts from
//!   when it first *saw* them, which is after the owner began to write them; so an owner that stops
//!   a ttl after it *began* its last renewal has stopped before another begins, as long as the
//!   rates of their clocks agree to within the margin it leaves. `expires_at` is for people.
//! - An owner that was paused beyond that is refused by the epoch, at its next renewal and at every
//!   compare-and-swap that carries it.
//! - The row never goes, and has no TTL: with it the epoch would begin anew.
//! - Asking again and again is what notices that a lease ran out: each asking is one read.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use scylla::value::CqlTimestamp;
use tokio::time::Instant;
use uuid::Uuid;

use super::Inner;
use super::call::{Call, Swapped};
use crate::contract::Lease;
use crate::error::StoreError;
use crate::keys;

/// A row as it stands: epoch, renewals, owner, ttl in ms, when it expires, token.
type Row = (i64, i64, Option<String>, i64, Option<CqlTimestamp>, Uuid);

/// What has been seen of leases that others have, and which are held here.
#[derive(Debug, Default)]
pub(super) struct Watch {
    seen: Mutex<HashMap<Name, Seen>>,
    held: Mutex<HashMap<Name, u64>>,
}

/// (epoch, renewals), and since when.
type Seen = ((i64, i64), Instant);

/// Feed and name.
type Name = (String, String);

impl Watch {
    /// Whether the row has not changed for its ttl, as far as was seen from here.
    fn is_over(&self, name: &Name, row: &Row) -> bool {
        let now = Instant::now();
        let state = (row.0, row.1);
        let ttl = Duration::from_millis(u64::try_from(row.3).unwrap_or(0));
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        match seen.get(name) {
            Some((before, since)) if *before == state => now.duration_since(*since) >= ttl,
            _ => {
                seen.insert(name.clone(), (state, now));
                false
            }
        }
    }

    fn taken(&self, name: &Name, epoch: u64) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.remove(name);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.insert(name.clone(), epoch);
    }

    fn left(&self, name: &Name, epoch: u64) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        if held.get(name) == Some(&epoch) {
            held.remove(name);
        }
    }

    /// The leases taken here and not given back, with their epochs.
    pub(super) fn held(&self) -> Vec<(Name, u64)> {
        let held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.iter()
            .map(|(name, epoch)| (name.clone(), *epoch))
            .collect()
    }
}

fn check(feed: &str, name: &str) -> Result<Name, StoreError> {
    keys::feed(feed)?;
    keys::check("lease", name)?;
    Ok((feed.to_owned(), name.to_owned()))
}

async fn row(inner: &Inner, call: &Call, name: &Name) -> Result<Option<Row>, StoreError> {
    call.row(&inner.statements.lease, (&name.0, &name.1)).await
}

/// See [`Store::acquire_lease`](crate::Store::acquire_lease).
pub(super) async fn acquire(
    inner: &Inner,
    call: &Call,
    feed: &str,
    name: &str,
) -> Result<u64, StoreError> {
    let name = check(feed, name)?;
    let me = &inner.config.instance;
    let mut stands = row(inner, call, &name).await?;
    loop {
        if let Some(row) = &stands
            && let Some(owner) = &row.2
            && owner != me
            && !inner.leases.is_over(&name, row)
        {
            return Err(StoreError::LeaseHeld {
                name: name.1,
                owner: owner.clone(),
            });
        }
        let epoch = stands.as_ref().map_or(1, |row| row.0 + 1);
        match take(inner, call, &name, stands.as_ref(), epoch).await? {
            Swapped::Done => {
                inner.leases.taken(&name, epoch as u64);
                return Ok(epoch as u64);
            }
            Swapped::Not(row) => stands = row,
        }
        call.check_time()?;
    }
}

async fn take(
    inner: &Inner,
    call: &Call,
    name: &Name,
    stands: Option<&Row>,
    epoch: i64,
) -> Result<Swapped<Row>, StoreError> {
    let (statements, me) = (&inner.statements, &inner.config.instance);
    let token = Uuid::new_v4();
    let is_mine = |row: Option<&Row>| row.is_some_and(|row| row.5 == token);
    let read = (&statements.lease, (&name.0, &name.1));
    let (ttl_ms, expires) = until(inner, inner.config.lease_ttl);
    match stands {
        None => {
            let values = (&name.0, &name.1, me, ttl_ms, expires, token);
            call.swap((&statements.insert_lease, values), read, is_mine)
                .await
        }
        Some((before, renewals, owner, ..)) => {
            let values = (
                epoch, me, ttl_ms, expires, token, &name.0, &name.1, before, renewals, owner,
            );
            call.swap((&statements.take_lease, values), read, is_mine)
                .await
        }
    }
}

fn until(inner: &Inner, ttl: Duration) -> (i64, CqlTimestamp) {
    let ttl_ms = i64::try_from(ttl.as_millis()).unwrap_or(i64::MAX);
    let now_ms = inner.config.clock.now_ms();
    (ttl_ms, CqlTimestamp(now_ms.saturating_add(ttl_ms)))
}

fn lost(name: &Name, epoch: u64, row: Option<&Row>) -> StoreError {
    StoreError::LeaseLost {
        name: name.1.clone(),
        epoch,
        epoch_now: row.map_or(0, |row| row.0 as u64),
    }
}

/// See [`Store::renew_lease`](crate::Store::renew_lease).
pub(super) async fn renew(
    inner: &Inner,
    call: &Call,
    (feed, name): (&str, &str),
    epoch: u64,
    ttl: Duration,
) -> Result<(), StoreError> {
    let name = check(feed, name)?;
    let (statements, me) = (&inner.statements, &inner.config.instance);
    let mut stands = row(inner, call, &name).await?;
    loop {
        let Some((_, renewals, ..)) = stands
            .as_ref()
            .filter(|row| row.0 as u64 == epoch && row.2.as_ref() == Some(me))
        else {
            inner.leases.left(&name, epoch);
            return Err(lost(&name, epoch, stands.as_ref()));
        };
        let token = Uuid::new_v4();
        let is_mine = |row: Option<&Row>| row.is_some_and(|row| row.5 == token);
        let (ttl_ms, expires) = until(inner, ttl);
        let (next, epoch) = (renewals + 1, epoch as i64);
        let values = (
            next, ttl_ms, expires, token, &name.0, &name.1, epoch, renewals, me,
        );
        let read = (&statements.lease, (&name.0, &name.1));
        let swapped = call.swap((&statements.renew_lease, values), read, is_mine);
        match swapped.await? {
            Swapped::Done => return Ok(()),
            Swapped::Not(row) => stands = row,
        }
        call.check_time()?;
    }
}

/// See [`Store::release_lease`](crate::Store::release_lease).
pub(super) async fn release(
    inner: &Inner,
    call: &Call,
    (feed, name): (&str, &str),
    epoch: u64,
) -> Result<(), StoreError> {
    let name = check(feed, name)?;
    let (statements, me) = (&inner.statements, &inner.config.instance);
    let token = Uuid::new_v4();
    let is_mine = |row: Option<&Row>| row.is_some_and(|row| row.5 == token);
    let values = (token, &name.0, &name.1, epoch as i64, me);
    let read = (&statements.lease, (&name.0, &name.1));
    // Refused where another epoch stands or it is free already: there is nothing to give back.
    call.swap((&statements.free_lease, values), read, is_mine)
        .await?;
    inner.leases.left(&name, epoch);
    Ok(())
}

/// See [`Store::lease`](crate::Store::lease).
pub(super) async fn get(
    inner: &Inner,
    call: &Call,
    feed: &str,
    name: &str,
) -> Result<Option<Lease>, StoreError> {
    let name = check(feed, name)?;
    let row = row(inner, call, &name).await?;
    let is_over = |row: &Row| {
        row.2.as_ref() != Some(&inner.config.instance) && inner.leases.is_over(&name, row)
    };
    Ok(row.map(|row| (is_over(&row), row)).map(|(is_over, row)| {
        let (epoch, _, owner, ttl_ms, expires, _) = row;
        Lease {
            epoch: epoch as u64,
            owner: owner.filter(|_| !is_over),
            ttl: Some(Duration::from_millis(u64::try_from(ttl_ms).unwrap_or(0))),
            expires_at_ms: expires.map(|at| at.0),
        }
    }))
}
