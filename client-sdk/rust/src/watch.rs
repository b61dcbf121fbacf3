//! Results of queries as their windows fire, each query resumed by its own cursor.
//!
//! Where no query is named, the standing ones are asked for by name each time the stream is
//! opened: a query that has fired goes on after its cursor, one that has not begins as it was to.

use std::collections::BTreeMap;

use headcount_proto::v1::watched_query::{Query, Start};
use headcount_proto::v1::{
    QueryDefinition, WatchRequest, WatchResponse, WatchedQuery, WindowResult,
};
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
    portions: Portions,
}

/// Firings of which only a part has come. The stream that the rest was to come from may break: who resumes
/// gets them whole, from the first row on.
#[derive(Debug, Default)]
struct Portions {
    opening: u64,
    rows: BTreeMap<String, Vec<WindowResult>>,
}

impl Portions {
    /// Takes a message of a stream; gives it back once its firing is whole, with all rows.
    fn gather(&mut self, opening: u64, mut message: WatchResponse) -> Option<WatchResponse> {
        if std::mem::replace(&mut self.opening, opening) != opening {
            self.rows.clear();
        }
        if message.more {
            let rows = self.rows.entry(message.tag).or_default();
            rows.append(&mut message.results);
            return None;
        }
        if let Some(mut rows) = self.rows.remove(&message.tag) {
            rows.append(&mut message.results);
            message.results = rows;
        }
        Some(message)
    }
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
        Self {
            place,
            stream: Resumed::new(client),
            portions: Portions::default(),
        }
    }

    /// The next message; `None` when every query has ended. A firing is one message, however many the
    /// service needs for it.
    ///
    /// # Errors
    /// What the service says and trying again does not mend; the stream is over then.
    pub async fn next(&mut self) -> Option<Result<WatchResponse, Error>> {
        loop {
            let message = match self.stream.next(&self.place).await? {
                Ok(message) => message,
                Err(error) => return Some(Err(error)),
            };
            let opening = self.stream.openings();
            if let Some(whole) = self.portions.gather(opening, message) {
                if !whole.cursor.is_empty() {
                    let (tag, cursor) = (whole.tag.clone(), whole.cursor.clone());
                    self.place.cursors.insert(tag, cursor);
                }
                return Some(Ok(whole));
            }
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A message of a query with rows of these numbers.
    fn message(tag: &str, revisions: &[u32], more: bool) -> WatchResponse {
        let row = |revision: &u32| WindowResult {
            revision: Some(*revision),
            ..WindowResult::default()
        };
        WatchResponse {
            tag: tag.to_owned(),
            results: revisions.iter().map(row).collect(),
            more,
            ..WatchResponse::default()
        }
    }

    #[test]
    fn a_firing_that_comes_in_portions_is_handed_out_whole() {
        let mut portions = Portions::default();
        assert_eq!(portions.gather(1, message("a", &[1, 2], true)), None);
        let other = message("b", &[7], false);
        assert_eq!(portions.gather(1, other.clone()), Some(other));
        assert_eq!(portions.gather(1, message("a", &[3], true)), None);
        let whole = portions.gather(1, message("a", &[4], false));
        assert_eq!(whole, Some(message("a", &[1, 2, 3, 4], false)));
    }

    #[test]
    fn what_came_of_a_firing_before_the_stream_broke_does_not_come_twice() {
        let mut portions = Portions::default();
        assert_eq!(portions.gather(1, message("a", &[1], true)), None);
        assert_eq!(portions.gather(2, message("a", &[1], true)), None);
        let whole = portions.gather(2, message("a", &[2], false));
        assert_eq!(whole, Some(message("a", &[1, 2], false)));
    }
}
