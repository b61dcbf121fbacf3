//! How each role is started.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use headcount_loader as load;
use headcount_proto::v1;
use headcount_server::checkpoint::RowsOfCheckpoints;
use headcount_server::clock::SystemClock;
use headcount_server::serve::query::QueryApi;
use headcount_server::serve::readiness::LOAD_PART;
use headcount_server::serve::views::{ReplicaOptions, ReplicaSet, SyncApi};
use headcount_server::serve::{self, Context, Contract, FeedClock, FeedConfig, Limits, Parts};
use headcount_server::{analyse, collect};
use headcount_simulator::{Config as SimulatorConfig, Content};
use tokio::task::JoinSet;

use super::ground::Ground;
use super::pipeline::Ended;
use super::plan::{Feed, Plan, Role};
use crate::config::Settings;

/// Longer than anybody waits.
const FOR_EVER: Duration = Duration::from_secs(200 * 365 * 86_400);

/// The settings of the port, where this process has one.
pub(super) fn port(plan: &Plan) -> Option<serve::Config> {
    let settings = &plan.settings;
    let listen = match plan.runs(Role::Serve) {
        true => settings.address("serve.listen"),
        false => settings.optional_address("telemetry.listen")?,
    };
    Some(serve::Config {
        listen,
        drain_deadline: settings.duration("serve.drain_deadline"),
        limits: limits(settings),
        allowed_hosts: settings.list("serve.allowed_hosts"),
        allowed_origins: settings.list("serve.allowed_origins"),
    })
}

fn limits(settings: &Settings) -> Limits {
    Limits {
        progress_interval: settings.duration("serve.progress_interval"),
        message_bytes: usize::try_from(settings.count("serve.message_size")).unwrap_or(usize::MAX),
        ..Limits::default()
    }
}

/// The settings of the analysis, which the service needs too: it reads checkpoints.
pub(super) fn analysis(plan: &Plan, ground: &Ground) -> analyse::Config {
    let settings = &plan.settings;
    analyse::Config {
        wall_clock: !plan.clock_is_feed(),
        checkpoint_interval: settings.duration("analyse.checkpoint_interval"),
        window_batches: usize::try_from(settings.count("analyse.window_batches")).unwrap_or(1),
        standby: usize::try_from(settings.count("analyse.standby")).unwrap_or(usize::MAX),
        // On RabbitMQ retention refuses nothing.
        retention_bytes: (settings.list("binder.rabbitmq.brokers").is_empty())
            .then(|| settings.count("log.retention_size")),
        ..analyse::Config::new(
            ground.feed.clone(),
            ground.partitions,
            vec![ground.query.clone()],
        )
    }
}

/// The settings of the loader.
pub(super) fn loading(plan: &Plan, ground: &Ground) -> load::Config {
    load::Config {
        ttl: plan.history_ttl(),
        ..load::Config::new(ground.feed.clone(), ground.partitions)
    }
}

/// Starts the service on a bound port, and beside it what tells who is ready.
pub(super) fn start_serve(
    context: Arc<Context>,
    server: serve::Server,
    analysis: &analyse::Config,
    beside: impl Future<Output = Infallible> + Send + 'static,
    roles: &mut JoinSet<Ended>,
) {
    let role = Role::Serve.name();
    context.status.add_role(role);
    let options = ReplicaOptions {
        checkpoints: Some(Arc::new(RowsOfCheckpoints::new(analysis.analyser(0)))),
        ..ReplicaOptions::default()
    };
    roles.spawn(async move {
        let replicas = ReplicaSet::start_with(&context, options);
        let sync = SyncApi::new(context.clone(), replicas.clone());
        let query = QueryApi::new(context.clone(), replicas);
        let contract = Contract::new(&context, sync, query);
        let catalogs = serve::keep_published(context.clone());
        let served = tokio::select! {
            served = server.serve(context, contract) => served,
            never = beside => match never {},
            never = catalogs => match never {},
        };
        (role, served.map_err(Into::into))
    });
}

/// Serves the pages of a process that serves no clients, and runs beside them what tells whether it is
/// ready.
pub(super) fn start_pages(
    context: Arc<Context>,
    server: serve::Server,
    beside: impl Future<Output = Infallible> + Send + 'static,
    roles: &mut JoinSet<Ended>,
) {
    roles.spawn(async move {
        let served = tokio::select! {
            served = server.serve(context, Contract::of_pages()) => served,
            never = beside => match never {},
        };
        ("pages", served.map_err(Into::into))
    });
}

