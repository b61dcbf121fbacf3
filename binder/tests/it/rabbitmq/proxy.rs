//! A TCP proxy before the broker that can cut, stall and refuse, say that the broker blocks, and send
//! what is published astray.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::broker;

/// `connection.blocked` with the reason `low on memory`, and `connection.unblocked`.
const BLOCKED: &[u8] = b"\x01\0\0\0\0\0\x12\0\x0a\0\x3c\x0dlow on memory\xce";
const UNBLOCKED: &[u8] = b"\x01\0\0\0\0\0\x04\0\x0a\0\x3d\xce";
/// Class and method of `basic.publish`.
const PUBLISH: [u8; 4] = [0, 60, 0, 40];
/// Where a frame of it, to the exchange without a name, has the length of its routing key.
const KEY_LENGTH: usize = 14;

#[derive(Clone, Copy, Debug, Default)]
struct Mood {
    /// Connections made before this many cuts are cut.
    cuts: u64,
    stalled: bool,
    refusing: bool,
    /// Connections that have published are told so.
    blocking: bool,
    /// What is published names a stream that the broker does not have.
    astray: bool,
}

/// Ends with its last connection when dropped.
pub(crate) struct Proxy {
    port: u16,
    mood: Arc<watch::Sender<Mood>>,
    task: tokio::task::JoinHandle<()>,
}

impl Proxy {
    /// Before the broker of the tests.
    pub(crate) async fn start() -> Proxy {
        let url: lapin::uri::AMQPUri = broker::url().parse().unwrap();
        let target = (url.authority.host, url.authority.port);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let mood = Arc::new(watch::Sender::new(Mood::default()));
        let task = tokio::spawn(accept(listener, target, Arc::clone(&mood)));
        Proxy { port, mood, task }
    }

    /// The broker's URL, by way of this proxy.
    pub(crate) fn url(&self) -> String {
        broker::url_at("amqp", "127.0.0.1", self.port)
    }

    /// Cuts every connection there is.
    pub(crate) fn cut(&self) {
        self.mood.send_modify(|mood| mood.cuts += 1);
    }

    /// Nothing passes, in either direction, until told otherwise.
    pub(crate) fn stall(&self, stalled: bool) {
        self.mood.send_modify(|mood| mood.stalled = stalled);
    }

    /// New connections are closed at once.
    pub(crate) fn refuse(&self, refusing: bool) {
        self.mood.send_modify(|mood| mood.refusing = refusing);
    }

    /// Says what a broker says that is short of memory, to connections that have published, with
    /// the next frame that passes; heartbeats are frames.
    pub(crate) fn block(&self, blocking: bool) {
        self.mood.send_modify(|mood| mood.blocking = blocking);
    }

    /// What is published comes back as unroutable.
    pub(crate) fn send_astray(&self, astray: bool) {
        self.mood.send_modify(|mood| mood.astray = astray);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, target: (String, u16), mood: Arc<watch::Sender<Mood>>) {
    let mut connections = JoinSet::new();
    loop {
        let (client, _) = listener.accept().await.unwrap();
        while connections.try_join_next().is_some() {}
        if mood.borrow().refusing {
            continue;
        }
        let Ok(broker) = TcpStream::connect(target.clone()).await else {
            continue;
        };
        client.set_nodelay(true).unwrap();
        broker.set_nodelay(true).unwrap();
        connections.spawn(forward(client, broker, mood.subscribe()));
    }
}

async fn forward(client: TcpStream, broker: TcpStream, mut mood: watch::Receiver<Mood>) {
    let cuts = mood.borrow().cuts;
    let (from_client, to_client) = client.into_split();
    let (from_broker, to_broker) = broker.into_split();
    let published = Arc::new(AtomicBool::new(false));
    let up = Pump {
        from: from_client,
        to: to_broker,
        mood: mood.clone(),
        published: Arc::clone(&published),
        up: true,
    };
    let down = Pump {
        from: from_broker,
        to: to_client,
        mood: mood.clone(),
        published,
        up: false,
    };
    tokio::select! {
        _ = up.run() => {}
        _ = down.run() => {}
        _ = mood.wait_for(|mood| mood.cuts > cuts) => {}
    }
}

/// One direction of a connection, frame by frame.
struct Pump {
    from: OwnedReadHalf,
    to: OwnedWriteHalf,
    mood: watch::Receiver<Mood>,
    published: Arc<AtomicBool>,
    up: bool,
}

impl Pump {
    async fn run(mut self) -> std::io::Result<()> {
        let mut told = false;
        if self.up {
            let mut greeting = [0; 8];
            self.from.read_exact(&mut greeting).await?;
            self.send(&greeting).await?;
        }
        loop {
            let mut frame = vec![0; 7];
            self.from.read_exact(&mut frame).await?;
            let length = u32::from_be_bytes([frame[3], frame[4], frame[5], frame[6]]) as usize;
            frame.resize(7 + length + 1, 0);
            self.from.read_exact(&mut frame[7..]).await?;
            if self.up {
                if frame[0] == 1 && frame[7..].starts_with(&PUBLISH) {
                    self.published.store(true, Ordering::Relaxed);
                    if self.mood.borrow().astray {
                        let last = KEY_LENGTH + usize::from(frame[KEY_LENGTH]);
                        frame[last] = b'?';
                    }
                }
            } else {
                let blocking = self.mood.borrow().blocking;
                if blocking != told && self.published.load(Ordering::Relaxed) {
                    told = blocking;
                    self.send(if blocking { BLOCKED } else { UNBLOCKED })
                        .await?;
                }
            }
            self.send(&frame).await?;
        }
    }

    async fn send(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        let ended = std::io::Error::from(std::io::ErrorKind::BrokenPipe);
        if self.mood.wait_for(|mood| !mood.stalled).await.is_err() {
            return Err(ended);
        }
        let sent = tokio::time::timeout(Duration::from_secs(60), self.to.write_all(bytes));
        sent.await.unwrap_or(Err(ended))
    }
}
