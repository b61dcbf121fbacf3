//! How much is written at a time: rows of a batch, and batches under way over all partitions.
//!
//! - Both follow what the store does, by additive increase and multiplicative decrease (Chiu and
//!   Jain, 1989): a batch that fails, or takes longer than `batch_target` (250 ms), halves the rows
//!   of the next ones; a failure halves the writers too, and so does a slow batch that had as few
//!   rows as may be. A full batch that took less than half of it adds `batch_rows_min` rows, and as
//!   many good batches as there are writers add one.
//! - Bounds: `batch_rows_min` (64) to `batch_rows_max` (4,096) rows, 1 to `writers_max` (16) writers.
//! - What went wrong before a decrease does not decrease again: one for each round of batches.
//! - Nothing here reads a clock: who writes says how long it took.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use crate::config::Config;

/// The limits as they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Limits {
    /// Rows of a batch.
    pub(crate) rows: usize,
    /// Batches under way.
    pub(crate) writers: usize,
}

/// Decides how much is written at a time.
#[derive(Debug)]
pub(crate) struct Pace {
    rows_min: usize,
    rows_max: usize,
    writers_max: usize,
    target: Duration,
    state: Mutex<State>,
    /// Told when a writer may begin.
    room: Notify,
}

#[derive(Debug)]
struct State {
    limits: Limits,
    under_way: usize,
    /// Good batches since the writers were changed.
    good: usize,
    /// Decreases so far.
    cuts: u64,
}

/// One batch under way. Dropped without a word it says nothing of the store.
#[derive(Debug)]
pub(crate) struct Turn<'a> {
    pace: &'a Pace,
    /// Decreases when it began.
    cuts: u64,
}

impl Pace {
    /// Begins with a quarter of the rows and all of the writers.
    pub(crate) fn new(config: &Config) -> Self {
        let limits = Limits {
            rows: (config.batch_rows_max / 4).max(config.batch_rows_min),
            writers: config.writers_max,
        };
        Pace {
            rows_min: config.batch_rows_min,
            rows_max: config.batch_rows_max,
            writers_max: config.writers_max,
            target: config.batch_target,
            state: Mutex::new(State {
                limits,
                under_way: 0,
                good: 0,
                cuts: 0,
            }),
            room: Notify::new(),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The limits as they stand.
    pub(crate) fn limits(&self) -> Limits {
        self.state().limits
    }

    /// Waits until one more batch may be under way.
    pub(crate) async fn turn(&self) -> Turn<'_> {
        loop {
            // Made before the look, so that what comes free in between is not missed.
            let room = self.room.notified();
            {
                let mut state = self.state();
                if state.under_way < state.limits.writers {
                    state.under_way += 1;
                    let cuts = state.cuts;
                    return Turn { pace: self, cuts };
                }
            }
            room.await;
        }
    }
}

impl Turn<'_> {
    /// The store has taken so many rows in this time.
    pub(crate) fn took(self, rows: usize, time: Duration) {
        let pace = self.pace;
        let mut state = pace.state();
        if time > pace.target {
            let is_small = state.limits.rows == pace.rows_min;
            return self.cut(state, is_small);
        }
        if rows >= state.limits.rows && time <= pace.target / 2 {
            let more = state.limits.rows + pace.rows_min;
            state.limits.rows = more.min(pace.rows_max);
        }
        state.good += 1;
        if state.good >= state.limits.writers {
            state.good = 0;
            if state.limits.writers < pace.writers_max {
                state.limits.writers += 1;
                pace.room.notify_one();
            }
        }
    }

    /// The store has failed, and may not for less.
    pub(crate) fn failed(self) {
        self.cut(self.pace.state(), true);
    }

