//! The conformance suite on the embedded binder, a test per case.

use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::conformance::{self as suite, Limits, Place, Places};
use headcount_binder::{Binder, Embedded, EmbeddedConfig, Retention};
use tempfile::TempDir;

struct Folders {
    /// None: readers are served from the segments alone.
    cache_bytes: usize,
}

struct Folder {
    dir: TempDir,
    config: EmbeddedConfig,
    open: Option<Arc<Embedded>>,
}

impl Places for Folders {
    fn make(&self, limits: Limits) -> Box<dyn Place> {
        let dir = tempfile::tempdir().unwrap();
        let mut config = EmbeddedConfig::new(dir.path());
        config.cache_bytes = self.cache_bytes;
        config.window_batches = limits.window_batches;
        config.segment_bytes = limits.segment_bytes;
        config.retention = Retention {
            age: None,
            bytes: limits.retention_bytes,
        };
        config.hold_grace = Duration::ZERO;
        Box::new(Folder {
            dir,
            config,
            open: None,
        })
    }
}

#[async_trait]
impl Place for Folder {
    async fn open(&mut self) -> Arc<dyn Binder> {
        assert!(self.open.is_none() && self.dir.path().is_dir());
        let binder = Embedded::open(self.config.clone()).unwrap();
        self.open = Some(Arc::clone(&binder));
        binder
    }

    async fn close(&mut self) {
        self.open.take().unwrap().close().await.unwrap();
    }

    async fn kill(&mut self) {
        let binder = self.open.take().unwrap();
        assert_eq!(Arc::strong_count(&binder), 1, "dropping it must end it");
    }

    fn keeps_holds(&self) -> bool {
        true
    }
}

macro_rules! cases {
    ($($case:ident)*) => { $(
        mod $case {
            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn from_memory() {
                super::suite::$case(&super::Folders { cache_bytes: 32 << 20 }).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn from_segments() {
                super::suite::$case(&super::Folders { cache_bytes: 0 }).await;
            }
        }
    )*
        #[test]
        fn no_case_is_left_out() {
            let all: Vec<&str> = suite::CASES.iter().map(|(name, _)| *name).collect();
            assert_eq!([$(stringify!($case)),*], all[..]);
        }
    };
}

cases! {
    keeps_order_and_offsets
    keeps_partitions_apart
    window_bounds_what_is_unconfirmed
    reopens_where_it_was
    survives_a_kill
    refuses_wrong_arguments
    reads_from_anywhere
    waits_past_the_end
    holds_nothing_beyond_the_end
    finds_offsets_by_time
    cancelled_reads_lose_nothing
    truncation_is_typed
    holds_keep_what_they_need
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn agrees_with_the_model() {
    model_seeds(1..=12).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "soak: a few minutes"]
async fn soak_model() {
    model_seeds(13..=500).await;
}

async fn model_seeds(seeds: RangeInclusive<u64>) {
    for seed in seeds {
        let cache_bytes = [0, 4 << 10, 32 << 20][seed as usize % 3];
        suite::agrees_with_the_model(&Folders { cache_bytes }, seed).await;
    }
}
