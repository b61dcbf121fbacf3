//! The roles of the product that a job runs, over its ground.

use std::sync::Arc;

use anyhow::{Result, anyhow};
use headcount_binder::Binder;
use headcount_engine::query::{DistinctMethod, GroupBy, Query};
use headcount_loader as load;
use headcount_server::analyse;
use headcount_server::clock::SystemClock;
use headcount_server::status::StatusBoard;
use headcount_store::Store;
use prometheus_client::registry::Registry;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::ground::{Ground, feed_name};

/// Running roles; dropped, they are gone.
pub(crate) struct Roles {
    stop: CancellationToken,
    tasks: JoinSet<Result<()>>,
    registry: Registry,
}

/// What the analysis does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Counting {
    /// W1: every record counts, no truth, no views.
    Records,
    /// W1's windows over RSVPs, with truth and views.
    Rsvps,
    /// Truth and views, no windows.
    States,
}

/// W1's query, where there is to be one.
fn queries(counting: Counting) -> Vec<Query> {
    if counting == Counting::States {
        return Vec::new();
    }
    let mut query = Query::standing("w1");
    query.group_by = GroupBy::Country;
    query.aggregates.distinct_members = true;
    query.aggregates.distinct_method = DistinctMethod::DataSketches;
    query.count_records = counting == Counting::Records;
    vec![query]
}

impl Roles {
    pub(crate) fn new() -> Self {
        Self {
            stop: CancellationToken::new(),
            tasks: JoinSet::new(),
            registry: Registry::default(),
        }
    }

    /// Starts analysers and merger over a log that need not be the ground's own.
    pub(crate) fn analyse(
        &mut self,
        counting: Counting,
        partitions: u16,
        log: Arc<dyn Binder>,
        store: Arc<dyn Store>,
    ) {
        let all = counting != Counting::Records;
        let config = analyse::Config {
            truth: all,
            views: all,
            ..analyse::Config::new(feed_name(), partitions, queries(counting))
        };
        let metrics = analyse::Metrics::register(&mut self.registry);
        let (clock, status) = (Arc::new(SystemClock), Arc::new(StatusBoard::default()));
        let stop = self.stop.clone();
        let work = analyse::run(config, log, store, clock, status, metrics, stop);
        self.tasks.spawn(async move { Ok(work.await?) });
    }

    /// Starts the loader, as the product sets it.
    pub(crate) fn load(&mut self, partitions: u16, ground: &Ground) -> load::Metrics {
        let metrics = load::Metrics::register(&mut self.registry);
        let config = load::Config::new(feed_name(), partitions);
        let (log, store) = (ground.binder(), ground.store());
        let work = load::run(config, log, store, metrics.clone(), self.stop.clone());
        self.tasks.spawn(async move { Ok(work.await.map(drop)?) });
        metrics
    }

    /// Waits for something while the roles run: one that ends is an error.
    pub(crate) async fn run<T>(&mut self, work: impl Future<Output = Result<T>>) -> Result<T> {
        tokio::select! {
            Some(ended) = self.tasks.join_next() => Err(anyhow!("a role ended: {ended:?}")),
            done = work => done,
        }
    }

    /// Stops them and waits for them.
    pub(crate) async fn stop(mut self) -> Result<()> {
        self.stop.cancel();
        while let Some(ended) = self.tasks.join_next().await {
            ended??;
        }
        Ok(())
    }
}
