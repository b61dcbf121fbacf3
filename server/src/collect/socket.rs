//! The connection: made with a deadline, read in runs, its end told apart.
//!
//! - A message of more than 16 MiB is refused before it is in memory, and ends the connection. Asked
//!   for again, it would come again: it is *poison*, and the caller goes on without a catch-up.
//! - Text that is not UTF-8 is a frame like any other (`text`), and so are messages above 256 KiB:
//!   both are dead-lettered, and the connection goes on.
//! - One read brings at most 64 frames, and ends with the frame that takes it beyond 1 MiB: so at
//!   most 17 MiB.
//! - Frames are slices of the read buffer (128 KiB), not copies.

use std::path::Path;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use futures::{SinkExt, StreamExt};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_tungstenite::tungstenite::error::{CapacityError, Error, TlsError};
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;
use tokio_tungstenite::tungstenite::protocol::{CloseFrame, WebSocketConfig};
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_tungstenite::{MaybeTlsStream, WebSocketStream};

use super::error::CollectError;
use super::text::AsBinary;
use super::url::Address;

/// The longest message that is read at all.
pub(crate) const MESSAGE_BYTES_MAX: usize = 16 << 20;
/// Frames that one call of [`Socket::read`] brings at most.
const RUN_FRAMES_MAX: usize = 64;
/// A read ends with the frame that takes it beyond this.
const RUN_BYTES_MAX: usize = 1 << 20;
/// How long saying goodbye may take.
const CLOSE_DEADLINE: Duration = Duration::from_secs(1);

/// A message of the feed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Frame {
    Text(Utf8Bytes),
    /// Sent as text, and not UTF-8.
    BadText(Bytes),
    Binary(Bytes),
}

impl Frame {
    /// The bytes as received.
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Frame::Text(text) => text.as_bytes(),
            Frame::BadText(bytes) | Frame::Binary(bytes) => bytes,
        }
    }
}

/// How a connection ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Ended {
    /// The feed is over: close code 1000, reason `end`.
    Feed,
    /// Broken or closed; with what happened.
    Lost(String),
    /// By a message that would end the next connection too.
    Poison(String),
}

/// An open connection.
pub(crate) struct Socket {
    stream: WebSocketStream<AsBinary<MaybeTlsStream<TcpStream>>>,
    ended: Option<Ended>,
    /// Whether anything came since it was last asked.
    alive: bool,
}

/// What connections of a source are made with.
#[derive(Clone)]
pub(crate) struct Dialler {
    tls: Option<TlsConnector>,
    deadline: Duration,
}

impl Dialler {
    /// Reads the certificates where TLS is wanted.
    pub(crate) fn new(
        address: &Address,
        ca_pem: Option<&Path>,
        deadline: Duration,
    ) -> Result<Self, CollectError> {
        let tls = if address.secure() {
            Some(tls(ca_pem)?)
        } else {
            None
        };
        Ok(Dialler { tls, deadline })
    }

    /// Connects; `Err` says what went wrong, and what to look at.
    pub(crate) async fn connect(
        &self,
        address: Address,
        since_count: u32,
    ) -> Result<Socket, String> {
        match tokio::time::timeout(self.deadline, self.open(address, since_count)).await {
            Ok(Ok(stream)) => Ok(Socket {
                stream,
                ended: None,
                alive: true,
            }),
            Ok(Err(error)) => Err(refused(&error)),
            Err(_) => Err(format!(
                "no connection within {:?}: check host and port",
                self.deadline
            )),
        }
    }

    async fn open(
        &self,
        address: Address,
        since_count: u32,
    ) -> Result<WebSocketStream<AsBinary<MaybeTlsStream<TcpStream>>>, Error> {
        let (host, port) = address.host_and_port();
        let stream = TcpStream::connect((host, port)).await?;
        stream.set_nodelay(true)?;
        let stream = match &self.tls {
            None => MaybeTlsStream::Plain(stream),
            Some(tls) => {
                let name = ServerName::try_from(host.to_owned())
                    .map_err(|_| Error::Tls(TlsError::InvalidDnsName))?;
                MaybeTlsStream::Rustls(tls.connect(name, stream).await?)
            }
        };
        let settings = WebSocketConfig::default()
            .max_message_size(Some(MESSAGE_BYTES_MAX))
            .max_frame_size(Some(MESSAGE_BYTES_MAX));
        let url = address.since(since_count);
        let stream = AsBinary::new(stream);
        let opened =
            tokio_tungstenite::client_async_with_config(url, stream, Some(settings)).await?;
        Ok(opened.0)
    }
}

fn refused(error: &Error) -> String {
    match error {
        Error::Http(response) => format!(
            "the server answers {} instead of opening a WebSocket: check the path of the url",
            response.status()
        ),
        Error::Io(error) => format!("{error}: check host, port and certificates"),
        error => format!("{error}: check that a WebSocket feed listens there"),
    }
}

