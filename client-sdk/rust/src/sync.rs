//! The views and their changes, resumed by cursor.

use headcount_proto::v1::{SyncRequest, SyncResponse, View};

use crate::client::Client;
use crate::error::Error;
use crate::retry::Resumed;

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
    client: Client,
    request: SyncRequest,
    stream: Resumed<SyncResponse>,
}

impl SyncStream {
    pub(crate) fn new(client: Client, options: SyncOptions) -> Self {
        let mut request = options.request;
        request.feed = client.feed().to_owned();
        let stream = Resumed::new(client.retry_for());
        Self {
            client,
            request,
            stream,
        }
    }

    /// The next message; `None` at the end of a sync that has one.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<SyncResponse, Error>> {
        let open = async || self.client.sync_service().sync(self.request.clone()).await;
        let next = self.stream.next(open).await;
        if let Some(Ok(message)) = &next {
            self.request.cursor.clone_from(&message.cursor);
        }
        next
    }
}
