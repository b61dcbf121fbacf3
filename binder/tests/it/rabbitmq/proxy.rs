//! A TCP proxy before the broker that can cut, stall and refuse.

use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::broker;

#[derive(Clone, Copy, Debug, Default)]
struct Mood {
    /// Connections made before this many cuts are cut.
    cuts: u64,
    stalled: bool,
    refusing: bool,
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
        let url: lapin::uri::AMQPUri = broker::url().parse().unwrap();
        let user = url.authority.userinfo;
        let vhost = url.vhost.replace('/', "%2f");
        format!(
            "amqp://{}:{}@127.0.0.1:{}/{vhost}",
            user.username, user.password, self.port
        )
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
    let up = pump(from_client, to_broker, mood.clone());
    let down = pump(from_broker, to_client, mood.clone());
    tokio::select! {
        () = up => {}
        () = down => {}
        _ = mood.wait_for(|mood| mood.cuts > cuts) => {}
    }
}

async fn pump(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, mut mood: watch::Receiver<Mood>) {
    let mut buffer = vec![0; 16 << 10];
    loop {
        if mood.wait_for(|mood| !mood.stalled).await.is_err() {
            return;
        }
        match from.read(&mut buffer).await {
            Ok(0) | Err(_) => return,
            Ok(length) => {
                // What was read before a stall began waits too.
                if mood.wait_for(|mood| !mood.stalled).await.is_err() {
                    return;
                }
                let sent =
                    tokio::time::timeout(Duration::from_secs(60), to.write_all(&buffer[..length]));
                if !matches!(sent.await, Ok(Ok(()))) {
                    return;
                }
            }
        }
    }
}
