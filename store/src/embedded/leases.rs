//! Leases: the OS lock on the folder is what keeps others out, so a lease is always free to this
//! process. The table counts epochs; who has which is forgotten with the process.

use std::collections::HashMap;
use std::sync::Mutex;

use super::tables::{Failure, Open, Tables, damaged, lock};
use crate::contract::Lease;
use crate::error::StoreError;
use crate::keys;

/// The leases that this process has, with their epochs.
#[derive(Debug)]
pub(super) struct Held {
    epochs: Mutex<HashMap<Vec<u8>, u64>>,
    /// What this process is called.
    pub(super) instance: String,
}

impl Default for Held {
    fn default() -> Self {
        Held {
            epochs: Mutex::default(),
            instance: format!("process {}", std::process::id()),
        }
    }
}

fn key(feed: &str, name: &str) -> Result<Vec<u8>, StoreError> {
    keys::check("lease", name)?;
    Ok(keys::named(&keys::feed(feed)?, &[name]))
}

/// The epoch given last; 0: none was.
fn last(open: &Open, key: &[u8]) -> Result<u64, Failure> {
    match open.leases.get(key)? {
        None => Ok(0),
        Some(value) => <[u8; 8]>::try_from(&*value)
            .map(u64::from_be_bytes)
            .map_err(|_| damaged("leases", "an epoch of another length")),
    }
}

/// See [`Store::acquire_lease`](crate::Store::acquire_lease).
pub(super) fn acquire(
    tables: &Tables,
    open: &Open,
    held: &Held,
    feed: &str,
    name: &str,
) -> Result<u64, Failure> {
    let key = key(feed, name)?;
    let order = open.order();
    let epoch = last(open, &key)? + 1;
    let mut batch = open.db.batch();
    batch.insert(&open.leases, key.clone(), epoch.to_be_bytes());
    tables.commit(open, batch, order)?;
    let mut held = lock(&held.epochs);
    let newest = held.entry(key).or_default();
    *newest = epoch.max(*newest);
    Ok(epoch)
}

/// See [`Store::renew_lease`](crate::Store::renew_lease).
pub(super) fn renew(
    open: &Open,
    held: &Held,
    feed: &str,
    name: &str,
    epoch: u64,
) -> Result<(), Failure> {
    let key = key(feed, name)?;
    if lock(&held.epochs).get(&key) == Some(&epoch) {
        return Ok(());
    }
    Err(Failure::Store(StoreError::LeaseLost {
        name: name.to_owned(),
        epoch,
        epoch_now: last(open, &key)?,
    }))
}

/// See [`Store::release_lease`](crate::Store::release_lease).
pub(super) fn release(held: &Held, feed: &str, name: &str, epoch: u64) -> Result<(), Failure> {
    let key = key(feed, name)?;
    let mut held = lock(&held.epochs);
    if held.get(&key) == Some(&epoch) {
        held.remove(&key);
    }
    Ok(())
}

/// See [`Store::lease`](crate::Store::lease).
pub(super) fn get(
    open: &Open,
    held: &Held,
    feed: &str,
    name: &str,
) -> Result<Option<Lease>, Failure> {
    let key = key(feed, name)?;
    let epoch = last(open, &key)?;
    let is_held = lock(&held.epochs).contains_key(&key);
    Ok((epoch > 0).then(|| Lease {
        epoch,
        owner: is_held.then(|| held.instance.clone()),
        ttl: None,
        expires_at_ms: None,
    }))
}
