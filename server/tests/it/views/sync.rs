//! Sync under random writes, breaks and resumes: at every `snapshot_complete` and `caught_up` the
//! client's replica equals the views that an oracle works out for the same offsets.

pub(crate) mod writer;

use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::sync_service_server::SyncService;
use headcount_proto::v1::{SyncRequest, View};
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tonic::{Code, Request};
use tonic_types::StatusExt;

use self::writer::Writer;
use crate::rng::{Rng, seed};
use crate::views::replica::Replica;
use crate::views::world::{PATIENCE, Record, Service, World};

const ALL: [View; 5] = [
    View::Rsvps,
    View::Events,
    View::Groups,
    View::Topics,
    View::Countries,
];

fn small_messages() -> Limits {
    Limits {
        message_bytes: 2_000,
        progress_interval: Duration::from_millis(50),
        ..Limits::default()
    }
}

fn request(views: &[View], cursor: &str) -> SyncRequest {
    SyncRequest {
        views: views.iter().map(|view| (*view).into()).collect(),
        cursor: cursor.to_owned(),
        ..SyncRequest::default()
    }
}

/// Reads at most `messages` from one call, checking every claim. True at a first `caught_up`.
async fn session(
    service: &Service,
    replica: &mut Replica,
    views: &[View],
    messages: u64,
    record: &Record,
) -> bool {
    let called = service
        .sync
        .sync(Request::new(request(views, &replica.cursor)))
        .await;
    let mut stream = called.expect("the call is taken").into_inner();
    let mut caught_up = false;
    for _ in 0..messages {
        let message = timeout(PATIENCE, stream.next())
            .await
            .expect("a message comes in time");
        let message = message.expect("the stream goes on").expect("no error");
        if let Some(Kind::Rows(rows)) = &message.kind {
            let bytes: usize = rows.rows.iter().map(prost::Message::encoded_len).sum();
            assert!(
                bytes <= 2_000 || rows.rows.len() == 1,
                "{bytes} bytes in one message"
            );
        }
        if let Some(claim) = replica.apply(message) {
            record.settles().await;
            replica.check(&claim, views, &record.log());
            caught_up |= claim.caught_up;
        }
    }
    caught_up
}

