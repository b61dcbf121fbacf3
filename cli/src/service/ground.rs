//! What roles stand on: the log and the tables, in this process or on servers, as the
//! configuration says.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use headcount_binder::embedded::{Embedded as EmbeddedLog, EmbeddedConfig as LogConfig};
use headcount_binder::{
    Binder, Channel, ChannelRef, FeedName, RabbitMq, RabbitMqConfig, Retention,
};
use headcount_engine::query::Query;
use headcount_proto::v1;
use headcount_server::definition::engine_query;
use headcount_server::serve::Readiness;
use headcount_server::status::StatusBoard;
use headcount_store::embedded::{Embedded as EmbeddedTables, EmbeddedConfig as TablesConfig};
use headcount_store::{Cql, CqlConfig, Store};
use prometheus_client::registry::Registry;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::broker::BrokerMetrics;
use super::plan::Plan;
use super::ready;
use crate::config::Settings;

/// Time for what is under way in the tables; the log has a deadline of its own.
const CLOSE_DEADLINE: Duration = Duration::from_secs(10);

/// The log.
#[derive(Clone)]
pub(super) enum Log {
    Embedded(Arc<EmbeddedLog>),
    RabbitMq(Arc<RabbitMq>),
}

impl Log {
    /// As roles see it.
    pub(super) fn binder(&self) -> Arc<dyn Binder> {
        match self {
            Self::Embedded(log) => log.clone(),
            Self::RabbitMq(log) => log.clone(),
        }
    }

    /// Every reader has declared where it stands: retention need not wait for any.
    pub(super) fn all_hold(&self) {
        match self {
            Self::Embedded(log) => log.end_hold_grace(),
            Self::RabbitMq(_) => {}
        }
    }

    /// Waits for what was published to be durable, and ends it.
    async fn close(&self) -> anyhow::Result<()> {
        let closed = match self {
            Self::Embedded(log) => log.close().await,
            Self::RabbitMq(log) => log.close().await,
        };
        closed.context("closing the log")
    }

    async fn open(plan: &Plan) -> anyhow::Result<Self> {
        Ok(match rabbitmq(plan) {
            Some(config) => Self::RabbitMq(RabbitMq::connect(config).await?),
            None => Self::Embedded(EmbeddedLog::open(log(&plan.settings, &plan.data_dir))?),
        })
    }
}

/// The tables.
pub(super) enum Tables {
    Embedded(Arc<EmbeddedTables>),
    Cql(Arc<Cql>),
}

impl Tables {
    /// As roles see them.
    pub(super) fn store(&self) -> Arc<dyn Store> {
        match self {
            Self::Embedded(tables) => tables.clone(),
            Self::Cql(tables) => tables.clone(),
        }
    }

    /// Waits for calls under way, and ends them.
    async fn close(&self) {
        match self {
            Self::Embedded(tables) => tables.close().await,
            Self::Cql(tables) => tables.close().await,
        }
    }

    async fn open(plan: &Plan, address: Option<SocketAddr>) -> anyhow::Result<Self> {
        Ok(match cql(plan, address) {
            Some(config) => Self::Cql(Cql::connect(config).await?),
            None => Self::Embedded(EmbeddedTables::open(TablesConfig::new(&plan.data_dir))?),
        })
    }
}

/// What every role is given.
pub(super) struct Ground {
    pub(super) feed: FeedName,
    pub(super) partitions: u16,
    pub(super) log: Log,
    pub(super) tables: Tables,
    pub(super) status: Arc<StatusBoard>,
    pub(super) registry: Arc<Mutex<Registry>>,
    pub(super) readiness: Arc<Readiness>,
    pub(super) query: Query,
    pub(super) definition: v1::QueryDefinition,
    /// Stops the source of records.
    pub(super) intake: CancellationToken,
    /// Stops everything behind it.
    pub(super) rest: CancellationToken,
}

impl Ground {
    /// Opens log and tables, and every channel of the feed. `address` is where the service listens,
    /// where there is one.
    pub(super) async fn open(plan: &Plan, address: Option<SocketAddr>) -> anyhow::Result<Self> {
        let settings = &plan.settings;
        let feed = FeedName::new(settings.text("feed.name"))?;
        let partitions = u16::try_from(settings.count("feed.partitions"))?;
        let definition = definition(settings);
        let query = engine_query(settings.text("query.name"), "query", &definition)
            .map_err(|error| anyhow::anyhow!("the standing query: {error}"))?;
        let log = Log::open(plan).await?;
        let readiness = match &log {
            Log::Embedded(_) => ready::of_all_roles(),
            Log::RabbitMq(_) => match plan.worker() {
                Some(worker) => ready::of_a_worker(worker),
                None => ready::of_the_service(),
            },
        };
        let mut registry = Registry::default();
        if let Log::RabbitMq(log) = &log {
            registry.register_collector(Box::new(BrokerMetrics(log.clone())));
        }
        let tables = Tables::open(plan, address).await?;
        for channel in Channel::ALL {
            let count = match channel {
                Channel::Results | Channel::Dead => 1,
                _ => partitions,
            };
            let channel = ChannelRef::new(feed.clone(), channel);
            log.binder().open_channel(&channel, count).await?;
        }
        Ok(Self {
            feed,
            partitions,
            log,
            tables,
            status: Arc::default(),
            registry: Arc::new(Mutex::new(registry)),
            readiness,
            query,
            definition,
            intake: CancellationToken::new(),
            rest: CancellationToken::new(),
        })
    }

