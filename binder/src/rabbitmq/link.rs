//! One connection at a time to one of the brokers, made anew when it is lost.
//!
//! - Whoever needs the connection makes it, one at a time; nobody reconnects for nothing.
//! - After a loss the next broker of the list is tried, then the others, in rounds 20 ms to 2 s
//!   apart (jittered), until `connect_deadline`. Where every broker refuses who we are, that is
//!   said at once.
//! - A binder has two links, for a broker that blocks a connection (memory or disk alarm) stops
//!   reading from it: what is read must not wait behind what is written.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use async_rs::util::RuntimeParts;
use async_rs::{Runtime, Tokio};
use futures::StreamExt;
use lapin::uri::AMQPUri;
use lapin::{AsyncTcpStream, Channel, Connection, ConnectionProperties, Event};
use rustls::ClientConfig;
use tokio::sync::{Mutex, watch};
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::config::{RabbitMqConfig, shown};
use super::counters::{Tally, count};
use super::fault::{Fault, RPC_DEADLINE, rpc};
use super::wire::{self, Cut, Ready, Wire};
use crate::error::BinderError;

const BACKOFF_MIN: Duration = Duration::from_millis(20);
const BACKOFF_MAX: Duration = Duration::from_secs(2);
/// How long a request that a broker is too busy for is tried again: replicas that start or change
/// their leader need about a second. As long it may say that a stream is not there: a busy one has
/// said so of streams that it had.
const BUSY_DEADLINE: Duration = Duration::from_secs(3);
/// How long another may take to make a channel: 256 streams take some 10 s.
const LOCK_DEADLINE: Duration = Duration::from_secs(60);

/// What is said to whoever waited for a connection that takes nothing.
pub(super) const BLOCKED: &str =
    "the broker has blocked the connection for want of memory or disk: free some there";

/// Waits between tries, doubling, each with a random part.
#[derive(Debug)]
pub(super) struct Backoff(Duration, u64);

impl Backoff {
    pub(super) fn new(seed: u64) -> Self {
        Backoff(BACKOFF_MIN, seed)
    }

    /// The next wait: between a half and the whole of a bound that doubles up to 2 s.
    pub(super) fn next(&mut self) -> Duration {
        // SplitMix64: all that jitter needs.
        self.1 = self.1.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.1 ^ (self.1 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let half = self.0 / 2;
        let wait = half + half.mul_f64((mixed >> 11) as f64 / (1u64 << 53) as f64);
        self.0 = (self.0 * 2).min(BACKOFF_MAX);
        wait
    }
}

/// A connection that was good when it was handed out.
#[derive(Debug)]
pub(super) struct Live {
    connection: Connection,
    cut: Arc<Cut>,
    lost: AtomicBool,
    blocked: watch::Receiver<bool>,
    watcher: AbortHandle,
    tally: Arc<Tally>,
    broker: usize,
}

impl Live {
    /// A new channel of the protocol.
    pub(super) async fn channel(&self) -> Result<Channel, Fault> {
        rpc("channel.open", self.connection.create_channel()).await
    }

    /// Whether the broker takes nothing from this connection; changes are told.
    pub(super) fn blocked(&self) -> watch::Receiver<bool> {
        self.blocked.clone()
    }

    pub(super) fn is_blocked(&self) -> bool {
        *self.blocked.borrow()
    }

    pub(super) fn is_up(&self) -> bool {
        !self.lost.load(Ordering::Relaxed) && self.connection.status().connected()
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        if self.is_blocked() {
            self.tally.blocked_now.fetch_sub(1, Ordering::Relaxed);
        }
        self.watcher.abort();
        self.cut.cut();
    }
}

#[derive(Debug, Default)]
struct State {
    live: Option<Arc<Live>>,
    next_broker: usize,
}

/// See the module.
#[derive(Debug)]
pub(super) struct Link {
    /// `read` or `write`, for logs and for the broker's list of connections.
    name: &'static str,
    brokers: Vec<AMQPUri>,
    tls: Option<Arc<ClientConfig>>,
    connect_deadline: Duration,
    state: Mutex<State>,
    closed: watch::Receiver<bool>,
    seed: AtomicU64,
    tally: Arc<Tally>,
}

impl Link {
    pub(super) fn new(
        name: &'static str,
        config: &RabbitMqConfig,
        closed: watch::Receiver<bool>,
        seed: u64,
        tally: Arc<Tally>,
    ) -> Result<Self, BinderError> {
        Ok(Link {
            name,
            brokers: config.check()?,
            tls: config.ca_file.as_deref().map(wire::trust).transpose()?,
            connect_deadline: config.connect_deadline,
            state: Mutex::default(),
            closed,
            seed: AtomicU64::new(seed),
            tally,
        })
    }

