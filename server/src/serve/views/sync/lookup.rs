//! Keys that the index has forgotten, looked up in the log.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_binder::{Binder, BinderError, ChannelRef, Offset, Partition};
use headcount_proto::v1::Tombstone;

use super::super::decode;
use super::super::key::RowKey;
use super::LOOKED_UP_MAX;
use super::step::LookedUp;

/// How long the log may take.
const DEADLINE: Duration = Duration::from_secs(20);

/// Why keys cannot be looked up.
#[derive(Debug)]
pub(super) enum NotFound {
    /// Only a fresh scan helps; holds why, in words.
    Gone(String),
    /// Trying again may help.
    Binder(BinderError),
}

/// All keys written in `[sent, until)` of each partition of `changes`.
pub(super) async fn look_up(
    binder: &dyn Binder,
    changes: &ChannelRef,
    sent: &[u64],
    until: Vec<u64>,
) -> Result<LookedUp, NotFound> {
    let found = tokio::time::timeout(DEADLINE, read(binder, changes, sent, &until)).await;
    let found = found.unwrap_or_else(|_| {
        Err(NotFound::Gone(
            "the log took too long to be read".to_owned(),
        ))
    })?;
    Ok(LookedUp {
        keys: found.into_iter().collect(),
        next: 0,
        until,
    })
}

async fn read(
    binder: &dyn Binder,
    changes: &ChannelRef,
    sent: &[u64],
    until: &[u64],
) -> Result<BTreeMap<RowKey, Tombstone>, NotFound> {
    let mut found = BTreeMap::new();
    for (partition, (from, until)) in sent.iter().zip(until).enumerate() {
        if from >= until {
            continue;
        }
        let mut consumer = binder
            .consume(changes, Partition(partition as u16), Offset(*from))
            .await?;
        loop {
            let delivery = consumer.next().await?;
            if delivery.base.0 >= *until {
                break;
            }
            found.extend(decode::keys(&delivery.batch));
            if found.len() > LOOKED_UP_MAX {
                return Err(NotFound::Gone(format!(
                    "more than {LOOKED_UP_MAX} keys changed since"
                )));
            }
            if delivery.next().0 >= *until {
                break;
            }
        }
    }
    Ok(found)
}

impl From<BinderError> for NotFound {
    fn from(error: BinderError) -> Self {
        match error {
            BinderError::Truncated { .. } => {
                NotFound::Gone("the log no longer reaches back to the cursor".to_owned())
            }
            other => NotFound::Binder(other),
        }
    }
}
