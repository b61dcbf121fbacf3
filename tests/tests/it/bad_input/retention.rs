//! Positions that retention has passed: a typed error with the earliest offset, the next step on
//! the command line, and everybody else goes on.
//!
//! - Segments of 16 KiB go at the age of a second, as soon as the log's grace after a start is over
//!   (30 s), which the feed outlives.
//! - `Sync` needs no log for what its views hold: it goes on from a cursor that the log no longer
//!   reaches back to. Where the views do not know what went away since, it says `reset`.

use std::sync::Arc;

use headcount_sdk::v1::watched_query::{Query, Start};
use headcount_sdk::v1::{Channel, ErrorReason, FetchRequest, QueryDefinition, WatchedQuery};
use headcount_sdk::{Applied, Client, Error, Replica, SyncOptions, TailOptions, WatchOptions};
use tokio::time::timeout;

use crate::cuts;
use crate::harness::command::cli;
use crate::harness::dev::{Dev, Setup};
use crate::harness::feed::Feed;
use crate::harness::read::{STANDING, sync, until};
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::{ONCE, RECORDS, check_counts, check_replica, check_truth};

/// Positions near the beginning of the log.
struct Early {
    tail: String,
    standing: WatchedQuery,
    ad_hoc: WatchedQuery,
    replica: Replica,
}

impl Early {
    async fn take(client: &Client) -> Self {
        let mut tail = client.tail(TailOptions::new(Channel::Rsvps).from_earliest());
        let first = timeout(PATIENCE, tail.next()).await.expect("in time");
        let standing = query(Query::Standing(STANDING.to_owned()));
        let ad_hoc = query(Query::Definition(QueryDefinition::default()));
        let mut replica = Replica::new();
        sync(client, &mut replica).await;
        Self {
            tail: first.expect("it has no end").expect("a message").cursor,
            standing: begun(client, standing).await,
            ad_hoc: begun(client, ad_hoc).await,
            replica,
        }
    }
}

fn query(query: Query) -> WatchedQuery {
    WatchedQuery {
        query: Some(query),
        start: Some(Start::FromEarliest(true)),
        ..WatchedQuery::default()
    }
}

/// The query with the first cursor that it gives in place of its start.
async fn begun(client: &Client, query: WatchedQuery) -> WatchedQuery {
    let mut stream = client.watch(WatchOptions::default().with(query.clone()));
    let first = timeout(PATIENCE, stream.next()).await.expect("in time");
    let first = first.expect("it has no end").expect("a message");
    assert!(!first.cursor.is_empty(), "a message has its position");
    WatchedQuery {
        start: Some(Start::FromCursor(first.cursor)),
        ..query
    }
}

/// Waits until retention has passed the beginning of every partition of what is read here.
async fn beginnings_are_gone(client: &Client) {
    for channel in [Channel::Rsvps, Channel::Changes, Channel::Results] {
        let what = format!("the beginning of {channel:?} goes");
        until(&what, async || {
            let answer = client.partitions(channel).await.ok()?;
            let mut partitions = answer.partitions.iter();
            partitions.all(|at| at.earliest() > 0).then_some(())
        })
        .await;
    }
}

/// The earliest offset that the error names.
fn earliest(error: &Error) -> u64 {
    assert_eq!(error.reason(), ErrorReason::PositionGone, "{error}");
    let Error::Service { code, .. } = error else {
        panic!("{error} is none of the service");
    };
    assert_eq!(format!("{code:?}"), "OutOfRange", "{error}");
    let partition = error.metadata("partition").expect("it names the partition");
    assert!(partition.parse::<u32>().is_ok_and(|at| at < 4), "{error}");
    let earliest = error.metadata("earliest").expect("it names the earliest");
    let earliest = earliest.parse().expect("an offset is a number");
    assert!(earliest > 0, "{error}");
    earliest
}

/// A page of the first partition.
fn page(offset: u64) -> FetchRequest {
    FetchRequest {
        channel: Channel::Rsvps.into(),
        offset: Some(offset),
        ..FetchRequest::default()
    }
}

