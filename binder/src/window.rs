//! The bounded window: what is published and not yet confirmed, in batches and in bytes.
//!
//! A publisher waits for room here, first come, first served; the room comes free when its batch
//! is answered. Full policy: wait, up to a deadline, then refuse. Nothing is dropped.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::BinderError;

/// Bytes are counted in units of this many.
const UNIT_BYTES: usize = 1 << 10;

#[derive(Debug)]
pub(crate) struct Window {
    batches: Arc<Semaphore>,
    units: Arc<Semaphore>,
    units_max: usize,
    deadline: Duration,
}

/// Room for one batch; dropped, it is free again.
#[derive(Debug)]
pub(crate) struct Room {
    _batch: OwnedSemaphorePermit,
    _units: OwnedSemaphorePermit,
}

impl Window {
    pub(crate) fn new(batches: usize, bytes: usize, deadline: Duration) -> Self {
        let units_max = (bytes / UNIT_BYTES).max(1);
        Window {
            batches: Arc::new(Semaphore::new(batches)),
            units: Arc::new(Semaphore::new(units_max)),
            units_max,
            deadline,
        }
    }

    /// Waits for room for a body of `bytes`. One larger than the whole window takes all of it.
    pub(crate) async fn room(&self, bytes: usize) -> Result<Room, BinderError> {
        let units = bytes.div_ceil(UNIT_BYTES).clamp(1, self.units_max) as u32;
        let both = async {
            let batch = Arc::clone(&self.batches).acquire_owned().await;
            let units = Arc::clone(&self.units).acquire_many_owned(units).await;
            Ok(Room {
                _batch: batch.map_err(|_| BinderError::Closed)?,
                _units: units.map_err(|_| BinderError::Closed)?,
            })
        };
        match tokio::time::timeout(self.deadline, both).await {
            Ok(room) => room,
            Err(_) => Err(BinderError::Timeout {
                waiting_for: "room in the publishing window",
                after: self.deadline,
            }),
        }
    }

    /// Refuses whoever waits and whoever comes.
    pub(crate) fn close(&self) {
        self.batches.close();
        self.units.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn room_runs_out_by_batches_and_by_bytes_and_comes_back() {
        let deadline = Duration::from_millis(20);
        let window = Window::new(2, 10 << 10, deadline);
        let first = window.room(1).await.unwrap();
        let second = window.room(4 << 10).await.unwrap();
        let none = window.room(1).await;
        assert!(matches!(none, Err(BinderError::Timeout { after, .. }) if after == deadline));
        drop(second);
        assert!(window.room(10 << 10).await.is_err(), "9 KiB are free");
        drop(first);
        let all = window.room(1 << 30).await.unwrap();
        assert!(window.room(1).await.is_err());
        drop(all);
        window.room(1).await.unwrap();
        window.close();
        assert!(matches!(window.room(1).await, Err(BinderError::Closed)));
    }
}
