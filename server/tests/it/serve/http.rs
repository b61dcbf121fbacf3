//! Raw HTTP/1.1 against the port: pages, refusals, gRPC-Web.

use std::net::SocketAddr;

use headcount_binder::{Channel, ChannelRef, FeedName, Offset, Partition};
use headcount_proto::v1::{self, GetStatusRequest, ListFeedsResponse, TailRequest, TailResponse};
use headcount_server::serve::Readiness;
use headcount_server::serve::readiness::{ANALYSE_PART, LOAD_PART};
use prost::Message as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tonic::Code;
use tonic::transport::Endpoint;

use crate::serve::rig::{Rig, long, reason, within};

/// Status, head in lower case, and body of one request on a connection of its own.
async fn ask(address: SocketAddr, head: &str, body: &[u8]) -> (u16, String, Vec<u8>) {
    let mut stream = TcpStream::connect(address).await.unwrap();
    let length = body.len();
    let head = format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    let mut answer = Vec::new();
    within(stream.read_to_end(&mut answer)).await.unwrap();
    let split = answer
        .windows(4)
        .position(|four| four == b"\r\n\r\n")
        .expect("no head");
    let head = String::from_utf8(answer[..split].to_vec())
        .unwrap()
        .to_ascii_lowercase();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    let mut body = answer[split + 4..].to_vec();
    if head.contains("transfer-encoding: chunked") {
        body = unchunked(&body);
    }
    (status, head, body)
}

fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n").unwrap();
        let length = std::str::from_utf8(&rest[..line]).unwrap();
        let length = usize::from_str_radix(length, 16).unwrap();
        if length == 0 {
            return whole;
        }
        whole.extend_from_slice(&rest[line + 2..line + 2 + length]);
        rest = &rest[line + 2 + length + 2..];
    }
}

async fn get(rig: &Rig, path: &str, headers: &str) -> (u16, String, String) {
    let head = format!("GET {path} HTTP/1.1\r\n{headers}");
    let (status, head, body) = ask(rig.address, &head, b"").await;
    (status, head, String::from_utf8(body).unwrap())
}

const HOST: &str = "host: localhost:7440\r\n";

#[tokio::test]
async fn pages_answer_over_plain_http() {
    let rig = Rig::start_with(|setup| {
        setup.readiness = Readiness::waiting_for(&[LOAD_PART, ANALYSE_PART]);
    })
    .await;
    let (status, _, body) = get(&rig, "/livez", HOST).await;
    assert_eq!((status, &*body), (200, "alive\n"));

    let (status, _, body) = get(&rig, "/readyz", HOST).await;
    assert_eq!(
        (status, &*body),
        (
            503,
            "not ready\nanalyse: not started yet\nload: not started yet\n"
        )
    );
    rig.context.readiness.ready(ANALYSE_PART);
    rig.context.readiness.not_ready(LOAD_PART, "reading back");
    let (status, _, body) = get(&rig, "/readyz", HOST).await;
    assert_eq!((status, &*body), (503, "not ready\nload: reading back\n"));
    rig.context.readiness.ready(LOAD_PART);
    let (status, _, body) = get(&rig, "/readyz", HOST).await;
    assert_eq!((status, &*body), (200, "ready\n"));

    rig.admin()
        .await
        .get_status(GetStatusRequest::default())
        .await
        .unwrap();
    let labels = "method=\"headcount.v1.AdminService/GetStatus\",code=\"OK\"";
    within(async {
        loop {
            let (status, head, body) = get(&rig, "/metrics", HOST).await;
            assert_eq!(status, 200);
            assert!(
                head.contains("content-type: application/openmetrics-text"),
                "{head}"
            );
            assert!(body.ends_with("# EOF\n"));
            if body.contains(&format!("headcount_serve_calls_total{{{labels}}} 1")) {
                break;
            }
        }
    })
    .await;

    let (status, _, body) = get(&rig, "/dashboard", HOST).await;
    assert_eq!(status, 404);
    assert!(body.contains("grpcurl"), "{body}");
    rig.stop().await;
}

