//! What the intake of a feed is asked.

use headcount_proto::v1::{PublishResult, Rsvp};
use tokio::sync::{OwnedSemaphorePermit, oneshot};

use super::producers::Held;
use super::tickets::Reply;
use crate::serve::error::ServiceError;

/// Room that a submission takes up among all that wait and are on their way; dropping it frees it.
#[derive(Debug)]
pub(super) struct Weight(
    #[expect(dead_code, reason = "held, not read")] pub(super) OwnedSemaphorePermit,
);

/// Under whose name records are published.
#[derive(Debug)]
pub(super) enum By {
    /// Under none: nothing tells a record that comes twice.
    Nobody,
    /// A producer, taken over for this one call.
    Once(String),
    /// A producer that a stream holds.
    Stream(Held),
}

/// Records to be written, and what is known already of those that are not.
#[derive(Debug)]
pub(super) struct Submission {
    pub(super) by: By,
    /// Number of the first record; 0 without a producer.
    pub(super) first_seq: u64,
    /// In the order sent; one that is not valid is `None`, and its result says why.
    pub(super) records: Vec<Option<Rsvp>>,
    /// One for each record.
    pub(super) results: Vec<PublishResult>,
    pub(super) weight: Weight,
}

/// Records that nobody waits for.
#[derive(Debug)]
pub(super) struct OneWay {
    /// All without faults.
    pub(super) records: Vec<Rsvp>,
    pub(super) weight: Weight,
}

/// A producer that was opened.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) held: Held,
    pub(super) last_seq: Option<u64>,
}

/// What can be asked.
#[derive(Debug)]
pub(super) enum Command {
    /// Whether the intake runs: answered once it does.
    Ready(oneshot::Sender<Result<(), ServiceError>>),
    /// Takes a producer over; answered once all that its predecessor had on its way is settled.
    Open(String, oneshot::Sender<Result<Opened, ServiceError>>),
    /// Writes records; answered once all are durable.
    Submit(Submission, Reply),
}

impl Command {
    /// Answers with an error.
    pub(super) fn refuse(self, error: &ServiceError) {
        match self {
            Self::Ready(reply) => drop(reply.send(Err(error.clone()))),
            Self::Open(_, reply) => drop(reply.send(Err(error.clone()))),
            Self::Submit(_, reply) => drop(reply.send(Err(error.clone()))),
        }
    }
}
