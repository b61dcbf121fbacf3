//! The role, started as a process would start it.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::Binder;
use headcount_server::clock::{Clock, SystemClock};
use headcount_server::collect::{self, CollectError, Config, FeedClock, Metrics, Summary};
use headcount_server::status::StatusBoard;
use prometheus_client::registry::Registry;
use tokio::task::JoinHandle;
use tokio_tungstenite::tungstenite::Message;
use tokio_util::sync::CancellationToken;

pub(crate) struct Running {
    pub(crate) task: JoinHandle<Result<Summary, CollectError>>,
    pub(crate) status: Arc<StatusBoard>,
    pub(crate) shutdown: CancellationToken,
    pub(crate) registry: Registry,
}

/// Settings that hurry.
pub(crate) fn config(url: String, partitions: u16) -> Config {
    let mut config = Config::new(url);
    config.partitions = partitions;
    config.clock = FeedClock::Feed;
    config.backoff.min = Duration::from_millis(5);
    config.backoff.max = Duration::from_millis(50);
    config.catch_up.quiet = Duration::from_millis(100);
    config.heartbeat_ms = 100;
    config
}

pub(crate) fn start(config: Config, binder: Arc<dyn Binder>, epoch: u64) -> Running {
    start_at(config, binder, epoch, Arc::new(SystemClock))
}

pub(crate) fn start_at(
    config: Config,
    binder: Arc<dyn Binder>,
    epoch: u64,
    clock: Arc<dyn Clock>,
) -> Running {
    let status = Arc::new(StatusBoard::default());
    let shutdown = CancellationToken::new();
    let mut registry = Registry::default();
    let metrics = Metrics::register(&mut registry);
    let run = collect::run(
        config,
        binder,
        epoch,
        clock,
        Arc::clone(&status),
        metrics,
        shutdown.clone(),
    );
    Running {
        task: tokio::spawn(run),
        status,
        shutdown,
        registry,
    }
}

impl Running {
    /// Waits for the role's end, as the test says it must come.
    pub(crate) async fn done(self) -> Result<Summary, CollectError> {
        let done = tokio::time::timeout(Duration::from_secs(60), self.task).await;
        done.expect("the role ends")
            .expect("the role does not panic")
    }

    /// What a scraper sees.
    pub(crate) fn metrics(&self) -> String {
        let mut text = String::new();
        prometheus_client::encoding::text::encode(&mut text, &self.registry).unwrap();
        text
    }

    /// Stops the role.
    pub(crate) async fn stop(self) -> Result<Summary, CollectError> {
        self.shutdown.cancel();
        self.done().await
    }
}

/// Waits until something holds; the deadline is the failure.
pub(crate) async fn until(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waited = tokio::time::timeout(Duration::from_secs(20), async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    });
    waited.await.unwrap_or_else(|_| panic!("in vain: {what}"));
}

/// A record with an id, of one of 40 events, a second after the one before.
pub(crate) fn record(id: u64) -> String {
    record_at(id, 1_425_788_568_000 + id as i64 * 1_000)
}

pub(crate) fn record_at(id: u64, mtime_ms: i64) -> String {
    format!(
        r#"{{"rsvp_id":{id},"response":"yes","guests":0,"mtime":{mtime_ms},"member":{{"member_id":{id}}},"event":{{"event_id":"event-{}"}},"group":{{"group_id":3}}}}"#,
        id % 40
    )
}

pub(crate) fn text(text: impl Into<String>) -> Message {
    Message::text(text.into())
}
