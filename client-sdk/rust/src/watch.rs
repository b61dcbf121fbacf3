//! Results of queries as their windows fire, each query resumed by its own cursor.
//!
//! Where no query is named, the standing ones are asked for by name each time the stream is
//! opened: a query that has fired goes on after its cursor, one that has not begins as it was to.

use std::collections::BTreeMap;

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
    all_from_earliest: bool,
}

impl WatchOptions {
    /// Adds a standing query, from its next firing.
    pub fn standing(self, name: impl Into<String>) -> Self {
        self.with(standing(name.into(), None))
    }

    /// Adds an ad-hoc query that lives as long as the stream, from its next firing.
    pub fn ad_hoc(self, tag: impl Into<String>, definition: QueryDefinition) -> Self {
        self.with(WatchedQuery {
            tag: tag.into(),
            query: Some(Query::Definition(definition)),
            ..WatchedQuery::default()
        })
    }

    /// Adds a query as the contract has it. Without a tag it is given the name of the standing
    /// query, or `query-N`, counted from 1.
    pub fn with(mut self, mut query: WatchedQuery) -> Self {
        if query.tag.is_empty() {
            query.tag = match &query.query {
                Some(Query::Standing(name)) => name.clone(),
                _ => format!("query-{}", self.queries.len() + 1),
            };
        }
        self.queries.push(query);
        self
    }

    /// Begins every query added so far, or every standing query where none is, with the oldest
    /// record that is kept.
    pub fn from_earliest(mut self) -> Self {
        self.all_from_earliest = self.queries.is_empty();
        for query in &mut self.queries {
            query.start = Some(Start::FromEarliest(true));
        }
        self
    }
}

fn standing(name: String, start: Option<Start>) -> WatchedQuery {
    WatchedQuery {
        tag: name.clone(),
        query: Some(Query::Standing(name)),
        start,
        ..WatchedQuery::default()
    }
}

/// A watch that resumes by itself.
#[derive(Debug)]
#[must_use = "a stream does nothing until it is read"]
pub struct WatchStream {
    place: Place,
    stream: Resumed<WatchResponse>,
}

/// Where a watch is.
#[derive(Debug)]
struct Place {
    options: WatchOptions,
    /// The last cursor of each query, by tag.
    cursors: BTreeMap<String, String>,
}

impl WatchStream {
    pub(crate) fn new(client: Client, options: WatchOptions) -> Self {
        let place = Place {
            options,
            cursors: BTreeMap::new(),
        };
        let stream = Resumed::new(client);
        Self { place, stream }
    }

    /// The next message; `None` when every query has ended.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<WatchResponse, Error>> {
        let next = self.stream.next(&self.place).await;
        if let Some(Ok(message)) = &next
            && !message.cursor.is_empty()
        {
            let (tag, cursor) = (message.tag.clone(), message.cursor.clone());
            self.place.cursors.insert(tag, cursor);
        }
        next
    }
}

impl Open<WatchResponse> for Place {
    async fn open(&self, client: &Client) -> Result<Streaming<WatchResponse>, Error> {
        let request = WatchRequest {
            feed: client.feed().to_owned(),
            queries: self.queries(client).await?,
        };
        Ok(client.query().watch(request).await?.into_inner())
    }
}

impl Place {
    /// The queries to ask for, each from where it is.
    async fn queries(&self, client: &Client) -> Result<Vec<WatchedQuery>, Error> {
        let mut queries = self.options.queries.clone();
        if queries.is_empty() {
            let start = self.options.all_from_earliest;
            let start = start.then_some(Start::FromEarliest(true));
            let known = client.standing_queries().await?.into_iter();
            queries.extend(known.map(|query| standing(query.name, start.clone())));
        }
        for query in &mut queries {
            if let Some(cursor) = self.cursors.get(&query.tag) {
                query.start = Some(Start::FromCursor(cursor.clone()));
            }
        }
        Ok(queries)
    }
}
