//! A standing query's firings come whole, once each, and resume by cursor.

use std::time::Duration;

use headcount_binder::{BatchHeader, Channel, Producer};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{
    AnswerEnvelope, Progress, StandingQuery, WatchEnd, WatchResponse, WatchedQuery, WindowResult,
};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use prost_types::Timestamp;
use tonic_types::StatusExt;

use super::{begin, next, now, read, refused};
use crate::views::world::World;

const LARGE: usize = 2_300;

fn row(query: &str, window_end: i64, group: Option<String>) -> Payload {
    let at = |seconds| Some(Timestamp { seconds, nanos: 0 });
    Payload::WindowResult(WindowResult {
        query: query.to_owned(),
        plan_hash: "00".to_owned(),
        group,
        envelope: Some(AnswerEnvelope {
            window_start: at(window_end - 10),
            window_end: at(window_end),
            ..AnswerEnvelope::default()
        }),
        rsvps_yes: Some(window_end),
        ..WindowResult::default()
    })
}

/// Writes one firing as the merger does: 1,000 rows a batch at most, each batch with progress that
/// says whether more of it follows.
pub(super) async fn fire(
    world: &World,
    number: &mut u64,
    query: &str,
    window_end: i64,
    groups: usize,
    epoch: u64,
) {
    let rows = rows(query, window_end, groups);
    let mut chunks = rows.chunks(1_000).peekable();
    while let Some(rows) = chunks.next() {
        *number += 1;
        let mut payloads = rows.to_vec();
        payloads.push(match chunks.peek() {
            Some(_) => more(),
            None => at(window_end, false),
        });
        world
            .publish(Channel::Results, 0, head(epoch, *number), payloads)
            .await;
    }
}

/// A total row and one for each group.
fn rows(query: &str, window_end: i64, groups: usize) -> Vec<Payload> {
    let group = |group| row(query, window_end, Some(format!("g{group:05}")));
    let total = row(query, window_end, None);
    std::iter::once(total)
        .chain((0..groups).map(group))
        .collect()
}

fn more() -> Payload {
    Payload::Progress(Progress {
        more: true,
        ..Progress::default()
    })
}

pub(super) fn at(seconds: i64, ended: bool) -> Payload {
    Payload::Progress(Progress {
        watermark_ms: seconds * 1_000,
        ended,
        ..Progress::default()
    })
}

pub(super) fn head(epoch: u64, seq: u64) -> BatchHeader {
    BatchHeader {
        producer: Producer::new("merge").expect("a short name"),
        epoch,
        seq,
    }
}

pub(super) async fn world() -> World {
    let limits = Limits {
        progress_interval: Duration::from_millis(50),
        ..Limits::default()
    };
    let mut world = World::new(2, limits, |_| {}).await;
    world.queries = ["live", "other"]
        .map(|name| StandingQuery {
            name: name.to_owned(),
            ..StandingQuery::default()
        })
        .to_vec();
    world
}

pub(super) fn watched(start: Option<Start>) -> WatchedQuery {
    WatchedQuery {
        tag: String::new(),
        query: Some(Query::Standing("live".to_owned())),
        start,
        until: None,
    }
}

pub(super) fn firings(messages: &[WatchResponse]) -> Vec<(i64, usize)> {
    let firing = |message: &WatchResponse| {
        let rows = &message.results;
        assert!(rows[0].group.is_none(), "the total row comes first");
        assert!(
            rows[1..].is_sorted_by_key(|row| row.group.clone()),
            "then groups by key"
        );
        assert!(
            rows.iter().all(|row| row.envelope == rows[0].envelope),
            "rows of one firing"
        );
        (rows[0].rsvps_yes(), rows.len())
    };
    messages
        .iter()
        .filter(|message| !message.results.is_empty())
        .map(firing)
        .collect()
}

#[tokio::test]
async fn firings_come_whole_and_once_and_resume_after_each_cursor() {
    let world = world().await;
    let mut number = 0;
    let mut expected = Vec::new();
    for end in 1..=6 {
        let groups = if end == 3 { LARGE } else { 3 };
        fire(&world, &mut number, "other", end * 10, 2, 1).await;
        fire(&world, &mut number, "live", end * 10, groups, 1).await;
        expected.push((end * 10, groups + 1));
    }
    // A merger that restarted writes its last firings again, under the same numbers.
    let mut again = number - 2;
    fire(&world, &mut again, "other", 60, 2, 2).await;
    fire(&world, &mut again, "live", 60, 3, 2).await;
    fire(&world, &mut number, "live", 70, 0, 2).await;
    expected.push((70, 1));
    number += 1;
    world
        .publish(Channel::Results, 0, head(2, number), vec![at(70, true)])
        .await;

    let service = world.serve(ReplicaOptions::default());
    let whole = read(
        &service,
        vec![watched(Some(Start::FromEarliest(true)))],
        usize::MAX,
    )
    .await;
    assert_eq!(firings(&whole), expected);
    let last = whole.last().expect("messages came");
    assert!(last.ended && last.caught_up);
    assert!(whole.iter().all(|message| message.tag == "live"));
    let with_rows = whole.iter().filter(|message| !message.results.is_empty());
    for (sent, message) in with_rows.enumerate() {
        let start = Start::FromCursor(message.cursor.clone());
        let rest = read(&service, vec![watched(Some(start))], usize::MAX).await;
        assert_eq!(firings(&rest), expected[sent + 1..], "after firing {sent}");
    }
}

