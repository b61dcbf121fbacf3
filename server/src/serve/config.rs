//! What can be set of the service, with its defaults.

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::RangeInclusive;
use std::time::Duration;

use headcount_binder::FeedName;

use crate::intake::FeedClock;

/// The port that everything is served on unless another is named.
pub const DEFAULT_PORT: u16 = 7440;

/// Settings of the service.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// What is bounded, and by how much.
    pub limits: Limits,
    /// From the order to stop until connections that still stand are cut.
    pub drain_deadline: Duration,
    /// Host names answered to beside loopback names and the address of the connection; compared
    /// without port, in lower case.
    pub allowed_hosts: Vec<String>,
    /// Origins of web pages answered to beside the server's own, as browsers write them, for
    /// example `https://dashboard.example:8443`.
    pub allowed_origins: Vec<String>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, DEFAULT_PORT)),
            limits: Limits::default(),
            drain_deadline: Duration::from_secs(10),
            allowed_hosts: Vec::new(),
            allowed_origins: Vec::new(),
        }
    }
}

/// A feed that is served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedConfig {
    /// Its name.
    pub feed: FeedName,
    /// Partitions of its input and of what is derived per partition; 1 to 256.
    pub partitions: u16,
    /// What stream time is of records that are published; as collect has it.
    pub clock: FeedClock,
    /// How far the watermark of what is published stays behind its newest mtime, ms; as collect has
    /// it.
    pub watermark_bound_ms: u32,
}

impl FeedConfig {
    /// A live feed, its watermark 10 s behind.
    #[must_use]
    pub fn new(feed: FeedName, partitions: u16) -> Self {
        Self {
            feed,
            partitions,
            clock: FeedClock::Wall,
            watermark_bound_ms: 10_000,
        }
    }
}

/// Bounds of the service; beyond one of them a caller gets `LIMIT_EXCEEDED` or waits in the
/// kernel's queue, never in our memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Connections open at a time; further ones wait to be accepted.
    pub connections: usize,
    /// HTTP/2 streams of one connection at a time.
    pub streams_per_connection: u32,
    /// Calls at a time until their response begins, over all connections.
    pub calls: usize,
    /// Server streams (Tail, Watch, Sync) open at a time, over all connections.
    pub streams: usize,
    /// Longest request message, bytes.
    pub request_bytes: usize,
    /// A streamed message or a page is closed at this size, within [`Limits::MESSAGE_BYTES`]; only a
    /// single record that is longer may exceed it. Bytes.
    pub message_bytes: usize,
    /// Longest response message, bytes.
    pub response_bytes: usize,
    /// Bytes of headers of a request.
    pub header_bytes: u32,
    /// From a connection's first byte, or from one request of HTTP/1.1 to the next, until its
    /// headers are complete.
    pub header_wait: Duration,
    /// A connection whose peer takes nothing of what is written to it for so long is closed.
    pub write_wait: Duration,
    /// A unary call without a deadline of its own gets this one; waiting that it asks for (Fetch)
    /// comes on top.
    pub call_deadline: Duration,
    /// A stream with nothing to say says so after this time.
    pub progress_interval: Duration,
    /// A subscription without subscribers is given up after this time: another instance may take
    /// it.
    pub subscription_idle: Duration,
    /// Offsets of parked messages that the owner of a subscription asks for and holds at a time, for
    /// each partition.
    pub parked_page: u32,
    /// HTTP/2: a silent peer is pinged after this time, and given up after as long again.
    pub keepalive: Duration,
}

impl Limits {
    /// What `message_bytes` may be. The contract promises 1 MiB at most; below 4 KiB a message is
    /// mostly its cursor.
    pub const MESSAGE_BYTES: RangeInclusive<usize> = (4 << 10)..=(1 << 20);
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 1_024,
            streams_per_connection: 256,
            calls: 1_024,
            streams: 1_024,
            request_bytes: 4 << 20,
            message_bytes: *Limits::MESSAGE_BYTES.end(),
            response_bytes: 4 << 20,
            header_bytes: 32 << 10,
            header_wait: Duration::from_secs(10),
            write_wait: Duration::from_secs(40),
            call_deadline: Duration::from_secs(30),
            progress_interval: Duration::from_secs(10),
            subscription_idle: Duration::from_secs(30),
            parked_page: 10_000,
            keepalive: Duration::from_secs(20),
        }
    }
}
