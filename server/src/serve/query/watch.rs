//! Watch: several queries on one stream, each at its own pace.

use std::collections::HashSet;
use std::pin::Pin;
use std::sync::Arc;

use futures::stream::{select_all, unfold};
use futures::{Stream, StreamExt};
use headcount_engine::catalog::SLIDE_MIN_MS;
use headcount_proto::v1::watched_query::{Query as Wanted, Start};
use headcount_proto::v1::{QueryDefinition, WatchRequest, WatchResponse, WatchedQuery};
use prost_types::Timestamp;
use tonic::Status;

use super::adhoc::{ADHOC_MAX, AdHoc, Beginning};
use super::api::QueryApi;
use super::standing::{From, Standing, Watched};
use crate::definition::engine_query;
use crate::serve::catalog;
use crate::serve::config::FeedConfig;
use crate::serve::driven::Driven as _;
use crate::serve::error::ServiceError;
use crate::serve::views::time::milliseconds;

/// Queries of one call at most.
const QUERIES_MAX: usize = 16;
/// Bytes of a tag at most.
const TAG_BYTES_MAX: usize = 128;

type Responses = Pin<Box<dyn Stream<Item = Result<WatchResponse, Status>> + Send>>;
type Source = Pin<Box<dyn Stream<Item = Result<WatchResponse, ServiceError>> + Send>>;

/// Starts every query of the request; the first failure of one ends the call, the end of all ends
/// it well.
pub(super) async fn watch(
    api: &QueryApi,
    request: WatchRequest,
) -> Result<Responses, ServiceError> {
    let open = api.context.open_stream()?;
    let feed = api.context.feed(&request.feed)?.clone();
    let queries = tagged(api, &feed, request.queries).await?;
    let mut sources: Vec<Source> = Vec::with_capacity(queries.len());
    for (at, query) in queries.into_iter().enumerate() {
        sources.push(start(api, &feed, at, query).await?);
    }
    let merged = unfold(Some((select_all(sources), open)), async |sources| {
        let (mut sources, open) = sources?;
        match sources.next().await? {
            Ok(message) => Some((Ok(message), Some((sources, open)))),
            Err(error) => Some((Err(error.into()), None)),
        }
    });
    Ok(Box::pin(merged))
}

/// The queries with their tags: every standing query where none is named.
async fn tagged(
    api: &QueryApi,
    feed: &FeedConfig,
    mut queries: Vec<WatchedQuery>,
) -> Result<Vec<WatchedQuery>, ServiceError> {
    if queries.is_empty() {
        let standing = |name: &str| WatchedQuery {
            query: Some(Wanted::Standing(name.to_owned())),
            ..WatchedQuery::default()
        };
        let all = catalog::standing(&api.context, feed).await?;
        queries = all.iter().map(|query| standing(&query.name)).collect();
        if queries.is_empty() {
            return Err(ServiceError::field(
                "queries",
                "must have a query: there are no standing ones",
            ));
        }
    } else if queries.len() > QUERIES_MAX {
        let must = format!(
            "must be at most {QUERIES_MAX}, are {}: open another call",
            queries.len()
        );
        return Err(ServiceError::field("queries", must));
    }
    let mut faults = Vec::new();
    let mut tags = HashSet::new();
    for (at, query) in queries.iter_mut().enumerate() {
        if query.query.is_none() {
            query.query = Some(Wanted::Definition(QueryDefinition::default()));
        }
        if query.tag.is_empty() {
            query.tag = match &query.query {
                Some(Wanted::Standing(name)) => name.clone(),
                _ => format!("query-{}", at + 1),
            };
        }
        if query.tag.len() > TAG_BYTES_MAX {
            faults.push((
                format!("queries[{at}].tag"),
                format!("must have at most {TAG_BYTES_MAX} bytes"),
            ));
        } else if !tags.insert(query.tag.clone()) {
            faults.push((
                format!("queries[{at}].tag"),
                format!("must be one query's own, {:?} is not", query.tag),
            ));
        }
    }
    if faults.is_empty() {
        Ok(queries)
    } else {
        Err(ServiceError::InvalidArgument(faults))
    }
}

async fn start(
    api: &QueryApi,
    feed: &FeedConfig,
    at: usize,
    query: WatchedQuery,
) -> Result<Source, ServiceError> {
    let until_ms = time(query.until.as_ref(), || format!("queries[{at}].until"))?;
    let from = match query.start {
        None | Some(Start::FromEarliest(false)) => From::Now,
        Some(Start::FromEarliest(true)) => From::Earliest,
        Some(Start::FromCursor(cursor)) if cursor.is_empty() => From::Now,
        Some(Start::FromCursor(cursor)) => From::Cursor(cursor),
        Some(Start::FromTime(from)) => {
            time(Some(&from), || format!("queries[{at}].from_time"))?;
            From::Time(from)
        }
    };
    match query.query {
        Some(Wanted::Standing(name)) => {
            let (_, since) = catalog::find(&api.context, feed, &name).await?;
            let context = Arc::clone(&api.context);
            let watched = Watched {
                name,
                since,
                tag: query.tag,
            };
            let standing = Standing::start(context, feed, watched, from, until_ms).await?;
            Ok(Box::pin(unfold(standing, async |mut standing| {
                let message = standing.next().await?;
                Some((message, standing))
            })))
        }
        Some(Wanted::Definition(definition)) => {
            let adhoc =
                start_adhoc(api, feed, at, &query.tag, &definition, (from, until_ms)).await?;
            Ok(Box::pin(unfold(adhoc, async |mut adhoc| {
                let message = adhoc.next().await?;
                Some((message, adhoc))
            })))
        }
        None => Err(ServiceError::field(
            format!("queries[{at}].query"),
            "must be set",
        )),
    }
}

/// A time of the request in ms since 1970; `path` names its field.
fn time(
    given: Option<&Timestamp>,
    path: impl FnOnce() -> String,
) -> Result<Option<i64>, ServiceError> {
    let Some(given) = given else { return Ok(None) };
    let must = "must be a time from the year 1 to 9999";
    milliseconds(given)
        .map(Some)
        .ok_or_else(|| ServiceError::field(path(), must))
}

async fn start_adhoc(
    api: &QueryApi,
    feed: &FeedConfig,
    at: usize,
    tag: &str,
    definition: &QueryDefinition,
    (from, until_ms): (From, Option<i64>),
) -> Result<AdHoc, ServiceError> {
    let path = format!("queries[{at}].definition");
    let query = engine_query(tag, &path, definition)?;
    if query.window.slide_ms < SLIDE_MIN_MS {
        let must = format!("must be at least {SLIDE_MIN_MS} ms apart for an ad-hoc query");
        return Err(ServiceError::field(format!("{path}.window"), must));
    }
    let permit = Arc::clone(&api.adhoc).try_acquire_owned().map_err(|_| {
        ServiceError::LimitExceeded(format!("{ADHOC_MAX} ad-hoc queries run in this server"))
    })?;
    let beginning = match from {
        From::Earliest => Beginning::earliest(&api.context, feed).await?,
        From::Now => {
            let replica = api.replicas.of(feed)?;
            replica.ready().await?;
            Beginning::now(&replica)
        }
        From::Time(time) => Beginning::at_time(&api.context, feed, time).await?,
        From::Cursor(text) => {
            let (generation, partitions) = (api.context.generation, usize::from(feed.partitions));
            Beginning::read(&text, query.plan_hash(), generation, partitions)?
        }
    };
    let context = Arc::clone(&api.context);
    AdHoc::start(context, feed, &query, beginning, until_ms, permit).await
}
