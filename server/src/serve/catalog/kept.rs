//! The catalog in the store: one value, so that a change of one query is a change of all there are.

use bytes::Bytes;
use headcount_engine::catalog::CATALOG_MAX;
use headcount_proto::v1::QueryCatalog;
use headcount_store::{Expected, StoreError};
use prost::Message as _;

use super::log;
use crate::serve::config::FeedConfig;
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// The name of the catalog among the queries of the store.
const NAME: &str = "catalog";

/// How often a change is tried where others make changes at the same time.
const TRIES: u32 = 8;

/// Bytes of a catalog at most: what the store takes, with room.
const BYTES_MAX: usize = (1 << 20) - (1 << 10);

/// A catalog as it is kept.
pub(super) struct Kept {
    pub(super) catalog: QueryCatalog,
    expected: Expected,
}

/// Reads it; empty where none was made.
pub(super) async fn read(context: &Context, feed: &FeedConfig) -> Result<Kept, ServiceError> {
    let Some(row) = context.store.query(feed.feed.as_str(), NAME).await? else {
        return Ok(Kept {
            catalog: QueryCatalog::default(),
            expected: Expected::Absent,
        });
    };
    let catalog = QueryCatalog::decode(row.definition.as_ref());
    let catalog = catalog.map_err(|error| {
        ServiceError::internal(format!("the catalog of queries of {}: {error}", feed.feed))
    })?;
    Ok(Kept {
        catalog,
        expected: Expected::Etag(row.etag),
    })
}

/// Changes it and publishes it. `change` is told the revision that the change makes, and says what comes of it, and
/// whether anything does; it may be asked again, where somebody else was quicker. With the offsets behind the catalog, by
/// partition, where something was changed.
pub(super) async fn change<T>(
    context: &Context,
    feed: &FeedConfig,
    mut change: impl FnMut(&mut QueryCatalog, u64) -> Result<(T, bool), ServiceError>,
) -> Result<(T, Option<Vec<u64>>), ServiceError> {
    // Where the store was begun anew and the log was not, revisions go on from the log's.
    let taken_up = log::revisions(context, feed).await?;
    for _ in 0..TRIES {
        let Kept {
            mut catalog,
            expected,
        } = read(context, feed).await?;
        let revision = catalog.revision.max(taken_up.newest) + 1;
        let (outcome, is_changed) = change(&mut catalog, revision)?;
        if !is_changed {
            // What was kept and is not in the log yet is written now: the answer says that it is.
            if taken_up.least < catalog.revision {
                log::publish(context, feed, &catalog).await?;
            }
            return Ok((outcome, None));
        }
        catalog.revision = revision;
        catalog.queries.sort_by(|a, b| a.name.cmp(&b.name));
        check(&catalog)?;
        let bytes = Bytes::from(catalog.encode_to_vec());
        let kept = context
            .store
            .put_query(feed.feed.as_str(), NAME, bytes, expected);
        match kept.await {
            Ok(_) => {
                let offsets = log::publish(context, feed, &catalog).await?;
                return Ok((outcome, Some(offsets)));
            }
            Err(StoreError::Conflict { .. }) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(ServiceError::BackendUnavailable(
        "others change the standing queries at the same time: try again".to_owned(),
    ))
}

fn check(catalog: &QueryCatalog) -> Result<(), ServiceError> {
    let (count, bytes) = (catalog.queries.len(), catalog.encoded_len());
    if count > CATALOG_MAX {
        return Err(ServiceError::LimitExceeded(format!(
            "{CATALOG_MAX} standing queries may be created: delete one first"
        )));
    }
    if bytes > BYTES_MAX {
        return Err(ServiceError::LimitExceeded(format!(
            "the standing queries would take {bytes} bytes, at most {BYTES_MAX} are kept: shorten their filters"
        )));
    }
    Ok(())
}