    fn cut(&self, mut state: MutexGuard<'_, State>, writers_too: bool) {
        if self.cuts != state.cuts {
            return;
        }
        state.cuts += 1;
        state.good = 0;
        state.limits.rows = (state.limits.rows / 2).max(self.pace.rows_min);
        if writers_too {
            state.limits.writers = (state.limits.writers / 2).max(1);
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.pace.state().under_way -= 1;
        self.pace.room.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use headcount_binder::FeedName;
    use tokio::time::{Instant, sleep};

    use super::*;

    fn pace(writers_max: usize) -> Pace {
        let mut config = Config::new(FeedName::default(), 1);
        (config.batch_rows_min, config.batch_rows_max) = (64, 4_096);
        (config.writers_max, config.batch_target) = (writers_max, Duration::from_millis(250));
        Pace::new(&config)
    }

    fn limits(rows: usize, writers: usize) -> Limits {
        Limits { rows, writers }
    }

    /// A store with room for so many rows a second, which fails above so many batches at a time.
    struct Server {
        rows_per_s: AtomicUsize,
        batches_max: AtomicUsize,
        under_way: AtomicUsize,
        worst: AtomicUsize,
    }

    impl Server {
        fn new(rows_per_s: usize, batches_max: usize) -> Arc<Self> {
            Arc::new(Server {
                rows_per_s: rows_per_s.into(),
                batches_max: batches_max.into(),
                under_way: 0.into(),
                worst: 0.into(),
            })
        }

        async fn write(&self, rows: usize) -> bool {
            let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
            self.worst.fetch_max(now, Ordering::SeqCst);
            let fits = now <= self.batches_max.load(Ordering::SeqCst);
            let share = self.rows_per_s.load(Ordering::SeqCst) / now;
            sleep(Duration::from_secs_f64(rows as f64 / share as f64)).await;
            self.under_way.fetch_sub(1, Ordering::SeqCst);
            fits
        }
    }

    /// So many partitions that never run dry, for this long; says what was taken.
    async fn run(pace: &Arc<Pace>, server: &Arc<Server>, tasks: usize, time: Duration) -> usize {
        let until = Instant::now() + time;
        let taken = Arc::new(AtomicUsize::new(0));
        let mut all = tokio::task::JoinSet::new();
        for _ in 0..tasks {
            let (pace, server, taken) = (pace.clone(), server.clone(), taken.clone());
            all.spawn(async move {
                while Instant::now() < until {
                    let turn = pace.turn().await;
                    let (rows, began) = (pace.limits().rows, Instant::now());
                    if server.write(rows).await {
                        turn.took(rows, began.elapsed());
                        taken.fetch_add(rows, Ordering::SeqCst);
                    } else {
                        turn.failed();
                    }
                }
            });
        }
        all.join_all().await;
        taken.load(Ordering::SeqCst)
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_slows_down_gets_smaller_batches_and_larger_ones_again() {
        let pace = Arc::new(pace(8));
        let server = Server::new(200_000, 100);
        run(&pace, &server, 4, Duration::from_secs(60)).await;
        assert_eq!(pace.limits(), limits(4_096, 8), "all that is allowed");
        server.rows_per_s.store(2_000, Ordering::SeqCst);
        let taken = run(&pace, &server, 4, Duration::from_secs(60)).await;
        let slow = pace.limits();
        assert!(slow.rows < 512, "{slow:?}");
        assert!(taken > 60_000, "half of what it can take: {taken}");
        server.rows_per_s.store(200_000, Ordering::SeqCst);
        run(&pace, &server, 4, Duration::from_secs(60)).await;
        assert_eq!(pace.limits(), limits(4_096, 8));
    }

    #[tokio::test(start_paused = true)]
    async fn a_store_that_fails_under_load_gets_fewer_writers() {
        let pace = Arc::new(pace(16));
        let server = Server::new(1_000_000, 3);
        run(&pace, &server, 16, Duration::from_secs(30)).await;
        server.worst.store(0, Ordering::SeqCst);
        let taken = run(&pace, &server, 16, Duration::from_secs(30)).await;
        let worst = server.worst.load(Ordering::SeqCst);
        assert!(
            worst <= 4,
            "{worst}: one more than it takes is how to find out"
        );
        assert!(taken > 3_000_000, "a tenth of what it can take: {taken}");
    }

    #[tokio::test(start_paused = true)]
    async fn limits_hold_whatever_happens() {
        let pace = Arc::new(pace(4));
        let server = Server::new(10, 0);
        run(&pace, &server, 9, Duration::from_secs(300)).await;
        assert_eq!(pace.limits(), limits(64, 1));
        assert_eq!(pace.state().under_way, 0);
        server.worst.store(0, Ordering::SeqCst);
        run(&pace, &server, 9, Duration::from_secs(300)).await;
        assert_eq!(server.worst.load(Ordering::SeqCst), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn one_round_of_failures_is_one_decrease() {
        let pace = pace(8);
        let mut turns = Vec::new();
        for _ in 0..8 {
            turns.push(pace.turn().await);
        }
        turns.into_iter().for_each(Turn::failed);
        assert_eq!(pace.limits(), limits(512, 4));
        pace.turn().await.failed();
        assert_eq!(pace.limits(), limits(256, 2));
    }

    /// A writer that is dropped while it waits, or while it writes, keeps nobody's place.
    #[tokio::test(start_paused = true)]
    async fn whoever_goes_makes_room() {
        let pace = pace(1);
        let turn = pace.turn().await;
        let soon = Duration::from_secs(1);
        let waits = tokio::time::timeout(soon, pace.turn());
        assert!(waits.await.is_err());
        drop(turn);
        let next = tokio::time::timeout(soon, pace.turn());
        drop(next.await.expect("there is room"));
        assert_eq!(pace.state().under_way, 0);
    }
}