    /// Closes the log, then the tables.
    pub(super) async fn close(&self) -> anyhow::Result<()> {
        let closed = self.log.close().await;
        if timeout(CLOSE_DEADLINE, self.tables.close()).await.is_err() {
            tracing::warn!("the tables did not close in time; the next start recovers");
        }
        closed
    }

    /// Registers what a role measures.
    pub(super) fn metrics<M>(&self, register: impl FnOnce(&mut Registry) -> M) -> M {
        let mut registry = self.registry.lock().unwrap_or_else(PoisonError::into_inner);
        register(&mut registry)
    }
}

fn retention(settings: &Settings) -> Retention {
    Retention {
        age: Some(settings.duration("log.retention_age")),
        bytes: settings.count("log.retention_size"),
    }
}

fn log(settings: &Settings, data_dir: &Path) -> LogConfig {
    LogConfig {
        segment_bytes: settings.count("log.segment_size"),
        retention: retention(settings),
        ..LogConfig::new(data_dir)
    }
}

/// How to reach RabbitMQ, where the log is there.
fn rabbitmq(plan: &Plan) -> Option<RabbitMqConfig> {
    let settings = &plan.settings;
    let brokers = settings.list("binder.rabbitmq.brokers");
    let some = |name: &str| Some(settings.text(name).to_owned());
    (!brokers.is_empty()).then(|| RabbitMqConfig {
        user: some("binder.rabbitmq.user"),
        password: some("binder.rabbitmq.password"),
        vhost: some("binder.rabbitmq.vhost"),
        ca_file: settings.file("binder.rabbitmq.ca_file"),
        prefix: plan.prefix(),
        replicas: u16::try_from(settings.count("binder.rabbitmq.replicas"))
            .ok()
            .filter(|count| *count > 0),
        segment_bytes: settings.count("log.segment_size"),
        retention: retention(settings),
        ..RabbitMqConfig::new(brokers)
    })
}

/// How others call an instance that serves at an address: where it listens on every one of its host, by
/// the name of that.
fn called(address: SocketAddr) -> String {
    if !address.ip().is_unspecified() {
        return address.to_string();
    }
    let host = rustix::system::uname();
    format!("{}:{}", host.nodename().to_string_lossy(), address.port())
}

/// How to reach ScyllaDB, where the tables are there. In leases an instance that serves is called
/// by its address, so that others can name it, and by what no other has.
fn cql(plan: &Plan, address: Option<SocketAddr>) -> Option<CqlConfig> {
    let settings = &plan.settings;
    let nodes = settings.list("store.cql.nodes");
    let some = |name: &str| Some(settings.text(name).to_owned()).filter(|text| !text.is_empty());
    let config = CqlConfig::new(nodes.clone(), plan.keyspace());
    let instance = match address {
        Some(address) => format!("{}/{}", called(address), config.instance),
        None => config.instance.clone(),
    };
    (!nodes.is_empty()).then(|| CqlConfig {
        instance,
        replication_factor: u16::try_from(settings.count("store.cql.replication_factor"))
            .unwrap_or(u16::MAX),
        datacenter: some("store.cql.datacenter"),
        user: some("store.cql.user"),
        password: some("store.cql.password"),
        ca_file: settings.file("store.cql.ca_file"),
        lease_ttl: settings.duration("store.cql.lease_ttl"),
        history_ttl: plan.history_ttl(),
        ..config
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_listens_everywhere_is_called_by_its_host() {
        let of = |address: &str| called(address.parse().expect("an address"));
        for address in ["127.0.0.1:7440", "10.1.2.3:80", "[::1]:7440"] {
            assert_eq!(of(address), address);
        }
        for address in ["0.0.0.0:7440", "[::]:7440"] {
            let name = of(address);
            let (host, port) = name.rsplit_once(':').expect("a host and a port");
            assert_eq!(port, "7440");
            assert!(!host.is_empty() && !address.starts_with(host), "{name}");
            assert!(!name.contains('/'), "{name}");
        }
    }
}
