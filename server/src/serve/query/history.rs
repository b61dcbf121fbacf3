//! History, from the store: pages of states that RSVPs took, and of results.

use std::time::Duration;

use headcount_proto::position::Cursor;
use headcount_proto::v1::{
    Channel, ListResultsRequest, ListResultsResponse, ListRsvpsRequest, ListRsvpsResponse,
};
use headcount_store::rows::PAGE_ROWS_MAX;
use headcount_store::{AsOf, ResultsQuery, RsvpsQuery, StoreError};
use prost_types::Timestamp;

use super::loaded;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;
use crate::serve::views::time::milliseconds;

/// How long the store may take for a page.
const DEADLINE: Duration = Duration::from_secs(10);

/// What both requests have in common, read.
struct Range {
    from_ms: Option<i64>,
    to_ms: Option<i64>,
    as_of: Option<AsOf>,
}

fn range(
    context: &Context,
    from: Option<&Timestamp>,
    to: Option<&Timestamp>,
    page_size: u32,
    as_of: &str,
) -> Result<Range, ServiceError> {
    let mut faults = Vec::new();
    let mut at = |field: &str, time: Option<&Timestamp>| {
        let ms = time.map(milliseconds)?;
        if ms.is_none() {
            faults.push((
                field.to_owned(),
                "must be a time from the year 1 to 9999".to_owned(),
            ));
        }
        ms
    };
    let (from_ms, to_ms) = (at("from", from), at("to", to));
    if let (Some(from), Some(to)) = (from_ms, to_ms)
        && from > to
    {
        faults.push(("from".to_owned(), "must not be after to".to_owned()));
    }
    if page_size > PAGE_ROWS_MAX {
        faults.push((
            "page_size".to_owned(),
            format!("must be at most {PAGE_ROWS_MAX}, is {page_size}"),
        ));
    }
    if !faults.is_empty() {
        return Err(ServiceError::InvalidArgument(faults));
    }
    let as_of = match as_of {
        "" => None,
        text => {
            let cursor = Cursor::decode(text)?;
            if cursor.channel != Channel::Rsvps as u8 {
                return Err(ServiceError::CursorGeneration(
                    "channel: as_of of an answer is over rsvps",
                ));
            }
            if cursor.generation != context.generation {
                return Err(ServiceError::CursorGeneration("generation of the channel"));
            }
            Some(AsOf::from_cursor(&cursor))
        }
    };
    Ok(Range {
        from_ms,
        to_ms,
        as_of,
    })
}

/// `ListRsvps`.
pub(super) async fn rsvps(
    context: &Context,
    request: ListRsvpsRequest,
) -> Result<ListRsvpsResponse, ServiceError> {
    let feed = context.feed(&request.feed)?;
    let (from, to) = (request.from.as_ref(), request.to.as_ref());
    let Range {
        from_ms,
        to_ms,
        as_of,
    } = range(context, from, to, request.page_size, &request.as_of)?;
    loaded::states(context, feed, &request.at_least).await?;
    let query = RsvpsQuery {
        feed: feed.feed.to_string(),
        from_ms,
        to_ms,
        filter: request.filter,
        latest_only: request.latest_only,
        as_of,
        page_size: request.page_size,
        page_token: request.page_token,
    };
    let page = in_time(context.store.list_rsvps(query)).await?;
    let entries = page.rows.iter().map(|row| row.entry().map_err(refusal));
    Ok(ListRsvpsResponse {
        rsvps: entries.collect::<Result<_, _>>()?,
        next_page_token: page.next_page_token,
    })
}

/// `ListResults`.
pub(super) async fn results(
    context: &Context,
    request: ListResultsRequest,
) -> Result<ListResultsResponse, ServiceError> {
    let feed = context.feed(&request.feed)?;
    let (from, to) = (request.from.as_ref(), request.to.as_ref());
    let Range {
        from_ms,
        to_ms,
        as_of,
    } = range(context, from, to, request.page_size, &request.as_of)?;
    loaded::results(context, feed, &request.at_least).await?;
    let query = ResultsQuery {
        feed: feed.feed.to_string(),
        query: request.query,
        from_ms,
        to_ms,
        group: request.group,
        as_of,
        page_size: request.page_size,
        page_token: request.page_token,
    };
    let page = in_time(context.store.list_results(query)).await?;
    let results = page.rows.iter().map(|row| row.decode().map_err(refusal));
    Ok(ListResultsResponse {
        results: results.collect::<Result<_, _>>()?,
        next_page_token: page.next_page_token,
    })
}

async fn in_time<T>(
    reading: impl Future<Output = Result<T, StoreError>>,
) -> Result<T, ServiceError> {
    match tokio::time::timeout(DEADLINE, reading).await {
        Ok(read) => read.map_err(refusal),
        Err(_) => Err(ServiceError::BackendUnavailable(format!(
            "the store took longer than {DEADLINE:?}"
        ))),
    }
}

/// As any error of the store, but for what the request calls by another name.
fn refusal(error: StoreError) -> ServiceError {
    match &error {
        StoreError::InvalidFilter { reason } => ServiceError::field("filter", reason.clone()),
        StoreError::InvalidName { .. } => ServiceError::field("query", error.to_string()),
        _ => error.into(),
    }
}
