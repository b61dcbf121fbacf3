//! A feed to connect to: a WebSocket server over a list of frames that a test holds in hand.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures::{SinkExt, StreamExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;

/// How a connection is ended by the feed, after so many frames of it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cut {
    /// TCP goes away.
    Abrupt(usize),
    /// A close frame of code 1001.
    Polite(usize),
}

#[derive(Debug, Default)]
struct State {
    frames: Vec<Message>,
    /// One beyond the last frame ever sent.
    sent: usize,
    history: usize,
    /// Frames that pass between the next cut and the connection after it.
    unseen: usize,
    ends: bool,
    cuts: Vec<Cut>,
    asked: Vec<usize>,
    mended: Option<(usize, Message)>,
}

impl State {
    fn note_sent(&mut self, at: usize) {
        self.sent = self.sent.max(at + 1);
    }

    fn pass_unseen(&mut self) {
        self.sent += std::mem::take(&mut self.unseen);
    }
}

/// A running feed; dropping it stops it.
pub(crate) struct Feed {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    changed: Arc<watch::Sender<u64>>,
    task: tokio::task::JoinHandle<()>,
}

impl Drop for Feed {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Feed {
    pub(crate) async fn start(frames: Vec<Message>) -> Feed {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = State {
            frames,
            history: usize::MAX,
            ..State::default()
        };
        let state = Arc::new(Mutex::new(state));
        let changed = Arc::new(watch::Sender::new(0));
        let (shared, sender) = (Arc::clone(&state), Arc::clone(&changed));
        let task = tokio::spawn(async move {
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                connections.spawn(serve(stream, Arc::clone(&shared), sender.subscribe()));
            }
        });
        Feed {
            address,
            state,
            changed,
            task,
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("ws://{}/2/rsvps", self.address)
    }

    /// After the last frame comes the end.
    pub(crate) fn end(&self) {
        self.change(|state| state.ends = true);
    }

    pub(crate) fn push(&self, frames: impl IntoIterator<Item = Message>) {
        self.change(|state| state.frames.extend(frames));
    }

    /// The next connections are cut, in this order; those that follow are not.
    pub(crate) fn cut(&self, mut cuts: Vec<Cut>) {
        cuts.reverse();
        self.change(|state| state.cuts = cuts);
    }

    /// From the second connection on, the frame at a place is another one.
    pub(crate) fn mend(&self, at: usize, frame: Message) {
        self.change(|state| state.mended = Some((at, frame)));
    }

    /// Only so many frames can be had again.
    pub(crate) fn remember(&self, history: usize) {
        self.change(|state| state.history = history);
    }

    /// Frames that pass unseen when the next connection has been cut.
    pub(crate) fn skip(&self, frames: usize) {
        self.change(|state| state.unseen = frames);
    }

    /// The `since_count` of each connection so far.
    pub(crate) fn asked(&self) -> Vec<usize> {
        self.state.lock().unwrap().asked.clone()
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap());
        self.changed.send_modify(|version| *version += 1);
    }
}

#[allow(
    clippy::result_large_err,
    reason = "the callback's type is tungstenite's"
)]
async fn serve(stream: TcpStream, state: Arc<Mutex<State>>, mut changed: watch::Receiver<u64>) {
    let mut since = 0;
    let note = |request: &Request, response: Response| -> Result<Response, ErrorResponse> {
        let query = request.uri().query().unwrap_or_default();
        let count = query
            .split('&')
            .find_map(|part| part.strip_prefix("since_count="));
        since = count.map_or(0, |count| count.parse().unwrap());
        Ok(response)
    };
    let Ok(mut socket) = tokio_tungstenite::accept_hdr_async(stream, note).await else {
        return;
    };
    let (mut at, cut) = {
        let mut state = state.lock().unwrap();
        if !state.asked.is_empty()
            && let Some((at, frame)) = state.mended.take()
        {
            state.frames[at] = frame;
        }
        state.asked.push(since);
        let start = state.sent - since.min(state.sent).min(state.history);
        (start, state.cuts.pop())
    };
    let mut frames = 0;
    loop {
        let (next, over) = {
            let state = state.lock().unwrap();
            (state.frames.get(at).cloned(), state.ends)
        };
        match cut {
            Some(Cut::Abrupt(after)) if frames >= after => {
                state.lock().unwrap().pass_unseen();
                return;
            }
            Some(Cut::Polite(after)) if frames >= after => {
                state.lock().unwrap().pass_unseen();
                let _ = socket.close(Some(goodbye(1001, "away"))).await;
                return;
            }
            _ => {}
        }
        match next {
            Some(frame) => {
                state.lock().unwrap().note_sent(at);
                if socket.send(frame).await.is_err() {
                    return;
                }
                at += 1;
                frames += 1;
            }
            None if over => {
                let _ = socket.close(Some(goodbye(1000, "end"))).await;
                // The answer, so that nothing is reset under way.
                let answer = async { while let Some(Ok(_)) = socket.next().await {} };
                let _ = tokio::time::timeout(Duration::from_secs(5), answer).await;
                return;
            }
            None => tokio::select! {
                changed = changed.changed() => if changed.is_err() { return },
                message = socket.next() => if !matches!(message, Some(Ok(_))) { return },
            },
        }
    }
}

fn goodbye(code: u16, reason: &'static str) -> CloseFrame {
    CloseFrame {
        code: code.into(),
        reason: reason.into(),
    }
}
