//! What can be set, and what is accepted.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use lapin::uri::{AMQPScheme, AMQPUri};

use crate::channel::Channel;
use crate::clock::{Clock, SystemClock};
use crate::embedded::Retention;
use crate::error::BinderError;

/// The most batches in a window: a queue of this length is set aside per partition.
const WINDOW_BATCHES_MAX: usize = 1 << 16;
/// The longest prefix of names, in bytes: with the rest a queue's name stays below 255.
const PREFIX_BYTES_MAX: usize = 100;
/// The least that retention may keep per partition, in bytes.
const RETENTION_BYTES_MIN: u64 = 1 << 10;
/// Retention removes whole segments, so it must hold several.
const SEGMENTS_PER_LIMIT: u64 = 10;
/// The largest segment that a broker takes, in bytes.
const SEGMENT_BYTES_MAX: u64 = 3_000_000_000;

/// Whether names of queues may start so: 1 to 100 of a-z, A-Z, 0-9, -, _ and .
#[must_use]
pub fn is_prefix(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-_.".contains(&b);
    (1..=PREFIX_BYTES_MAX).contains(&text.len()) && text.bytes().all(allowed)
}

/// Settings of [`RabbitMq`](super::RabbitMq). Shown (`{:?}`) without passwords.
#[derive(Clone)]
pub struct RabbitMqConfig {
    /// The nodes of one cluster, `amqp://` or `amqps://` URLs, tried in turn. User, password and
    /// vhost may stand in them (`amqp://user:password@host:5672/vhost`, `/` written `%2f`).
    pub brokers: Vec<String>,
    /// The user, in place of those in the URLs.
    pub user: Option<String>,
    /// The password, in place of those in the URLs.
    pub password: Option<String>,
    /// The virtual host, in place of those in the URLs.
    pub vhost: Option<String>,
    /// Certificates (PEM) that the brokers' must be signed by; needed for `amqps`.
    pub ca_file: Option<PathBuf>,
    /// How every queue's name starts. Binders with different prefixes never meet.
    pub prefix: String,
    /// Nodes that hold each stream of a channel created here; `None` for all of the cluster.
    pub replicas: Option<u16>,
    /// Bytes of a segment; a tenth of a partition's retention at most, whatever is said here.
    pub segment_bytes: u64,
    /// Retention of channels that `retention_of` does not name, for those created here. The bytes
    /// are those of all partitions of a channel together.
    pub retention: Retention,
    /// Retention by channel.
    pub retention_of: HashMap<Channel, Retention>,
    /// Batches per channel that may be published and not yet confirmed; `publish` waits beyond.
    pub window_batches: usize,
    /// Bytes of bodies per channel that may be published and not yet confirmed.
    pub window_bytes: usize,
    /// How long `publish` waits for room in the window.
    pub publish_deadline: Duration,
    /// How long a batch may take to be confirmed, reconnecting included.
    pub confirm_deadline: Duration,
    /// How long a call waits for a connection, over all brokers.
    pub connect_deadline: Duration,
    /// How long a consumer tries to get its stream back before `next` fails.
    pub reconnect_deadline: Duration,
    /// How long `close` waits for what was published to be confirmed.
    pub close_deadline: Duration,
    /// A connection that is silent for twice as long is taken for lost; whole seconds.
    pub heartbeat: Duration,
    /// Batches on their way to a consumer that has not taken them yet, per partition read.
    pub prefetch: u16,
    /// Where append times come from.
    pub clock: Arc<dyn Clock>,
}

impl RabbitMqConfig {
    /// The defaults, with a list of brokers.
    #[must_use]
    pub fn new(brokers: impl IntoIterator<Item = impl Into<String>>) -> Self {
        RabbitMqConfig {
            brokers: brokers.into_iter().map(Into::into).collect(),
            user: None,
            password: None,
            vhost: None,
            ca_file: None,
            prefix: "headcount".to_owned(),
            replicas: None,
            segment_bytes: 64 << 20,
            retention: Retention::default(),
            retention_of: HashMap::new(),
            window_batches: 256,
            window_bytes: 32 << 20,
            publish_deadline: Duration::from_secs(10),
            confirm_deadline: Duration::from_secs(10),
            connect_deadline: Duration::from_secs(10),
            reconnect_deadline: Duration::from_secs(60),
            close_deadline: Duration::from_secs(10),
            heartbeat: Duration::from_secs(5),
            prefetch: 64,
            clock: Arc::new(SystemClock),
        }
    }

    /// The retention of a channel.
    #[must_use]
    pub fn retention(&self, channel: Channel) -> Retention {
        *self.retention_of.get(&channel).unwrap_or(&self.retention)
    }

    /// Bytes that each of a channel's partitions keeps, and those of a segment of it.
    pub(super) fn bytes(&self, channel: Channel, partitions: u16) -> (u64, u64) {
        let bytes = self.retention(channel).bytes / u64::from(partitions.max(1));
        let bytes = bytes.max(RETENTION_BYTES_MIN);
        (bytes, self.segment_bytes.min(bytes / SEGMENTS_PER_LIMIT))
    }

