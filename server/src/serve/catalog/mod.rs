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

/// How often one process writes the same revision again, where the analysis does not take it up.
const TRIES: u32 = 3;

/// The standing queries of a feed: those of the configuration, then the others by name.
///
/// # Errors
/// What the store says.
pub(super) async fn standing(
    context: &Context,
    feed: &FeedConfig,
) -> Result<Vec<StandingQuery>, ServiceError> {
    let mut all = context.configured.clone();
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
    let mut configured = context.configured.iter();
    if let Some(query) = configured.find(|query| query.name == name) {
        return Ok((query.clone(), 0));
    }
    let kept = kept::read(context, feed).await?;
    let found = manage::named(&kept.catalog, name).ok_or_else(|| not_found(name))?;
    Ok((manage::shown(context, found), found.since))
}

fn not_found(name: &str) -> ServiceError {
    ServiceError::QueryNotFound(name.chars().take(80).collect())
}

/// Publishes catalogs that the store has and the log has not, as after a crash between the two.
pub async fn keep_published(context: Arc<Context>) -> Infallible {
    let mut looks = vec![Look::default(); context.feeds.len()];
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        for (feed, look) in context.feeds.iter().zip(&mut looks) {
            if let Err(error) = look.at(&context, feed).await {
                tracing::debug!(feed = %feed.feed, %error, "standing queries not looked at");
            }
        }
    }
}

/// What is known of a feed's catalog in the log.
#[derive(Clone, Debug, Default)]
struct Look {
    /// A revision that every partition has taken up.
    seen: u64,
    /// One that was missing.
    missing: u64,
    /// How often that was written again.
    tries: u32,
}

impl Look {
    async fn at(&mut self, context: &Context, feed: &FeedConfig) -> Result<(), ServiceError> {
        let catalog = kept::read(context, feed).await?.catalog;
        let revision = catalog.revision;
        if revision <= self.seen {
            return Ok(());
        }
        if log::revisions(context, feed).await?.least >= revision {
            self.seen = revision;
        } else if self.missing != revision {
            // Whoever made it may be about to write it.
            (self.missing, self.tries) = (revision, 0);
        } else if self.tries < TRIES {
            log::publish(context, feed, &catalog).await?;
            self.tries += 1;
            tracing::info!(feed = %feed.feed, revision, "standing queries written again");
        }
        Ok(())
    }
}
