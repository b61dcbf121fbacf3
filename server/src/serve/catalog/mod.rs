//! The catalog of standing queries of a feed: kept whole in the store, published whole to the log.
//!
//! | module | its job |
//! |---|---|
//! | [`kept`] | the catalog in the store, changed by compare-and-swap |
//! | [`log`] | the catalog in every partition of `rsvps` |
//! | [`span`] | over which part of the log a query goes |
//! | [`manage`] | CreateQuery and its like |
//!
//! - The store decides which change comes first: revisions rise by one, and each has what the one before
//!   had. So of catalogs that overtake each other in the log the newest holds, whoever wrote it.
//! - A change is answered once every partition of the log has it. Where it was kept and not published, whoever serves the
//!   feed [publishes it](keep_published) later: it is never lost and never half done for good.

mod kept;
mod log;
pub(super) mod manage;
mod span;

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use headcount_proto::v1::StandingQuery;

use super::config::FeedConfig;
use super::context::Context;
use super::error::ServiceError;

/// How often it is looked whether the log has what the store has.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// How often one process publishes the same revision again.
const TRIES: u32 = 3;

/// The standing queries of a feed: those of the configuration, then the others by name.
///
/// # Errors
/// What the store says.
pub(super) async fn standing(
    context: &Context,
    feed: &FeedConfig,
) -> Result<Vec<StandingQuery>, ServiceError> {
    let mut all = context.configured();
    let kept = kept::read(context, feed).await?;
    let others = kept.catalog.queries.iter();
    all.extend(others.map(|query| manage::shown(context, query)));
    Ok(all)
}

/// A standing query, with the revision that it came with.
///
/// # Errors
/// [`ServiceError::QueryNotFound`]; what the store says.
pub(super) async fn find(
    context: &Context,
    feed: &FeedConfig,
    name: &str,
) -> Result<(StandingQuery, u64), ServiceError> {
    let mut configured = context.configured().into_iter();
    if let Some(query) = configured.find(|query| query.name == name) {
        return Ok((query, 0));
    }
    let kept = kept::read(context, feed).await?;
    let found = kept.catalog.queries.iter().find(|query| query.name == name);
    let found = found.ok_or_else(|| not_found(name))?;
    Ok((manage::shown(context, found), found.since))
}

fn not_found(name: &str) -> ServiceError {
    ServiceError::QueryNotFound(name.chars().take(80).collect())
}

/// Publishes catalogs that the store has and the log has not, as after a crash between the two.
pub async fn keep_published(context: Arc<Context>) -> Infallible {
    let mut tried = (0, 0);
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        for feed in &context.feeds {
            if let Err(error) = look(&context, feed, &mut tried).await {
                tracing::debug!(feed = %feed.feed, %error, "standing queries not looked at");
            }
        }
    }
}

/// `tried`: a revision, and how often it was seen to be missing.
async fn look(
    context: &Context,
    feed: &FeedConfig,
    tried: &mut (u64, u32),
) -> Result<(), ServiceError> {
    let catalog = kept::read(context, feed).await?.catalog;
    if catalog.revision == 0
        || log::revision(context, feed, log::Of::Least).await? >= catalog.revision
    {
        return Ok(());
    }
    if tried.0 != catalog.revision {
        // Whoever made it may be about to publish it.
        *tried = (catalog.revision, 0);
        return Ok(());
    }
    if tried.1 < TRIES {
        tried.1 += 1;
        log::publish(context, feed, &catalog).await?;
        tracing::info!(feed = %feed.feed, revision = catalog.revision, "standing queries published again");
    }
    Ok(())
}
