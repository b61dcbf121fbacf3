//! `AdminService` over a socket, health and reflection.

use bytes::Bytes;
use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{
    GetQueryRequest, GetStatusRequest, ListChannelsRequest, ListCheckpointsRequest,
    ListFeedsRequest, ListQueriesRequest, Progress, RecordCounts, StandingQuery,
};
use headcount_store::CheckpointManifest;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_check_response::ServingStatus;
use tonic_health::pb::health_client::HealthClient;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;
use tonic_reflection::pb::{v1 as reflection, v1alpha};

use headcount_server::serve::Readiness;

use crate::serve::rig::{PARTITIONS, Rig, dead, reason, record, within};

#[tokio::test]
async fn status_tells_of_every_part() {
    let rig = Rig::start().await;
    for partition in 0..PARTITIONS {
        for seq in 1..=3 {
            let progress = Payload::Progress(Progress {
                partition: Some(partition.into()),
                next_offset: Some(seq),
                counts: Some(RecordCounts {
                    records: Some(seq * 10),
                    new: Some(seq),
                    ..RecordCounts::default()
                }),
                ..Progress::default()
            });
            let records = [dead(1), record(progress)];
            rig.publish(Channel::Changes, partition, (1, seq), &records)
                .await;
        }
    }
    rig.context.status.add_role("serve");
    rig.context
        .status
        .warn("disk", Some("the disk is nearly full: free some".into()));
    let mut client = rig.admin().await;
    let status = client
        .get_status(GetStatusRequest::default())
        .await
        .unwrap()
        .into_inner();
    assert_eq!(status.version, env!("CARGO_PKG_VERSION"));
    assert!(status.uptime.is_some());
    let records = status.records.unwrap();
    assert_eq!((records.records, records.new), (Some(90), Some(9)));
    assert_eq!(records.echoes, Some(0));
    assert_eq!(status.roles, ["serve"]);
    assert_eq!(status.warnings, ["the disk is nearly full: free some"]);
    assert_eq!(status.channels.len(), 6);
    let listed = client
        .list_channels(ListChannelsRequest::default())
        .await
        .unwrap();
    assert_eq!(listed.into_inner().channels, status.channels);
    rig.stop().await;
}

#[tokio::test]
async fn feeds_and_queries_are_listed() {
    let query = StandingQuery {
        name: "standing".into(),
        plan_hash: "00ff".into(),
        ..StandingQuery::default()
    };
    let standing = query.clone();
    let rig = Rig::start_with(|setup| setup.queries = vec![standing]).await;
    let mut client = rig.admin().await;
    let feeds = client
        .list_feeds(ListFeedsRequest::default())
        .await
        .unwrap()
        .into_inner();
    assert_eq!(feeds.feeds, ["main"]);
    let query = StandingQuery {
        configured: true,
        ..query
    };
    let queries = client
        .list_queries(ListQueriesRequest::default())
        .await
        .unwrap()
        .into_inner();
    assert_eq!(queries.queries, std::slice::from_ref(&query));
    let named = |name: &str| GetQueryRequest {
        name: name.into(),
        ..GetQueryRequest::default()
    };
    let got = client
        .get_query(named("standing"))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(got.query, Some(query));
    let status = client.get_query(named("none")).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::NotFound, "QUERY_NOT_FOUND")
    );
    let token = ListFeedsRequest {
        page_token: "x".into(),
        ..ListFeedsRequest::default()
    };
    let status = client.list_feeds(token).await.unwrap_err();
    assert_eq!(reason(&status), "PAGE_TOKEN_MISMATCH");
    rig.stop().await;
}

