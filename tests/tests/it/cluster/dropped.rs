//! A table that is dropped under a running pipeline, or is of another version when it starts: who needs
//! it says which and what to do, the others go on.

use std::time::Duration;

use headcount_sdk::v1::{self, ErrorReason};
use scylla::client::session_builder::SessionBuilder;

use crate::harness::PATIENCE;
use crate::harness::cluster::{Cluster, server};
use crate::harness::feed::Feed;
use crate::harness::process::Process;
use crate::harness::read::until;

/// From the loss to the end of who cannot go on.
const SOON: Duration = Duration::from_secs(60);

/// What whoever finds tables that are not those of the release is told to do.
const NEXT_STEP: &str = "store/schema.cql";

/// Runs statements past the store; `@` stands for its keyspace.
async fn cql(cluster: &Cluster, statements: &[&str]) {
    let builder = SessionBuilder::new().known_node(server("HEADCOUNT_TEST_CQL"));
    let session = builder.build().await.expect("the server answers");
    let keyspace = cluster.value("store.cql.keyspace");
    for statement in statements {
        let statement = statement.replace('@', &format!("{keyspace}."));
        let done = session.query_unpaged(statement.as_str(), ()).await;
        done.unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

#[tokio::test]
async fn a_table_that_is_dropped_ends_who_writes_it_and_is_told_to_who_reads_it() {
    let cluster = Cluster::new();
    let feed = Feed::start(&["--rate", "200"]).await;
    let served = cluster.serve().await;
    let mut load = cluster.start("load").await;
    let mut analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    let page = v1::ListRsvpsRequest {
        latest_only: true,
        ..v1::ListRsvpsRequest::default()
    };
    until("rows are loaded", async || {
        let page = served.client.list_rsvps(page.clone()).await.ok()?;
        (page.rsvps.len() > 10).then_some(())
    })
    .await;
    cql(
        &cluster,
        &["DROP TABLE @rsvps", "DROP TABLE @rsvps_by_mtime"],
    )
    .await;

    load.fails(SOON, &[NEXT_STEP]).await;
    let refused = served.client.list_rsvps(page).await.unwrap_err();
    println!("ListRsvps: {refused}");
    assert_eq!(refused.reason(), ErrorReason::BackendRefused, "{refused:?}");
    assert!(refused.to_string().contains(NEXT_STEP), "{refused:?}");

    // What needs no table is answered, and goes on.
    let records = async || {
        let answer = served.client.headcount().await.ok()?;
        Some(answer.records?.records())
    };
    let before = until("it answers", async || records().await).await;
    until("records are counted", async || {
        (records().await? > before).then_some(())
    })
    .await;
    for (role, process) in [("analyse", &mut analyse), ("collect", &mut collect)] {
        assert!(process.is_running(), "{role}: {}", process.shown());
    }
    let status = collect.terminate(PATIENCE).await;
    assert!(status.success(), "{status}: {}", collect.shown());
    served.stop().await;
}

/// Without leases nobody knows whose a part is: nothing is written under them any more.
#[tokio::test]
async fn the_table_of_leases_dropped_ends_every_role_that_works_under_them() {
    let cluster = Cluster::new().set("store.cql.lease_ttl", "1s");
    let feed = Feed::start(&["--rate", "200"]).await;
    let served = cluster.serve().await;
    let mut roles = Vec::new();
    for role in ["load", "analyse"] {
        roles.push(cluster.start(role).await);
    }
    roles.push(cluster.collect("meetup", &feed.url).await);
    until("records are counted", async || {
        let answer = served.client.headcount().await.ok()?;
        (answer.records?.records() > 100).then_some(())
    })
    .await;
    cql(&cluster, &["DROP TABLE @leases"]).await;
    for process in &mut roles {
        process.fails(SOON, &[NEXT_STEP]).await;
    }
    served.stop().await;
}

#[tokio::test]
async fn tables_of_another_version_end_every_role_at_once() {
    let cluster = Cluster::new();
    cluster.serve().await.stop().await;
    cql(
        &cluster,
        &["UPDATE @schema_version SET version = 999 WHERE name = 'schema'"],
    )
    .await;
    let feed = Feed::start(&["--rate", "1"]).await;
    let sourced = cluster.source("meetup", &feed.url);
    for role in ["serve", "load", "analyse", "collect"] {
        let mut process = Process::start(sourced.command(role));
        let named = ["version 999", cluster.value("store.cql.keyspace")];
        process.fails(SOON, &named).await;
    }
}
