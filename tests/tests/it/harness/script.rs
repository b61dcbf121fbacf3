//! A WebSocket server that sends frames as a test has written them, good and bad.
//!
//! - Frames go out in order, each once to whoever is connected; a client that comes back asks for
//!   the last `since_count` that were sent, as on the real feed.
//! - After the last frame comes close code 1000 with reason `end`.

use std::sync::{Arc, Mutex};

use futures::{SinkExt as _, StreamExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, frame::coding::CloseCode};
use tokio_util::sync::{CancellationToken, DropGuard};

/// A scripted feed; it ends with the value.
pub(crate) struct Script {
    /// Where it is served.
    pub(crate) url: String,
    _stop: DropGuard,
}

impl Script {
    /// Serves frames.
    pub(crate) async fn serve(frames: Vec<Message>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("loopback has a free port");
        let address = listener.local_addr().expect("a listener has an address");
        let stop = CancellationToken::new();
        let accepting = stop.clone();
        tokio::spawn(async move {
            tokio::select! {
                () = accept(listener, Arc::new(frames)) => {}
                () = accepting.cancelled() => {}
            }
        });
        Self {
            url: format!("ws://{address}/2/rsvps"),
            _stop: stop.drop_guard(),
        }
    }
}

/// One client after the other: a feed of a test has one.
async fn accept(listener: TcpListener, frames: Arc<Vec<Message>>) {
    let sent = Mutex::new(0);
    while let Ok((stream, _)) = listener.accept().await {
        let mut since = 0;
        #[allow(clippy::result_large_err, reason = "the signature is the library's")]
        let seen = |request: &Request, response: Response| {
            since = since_count(request.uri().query().unwrap_or_default());
            Ok(response)
        };
        if let Ok(mut socket) = tokio_tungstenite::accept_hdr_async(stream, seen).await {
            // A client that goes away in the middle comes back and asks for what it missed.
            let _ = send(&mut socket, &frames, since, &sent).await;
        }
    }
}

fn since_count(query: &str) -> usize {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut counts = pairs.filter(|(name, _)| *name == "since_count");
    counts
        .next()
        .and_then(|(_, count)| count.parse().ok())
        .unwrap_or(0)
}

async fn send(
    socket: &mut WebSocketStream<TcpStream>,
    frames: &[Message],
    since: usize,
    sent: &Mutex<usize>,
) -> Result<(), tokio_tungstenite::tungstenite::Error> {
    let before = *sent.lock().expect("nothing panics with it");
    for (number, frame) in frames.iter().enumerate().skip(before.saturating_sub(since)) {
        socket.send(frame.clone()).await?;
        let mut sent = sent.lock().expect("nothing panics with it");
        *sent = (number + 1).max(*sent);
    }
    let end = CloseFrame {
        code: CloseCode::Normal,
        reason: "end".into(),
    };
    socket.send(Message::Close(Some(end))).await?;
    while let Some(Ok(_)) = socket.next().await {}
    Ok(())
}