#[tokio::test]
async fn checkpoints_are_listed() {
    let rig = Rig::start().await;
    let mut client = rig.admin().await;
    let state = Bytes::from_static(b"state");
    let manifest = CheckpointManifest {
        owner: "analyse/0".into(),
        epoch: 1,
        sequence: 2,
        next_offset: 3,
        taken_at_ms: 1_425_800_000_123,
        bytes: 5,
        hash: xxhash_rust::xxh3::xxh3_64(&state),
        state_hash: 0xfeed,
    };
    rig.context
        .store
        .acquire_lease("main", "analyse/0")
        .await
        .unwrap();
    rig.context
        .store
        .commit_checkpoint("main", manifest, state)
        .await
        .unwrap();
    let listed = client
        .list_checkpoints(ListCheckpointsRequest::default())
        .await
        .unwrap();
    let listed = listed.into_inner().checkpoints;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].owner, "analyse/0");
    assert_eq!(listed[0].state_hash, "000000000000feed");
    assert_eq!(listed[0].taken_at.unwrap().nanos, 123_000_000);
    rig.stop().await;
}

#[tokio::test]
async fn health_follows_readiness() {
    let rig = Rig::start_with(|setup| {
        setup.readiness = Readiness::waiting_for(&["tables"]);
    })
    .await;
    let mut health = HealthClient::new(rig.wire().await);
    let request = |service: &str| HealthCheckRequest {
        service: service.into(),
    };
    let mut watch = health.watch(request("")).await.unwrap().into_inner();
    let first = within(watch.message()).await.unwrap().unwrap();
    assert_eq!(first.status(), ServingStatus::NotServing);
    rig.context.readiness.ready("tables");
    let next = within(watch.message()).await.unwrap().unwrap();
    assert_eq!(next.status(), ServingStatus::Serving);
    let log = within(async {
        loop {
            let answer = health
                .check(request("headcount.v1.LogService"))
                .await
                .unwrap();
            if answer.get_ref().status() == ServingStatus::Serving {
                break answer.into_inner();
            }
        }
    });
    assert_eq!(log.await.status(), ServingStatus::Serving);
    rig.context.readiness.not_ready("tables", "again");
    let next = within(watch.message()).await.unwrap().unwrap();
    assert_eq!(next.status(), ServingStatus::NotServing);
    rig.stop().await;
}

#[tokio::test]
async fn reflection_lists_what_is_served_in_both_versions() {
    let rig = Rig::start().await;
    let mut client = ServerReflectionClient::new(rig.wire().await);
    let ask = reflection::ServerReflectionRequest {
        host: String::new(),
        message_request: Some(MessageRequest::ListServices(String::new())),
    };
    let answers = client
        .server_reflection_info(tokio_stream::iter([ask]))
        .await
        .unwrap();
    let answer = within(answers.into_inner().message())
        .await
        .unwrap()
        .unwrap();
    let Some(MessageResponse::ListServicesResponse(list)) = answer.message_response else {
        panic!("no list: {answer:?}");
    };
    let names: Vec<String> = list
        .service
        .into_iter()
        .map(|service| service.name)
        .collect();
    for service in [
        "headcount.v1.LogService",
        "headcount.v1.QueryService",
        "headcount.v1.SubscriberService",
        "grpc.health.v1.Health",
    ] {
        assert!(
            names.iter().any(|name| name == service),
            "{service} of {names:?}"
        );
    }
    assert!(!names.iter().any(|name| name.contains("DeliveryService")));

    let mut old = v1alpha::server_reflection_client::ServerReflectionClient::new(rig.wire().await);
    let symbol = "headcount.v1.LogService.Tail".to_owned();
    let ask = v1alpha::ServerReflectionRequest {
        host: String::new(),
        message_request: Some(
            v1alpha::server_reflection_request::MessageRequest::FileContainingSymbol(symbol),
        ),
    };
    let answers = old
        .server_reflection_info(tokio_stream::iter([ask]))
        .await
        .unwrap();
    let answer = within(answers.into_inner().message())
        .await
        .unwrap()
        .unwrap();
    assert!(matches!(
        answer.message_response,
        Some(v1alpha::server_reflection_response::MessageResponse::FileDescriptorResponse(_))
    ));
    rig.stop().await;
}
