//! Reads the log between two offsets, batch by batch.
//!
//! - A read that gives nothing for 30 s is an error.

use std::time::Duration;

use headcount_binder::{
    Binder, BinderError, Channel, ChannelRef, Delivery, FeedName, Offset, Partition,
};

/// How long a read may give no answer.
const READ_DEADLINE: Duration = Duration::from_secs(30);

/// Why the log could not be read back.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum ScanError {
    /// The log refuses.
    #[error("log: {0}")]
    Log(#[from] BinderError),
    /// The log holds bytes that cannot be read.
    #[error("{channel} holds a record that this version cannot read ({reason})")]
    Unreadable {
        /// The channel.
        channel: String,
        /// What the decoder said.
        reason: String,
    },
    /// The log did not answer in time.
    #[error("the log gave no answer for {after_s} s while it was read")]
    Timeout {
        /// How long it was waited for, in seconds.
        after_s: u64,
    },
}

impl ScanError {
    /// Bytes of a channel that are no record.
    pub(crate) fn unreadable(channel: &ChannelRef, error: &prost::DecodeError) -> Self {
        Self::Unreadable {
            channel: channel.to_string(),
            reason: error.to_string(),
        }
    }
}

/// The input of a feed, to be read back.
#[derive(Clone)]
pub(crate) struct Scan<'a> {
    pub(crate) binder: &'a dyn Binder,
    pub(crate) rsvps: ChannelRef,
    pub(crate) partitions: u16,
}

impl<'a> Scan<'a> {
    pub(crate) fn new(binder: &'a dyn Binder, feed: &FeedName, partitions: u16) -> Self {
        Self {
            binder,
            rsvps: ChannelRef::new(feed.clone(), Channel::Rsvps),
            partitions,
        }
    }

    /// Hands every batch of `[from, until)` to `visit`.
    pub(crate) async fn read<E: From<ScanError>>(
        &self,
        channel: &ChannelRef,
        partition: Partition,
        from: Offset,
        until: Offset,
        mut visit: impl FnMut(&Delivery) -> Result<(), E>,
    ) -> Result<(), E> {
        if from >= until {
            return Ok(());
        }
        let opened = self.binder.consume(channel, partition, from).await;
        let mut consumer = opened.map_err(ScanError::from)?;
        loop {
            let next = tokio::time::timeout(READ_DEADLINE, consumer.next()).await;
            let next = next.map_err(|_| ScanError::Timeout {
                after_s: READ_DEADLINE.as_secs(),
            })?;
            let delivery = next.map_err(ScanError::from)?;
            if delivery.base >= until {
                return Ok(());
            }
            visit(&delivery)?;
            if delivery.next() >= until {
                return Ok(());
            }
        }
    }
}
