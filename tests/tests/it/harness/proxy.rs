//! A TCP proxy that a test cuts, mutes and points elsewhere.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::{CancellationToken, DropGuard};

/// A proxy in front of one address at a time; it ends with the value.
pub(crate) struct Proxy {
    /// Where it stands, as a client is told.
    pub(crate) url: String,
    shared: Arc<Shared>,
    _stop: DropGuard,
}

struct Shared {
    target: Mutex<String>,
    /// Of the connections that stand: one ends them, the other stops what they carry.
    orders: Mutex<(CancellationToken, CancellationToken)>,
    accepted: AtomicUsize,
}

impl Proxy {
    /// Stands in front of `host:port`.
    pub(crate) async fn to(target: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("loopback has a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let shared = Arc::new(Shared {
            target: Mutex::new(target.to_owned()),
            orders: Mutex::default(),
            accepted: AtomicUsize::new(0),
        });
        let stop = CancellationToken::new();
        tokio::spawn(stop.clone().run_until_cancelled_owned(accept(
            listener,
            shared.clone(),
            stop.clone(),
        )));
        Self {
            url: format!("http://{address}"),
            shared,
            _stop: stop.drop_guard(),
        }
    }

    /// Sends connections that come from now on elsewhere.
    pub(crate) fn point_to(&self, target: &str) {
        target.clone_into(&mut lock(&self.shared.target));
    }

    /// Ends every connection that stands.
    pub(crate) fn cut(&self) {
        let (cut, _) = std::mem::take(&mut *lock(&self.shared.orders));
        cut.cancel();
    }

    /// Lets every connection that stands carry nothing any more, and stand.
    pub(crate) fn mute(&self) {
        lock(&self.shared.orders).1.cancel();
        lock(&self.shared.orders).1 = CancellationToken::new();
    }

    /// Connections taken so far.
    pub(crate) fn accepted(&self) -> usize {
        self.shared.accepted.load(Ordering::SeqCst)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("nothing panics with it")
}

async fn accept(listener: TcpListener, shared: Arc<Shared>, stop: CancellationToken) {
    while let Ok((client, _)) = listener.accept().await {
        shared.accepted.fetch_add(1, Ordering::SeqCst);
        let target = lock(&shared.target).clone();
        let (cut, mute) = lock(&shared.orders).clone();
        let carried = async move {
            tokio::select! {
                () = carry(client, &target, &mute) => {}
                () = cut.cancelled() => {}
            }
        };
        tokio::spawn(stop.clone().run_until_cancelled_owned(carried));
    }
}

async fn carry(mut client: TcpStream, target: &str, mute: &CancellationToken) {
    // A target that is down refuses; the client sees its connection end.
    let Ok(mut server) = TcpStream::connect(target).await else {
        return;
    };
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
        () = mute.cancelled() => std::future::pending().await,
    }
}
