//! The embedded log and store, in a folder of the test.

use std::sync::Arc;

use async_trait::async_trait;
use headcount_binder::{Channel, Embedded, EmbeddedConfig, FeedName};
use tempfile::TempDir;

use super::{Ground, Limits, Opened};

pub(crate) struct Folder {
    folder: TempDir,
    open: Option<(Arc<Embedded>, Arc<headcount_store::Embedded>)>,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
            open: None,
        }
    }
}

#[async_trait]
impl Ground for Folder {
    fn feed(&self) -> FeedName {
        FeedName::default()
    }

    async fn open(&mut self, limits: Limits) -> Opened {
        assert!(self.open.is_none());
        let mut config = EmbeddedConfig::new(self.folder.path());
        config.hold_grace = limits.hold_grace;
        config.segment_bytes = limits.segment_bytes;
        config.retention = limits.retention;
        let store = headcount_store::Embedded::open(self.folder.path()).unwrap();
        let binder = Embedded::open(config).unwrap();
        self.open = Some((Arc::clone(&binder), Arc::clone(&store)));
        Opened { binder, store }
    }

    async fn close(&mut self) {
        if let Some((binder, store)) = self.open.take() {
            binder.close().await.unwrap();
            store.close().await;
        }
    }

    async fn remove(&mut self, channel: Channel) {
        assert!(self.open.is_none());
        let log = self.folder.path().join("log");
        let of_feed = log.join(self.feed().to_string());
        std::fs::remove_dir_all(of_feed.join(channel.to_string())).unwrap();
    }
}
