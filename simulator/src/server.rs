//! The listening side: bind, accept, own every task, and stop them all.
//!
//! At most 256 clients at once: a permit is taken before the accept, so the next one waits in the
//! listen queue. The socket's send buffer is bounded (256 KiB), which bounds what can be lost in
//! one with a dead client.

use std::future::{Future, pending};
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::{JoinError, JoinSet, spawn_blocking};
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::connection::{self, HANDSHAKE_MAX, Shared};
use crate::error::Error;
use crate::history::History;
use crate::producer::Producer;
use crate::tls;

const CLIENTS_MAX: usize = 256;
const LISTEN_QUEUE: u32 = 128;
const SEND_BUFFER: u32 = 256 << 10;
/// Clients have this long to close at shutdown, then they are cut.
const DRAIN_MAX: Duration = Duration::from_secs(6);
/// The producer looks for the feed's end twice a second; a slow disk may hold it longer.
const PRODUCER_MAX: Duration = Duration::from_secs(2);
const ACCEPT_RETRY: Duration = Duration::from_millis(100);

/// What a feed did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// Records produced, each counted once.
    pub records: u64,
    /// Records written, over all clients and with their catch-ups.
    pub written: u64,
    /// Clients whose handshake succeeded.
    pub connections: u64,
    /// Whether the content came to its end and all of it was sent.
    pub ended: bool,
}

/// A bound feed: clients that connect now wait until it is served.
pub struct Feed {
    listener: TcpListener,
    address: SocketAddr,
    config: Config,
    producer: Producer,
    acceptor: Option<TlsAcceptor>,
}

impl std::fmt::Debug for Feed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Feed")
            .field("url", &self.url())
            .finish_non_exhaustive()
    }
}

impl Feed {
    /// Checks the configuration, opens the content and binds the address.
    ///
    /// # Errors
    /// A configuration that cannot be meant, a recording or certificate that cannot be read, an
    /// address in use.
    pub async fn bind(config: Config) -> Result<Self, Error> {
        config.check()?;
        let opened = spawn_blocking(move || {
            let producer = Producer::open(&config)?;
            let acceptor = config.tls.as_ref().map(tls::acceptor).transpose()?;
            Ok::<_, Error>((config, producer, acceptor))
        });
        let (config, producer, acceptor) = opened.await.map_err(died)??;
        let address = config.listen;
        let (listener, address) =
            listen(address).map_err(|source| Error::Bind { address, source })?;
        if config.extrapolates() {
            tracing::warn!(
                rate = %config.rate,
                "above about 12 records a second the feed is extrapolated from the recording"
            );
        }
        Ok(Self {
            listener,
            address,
            config,
            producer,
            acceptor,
        })
    }

    /// The address in use.
    pub fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Where a client on this machine connects, `ws://127.0.0.1:…/2/rsvps` or `wss://…`.
    pub fn url(&self) -> String {
        let scheme = if self.acceptor.is_some() { "wss" } else { "ws" };
        let mut address = self.address;
        match address.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
            IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
            _ => {}
        }
        format!("{scheme}://{address}/2/rsvps")
    }

    /// Serves until `shutdown` completes, or until the content has ended and nobody was connected
    /// for the time to linger. Clients get a close frame.
    ///
    /// # Errors
    /// The recording became unreadable, or holds a line that cannot be sent.
    pub async fn serve(self, shutdown: impl Future<Output = ()>) -> Result<Summary, Error> {
        let Self {
            listener,
            config,
            producer,
            acceptor,
            ..
        } = self;
        let history = History::new(config.history_records, config.waits_for_clients());
        let history = Arc::new(history);
        let shared = Arc::new(Shared {
            history: Arc::clone(&history),
            drop_every: config.faults.drop_every,
            stop: CancellationToken::new(),
            connections: AtomicU64::new(0),
            written: AtomicU64::new(0),
        });
        // Whatever ends this future ends the producer's thread.
        let closing = CloseOnDrop(Arc::clone(&history));
        let mut producing = spawn_blocking(move || producer.run(&history));
        let mut clients = Clients {
            acceptor,
            shared,
            tasks: JoinSet::new(),
        };
        let mut running = true;
        let outcome = {
            let accepting = accept_until_over(&listener, &mut clients, config.linger_after_end);
            tokio::pin!(accepting, shutdown);
            loop {
                tokio::select! {
                    () = &mut shutdown => break Ok(()),
                    () = &mut accepting => break Ok(()),
                    done = &mut producing, if running => match done {
                        Ok(Ok(())) => running = false,
                        Ok(Err(error)) => {
                            running = false;
                            break Err(error);
                        }
                        Err(join) => {
                            running = false;
                            break Err(died(join));
                        }
                    },
                }
            }
        };
        drop(listener);
        let summary = clients.stop().await;
        drop(closing);
        if running && timeout(PRODUCER_MAX, producing).await.is_err() {
            tracing::warn!("the producer is still reading at shutdown");
        }
        outcome.map(|()| summary)
    }
}

