//! Binds the port, takes connections, and stops.
//!
//! - A permit is taken before a connection is accepted: at most `limits.connections` are open,
//!   further ones wait in the kernel's queue.
//! - A connection that does not send the head of a request within `header_wait` is closed; one of
//!   HTTP/2 that falls silent is pinged and given up; one that takes nothing of what is written to it
//!   for `write_wait` is closed.
//! - Stop: the listener closes, streams end with `SHUTTING_DOWN`, connections are asked to finish
//!   and are cut at `drain_deadline`. Every task here is counted, and none outlives
//!   [`Server::serve`].

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use axum::Router;
use headcount_binder::BinderError;
use hyper::body::Incoming;
use hyper::rt::Executor;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use prometheus_client::metrics::gauge::Gauge;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{sleep, timeout};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tower::ServiceExt as _;

use super::config::{Config, Limits};
use super::context::Context;
use super::health;
use super::routes::Contract;
use super::stack::{Ends, stack};
use super::tcp::{PREFACE_BYTES, Watched};

/// Streams that a client may open and reset without reading, before its connection is closed.
const PENDING_RESETS_MAX: usize = 64;
/// Pause after an accept that failed for want of a resource, such as file descriptors.
const ACCEPT_PAUSE: Duration = Duration::from_millis(100);
/// How long tasks have to notice that they are cut.
const CUT_WAIT: Duration = Duration::from_secs(1);

/// Why the service could not begin.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// A limit that the contract does not allow.
    #[error(
        "messages of {bytes} bytes cannot be: set serve.message_size to {least} to {most} bytes"
    )]
    MessageBytes {
        /// The size that was set.
        bytes: usize,
        /// The least that may be set.
        least: usize,
        /// The most that may be set.
        most: usize,
    },
    /// Something else listens there.
    #[error("{address} is in use: stop what listens there, or name another address by --listen")]
    AddressInUse {
        /// The address.
        address: SocketAddr,
    },
    /// The system refuses the address.
    #[error("cannot listen on {address}: {source}: name another address by --listen")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A channel could not be opened.
    #[error(transparent)]
    Log(#[from] BinderError),
}

/// A bound port, not yet served.
#[derive(Debug)]
pub struct Server {
    listener: TcpListener,
    config: Config,
    address: SocketAddr,
}

impl Server {
    /// Binds `config.listen`. Connections queue from here on.
    ///
    /// # Errors
    /// [`ServeError::MessageBytes`], [`ServeError::AddressInUse`] or [`ServeError::Listen`].
    pub async fn bind(config: Config) -> Result<Self, ServeError> {
        let (bytes, allowed) = (config.limits.message_bytes, Limits::MESSAGE_BYTES);
        if !allowed.contains(&bytes) {
            let (least, most) = allowed.into_inner();
            return Err(ServeError::MessageBytes { bytes, least, most });
        }
        let address = config.listen;
        let refused = |source: io::Error| {
            if source.kind() == io::ErrorKind::AddrInUse {
                ServeError::AddressInUse { address }
            } else {
                ServeError::Listen { address, source }
            }
        };
        let listener = TcpListener::bind(address).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        Ok(Self {
            listener,
            config,
            address,
        })
    }

    /// The address that is bound, with its real port.
    #[must_use]
    pub const fn local_addr(&self) -> SocketAddr {
        self.address
    }

    /// Serves until `context.shutdown` is cancelled, then drains.
    ///
    /// # Errors
    /// [`ServeError::Log`] when a channel cannot be opened.
    pub async fn serve(self, context: Arc<Context>, contract: Contract) -> Result<(), ServeError> {
        context.open_channels().await?;
        let Contract {
            routes,
            health,
            owners,
            intakes,
        } = contract;
        let tasks = Tasks::default();
        if let Some(owners) = owners {
            tasks.execute(owners.ended());
        }
        if let Some(intakes) = intakes {
            tasks.execute(intakes.ended());
        }
        tasks.execute(health::follow(Arc::clone(&context), health));
        let front = Front {
            router: stack(&context, &self.config, routes),
            limits: self.config.limits,
            shutdown: context.shutdown.clone(),
            tasks: tasks.clone(),
            open: context.metrics.connections.clone(),
        };
        let (address, drain_deadline) = (self.address, self.config.drain_deadline);
        tracing::info!(%address, "serving");
        self.accept(&front).await;
        tasks.drain(drain_deadline).await;
        tracing::info!(%address, "stopped");
        Ok(())
    }

