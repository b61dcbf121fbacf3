//! A feed that begins with the run: nothing of before is asked for, and nothing is missing.

use std::time::Duration;

use headcount_binder::{BatchBuilder, BatchHeader, Binder as _, Channel, Partition, Producer};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, RsvpRecord, SourceState};
use headcount_server::collect::Config;
use prost::Message as _;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, Running, config, record, text, until};

/// Settings under which a catch-up that meets nothing takes longer than the test waits.
fn new_feed(url: String) -> Config {
    let mut config = config(url, 2);
    config.feed_is_new = true;
    config.catch_up.deadline = Duration::from_secs(3_600);
    config
}

async fn until_live(running: &Running, records: u64) {
    until("live with records", async || {
        let sources = running.status.sources("main");
        sources
            .iter()
            .any(|source| source.state() == SourceState::Live && source.records() == records)
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restart_on_a_new_feed_goes_on_at_once_and_misses_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    for (epoch, ids) in [(1, 1..=100), (2, 101..=200)] {
        let feed = Feed::start(ids.map(|id| text(record(id))).collect()).await;
        let running = role::start(new_feed(feed.url()), binder.clone(), epoch);
        until_live(&running, 100).await;
        assert_eq!(feed.asked(), [0]);
        assert!(running.status.warnings().is_empty());
        let summary = running.stop().await.unwrap();
        assert_eq!((summary.records, summary.gaps), (100, 0));
    }
    let all = log::all(&*binder, 2).await.into_iter();
    let mut ordinals: Vec<u64> = all
        .flat_map(|held| held.records)
        .map(|record| record.ordinal)
        .collect();
    ordinals.sort_unstable();
    assert!(ordinals.into_iter().eq(1..=200));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_kill_took_from_a_feed_that_is_gone_is_a_gap() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let rsvps = log::channel(Channel::Rsvps);
    binder.open_channel(&rsvps, 2).await.unwrap();
    // The second frame was on its way into the other partition.
    let mut builder = BatchBuilder::default();
    for ordinal in [1, 3] {
        let payload = Payload::Rsvp(RsvpRecord {
            ordinal,
            frame_hash: ordinal,
            ..RsvpRecord::default()
        });
        let payload = Some(payload);
        builder
            .push(&LogRecord { payload }.encode_to_vec())
            .unwrap();
    }
    let header = BatchHeader {
        producer: Producer::new("collect/meetup").unwrap(),
        epoch: 1,
        seq: 1,
    };
    let batch = builder.finish(header).unwrap();
    let confirm = binder.publish(&rsvps, Partition(0), batch).await.unwrap();
    confirm.await.unwrap();

    let feed = Feed::start((1..=100).map(|id| text(record(id))).collect()).await;
    let running = role::start(new_feed(feed.url()), binder.clone(), 2);
    until_live(&running, 100).await;
    let summary = running.stop().await.unwrap();
    assert_eq!((summary.records, summary.gaps), (100, 1));
}