    pub(super) fn backoff(&self) -> Backoff {
        Backoff::new(self.seed.fetch_add(1, Ordering::Relaxed))
    }

    /// Resolves once the binder is closed.
    pub(super) fn closed(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut closed = self.closed.clone();
        async move {
            let _ = closed.wait_for(|closed| *closed).await;
        }
    }

    /// The connection, made where there is none.
    pub(super) async fn live(&self) -> Result<Arc<Live>, BinderError> {
        let deadline = Instant::now() + self.connect_deadline;
        let connected = async {
            let mut state = self.state.lock().await;
            if *self.closed.borrow() {
                return Err(BinderError::Closed);
            }
            if let Some(live) = &state.live
                && live.is_up()
            {
                return Ok(Arc::clone(live));
            }
            if let Some(live) = state.live.take() {
                self.lost(&live);
                state.next_broker = live.broker + 1;
            }
            let live = Arc::new(self.connect(&mut state, deadline).await?);
            state.live = Some(Arc::clone(&live));
            Ok(live)
        };
        let closed = self.closed();
        tokio::select! {
            connected = tokio::time::timeout_at(deadline + RPC_DEADLINE, connected) => connected
                .unwrap_or(Err(BinderError::Timeout {
                    waiting_for: "another task's connection to a broker",
                    after: self.connect_deadline,
                })),
            () = closed => Err(BinderError::Closed),
        }
    }

    /// Gives a connection up; the next user makes a new one.
    pub(super) fn lost(&self, live: &Live) {
        if !live.lost.swap(true, Ordering::Relaxed) {
            count(&self.tally.losses, 1);
            let broker = shown(&self.brokers[live.broker % self.brokers.len()]);
            tracing::warn!(link = self.name, broker, "connection lost");
            live.cut.cut();
        }
    }

    /// Asks something of a broker until it is answered: on a new connection where the old one is
    /// lost, again after a while where the broker is busy; up to `connect_deadline`.
    pub(super) async fn ask<T, F>(
        &self,
        stream: &str,
        question: impl Fn(Arc<Live>) -> F,
    ) -> Result<T, BinderError>
    where
        F: Future<Output = Result<T, Fault>>,
    {
        let start = Instant::now();
        let mut backoff = self.backoff();
        loop {
            let live = self.live().await?;
            let fault = match question(Arc::clone(&live)).await {
                Ok(answer) => return Ok(answer),
                // Another connection would be blocked as well.
                Err(Fault::Lost(_)) if live.is_up() && live.is_blocked() => {
                    Fault::Busy(BLOCKED.to_owned())
                }
                Err(fault) => fault,
            };
            let patience = match &fault {
                Fault::Lost(_) => self.connect_deadline,
                Fault::Busy(_) | Fault::Missing => BUSY_DEADLINE.min(self.connect_deadline),
                Fault::Locked(_) => LOCK_DEADLINE,
                Fault::Refused(_) | Fault::Foreign(..) => Duration::ZERO,
            };
            if matches!(fault, Fault::Lost(_)) {
                self.lost(&live);
            }
            if start.elapsed() >= patience {
                return Err(fault.about(stream));
            }
            tracing::debug!(link = self.name, stream, ?fault, "asking again");
            tokio::time::sleep(backoff.next()).await;
        }
    }

    async fn connect(&self, state: &mut State, deadline: Instant) -> Result<Live, BinderError> {
        let mut backoff = self.backoff();
        loop {
            let mut refusals = 0;
            let mut last = String::new();
            for _ in 0..self.brokers.len() {
                let broker = state.next_broker % self.brokers.len();
                state.next_broker = broker + 1;
                match self.connect_to(broker, deadline).await {
                    Ok(live) => {
                        // After a loss the next one is tried first, see `live`.
                        return Ok(live);
                    }
                    Err(fault) => {
                        let broker = shown(&self.brokers[broker]);
                        refusals += usize::from(matches!(fault, Fault::Refused(_)));
                        last = format!("{broker}: {fault}");
                        tracing::debug!(link = self.name, error = %last, "broker not reached");
                    }
                }
            }
            if refusals == self.brokers.len() {
                return Err(BinderError::Refused { reason: last });
            }
            if Instant::now() >= deadline {
                return Err(BinderError::Broker {
                    reason: format!(
                        "no connection within {:?}, last {last}: is a broker of the list running and reachable?",
                        self.connect_deadline
                    ),
                });
            }
            let wake = Instant::now() + backoff.next();
            tokio::time::sleep_until(wake.min(deadline)).await;
        }
    }

