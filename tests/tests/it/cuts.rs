//! Streams of the SDK over connections that break and a server that is killed: nothing is lost,
//! nothing comes twice.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::sync_response::Kind;
use headcount_sdk::v1::{Channel, PositionedRecord, View, WindowResult};
use headcount_sdk::{Applied, Client, Config, Replica, SyncOptions, TailOptions, WatchOptions};
use tokio::time::timeout;

use crate::harness::PATIENCE;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::proxy::Proxy;
use crate::harness::read::{channel, sync, until, watched};
use crate::harness::recording;
use crate::recording::numbers::{RECORDS, check_replica};

/// Where a record lies, if it is one of the feed's.
fn place(record: &PositionedRecord) -> Option<(u32, u64)> {
    let payload = record.record.as_ref()?.payload.as_ref()?;
    matches!(payload, Payload::Rsvp(_)).then(|| (record.partition(), record.offset()))
}

/// Places of the feed's records as they came, until all have; `seen` counts along.
pub(crate) async fn tail(client: Client, seen: Arc<AtomicU64>) -> Vec<(u32, u64)> {
    let mut stream = client.tail(TailOptions::new(Channel::Rsvps).from_earliest());
    let mut places = Vec::new();
    while (places.len() as u64) < RECORDS {
        let message = stream.next().await.expect("a tail has no end");
        let message = message.unwrap_or_else(|error| panic!("tail: {error:?}"));
        places.extend(message.records.iter().filter_map(place));
        seen.store(places.len() as u64, Ordering::SeqCst);
    }
    places
}

/// A replica that has every RSVP, with the state of each row as it came.
async fn replicate(client: Client) -> (Replica, Vec<(String, u64)>) {
    let mut stream = client.sync(SyncOptions::default());
    let (mut replica, mut states) = (Replica::new(), Vec::new());
    while replica.rows(View::Rsvps).count() < 1_851 {
        let message = stream.next().await.expect("a sync has no end");
        let message = message.unwrap_or_else(|error| panic!("sync: {error:?}"));
        let applied = replica.apply(&message).expect("the digests agree");
        assert_ne!(applied, Applied::Reset, "a cursor was not taken");
        if let Some(Kind::Rows(rows)) = &message.kind {
            let of_rsvps = rows.rows.iter().filter(|row| row.view() == View::Rsvps);
            states.extend(of_rsvps.map(|row| {
                let state = row.rsvp.as_ref().expect("a row of this view has its state");
                (row.key.clone(), state.version)
            }));
        }
    }
    (replica, states)
}

/// Every result of every standing query, until the feed's end.
async fn watch(client: Client) -> Vec<WindowResult> {
    let mut stream = client.watch(WatchOptions::default().from_earliest());
    let mut results = Vec::new();
    loop {
        let message = stream.next().await.expect("the end is told first");
        let message = message.unwrap_or_else(|error| panic!("watch: {error:?}"));
        results.extend(message.results);
        if message.ended {
            return results;
        }
    }
}

#[tokio::test]
async fn streams_go_on_over_cuts_and_a_kill() {
    let feed = Feed::replay(&recording(), 1, "400").await;
    let setup = Setup::feed(&feed.url).set("analyse.checkpoint_interval", "300ms");
    let mut dev = setup.start().await;
    let proxy = Proxy::to(&dev.address).await;
    let client = Client::connect(&proxy.url).await.expect("the proxy is up");
    let seen = Arc::new(AtomicU64::new(0));
    let tailed = tokio::spawn(tail(client.clone(), seen.clone()));
    let replicated = tokio::spawn(replicate(client.clone()));
    let fired = tokio::spawn(watch(client));

    let reached = async |records: u64| {
        let what = format!("{records} records through the proxy");
        let at = async || (seen.load(Ordering::SeqCst) >= records).then_some(());
        until(&what, at).await;
    };
    for records in [400, 900] {
        reached(records).await;
        proxy.cut();
    }
    reached(1_400).await;
    dev.process.kill();
    dev = setup.start().await;
    proxy.point_to(&dev.address);

    let tailed = timeout(PATIENCE, tailed).await.expect("in time").unwrap();
    let held = channel(&dev.client, Channel::Rsvps).await;
    for partition in 0..4 {
        let of = |places: Vec<(u32, u64)>| {
            let mut places = places.into_iter();
            let of: Vec<_> = places.by_ref().filter(|(p, _)| *p == partition).collect();
            of
        };
        let held = held.iter().filter_map(place).collect();
        assert_eq!(of(tailed.clone()), of(held), "partition {partition}");
    }
    let replicated = timeout(PATIENCE, replicated).await.expect("in time");
    let (mut replica, states) = replicated.unwrap();
    let distinct: HashSet<_> = states.iter().collect();
    assert_eq!(states.len(), distinct.len(), "a state came twice");
    dev.counted(RECORDS).await;
    sync(&dev.client, &mut replica).await;
    check_replica(&replica);
    let fired = timeout(PATIENCE, fired).await.expect("in time").unwrap();
    assert!(fired == watched(&dev.client).await, "results differ");
    assert!(proxy.accepted() >= 4, "{} connections", proxy.accepted());
    dev.stop().await;
}

#[tokio::test]
async fn a_connection_that_has_gone_silent_is_given_up() {
    let dev = Setup::log_only()
        .set("serve.progress_interval", "100ms")
        .start()
        .await;
    let proxy = Proxy::to(&dev.address).await;
    let mut config = Config::new(&proxy.url);
    config.silence = Duration::from_secs(1);
    let client = Client::connect_with(config).await.expect("it is up");
    let mut stream = client.tail(TailOptions::new(Channel::Rsvps));
    let mut sign = async || {
        // HTTP/2 itself would notice after 30 s.
        let next = timeout(Duration::from_secs(15), stream.next()).await;
        let message = next.expect("the watchdog brings it back");
        message.expect("no end").expect("it goes on");
    };
    sign().await;
    sign().await;
    proxy.mute();
    // What had come before may still be read; then the silence is noticed.
    until("a second connection", async || {
        sign().await;
        (proxy.accepted() >= 2).then_some(())
    })
    .await;
    dev.stop().await;
}
