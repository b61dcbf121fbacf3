//! A real reader that falls behind keeps retention back, by its name.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use headcount_binder::{Binder, Channel, Embedded, EmbeddedConfig, FeedName, Retention};
use headcount_server::analyse;
use headcount_server::clock::SystemClock;
use headcount_server::status::StatusBoard;
use headcount_store::Embedded as Tables;
use prometheus_client::registry::Registry;
use tokio_util::sync::CancellationToken;

use crate::collect::feed::Feed;
use crate::collect::log;
use crate::collect::role::{self, config, record, text, until};

/// What follows its last checkpoint is what an analyser needs, however far it has read.
#[tokio::test(flavor = "multi_thread")]
async fn an_analyser_without_a_new_checkpoint_keeps_its_input_in_the_log() {
    let dir = tempfile::tempdir().unwrap();
    let mut settings = EmbeddedConfig::new(dir.path());
    let small = Retention {
        age: None,
        bytes: 64 << 10,
    };
    settings.retention_of = HashMap::from([(Channel::Rsvps, small)]);
    let binder: Arc<Embedded> = Embedded::open(settings).unwrap();
    for channel in Channel::ALL {
        binder
            .open_channel(&log::channel(channel), 1)
            .await
            .unwrap();
    }
    let mut analysis = analyse::Config::new(FeedName::default(), 1, Vec::new());
    analysis.checkpoint_interval = Duration::from_secs(3_600);
    let analysing = tokio::spawn(analyse::run(
        analysis,
        binder.clone(),
        Tables::open(dir.path()).unwrap(),
        Arc::new(SystemClock),
        Arc::new(StatusBoard::default()),
        analyse::Metrics::register(&mut Registry::default()),
        CancellationToken::new(),
    ));
    let rsvps = log::channel(Channel::Rsvps);
    until("the analyser's hold", async || {
        let used = binder.retention_used(&rsvps).await.unwrap();
        used.iter().any(|hold| hold.reader == "analyse/0")
    })
    .await;
    // From here on, nothing else keeps retention back.
    binder.end_hold_grace();

    let feed = Feed::start((1..=3_000).map(|id| text(record(id))).collect()).await;
    let collecting = role::start(config(feed.url(), 1), binder.clone(), 1);
    let status = collecting.status.clone();
    until("the log is full, and it says for whom", async || {
        let wanted = r#"full: "#;
        let holder = r#"reader "analyse/0" in partition 0 "#;
        let warnings = status.warnings();
        let told = |warning: &String| warning.contains(wanted) && warning.contains(holder);
        warnings.iter().any(told)
    })
    .await;
    // It has read what the log holds: a position alone frees nothing.
    assert!(!analysing.is_finished());
    collecting.task.abort();
    analysing.abort();
}
