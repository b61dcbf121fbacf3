//! The broker that these tests need, and room on it that nothing else uses.
//!
//! `HEADCOUNT_TEST_AMQP` names it: `amqp://user:password@host:port/vhost` of a user that may do
//! everything. `HEADCOUNT_TEST_RABBITMQCTL` is a command line that runs `rabbitmqctl` on that broker.
//! Without them the tests fail.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use headcount_binder::{
    Binder, BinderError, Channel, ChannelRef, Clock, Delivery, FeedName, Offset, Partition,
    RabbitMq, RabbitMqConfig, SystemClock,
};
use lapin::options::QueueDeleteOptions;
use lapin::{Connection, ConnectionProperties};

/// No single step of a test takes longer.
pub(crate) const STEP: Duration = Duration::from_secs(30);

#[expect(clippy::disallowed_methods, reason = "where a test finds its broker")]
pub(crate) fn setting(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set: `cargo xtask test` sets it"))
}

/// Runs `rabbitmqctl`; panics where it fails.
pub(crate) async fn control(arguments: &[&str]) {
    let line = format!("{} \"$@\"", setting("HEADCOUNT_TEST_RABBITMQCTL"));
    let mut shell = tokio::process::Command::new("sh");
    shell.args(["-c", &line, "sh"]).args(arguments);
    let output = shell.output().await.unwrap();
    assert!(output.status.success(), "{arguments:?}: {output:?}");
}

pub(crate) fn url() -> String {
    setting("HEADCOUNT_TEST_AMQP")
}

/// The broker's URL with another scheme and address: that of something before it.
pub(crate) fn url_at(scheme: &str, host: &str, port: u16) -> String {
    let url: lapin::uri::AMQPUri = url().parse().unwrap();
    let user = url.authority.userinfo;
    let vhost = url.vhost.replace('/', "%2f");
    format!(
        "{scheme}://{}:{}@{host}:{port}/{vhost}",
        user.username, user.password
    )
}

/// A prefix of names that no other test of any run uses.
pub(crate) fn prefix() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let run = SystemClock.now_ms();
    format!("test-{run}-{}-{count}", std::process::id())
}

/// Deletes what was made under a prefix: channels of `feed`, up to 16 partitions each.
pub(crate) async fn clean(prefix: &str, feed: &str) {
    let connection = connect().await;
    let amqp = connection.create_channel().await.unwrap();
    for channel in Channel::ALL {
        let stream = format!("{prefix}.{feed}.{channel}");
        let partitions = (0..16).map(|p| format!("{stream}.{p}"));
        for queue in partitions.chain([stream.clone()]) {
            // Deleting what is not there is no error.
            let delete = amqp.queue_delete(queue.into(), QueueDeleteOptions::default());
            delete.await.unwrap();
        }
    }
    connection.close(200, "done".into()).await.unwrap();
}

/// A connection past the binder.
pub(crate) async fn connect() -> Connection {
    let properties = ConnectionProperties::default();
    let connection = Connection::connect(&url(), properties).await;
    connection.expect("the broker of HEADCOUNT_TEST_AMQP takes connections")
}

pub(crate) fn channel() -> ChannelRef {
    ChannelRef::new(FeedName::default(), Channel::Rsvps)
}

/// Deadlines short enough to wait for.
pub(crate) fn config(prefix: &str) -> RabbitMqConfig {
    let mut config = RabbitMqConfig::new([url()]);
    prefix.clone_into(&mut config.prefix);
    config.retention.age = None;
    config.heartbeat = Duration::from_secs(2);
    config
}

pub(crate) async fn open(config: RabbitMqConfig) -> Result<Arc<RabbitMq>, BinderError> {
    let binder = RabbitMq::connect(config).await?;
    binder.open_channel(&channel(), 1).await?;
    Ok(binder)
}

/// Everything the first partition holds.
pub(crate) async fn read_all(binder: &RabbitMq) -> Vec<Delivery> {
    let bounds = binder.bounds(&channel(), Partition(0)).await.unwrap();
    let mut consumer = binder
        .consume(&channel(), Partition(0), bounds.earliest)
        .await
        .unwrap();
    let mut all: Vec<Delivery> = Vec::new();
    while all.last().map_or(bounds.earliest, Delivery::next) < bounds.end {
        let next = tokio::time::timeout(STEP, consumer.next()).await;
        all.push(next.expect("a delivery in time").unwrap());
    }
    all
}

/// Where a partition ends.
pub(crate) async fn end(binder: &RabbitMq) -> Offset {
    let bounds = binder.bounds(&channel(), Partition(0)).await;
    bounds.unwrap().end
}
