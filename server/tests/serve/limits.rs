//! Bounds of the service: connections, calls, streams, sizes, deadlines.

use std::time::{Duration, Instant};

use headcount_proto::v1::{FetchRequest, GetStatusRequest, TailRequest};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tonic::{Code, Request};

use crate::rig::{Rig, reason, within};

#[tokio::test]
async fn a_stream_ends_at_its_own_deadline() {
    let rig = Rig::start().await;
    let mut request = Request::new(TailRequest::default());
    // Only the header: the client itself does not watch a stream's time.
    request
        .metadata_mut()
        .insert("grpc-timeout", "300m".parse().unwrap());
    let begun = Instant::now();
    let mut stream = rig.log().await.tail(request).await.unwrap().into_inner();
    assert!(within(stream.message()).await.unwrap().unwrap().caught_up);
    let status = within(stream.message()).await.unwrap_err();
    assert_eq!(status.code(), Code::DeadlineExceeded);
    assert!(begun.elapsed() >= Duration::from_millis(300));
    assert_eq!(rig.context.metrics.open_streams.get(), 0);
    rig.stop().await;
}

#[tokio::test]
async fn more_streams_than_may_be_are_refused() {
    let rig = Rig::start_with(|setup| setup.config.limits.streams = 2).await;
    let mut client = rig.log().await;
    let _first = client.tail(TailRequest::default()).await.unwrap();
    let second = client.tail(TailRequest::default()).await.unwrap();
    let status = client.tail(TailRequest::default()).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::ResourceExhausted, "LIMIT_EXCEEDED")
    );
    let retry = tonic_types::StatusExt::get_details_retry_info(&status).unwrap();
    assert!(retry.retry_delay.is_some());
    drop(second);
    within(async {
        while client.tail(TailRequest::default()).await.is_err() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    })
    .await;
    rig.stop().await;
}

#[tokio::test]
async fn more_calls_than_may_be_are_refused_at_once() {
    let rig = Rig::start_with(|setup| setup.config.limits.calls = 1).await;
    let mut waiting = rig.log().await;
    let wait = tokio::spawn(async move {
        let request = FetchRequest {
            wait: prost_types::Duration::try_from(Duration::from_secs(50)).ok(),
            ..FetchRequest::default()
        };
        waiting.fetch(request).await
    });
    let mut client = rig.admin().await;
    let status = within(async {
        loop {
            if let Err(status) = client.get_status(GetStatusRequest::default()).await {
                break status;
            }
        }
    })
    .await;
    assert_eq!(reason(&status), "LIMIT_EXCEEDED");
    wait.abort();
    rig.stop().await;
}

#[tokio::test]
async fn a_long_request_is_refused() {
    let rig = Rig::start_with(|setup| setup.config.limits.request_bytes = 1 << 10).await;
    let request = FetchRequest {
        feed: "x".repeat(2 << 10),
        ..FetchRequest::default()
    };
    let status = rig.log().await.fetch(request).await.unwrap_err();
    assert_eq!(status.code(), Code::OutOfRange, "{status:?}");
    rig.stop().await;
}

#[tokio::test]
async fn connections_beyond_the_limit_wait_for_a_place() {
    let rig = Rig::start_with(|setup| setup.config.limits.connections = 1).await;
    let mut first = rig.admin().await;
    first.get_status(GetStatusRequest::default()).await.unwrap();
    let address = rig.address;
    let second = tokio::spawn(async move {
        let endpoint = tonic::transport::Endpoint::from_shared(format!("http://{address}"));
        let wire = endpoint.unwrap().connect().await.unwrap();
        let mut client = headcount_proto::v1::admin_service_client::AdminServiceClient::new(wire);
        client.get_status(GetStatusRequest::default()).await
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(!second.is_finished());
    assert_eq!(rig.context.metrics.connections.get(), 1);
    drop(first);
    within(second).await.unwrap().unwrap();
    rig.stop().await;
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_closed() {
    let rig = Rig::start_with(|setup| {
        setup.config.limits.header_wait = Duration::from_millis(100);
    })
    .await;
    for first_bytes in [
        &b""[..],
        b"P",
        b"PRI * HTTP/2.0\r\n",
        b"GET /livez HTTP/1.1\r\nhost: lo",
    ] {
        let mut stream = TcpStream::connect(rig.address).await.unwrap();
        tokio::io::AsyncWriteExt::write_all(&mut stream, first_bytes)
            .await
            .unwrap();
        let mut answer = Vec::new();
        // Closed or reset: either way, it is over.
        let _ = within(stream.read_to_end(&mut answer)).await;
    }
    // One that has spoken may be idle.
    let mut client = rig.admin().await;
    client
        .get_status(GetStatusRequest::default())
        .await
        .unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(rig.context.metrics.connections.get(), 1);
    client
        .get_status(GetStatusRequest::default())
        .await
        .unwrap();
    rig.stop().await;
}
