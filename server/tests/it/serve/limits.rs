//! Bounds of the service: connections, calls, streams, sizes, deadlines.

use std::any::Any;
use std::time::{Duration, Instant};

use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::log_service_client::LogServiceClient;
use headcount_proto::v1::query_service_client::QueryServiceClient;
use headcount_proto::v1::sync_response::Kind;
use headcount_proto::v1::sync_service_client::SyncServiceClient;
use headcount_proto::v1::{
    self, FetchRequest, GetStatusRequest, SyncRequest, TailRequest, WatchRequest, WatchedQuery,
};
use headcount_server::serve::{Config, Limits, Server};
use prost::Message as _;
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpStream;
use tonic::{Code, Request, Status};

use crate::serve::rig::{Rig, long, reason, record, within};

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

/// The RPCs that answer with a stream.
const STREAMS: [&str; 3] = ["Tail", "Sync", "Watch"];

/// Opens a stream; what it returns keeps it open.
async fn open(rig: &Rig, rpc: &str) -> Result<Box<dyn Any>, Status> {
    let wire = rig.wire().await;
    Ok(match rpc {
        "Tail" => {
            let mut client = LogServiceClient::new(wire);
            Box::new(client.tail(TailRequest::default()).await?)
        }
        "Sync" => {
            let mut client = SyncServiceClient::new(wire);
            Box::new(client.sync(SyncRequest::default()).await?)
        }
        _ => {
            let request = WatchRequest {
                queries: vec![WatchedQuery::default()],
                ..WatchRequest::default()
            };
            let mut client = QueryServiceClient::new(wire);
            Box::new(client.watch(request).await?)
        }
    })
}

#[tokio::test]
async fn more_streams_than_may_be_are_refused_whatever_they_carry() {
    for rpc in STREAMS {
        let rig = Rig::start_with(|setup| setup.config.limits.streams = 2).await;
        let open_streams = &rig.context.metrics.open_streams;
        let _first = open(&rig, rpc).await.unwrap();
        let second = open(&rig, rpc).await.unwrap();
        assert_eq!(open_streams.get(), 2, "{rpc}");
        for other in STREAMS {
            let status = open(&rig, other).await.unwrap_err();
            assert_eq!(
                (status.code(), &*reason(&status)),
                (Code::ResourceExhausted, "LIMIT_EXCEEDED"),
                "{other} beside {rpc}"
            );
            let retry = tonic_types::StatusExt::get_details_retry_info(&status).unwrap();
            assert!(retry.retry_delay.is_some());
        }
        assert_eq!(open_streams.get(), 2, "{rpc}");
        drop(second);
        within(async {
            while open(&rig, rpc).await.is_err() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        })
        .await;
        rig.stop().await;
    }
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
    assert_eq!(status.code(), Code::InvalidArgument, "{status:?}");
    let info = tonic_types::StatusExt::get_details_error_info(&status).expect("a reason");
    assert_eq!(info.reason, "INVALID_ARGUMENT");
    assert!(status.message().contains("1024"), "{status:?}");
    rig.stop().await;
}

fn topic(number: usize) -> v1::ViewRow {
    v1::ViewRow {
        view: v1::View::Topics.into(),
        key: format!("topic-{number:04}"),
        rsvps_yes: Some(1),
        people: Some(2),
        last_change_ms: Some(1_425_788_568_167),
        ..v1::ViewRow::default()
    }
}

#[tokio::test]
async fn messages_are_as_long_as_is_set_and_a_scan_breaks_off_between_them() {
    const ROWS: usize = 500;
    let least = *Limits::MESSAGE_BYTES.start();
    let rig = Rig::start_with(|setup| setup.config.limits.message_bytes = least).await;
    let rows: Vec<v1::ViewRow> = (0..ROWS).map(topic).collect();
    let mut records: Vec<v1::LogRecord> = rows
        .chunks(100)
        .map(|rows| {
            record(Payload::ViewRows(v1::ViewRows {
                rows: rows.to_vec(),
            }))
        })
        .collect();
    records.push(record(Payload::Progress(v1::Progress::default())));
    rig.publish(Channel::Changes, 0, (1, 1_024), &records).await;

    let mut client = SyncServiceClient::new(rig.wire().await);
    let (mut got, mut cursor, mut calls) = (Vec::new(), String::new(), 0);
    while got.len() < ROWS {
        let request = SyncRequest {
            cursor: cursor.clone(),
            ..SyncRequest::default()
        };
        let mut stream = client.sync(request).await.unwrap().into_inner();
        let message = within(stream.message()).await.unwrap().unwrap();
        calls += 1;
        cursor = message.cursor;
        if let Some(Kind::Rows(rows)) = message.kind {
            assert!(rows.encoded_len() <= least, "{}", rows.encoded_len());
            got.extend(rows.rows);
        }
    }
    assert_eq!(got, rows, "each row once");
    assert!(calls > ROWS * 20 / least, "only {calls} messages");
    rig.stop().await;

    for bytes in [least - 1, Limits::MESSAGE_BYTES.end() + 1] {
        let mut config = Config::default();
        config.limits.message_bytes = bytes;
        let refused = Server::bind(config).await.unwrap_err();
        assert!(
            refused.to_string().contains("serve.message_size"),
            "{refused}"
        );
    }
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
        setup.config.limits.header_wait = Duration::from_secs(1);
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
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    assert_eq!(rig.context.metrics.connections.get(), 1);
    client
        .get_status(GetStatusRequest::default())
        .await
        .unwrap();
    rig.stop().await;
}

/// Over HTTP/1.1, where no ping tells that nobody reads.
#[tokio::test]
async fn a_peer_that_takes_nothing_is_given_up() {
    let rig = Rig::start_with(|setup| {
        setup.config.limits.write_wait = Duration::from_secs(1);
    })
    .await;
    // More than the buffers of two sockets take.
    for seq in 1..=32 {
        rig.publish(Channel::Dead, 0, (1, seq), &[long(seq, 1 << 20)])
            .await;
    }
    let request = TailRequest {
        channel: v1::Channel::Dead.into(),
        start: Some(v1::tail_request::Start::FromEarliest(true)),
        ..TailRequest::default()
    }
    .encode_to_vec();
    let head = format!(
        "POST /headcount.v1.LogService/Tail HTTP/1.1\r\nhost: {}\r\n\
         content-type: application/grpc-web+proto\r\ncontent-length: {}\r\n\r\n",
        rig.address,
        request.len() + 5
    );
    let mut frame = vec![0];
    frame.extend((request.len() as u32).to_be_bytes());
    frame.extend(request);
    let mut stream = TcpStream::connect(rig.address).await.unwrap();
    for bytes in [head.as_bytes(), &frame] {
        tokio::io::AsyncWriteExt::write_all(&mut stream, bytes)
            .await
            .unwrap();
    }
    let mut answer = [0; 15];
    within(stream.read_exact(&mut answer)).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200 OK");
    let begun = Instant::now();
    let connections = &rig.context.metrics.connections;
    let closed = async {
        while connections.get() > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    within(closed).await;
    assert!(begun.elapsed() >= Duration::from_millis(900));
    assert_eq!(rig.context.metrics.open_streams.get(), 0);
    rig.stop().await;
}