#[tokio::test]
async fn readyz_warns_of_a_reader_that_uses_up_the_retention() {
    let rig = Rig::start_with(|setup| {
        setup.binder.retention.bytes = 256 << 10;
        setup.binder.segment_bytes = 16 << 10;
    })
    .await;
    let dead = ChannelRef::new(FeedName::default(), Channel::Dead);
    let hold = async |from| {
        let held = rig.binder.hold(&dead, Partition(0), "loader", from).await;
        held.unwrap();
    };
    hold(Offset::ZERO).await;
    let mut end = Offset::ZERO;
    for seq in 1..=20 {
        end = rig
            .publish(Channel::Dead, 0, (1, seq), &[long(seq, 8 << 10)])
            .await;
    }
    let (status, _, body) = get(&rig, "/readyz", HOST).await;
    assert_eq!(status, 200);
    let warning = body.lines().nth(1).unwrap_or_default();
    let percent = warning.strip_prefix("warning: loader uses up ");
    let percent =
        percent.and_then(|rest| rest.split_once(" % of the retention of main/dead, partition 0"));
    let percent: f64 = percent.expect(&body).0.parse().unwrap();
    // 20 × 8 KiB of 256 KiB, and what frames and heads take.
    assert!((62.0..70.0).contains(&percent), "{body}");

    hold(end).await;
    let (_, _, body) = get(&rig, "/readyz", HOST).await;
    assert_eq!(body, "ready\n");
    rig.stop().await;
}

#[tokio::test]
async fn other_hosts_and_origins_are_refused_on_every_path() {
    let rig = Rig::start_with(|setup| {
        setup.config.allowed_hosts = vec!["counts.example".into()];
        setup.config.allowed_origins = vec!["https://dash.example".into()];
    })
    .await;
    let own = format!("host: {}\r\n", rig.address);
    for good in [
        &*own,
        HOST,
        "host: counts.example\r\n",
        "host: localhost:1\r\norigin: http://localhost:1\r\n",
        "host: localhost:1\r\norigin: https://dash.example\r\n",
    ] {
        let (status, ..) = get(&rig, "/livez", good).await;
        assert_eq!(status, 200, "{good}");
    }
    for bad in [
        "host: evil.example\r\n",
        "host: localhost\r\norigin: http://evil.example\r\n",
        "host: localhost\r\norigin: null\r\n",
    ] {
        for path in ["/livez", "/metrics", "/readyz", "/nothing"] {
            let (status, head, body) = get(&rig, path, bad).await;
            assert_eq!(status, 403, "{path} {bad}");
            assert!(body.starts_with("FORBIDDEN_ORIGIN: "), "{body}");
            assert!(!head.contains("access-control-allow-origin"), "{head}");
        }
    }
    // By gRPC it is a status. The name resolves to this machine, as after a DNS rebinding.
    let endpoint = Endpoint::from_shared(format!("http://{}", rig.address)).unwrap();
    let wire = endpoint
        .origin("http://evil.example".parse().unwrap())
        .connect()
        .await
        .unwrap();
    let mut client = headcount_proto::v1::admin_service_client::AdminServiceClient::new(wire);
    let status = client
        .get_status(GetStatusRequest::default())
        .await
        .unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::PermissionDenied, "FORBIDDEN_ORIGIN")
    );
    rig.stop().await;
}

/// The messages of an answer by gRPC-Web, as they come.
struct Messages {
    stream: TcpStream,
    /// Received, and not whole chunks yet.
    raw: Vec<u8>,
    /// Of whole chunks, and not whole messages yet.
    body: Vec<u8>,
}

impl Messages {
    /// Sends a request, and reads the head of its answer.
    async fn of(address: SocketAddr, head: &str, message: &[u8]) -> Self {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let length = message.len() + 5;
        let mut request = format!("{head}content-length: {length}\r\n\r\n0").into_bytes();
        *request.last_mut().unwrap() = 0;
        request.extend((message.len() as u32).to_be_bytes());
        request.extend(message);
        stream.write_all(&request).await.unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            answer.push(within(stream.read_u8()).await.unwrap());
        }
        let answer = String::from_utf8(answer).unwrap().to_ascii_lowercase();
        assert!(answer.starts_with("http/1.1 200"), "{answer}");
        assert!(answer.contains("transfer-encoding: chunked"), "{answer}");
        Self {
            stream,
            raw: Vec::new(),
            body: Vec::new(),
        }
    }

    async fn next(&mut self) -> Vec<u8> {
        loop {
            while let Some(at) = self.raw.windows(2).position(|two| two == b"\r\n") {
                let length = std::str::from_utf8(&self.raw[..at]).unwrap();
                let end = at + 2 + usize::from_str_radix(length, 16).unwrap() + 2;
                if self.raw.len() < end {
                    break;
                }
                self.body.extend(&self.raw[at + 2..end - 2]);
                self.raw.drain(..end);
            }
            if let Some((head, _)) = self.body.split_first_chunk::<5>() {
                assert_eq!(head[0], 0, "a message, not trailers");
                let end = 5 + u32::from_be_bytes([head[1], head[2], head[3], head[4]]) as usize;
                if self.body.len() >= end {
                    return self.body.drain(..end).skip(5).collect();
                }
            }
            let mut more = [0; 4_096];
            let count = within(self.stream.read(&mut more)).await.unwrap();
            assert!(count > 0, "the answer ended");
            self.raw.extend(&more[..count]);
        }
    }
}

