//! Streams that are opened again where they broke.
//!
//! - Exponential backoff with full jitter, within a total deadline that every message starts anew.
//! - A watchdog: a stream that is silent for longer than the server's signs of life allow is given
//!   up, with its connection, which may be dead without anybody having been told.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, Instant};

use tonic::Streaming;

use crate::client::Client;
use crate::error::Error;

const FIRST: Duration = Duration::from_millis(50);
const LONGEST: Duration = Duration::from_secs(5);

/// What opens a stream where the last one broke. A trait, since futures of async closures that
/// borrow cannot be sent to another task.
pub(crate) trait Open<M>: Sync {
    /// Opens it.
    fn open(&self, client: &Client) -> impl Future<Output = Result<Streaming<M>, Error>> + Send;
}

/// A server's stream, and what it takes to open it again.
#[derive(Debug)]
pub(crate) struct Resumed<M> {
    client: Client,
    stream: Option<Streaming<M>>,
    retry: Retry,
    openings: u64,
    done: bool,
}

impl<M> Resumed<M> {
    pub(crate) fn new(client: Client) -> Self {
        let retry = Retry::new(client.config().retry_for);
        Self {
            client,
            stream: None,
            retry,
            openings: 0,
            done: false,
        }
    }

    /// How often it was opened: a number of its own for each stream that messages came from.
    pub(crate) fn openings(&self) -> u64 {
        self.openings
    }

    /// The next message, from a stream that is opened where there is none; `None` at the end.
    pub(crate) async fn next(&mut self, place: &impl Open<M>) -> Option<Result<M, Error>> {
        while !self.done {
            match self.step(place).await {
                Ok(Some(message)) => {
                    self.retry.succeeded();
                    return Some(Ok(message));
                }
                Ok(None) => self.done = true,
                Err(error) => {
                    self.stream = None;
                    if let Err(error) = self.retry.after(error).await {
                        self.done = true;
                        return Some(Err(error));
                    }
                }
            }
        }
        None
    }

    async fn step(&mut self, place: &impl Open<M>) -> Result<Option<M>, Error> {
        let silence = self.client.config().silence;
        let message = async {
            let stream = match &mut self.stream {
                Some(stream) => stream,
                none => {
                    let opened = place.open(&self.client).await?;
                    self.openings += 1;
                    none.insert(opened)
                }
            };
            Ok(stream.message().await?)
        };
        match tokio::time::timeout(silence, message).await {
            Ok(message) => message,
            Err(_) => {
                self.client = self.client.over_a_new_connection();
                let detail = format!("no sign of life for {silence:?}");
                Err(Error::Lost { detail })
            }
        }
    }
}

/// Counts failures since the last success.
#[derive(Debug)]
pub(crate) struct Retry {
    retry_for: Duration,
    failing_since: Option<Instant>,
    attempt: u32,
}

impl Retry {
    pub(crate) fn new(retry_for: Duration) -> Self {
        Self {
            retry_for,
            failing_since: None,
            attempt: 0,
        }
    }

    pub(crate) fn succeeded(&mut self) {
        self.failing_since = None;
        self.attempt = 0;
    }

    /// Waits before the next try, or gives the error back when there is to be none.
    pub(crate) async fn after(&mut self, error: Error) -> Result<(), Error> {
        let since = *self.failing_since.get_or_insert_with(Instant::now);
        if !error.is_transient() || since.elapsed() >= self.retry_for {
            return Err(error);
        }
        let ceiling = FIRST.saturating_mul(1 << self.attempt.min(10)).min(LONGEST);
        self.attempt += 1;
        let wait = error.retry_after().unwrap_or_default() + ceiling.mul_f64(jitter());
        tracing::debug!(%error, wait_ms = wait.as_millis() as u64, "trying again");
        tokio::time::sleep(wait).await;
        Ok(())
    }
}

/// A number in 0..1 from the hasher's random keys: enough to spread retries.
fn jitter() -> f64 {
    let bits = RandomState::new().hash_one(Instant::now()) >> 11;
    bits as f64 / (1u64 << 53) as f64
}
