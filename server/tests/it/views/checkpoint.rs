//! A replica of a log that no longer reaches back: its rows come from analyse's checkpoints, and
//! equal those of a replica that read everything.

use std::sync::Arc;
use std::time::Duration;

use futures::StreamExt;
use headcount_binder::{
    BatchHeader, Binder, Channel, ChannelRef, FeedName, Partition, Producer, Retention,
};
use headcount_engine::query::Query;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::sync_service_server::SyncService;
use headcount_proto::v1::{
    self, Event, GetHeadcountRequest, GetHeadcountResponse, Group, Member, Response, Rsvp,
    RsvpRecord, Stamp, SyncRequest, ViewDigest,
};
use headcount_server::analyse;
use headcount_server::checkpoint::RowsOfCheckpoints;
use headcount_server::clock::SystemClock;
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use headcount_server::status::StatusBoard;
use prometheus_client::registry::Registry;
use prost_types::Timestamp;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tonic::Request;

use crate::rng::{Rng, seed};
use crate::views::estimates;
use crate::views::world::{PATIENCE, Service, World};

pub(crate) const PARTITIONS: u16 = 2;

fn record(rng: &mut Rng, partition: u16, at_ms: i64) -> Payload {
    let id = rng.below(400) * u64::from(PARTITIONS) + u64::from(partition);
    let group = id % 31;
    let seconds = at_ms.div_euclid(1_000);
    Payload::Rsvp(RsvpRecord {
        stamp: Some(Stamp {
            source: "test".to_owned(),
            watermark_ms: at_ms - 10_000,
            stream_time_ms: at_ms,
        }),
        rsvp: Some(Rsvp {
            rsvp_id: id,
            response: [Response::Yes, Response::No, Response::Waitlist][rng.below(3) as usize]
                .into(),
            guests: Some(rng.below(3) as u32),
            mtime: Some(Timestamp {
                seconds,
                nanos: (at_ms.rem_euclid(1_000) * 1_000_000) as i32,
            }),
            member: Some(Member {
                member_id: id % 97,
                ..Member::default()
            }),
            event: Some(Event {
                event_id: format!("event-{}", id % 120),
                time: Some(Timestamp {
                    // Its horizon is two hours ahead: what is said then leaves while others come.
                    seconds: seconds - 86_400 + 7_200,
                    nanos: 0,
                }),
                ..Event::default()
            }),
            group: Some(Group {
                group_id: group,
                group_city: "town".to_owned(),
                group_country: ["us", "de"][(group % 2) as usize].to_owned(),
                topics: vec![format!("topic-{}", group % 7), "social".to_owned()],
                ..Group::default()
            }),
            ..Rsvp::default()
        }),
        ..RsvpRecord::default()
    })
}

pub(crate) async fn feed(world: &World, rng: &mut Rng, batches: std::ops::Range<u64>) -> Vec<u64> {
    let mut ends = vec![0; usize::from(PARTITIONS)];
    for number in batches {
        for partition in 0..PARTITIONS {
            let at_ms = 1_425_000_000_000 + number as i64 * 600_000;
            let records = (0..5).map(|_| record(rng, partition, at_ms)).collect();
            let producer = Producer::new("collect/test").expect("a short name");
            let header = BatchHeader {
                producer,
                epoch: 1,
                seq: number + 1,
            };
            ends[usize::from(partition)] = world
                .publish(Channel::Rsvps, partition, header, records)
                .await;
        }
    }
    ends
}

pub(crate) async fn headcount(service: &Service, inputs: &[u64]) -> GetHeadcountResponse {
    let bound = Cursor::new(
        CursorKind::AsOf,
        v1::Channel::Rsvps as u8,
        0,
        inputs.to_vec(),
    )
    .encode();
    let asking = async {
        loop {
            let request = GetHeadcountRequest {
                at_least: bound.clone(),
                ..Default::default()
            };
            if let Ok(answer) = service.query.get_headcount(Request::new(request)).await {
                return answer.into_inner();
            }
        }
    };
    timeout(PATIENCE, asking)
        .await
        .expect("the service gets there")
}

