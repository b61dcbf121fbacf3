//! What is wrong is said, with the next step.

use std::path::PathBuf;
use std::time::Duration;

use headcount_simulator::{Config, Content, Error, Faults, Feed, Rate, Tls};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_tungstenite::{connect_async, tungstenite};

use crate::harness::*;

async fn refused(config: Config) -> Error {
    Feed::bind(config)
        .await
        .expect_err("binds although it cannot be served")
}

#[tokio::test]
async fn a_configuration_that_cannot_be_meant_is_refused_with_the_next_step() {
    let base = || generated(Rate::Max, None);
    let recording = |path: PathBuf, repeat| Content::Recording { path, repeat };
    let starting_at = |ms| Content::Generated {
        seed: 1,
        start_mtime_ms: Some(ms),
        limit: None,
    };
    let tls = Tls {
        cert_pem: recording_path(),
        key_pem: recording_path(),
    };
    let with = |content| Config { content, ..base() };
    let cases = [
        (
            Config {
                rate: Rate::PerSecond(0.0),
                ..base()
            },
            "records a second",
        ),
        (
            Config {
                rate: Rate::Multiple(f64::NAN),
                ..base()
            },
            "a multiple",
        ),
        (
            Config {
                history_records: 0,
                ..base()
            },
            "at least 1",
        ),
        (
            Config {
                tls: Some(tls),
                ..base()
            },
            "give a PEM file",
        ),
        (with(recording(recording_path(), 0)), "at least 1"),
        (
            with(recording("/nowhere/feed.jsonl".into(), 1)),
            "check the path",
        ),
        (with(starting_at(1_425_788_568)), "milliseconds"),
    ];
    for (config, next_step) in cases {
        let message = refused(config).await.to_string();
        assert!(message.contains(next_step), "{message}");
    }
}

#[tokio::test]
async fn a_port_in_use_is_a_typed_error() {
    let feed = Running::start(generated(Rate::Max, None)).await;
    let error = refused(Config {
        listen: feed.address,
        ..generated(Rate::Max, None)
    })
    .await;
    assert!(matches!(error, Error::Bind { address, .. } if address == feed.address));
    assert!(error.to_string().contains("another port"), "{error}");
}

#[tokio::test]
async fn a_query_that_makes_no_sense_is_answered_with_400_and_why() {
    let feed = Running::start(generated(Rate::Max, None)).await;
    let url = format!("{}?since_count=all", feed.url);
    match in_time(connect_async(url)).await {
        Err(tungstenite::Error::Http(response)) => {
            assert_eq!(response.status().as_u16(), 400);
            let body = response.body().as_deref().unwrap_or_default();
            assert!(String::from_utf8_lossy(body).contains("since_count=all"));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn one_who_speaks_no_websocket_harms_nobody() {
    let feed = Running::start(replay(Rate::Max, 1)).await;
    let mut plain = tokio::net::TcpStream::connect(feed.address)
        .await
        .expect("connects");
    plain
        .write_all(b"GET /2/rsvps HTTP/1.0\r\n\r\nrubbish")
        .await
        .expect("writes");
    let mut answer = Vec::new();
    let _ = in_time(plain.read_to_end(&mut answer)).await;
    assert_eq!(
        read_to_close(&mut feed.connect("").await).await.0.len(),
        RECORDED
    );
}

#[tokio::test]
async fn a_fault_cuts_without_a_close_frame() {
    let faults = Faults {
        drop_every: Some(Duration::from_millis(100)),
    };
    let feed = Running::start(Config {
        faults,
        ..generated(Rate::PerSecond(0.01), None)
    })
    .await;
    let mut client = feed.connect("").await;
    match in_time(futures::StreamExt::next(&mut client)).await {
        Some(Err(_)) => {}
        other => panic!("{other:?}"),
    }
}

/// Bytes of the last frame of a connection that was cut, where it is not whole; `None`: it was.
async fn cut_frame(address: std::net::SocketAddr) -> Option<usize> {
    let mut stream = in_time(tokio::net::TcpStream::connect(address))
        .await
        .expect("connects");
    let request = format!(
        "GET /2/rsvps HTTP/1.1\r\nHost: {address}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
         Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).await.expect("asks");
    let (mut received, mut more) = (Vec::new(), [0; 4_096]);
    // Until it is reset.
    while let Ok(count @ 1..) = in_time(stream.read(&mut more)).await {
        received.extend(&more[..count]);
    }
    let head = received.windows(4).position(|four| four == b"\r\n\r\n");
    let mut rest = &received[head.expect("the head of an answer") + 4..];
    // A server's frames have no mask: text, with its length in 7, 16 or 64 bits.
    while let Some((&[first, length], body)) = rest.split_first_chunk() {
        assert_eq!(first, 0x81, "a record is a text frame of its own");
        let (length, body) = match (length, body) {
            (126, [a, b, body @ ..]) => (usize::from(u16::from_be_bytes([*a, *b])), body),
            (..126, body) => (usize::from(length), body),
            _ => break,
        };
        let Some(next) = body.get(length..) else {
            break;
        };
        rest = next;
    }
    (!rest.is_empty()).then_some(rest.len())
}

/// As of a feed whose connection breaks: what is on its way when it does is cut wherever it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_fault_cuts_a_record_short_where_the_feed_is_busy() {
    let faults = Faults {
        drop_every: Some(Duration::from_millis(30)),
    };
    let feed = Running::start(Config {
        faults,
        ..generated(Rate::Max, None)
    })
    .await;
    for _ in 0..200 {
        if cut_frame(feed.address).await.is_some() {
            return;
        }
    }
    panic!("of 200 connections none was cut within a record");
}