fn tls(ca_pem: Option<&Path>) -> Result<TlsConnector, CollectError> {
    let mut roots = rustls::RootCertStore::empty();
    roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    if let Some(path) = ca_pem {
        let refused = |reason: String| CollectError::Certificates {
            path: path.to_owned(),
            reason,
        };
        let certificates = CertificateDer::pem_file_iter(path)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| refused(error.to_string()))?;
        if certificates.is_empty() {
            return Err(refused("it holds no certificate".to_owned()));
        }
        for certificate in certificates {
            roots
                .add(certificate)
                .map_err(|error| refused(error.to_string()))?;
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| CollectError::Config {
            reason: error.to_string(),
        })?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

impl Socket {
    /// Waits for frames and adds those at hand, at most 64 and 1 MiB with the last one left out, to
    /// `frames`. `Some`: the connection has ended; what came before is in `frames`. Cancel-safe.
    pub(crate) async fn read(&mut self, frames: &mut Vec<Frame>) -> Option<Ended> {
        if let Some(ended) = &self.ended {
            return Some(ended.clone());
        }
        let (before, mut bytes) = (frames.len(), 0);
        let (stream, alive) = (&mut self.stream, &mut self.alive);
        let ended = std::future::poll_fn(|context| {
            while frames.len() - before < RUN_FRAMES_MAX && bytes <= RUN_BYTES_MAX {
                match stream.poll_next_unpin(context) {
                    Poll::Ready(Some(Ok(message))) => {
                        *alive = true;
                        match message {
                            Message::Text(text) => {
                                bytes += text.len();
                                frames.push(Frame::Text(text));
                            }
                            Message::Binary(sent) => {
                                bytes += sent.len();
                                frames.push(frame(sent, stream.get_mut().next_was_text()));
                            }
                            Message::Close(close) => return Poll::Ready(Some(closed(close))),
                            Message::Ping(_) | Message::Pong(_) | Message::Frame(_) => {}
                        }
                    }
                    Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(broken(&error))),
                    Poll::Ready(None) => return Poll::Ready(Some(closed(None))),
                    Poll::Pending if frames.len() == before => return Poll::Pending,
                    Poll::Pending => break,
                }
            }
            Poll::Ready(None)
        })
        .await;
        self.ended = ended;
        if frames.len() > before {
            None
        } else {
            self.ended.clone()
        }
    }

    /// Whether anything came, a pong included, since this was last asked.
    pub(crate) fn take_alive(&mut self) -> bool {
        std::mem::take(&mut self.alive)
    }

    /// Asks for a sign of life. An error shows at the next read.
    pub(crate) async fn ping(&mut self) {
        let ping = self.stream.send(Message::Ping(Bytes::new()));
        let _ = tokio::time::timeout(CLOSE_DEADLINE, ping).await;
    }

    /// Says goodbye, and gives up after a second.
    pub(crate) async fn close(mut self) {
        let frame = CloseFrame {
            code: CloseCode::Normal,
            reason: Utf8Bytes::from_static("bye"),
        };
        let _ = tokio::time::timeout(CLOSE_DEADLINE, self.stream.close(Some(frame))).await;
    }
}

/// A message as it was sent.
fn frame(sent: Bytes, text: bool) -> Frame {
    if !text {
        return Frame::Binary(sent);
    }
    match Utf8Bytes::try_from(sent.clone()) {
        Ok(text) => Frame::Text(text),
        Err(_) => Frame::BadText(sent),
    }
}

fn closed(frame: Option<CloseFrame>) -> Ended {
    match frame {
        Some(frame) if frame.code == CloseCode::Normal && frame.reason.as_str() == "end" => {
            Ended::Feed
        }
        Some(frame) => Ended::Lost(format!(
            "the feed closed the connection, code {}",
            frame.code
        )),
        None => Ended::Lost("the feed closed the connection".to_owned()),
    }
}

fn broken(error: &Error) -> Ended {
    match error {
        Error::Capacity(CapacityError::MessageTooLong { size, .. }) => Ended::Poison(format!(
            "a message of {size} bytes is beyond the {MESSAGE_BYTES_MAX} that are read"
        )),
        error => Ended::Lost(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Six frames of 700 KiB, all at hand: two of them pass a mebibyte.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_read_ends_beyond_a_mebibyte() {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("ws://{}/", listener.local_addr().unwrap());
        let feed = tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream = tokio_tungstenite::accept_async(stream).await.unwrap();
            for _ in 0..6 {
                stream
                    .send(Message::text("x".repeat(700 << 10)))
                    .await
                    .unwrap();
            }
            std::future::pending::<()>().await;
        });
        let address = Address::parse(&url).unwrap();
        let dialler = Dialler::new(&address, None, Duration::from_secs(10)).unwrap();
        let mut socket = dialler.connect(address, 0).await.unwrap();
        let (mut reads, mut frames) = (0, 0);
        while frames < 6 {
            tokio::time::sleep(Duration::from_millis(200)).await;
            let mut run = Vec::new();
            assert_eq!(socket.read(&mut run).await, None);
            assert!(run.len() <= 2, "{} frames at once", run.len());
            (reads, frames) = (reads + 1, frames + run.len());
        }
        assert!(reads >= 3);
        feed.abort();
    }
}
