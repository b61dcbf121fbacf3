//! A firing that is larger than a message comes in several; resumed amid them it comes whole.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{
    Dimension, QueryDefinition, SlidingWindow, StandingQuery, WatchResponse, WatchedQuery, Window,
    WindowResult, window,
};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use prost::Message as _;
use prost_types::Duration as Length;

use super::adhoc::{Entry, definition, entries, publish};
use super::read;
use super::standing::{fire, watched};
use crate::rng::{Rng, seed};
use crate::views::world::World;

const MESSAGE_BYTES: usize = 4 << 10;
/// What a message has beside its rows, its cursor above all.
const REST_BYTES: usize = 512;

fn small_messages() -> Limits {
    Limits {
        message_bytes: MESSAGE_BYTES,
        progress_interval: Duration::from_millis(50),
        ..Limits::default()
    }
}

/// Firings put together again, each with the cursor of its last message.
fn whole(messages: &[WatchResponse]) -> Vec<(Vec<WindowResult>, String)> {
    let mut firings = Vec::new();
    let mut rows = Vec::new();
    for message in messages {
        assert!(message.encoded_len() <= MESSAGE_BYTES + REST_BYTES);
        assert!(
            !message.more || !message.results.is_empty(),
            "part of nothing"
        );
        rows.extend(message.results.iter().cloned());
        if !message.more && !rows.is_empty() {
            firings.push((std::mem::take(&mut rows), message.cursor.clone()));
        }
    }
    assert!(rows.is_empty(), "a firing without its end");
    firings
}

/// Reads on after the cursors of some messages, which must give what followed; after one amid a firing,
/// that firing from its beginning.
async fn resumes<F>(messages: &[WatchResponse], again: impl Fn(String) -> F)
where
    F: Future<Output = Vec<WatchResponse>>,
{
    let firings = whole(messages);
    let (mut complete, mut amid) = (0, 0);
    for (place, message) in messages.iter().enumerate() {
        complete += usize::from(!message.more && !message.results.is_empty());
        if place % (messages.len() / 5) == 1 {
            amid += usize::from(message.more);
            let rest = whole(&again(message.cursor.clone()).await);
            assert!(rest == firings[complete..], "after message {place}");
        }
    }
    assert!(amid > 0, "no cursor amid a firing was tried");
}

#[tokio::test]
async fn a_standing_query_of_many_groups_comes_in_parts() {
    const GROUPS: usize = 400;
    let mut world = World::new(2, small_messages(), |_| {}).await;
    world.queries = vec![StandingQuery {
        name: "live".to_owned(),
        ..StandingQuery::default()
    }];
    let mut number = 0;
    for end in 1..=4 {
        fire(&world, &mut number, "live", end * 10, GROUPS, 1).await;
    }
    let service = world.serve(ReplicaOptions::default());
    let again = async |start| {
        // All there is, and signs of life after.
        let mut messages = read(&service, vec![watched(Some(start))], 60).await;
        messages.retain(|message| !message.results.is_empty());
        messages
    };
    let messages = again(Start::FromEarliest(true)).await;
    let firings = whole(&messages);
    assert_eq!(firings.len(), 4);
    assert!(messages.len() > 8, "{} messages", messages.len());
    for (end, (rows, _)) in (1..).zip(&firings) {
        assert_eq!(rows.len(), GROUPS + 1);
        assert!(rows[0].group.is_none() && rows[0].rsvps_yes() == end * 10);
    }
    resumes(&messages, |cursor| again(Start::FromCursor(cursor))).await;
}

/// Windows of 30 s every 0.1 s: 300 overlap when the feed ends.
fn dense() -> QueryDefinition {
    let sliding = SlidingWindow {
        size: Some(Length {
            seconds: SIZE_MS / 1_000,
            nanos: 0,
        }),
        slide: Some(Length {
            seconds: 0,
            nanos: (SLIDE_MS * 1_000_000) as i32,
        }),
    };
    QueryDefinition {
        window: Some(Window {
            kind: Some(window::Kind::Sliding(sliding)),
            ..Window::default()
        }),
        group_by: Dimension::Event.into(),
        ..definition(None)
    }
}

const SIZE_MS: i64 = 30_000;
const SLIDE_MS: i64 = 100;

/// Records by window end and event: those whose mtime lies in it.
fn expected(entries: &[Entry]) -> BTreeMap<(i64, Option<String>), u64> {
    let mut windows = BTreeMap::new();
    for entry in entries {
        let first = (entry.mtime_ms.div_euclid(SLIDE_MS) + 1) * SLIDE_MS;
        for end in (first..first + SIZE_MS).step_by(SLIDE_MS as usize) {
            for group in [None, Some(format!("e{}", entry.rsvp_id))] {
                *windows.entry((end, group)).or_default() += 1;
            }
        }
    }
    windows
}

#[tokio::test]
async fn an_ad_hoc_query_with_many_windows_at_the_feeds_end_comes_in_parts() {
    let world = Arc::new(World::new(3, small_messages(), |_| {}).await);
    let mut rng = Rng(seed(35));
    let entries = entries(3, &mut rng);
    publish(&world, &entries, &mut rng).await;
    let service = world.serve(ReplicaOptions::default());
    let again = async |start| {
        let query = WatchedQuery {
            tag: "mine".to_owned(),
            query: Some(Query::Definition(dense())),
            start: Some(start),
            until: None,
        };
        read(&service, vec![query], usize::MAX).await
    };
    let messages = again(Start::FromEarliest(true)).await;
    let mut found = BTreeMap::new();
    for (rows, _) in whole(&messages) {
        assert!(rows[0].group.is_none(), "the total row comes first");
        for row in rows {
            let end = row
                .envelope
                .as_ref()
                .and_then(|envelope| envelope.window_end);
            let end = end.expect("every row has a window");
            let end_ms = end.seconds * 1_000 + i64::from(end.nanos) / 1_000_000;
            let known = found.insert((end_ms, row.group.clone()), row.records());
            assert_eq!(known, None, "a row came twice");
        }
    }
    assert!(
        found == expected(&entries),
        "other windows than those of the changes"
    );
    resumes(&messages, |cursor| again(Start::FromCursor(cursor))).await;
}