    async fn connect_to(&self, broker: usize, deadline: Instant) -> Result<Live, Fault> {
        let uri = &self.brokers[broker];
        let left = deadline.saturating_duration_since(Instant::now());
        let left = left.clamp(Duration::from_millis(100), RPC_DEADLINE);
        let wire = wire::dial(uri, self.tls.as_ref(), left)
            .await
            .map_err(|error| Fault::Lost(error.to_string()))?;
        let cut = wire.cut();
        let greeting = greet(uri.clone(), wire, self.name);
        let connection = match tokio::time::timeout(left, greeting).await {
            Ok(Ok(connection)) => connection,
            Ok(Err(error)) => {
                cut.cut();
                return Err(Fault::from(error));
            }
            Err(_) => {
                cut.cut();
                return Err(Fault::Lost(format!("no greeting within {left:?}")));
            }
        };
        count(&self.tally.connects, 1);
        let (watcher, blocked) = self.watch(&connection, broker);
        tracing::info!(
            link = self.name,
            broker = shown(uri),
            "connected to a broker"
        );
        Ok(Live {
            connection,
            cut,
            lost: AtomicBool::new(false),
            blocked,
            watcher,
            tally: Arc::clone(&self.tally),
            broker,
        })
    }

    /// Watches for the broker blocking the connection. Ended by [`Live`]'s drop.
    fn watch(
        &self,
        connection: &Connection,
        broker: usize,
    ) -> (AbortHandle, watch::Receiver<bool>) {
        let (tell, blocked) = watch::channel(false);
        let mut events = Box::pin(connection.events_listener());
        let tally = Arc::clone(&self.tally);
        let (link, broker) = (self.name, shown(&self.brokers[broker]));
        let task = tokio::spawn(async move {
            while let Some(event) = events.next().await {
                match event {
                    Event::ConnectionBlocked(reason) if !tell.send_replace(true) => {
                        count(&tally.blocks, 1);
                        count(&tally.blocked_now, 1);
                        tracing::warn!(link, broker, reason, "broker blocks the connection");
                    }
                    Event::ConnectionUnblocked if tell.send_replace(false) => {
                        tally.blocked_now.fetch_sub(1, Ordering::Relaxed);
                        tracing::info!(link, broker, "broker takes the connection again");
                    }
                    _ => {}
                }
            }
        });
        (task.abort_handle(), blocked)
    }

    /// Ends the connection as a kill would.
    pub(super) fn abandon(&self) {
        // Whoever holds the state is connecting, and is told by `closed`.
        if let Ok(mut state) = self.state.try_lock()
            && let Some(live) = state.live.take()
        {
            live.cut.cut();
        }
    }

    /// Closes the connection in order, with a deadline.
    pub(super) async fn close(&self) {
        let closing = async {
            let live = self.state.lock().await.live.take();
            if let Some(live) = live {
                let _ = live.connection.close(200, "closed".into()).await;
            }
        };
        let _ = tokio::time::timeout(RPC_DEADLINE, closing).await;
    }
}

/// The protocol's handshake over a ready socket.
async fn greet(uri: AMQPUri, wire: Wire, name: &str) -> lapin::Result<Connection> {
    let kit = RuntimeParts::new(Tokio::current(), Ready);
    let properties =
        ConnectionProperties::default().with_connection_name(format!("headcount {name}").into());
    let wire = std::sync::Mutex::new(Some(wire));
    let take = async move |_: AMQPUri, _: Runtime<RuntimeParts<Tokio, Ready>>| {
        let wire = wire.lock().ok().and_then(|mut wire| wire.take());
        match wire {
            Some(wire) => Ok(AsyncTcpStream::Plain(wire)),
            None => Err(std::io::Error::from(std::io::ErrorKind::NotConnected).into()),
        }
    };
    Connection::connector(uri, Runtime::new(kit), take, properties).await
}