async fn fetch_goes_on_from_what_is_named(client: &Client) {
    let mut from = 0;
    until("a page from the earliest offset", async || {
        match client.fetch(page(from)).await {
            Err(error) => {
                let earliest = earliest(&error);
                assert!(earliest > from, "{error}: asked for {from}");
                from = earliest;
                None
            }
            // Retention goes on too: what was named may be gone a moment later.
            Ok(page) => page.records.first().map(|first| {
                assert!(from > 0, "offset 0 was to be gone");
                assert!(first.offset() >= from, "{first:?} from {from}");
            }),
        }
    })
    .await;
}

async fn streams_say_that_it_is_gone(client: &Client, early: &Early) {
    let options = TailOptions::new(Channel::Rsvps).from_cursor(&early.tail);
    let mut tail = client.tail(options);
    earliest(
        &tail
            .next()
            .await
            .expect("an answer")
            .expect_err("it is gone"),
    );
    assert!(tail.next().await.is_none(), "the stream is over");
    for query in [&early.standing, &early.ad_hoc] {
        let options = WatchOptions::default().with(query.clone());
        let mut watch = client.watch(options);
        earliest(
            &watch
                .next()
                .await
                .expect("an answer")
                .expect_err("it is gone"),
        );
        assert!(watch.next().await.is_none(), "the stream is over");
    }
}

async fn the_command_line_says_what_to_do(dev: &Dev, early: &Early) {
    let server = format!("http://{}", dev.address);
    for arguments in [
        &["tail", "--partition", "0", "--offset", "0"][..],
        &["tail", "--from", &early.tail],
    ] {
        let ended = cli(Some(&server), arguments).await;
        assert_eq!(ended.code, Some(1), "{arguments:?}: {}", ended.stderr);
        assert!(ended.stdout.is_empty(), "{}", ended.stdout);
        for part in ["POSITION_GONE", "is gone by retention", "go on from"] {
            assert!(ended.stderr.contains(part), "{part}: {}", ended.stderr);
        }
    }
    let cursor = early.replica.cursor();
    let ended = cli(Some(&server), &["sync", "--once", "--cursor", cursor]).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
}

/// Syncs on from an early replica; says how often it had to begin anew.
async fn synced(client: &Client, replica: &mut Replica) -> usize {
    let options = SyncOptions::default().from_cursor(replica.cursor());
    let mut stream = client.sync(options.until_caught_up());
    let mut resets = 0;
    while let Some(message) = timeout(PATIENCE, stream.next()).await.expect("in time") {
        let message = message.expect("it does not fail");
        let applied = replica.apply(&message).expect("the digests agree");
        resets += usize::from(applied == Applied::Reset);
    }
    resets
}

#[tokio::test]
async fn a_position_that_is_gone_is_told_and_the_rest_goes_on() {
    let feed = Feed::replay(&recording(), 1, "65").await;
    let setup = Setup::feed(&feed.url)
        .set("analyse.checkpoint_interval", "100ms")
        .set("log.segment_size", "16KiB")
        .set("log.retention_age", "1s");
    let dev = setup.start().await;
    let along = tokio::spawn(cuts::tail(dev.client.clone(), Arc::default()));
    until("the first records are counted", async || {
        let answer = dev.client.headcount().await.ok()?;
        (answer.records?.records() > 20).then_some(())
    })
    .await;
    let mut early = Early::take(&dev.client).await;
    beginnings_are_gone(&dev.client).await;
    fetch_goes_on_from_what_is_named(&dev.client).await;
    streams_say_that_it_is_gone(&dev.client, &early).await;
    the_command_line_says_what_to_do(&dev, &early).await;

    let headcount = dev.counted(RECORDS).await;
    check_counts(&headcount, ONCE);
    check_truth(&dev.client, &headcount).await;
    let along = timeout(PATIENCE, along).await.expect("in time").unwrap();
    assert_eq!(along.len() as u64, RECORDS, "a tail that keeps up");
    let mut late = early.replica.clone();
    assert_eq!(synced(&dev.client, &mut late).await, 0, "views know it all");
    check_replica(&late);
    dev.stop().await;

    // Views that begin with a checkpoint do not know what went away before it.
    drop(feed);
    let dev = setup.start().await;
    check_truth(&dev.client, &dev.counted(RECORDS).await).await;
    assert_eq!(synced(&dev.client, &mut early.replica).await, 1);
    check_replica(&early.replica);
    dev.stop().await;
}
