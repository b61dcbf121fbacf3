//! Catalogs of standing queries, between the contract and the engine.

use headcount_engine::catalog::{
    Catalog, CatalogEntry, CatalogTaken, Closing, QueryBegun, QueryClosed,
};
use headcount_engine::merger::{Ending, QueryEnded};
use headcount_proto::v1;
use headcount_proto::v1::log_record::Payload;

use crate::definition::engine_query;
use crate::faults::RequestError;
use crate::outputs::record;

/// A catalog of the contract as one of the engine.
///
/// # Errors
/// [`RequestError`] of the first definition that is none: of a later version, say.
pub(crate) fn catalog(message: &v1::QueryCatalog) -> Result<Catalog, RequestError> {
    let entry = |query: &v1::CatalogQuery| {
        let definition = query.definition.clone().unwrap_or_default();
        let some = |offsets: &[u64]| (!offsets.is_empty()).then(|| offsets.to_vec());
        Ok(CatalogEntry {
            query: engine_query(&query.name, &query.name, &definition)?,
            since: query.since,
            from: some(&query.from_offsets),
            until: some(&query.until_offsets),
        })
    };
    let entries = message.queries.iter().map(entry);
    Ok(Catalog {
        revision: message.revision,
        entries: entries.collect::<Result<_, RequestError>>()?,
    })
}

/// A `LogRecord` that says what a partition made of a catalog.
pub(crate) fn put_taken(out: &mut Vec<u8>, catalog: &v1::QueryCatalog, taken: &CatalogTaken) {
    let begun = |begun: &QueryBegun| v1::QueryBegun {
        query: begun.id.to_string(),
        missed_to_ms: begun.missed_to_ms,
    };
    let message = v1::CatalogTaken {
        catalog: Some(catalog.clone()),
        ended: taken.ended,
        offset: taken.offset,
        begun: taken.begun.iter().map(begun).collect(),
    };
    record(out, Payload::CatalogTaken(message));
}

/// What a partition made of a catalog, and the catalog.
///
/// # Errors
/// As [`catalog`].
pub(crate) fn taken(message: v1::CatalogTaken) -> Result<(Catalog, CatalogTaken), RequestError> {
    let catalog = catalog(&message.catalog.unwrap_or_default())?;
    let begun = |begun: v1::QueryBegun| QueryBegun {
        id: begun.query.into(),
        missed_to_ms: begun.missed_to_ms,
    };
    let taken = CatalogTaken {
        ended: message.ended,
        offset: message.offset,
        begun: message.begun.into_iter().map(begun).collect(),
    };
    Ok((catalog, taken))
}

/// A `LogRecord` that says that a partition counts a query no longer.
pub(crate) fn put_closed(out: &mut Vec<u8>, closed: &QueryClosed) {
    let message = v1::QueryClosed {
        query: closed.id.to_string(),
        since: closed.since,
        offset: closed.offset,
        too_many_groups: closed.why == Closing::TooManyGroups,
    };
    record(out, Payload::QueryClosed(message));
}

/// That a partition counts a query no longer.
pub(crate) fn closed(message: v1::QueryClosed) -> QueryClosed {
    QueryClosed {
        id: message.query.into(),
        since: message.since,
        offset: message.offset,
        why: if message.too_many_groups {
            Closing::TooManyGroups
        } else {
            Closing::Complete
        },
    }
}

/// A `LogRecord` that says that no window of a query fires any more.
pub(crate) fn put_ended(out: &mut Vec<u8>, ended: &QueryEnded) {
    let ending = match ended.why {
        Ending::Deleted => v1::QueryEnding::Deleted,
        Ending::Complete => v1::QueryEnding::Complete,
        Ending::TooManyGroups => v1::QueryEnding::TooManyGroups,
    };
    let message = v1::QueryEnded {
        query: ended.id.to_string(),
        plan_hash: format!("{:016x}", ended.plan_hash),
        since: ended.since,
        ending: ending.into(),
    };
    record(out, Payload::QueryEnded(message));
}
