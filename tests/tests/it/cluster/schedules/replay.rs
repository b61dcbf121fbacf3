//! The log of records, worked through by another pipeline: one that has nothing else, and keeps it on
//! the embedded log.

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, Embedded, EmbeddedConfig,
    FeedName, Partition, Producer, RabbitMq, RabbitMqConfig,
};
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{LogRecord, Progress, WindowResult};
use prost::Message as _;
use tokio::time::timeout;

use super::pipeline::PARTITIONS;
use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::dev::Setup;
use crate::harness::read::{results, watched};

/// A batch that says nothing, in place of what is no batch on RabbitMQ: the mark that a stream begins
/// with.
fn nothing(seq: u64) -> Batch {
    let payload = Some(Payload::Progress(Progress::default()));
    let mut builder = BatchBuilder::default();
    let record = LogRecord { payload }.encode_to_vec();
    builder.push(&record).expect("there is room for one");
    let header = BatchHeader {
        producer: Producer::new("nobody").expect("a name"),
        epoch: 1,
        seq,
    };
    builder.finish(header).expect("it holds a record")
}

/// Copies every batch, doubled ones too, to the same offset.
async fn copy(from: &dyn Binder, to: &dyn Binder) {
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    for binder in [from, to] {
        let opened = binder.open_channel(&rsvps, PARTITIONS).await;
        opened.expect("the channel has as many partitions");
    }
    for partition in (0..PARTITIONS).map(Partition) {
        let bounds = from.bounds(&rsvps, partition).await;
        let bounds = bounds.expect("a log has bounds");
        let reader = from.consume(&rsvps, partition, bounds.earliest).await;
        let mut reader = reader.expect("a log can be read");
        let mut next = 0;
        while next < bounds.end.broker() {
            let delivery = timeout(PATIENCE, reader.next()).await;
            let delivery = delivery.expect("in time").expect("it goes on");
            let gap = (next..delivery.base.broker()).map(|at| nothing(at + 1));
            next = delivery.next().broker();
            for batch in gap.chain([delivery.batch]) {
                let handed = to.publish(&rsvps, partition, batch).await;
                let landed = handed.expect("there is room").await;
                let landed = landed.expect("it is written");
                assert!(landed <= delivery.base, "{partition} is another log");
            }
        }
        let copied = to.bounds(&rsvps, partition).await;
        assert_eq!(copied.expect("a log has bounds").end, bounds.end);
    }
}

/// The results of a replay.
pub(super) async fn replayed(cluster: &Cluster) -> Vec<WindowResult> {
    let setup = Setup::log_only().set("feed.partitions", &PARTITIONS.to_string());
    let mut config = RabbitMqConfig::new([cluster.value("binder.rabbitmq.brokers")]);
    config.prefix = cluster.value("binder.rabbitmq.prefix").to_owned();
    let from = RabbitMq::connect(config).await.expect("the broker is up");
    let to = Embedded::open(EmbeddedConfig::new(setup.data())).expect("an empty folder");
    copy(&*from, &*to).await;
    from.close().await.expect("nothing is on its way");
    to.close().await.expect("nothing is on its way");
    drop(to);
    let dev = setup.start().await;
    watched(&dev.client).await;
    let replayed = results(&dev.client).await;
    dev.stop().await;
    replayed
}
