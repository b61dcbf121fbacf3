//! What a job stands on: log and tables, in its process or on servers.
//!
//! - On servers, names are the job's own: queues begin with its name, the keyspace is called so. Both
//!   go at the end of the job; what a killed one leaves goes with the servers' folder.
//! - A broker holds nothing of an earlier job while the next is measured, and neither do tables.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::Args;
use headcount_binder::embedded::{Embedded as EmbeddedLog, EmbeddedConfig as LogConfig};
use headcount_binder::{
    Binder, Channel, ChannelRef, Clock as _, FeedName, RabbitMq, RabbitMqConfig, SystemClock,
};
use headcount_store::embedded::Embedded as EmbeddedTables;
use headcount_store::{Cql, CqlConfig, Store};
use lapin::options::QueueDeleteOptions;
use lapin::{Connection, ConnectionProperties};
use scylla::client::session::Session;
use scylla::client::session_builder::SessionBuilder;
use tokio::time::timeout;

/// Room for the queues of a channel to be removed, or a keyspace to be dropped.
const CLEAN_DEADLINE: Duration = Duration::from_secs(60);

/// What a CQL server may take for a call on a machine that is busy.
const DEADLINE: Duration = Duration::from_secs(60);

/// Where log and tables are.
#[derive(Debug, Clone, Args)]
pub(crate) struct On {
    /// Empty folder for log and tables
    #[arg(long)]
    pub(crate) dir: PathBuf,
    /// The log on this broker instead, an AMQP URL
    #[arg(long, value_name = "URL")]
    pub(crate) broker: Option<String>,
    /// The tables on this CQL server instead, host:port
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) cql: Option<String>,
    /// Partitions of the log
    #[arg(long)]
    pub(crate) partitions: u16,
}

enum Log {
    Embedded(Arc<EmbeddedLog>),
    /// With its URL.
    RabbitMq(Arc<RabbitMq>, String),
}

enum Tables {
    Embedded(Arc<EmbeddedTables>),
    /// With its address.
    Cql(Arc<Cql>, String),
}

/// Log and tables, open, with every channel.
pub(crate) struct Ground {
    log: Log,
    tables: Tables,
    /// What queues begin with, and the keyspace.
    name: String,
    partitions: u16,
}

/// The feed of all jobs.
pub(crate) fn feed_name() -> FeedName {
    FeedName::default()
}

/// One of its channels.
pub(crate) fn channel(channel: Channel) -> ChannelRef {
    ChannelRef::new(feed_name(), channel)
}

/// Partitions of a channel where the input has so many.
fn partitions_of(channel: Channel, partitions: u16) -> u16 {
    match channel {
        Channel::Results | Channel::Dead => 1,
        _ => partitions,
    }
}

impl Ground {
    /// Opens log and tables under names of their own.
    pub(crate) async fn open(on: &On) -> Result<Self> {
        let name = format!("bench_{}_{}", std::process::id(), SystemClock.now_ms());
        let log = match &on.broker {
            None => Log::Embedded(EmbeddedLog::open(LogConfig::new(&on.dir))?),
            Some(url) => {
                let mut config = RabbitMqConfig::new([url]);
                config.prefix.clone_from(&name);
                Log::RabbitMq(RabbitMq::connect(config).await?, url.clone())
            }
        };
        let tables = match &on.cql {
            None => Tables::Embedded(EmbeddedTables::open(&on.dir)?),
            Some(address) => {
                let mut config = CqlConfig::new(vec![address.clone()], name.clone());
                // A slow row is told; only a server that says nothing ends a job.
                config.deadline = DEADLINE;
                config.connect_timeout = DEADLINE;
                config.request_timeout = DEADLINE / 3;
                Tables::Cql(Cql::connect(config).await?, address.clone())
            }
        };
        let ground = Self {
            log,
            tables,
            name,
            partitions: on.partitions,
        };
        let binder = ground.binder();
        for one in Channel::ALL {
            let (name, partitions) = (channel(one), partitions_of(one, on.partitions));
            binder.open_channel(&name, partitions).await?;
        }
        Ok(ground)
    }

    /// The log as roles see it.
    pub(crate) fn binder(&self) -> Arc<dyn Binder> {
        match &self.log {
            Log::Embedded(log) => log.clone(),
            Log::RabbitMq(log, _) => log.clone(),
        }
    }

    /// The tables as roles see them.
    pub(crate) fn store(&self) -> Arc<dyn Store> {
        match &self.tables {
            Tables::Embedded(tables) => tables.clone(),
            Tables::Cql(tables, _) => tables.clone(),
        }
    }

    /// A session past the store, and the keyspace, where the tables are on a server.
    pub(crate) async fn session(&self) -> Result<(Session, &str)> {
        let Tables::Cql(_, address) = &self.tables else {
            anyhow::bail!("the tables are on no server: name one by --cql");
        };
        Ok((session(address).await?, &self.name))
    }

    /// Closes both, and removes what they have on servers.
    pub(crate) async fn close(self) -> Result<()> {
        match self.log {
            Log::Embedded(log) => log.close().await?,
            Log::RabbitMq(log, url) => {
                log.close().await?;
                let removed = remove_queues(&url, &self.name, self.partitions);
                let removed = timeout(CLEAN_DEADLINE, removed);
                removed
                    .await
                    .context("the broker does not remove queues")??;
            }
        }
        match self.tables {
            Tables::Embedded(tables) => tables.close().await,
            Tables::Cql(tables, address) => {
                tables.close().await;
                let dropped = drop_keyspace(&address, &self.name);
                let dropped = timeout(CLEAN_DEADLINE, dropped).await;
                dropped.context("the CQL server does not drop a keyspace")??;
            }
        }
        Ok(())
    }
}

async fn session(address: &str) -> Result<Session> {
    let builder = SessionBuilder::new().known_node(address);
    let session = builder.build().await;
    session.context("the CQL server does not answer")
}

async fn drop_keyspace(address: &str, keyspace: &str) -> Result<()> {
    let statement = format!("DROP KEYSPACE IF EXISTS {keyspace}");
    session(address).await?.query_unpaged(statement, ()).await?;
    Ok(())
}

/// Queues are called as the binder calls them: prefix, feed, channel, partition.
async fn remove_queues(url: &str, prefix: &str, partitions: u16) -> Result<()> {
    let connection = Connection::connect(url, ConnectionProperties::default()).await?;
    let amqp = connection.create_channel().await?;
    for one in Channel::ALL {
        let stream = format!("{prefix}.{}.{one}", feed_name());
        let of_partitions = (0..partitions_of(one, partitions)).map(|p| format!("{stream}.{p}"));
        for queue in of_partitions.chain([stream.clone()]) {
            let delete = amqp.queue_delete(queue.into(), QueueDeleteOptions::default());
            delete.await?;
        }
    }
    connection.close(200, "done".into()).await?;
    Ok(())
}
