//! Records of a channel as they come, resumed by cursor.

use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{Channel, TailRequest, TailResponse};
use tonic::Streaming;

use crate::client::Client;
use crate::error::Error;
use crate::retry::{Open, Resumed};

/// What to tail and from where. The default: the channel `rsvps`, only what is new.
#[derive(Debug, Clone)]
#[must_use]
pub struct TailOptions {
    request: TailRequest,
}

impl TailOptions {
    /// Only what is new on a channel.
    pub fn new(channel: Channel) -> Self {
        Self {
            request: TailRequest {
                channel: channel.into(),
                ..Default::default()
            },
        }
    }

    /// From the oldest record that is kept.
    pub fn from_earliest(mut self) -> Self {
        self.request.start = Some(Start::FromEarliest(true));
        self
    }

    /// After the records of a cursor.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.start = Some(Start::FromCursor(cursor.into()));
        self
    }

    /// From records appended at or after a time.
    pub fn from_time(mut self, time: prost_types::Timestamp) -> Self {
        self.request.start = Some(Start::FromTime(time));
        self
    }

    /// Leaves out heartbeats, progress and control records.
    pub fn payload_only(mut self) -> Self {
        self.request.payload_only = true;
        self
    }

    /// Ends where the channel ended at the time of the call.
    pub fn until_caught_up(mut self) -> Self {
        self.request.until_caught_up = true;
        self
    }
}

/// A tail that resumes by itself.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct TailStream {
    request: TailRequest,
    stream: Resumed<TailResponse>,
}

impl TailStream {
    pub(crate) fn new(client: Client, options: TailOptions) -> Self {
        let mut request = options.request;
        request.feed = client.feed().to_owned();
        let stream = Resumed::new(client);
        Self { request, stream }
    }

    /// The next message; `None` at the end of a tail that has one. Not cancel-safe while it
    /// reconnects, but a cancelled call is repeated from the last cursor: nothing is lost.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<TailResponse, Error>> {
        let next = self.stream.next(&self.request).await;
        if let Some(Ok(message)) = &next
            && !message.cursor.is_empty()
        {
            self.request.start = Some(Start::FromCursor(message.cursor.clone()));
        }
        next
    }
}

impl Open<TailResponse> for TailRequest {
    async fn open(&self, client: &Client) -> Result<Streaming<TailResponse>, Error> {
        let opened = client.log().tail(self.clone()).await?;
        Ok(opened.into_inner())
    }
}