#[tokio::test]
async fn a_firing_torn_by_a_kill_comes_whole_and_no_cursor_cuts_it() {
    let world = world().await;
    let mut number = 0;
    fire(&world, &mut number, "live", 10, 3, 1).await;
    // The merger was killed after the first batch of this one.
    let mut part = rows("live", 20, LARGE)[..1_000].to_vec();
    part.push(more());
    world
        .publish(Channel::Results, 0, head(1, number + 1), part)
        .await;
    let service = world.serve(ReplicaOptions::default());
    let from_earliest = || watched(Some(Start::FromEarliest(true)));
    let started = read(&service, vec![from_earliest()], 30).await;
    assert_eq!(firings(&started), [(10, 4)], "half a firing is none");
    fire(&world, &mut number, "live", 20, LARGE, 2).await;
    for message in &started {
        let start = Start::FromCursor(message.cursor.clone());
        let rest = read(&service, vec![watched(Some(start))], 3).await;
        assert_eq!(firings(&rest), [(20, LARGE + 1)]);
    }
    let now = read(&service, vec![watched(None)], 2).await;
    assert!(firings(&now).is_empty(), "both began before");
}

#[tokio::test]
async fn a_query_ends_at_its_until_and_begins_at_a_time() {
    let world = world().await;
    let mut number = 0;
    for end in [10, 20] {
        fire(&world, &mut number, "live", end, 1, 1).await;
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    let between = now();
    for end in [30, 40, 50] {
        fire(&world, &mut number, "live", end, 1, 1).await;
        fire(&world, &mut number, "other", end, 1, 1).await;
    }
    let service = world.serve(ReplicaOptions::default());
    let query = |start, until: i64| WatchedQuery {
        until: Some(Timestamp {
            seconds: until,
            nanos: 0,
        }),
        ..watched(Some(start))
    };
    let from = || Start::FromTime(between);
    let some = read(&service, vec![query(from(), 40)], usize::MAX).await;
    assert_eq!(firings(&some), [(30, 2), (40, 2)]);
    let last = some.last().expect("an end");
    assert_eq!((last.ended, last.end()), (true, WatchEnd::Until));
    // Its last cursor loses nothing of what lies beyond.
    let rest = Start::FromCursor(last.cursor.clone());
    let some = read(&service, vec![query(rest, 49)], usize::MAX).await;
    assert_eq!(
        (firings(&some), some.last().map(WatchResponse::end)),
        (vec![], Some(WatchEnd::Until))
    );
    let rest = Start::FromCursor(last.cursor.clone());
    let some = read(&service, vec![watched(Some(rest))], 2).await;
    assert_eq!(firings(&some), [(50, 2)]);

    number += 1;
    world
        .publish(Channel::Results, 0, head(1, number), vec![at(50, true)])
        .await;
    let some = read(&service, vec![query(from(), 1_000)], usize::MAX).await;
    assert_eq!(firings(&some), [(30, 2), (40, 2), (50, 2)]);
    assert_eq!(some.last().map(WatchResponse::end), Some(WatchEnd::Feed));
}

#[tokio::test]
async fn a_firing_whose_beginning_is_gone_is_none() {
    let world = world().await;
    let mut rest = rows("live", 10, LARGE).split_off(1_000);
    rest.truncate(1_000);
    rest.push(at(10, false));
    world.publish(Channel::Results, 0, head(1, 2), rest).await;
    let mut number = 2;
    fire(&world, &mut number, "live", 20, 3, 1).await;
    let service = world.serve(ReplicaOptions::default());
    let from_earliest = watched(Some(Start::FromEarliest(true)));
    let read = read(&service, vec![from_earliest], 3).await;
    assert_eq!(firings(&read), [(20, 4)]);
}

#[tokio::test]
async fn from_now_on_only_new_firings_come_under_the_tag() {
    let world = world().await;
    let mut number = 0;
    fire(&world, &mut number, "live", 10, 1, 1).await;
    let service = world.serve(ReplicaOptions::default());
    let mut query = watched(None);
    query.tag = "mine".to_owned();
    let mut stream = begin(&service, vec![query]).await;
    let mut messages = Vec::new();
    for _ in ["caught up", "progress"] {
        messages.push(next(&mut stream).await.expect("it goes on"));
    }
    fire(&world, &mut number, "live", 20, 1, 1).await;
    while firings(&messages).is_empty() {
        messages.push(next(&mut stream).await.expect("it goes on"));
    }
    assert_eq!(firings(&messages), [(20, 2)]);
    assert!(
        messages
            .iter()
            .flat_map(|m| &m.results)
            .all(|row| row.query == "mine")
    );
    assert!(messages[0].caught_up && messages[0].results.is_empty());
    assert_eq!(
        messages[1].watermark,
        Some(Timestamp {
            seconds: 10,
            nanos: 0
        }),
        "known from before"
    );
}

#[tokio::test]
async fn unknown_queries_and_doubled_tags_are_refused() {
    let world = world().await;
    let service = world.serve(ReplicaOptions::default());
    let unknown = WatchedQuery {
        query: Some(Query::Standing("nobody".to_owned())),
        ..Default::default()
    };
    let reason = |status: tonic::Status| status.get_details_error_info().expect("says why").reason;
    assert_eq!(
        reason(refused(&service, vec![unknown]).await),
        "QUERY_NOT_FOUND"
    );
    let twice = vec![watched(None), watched(None)];
    assert_eq!(reason(refused(&service, twice).await), "INVALID_ARGUMENT");
    let foreign = watched(Some(Start::FromCursor("x".to_owned())));
    assert_eq!(
        reason(refused(&service, vec![foreign]).await),
        "MALFORMED_CURSOR"
    );
}