/// A browser has no bidirectional streams, and each message of a server's as it comes.
#[tokio::test]
async fn browsers_are_streamed_to_by_grpc_web_over_http_1() {
    let rig = Rig::start().await;
    let request = TailRequest {
        channel: v1::Channel::Dead.into(),
        start: Some(v1::tail_request::Start::FromEarliest(true)),
        ..TailRequest::default()
    };
    let head = format!(
        "POST /headcount.v1.LogService/Tail HTTP/1.1\r\nhost: {}\r\n\
         content-type: application/grpc-web+proto\r\nx-grpc-web: 1\r\n",
        rig.address
    );
    let mut messages = Messages::of(rig.address, &head, &request.encode_to_vec()).await;
    // Each is read before the next is written, with the stream open all along.
    for seq in 1..=3 {
        rig.publish(Channel::Dead, 0, (1, seq), &[long(seq, 100)])
            .await;
        let records = loop {
            let message = messages.next().await;
            let told = TailResponse::decode(&message[..]).unwrap();
            if !told.records.is_empty() {
                break told.records;
            }
        };
        assert_eq!(records.len(), 1, "{seq}");
    }
    drop(messages);
    rig.stop().await;
}

#[tokio::test]
async fn browsers_call_by_grpc_web_over_http_1() {
    let rig = Rig::start_with(|setup| {
        setup.config.allowed_origins = vec!["https://dash.example".into()];
    })
    .await;
    let path = "/headcount.v1.AdminService/ListFeeds";
    let origin = "host: localhost\r\norigin: https://dash.example\r\n";
    let preflight = format!(
        "OPTIONS {path} HTTP/1.1\r\n{origin}access-control-request-method: POST\r\n\
         access-control-request-headers: content-type,x-grpc-web\r\n"
    );
    let (status, head, _) = ask(rig.address, &preflight, b"").await;
    assert_eq!(status, 200);
    assert!(
        head.contains("access-control-allow-origin: https://dash.example"),
        "{head}"
    );
    assert!(
        head.contains("access-control-allow-headers: content-type,x-grpc-web"),
        "{head}"
    );

    let call = |path: &str, origin: &str| {
        format!(
            "POST {path} HTTP/1.1\r\n{origin}content-type: application/grpc-web+proto\r\n\
             x-grpc-web: 1\r\n"
        )
    };
    let empty = [0, 0, 0, 0, 0];
    let (status, head, body) = ask(rig.address, &call(path, origin), &empty).await;
    assert_eq!(status, 200);
    assert!(
        head.contains("access-control-allow-origin: https://dash.example"),
        "{head}"
    );
    assert!(
        head.contains("access-control-expose-headers: grpc-status"),
        "{head}"
    );
    // A message frame, then the trailers as a frame of their own.
    let length = u32::from_be_bytes(body[1..5].try_into().unwrap()) as usize;
    let feeds = ListFeedsResponse::decode(&body[5..5 + length]).unwrap();
    assert_eq!(feeds.feeds, ["main"]);
    let trailers = &body[5 + length..];
    assert_eq!(trailers[0], 0x80);
    let trailers = std::str::from_utf8(&trailers[5..]).unwrap();
    assert!(trailers.contains("grpc-status:0") || trailers.contains("grpc-status: 0"));

    // A failure is readable too.
    let missing = call("/headcount.v1.AdminService/ListSessions", origin);
    let (status, head, body) = ask(rig.address, &missing, &empty).await;
    let told = format!("{head}{}", String::from_utf8_lossy(&body));
    assert_eq!(status, 200);
    assert!(
        told.contains("grpc-status: 12") || told.contains("grpc-status:12"),
        "{told}"
    );

    let foreign = call(path, "host: localhost\r\norigin: http://evil.example\r\n");
    let (_, head, body) = ask(rig.address, &foreign, &empty).await;
    assert!(head.contains("grpc-status: 7"), "{head}");
    assert!(body.is_empty());
    rig.stop().await;
}
