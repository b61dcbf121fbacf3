//! Ways in: through the process's own replay, and through WebSocket from another process.

use super::numbers::{ONCE, RECORDS, TWICE, check_counts, check_events, check_truth};
use crate::harness::dev::Setup;
use crate::harness::feed::Feed;
use crate::harness::read::watched;
use crate::harness::recording;

#[tokio::test]
async fn the_recording_replayed_by_dev_gives_the_known_numbers() {
    let dev = Setup::replay(&recording(), "max").start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    check_events(&dev.client).await;
    let status = dev.client.status().await.expect("a status");
    assert_eq!(status.dead, Some(0));
    dev.stop().await;
}

#[tokio::test]
async fn the_recording_through_websocket_gives_the_known_numbers() {
    let feed = Feed::replay(&recording(), 1, "max").await;
    let setup = Setup::feed(&feed.url);
    let dev = setup.start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    check_events(&dev.client).await;
    watched(&dev.client).await;
    dev.stop().await;
    // The same after a restart, from checkpoint, log and tables alone.
    let dev = setup.start().await;
    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    check_events(&dev.client).await;
    dev.stop().await;
}

#[tokio::test]
async fn the_recording_fed_twice_is_the_same_truth() {
    let feed = Feed::replay(&recording(), 2, "max").await;
    let dev = Setup::feed(&feed.url).start().await;
    let headcount = dev.counted(2 * RECORDS).await;
    check_counts(&headcount, TWICE);
    check_truth(&dev.client, &headcount).await;
    check_events(&dev.client).await;
    dev.stop().await;
}
