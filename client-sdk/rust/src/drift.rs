//! Alerts of drift as they come, resumed by cursor.

use headcount_proto::v1::{DriftSubject, WatchDriftRequest, WatchDriftResponse};
use tonic::Streaming;

use crate::client::Client;
use crate::error::Error;
use crate::retry::{Open, Resumed};

/// Which alerts, and from where. The default: of every subject, only new ones.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct DriftOptions {
    request: WatchDriftRequest,
}

impl DriftOptions {
    /// Adds a subject: alerts of others are left out.
    pub fn of(mut self, subject: DriftSubject) -> Self {
        self.request.subjects.push(subject.into());
        self
    }

    /// With the oldest alert that the log keeps.
    pub fn from_earliest(mut self) -> Self {
        self.request.from_earliest = true;
        self
    }

    /// After the alerts of a cursor.
    pub fn from_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.request.from_cursor = cursor.into();
        self
    }
}

/// A watch for drift that resumes by itself.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct DriftStream {
    request: WatchDriftRequest,
    stream: Resumed<WatchDriftResponse>,
}

impl DriftStream {
    pub(crate) fn new(client: Client, options: DriftOptions) -> Self {
        let mut request = options.request;
        request.feed = client.feed().to_owned();
        let stream = Resumed::new(client);
        Self { request, stream }
    }

    /// The next message: an alert, or a sign of life without one; `None` when the feed has ended.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<WatchDriftResponse, Error>> {
        let next = self.stream.next(&self.request).await;
        if let Some(Ok(message)) = &next
            && !message.cursor.is_empty()
        {
            self.request.from_cursor.clone_from(&message.cursor);
        }
        next
    }
}

impl Open<WatchDriftResponse> for WatchDriftRequest {
    async fn open(&self, client: &Client) -> Result<Streaming<WatchDriftResponse>, Error> {
        let opened = client.query().watch_drift(self.clone()).await?;
        Ok(opened.into_inner())
    }
}
