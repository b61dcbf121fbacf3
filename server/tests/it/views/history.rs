//! `at_least` of ListRsvps and ListResults: a store that lags is waited for, and said to lag.

use std::time::Duration;

use headcount_binder::{BatchHeader, Channel, Producer};
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::{
    self, AnswerEnvelope, Change, ListResultsRequest, ListRsvpsRequest, Rsvp, Stamp, Verdict,
    WindowResult,
};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use headcount_store::{Applied, HistoryRow, LoadPosition, ResultRow, Store as _, WriteBatch};
use prost::Message;
use prost_types::Timestamp;
use tonic::{Request, Status};
use tonic_types::StatusExt;

use crate::views::world::{Service, World};

const PARTITIONS: u16 = 2;

fn reason(status: Status) -> String {
    status.get_details_error_info().expect("says why").reason
}

fn cursor(kind: CursorKind, channel: v1::Channel, offsets: &[u64]) -> String {
    Cursor::new(kind, channel as u8, 0, offsets.to_vec()).encode()
}

fn state(rsvp_id: u64) -> HistoryRow {
    let change = Change {
        verdict: Verdict::New.into(),
        version: rsvp_id,
        stamp: Some(Stamp::default()),
        rsvp: Some(Rsvp {
            rsvp_id,
            mtime: Some(Timestamp::default()),
            ..Rsvp::default()
        }),
        before: None,
    };
    HistoryRow::from_change(0, change.encode_to_vec().into()).expect("a whole change")
}

/// Moves the loader as it does: rows and position in one commit.
async fn load(world: &World, channel: &str, partition: u16, next: u64, source: u64) {
    let kept = world
        .store
        .load_position("main", channel, "load", partition);
    let expected = kept
        .await
        .expect("the store answers")
        .map(|at| at.next_offset);
    let (mut history, mut results) = (Vec::new(), Vec::new());
    if channel == "changes" {
        history.push(state(next));
    } else {
        let Payload::WindowResult(result) = result() else {
            panic!("made so");
        };
        let row = ResultRow::from_result(result.encode_to_vec().into());
        results.push(row.expect("a whole result"));
    }
    let batch = WriteBatch {
        feed: "main".to_owned(),
        history,
        results,
        position: Some(LoadPosition {
            channel: channel.to_owned(),
            group: "load".to_owned(),
            partition,
            next_offset: next,
            applied: Applied { epoch: 1, source },
            expected,
        }),
    };
    world.store.write(batch).await.expect("it is taken");
}

fn result() -> Payload {
    Payload::WindowResult(WindowResult {
        query: "live".to_owned(),
        plan_hash: "1".to_owned(),
        envelope: Some(AnswerEnvelope {
            window_end: Some(Timestamp::default()),
            ..AnswerEnvelope::default()
        }),
        ..WindowResult::default()
    })
}

async fn states(service: &Service, at_least: String) -> Result<usize, Status> {
    let request = ListRsvpsRequest {
        at_least,
        ..ListRsvpsRequest::default()
    };
    let page = service.query.list_rsvps(Request::new(request)).await?;
    Ok(page.into_inner().rsvps.len())
}

async fn results(service: &Service, at_least: String) -> Result<usize, Status> {
    let request = ListResultsRequest {
        at_least,
        ..ListResultsRequest::default()
    };
    let page = service.query.list_results(Request::new(request)).await?;
    Ok(page.into_inner().results.len())
}

async fn soon<T>(doing: impl Future<Output = T>) -> T {
    tokio::time::sleep(Duration::from_millis(100)).await;
    doing.await
}

#[tokio::test]
async fn states_are_those_of_a_store_that_has_come_so_far() {
    let world = World::new(PARTITIONS, Limits::default(), |_| {}).await;
    let service = world.serve(ReplicaOptions::default());
    let over_input = cursor(CursorKind::AsOf, v1::Channel::Rsvps, &[2_048, 1_024]);
    let over_changes = cursor(CursorKind::Tail, v1::Channel::Changes, &[5_120, 3_072]);

    load(&world, "changes", 0, 4_096, 1_024).await;
    load(&world, "changes", 1, 3_072, 1_024).await;
    assert_eq!(
        states(&service, String::new())
            .await
            .expect("asks for nothing"),
        2
    );
    let (input, changes) = tokio::join!(
        states(&service, over_input.clone()),
        states(&service, over_changes.clone())
    );
    assert_eq!(
        reason(input.expect_err("partition 0 lags")),
        "NOT_CAUGHT_UP"
    );
    assert_eq!(
        reason(changes.expect_err("partition 0 lags")),
        "NOT_CAUGHT_UP"
    );
    // Both are waited for, and then hold what has come.
    let (input, changes, ()) = tokio::join!(
        states(&service, over_input),
        states(&service, over_changes),
        soon(load(&world, "changes", 0, 5_120, 2_048))
    );
    assert_eq!((input.expect("reached"), changes.expect("reached")), (3, 3));

    for (wrong, why) in [
        ("x".to_owned(), "MALFORMED_CURSOR"),
        (
            cursor(CursorKind::AsOf, v1::Channel::Rsvps, &[1]),
            "CURSOR_GENERATION",
        ),
        (
            cursor(CursorKind::Tail, v1::Channel::Results, &[1]),
            "CURSOR_GENERATION",
        ),
    ] {
        assert_eq!(
            reason(states(&service, wrong).await.expect_err("refused")),
            why
        );
    }
}

#[tokio::test]
async fn results_are_those_of_a_store_that_has_come_so_far() {
    let world = World::new(PARTITIONS, Limits::default(), |_| {}).await;
    let service = world.serve(ReplicaOptions::default());
    let head = BatchHeader {
        producer: Producer::new("merge").expect("a short name"),
        epoch: 1,
        seq: 1,
    };
    let end = world
        .publish(Channel::Results, 0, head, vec![result()])
        .await;
    let seen = [
        cursor(CursorKind::AsOf, v1::Channel::Rsvps, &[0, 0]),
        cursor(CursorKind::Tail, v1::Channel::Results, &[end]),
        cursor(CursorKind::Watch, v1::Channel::Results, &[end, 1, 1]),
    ];
    let [a, b, c] = seen.clone().map(|at_least| results(&service, at_least));
    let lagging = tokio::join!(a, b, c);
    for answer in [lagging.0, lagging.1, lagging.2] {
        assert_eq!(
            reason(answer.expect_err("nothing is loaded")),
            "NOT_CAUGHT_UP"
        );
    }
    let [a, b, c] = seen.map(|at_least| results(&service, at_least));
    let reached = tokio::join!(a, b, c, soon(load(&world, "results", 0, end, 1)));
    for answer in [reached.0, reached.1, reached.2] {
        assert_eq!(answer.expect("reached"), 1);
    }
    let adhoc = cursor(CursorKind::Watch, v1::Channel::Changes, &[1]);
    let refused = results(&service, adhoc)
        .await
        .expect_err("of no standing query");
    assert_eq!(reason(refused), "CURSOR_GENERATION");
}
