//! Against the simulated feed, as a user runs it: a recording, cut connections, TLS.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use headcount_proto::v1::SourceEventKind;
use headcount_server::collect::{CollectError, Config};
use headcount_simulator as simulator;
use tokio_util::sync::CancellationToken;
use xxhash_rust::xxh3::xxh3_64;

use crate::collect::log;
use crate::collect::role::{self, config, until};

const RECORDED: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/data/rsvps-2015-03-08.jsonl"
);

fn recording(rate: simulator::Rate) -> simulator::Config {
    let content = simulator::Content::Recording {
        path: PathBuf::from(RECORDED),
        repeat: 1,
    };
    let mut config = simulator::Config::new(SocketAddr::from(([127, 0, 0, 1], 0)), content, rate);
    config.linger_after_end = Duration::from_secs(30);
    config
}

/// Serves until the token is cancelled; gives the address.
async fn serve(config: simulator::Config) -> (String, CancellationToken) {
    let feed = simulator::Feed::bind(config).await.unwrap();
    let (url, stop) = (feed.url(), CancellationToken::new());
    let stopped = stop.clone();
    tokio::spawn(async move { feed.serve(stopped.cancelled_owned()).await });
    (url, stop)
}

/// Collects the feed to its end; what enters the log are the recording's lines, each once, in order.
async fn takes_the_recording(config: Config) -> headcount_server::collect::Summary {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let partitions = config.partitions;
    let summary = role::start(config, binder.clone(), 1).done().await.unwrap();
    let all = log::all(&*binder, partitions).await;
    let mut records: Vec<_> = all.into_iter().flat_map(|held| held.records).collect();
    records.sort_by_key(|record| record.ordinal);
    let taken: Vec<u64> = records.iter().map(|record| record.frame_hash).collect();
    let lines = std::fs::read_to_string(RECORDED).unwrap();
    let wanted: Vec<u64> = lines.lines().map(|line| xxh3_64(line.as_bytes())).collect();
    assert!(
        taken == wanted,
        "{} records of {}: {summary:?}",
        taken.len(),
        wanted.len()
    );
    assert_eq!((summary.dead, summary.gaps, summary.ended), (0, 0, true));
    summary
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recording_flat_out() {
    let (url, stop) = serve(recording(simulator::Rate::Max)).await;
    takes_the_recording(config(url, 4)).await;
    stop.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_that_resets_its_connections_every_300_ms() {
    let mut feed = recording(simulator::Rate::PerSecond(2_000.0));
    feed.faults.drop_every = Some(Duration::from_millis(300));
    let (url, stop) = serve(feed).await;
    let summary = takes_the_recording(config(url, 4)).await;
    assert!(summary.reconnects >= 2, "{summary:?}");
    stop.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn over_tls_with_an_authority_of_ones_own() {
    let dir = tempfile::tempdir().unwrap();
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (cert_pem, key_pem) = (dir.path().join("cert.pem"), dir.path().join("key.pem"));
    std::fs::write(&cert_pem, made.cert.pem()).unwrap();
    std::fs::write(&key_pem, made.signing_key.serialize_pem()).unwrap();
    let mut feed = recording(simulator::Rate::Max);
    feed.tls = Some(simulator::Tls {
        cert_pem: cert_pem.clone(),
        key_pem,
    });
    let (url, stop) = serve(feed).await;
    assert!(url.starts_with("wss://"), "{url}");

    // Without the authority, the feed is out of reach, and the board says why.
    let log = tempfile::tempdir().unwrap();
    let stranger = role::start(config(url.clone(), 1), log::embedded(log.path()), 1);
    let status = stranger.status.clone();
    until("a warning", async || {
        status.warnings().iter().any(|w| w.contains("certificates"))
    })
    .await;
    stranger.stop().await.unwrap();

    let mut trusting = config(url, 4);
    trusting.ca_pem = Some(cert_pem);
    takes_the_recording(trusting).await;
    stop.cancel();
}

#[tokio::test(flavor = "multi_thread")]
async fn certificates_that_cannot_be_read_are_named_before_anything_starts() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let empty = dir.path().join("empty.pem");
    std::fs::write(&empty, "").unwrap();
    for path in [empty, dir.path().join("missing.pem")] {
        let mut config = config("wss://127.0.0.1:1/".to_owned(), 1);
        config.ca_pem = Some(path.clone());
        let error = role::start(config, binder.clone(), 1)
            .done()
            .await
            .unwrap_err();
        assert!(
            matches!(error, CollectError::Certificates { .. }),
            "{error}"
        );
        assert!(
            error.to_string().contains(&path.display().to_string()),
            "{error}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_gone_for_long_makes_the_source_idle_and_its_return_live() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = crate::collect::feed::Feed::start(
        (1..=20).map(|id| role::text(role::record(id))).collect(),
    )
    .await;
    feed.cut(vec![crate::collect::feed::Cut::Abrupt(20)]);
    let mut config = config(feed.url(), 2);
    config.idle_after = Duration::from_millis(50);
    config.backoff.min = Duration::from_millis(400);
    config.backoff.max = Duration::from_millis(400);
    let running = role::start(config, binder.clone(), 1);
    until("a second connection", async || feed.asked().len() > 1).await;
    feed.end();
    running.done().await.unwrap();
    let (idle, join, end) = (
        SourceEventKind::Idle,
        SourceEventKind::Join,
        SourceEventKind::End,
    );
    for held in log::all(&*binder, 2).await {
        assert_eq!(held.words(), [idle, join, idle, join, end]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_silent_connection_is_given_up() {
    // Takes connections and never says a word, not even a handshake's; then one that shakes hands
    // and falls silent.
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ws://{}/", listener.local_addr().unwrap());
    let silent = tokio::spawn(async move {
        let (_first, _) = listener.accept().await.unwrap();
        let (second, _) = listener.accept().await.unwrap();
        let _second = tokio_tungstenite::accept_async(second).await.unwrap();
        let (_third, _) = listener.accept().await.unwrap();
    });
    let dir = tempfile::tempdir().unwrap();
    let mut config = config(url, 1);
    config.connect_timeout = Duration::from_millis(200);
    config.idle_timeout = Duration::from_millis(300);
    let running = role::start(config, log::embedded(dir.path()), 1);
    let third = tokio::time::timeout(Duration::from_secs(20), silent).await;
    third.expect("a third connection is made").unwrap();
    let metrics = running.metrics();
    assert!(
        metrics.contains("headcount_collect_reconnects_total{source=\"meetup\"}"),
        "{metrics}"
    );
    running.stop().await.unwrap();
}
