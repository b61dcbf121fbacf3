//! Roles that serve no clients tell of themselves on a port of their own.

use super::access::{MAKER, Users};
use crate::harness::cluster::{Cluster, rabbitmqctl};
use crate::harness::feed::Feed;
use crate::harness::page::get;
use crate::harness::process::Process;
use crate::harness::read::until;
use crate::harness::{PATIENCE, recording};
use crate::recording::numbers::RECORDS;
use crate::telemetry::exposition::Exposition;

/// Where a role says that its pages are.
pub(super) async fn port(role: &Process) -> String {
    let pages = |line: &str| {
        let (_, address) = line.split_once("pages   http://")?;
        address.split('/').next().map(str::to_owned)
    };
    role.line(PATIENCE, pages).await
}

/// Waits until the series of a counter reach all records.
pub(super) async fn counts(address: &str, family: &'static str) {
    until(family, async || {
        let page = get(address, "/metrics", "Host: localhost").await;
        assert_eq!(page.status, 200, "{}", page.body);
        let counted = Exposition::parse(&page.body).sum(family);
        assert!(counted <= RECORDS as f64, "{family}: {counted}");
        (counted >= RECORDS as f64).then_some(())
    })
    .await;
}

#[tokio::test]
async fn each_role_has_metrics_and_health_where_it_is_told_to() {
    let cluster = Cluster::new().set("telemetry.listen", "127.0.0.1:0");
    let feed = Feed::replay(&recording(), 1, "max").await;
    let load = cluster.start("load").await;
    let analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    for role in [&load, &analyse] {
        let address = port(role).await;
        let page = get(&address, "/livez", "Host: localhost").await;
        assert_eq!((page.status, page.body.as_str()), (200, "alive\n"));
        until("it has taken up what is its own", async || {
            let page = get(&address, "/readyz", "Host: localhost").await;
            let is_ready = (page.status, page.body.as_str()) == (200, "ready\n");
            assert!(is_ready || page.status == 503, "{}", page.body);
            is_ready.then_some(())
        })
        .await;
        let page = get(&address, "/livez", "Host: rebound.example").await;
        assert_eq!(page.status, 403, "{}", page.body);
    }
    counts(&port(&analyse).await, "headcount_analyse_records").await;
    let done = collect.wait(PATIENCE).await;
    assert!(
        done.success(),
        "pages keep no collector whose feed is over: {done}"
    );
    for mut role in [analyse, load] {
        let status = role.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", role.shown());
    }
}

/// What every process tells of its broker.
const OF_THE_BROKER: [(&str, &str); 8] = [
    ("headcount_broker_connects", "counter"),
    ("headcount_broker_losses", "counter"),
    ("headcount_broker_blocks", "counter"),
    ("headcount_broker_republished_batches", "counter"),
    ("headcount_broker_returned_batches", "counter"),
    ("headcount_broker_nacked_batches", "counter"),
    ("headcount_broker_timed_out_batches", "counter"),
    ("headcount_broker_blocked_connections", "gauge"),
];

/// How many connections a role has made to its broker, and how many it has lost.
async fn connections(address: &str) -> (f64, f64) {
    let page = get(address, "/metrics", "Host: localhost").await;
    assert_eq!(page.status, 200, "{}", page.body);
    let found = Exposition::parse(&page.body);
    for (family, kind) in OF_THE_BROKER {
        assert_eq!(found.kind(family), Some(kind), "{family}");
    }
    let [connects, losses] =
        ["connects", "losses"].map(|of| found.sum(&format!("headcount_broker_{of}")));
    (connects, losses)
}

#[tokio::test]
async fn every_role_counts_what_its_broker_does_to_it() {
    let mut users = Users::new();
    // Its connections can be closed, and nobody else's.
    let cluster = users.user("counted", MAKER).await;
    let cluster = cluster.set("telemetry.listen", "127.0.0.1:0");
    let feed = Feed::start(&["--rate", "20"]).await;
    let served = cluster.serve().await;
    let workers = [
        cluster.start("load").await,
        cluster.start("analyse").await,
        cluster.collect("meetup", &feed.url).await,
    ];
    let mut addresses = vec![served.address.clone()];
    for worker in &workers {
        addresses.push(port(worker).await);
    }
    for address in &addresses {
        assert_eq!(connections(address).await, (2.0, 0.0), "{address}");
    }
    let user = cluster.value("binder.rabbitmq.user");
    rabbitmqctl(&["close_all_user_connections", user, "as a test wants it"]).await;
    for address in &addresses {
        until("they are lost, and made anew", async || {
            let (connects, losses) = connections(address).await;
            (losses >= 1.0 && connects >= 3.0).then_some(())
        })
        .await;
    }
    for mut worker in workers {
        assert!(worker.is_running(), "{}", worker.shown());
        let status = worker.terminate(PATIENCE).await;
        assert!(status.success(), "{status}: {}", worker.shown());
    }
    served.stop().await;
    users.delete().await;
}
