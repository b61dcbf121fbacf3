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

/// HTTP/2's preface, settings that let no byte of a body through, and a `Tail` of everything.
fn tail_without_a_window() -> Vec<u8> {
    let frame = |kind: u8, flags: u8, stream: u8, payload: &[u8]| {
        let length = u8::try_from(payload.len()).unwrap();
        [&[0, 0, length, kind, flags, 0, 0, 0, stream], payload].concat()
    };
    let path = b"/headcount.v1.LogService/Tail";
    // POST, http, then literals by the static table's names: path, authority, content type.
    let mut headers = vec![0x83, 0x86, 0x04, u8::try_from(path.len()).unwrap()];
    headers.extend_from_slice(path);
    headers.extend_from_slice(b"\x01\x09localhost\x0f\x10\x10application/grpc");
    headers.extend_from_slice(b"\x00\x02te\x08trailers");
    [
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec(),
        frame(4, 0, 0, &[0, 4, 0, 0, 0, 0]),
        frame(1, 4, 1, &headers),
        frame(0, 1, 1, &[0; 5]),
    ]
    .concat()
}

/// A peer that takes nothing of its stream, and does not go when it is asked to.
#[tokio::test]
async fn a_peer_that_does_not_go_is_cut_at_the_deadline() {
    let drain = Duration::from_millis(400);
    let rig = Rig::start_with(|setup| setup.config.drain_deadline = drain).await;
    let mut peer = TcpStream::connect(rig.address).await.unwrap();
    peer.write_all(&tail_without_a_window()).await.unwrap();
    let answered = async {
        loop {
            let mut head = [0; 9];
            peer.read_exact(&mut head).await.unwrap();
            let length = usize::from(head[1]) << 8 | usize::from(head[2]);
            let mut payload = vec![0; length];
            peer.read_exact(&mut payload).await.unwrap();
            // Headers: the stream has begun, and its first message waits for a window.
            if (head[3], head[8]) == (1, 1) {
                return;
            }
        }
    };
    within(answered).await;
    let stopping = Instant::now();
    rig.context.shutdown.cancel();
    within(rig.served).await.unwrap().unwrap();
    let took = stopping.elapsed();
    assert!(took >= drain, "{took:?}: it went by itself");
    assert!(took < drain + Duration::from_secs(9), "{took:?}");
}
