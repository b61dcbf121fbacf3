//! A store whose writes fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use headcount_store::conformance::faulty::{Call, Faulty};
use headcount_store::{Embedded, StoreError};

/// Which writes fail.
pub(crate) struct Writes {
    /// Those that were tried.
    pub(crate) calls: AtomicU32,
    /// Every n-th goes through and is answered; while 0, none is.
    pub(crate) nth: AtomicU32,
    /// Those under way that are to fail once they are done.
    doomed: AtomicU32,
    error: fn() -> StoreError,
}

impl Writes {
    /// Whether it may be: one goes through, the one after it is done and fails all the same, as where a sync
    /// fails, and the others fail before.
    fn judge(&self, call: Call<'_>) -> Result<(), StoreError> {
        let fails = match call.what {
            "write" => {
                let call = self.calls.fetch_add(1, Ordering::Relaxed) + 1;
                let nth = self.nth.load(Ordering::Relaxed);
                let through = nth > 0 && call.is_multiple_of(nth);
                let done = nth > 0 && !through && call % nth == 1;
                self.doomed.fetch_add(done.into(), Ordering::Relaxed);
                !through && !done
            }
            "written" => {
                let one_less = |doomed: u32| doomed.checked_sub(1);
                let order = Ordering::Relaxed;
                self.doomed.fetch_update(order, order, one_less).is_ok()
            }
            _ => false,
        };
        if fails { Err((self.error)()) } else { Ok(()) }
    }
}

/// A store that fails before or after it has written, as one on a full disk does.
pub(crate) fn on_a_full_disk(inner: &Arc<Embedded>, nth: u32) -> (Arc<Faulty>, Arc<Writes>) {
    failing(inner, nth, || {
        let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
        StoreError::storage("writing", "tables".as_ref(), full)
    })
}

/// The same by another error.
pub(crate) fn failing(
    inner: &Arc<Embedded>,
    nth: u32,
    error: fn() -> StoreError,
) -> (Arc<Faulty>, Arc<Writes>) {
    let writes = Arc::new(Writes {
        calls: AtomicU32::new(0),
        nth: AtomicU32::new(nth),
        doomed: AtomicU32::new(0),
        error,
    });
    let judge = Arc::clone(&writes);
    let store = Faulty::new(inner.clone(), move |call: Call<'_>| judge.judge(call));
    (store, writes)
}
