//! One client: handshake, catch-up, live records, pings, close.
//!
//! - At most 256 records and one write buffer of 128 KiB are taken from the ring at a time; between
//!   two batches the client's frames are read, so pings and closes are answered under load too.
//! - Handshake within 10 s, a closing handshake within 5 s. A client that takes nothing for 120 s
//!   is cut; what was written to it counts as sent.
//! - Close codes: 1000 `end` after the content's last record, 1001 at shutdown, 1013 where a live
//!   feed's ring has overtaken the client.

use std::collections::VecDeque;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use futures::{FutureExt, SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_rustls::server::TlsStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Error as WsError;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{CloseCode, Data, OpCode};
use tokio_tungstenite::tungstenite::protocol::frame::{CloseFrame, Frame as WireFrame, Utf8Bytes};
use tokio_tungstenite::tungstenite::protocol::{Message, WebSocketConfig};
use tokio_util::sync::CancellationToken;

use crate::handshake;
use crate::history::{Frame, History, Next, Reader};

/// Handshakes, TLS and WebSocket together, must be done by then.
pub(crate) const HANDSHAKE_MAX: Duration = Duration::from_secs(10);
const CLOSE_MAX: Duration = Duration::from_secs(5);
const STALL_MAX: Duration = Duration::from_secs(120);
const PING_EVERY: Duration = Duration::from_secs(20);
const BATCH_MAX: usize = 256;
const WRITE_BUFFER: usize = 128 << 10;
/// Clients have nothing to say but pings, pongs and closes.
const CLIENT_MESSAGE_MAX: usize = 64 << 10;

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) history: Arc<History>,
    pub(crate) drop_every: Option<Duration>,
    pub(crate) stop: CancellationToken,
    /// Connections whose handshake succeeded.
    pub(crate) connections: AtomicU64,
    /// Records written, over all connections.
    pub(crate) written: AtomicU64,
}

/// A stream whose connection can be reset.
pub(crate) trait Reset {
    /// Makes the coming drop a TCP reset: nothing more is sent, not even what is buffered.
    fn reset(&self);
}

impl Reset for TcpStream {
    fn reset(&self) {
        if let Err(error) = self.set_zero_linger() {
            tracing::debug!(%error, "connection closes in order although it was to be reset");
        }
    }
}

impl Reset for TlsStream<TcpStream> {
    fn reset(&self) {
        self.get_ref().0.reset();
    }
}