/// What the service is given.
pub(super) fn context(ground: &Ground, settings: &Settings) -> Arc<Context> {
    let standing = v1::StandingQuery {
        name: ground.query.id.to_string(),
        definition: Some(ground.definition.clone()),
        plan_hash: format!("{:016x}", ground.query.plan_hash()),
        ..v1::StandingQuery::default()
    };
    Context::new(Parts {
        feeds: vec![served(ground, settings)],
        queries: vec![standing],
        binder: ground.log.binder(),
        store: ground.tables.store(),
        status: ground.status.clone(),
        readiness: ground.readiness.clone(),
        clock: Arc::new(SystemClock),
        registry: ground.registry.clone(),
        limits: limits(settings),
        shutdown: ground.rest.clone(),
    })
}

/// The feed as the service has it: what is published into it is stamped as what is collected.
fn served(ground: &Ground, settings: &Settings) -> FeedConfig {
    FeedConfig {
        clock: clock(settings),
        watermark_bound_ms: watermark_bound_ms(settings),
        ..FeedConfig::new(ground.feed.clone(), ground.partitions)
    }
}

/// What stream time is, of whatever is written into the feed.
fn clock(settings: &Settings) -> FeedClock {
    match settings.text("feed.clock") {
        "feed" => FeedClock::Feed,
        _ => FeedClock::Wall,
    }
}

fn watermark_bound_ms(settings: &Settings) -> u32 {
    let bound_ms = settings.millis("collect.watermark_bound");
    u32::try_from(bound_ms).unwrap_or(u32::MAX)
}

/// Starts the analysis.
pub(super) fn start_analyse(ground: &Ground, config: analyse::Config, roles: &mut JoinSet<Ended>) {
    let role = Role::Analyse.name();
    ground.status.add_role(role);
    let work = analyse::run(
        config,
        ground.log.binder(),
        ground.tables.store(),
        Arc::new(SystemClock),
        ground.status.clone(),
        ground.metrics(analyse::Metrics::register),
        ground.rest.clone(),
    );
    roles.spawn(async move { (role, work.await.map_err(Into::into)) });
}

/// Starts the loader, and what tells how far it is.
pub(super) fn start_load(ground: &Ground, config: load::Config, roles: &mut JoinSet<Ended>) {
    let role = Role::Load.name();
    ground.status.add_role(role);
    let metrics = ground.metrics(load::Metrics::register);
    let work = load::run(
        config,
        ground.log.binder(),
        ground.tables.store(),
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
        (role, outcome.map(drop).map_err(Into::into))
    });
}

/// Starts the collection of the feed, and the feed itself where it is our own.
pub(super) async fn start_collect(
    ground: &Ground,
    plan: &Plan,
    roles: &mut JoinSet<Ended>,
) -> anyhow::Result<()> {
    let role = Role::Collect.name();
    ground.status.add_role(role);
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
    let work = collect::run_in_turn(
        source(plan, ground, url),
        ground.log.binder(),
        ground.tables.store(),
        Arc::new(SystemClock),
        ground.status.clone(),
        ground.metrics(collect::Metrics::register),
        ground.intake.clone(),
    );
    roles.spawn(async move { (role, work.await.map(drop).map_err(Into::into)) });
    Ok(())
}

/// The settings of the source.
fn source(plan: &Plan, ground: &Ground, url: String) -> collect::Config {
    let settings = &plan.settings;
    let config = collect::Config {
        feed: ground.feed.clone(),
        source: settings.text("collect.source").to_owned(),
        partitions: ground.partitions,
        clock: clock(settings),
        window_batches: usize::try_from(settings.count("collect.window_batches")).unwrap_or(1),
        feed_is_new: matches!(plan.feed, Feed::Simulated(Content::Generated { .. }, _)),
        ca_pem: settings.file("collect.ca_file"),
        ..collect::Config::new(url)
    };
    paced(config, settings)
}

/// With the times that the settings say.
fn paced(config: collect::Config, settings: &Settings) -> collect::Config {
    let millis = |name: &str| u32::try_from(settings.millis(name)).unwrap_or(u32::MAX);
    collect::Config {
        watermark_bound_ms: watermark_bound_ms(settings),
        heartbeat_ms: millis("collect.heartbeat"),
        linger_ms: millis("collect.linger"),
        idle_timeout: settings.duration("collect.idle_timeout"),
        ..config
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Layers;

    #[test]
    fn every_time_of_the_settings_comes_to_its_place() {
        let said = [
            ("WATERMARK_BOUND", "7s"),
            ("HEARTBEAT", "3s"),
            ("LINGER", "9ms"),
            ("IDLE_TIMEOUT", "41s"),
        ];
        let variable = |(key, value): (&str, &str)| {
            (format!("HEADCOUNT__COLLECT__{key}").into(), value.into())
        };
        let layers = Layers::new().environment(said.into_iter().map(variable));
        let settings = layers.check().unwrap();
        let config = paced(collect::Config::new("ws://feed"), &settings);
        let of_collect = (
            config.watermark_bound_ms,
            config.heartbeat_ms,
            config.linger_ms,
        );
        assert_eq!(of_collect, (7_000, 3_000, 9));
        assert_eq!(config.idle_timeout, Duration::from_secs(41));
    }
}