async fn digests(service: &Service) -> Vec<ViewDigest> {
    let request = SyncRequest {
        until_caught_up: true,
        ..SyncRequest::default()
    };
    let mut stream = service
        .sync
        .sync(Request::new(request))
        .await
        .expect("taken")
        .into_inner();
    while let Some(message) = stream.next().await {
        if let Some(Kind::CaughtUp(done)) = message.expect("no error").kind {
            return done.digests;
        }
    }
    panic!("a scan ends with caught_up");
}

/// A log that keeps little of `changes`.
async fn forgetful_world() -> Arc<World> {
    let world = World::new(PARTITIONS, Limits::default(), |config| {
        config.segment_bytes = 8 << 10;
        config.hold_grace = Duration::ZERO;
        let retention = Retention {
            age: None,
            bytes: 256 << 10,
        };
        config.retention_of.insert(Channel::Changes, retention);
    });
    Arc::new(world.await)
}

/// Whether the beginning of `changes` is gone in every partition.
async fn beginning_is_gone(world: &World) -> bool {
    let changes = ChannelRef::new(FeedName::default(), Channel::Changes);
    for partition in (0..PARTITIONS).map(Partition) {
        let bounds = world.binder.bounds(&changes, partition).await;
        if bounds.expect("the channel is open").earliest.0 == 0 {
            return false;
        }
    }
    true
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_replica_from_checkpoints_equals_one_from_the_whole_log() {
    let world = forgetful_world().await;
    let config = analyse::Config {
        checkpoint_interval: Duration::from_millis(20),
        ..analyse::Config::new(
            FeedName::default(),
            PARTITIONS,
            vec![Query::standing("live")],
        )
    };
    let stop = CancellationToken::new();
    let analysing = tokio::spawn(analyse::run(
        config.clone(),
        world.binder.clone(),
        world.store.clone(),
        Arc::new(SystemClock),
        Arc::new(StatusBoard::default()),
        analyse::Metrics::register(&mut Registry::default()),
        stop.clone(),
    ));
    let whole = world.serve(ReplicaOptions::default());
    let mut rng = Rng(seed(41));
    let mut batches = 0;
    while !beginning_is_gone(&world).await {
        let ends = feed(&world, &mut rng, batches..batches + 20).await;
        batches += 20;
        headcount(&whole, &ends).await;
        assert!(batches < 5_000, "retention never removed the beginning");
    }
    let restored = world.serve(ReplicaOptions {
        checkpoints: Some(Arc::new(RowsOfCheckpoints::new(config.analyser(0)))),
        ..ReplicaOptions::default()
    });
    let ends = feed(&world, &mut rng, batches..batches + 20).await;
    let [a, b] = [&whole, &restored].map(|service| headcount(service, &ends));
    let [a, b] = [a.await, b.await].map(|answer| GetHeadcountResponse {
        envelope: None,
        ..answer
    });
    assert_eq!(a, b);
    let said = a.rsvps_yes() + a.rsvps_no() + a.rsvps_waitlist();
    assert!(
        said as usize > usize::from(PARTITIONS) * 400,
        "{said}: some have left their horizon and come again"
    );
    assert_eq!(digests(&whole).await, digests(&restored).await);
    assert_eq!(
        estimates::answers(&whole).await,
        estimates::answers(&restored).await
    );
    stop.cancel();
    let ended = timeout(PATIENCE, analysing).await.expect("in time");
    ended.expect("no panic").expect("analyse ends well");

    let without = world.serve(ReplicaOptions::default()).query;
    let refused = without.get_headcount(Request::new(GetHeadcountRequest::default()));
    let refused = refused.await.expect_err("half a log is no source");
    assert_eq!(refused.code(), tonic::Code::Unavailable);
}
