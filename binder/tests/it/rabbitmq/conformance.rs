//! The conformance suite on RabbitMQ, a test per case.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use async_trait::async_trait;
use headcount_binder::conformance::{self as suite, Limits, Place, Places};
use headcount_binder::{Binder, RabbitMq, RabbitMqConfig, Retention};

use super::broker;

/// Prefixes on the broker, remembered to be cleaned up.
#[derive(Default)]
struct Prefixes(Mutex<Vec<String>>);

struct Prefix {
    config: RabbitMqConfig,
    open: Option<Arc<RabbitMq>>,
}

impl Places for Prefixes {
    fn make(&self, limits: Limits) -> Box<dyn Place> {
        let prefix = broker::prefix();
        let mut config = broker::config(&prefix);
        config.window_batches = limits.window_batches;
        config.segment_bytes = limits.segment_bytes;
        config.retention = Retention {
            age: None,
            bytes: limits.retention_bytes,
        };
        self.0.lock().unwrap().push(prefix);
        Box::new(Prefix { config, open: None })
    }
}

impl Prefixes {
    async fn clean(self) {
        let prefixes = self.0.into_inner().unwrap();
        for prefix in prefixes {
            broker::clean(&prefix, "conformance").await;
        }
    }
}

#[async_trait]
impl Place for Prefix {
    async fn open(&mut self) -> Arc<dyn Binder> {
        assert!(self.open.is_none());
        let binder = RabbitMq::connect(self.config.clone()).await.unwrap();
        self.open = Some(Arc::clone(&binder));
        binder
    }

    async fn close(&mut self) {
        self.open.take().unwrap().close().await.unwrap();
    }

    async fn kill(&mut self) {
        let binder = self.open.take().unwrap();
        assert_eq!(Arc::strong_count(&binder), 1, "dropping it must end it");
        drop(binder);
        // What the broker had received is written now, before anybody looks.
        tokio::time::sleep(Duration::from_millis(300)).await;
    }

    fn keeps_holds(&self) -> bool {
        false
    }
}

macro_rules! cases {
    ($($case:ident)*) => { $(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $case() {
            let places = Prefixes::default();
            suite::$case(&places).await;
            places.clean().await;
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
    let places = Prefixes::default();
    for seed in 1..=6 {
        suite::agrees_with_the_model(&places, seed).await;
    }
    places.clean().await;
}
