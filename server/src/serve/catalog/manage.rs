//! CreateQuery, UpdateQuery, DeleteQuery.

use headcount_engine::catalog::window_faults;
use headcount_engine::query::Query;
use headcount_proto::v1::{
    CatalogQuery, CreateQueryRequest, CreateQueryResponse, DeleteQueryRequest, QueryCatalog,
    StandingQuery, UpdateQueryRequest, UpdateQueryResponse,
};

use super::{kept, not_found, span};
use crate::definition::engine_query;
use crate::faults::{Faults, RequestError};
use crate::serve::context::Context;
use crate::serve::error::ServiceError;

/// Bytes of a name at most.
const NAME_BYTES_MAX: usize = 64;

/// See `AdminService.CreateQuery`.
///
/// # Errors
/// As there.
pub(in crate::serve) async fn create(
    context: &Context,
    request: CreateQueryRequest,
) -> Result<CreateQueryResponse, ServiceError> {
    let feed = context.feed(&request.feed)?.clone();
    let start = span::Start::of(&request);
    let fault = start.as_ref().err().cloned();
    let (query, engine) = checked(request.query, fault)?;
    if is_configured(context, &query.name) {
        return Err(ServiceError::QueryConfigured(query.name));
    }
    let from = span::from(context, &feed, start.unwrap_or(span::Start::Now)).await?;
    let until = span::until(context, &feed, &request.until_cursor, &from)?;
    span::check_past(context, &feed, &engine, &from).await?;
    let wanted = CatalogQuery {
        name: query.name.clone(),
        definition: query.definition,
        since: 0,
        from_offsets: from,
        until_offsets: until,
    };
    let changed = kept::change(context, &feed, |catalog, revision| {
        if let Some(known) = named(catalog, &wanted.name) {
            let is_same = plan(known)?.plan_hash() == engine.plan_hash();
            return if is_same {
                Ok((known.clone(), false))
            } else {
                Err(ServiceError::QueryExists(wanted.name.clone()))
            };
        }
        let made = CatalogQuery {
            since: revision,
            ..wanted.clone()
        };
        catalog.queries.push(made.clone());
        Ok((made, true))
    });
    let (made, offsets) = changed.await?;
    let valid_from = match (&made.from_offsets[..], &offsets) {
        ([], Some(offsets)) => span::written(context, offsets),
        (from, _) => span::written(context, from),
    };
    Ok(CreateQueryResponse {
        query: Some(shown(context, &made)),
        valid_from,
    })
}

/// See `AdminService.UpdateQuery`.
///
/// # Errors
/// As there.
pub(in crate::serve) async fn update(
    context: &Context,
    request: UpdateQueryRequest,
) -> Result<UpdateQueryResponse, ServiceError> {
    let feed = context.feed(&request.feed)?.clone();
    let etag = request.query.as_ref().map(|query| query.etag.clone());
    let (query, engine) = checked(request.query, None)?;
    if is_configured(context, &query.name) {
        return Err(ServiceError::QueryConfigured(query.name));
    }
    let from = span::earliest(context, &feed).await?;
    span::check_past(context, &feed, &engine, &from).await?;
    let changed = kept::change(context, &feed, |catalog, revision| {
        let known = catalog
            .queries
            .iter_mut()
            .find(|known| known.name == query.name);
        let known = known.ok_or_else(|| not_found(&query.name))?;
        check_etag(known, etag.as_deref().unwrap_or_default(), "query.etag")?;
        if plan(known)?.plan_hash() == engine.plan_hash() {
            return Ok((known.clone(), false));
        }
        known.definition.clone_from(&query.definition);
        known.since = revision;
        known.from_offsets.clone_from(&from);
        Ok((known.clone(), true))
    });
    let (made, _) = changed.await?;
    let valid_from = if made.from_offsets.iter().all(|offset| *offset == 0) {
        String::new()
    } else {
        span::written(context, &made.from_offsets)
    };
    Ok(UpdateQueryResponse {
        query: Some(shown(context, &made)),
        valid_from,
    })
}