/// Binds a feed and serves it: [`Feed::bind`] and [`Feed::serve`] in one.
///
/// # Errors
/// Those of either.
pub async fn run(config: Config, shutdown: impl Future<Output = ()>) -> Result<Summary, Error> {
    let feed = Feed::bind(config).await?;
    tracing::info!(url = feed.url(), "feed is listening");
    feed.serve(shutdown).await
}

struct CloseOnDrop(Arc<History>);

impl Drop for CloseOnDrop {
    fn drop(&mut self) {
        self.0.close();
    }
}

fn died(join: JoinError) -> Error {
    Error::Producer {
        reason: join.to_string(),
    }
}

fn listen(address: SocketAddr) -> io::Result<(TcpListener, SocketAddr)> {
    let socket = if address.is_ipv4() {
        TcpSocket::new_v4()
    } else {
        TcpSocket::new_v6()
    }?;
    // A feed restarted at once takes its port back from connections that linger.
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(SEND_BUFFER)?;
    socket.bind(address)?;
    let listener = socket.listen(LISTEN_QUEUE)?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// The tasks of all clients, and what they share.
struct Clients {
    acceptor: Option<TlsAcceptor>,
    shared: Arc<Shared>,
    tasks: JoinSet<()>,
}

/// Accepts clients until the content has ended, everything is sent and nobody was connected for
/// `linger`.
async fn accept_until_over(listener: &TcpListener, clients: &mut Clients, linger: Duration) {
    let permits = Arc::new(Semaphore::new(CLIENTS_MAX));
    let mut grown = clients.shared.history.watch();
    loop {
        grown.mark_unchanged();
        let idle = clients.tasks.is_empty();
        let drained = clients.shared.history.is_drained();
        let over_at = (idle && drained)
            .then(|| Instant::now().checked_add(linger))
            .flatten();
        tokio::select! {
            (accepted, permit) = accept(listener, &permits) => match accepted {
                Ok((stream, from)) => {
                    tracing::debug!(%from, "client accepted");
                    clients.spawn(stream, permit);
                }
                Err(error) => {
                    // Out of file descriptors, most likely: some will be freed.
                    tracing::warn!(%error, "accept failed");
                    sleep(ACCEPT_RETRY).await;
                }
            },
            Some(_) = clients.tasks.join_next() => {}
            // While nobody is connected, only the content's end can change what to wait for.
            _ = grown.changed(), if idle && !drained => {}
            () = sleep_or_never(over_at) => return,
        }
    }
}

async fn accept(
    listener: &TcpListener,
    permits: &Arc<Semaphore>,
) -> (
    io::Result<(TcpStream, SocketAddr)>,
    Option<OwnedSemaphorePermit>,
) {
    // The semaphore is never closed, so there always is a permit in the end.
    let permit = Arc::clone(permits).acquire_owned().await.ok();
    (listener.accept().await, permit)
}

async fn sleep_or_never(at: Option<Instant>) {
    match at {
        Some(at) => sleep_until(at).await,
        None => pending().await,
    }
}

impl Clients {
    fn spawn(&mut self, stream: TcpStream, permit: Option<OwnedSemaphorePermit>) {
        let shared = Arc::clone(&self.shared);
        let acceptor = self.acceptor.clone();
        self.tasks.spawn(async move {
            let _admitted = permit;
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "small writes may be delayed");
            }
            match acceptor {
                None => connection::serve(stream, &shared).await,
                Some(acceptor) => match timeout(HANDSHAKE_MAX, acceptor.accept(stream)).await {
                    Ok(Ok(stream)) => connection::serve(stream, &shared).await,
                    Ok(Err(error)) => tracing::debug!(%error, "tls handshake failed"),
                    Err(_) => tracing::debug!("tls handshake took too long"),
                },
            }
        });
    }

    /// Closes every connection and says what was done.
    async fn stop(mut self) -> Summary {
        self.shared.stop.cancel();
        let drained = timeout(DRAIN_MAX, async {
            while self.tasks.join_next().await.is_some() {}
        });
        if drained.await.is_err() {
            tracing::warn!(clients = self.tasks.len(), "clients cut at shutdown");
            self.tasks.shutdown().await;
        }
        Summary {
            records: self.shared.history.produced(),
            written: self.shared.written.load(Ordering::Relaxed),
            connections: self.shared.connections.load(Ordering::Relaxed),
            ended: self.shared.history.is_drained(),
        }
    }
}
