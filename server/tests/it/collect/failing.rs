//! A log that takes nothing for a while: nothing is lost, and the board says what to do.

use std::collections::HashMap;
use std::sync::Arc;

use headcount_binder::{
    Binder, Channel, ChannelRef, Embedded, EmbeddedConfig, FeedName, Offset, Partition, Retention,
};
use headcount_proto::v1::SourceEventKind;
use tokio_tungstenite::tungstenite::Message;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_full_log_stops_the_source_and_loses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let mut settings = EmbeddedConfig::new(dir.path());
    let small = Retention {
        age: None,
        bytes: 64 << 10,
    };
    settings.retention_of = HashMap::from([(Channel::Rsvps, small)]);
    settings.hold_grace = std::time::Duration::ZERO;
    let binder: Arc<Embedded> = Embedded::open(settings).unwrap();
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    binder.open_channel(&rsvps, 1).await.unwrap();
    binder
        .hold(&rsvps, Partition(0), "test", Offset::ZERO)
        .await
        .unwrap();

    let frames: Vec<Message> = (1..=3_000).map(|id| text(record(id))).collect();
    let feed = Feed::start(frames).await;
    feed.end();
    let running = role::start(config(feed.url(), 1), binder.clone(), 1);
    let status = running.status.clone();
    until("a warning that the log is full", async || {
        status
            .warnings()
            .iter()
            .any(|warning| warning.contains("full"))
    })
    .await;
    // A reader that goes on lets the source go on; it sees everything.
    let mut consumer = binder
        .consume(&rsvps, Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut ids = Vec::new();
    let mut ended = false;
    while !ended {
        let next = tokio::time::timeout(std::time::Duration::from_secs(30), consumer.next());
        let delivery = next.await.expect("the source goes on").unwrap();
        binder
            .hold(&rsvps, Partition(0), "test", delivery.next())
            .await
            .unwrap();
        let held = log::decode(&delivery.batch);
        ids.extend(held.ids());
        ended = held.events.contains(&SourceEventKind::End);
    }
    assert_eq!(ids, (1..=3_000).collect::<Vec<_>>());
    let summary = running.done().await.unwrap();
    assert_eq!(
        (summary.records, summary.gaps, summary.ended),
        (3_000, 0, true)
    );
    assert!(status.warnings().is_empty(), "{:?}", status.warnings());
}