/// See `AdminService.DeleteQuery`.
///
/// # Errors
/// As there.
pub(in crate::serve) async fn delete(
    context: &Context,
    request: DeleteQueryRequest,
) -> Result<(), ServiceError> {
    let feed = context.feed(&request.feed)?.clone();
    let name = &request.name;
    if is_configured(context, name) {
        return Err(ServiceError::QueryConfigured(name.clone()));
    }
    let changed = kept::change(context, &feed, |catalog, _| {
        let known = named(catalog, name).ok_or_else(|| not_found(name))?;
        check_etag(known, &request.etag, "etag")?;
        catalog.queries.retain(|query| query.name != *name);
        Ok(((), true))
    });
    changed.await.map(|((), _)| ())
}

/// A query of the catalog as clients see it.
pub(super) fn shown(context: &Context, query: &CatalogQuery) -> StandingQuery {
    let plan_hash = plan(query).map_or(String::new(), |plan| format!("{:016x}", plan.plan_hash()));
    StandingQuery {
        name: query.name.clone(),
        definition: query.definition.clone(),
        plan_hash,
        etag: query.since.to_string(),
        configured: false,
        from_cursor: span::written(context, &query.from_offsets),
        until_cursor: span::written(context, &query.until_offsets),
    }
}

fn plan(query: &CatalogQuery) -> Result<Query, ServiceError> {
    let definition = query.definition.clone().unwrap_or_default();
    Ok(engine_query(&query.name, "definition", &definition)?)
}

pub(super) fn named<'a>(catalog: &'a QueryCatalog, name: &str) -> Option<&'a CatalogQuery> {
    catalog.queries.iter().find(|query| query.name == name)
}

fn is_configured(context: &Context, name: &str) -> bool {
    let mut configured = context.configured.iter();
    configured.any(|query| query.name == name)
}

fn check_etag(known: &CatalogQuery, etag: &str, field: &str) -> Result<(), ServiceError> {
    if etag.is_empty() || *etag == known.since.to_string() {
        return Ok(());
    }
    Err(ServiceError::field(
        field,
        "is not the current one: read the query again",
    ))
}

/// A query whose windows cost no more than one of a catalog may.
fn bounded(query: Query) -> Result<Query, RequestError> {
    let faults = window_faults(&query);
    if faults.is_empty() {
        return Ok(query);
    }
    let field = "query.definition.window".to_owned();
    let faults = faults.into_iter().map(|fault| (field.clone(), fault));
    Err(RequestError::Invalid(faults.collect()))
}

/// The query of a request, every fault of it named at once, with one of the rest of the request.
fn checked(
    query: Option<StandingQuery>,
    fault: Option<(String, String)>,
) -> Result<(StandingQuery, Query), ServiceError> {
    let query = query.ok_or_else(|| ServiceError::field("query", "is required"))?;
    let mut faults = Faults::default();
    faults.extend(fault.into_iter().collect());
    let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let name = &query.name;
    if !(1..=NAME_BYTES_MAX).contains(&name.len()) || !name.bytes().all(is_name) {
        let must = format!("must have 1 to {NAME_BYTES_MAX} of a to z, 0 to 9 and -");
        faults.add("query.name", must);
    }
    // The name is told of by its own path.
    let id = if name.is_empty() { "query" } else { name };
    let definition = query.definition.clone().unwrap_or_default();
    let engine = match engine_query(id, "query.definition", &definition).and_then(bounded) {
        Ok(engine) => Some(engine),
        Err(RequestError::Invalid(found)) => {
            faults.extend(found);
            None
        }
        Err(later) => {
            faults.end()?;
            return Err(later.into());
        }
    };
    faults.end()?;
    let engine =
        engine.ok_or_else(|| ServiceError::field("query.definition", "cannot be taken"))?;
    Ok((query, engine))
}
