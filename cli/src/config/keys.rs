//! Every key of the configuration, once: its name, what it takes, its default, what it means.

use super::text::{self, Rule};

/// What a key takes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// A text that the rule lets pass.
    Text(Rule),
    /// A text that is never shown.
    Secret,
    /// The address of a feed, shown without what may be secret in it.
    Url(Rule),
    /// Several such texts: an array in a file, elsewhere with commas between.
    List(Rule),
    /// `host:port`.
    Address,
    /// Such a one, or none.
    OptionalAddress,
    /// A whole number in this range.
    Count(u64, u64),
    /// A time such as `5ms`, `10s`, `5m`, `7d`, in this range.
    Duration(&'static str, &'static str),
    /// A size such as `64MiB`, in this range.
    Bytes(&'static str, &'static str),
    /// One of these words.
    Choice(&'static [&'static str]),
}

/// A key.
#[derive(Debug)]
pub(crate) struct Key {
    pub(crate) name: &'static str,
    pub(crate) kind: Kind,
    pub(crate) default: &'static str,
    pub(crate) about: &'static str,
}

const fn key(name: &'static str, kind: Kind, default: &'static str, about: &'static str) -> Key {
    Key {
        name,
        kind,
        default,
        about,
    }
}

/// The keys, in the order in which `config show` prints them.
pub(crate) const KEYS: &[Key] = &[
    key(
        "feed.name",
        Kind::Text(text::name),
        "main",
        "name of the feed in every channel, key and cursor",
    ),
    key(
        "feed.partitions",
        Kind::Count(1, 64),
        "4",
        "partitions of the feed's channels; fixed for a data folder",
    ),
    key(
        "feed.clock",
        Kind::Choice(&["wall", "feed"]),
        "wall",
        "where stream time comes from; feed: from the records, for replays",
    ),
    key(
        "data.dir",
        Kind::Text(text::folder),
        "headcount-data",
        "where log and tables are kept that no server keeps",
    ),
    key(
        "collect.url",
        Kind::Url(text::feed_url),
        "",
        "WebSocket address of the feed; empty: none",
    ),
    key(
        "collect.source",
        Kind::Text(text::name),
        "meetup",
        "name of the source in stamps and metrics",
    ),
    key(
        "collect.ca_file",
        Kind::Text(text::certificates),
        "",
        "PEM file of authorities to trust beside the public ones, for wss; empty: none",
    ),
    key(
        "collect.watermark_bound",
        Kind::Duration("0s", "1d"),
        "10s",
        "how far records may come out of order without being late",
    ),
    key(
        "collect.heartbeat",
        Kind::Duration("10ms", "1m"),
        "1s",
        "how often a quiet source says that it is there",
    ),
    key(
        "collect.linger",
        Kind::Duration("0ms", "10s"),
        "5ms",
        "how long a batch waits for more records",
    ),
    key(
        "collect.idle_timeout",
        Kind::Duration("1s", "1d"),
        "60s",
        "silence after which a connection is given up",
    ),
    key(
        "collect.window_batches",
        Kind::Count(1, 4_096),
        "64",
        "batches that may be unconfirmed at once",
    ),
    key(
        "query.name",
        Kind::Text(text::query_name),
        "trending",
        "name of the standing query",
    ),
    key(
        "query.size",
        Kind::Duration("100ms", "3660d"),
        "5m",
        "length of its windows",
    ),
    key(
        "query.slide",
        Kind::Duration("100ms", "3660d"),
        "10s",
        "how often a window begins",
    ),
    key(
        "query.allowed_lateness",
        Kind::Duration("0s", "3660d"),
        "0s",
        "how long past its end a window takes records",
    ),
    key(
        "query.group_by",
        Kind::Choice(&[
            "none", "country", "city", "topic", "group", "event", "guests",
        ]),
        "country",
        "what its rows are keyed by, beside the total",
    ),
    key(
        "query.top_topics",
        Kind::Count(0, 1_000),
        "10",
        "topics in the total row",
    ),
    key(
        "analyse.checkpoint_interval",
        Kind::Duration("10ms", "1d"),
        "10s",
        "time between checkpoints",
    ),
    key(
        "analyse.window_batches",
        Kind::Count(1, 4_096),
        "256",
        "output batches of a partition that may be unconfirmed at once",
    ),
    key(
        "analyse.standby",
        Kind::Count(0, 64),
        "0",
        "partitions of other instances whose state is kept at hand to take over; each takes its memory again",
    ),
    key(
        "log.segment_size",
        Kind::Bytes("1KiB", "1GiB"),
        "64MiB",
        "size at which a segment of the log is closed",
    ),
    key(
        "log.retention_age",
        Kind::Duration("1s", "36600d"),
        "7d",
        "age at which a closed segment may go",
    ),
    key(
        "log.retention_size",
        Kind::Bytes("4KiB", "1024TiB"),
        "8GiB",
        "size of a channel at which its oldest segment goes; 256KiB a partition at least",
    ),
    key(
        "binder.rabbitmq.brokers",
        Kind::List(text::broker),
        "",
        "nodes of one RabbitMQ, amqp:// or amqps://; empty: the log is kept in data.dir",
    ),
    key(
        "binder.rabbitmq.user",
        Kind::Text(text::word),
        "guest",
        "user of the broker",
    ),
    key(
        "binder.rabbitmq.password",
        Kind::Secret,
        "guest",
        "the user's password; better set by the environment than in a file",
    ),
    key(
        "binder.rabbitmq.vhost",
        Kind::Text(text::word),
        "/",
        "virtual host, best one of Headcount's own",
    ),
    key(
        "binder.rabbitmq.ca_file",
        Kind::Text(text::certificates),
        "",
        "PEM file of the authorities that sign the brokers' certificates, for amqps",
    ),
    key(
        "binder.rabbitmq.prefix",
        Kind::Text(text::prefix),
        "headcount",
        "how every stream's name starts",
    ),
    key(
        "binder.rabbitmq.replicas",
        Kind::Count(0, 255),
        "0",
        "nodes that hold each stream created from now on; 0: all of them",
    ),
    key(
        "store.cql.nodes",
        Kind::List(text::node),
        "",
        "nodes of one ScyllaDB to begin with, host:port; empty: tables are kept in data.dir",
    ),
    key(
        "store.cql.keyspace",
        Kind::Text(text::keyspace),
        "headcount",
        "keyspace, made where it is missing and the user may",
    ),
    key(
        "store.cql.replication_factor",
        Kind::Count(1, 255),
        "1",
        "copies of each row in a keyspace that is made; 3 survive the loss of a node",
    ),
    key(
        "store.cql.datacenter",
        Kind::Text(text::word),
        "",
        "datacenter whose nodes are asked; empty: there is one only",
    ),
    key(
        "store.cql.user",
        Kind::Text(text::word),
        "",
        "user of the store; empty: it asks for none",
    ),
    key(
        "store.cql.password",
        Kind::Secret,
        "",
        "the user's password; better set by the environment than in a file",
    ),
    key(
        "store.cql.ca_file",
        Kind::Text(text::certificates),
        "",
        "PEM file of the authorities that sign the nodes' certificates; empty: no TLS",
    ),
    key(
        "store.cql.lease_ttl",
        Kind::Duration("200ms", "1m"),
        "3s",
        "how long an instance may be silent before another takes over its work",
    ),
    key(
        "load.history_ttl",
        Kind::Duration("1s", "36600d"),
        "365d",
        "how long history is kept; a feed with its own clock keeps it for ever",
    ),
    key(
        "serve.listen",
        Kind::Address,
        "127.0.0.1:7440",
        "where gRPC, gRPC-Web and metrics are served; loopback, unless serve.insecure is set",
    ),
    key(
        "serve.insecure",
        Kind::Choice(&["false", "true"]),
        "false",
        "true: whoever reaches a port may ask, from beyond this machine too: there is neither TLS nor token yet",
    ),
    key(
        "serve.allowed_hosts",
        Kind::List(text::host),
        "",
        "hosts answered to beside this machine's own, without port",
    ),
    key(
        "serve.allowed_origins",
        Kind::List(text::origin),
        "",
        "origins of web pages that may call, beside the server's own",
    ),
    key(
        "serve.message_size",
        Kind::Bytes("4KiB", "1MiB"),
        "1MiB",
        "size at which a streamed message or a page is closed",
    ),
    key(
        "serve.drain_deadline",
        Kind::Duration("0s", "10m"),
        "10s",
        "how long a stop waits for connections",
    ),
    key(
        "serve.progress_interval",
        Kind::Duration("100ms", "20s"),
        "10s",
        "how often a silent stream gives a sign of life; clients give up after 25s",
    ),
    key(
        "simulate.rate",
        Kind::Text(text::rate),
        "10",
        "records a second, a multiple such as 10x, or max",
    ),
    key(
        "simulate.seed",
        Kind::Count(0, u64::MAX),
        "1",
        "seed of the generated feed",
    ),
    key(
        "telemetry.listen",
        Kind::OptionalAddress,
        "",
        "where a role that serves no clients has /metrics, /livez and /readyz; empty: nowhere",
    ),
    key(
        "telemetry.level",
        Kind::Text(text::level),
        "warn",
        "what is logged, as tracing's filters have it: error, warn, info, debug",
    ),
    key(
        "telemetry.format",
        Kind::Choice(&["human", "json"]),
        "human",
        "how it is logged",
    ),
];

/// The key of a name.
pub(crate) fn find(name: &str) -> Option<&'static Key> {
    KEYS.iter().find(|key| key.name == name)
}

/// The key whose name is closest to a wrong one, if any is close.
pub(crate) fn closest(name: &str) -> Option<&'static str> {
    KEYS.iter()
        .map(|key| (distance(key.name, name), key.name))
        .filter(|(distance, _)| *distance <= 3)
        .min()
        .map(|(_, name)| name)
}

/// Levenshtein distance (Wagner and Fischer 1974).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}
