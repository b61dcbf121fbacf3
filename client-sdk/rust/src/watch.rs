//! Results of queries as their windows fire, each query resumed by its own cursor.

use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{QueryDefinition, WatchRequest, WatchResponse, WatchedQuery};
use tonic::Streaming;

use crate::client::Client;
use crate::error::Error;
use crate::retry::{Open, Resumed};

/// Which queries to watch. None: every standing query.
#[derive(Debug, Clone, Default)]
#[must_use]
pub struct WatchOptions {
    queries: Vec<WatchedQuery>,
}

impl WatchOptions {
    /// Adds a standing query, from its next firing.
    pub fn standing(self, name: impl Into<String>) -> Self {
        let name = name.into();
        self.with(WatchedQuery {
            tag: name.clone(),
            query: Some(Query::Standing(name)),
            ..WatchedQuery::default()
        })
    }

    /// Adds an ad-hoc query that lives as long as the stream, from its next firing.
    pub fn ad_hoc(self, tag: impl Into<String>, definition: QueryDefinition) -> Self {
        self.with(WatchedQuery {
            tag: tag.into(),
            query: Some(Query::Definition(definition)),
            ..WatchedQuery::default()
        })
    }

    /// Adds a query as the contract has it. It needs a tag of its own to be resumed.
    pub fn with(mut self, query: WatchedQuery) -> Self {
        self.queries.push(query);
        self
    }

    /// Begins every query added so far with the oldest record that is kept.
    pub fn from_earliest(mut self) -> Self {
        for query in &mut self.queries {
            query.start = Some(Start::FromEarliest(true));
        }
        self
    }
}

/// A watch that resumes by itself.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct WatchStream {
    request: WatchRequest,
    stream: Resumed<WatchResponse>,
}

impl WatchStream {
    pub(crate) fn new(client: Client, options: WatchOptions) -> Self {
        let request = WatchRequest {
            feed: client.feed().to_owned(),
            queries: options.queries,
        };
        let stream = Resumed::new(client);
        Self { request, stream }
    }

    /// The next message; `None` when every query has ended.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<WatchResponse, Error>> {
        let next = self.stream.next(&self.request).await;
        if let Some(Ok(message)) = &next {
            self.keep_cursor(message);
        }
        next
    }

    fn keep_cursor(&mut self, message: &WatchResponse) {
        if message.cursor.is_empty() {
            return;
        }
        for query in self
            .request
            .queries
            .iter_mut()
            .filter(|query| query.tag == message.tag)
        {
            query.start = Some(Start::FromCursor(message.cursor.clone()));
        }
    }
}

impl Open<WatchResponse> for WatchRequest {
    async fn open(&self, client: &Client) -> Result<Streaming<WatchResponse>, Error> {
        let opened = client.query().watch(self.clone()).await?;
        Ok(opened.into_inner())
    }
}