async fn random_world(partitions: u16, removed_max: usize, seed: u64) {
    let world = Arc::new(World::new(partitions, small_messages(), |_| {}).await);
    let record = Record::new(partitions);
    let mut writer = Writer::new(Arc::clone(&world), record.clone(), Rng(seed));
    for _ in 0..150 {
        writer.write().await;
    }
    let options = ReplicaOptions {
        removed_max,
        ..ReplicaOptions::default()
    };
    let services = [
        Arc::new(world.serve(options.clone())),
        Arc::new(world.serve(options)),
    ];
    let mut clients = tokio::task::JoinSet::new();
    for number in 0..4 {
        let (services, record) = (services.clone(), record.clone());
        clients.spawn(async move {
            let mut rng = Rng(seed ^ (number + 1));
            let views: Vec<View> = if number == 0 {
                ALL.to_vec()
            } else {
                let mask = 1 + rng.below(31);
                ALL.into_iter()
                    .enumerate()
                    .filter(|(at, _)| mask >> at & 1 == 1)
                    .map(|(_, view)| view)
                    .collect()
            };
            let mut replica = Replica::default();
            for _ in 0..40 {
                let service = &services[rng.below(2) as usize];
                let messages = 1 + rng.below(12);
                session(service, &mut replica, &views, messages, &record).await;
                if rng.one_in(4) {
                    tokio::time::sleep(Duration::from_millis(rng.below(40))).await;
                }
            }
            // The last session goes on until nothing is left.
            while !session(&services[0], &mut replica, &views, 60, &record).await {}
            (replica, views)
        });
    }
    let stop = CancellationToken::new();
    let stopped = stop.clone();
    let writing = tokio::spawn(async move {
        while !stopped.is_cancelled() {
            writer.write().await;
        }
    });
    while let Some(done) = clients.join_next().await {
        let (replica, views) = done.expect("the client holds");
        assert!(replica.checked > 0, "{views:?} was never compared");
        println!(
            "{views:?}: {} comparisons, {} resets",
            replica.checked, replica.resets
        );
    }
    stop.cancel();
    writing.await.expect("the writer holds");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_equal_the_views_whatever_breaks_one_partition() {
    random_world(1, 1 << 16, seed(11)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_equal_the_views_whatever_breaks_three_partitions() {
    random_world(3, 1 << 16, seed(12)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_equal_the_views_when_removed_keys_are_forgotten_soon() {
    random_world(3, 4, seed(13)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cursor_that_the_log_has_lost_is_reset_and_a_fresh_scan_follows() {
    let world = World::new(1, small_messages(), |config| {
        config.segment_bytes = 1 << 10;
        config.retention.bytes = 16 << 10;
        config.hold_grace = Duration::ZERO;
    });
    let world = Arc::new(world.await);
    let record = Record::new(1);
    let mut writer = Writer::new(Arc::clone(&world), record.clone(), Rng(seed(14)));
    let options = ReplicaOptions {
        removed_max: 4,
        ..ReplicaOptions::default()
    };
    let service = world.serve(options);
    writer.write().await;
    let mut replica = Replica::default();
    while !session(&service, &mut replica, &ALL, 10, &record).await {}
    for _ in 0..300 {
        writer.write().await;
        tokio::task::yield_now().await;
    }
    service.reaches(&record).await;
    while !session(&service, &mut replica, &ALL, 100, &record).await {}
    assert_eq!(replica.resets, 1);
    assert!(replica.complete, "the fresh scan has been completed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn until_caught_up_ends_and_an_idle_stream_gives_signs_of_life() {
    let world = Arc::new(World::new(2, small_messages(), |_| {}).await);
    let record = Record::new(2);
    let mut writer = Writer::new(Arc::clone(&world), record.clone(), Rng(seed(15)));
    for _ in 0..50 {
        writer.write().await;
    }
    let service = world.serve(ReplicaOptions::default());
    let mut replica = Replica::default();
    let mut pull = request(&ALL, "");
    pull.until_caught_up = true;
    let mut stream = service
        .sync
        .sync(Request::new(pull))
        .await
        .expect("taken")
        .into_inner();
    let mut claims = Vec::new();
    while let Some(message) = timeout(PATIENCE, stream.next()).await.expect("in time") {
        claims.extend(replica.apply(message.expect("no error")));
    }
    assert_eq!(
        claims
            .iter()
            .map(|claim| claim.caught_up)
            .collect::<Vec<_>>(),
        [false, true]
    );
    let last = claims.pop().expect("two came");
    assert_eq!(
        last.as_of,
        world.ends().await,
        "everything that was known when the call came"
    );
    replica.check(&last, &ALL, &record.log());

    let mut stream = service
        .sync
        .sync(Request::new(request(&ALL, &replica.cursor)))
        .await
        .expect("taken")
        .into_inner();
    let mut kinds = Vec::new();
    while kinds.len() < 3 {
        let message = timeout(PATIENCE, stream.next())
            .await
            .expect("in time")
            .expect("goes on");
        kinds.push(message.expect("no error").kind.expect("has a kind"));
    }
    assert!(matches!(kinds[0], Kind::CaughtUp(_)), "{kinds:?}");
    assert!(
        matches!(kinds[1..], [Kind::Progress(_), Kind::Progress(_)]),
        "{kinds:?}"
    );
    service.context.shutdown.cancel();
    let ended = timeout(PATIENCE, stream.next())
        .await
        .expect("in time")
        .expect("an error comes");
    let ended = ended.err().or(
        match timeout(PATIENCE, stream.next()).await.expect("in time") {
            Some(Err(status)) => Some(status),
            _ => None,
        },
    );
    assert_eq!(ended.map(|status| status.code()), Some(Code::Unavailable));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn wrong_requests_are_told_what_is_wrong() {
    let world = Arc::new(World::new(2, small_messages(), |_| {}).await);
    let record = Record::new(2);
    let mut writer = Writer::new(Arc::clone(&world), record.clone(), Rng(seed(16)));
    for _ in 0..10 {
        writer.write().await;
    }
    let service = world.serve(ReplicaOptions::default());
    let mut replica = Replica::default();
    session(&service, &mut replica, &[View::Topics], 1, &record).await;
    let foreign = Cursor::new(CursorKind::Tail, 2, 0, vec![0, 0]).encode();
    let ahead = Cursor::new(CursorKind::AsOf, 1, 0, vec![u64::MAX >> 1, 0]).encode();
    let cases = [
        (
            request(&[View::Unspecified], ""),
            Code::InvalidArgument,
            "INVALID_ARGUMENT",
        ),
        (
            request(&ALL, "cut"),
            Code::InvalidArgument,
            "MALFORMED_CURSOR",
        ),
        (
            request(&ALL, &foreign),
            Code::FailedPrecondition,
            "CURSOR_GENERATION",
        ),
        (
            request(&ALL, &replica.cursor),
            Code::InvalidArgument,
            "INVALID_ARGUMENT",
        ),
        (
            SyncRequest {
                feed: "other".into(),
                ..SyncRequest::default()
            },
            Code::NotFound,
            "FEED_NOT_FOUND",
        ),
        (
            SyncRequest {
                at_least: ahead,
                ..SyncRequest::default()
            },
            Code::Unavailable,
            "NOT_CAUGHT_UP",
        ),
    ];
    for (request, code, reason) in cases {
        let refused = service
            .sync
            .sync(Request::new(request.clone()))
            .await
            .err()
            .expect("refused");
        assert_eq!(refused.code(), code, "{request:?}: {refused}");
        let info = refused
            .get_details_error_info()
            .expect("every error says why");
        assert_eq!(info.reason, reason, "{request:?}");
    }
}
