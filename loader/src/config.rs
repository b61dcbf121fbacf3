//! What can be set.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::FeedName;
use headcount_store::Uptake;
use tokio::sync::watch;

use crate::error::LoadError;

/// Settings of a run.
#[derive(Clone, Debug)]
pub struct Config {
    /// The feed to load.
    pub feed: FeedName,
    /// Partitions of `changes`.
    pub partitions: u16,
    /// Name of the group of readers: positions and holds are its own.
    pub group: String,
    /// A batch is written once it has so many rows as the store takes well: at least this many.
    pub batch_rows_min: usize,
    /// And at most this many (a delivery is never split).
    pub batch_rows_max: usize,
    /// A batch is written once it has this many bytes of encoded records.
    pub batch_bytes: usize,
    /// A batch that the store takes longer for is too large for it, or has too many beside it.
    pub batch_target: Duration,
    /// Batches under way over all partitions, at most; fewer where the store fails.
    pub writers_max: usize,
    /// Rows are written no later than this after they were read.
    pub linger: Duration,
    /// A position that moved without rows (heartbeats) is kept no later than this. Well below the
    /// 2 s that a reader of history waits for its `at_least`.
    pub idle_linger: Duration,
    /// A store that takes longer with one batch is said to give no answer.
    pub answer_late: Duration,
    /// Once the run is to stop, how long what was read may take to be written. What is not is read
    /// again by the next run.
    pub drain_deadline: Duration,
    /// The first pause between tries; doubled each time, up to `retry_pause_max`.
    pub retry_pause: Duration,
    /// The longest pause between tries.
    pub retry_pause_max: Duration,
    /// History is forgotten once its stream time lies this far back; `None` keeps it for ever, as
    /// a feed must that is its own clock.
    pub ttl: Option<Duration>,
    /// How often expiry looks.
    pub expire_every: Duration,
    /// How far the run is with taking up what is its own. Once all has been taken up, every hold has
    /// been declared, so that the grace in which the log removes nothing after a start can be ended:
    /// subscribe before the run begins.
    pub held: Arc<watch::Sender<Uptake>>,
}

impl Config {
    /// The defaults for a feed: batches of 64 to 4,096 rows or 2 MiB, 16 at a time, 20 ms of
    /// linger, 10 s for an answer and to drain, no expiry.
    #[must_use]
    pub fn new(feed: FeedName, partitions: u16) -> Self {
        Config {
            feed,
            partitions,
            group: "load".to_owned(),
            batch_rows_min: 64,
            batch_rows_max: 4_096,
            batch_bytes: 2 << 20,
            batch_target: Duration::from_millis(250),
            writers_max: 16,
            linger: Duration::from_millis(20),
            idle_linger: Duration::from_millis(500),
            answer_late: Duration::from_secs(10),
            drain_deadline: Duration::from_secs(10),
            retry_pause: Duration::from_millis(20),
            retry_pause_max: Duration::from_secs(2),
            ttl: None,
            expire_every: Duration::from_secs(60),
            held: Arc::default(),
        }
    }

    /// Checks every value.
    ///
    /// # Errors
    /// [`LoadError::InvalidConfig`] with all that is wrong.
    pub fn check(&self) -> Result<(), LoadError> {
        let mut wrong = Vec::new();
        if self.partitions == 0 {
            wrong.push("partitions = 0: use 1 to 256");
        }
        if self.group.is_empty() || self.group.len() > 64 {
            wrong.push("group: use 1 to 64 bytes");
        }
        if self.batch_rows_min == 0 || self.batch_rows_max < self.batch_rows_min {
            wrong.push("batch_rows_min, batch_rows_max: use 1 or more, the larger one last");
        }
        if self.batch_bytes == 0 || self.writers_max == 0 {
            wrong.push("batch_bytes and writers_max: use 1 or more");
        }
        if self.expire_every.is_zero() {
            wrong.push("expire_every = 0: use a second or more");
        }
        if wrong.is_empty() {
            return Ok(());
        }
        Err(LoadError::InvalidConfig {
            reason: wrong.join("; "),
        })
    }
}
