//! Where the budget of state has forced some of it out, every answer says that it may be off.

use std::sync::Arc;
use std::time::Duration;

use headcount_binder::FeedName;
use headcount_engine::truth::TruthLimits;
use headcount_proto::v1::query_service_server::QueryService;
use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{
    GetEventRequest, QueryDefinition, SlidingWindow, TopKRequest, WatchedQuery, Window, window,
};
use headcount_server::analyse;
use headcount_server::checkpoint::{CheckpointRows, RowsOfCheckpoints};
use headcount_server::clock::SystemClock;
use headcount_server::serve::Limits;
use headcount_server::serve::views::ReplicaOptions;
use headcount_server::status::StatusBoard;
use headcount_store::Store as _;
use prometheus_client::registry::Registry;
use prost_types::{Duration as Length, Timestamp};
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tonic::Request;

use crate::rng::{Rng, seed};
use crate::views::checkpoint::{PARTITIONS, feed, headcount};
use crate::views::watch::read;
use crate::views::world::{PATIENCE, Service, World};

/// Whether GetHeadcount, TopK, GetEvent, and the last row of an ad-hoc query say that they are exact.
async fn exact(service: &Service, inputs: &[u64]) -> [Option<bool>; 4] {
    let count = headcount(service, inputs).await.envelope;
    let top = TopKRequest {
        dimension: headcount_proto::v1::Dimension::Event.into(),
        k: 1,
        ..TopKRequest::default()
    };
    let top = service.query.top_k(Request::new(top)).await;
    let top = top.expect("answered").into_inner();
    let event = GetEventRequest {
        event_id: top.entries[0].key.clone(),
        ..GetEventRequest::default()
    };
    let event = service.query.get_event(Request::new(event)).await;
    let event = event.expect("there is one").into_inner().envelope;
    let second = Some(Length {
        seconds: 1,
        nanos: 0,
    });
    let sliding = SlidingWindow {
        size: second,
        slide: second,
    };
    let watched = WatchedQuery {
        query: Some(Query::Definition(QueryDefinition {
            window: Some(Window {
                kind: Some(window::Kind::Sliding(sliding)),
                ..Window::default()
            }),
            ..QueryDefinition::default()
        })),
        start: Some(Start::FromEarliest(true)),
        // Well within what is fed.
        until: Some(Timestamp {
            seconds: 1_425_000_000 + 120_000,
            nanos: 0,
        }),
        ..WatchedQuery::default()
    };
    let messages = read(service, vec![watched], usize::MAX).await;
    let rows = messages.iter().flat_map(|message| &message.results);
    let row = rows.last().expect("a window fired").envelope.clone();
    [count, top.envelope, event, row].map(|envelope| envelope.expect("each has one").exact)
}

async fn analysed(limits: TruthLimits) -> ([Option<bool>; 4], Vec<bool>) {
    let world = World::new(PARTITIONS, Limits::default(), |_| {}).await;
    let config = analyse::Config {
        limits,
        checkpoint_interval: Duration::from_millis(20),
        ..analyse::Config::new(FeedName::default(), PARTITIONS, Vec::new())
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
    let service = world.serve(ReplicaOptions::default());
    let ends = feed(&world, &mut Rng(seed(42)), 0..300).await;
    let answers = exact(&service, &ends).await;
    stop.cancel();
    let ended = timeout(PATIENCE, analysing).await.expect("in time");
    ended.expect("no panic").expect("analyse ends well");
    let reader = RowsOfCheckpoints::new(config.analyser(0));
    let mut kept = Vec::new();
    for partition in 0..PARTITIONS {
        let owner = format!("analyse/{partition}");
        let newest = world.store.newest_checkpoint("main", &owner).await;
        let (_, state) = newest.expect("the store answers").expect("one is kept");
        let views = reader.read(partition, &state).expect("it is readable");
        kept.push(views.progress.inexact);
    }
    (answers, kept)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_say_when_the_budget_of_state_was_exceeded() {
    let (answers, kept) = analysed(TruthLimits { rsvps_max: 50 }).await;
    assert_eq!(answers, [Some(false); 4]);
    assert_eq!(kept, [true; 2], "a replica from a checkpoint knows it too");
    let (answers, kept) = analysed(TruthLimits::default()).await;
    assert_eq!(answers, [Some(true); 4]);
    assert_eq!(kept, [false; 2]);
}
