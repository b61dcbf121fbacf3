//! The roles of one process, started and stopped in the order of the data.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use anyhow::Context as _;
use headcount_binder::embedded::{Embedded as Log, EmbeddedConfig as LogConfig, Retention};
use headcount_binder::{Binder, Channel, ChannelRef, FeedName};
use headcount_engine::query::Query;
use headcount_loader as load;
use headcount_proto::v1;
use headcount_server::checkpoint::RowsOfCheckpoints;
use headcount_server::clock::SystemClock;
use headcount_server::serve::query::{QueryApi, engine_query};
use headcount_server::serve::readiness::LOAD_PART;
use headcount_server::serve::views::{ReplicaOptions, ReplicaSet, SyncApi};
use headcount_server::serve::{self, Context, Contract, FeedConfig, Limits, Parts, Readiness};
use headcount_server::status::StatusBoard;
use headcount_server::{analyse, collect};
use headcount_simulator::{Config as SimulatorConfig, Content};
use headcount_store::Store;
use headcount_store::embedded::{Embedded as Tables, EmbeddedConfig as TablesConfig};
use prometheus_client::registry::Registry;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::plan::{Feed, Plan};
use super::ready;
use crate::config::Settings;

/// Longer than anybody waits.
const FOR_EVER: Duration = Duration::from_secs(200 * 365 * 86_400);
/// Time for a role to end once it is told to, and at least this much beyond what connections are
/// given to drain.
const STOP_DEADLINE: Duration = Duration::from_secs(15);
const STOP_MARGIN: Duration = Duration::from_secs(5);