/// Why a connection is over.
enum Over {
    /// Close with this frame.
    Close(CloseCode, &'static str),
    /// The client closed, or went.
    ByClient,
    /// Cut, on purpose or because the client takes nothing.
    Cut(&'static str),
}

/// Serves one client until either side is done.
pub(crate) async fn serve<S>(stream: S, shared: &Shared)
where
    S: AsyncRead + AsyncWrite + Reset + Unpin,
{
    let config = WebSocketConfig::default()
        .write_buffer_size(WRITE_BUFFER)
        .max_message_size(Some(CLIENT_MESSAGE_MAX))
        .max_frame_size(Some(CLIENT_MESSAGE_MAX));
    let (ws, catch_up) = match timeout(HANDSHAKE_MAX, handshake::accept(stream, config)).await {
        Ok(Ok(accepted)) => accepted,
        Ok(Err(error)) => return tracing::debug!(%error, "handshake failed"),
        Err(_) => return tracing::debug!("handshake took too long"),
    };
    shared.connections.fetch_add(1, Ordering::Relaxed);
    tracing::debug!(?catch_up, "client connected");
    let connection = Connection {
        ws,
        reader: shared.history.join(catch_up),
        cut_at: shared
            .drop_every
            .and_then(|every| Instant::now().checked_add(every)),
        ping_at: Instant::now() + PING_EVERY,
        shared,
    };
    connection.run().await;
}

struct Connection<'a, S> {
    ws: WebSocketStream<S>,
    reader: Reader,
    cut_at: Option<Instant>,
    ping_at: Instant,
    shared: &'a Shared,
}

impl<S> Connection<'_, S>
where
    S: AsyncRead + AsyncWrite + Reset + Unpin,
{
    async fn run(mut self) {
        let over = match self.pump().await {
            Ok(never) => match never {},
            Err(over) => over,
        };
        match &over {
            Over::Close(_, reason) | Over::Cut(reason) => tracing::debug!(reason, "client leaves"),
            Over::ByClient => tracing::debug!("client left"),
        }
        // The place in the ring is given up first: nobody is to wait for a client that closes.
        drop(self.reader);
        match over {
            Over::Cut(_) => self.ws.get_ref().reset(),
            Over::ByClient => finish(&mut self.ws).await,
            Over::Close(code, reason) => {
                let frame = CloseFrame {
                    code,
                    reason: Utf8Bytes::from_static(reason),
                };
                if matches!(
                    timeout(CLOSE_MAX, self.ws.close(Some(frame))).await,
                    Ok(Ok(()))
                ) {
                    finish(&mut self.ws).await;
                }
            }
        }
    }

    /// Moves records from the ring to the socket until something ends it.
    async fn pump(&mut self) -> Result<std::convert::Infallible, Over> {
        let mut grown = self.shared.history.watch();
        let mut batch = VecDeque::with_capacity(BATCH_MAX);
        loop {
            grown.mark_unchanged();
            match self.reader.next(BATCH_MAX, &mut batch) {
                Next::Records => {
                    self.write(&mut batch).await?;
                    while let Some(incoming) = self.ws.next().now_or_never() {
                        received(incoming)?;
                    }
                }
                Next::Ended => return Err(Over::Close(CloseCode::Normal, "end")),
                Next::FellBehind => {
                    let reason = "fell behind, reconnect with since_count";
                    return Err(Over::Close(CloseCode::Again, reason));
                }
                Next::Wait => {
                    guarded(self.cut_at, &self.shared.stop, self.ws.flush()).await??;
                    tokio::select! {
                        changed = grown.changed() => changed.map_err(|_| shutdown())?,
                        incoming = self.ws.next() => received(incoming)?,
                        () = self.shared.stop.cancelled() => return Err(shutdown()),
                        () = sleep_until(self.cut_at.unwrap_or(self.ping_at)), if self.cut_at.is_some() => return Err(cut()),
                        () = sleep_until(self.ping_at) => {}
                    }
                }
            }
            if Instant::now() >= self.ping_at {
                self.ping_at = Instant::now() + PING_EVERY;
                let ping = self.ws.send(Message::Ping(bytes::Bytes::new()));
                guarded(self.cut_at, &self.shared.stop, ping).await??;
            }
        }
    }

    async fn write(&mut self, batch: &mut VecDeque<Option<Frame>>) -> Result<(), Over> {
        let (mut passed, mut written) = (0, 0);
        let ws = &mut self.ws;
        let writing = async {
            while let Some(frame) = batch.pop_front() {
                // Counted before it is written: the client may see it although the write fails.
                passed += 1;
                if let Some(frame) = frame {
                    written += 1;
                    ws.feed(message(frame)).await?;
                }
            }
            Ok::<(), WsError>(())
        };
        let outcome = guarded(self.cut_at, &self.shared.stop, writing).await;
        self.reader.wrote(passed);
        self.shared.written.fetch_add(written, Ordering::Relaxed);
        Ok(outcome??)
    }
}

impl From<WsError> for Over {
    fn from(error: WsError) -> Self {
        tracing::debug!(%error, "connection broke");
        Self::ByClient
    }
}

fn shutdown() -> Over {
    Over::Close(CloseCode::Away, "shutdown")
}

fn cut() -> Over {
    Over::Cut("fault: drop_every")
}

/// Lets `work` go on until it is done, the feed stops, the connection is to be cut, or the client
/// takes nothing for too long.
async fn guarded<T>(
    cut_at: Option<Instant>,
    stop: &CancellationToken,
    work: impl Future<Output = T>,
) -> Result<T, Over> {
    let stalled_at = Instant::now() + STALL_MAX;
    tokio::select! {
        biased;
        () = stop.cancelled() => Err(shutdown()),
        () = sleep_until(cut_at.unwrap_or(stalled_at)), if cut_at.is_some() => Err(cut()),
        done = work => Ok(done),
        () = sleep_until(stalled_at) => Err(Over::Cut("client takes nothing")),
    }
}

type Incoming = Option<Result<Message, WsError>>;

/// Pings are answered by the WebSocket itself; all else but a close is of no interest.
fn received(incoming: Incoming) -> Result<(), Over> {
    match incoming {
        None | Some(Ok(Message::Close(_))) => Err(Over::ByClient),
        Some(Ok(_)) => Ok(()),
        Some(Err(error)) => Err(error.into()),
    }
}

/// Frames are built from checked bytes, so the text is not checked once more for each client.
fn message(frame: Frame) -> Message {
    let kind = if frame.text { Data::Text } else { Data::Binary };
    Message::Frame(WireFrame::message(frame.payload, OpCode::Data(kind), true))
}

/// Completes a closing handshake, whoever began it, and closes the connection in order.
async fn finish<S>(ws: &mut WebSocketStream<S>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let closing = async {
        while let Some(Ok(_)) = ws.next().await {}
        ws.get_mut().shutdown().await
    };
    if timeout(CLOSE_MAX, closing).await.is_err() {
        tracing::debug!("client did not answer the close in time");
    }
}