    /// Takes connections until the order to stop; the listener is closed when it returns.
    async fn accept(self, front: &Front) {
        let permits = Arc::new(Semaphore::new(front.limits.connections));
        loop {
            let next = async {
                let permit = Arc::clone(&permits).acquire_owned().await;
                (permit, self.listener.accept().await)
            };
            let (permit, accepted) = tokio::select! {
                () = front.shutdown.cancelled() => return,
                next = next => next,
            };
            let Ok(permit) = permit else { return };
            match accepted {
                Ok((stream, peer)) => {
                    let connection = front.clone().connection(stream, peer, permit);
                    front.tasks.execute(connection);
                }
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }
}

/// What each connection needs.
#[derive(Clone)]
struct Front {
    router: Router,
    limits: Limits,
    shutdown: CancellationToken,
    tasks: Tasks,
    open: Gauge<i64, AtomicI64>,
}

impl Front {
    async fn connection(self, stream: TcpStream, peer: SocketAddr, permit: OwnedSemaphorePermit) {
        let _open = Open::count(self.open.clone(), permit);
        let Ok(local) = stream.local_addr() else {
            return;
        };
        // Small frames go out at once.
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "no TCP_NODELAY");
        }
        let (stream, received) = Watched::new(stream, self.limits.write_wait);
        let router = self.router;
        let service = service_fn(move |mut request: hyper::Request<Incoming>| {
            request.extensions_mut().insert(Ends { peer, local });
            router.clone().oneshot(request)
        });
        let builder = protocol(&self.limits, self.tasks);
        let mut connection = pin!(builder.serve_connection(TokioIo::new(stream), service));
        let mut head_due = pin!(sleep(self.limits.header_wait));
        let (mut stopping, mut begun) = (false, false);
        loop {
            tokio::select! {
                ended = connection.as_mut() => {
                    if let Err(error) = ended {
                        tracing::debug!(%peer, %error, "connection ended");
                    }
                    return;
                }
                () = self.shutdown.cancelled(), if !stopping => {
                    stopping = true;
                    connection.as_mut().graceful_shutdown();
                }
                () = head_due.as_mut(), if !begun => {
                    begun = true;
                    if received.get() < PREFACE_BYTES {
                        return;
                    }
                }
            }
        }
    }
}

/// HTTP/1.1 and HTTP/2 with their bounds.
fn protocol(limits: &Limits, tasks: Tasks) -> auto::Builder<Tasks> {
    let mut builder = auto::Builder::new(tasks);
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.header_wait)
        .max_buf_size((limits.header_bytes as usize).max(8 << 10));
    builder
        .http2()
        .timer(TokioTimer::new())
        .keep_alive_interval(limits.keepalive)
        .keep_alive_timeout(limits.keepalive)
        .max_concurrent_streams(limits.streams_per_connection)
        .max_pending_accept_reset_streams(PENDING_RESETS_MAX)
        .max_header_list_size(limits.header_bytes);
    builder
}

/// Every task of the server, counted; cut together.
#[derive(Clone, Default)]
struct Tasks {
    tracker: TaskTracker,
    cut: CancellationToken,
}

impl<F> Executor<F> for Tasks
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, task: F) {
        let cut = self.cut.clone();
        self.tracker.spawn(async move {
            tokio::select! {
                () = cut.cancelled() => {}
                _ = task => {}
            }
        });
    }
}

impl Tasks {
    /// Waits for all to end; cuts those that have not at the deadline.
    async fn drain(&self, deadline: Duration) {
        self.tracker.close();
        if timeout(deadline, self.tracker.wait()).await.is_ok() {
            return;
        }
        tracing::warn!(tasks = self.tracker.len(), "cut at the drain deadline");
        self.cut.cancel();
        if timeout(CUT_WAIT, self.tracker.wait()).await.is_err() {
            tracing::error!(tasks = self.tracker.len(), "tasks did not notice the cut");
        }
    }
}

/// An open connection; dropping it frees its place.
struct Open {
    open: Gauge<i64, AtomicI64>,
    _permit: OwnedSemaphorePermit,
}

impl Open {
    fn count(open: Gauge<i64, AtomicI64>, permit: OwnedSemaphorePermit) -> Self {
        open.inc();
        Self {
            open,
            _permit: permit,
        }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.open.dec();
    }
}