/// A role that has ended: its name, and why it failed if it did.
type Ended = (&'static str, anyhow::Result<()>);

/// Everything that runs.
pub(super) struct Pipeline {
    address: SocketAddr,
    log: Arc<Log>,
    tables: Arc<Tables>,
    roles: JoinSet<Ended>,
    /// Stops the source of records, then everything behind it.
    intake: CancellationToken,
    rest: CancellationToken,
    /// Whether collect has ended: nothing is left to drain then.
    collected: bool,
    stop_deadline: Duration,
    status: Arc<StatusBoard>,
}

/// What every role is given.
struct Ground {
    feed: FeedName,
    partitions: u16,
    log: Arc<Log>,
    tables: Arc<Tables>,
    status: Arc<StatusBoard>,
    registry: Arc<Mutex<Registry>>,
    readiness: Arc<Readiness>,
    query: Query,
    definition: v1::QueryDefinition,
    intake: CancellationToken,
    rest: CancellationToken,
}

impl Pipeline {
    /// Opens log and tables, binds the port, starts every role.
    pub(super) async fn start(plan: &Plan) -> anyhow::Result<Self> {
        let settings = &plan.settings;
        let server = serve::Server::bind(serve::Config {
            listen: settings.address("serve.listen"),
            drain_deadline: settings.duration("serve.drain_deadline"),
            limits: limits(settings),
            allowed_hosts: settings.list("serve.allowed_hosts"),
            allowed_origins: settings.list("serve.allowed_origins"),
        })
        .await?;
        let address = server.local_addr();
        let ground = ground(plan).await?;
        let mut roles = JoinSet::new();
        let analysis = analysis_config(plan, &ground);
        let loading = load_config(plan, &ground);
        let log = ground.log.clone();
        let all_hold = ready::follow(
            ground.readiness.clone(),
            analysis.held.subscribe(),
            loading.held.subscribe(),
            move || log.end_hold_grace(),
        );
        let context = context(&ground, limits(settings));
        start_serve(context, server, &analysis, all_hold, &mut roles);
        start_analyse(&ground, analysis, &mut roles);
        start_load(&ground, loading, &mut roles);
        start_collect(&ground, plan, &mut roles).await?;
        let Ground {
            log,
            tables,
            intake,
            rest,
            status,
            ..
        } = ground;
        Ok(Self {
            address,
            log,
            tables,
            roles,
            intake,
            rest,
            collected: false,
            stop_deadline: stop_deadline(settings.duration("serve.drain_deadline")),
            status,
        })
    }

    /// What the roles say of themselves.
    pub(super) fn status(&self) -> Arc<StatusBoard> {
        self.status.clone()
    }

    /// Where the service listens.
    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Waits for a role to fail. One that ends well, as a feed that is over, stops nobody.
    pub(super) async fn failure(&mut self) -> anyhow::Error {
        while let Some(ended) = self.roles.join_next().await {
            match ended {
                Ok((role, Err(error))) => {
                    self.collected |= role == "collect";
                    return error.context(role);
                }
                Ok((role, Ok(()))) => {
                    self.collected |= role == "collect";
                    tracing::info!(role, "role has ended");
                }
                Err(error) => return anyhow::Error::new(error).context("a role"),
            }
        }
        anyhow::anyhow!("every role has ended")
    }

    /// Stops intake, then the rest, then closes the log and the tables.
    pub(super) async fn stop(mut self) -> anyhow::Result<()> {
        let mut outcome = Ok(());
        self.intake.cancel();
        // What was taken goes through collect's drain; what is behind it recovers from the log.
        let drained = tokio::time::timeout(Duration::from_secs(3), async {
            while !self.collected
                && let Some(ended) = self.roles.join_next().await
            {
                let ended = ended.unwrap_or_else(|error| ("a role", Err(error.into())));
                let is_intake = ended.0 == "collect";
                note(&mut outcome, ended);
                if is_intake {
                    break;
                }
            }
        });
        let _ = drained.await;
        self.rest.cancel();
        let ended = tokio::time::timeout(self.stop_deadline, async {
            while let Some(ended) = self.roles.join_next().await {
                let ended = ended.unwrap_or_else(|error| ("a role", Err(error.into())));
                note(&mut outcome, ended);
            }
        });
        if ended.await.is_err() {
            tracing::warn!("a role did not stop in time and is cut off; the next start recovers");
            self.roles.shutdown().await;
        }
        let closed = self.log.close().await.context("closing the log");
        self.tables.close().await;
        outcome.and(closed)
    }
}

fn stop_deadline(drain_deadline: Duration) -> Duration {
    STOP_DEADLINE.max(drain_deadline + STOP_MARGIN)
}

fn note(outcome: &mut anyhow::Result<()>, ended: Ended) {
    if let (role, Err(error)) = ended
        && outcome.is_ok()
    {
        *outcome = Err(error.context(role));
    }
}

async fn ground(plan: &Plan) -> anyhow::Result<Ground> {
    let settings = &plan.settings;
    let feed = FeedName::new(settings.text("feed.name"))?;
    let partitions = u16::try_from(settings.count("feed.partitions"))?;
    let definition = definition(settings);
    let query = engine_query(settings.text("query.name"), "query", &definition)
        .map_err(|error| anyhow::anyhow!("the standing query: {error}"))?;
    let log = Log::open(log_config(settings, &plan.data_dir))?;
    let tables = Tables::open(TablesConfig::new(&plan.data_dir))?;
    for channel in Channel::ALL {
        let count = match channel {
            Channel::Results | Channel::Dead => 1,
            _ => partitions,
        };
        log.open_channel(
            &ChannelRef {
                feed: feed.clone(),
                channel,
            },
            count,
        )
        .await?;
    }
    Ok(Ground {
        feed,
        partitions,
        log,
        tables,
        status: Arc::default(),
        registry: Arc::default(),
        readiness: ready::readiness(),
        query,
        definition,
        intake: CancellationToken::new(),
        rest: CancellationToken::new(),
    })
}

fn log_config(settings: &Settings, data_dir: &Path) -> LogConfig {
    LogConfig {
        segment_bytes: settings.count("log.segment_size"),
        retention: Retention {
            age: Some(settings.duration("log.retention_age")),
            bytes: settings.count("log.retention_size"),
        },
        ..LogConfig::new(data_dir)
    }
}

fn limits(settings: &Settings) -> Limits {
    Limits {
        progress_interval: settings.duration("serve.progress_interval"),
        message_bytes: usize::try_from(settings.count("serve.message_size")).unwrap_or(usize::MAX),
        ..Limits::default()
    }
}

/// The standing query as the contract has it.
fn definition(settings: &Settings) -> v1::QueryDefinition {
    let duration = |name: &str| {
        let duration = settings.duration(name);
        Some(prost_types::Duration {
            seconds: i64::try_from(duration.as_secs()).unwrap_or(i64::MAX),
            nanos: duration.subsec_nanos() as i32,
        })
    };
    let group_by = format!(
        "DIMENSION_{}",
        settings.text("query.group_by").to_uppercase()
    );
    v1::QueryDefinition {
        filter: None,
        window: Some(v1::Window {
            kind: Some(v1::window::Kind::Sliding(v1::SlidingWindow {
                size: duration("query.size"),
                slide: duration("query.slide"),
            })),
            allowed_lateness: duration("query.allowed_lateness"),
            ..Default::default()
        }),
        group_by: v1::Dimension::from_str_name(&group_by)
            .unwrap_or_default()
            .into(),
        aggregates: Some(v1::Aggregates {
            top_topics: u32::try_from(settings.count("query.top_topics")).ok(),
            ..Default::default()
        }),
    }
}

fn analysis_config(plan: &Plan, ground: &Ground) -> analyse::Config {
    let settings = &plan.settings;
    analyse::Config {
        wall_clock: !plan.clock_is_feed(),
        checkpoint_interval: settings.duration("analyse.checkpoint_interval"),
        window_batches: usize::try_from(settings.count("analyse.window_batches")).unwrap_or(1),
        ..analyse::Config::new(
            ground.feed.clone(),
            ground.partitions,
            vec![ground.query.clone()],
        )
    }
}

fn metrics<M>(ground: &Ground, register: impl FnOnce(&mut Registry) -> M) -> M {
    let mut registry = ground
        .registry
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    register(&mut registry)
}

fn load_config(plan: &Plan, ground: &Ground) -> load::Config {
    load::Config {
        ttl: plan.history_ttl(),
        ..load::Config::new(ground.feed.clone(), ground.partitions)
    }
}

/// What the service is given.
fn context(ground: &Ground, limits: Limits) -> Arc<Context> {
    let standing = v1::StandingQuery {
        name: ground.query.id.to_string(),
        definition: Some(ground.definition.clone()),
        plan_hash: format!("{:016x}", ground.query.plan_hash()),
        etag: String::new(),
    };
    Context::new(Parts {
        feeds: vec![FeedConfig {
            feed: ground.feed.clone(),
            partitions: ground.partitions,
        }],
        queries: vec![standing],
        binder: ground.log.clone(),
        store: ground.tables.clone(),
        status: ground.status.clone(),
        readiness: ground.readiness.clone(),
        clock: Arc::new(SystemClock),
        registry: ground.registry.clone(),
        limits,
        shutdown: ground.rest.clone(),
    })
}

/// Starts the service, and beside it what tells who is ready.
fn start_serve(
    context: Arc<Context>,
    server: serve::Server,
    analysis: &analyse::Config,
    beside: impl Future<Output = Infallible> + Send + 'static,
    roles: &mut JoinSet<Ended>,
) {
    context.status.add_role("serve");
    let options = ReplicaOptions {
        checkpoints: Some(Arc::new(RowsOfCheckpoints::new(analysis.analyser(0)))),
        ..ReplicaOptions::default()
    };
    roles.spawn(async move {
        let replicas = ReplicaSet::start_with(&context, options);
        let sync = SyncApi::new(context.clone(), replicas.clone());
        let query = QueryApi::new(context.clone(), replicas);
        let contract = Contract::new(&context, sync, query);
        let outcome = tokio::select! {
            outcome = server.serve(context, contract) => outcome,
            never = beside => match never {},
        };
        ("serve", outcome.map_err(Into::into))
    });
}

fn start_analyse(ground: &Ground, config: analyse::Config, roles: &mut JoinSet<Ended>) {
    ground.status.add_role("analyse");
    let work = analyse::run(
        config,
        ground.log.clone(),
        ground.tables.clone(),
        Arc::new(SystemClock),
        ground.status.clone(),
        metrics(ground, analyse::Metrics::register),
        ground.rest.clone(),
    );
    roles.spawn(async move { ("analyse", work.await.map_err(Into::into)) });
}

fn start_load(ground: &Ground, config: load::Config, roles: &mut JoinSet<Ended>) {
    ground.status.add_role("load");
    let metrics = metrics(ground, load::Metrics::register);
    let work = load::run(
        config,
        ground.log.clone(),
        ground.tables.clone(),
        metrics.clone(),
        ground.rest.clone(),
    );
    let status = ground.status.clone();
    let report = async move {
        let mut ticks = tokio::time::interval(Duration::from_millis(500));
        loop {
            ticks.tick().await;
            status.set_rows_loaded(metrics.rows_written());
            status.warn(LOAD_PART, metrics.blocked());
        }
    };
    roles.spawn(async move {
        let outcome = tokio::select! {
            outcome = work => outcome,
            () = report => Ok(load::Summary::default()),
        };
        ("load", outcome.map(drop).map_err(Into::into))
    });
}

async fn start_collect(
    ground: &Ground,
    plan: &Plan,
    roles: &mut JoinSet<Ended>,
) -> anyhow::Result<()> {
    ground.status.add_role("collect");
    let url = match &plan.feed {
        Feed::Remote(url) => url.clone(),
        Feed::Simulated(content, rate) => {
            ground.status.add_role("simulate");
            let config = SimulatorConfig {
                linger_after_end: FOR_EVER,
                ..SimulatorConfig::new(([127, 0, 0, 1], 0).into(), content.clone(), *rate)
            };
            let feed = headcount_simulator::Feed::bind(config).await?;
            let url = feed.url();
            let stop = ground.intake.clone();
            roles.spawn(async move {
                let served = feed.serve(async move { stop.cancelled().await }).await;
                ("simulate", served.map(drop).map_err(Into::into))
            });
            url
        }
    };
    let settings = &plan.settings;
    let millis = |name: &str| u32::try_from(settings.millis(name)).unwrap_or(u32::MAX);
    let source = settings.text("collect.source");
    let config = collect::Config {
        feed: ground.feed.clone(),
        source: source.to_owned(),
        partitions: ground.partitions,
        clock: if plan.clock_is_feed() {
            collect::FeedClock::Feed
        } else {
            collect::FeedClock::Wall
        },
        watermark_bound_ms: millis("collect.watermark_bound"),
        heartbeat_ms: millis("collect.heartbeat"),
        linger_ms: millis("collect.linger"),
        window_batches: usize::try_from(settings.count("collect.window_batches")).unwrap_or(1),
        idle_timeout: settings.duration("collect.idle_timeout"),
        feed_is_new: matches!(plan.feed, Feed::Simulated(Content::Generated { .. }, _)),
        ca_pem: Some(settings.path("collect.ca_file")).filter(|file| !file.as_os_str().is_empty()),
        ..collect::Config::new(url)
    };
    let lease = format!("collect/{source}");
    let epoch = ground
        .tables
        .acquire_lease(ground.feed.as_str(), &lease)
        .await?;
    let work = collect::run(
        config,
        ground.log.clone(),
        epoch,
        Arc::new(SystemClock),
        ground.status.clone(),
        metrics(ground, collect::Metrics::register),
        ground.intake.clone(),
    );
    roles.spawn(async move { ("collect", work.await.map(drop).map_err(Into::into)) });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_have_longer_to_end_than_connections_to_drain() {
        for seconds in [0, 10, 15, 60, 600] {
            let drain = Duration::from_secs(seconds);
            assert!(stop_deadline(drain) >= drain + STOP_MARGIN);
        }
        assert_eq!(stop_deadline(Duration::ZERO), STOP_DEADLINE);
    }
}
