//! The socket under a connection: TCP, with TLS where the address asks for it, and a way to cut it.
//!
//! - Connecting and the TLS handshake have one deadline.
//! - [`Cut::cut`] ends the connection at once, also one whose peer is silent: the client library
//!   has a thread per connection that ends only with its socket.
//!
//! lapin would bring a TLS stack of its own choice; here the socket is made by tokio and rustls,
//! the versions and the crypto provider the whole workspace has, and handed to lapin ready.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use async_rs::traits::Reactor;
use async_rs::util::DummyIO;
use futures::Stream;
use futures::task::AtomicWaker;
use lapin::uri::{AMQPScheme, AMQPUri};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use crate::error::BinderError;

/// Ends a [`Wire`] from outside.
#[derive(Default)]
pub(super) struct Cut {
    done: AtomicBool,
    reader: AtomicWaker,
    writer: AtomicWaker,
}

impl Cut {
    /// Both directions fail from now on.
    pub(super) fn cut(&self) {
        self.done.store(true, Ordering::Release);
        self.reader.wake();
        self.writer.wake();
    }

    fn check(&self, waker: &AtomicWaker, context: &Context<'_>) -> io::Result<()> {
        waker.register(context.waker());
        if self.done.load(Ordering::Acquire) {
            return Err(io::Error::new(
                io::ErrorKind::ConnectionAborted,
                "given up on this side",
            ));
        }
        Ok(())
    }
}

trait Duplex: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Duplex for T {}

/// A connected socket, as lapin takes it.
pub(super) struct Wire {
    stream: Box<dyn Duplex>,
    cut: Arc<Cut>,
}

impl Wire {
    /// What ends it.
    pub(super) fn cut(&self) -> Arc<Cut> {
        Arc::clone(&self.cut)
    }
}

impl futures::io::AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<io::Result<usize>> {
        self.cut.check(&self.cut.reader, context)?;
        let mut buffer = ReadBuf::new(buffer);
        let done = Pin::new(&mut self.stream).poll_read(context, &mut buffer);
        done.map_ok(|()| buffer.filled().len())
    }
}

impl futures::io::AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.cut.check(&self.cut.writer, context)?;
        Pin::new(&mut self.stream).poll_write(context, buffer)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.cut.check(&self.cut.writer, context)?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_close(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.cut.check(&self.cut.writer, context)?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

/// Reads the CA file for `amqps`, or says what is wrong with it.
pub(super) fn trust(ca_file: &std::path::Path) -> Result<Arc<ClientConfig>, BinderError> {
    let wrong = |reason: String| BinderError::InvalidConfig {
        reason: format!("ca_file = {}: {reason}", ca_file.display()),
    };
    let certificates = CertificateDer::pem_file_iter(ca_file)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| wrong(error.to_string()))?;
    let mut roots = RootCertStore::empty();
    let (added, _) = roots.add_parsable_certificates(certificates);
    if added == 0 {
        return Err(wrong("it holds no certificate".to_owned()));
    }
    // Named, so that nothing depends on what is installed for the process.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| wrong(error.to_string()))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

/// Connects to a broker's address.
pub(super) async fn dial(
    uri: &AMQPUri,
    tls: Option<&Arc<ClientConfig>>,
    deadline: Duration,
) -> io::Result<Wire> {
    let connecting = async {
        let host = uri.authority.host.as_str();
        let tcp = TcpStream::connect((host, uri.authority.port)).await?;
        tcp.set_nodelay(true)?;
        let stream: Box<dyn Duplex> = match (&uri.scheme, tls) {
            (AMQPScheme::AMQP, _) => Box::new(tcp),
            (AMQPScheme::AMQPS, Some(tls)) => {
                let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
                let connector = TlsConnector::from(Arc::clone(tls));
                Box::new(connector.connect(name, tcp).await?)
            }
            (AMQPScheme::AMQPS, None) => {
                return Err(io::Error::other("amqps needs the setting ca_file"));
            }
        };
        Ok(Wire {
            stream,
            cut: Arc::default(),
        })
    };
    match tokio::time::timeout(deadline, connecting).await {
        Ok(wire) => wire,
        Err(_) => Err(io::Error::new(
            io::ErrorKind::TimedOut,
            format!("no connection within {deadline:?}"),
        )),
    }
}

/// Tells lapin that its sockets are [`Wire`]s. It makes none: they come ready.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ready;

impl Reactor for Ready {
    type TcpStream = Wire;
    type Sleep = tokio::time::Sleep;

    fn register<H: io::Read + io::Write + Send + 'static>(
        &self,
        _socket: H,
    ) -> io::Result<impl futures::io::AsyncRead + futures::io::AsyncWrite + Send + Unpin + 'static>
    {
        Err::<DummyIO, _>(io::ErrorKind::Unsupported.into())
    }

    fn sleep(&self, duration: Duration) -> Self::Sleep {
        tokio::time::sleep(duration)
    }

    fn interval(&self, duration: Duration) -> impl Stream<Item = Instant> + Send + 'static {
        let ticks = tokio::time::interval(duration);
        futures::stream::unfold(ticks, |mut ticks| async {
            let tick = ticks.tick().await;
            Some((tick.into_std(), ticks))
        })
    }

    fn tcp_connect_addr(
        &self,
        _address: SocketAddr,
    ) -> impl Future<Output = io::Result<Self::TcpStream>> + Send + 'static {
        std::future::ready(Err(io::ErrorKind::Unsupported.into()))
    }
}

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").finish_non_exhaustive()
    }
}

impl fmt::Debug for Cut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cut").field(&self.done).finish()
    }
}
