//! What a restart holds against retention: what the older of the two checkpoints kept needs.

use std::path::Path;
use std::time::Duration;

use headcount_binder::{
    BatchBuilder, BatchHeader, Channel, Embedded as Log, EmbeddedConfig, FeedName, Producer,
    Retention,
};
use headcount_store::Embedded as Tables;
use prometheus_client::registry::Registry;
use tempfile::TempDir;

use headcount_engine::checkpoint::CheckpointHeader;

use super::*;
use crate::analyse::{Config, Metrics};
use crate::clock::SystemClock;
use crate::status::StatusBoard;

struct Life {
    log: Arc<Log>,
    tables: Arc<Tables>,
    shared: Shared,
    seq: u64,
}

impl Life {
    async fn begin(dir: &Path) -> Self {
        let log = Log::open(EmbeddedConfig {
            segment_bytes: 4 << 10,
            retention: Retention {
                age: None,
                bytes: 32 << 10,
            },
            hold_grace: Duration::ZERO,
            ..EmbeddedConfig::new(dir)
        })
        .unwrap();
        let tables = Tables::open(dir).unwrap();
        let shared = Shared {
            config: Arc::new(Config::new(FeedName::default(), 1, Vec::new())),
            binder: log.clone(),
            store: tables.clone(),
            clock: Arc::new(SystemClock),
            status: Arc::new(StatusBoard::default()),
            metrics: Metrics::register(&mut Registry::default()),
            snapshots: Arc::new(tokio::sync::Semaphore::new(1)),
        };
        let opened = log.open_channel(&shared.channel(Channel::Rsvps), 1).await;
        opened.unwrap();
        let seq = 1;
        Life {
            log,
            tables,
            shared,
            seq,
        }
    }

    async fn recover(&self) -> (Recovery, Option<Checkpoint>) {
        let held = Held {
            channel: self.shared.channel(Channel::Rsvps),
            partition: Partition(0),
        };
        let feed = self.shared.config.feed.as_str();
        let epoch = self.shared.store.acquire_lease(feed, "analyse/0").await;
        let recovered =
            Recovery::begin("analyse/0", epoch.unwrap(), &self.shared, vec![held]).await;
        recovered.unwrap()
    }

    /// Writes a batch of 1 KiB.
    async fn write(&mut self) -> Result<Offset, BinderError> {
        let mut builder = BatchBuilder::default();
        builder.push(&[7; 1 << 10]).unwrap();
        let header = BatchHeader {
            producer: Producer::new("test").unwrap(),
            epoch: 1,
            seq: self.seq,
        };
        let batch = builder.finish(header).unwrap();
        let rsvps = self.shared.channel(Channel::Rsvps);
        let written = self.log.publish(&rsvps, Partition(0), batch).await?.await;
        // A batch that was refused is published again before any other.
        self.seq += u64::from(written.is_ok());
        written
    }

    /// Writes until the log is full, and says who holds its beginning.
    async fn fill(&mut self) -> String {
        for _ in 0..200 {
            match self.write().await {
                Ok(_) => {}
                Err(BinderError::Full { held_by, .. }) => return held_by,
                Err(error) => panic!("{error}"),
            }
        }
        panic!("nobody holds anything")
    }

    async fn end(self) {
        self.log.close().await.unwrap();
        self.tables.close().await;
    }
}

/// Two checkpoints, at the third and the sixth batch.
async fn two_checkpoints(dir: &TempDir) -> [Offset; 2] {
    let mut life = Life::begin(dir.path()).await;
    let (mut recovery, none) = life.recover().await;
    assert_eq!(none, None);
    recovery.hold_from(&[Offset::ZERO]).await.unwrap();
    let mut at = [Offset::ZERO; 2];
    for at in &mut at {
        for _ in 0..3 {
            *at = life.write().await.unwrap();
        }
        let commit = recovery.commit(
            Checkpoint::new(CheckpointHeader::default(), Vec::new()),
            vec![*at],
        );
        commit.await.unwrap();
    }
    let held_by = life.fill().await;
    assert!(held_by.ends_with(&format!("at {}", at[0])), "{held_by}");
    life.end().await;
    at
}

#[tokio::test]
async fn a_restart_holds_what_the_older_checkpoint_needs() {
    let dir = TempDir::new().unwrap();
    let at = two_checkpoints(&dir).await;
    let mut life = Life::begin(dir.path()).await;
    let (mut recovery, newest) = life.recover().await;
    assert_eq!(newest.unwrap().header.sequence, 2);
    recovery.hold_from(&at[1..]).await.unwrap();
    let held_by = life.fill().await;
    assert!(held_by.ends_with(&format!("at {}", at[0])), "{held_by}");
    // The next checkpoint makes the newest of now the older one.
    let commit = recovery.commit(
        Checkpoint::new(CheckpointHeader::default(), Vec::new()),
        vec![at[1]],
    );
    commit.await.unwrap();
    let held_by = life.fill().await;
    assert!(held_by.ends_with(&format!("at {}", at[1])), "{held_by}");
    life.end().await;
}

#[tokio::test]
async fn what_the_older_checkpoint_needed_may_be_gone() {
    let dir = TempDir::new().unwrap();
    let at = two_checkpoints(&dir).await;
    let mut life = Life::begin(dir.path()).await;
    let rsvps = life.shared.channel(Channel::Rsvps);
    let bounds = async |life: &Life| life.log.bounds(&rsvps, Partition(0)).await.unwrap();
    // Nobody holds anything: retention goes past both.
    while bounds(&life).await.earliest <= at[1] {
        life.write().await.unwrap();
    }
    let (mut recovery, _) = life.recover().await;
    let end = bounds(&life).await.end;
    recovery.hold_from(&[end]).await.unwrap();
    let gone = recovery.hold_from(&at[1..]).await;
    assert!(matches!(gone, Err(AnalyseError::Gap { .. })), "{gone:?}");
    life.end().await;
}
