//! What an owner writes again after it was started anew is of before, wherever a query begins.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::Channel;
use headcount_proto::v1::watched_query::Start;
use headcount_server::serve::views::ReplicaOptions;

use super::adhoc::{self, change, definition, entries, expected, got};
use super::standing::{fire, firings, watched, world};
use super::{begin, next, now, read};
use crate::rng::{Rng, seed};
use crate::views::world::{World, header, progress};

/// More than a query that begins now looks back.
const MANY: i64 = 100;

#[tokio::test]
async fn a_standing_query_that_begins_now_or_at_a_time_leaves_out_firings_of_before() {
    let world = world().await;
    let mut number = 0;
    for end in 1..=MANY {
        fire(&world, &mut number, "live", end * 10, 1, 1).await;
    }
    // A merger that goes on from its checkpoint is half way through what it writes again.
    let mut again = 0;
    for end in 1..=MANY - 30 {
        fire(&world, &mut again, "live", end * 10, 1, 2).await;
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    let time = now();
    let service = world.serve(ReplicaOptions::default());
    let mut watching = begin(&service, vec![watched(None)]).await;
    while !next(&mut watching).await.expect("it goes on").caught_up {}
    for end in MANY - 29..=MANY + 1 {
        fire(&world, &mut again, "live", end * 10, 1, 2).await;
    }
    let new = [((MANY + 1) * 10, 2)];
    let mut seen = Vec::new();
    while seen.is_empty() {
        seen = firings(&[next(&mut watching).await.expect("it goes on")]);
    }
    assert_eq!(seen, new, "from now");
    let since = read(&service, vec![watched(Some(Start::FromTime(time)))], 6).await;
    assert_eq!(firings(&since), new, "from a time");
}

#[tokio::test]
async fn an_ad_hoc_query_from_a_time_leaves_out_changes_of_before() {
    let world = Arc::new(World::new(1, headcount_server::serve::Limits::default(), |_| {}).await);
    let entries = entries(1, &mut Rng(seed(36)));
    let (before, since) = entries.split_at(entries.len() / 2);
    let write = async |number: usize, epoch| {
        let (entry, input) = (&entries[number], (number as u64 + 1) * 1_024);
        let payloads = vec![
            change(entry, input),
            progress(0, input, entry.watermark_ms, false),
        ];
        let header = header(0, epoch, input);
        world.publish(Channel::Changes, 0, header, payloads).await;
    };
    for number in 0..before.len() {
        write(number, 1).await;
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    let time = now();
    // An analyser that goes on from its checkpoint.
    for number in before.len() / 2..entries.len() {
        write(number, 2).await;
    }
    let input = (entries.len() as u64 + 1) * 1_024;
    let end = vec![progress(0, input, i64::MAX, true)];
    world
        .publish(Channel::Changes, 0, header(0, 2, input), end)
        .await;
    let service = world.serve(ReplicaOptions::default());
    let query = adhoc::watched(definition(None), Start::FromTime(time));
    let seen = read(&service, vec![query], usize::MAX).await;
    assert_eq!(got(&seen), expected(since, |_| true));
}
