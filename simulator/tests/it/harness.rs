//! A feed on a port of its own, and clients of it. Every wait has a deadline.

use std::future::Future;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use futures::StreamExt;
use headcount_simulator::{Config, Content, Error, Feed, Rate, Summary};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream, connect_async};

pub(crate) const DEADLINE: Duration = Duration::from_secs(30);
pub(crate) const RECORDED: usize = 2_460;

pub(crate) type Client = WebSocketStream<MaybeTlsStream<TcpStream>>;

pub(crate) async fn in_time<T>(work: impl Future<Output = T>) -> T {
    tokio::time::timeout(DEADLINE, work)
        .await
        .expect("done within 30 s")
}

pub(crate) fn recording_path() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/data/rsvps-2015-03-08.jsonl")
}

/// The recording's lines, by another reader than the simulator's.
pub(crate) fn recorded_lines() -> Vec<String> {
    let text = std::fs::read_to_string(recording_path()).expect("the recording is in tests/data");
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), RECORDED);
    lines
}

pub(crate) fn loopback() -> SocketAddr {
    ([127, 0, 0, 1], 0).into()
}

pub(crate) fn replay(rate: Rate, repeat: u32) -> Config {
    let content = Content::Recording {
        path: recording_path(),
        repeat,
    };
    Config {
        linger_after_end: DEADLINE,
        ..Config::new(loopback(), content, rate)
    }
}

pub(crate) fn generated(rate: Rate, limit: Option<u64>) -> Config {
    let content = Content::Generated {
        seed: 42,
        start_mtime_ms: Some(1_425_788_568_000),
        limit,
    };
    Config::new(loopback(), content, rate)
}

/// A feed that is served by a task.
pub(crate) struct Running {
    pub(crate) url: String,
    pub(crate) address: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<Result<Summary, Error>>,
}

impl Running {
    pub(crate) async fn start(config: Config) -> Self {
        let feed = Feed::bind(config).await.expect("binds");
        let (stop, stopped) = oneshot::channel::<()>();
        let (url, address) = (feed.url(), feed.local_addr());
        let task = tokio::spawn(feed.serve(async {
            let _ = stopped.await;
        }));
        Self {
            url,
            address,
            stop: Some(stop),
            task,
        }
    }

    pub(crate) async fn connect(&self, query: &str) -> Client {
        let url = format!("{}{query}", self.url);
        in_time(connect_async(&url)).await.expect("connects").0
    }

    /// Asks the feed to stop, without waiting for it.
    pub(crate) fn shut_down(&mut self) {
        drop(self.stop.take());
    }

    pub(crate) async fn stop(mut self) -> Summary {
        self.shut_down();
        self.ended().await
    }

    /// Waits for the feed's own end.
    pub(crate) async fn ended(self) -> Summary {
        in_time(self.task)
            .await
            .expect("no panic")
            .expect("no error")
    }
}

/// The next `count` records.
pub(crate) async fn read(client: &mut Client, count: usize) -> Vec<String> {
    let mut records = Vec::with_capacity(count);
    while records.len() < count {
        match in_time(client.next()).await {
            Some(Ok(Message::Text(text))) => records.push(text.as_str().to_owned()),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
            other => panic!("after {} of {count} records came {other:?}", records.len()),
        }
    }
    records
}

/// All records up to the close, and its frame.
pub(crate) async fn read_to_close(client: &mut Client) -> (Vec<String>, Option<CloseFrame>) {
    let mut records = Vec::new();
    loop {
        match in_time(client.next()).await {
            Some(Ok(Message::Text(text))) => records.push(text.as_str().to_owned()),
            Some(Ok(Message::Close(frame))) => return (records, frame),
            Some(Ok(_)) => {}
            other => panic!("after {} records came {other:?}", records.len()),
        }
    }
}

/// The records that still come before the connection breaks, however it does.
pub(crate) async fn read_to_break(client: &mut Client) -> Vec<String> {
    let mut records = Vec::new();
    while let Some(Ok(message)) = in_time(client.next()).await {
        if let Message::Text(text) = message {
            records.push(text.as_str().to_owned());
        }
    }
    records
}

/// True if nothing comes for this long.
pub(crate) async fn silent(client: &mut Client, time: Duration) -> bool {
    tokio::time::timeout(time, client.next()).await.is_err()
}

pub(crate) fn mtime(record: &str) -> i64 {
    let record: serde_json::Value = serde_json::from_str(record).expect("JSON");
    record["mtime"].as_i64().expect("mtime is an integer")
}
