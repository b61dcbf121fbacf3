//! Names: a feed, its six channels, and their partitions.
//!
//! A feed's name is 1 to 40 bytes of `a-z`, `0-9` and `-`, so it can stand in a path, a queue's
//! name or a key without being escaped.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::error::BinderError;

/// The longest feed name, in bytes.
pub const FEED_NAME_BYTES_MAX: usize = 40;

/// A channel of a feed: what kind of record flows in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Channel {
    /// Records of the feed, with control records and heartbeats: the input.
    Rsvps,
    /// Verdicts with old and new state, and rows of views.
    Changes,
    /// Panes of queries, per partition, on their way to the merger.
    Partials,
    /// Results of windows, merged over all partitions.
    Results,
    /// Records that came too late for a query, with how late.
    Late,
    /// What did not parse or lies in the future, raw, with source and reason.
    Dead,
}

impl Channel {
    /// Every channel, in the order of the data path.
    pub const ALL: [Channel; 6] = [
        Channel::Rsvps,
        Channel::Changes,
        Channel::Partials,
        Channel::Results,
        Channel::Late,
        Channel::Dead,
    ];

    /// The channel's name in lower case, as it stands in paths, keys and answers.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Channel::Rsvps => "rsvps",
            Channel::Changes => "changes",
            Channel::Partials => "partials",
            Channel::Results => "results",
            Channel::Late => "late",
            Channel::Dead => "dead",
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Channel {
    type Err = BinderError;

    fn from_str(name: &str) -> Result<Self, BinderError> {
        Channel::ALL
            .into_iter()
            .find(|channel| channel.as_str() == name)
            .ok_or_else(|| BinderError::InvalidChannel {
                name: name.chars().take(80).collect(),
            })
    }
}

/// The name of a stream of RSVPs: 1 to 40 bytes of `a-z`, `0-9` and `-`. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FeedName(Arc<str>);

impl FeedName {
    /// Checks and takes a name.
    ///
    /// # Errors
    /// [`BinderError::InvalidFeedName`] when it is empty, longer than 40 bytes or holds anything
    /// but `a-z`, `0-9` and `-`.
    pub fn new(name: &str) -> Result<Self, BinderError> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        if name.is_empty() || name.len() > FEED_NAME_BYTES_MAX || !name.bytes().all(allowed) {
            return Err(BinderError::InvalidFeedName {
                name: name.chars().take(80).collect(),
            });
        }
        Ok(FeedName(name.into()))
    }

    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for FeedName {
    /// `main`.
    fn default() -> Self {
        FeedName("main".into())
    }
}

impl fmt::Display for FeedName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for FeedName {
    type Err = BinderError;

    fn from_str(name: &str) -> Result<Self, BinderError> {
        FeedName::new(name)
    }
}

/// One channel of one feed. Cheap to clone; shown as `feed/channel`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelRef {
    /// The feed.
    pub feed: FeedName,
    /// Its channel.
    pub channel: Channel,
}

impl ChannelRef {
    /// Names one channel of one feed.
    #[must_use]
    pub const fn new(feed: FeedName, channel: Channel) -> Self {
        ChannelRef { feed, channel }
    }
}

impl fmt::Display for ChannelRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.feed, self.channel)
    }
}

/// A partition of a channel, counted from 0.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Partition(pub u16);

impl fmt::Display for Partition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn channel_names_read_back() {
        for channel in Channel::ALL {
            assert_eq!(channel.as_str().parse::<Channel>().unwrap(), channel);
        }
        assert!("Rsvps".parse::<Channel>().is_err());
    }

    #[test]
    fn feed_names_that_could_leave_a_folder_are_refused() {
        let long = "a".repeat(41);
        for bad in ["", "..", "a/b", "A", "a_b", "é", long.as_str()] {
            assert!(FeedName::new(bad).is_err(), "{bad}");
        }
        assert_eq!(FeedName::new(&"a".repeat(40)).unwrap().as_str().len(), 40);
        assert_eq!(FeedName::default().to_string(), "main");
    }
}
