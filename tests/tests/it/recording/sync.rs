//! `Sync` gives the same from its snapshot and from its changes alone.

use headcount_sdk::v1::SyncResponse;
use headcount_sdk::v1::sync_response::Kind;
use headcount_sdk::{Applied, Replica, SyncOptions};
use tokio::time::timeout;

use super::numbers::{RECORDS, check_replica, check_versions};
use crate::harness::PATIENCE;
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::read::sync;
use crate::harness::recording;

#[tokio::test]
async fn a_snapshot_holds_every_row() {
    let dev = Setup::replay(&recording(), "max").start().await;
    dev.counted(RECORDS).await;
    let mut replica = Replica::new();
    sync(&dev.client, &mut replica).await;
    assert!(replica.is_complete());
    check_replica(&replica);
    check_versions(&dev.client, &replica).await;
    dev.stop().await;
}

#[tokio::test]
async fn changes_alone_make_the_same_replica() {
    // Nobody serves the feed yet: the server is empty when the sync begins.
    let reserved = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = reserved.local_addr().unwrap().to_string();
    drop(reserved);
    let dev = Setup::feed(&format!("ws://{address}/2/rsvps"))
        .start()
        .await;
    let mut replica = Replica::new();
    sync(&dev.client, &mut replica).await;
    assert!(
        replica.is_complete(),
        "the snapshot of nothing is a snapshot"
    );
    let options = SyncOptions::default().from_cursor(replica.cursor());
    let mut changes = dev.client.sync(options);
    let path = recording();
    let path = path.to_str().unwrap();
    let feed = ["--listen", &address, "--replay", path, "--rate", "1000"];
    let _feed = Feed::start_at(&feed).await;
    let started = std::time::Instant::now();
    while replica.rows(headcount_sdk::v1::View::Rsvps).count() < 1_851 {
        let next = timeout(PATIENCE, changes.next()).await.expect("in time");
        let message = next.expect("it has no end").expect("it does not fail");
        take_change(&mut replica, &message);
        assert!(started.elapsed() < PATIENCE);
    }
    // The last changes of mind come after the last new RSVP.
    dev.counted(RECORDS).await;
    drop(changes);
    let options = SyncOptions::default().from_cursor(replica.cursor());
    let mut rest = dev.client.sync(options.until_caught_up());
    let mut caught_up = false;
    while let Some(message) = timeout(PATIENCE, rest.next()).await.expect("in time") {
        let message = message.expect("it does not fail");
        caught_up |= take_change(&mut replica, &message) == Applied::CaughtUp;
    }
    assert!(caught_up, "a sync that ends has caught up");
    check_replica(&replica);
    check_versions(&dev.client, &replica).await;
    dev.stop().await;
}

/// Applies a message to a replica that is whole: it is nothing of a snapshot.
fn take_change(replica: &mut Replica, message: &SyncResponse) -> Applied {
    match &message.kind {
        Some(Kind::Rows(rows)) => {
            assert!(!rows.from_scan, "a cursor past the snapshot begins no scan");
        }
        Some(Kind::SnapshotComplete(_)) => panic!("a snapshot after the snapshot"),
        Some(Kind::Reset(reset)) => panic!("a fresh cursor is not too old: {}", reset.reason),
        _ => {}
    }
    replica.apply(message).expect("the digests agree")
}