    /// The addresses, with user, password and vhost put in.
    ///
    /// # Errors
    /// [`BinderError::InvalidConfig`] with all that is wrong, in this and every other setting.
    pub(super) fn check(&self) -> Result<Vec<AMQPUri>, BinderError> {
        let mut wrong = Vec::new();
        let uris = self.uris(&mut wrong);
        if !is_prefix(&self.prefix) {
            wrong.push(format!(
                "prefix = {:?} is not 1 to {PREFIX_BYTES_MAX} of a-z, A-Z, 0-9, -, _ and .",
                self.prefix
            ));
        }
        let mut within = |key: &str, value: u64, least: u64, most: u64| {
            if !(least..=most).contains(&value) {
                wrong.push(format!("{key} = {value} is not within {least} and {most}"));
            }
        };
        within("segment_bytes", self.segment_bytes, 1, SEGMENT_BYTES_MAX);
        let batches = self.window_batches as u64;
        within("window_batches", batches, 1, WINDOW_BATCHES_MAX as u64);
        within("window_bytes", self.window_bytes as u64, 1 << 10, 1 << 30);
        within("prefetch", self.prefetch.into(), 1, 10_000);
        within("heartbeat in seconds", self.heartbeat.as_secs(), 1, 600);
        within("replicas", self.replicas.unwrap_or(1).into(), 1, 255);
        for channel in Channel::ALL {
            let bytes = self.retention(channel).bytes;
            let key = format!("retention of {channel} in bytes");
            within(&key, bytes, RETENTION_BYTES_MIN, i64::MAX as u64);
        }
        match wrong.is_empty() {
            true => Ok(uris),
            false => Err(BinderError::InvalidConfig {
                reason: wrong.join("; "),
            }),
        }
    }

    fn uris(&self, wrong: &mut Vec<String>) -> Vec<AMQPUri> {
        let mut uris = Vec::new();
        if self.brokers.is_empty() {
            wrong.push("brokers is empty: name at least one amqp:// or amqps:// URL".to_owned());
        }
        for (i, broker) in self.brokers.iter().enumerate() {
            let mut uri = match broker.parse::<AMQPUri>() {
                Ok(uri) => uri,
                // The URL is not repeated: it may hold a password.
                Err(error) => {
                    wrong.push(format!(
                        "brokers[{i}] is no amqp:// or amqps:// URL: {error}"
                    ));
                    continue;
                }
            };
            if uri.scheme == AMQPScheme::AMQPS && self.ca_file.is_none() {
                wrong.push(format!("brokers[{i}] is amqps, so ca_file must be set"));
            }
            if let Some(user) = &self.user {
                uri.authority.userinfo.username.clone_from(user);
            }
            if let Some(password) = &self.password {
                uri.authority.userinfo.password.clone_from(password);
            }
            if let Some(vhost) = &self.vhost {
                uri.vhost.clone_from(vhost);
            }
            uri.query.heartbeat = Some(self.heartbeat.as_secs().min(600) as u16);
            uris.push(uri);
        }
        uris
    }
}

impl fmt::Debug for RabbitMqConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let brokers: Vec<String> = self.uris(&mut Vec::new()).iter().map(shown).collect();
        f.debug_struct("RabbitMqConfig")
            .field("brokers", &brokers)
            .field("user", &self.user)
            .field("vhost", &self.vhost)
            .field("ca_file", &self.ca_file)
            .field("prefix", &self.prefix)
            .field("replicas", &self.replicas)
            .field("segment_bytes", &self.segment_bytes)
            .field("retention", &self.retention)
            .field("retention_of", &self.retention_of)
            .field("window_batches", &self.window_batches)
            .field("confirm_deadline", &self.confirm_deadline)
            .finish_non_exhaustive()
    }
}

/// An address without user and password.
pub(super) fn shown(uri: &AMQPUri) -> String {
    let scheme = match uri.scheme {
        AMQPScheme::AMQP => "amqp",
        AMQPScheme::AMQPS => "amqps",
    };
    let authority = &uri.authority;
    let vhost = &uri.vhost;
    format!(
        "{scheme}://{}:{}, vhost {vhost}",
        authority.host, authority.port
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_wrong_is_named_and_no_password_is_shown() {
        let mut config = RabbitMqConfig::new(["amqp://a:secret@h/%2f", "amqps://h", "http://x"]);
        config.password = Some("secret".to_owned());
        config.window_batches = 0;
        config.prefix = "a b".to_owned();
        config.prefetch = 0;
        config.retention.bytes = 1;
        let error = config.check().unwrap_err().to_string();
        for key in [
            "brokers[1]",
            "brokers[2]",
            "window_batches",
            "prefix",
            "prefetch",
            "retention",
        ] {
            assert!(error.contains(key), "{key}: {error}");
        }
        let shown = format!("{config:?} {error}");
        assert!(!shown.contains("secret"), "{shown}");
    }

    #[test]
    fn the_settings_win_over_the_urls() {
        let mut config = RabbitMqConfig::new(["amqp://a:b@h:1/v"]);
        let uri = config.check().unwrap().remove(0);
        assert_eq!((uri.vhost.as_str(), uri.query.heartbeat), ("v", Some(5)));
        config.user = Some("c".to_owned());
        config.password = Some("d".to_owned());
        config.vhost = Some("/".to_owned());
        let uri = config.check().unwrap().remove(0);
        let user = &uri.authority.userinfo;
        assert_eq!((user.username.as_str(), user.password.as_str()), ("c", "d"));
        assert_eq!(uri.vhost, "/");
        let plain = RabbitMqConfig::new(["amqp://h"]).check().unwrap().remove(0);
        assert_eq!((plain.vhost.as_str(), plain.authority.port), ("/", 5672));
    }

    #[test]
    fn segments_are_a_tenth_of_what_a_partition_keeps_at_most() {
        let mut config = RabbitMqConfig::new(["amqp://h"]);
        config.retention.bytes = 1000 << 10;
        config.segment_bytes = 64 << 20;
        assert_eq!(config.bytes(Channel::Dead, 10), (100 << 10, 10 << 10));
        config.segment_bytes = 1 << 10;
        assert_eq!(config.bytes(Channel::Dead, 10), (100 << 10, 1 << 10));
    }
}
