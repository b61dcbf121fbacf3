//! Records that programs write: counted like collected ones, each once, whatever is killed.

mod command;
mod kills;

use std::time::Duration;

use headcount_sdk::v1::{Channel, FieldViolation, Rsvp};
use headcount_sdk::{Outcome, TailOptions, WatchOptions};

use crate::harness::dev::Setup;
use crate::harness::publisher::{in_the_log, publish_all, rsvp};
use crate::harness::read::until;
use crate::harness::recording;
use crate::recording::numbers::RECORDS;

fn fields(outcome: &Outcome) -> Vec<&str> {
    match outcome {
        Outcome::Rejected(faults) => faults
            .iter()
            .map(|fault: &FieldViolation| fault.field.as_str())
            .collect(),
        _ => Vec::new(),
    }
}

#[tokio::test]
async fn what_is_published_into_a_recorded_feed_is_counted_once() {
    let setup = Setup::replay(&recording(), "max");
    let dev = setup.start().await;
    let before = dev.counted(RECORDS).await.people();
    let outcomes = dev.client.publish(vec![rsvp(1)]).await.expect("an answer");
    assert!(
        matches!(outcomes[..], [Outcome::Written { .. }]),
        "{outcomes:?}"
    );
    assert_eq!(dev.counted(RECORDS + 1).await.people(), before + 1);

    // The same record under two numbers is two records, and one RSVP; under one number it is one.
    let mut publisher = dev.client.publisher("till");
    publisher.send(rsvp(1)).await.expect("it is taken");
    publisher.flush().await.expect("it is answered");
    assert_eq!(dev.counted(RECORDS + 2).await.people(), before + 1);
    let mut again = dev.client.publisher("till");
    assert_eq!(again.open().await.expect("it opens"), 1);

    let faulty = Rsvp {
        mtime: None,
        ..rsvp(3)
    };
    let batch = vec![rsvp(2), faulty, rsvp(4)];
    let outcomes = dev.client.publish(batch).await.expect("an answer");
    assert_eq!(fields(&outcomes[1]), ["rsvp.mtime"]);
    for taken in [&outcomes[0], &outcomes[2]] {
        assert!(matches!(taken, Outcome::Written { .. }), "{outcomes:?}");
    }
    assert_eq!(dev.counted(RECORDS + 4).await.people(), before + 3);
    dev.stop().await;
}

#[tokio::test]
async fn who_tails_and_watches_sees_what_is_published() {
    // The wall clock: heartbeats move the watermark while records come.
    let setup = Setup::log_only().set("feed.clock", "wall");
    let dev = setup.start().await;
    let mut tail = dev.client.tail(
        TailOptions::new(Channel::Rsvps)
            .from_earliest()
            .payload_only(),
    );
    let mut publisher = dev.client.publisher("till");
    assert_eq!(publish_all(&mut publisher, 1..3_001).await, 3_000);
    let mut seen = 0;
    while seen < 3_000 {
        let message = tail.next().await.expect("it goes on").expect("records");
        seen += message.records.len();
    }
    assert_eq!(seen, 3_000);
    dev.counted(3_000).await;
    // Its mtimes are those of years ago: the first window that is watched closes by heartbeats alone.
    let options = WatchOptions::default().from_earliest();
    let mut watch = dev.client.watch(options);
    let fired = tokio::time::timeout(Duration::from_secs(30), async {
        loop {
            let message = watch.next().await.expect("it goes on").expect("results");
            if !message.results.is_empty() {
                return message;
            }
        }
    });
    assert!(!fired.await.expect("windows fire").results.is_empty());
    assert_eq!(
        in_the_log(&dev.client).await,
        (1..3_001).collect::<Vec<_>>()
    );
    until("the source is idle and holds nothing back", async || {
        let records = crate::harness::read::channel(&dev.client, Channel::Rsvps).await;
        let idle = records.into_iter().rev().find_map(|record| {
            let record = format!("{:?}", record.record?);
            record.contains("serve/publish").then_some(record)
        })?;
        idle.contains("kind: Idle").then_some(())
    })
    .await;
    dev.stop().await;
}
