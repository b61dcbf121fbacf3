//! A log that is smaller than its feed.

use std::time::Duration;

use headcount_sdk::v1::Channel;
use tokio::time::timeout;

use crate::harness::dev::{Dev, Setup};
use crate::harness::read::until;

/// Well below the 30 s in which a log that nobody tells otherwise removes nothing after a start.
const SOON: Duration = Duration::from_secs(20);

/// Waits until the log has removed the beginning of its input.
async fn has_forgotten(dev: &Dev) {
    until("the beginning of the log is gone", async || {
        let status = dev.client.status().await.ok()?;
        let mut channels = status.channels.iter();
        let rsvps = channels.find(|channel| channel.channel() == Channel::Rsvps)?;
        let gone = |earliest: u64| earliest > 0;
        let mut partitions = rsvps.partitions.iter();
        partitions
            .any(|bounds| gone(bounds.earliest()))
            .then_some(())
    })
    .await;
}

#[tokio::test]
async fn what_nobody_needs_any_more_goes_as_soon_as_all_readers_hold() {
    // Some 3 MiB a second.
    let setup = Setup::new(&["--rate", "2000"])
        .set("log.segment_size", "256KiB")
        .set("log.retention_size", "8MiB")
        .set("analyse.window_batches", "16")
        .set("analyse.checkpoint_interval", "200ms");
    let dev = setup.start().await;
    let forgotten = timeout(SOON, has_forgotten(&dev)).await;
    assert!(forgotten.is_ok(), "{}", dev.process.shown());
    dev.stop().await;
}
