//! Roles that serve no clients tell of themselves on a port of their own.

use crate::harness::cluster::Cluster;
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
async fn counts(address: &str, family: &'static str) {
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
        for (path, body) in [("/livez", "alive\n"), ("/readyz", "ready\n")] {
            let page = get(&address, path, "Host: localhost").await;
            assert_eq!((page.status, page.body.as_str()), (200, body), "{path}");
        }
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
