//! The views and their changes, resumed by cursor.

use headcount_proto::v1::{SyncRequest, SyncResponse, View};
use tonic::Streaming;

use crate::client::Client;
use crate::error::Error;
use crate::retry::{Open, Resumed};

/// What to sync and from where. The default: all views, from a fresh scan, for ever.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct SyncOptions {
    request: SyncRequest,
}

impl SyncOptions {
    /// Adds a view; none added means all.
    pub fn view(mut self, view: View) -> Self {
        self.request.views.push(view.into());
        self
    }

    /// Goes on from a cursor.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.cursor = cursor.into();
        self
    }

    /// Ends at the first `caught_up`.
    pub fn until_caught_up(mut self) -> Self {
        self.request.until_caught_up = true;
        self
    }
}

/// A sync that resumes by itself. Feed its messages to a [`crate::Replica`].
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct SyncStream {
    request: SyncRequest,
    stream: Resumed<SyncResponse>,
}

impl SyncStream {
    pub(crate) fn new(client: Client, options: SyncOptions) -> Self {
        let mut request = options.request;
        request.feed = client.feed().to_owned();
        let stream = Resumed::new(client);
        Self { request, stream }
    }

    /// The next message; `None` at the end of a sync that has one.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<SyncResponse, Error>> {
        let next = self.stream.next(&self.request).await;
        if let Some(Ok(message)) = &next {
            self.request.cursor.clone_from(&message.cursor);
        }
        next
    }
}

impl Open<SyncResponse> for SyncRequest {
    async fn open(&self, client: &Client) -> Result<Streaming<SyncResponse>, Error> {
        let opened = client.sync_service().sync(self.clone()).await?;
        Ok(opened.into_inner())
    }
}
