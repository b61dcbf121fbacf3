//! Stopping: streams end with their reason, idle connections do not hold it up.

use std::time::{Duration, Instant};

use headcount_proto::v1::{FetchRequest, TailRequest};
use headcount_server::serve::{Config, ServeError, Server};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tonic::Code;
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;

use crate::serve::rig::{Rig, reason, within};

#[tokio::test]
async fn a_port_in_use_names_the_address_and_the_flag() {
    let rig = Rig::start().await;
    let config = Config {
        listen: rig.address,
        ..Config::default()
    };
    let error = Server::bind(config).await.unwrap_err();
    assert!(matches!(error, ServeError::AddressInUse { address } if address == rig.address));
    let text = error.to_string();
    assert!(
        text.contains(&rig.address.to_string()) && text.contains("--listen"),
        "{text}"
    );

    let config = Config {
        listen: ([203, 0, 113, 1], 80).into(),
        ..Config::default()
    };
    let error = Server::bind(config).await.unwrap_err();
    assert!(matches!(error, ServeError::Listen { .. }), "{error}");
    rig.stop().await;
}

#[tokio::test]
async fn streams_end_with_a_reason_and_idle_connections_do_not_hold_it_up() {
    let rig = Rig::start().await;
    let mut log = rig.log().await;
    let mut tail = log.tail(TailRequest::default()).await.unwrap().into_inner();
    assert!(within(tail.message()).await.unwrap().unwrap().caught_up);
    let waiting = tokio::spawn(async move {
        let request = FetchRequest {
            wait: prost_types::Duration::try_from(Duration::from_secs(50)).ok(),
            ..FetchRequest::default()
        };
        log.fetch(request).await
    });
    let mut health = HealthClient::new(rig.wire().await);
    let request = HealthCheckRequest::default();
    let mut watch = health.watch(request).await.unwrap().into_inner();
    within(watch.message()).await.unwrap().unwrap();
    // Idle before its first byte, idle within a preface, and idle after a request.
    let mut silent = TcpStream::connect(rig.address).await.unwrap();
    let mut begun = TcpStream::connect(rig.address).await.unwrap();
    begun.write_all(b"PRI * HTT").await.unwrap();
    let idle = rig.wire().await;

    let address = rig.address;
    let stopping = Instant::now();
    rig.context.shutdown.cancel();
    let status = within(tail.message()).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::Unavailable, "SHUTTING_DOWN")
    );
    let status = within(waiting).await.unwrap().unwrap_err();
    assert_eq!(reason(&status), "SHUTTING_DOWN");
    within(async { while let Ok(Some(_)) = watch.message().await {} }).await;
    within(rig.served).await.unwrap().unwrap();
    let took = stopping.elapsed();
    assert!(
        took < Duration::from_secs(5),
        "within its deadline of 10 s, but {took:?}"
    );
    assert!(
        TcpStream::connect(address).await.is_err(),
        "still listening"
    );
    let mut rest = Vec::new();
    let _ = within(silent.read_to_end(&mut rest)).await;
    let _ = within(begun.read_to_end(&mut rest)).await;
    drop(idle);
}

/// A peer that answers nothing, not even the order to go: HTTP/2's preface and settings, one
/// request for a stream, and silence.
#[tokio::test]
async fn a_peer_that_does_not_go_is_cut_at_the_deadline() {
    let rig = Rig::start_with(|setup| {
        setup.config.drain_deadline = Duration::from_millis(400);
    })
    .await;
    let mut peer = TcpStream::connect(rig.address).await.unwrap();
    peer.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
        .await
        .unwrap();
    peer.write_all(&[0, 0, 0, 4, 0, 0, 0, 0, 0]).await.unwrap();
    let mut first = [0; 9];
    within(peer.read_exact(&mut first)).await.unwrap();
    assert_eq!(first[3], 4, "settings");
    let stopping = Instant::now();
    rig.context.shutdown.cancel();
    within(rig.served).await.unwrap().unwrap();
    let took = stopping.elapsed();
    assert!(took < Duration::from_secs(2), "{took:?}");
}
