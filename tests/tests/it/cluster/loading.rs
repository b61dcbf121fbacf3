//! The loader over real servers: rows that are refused, and a range that is loaded again.

use crate::bad_input::rows;
use crate::harness::PATIENCE;
use crate::harness::cluster::Cluster;
use crate::harness::command::run;
use crate::harness::feed::Feed;
use crate::harness::recording;
use crate::harness::script::Script;
use crate::recording::numbers::RECORDS;
use crate::recording::store::check_store;

#[tokio::test]
async fn rows_that_the_store_refuses_are_dead_letters() {
    let cluster = Cluster::new().set("query.group_by", "city");
    let script = Script::serve(rows::frames()).await;
    let served = cluster.serve().await;
    let mut load = cluster.start("load").await;
    let mut analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &script.url).await;
    served.counted(RECORDS).await;
    rows::check(&served.client).await;
    assert!(collect.wait(PATIENCE).await.success());
    for role in [&mut analyse, &mut load] {
        let status = role.terminate(PATIENCE).await;
        assert!(status.success(), "{}", role.shown());
    }
    served.stop().await;
}

/// Beside a loader that runs, into tables that are empty.
#[tokio::test]
async fn a_range_is_loaded_again_from_the_shared_log() {
    let cluster = Cluster::new();
    let feed = Feed::replay(&recording(), 1, "max").await;
    let served = cluster.serve().await;
    let mut load = cluster.start("load").await;
    let mut analyse = cluster.start("analyse").await;
    let mut collect = cluster.collect("meetup", &feed.url).await;
    served.counted(RECORDS).await;
    check_store(&served.client).await;
    assert!(collect.wait(PATIENCE).await.success());

    let other = cluster.clone().set_own("store.cql.keyspace", "_again");
    let mut again = other.command("load");
    again.args(["--from", "earliest"]);
    let ended = run(again, PATIENCE).await;
    assert_eq!(ended.code, Some(0), "{}", ended.stderr);
    assert!(ended.stdout.starts_with("loaded "), "{}", ended.stdout);
    assert!(ended.stdout.contains(" 0 refused"), "{}", ended.stdout);
    let restored = other.serve().await;
    restored.counted(RECORDS).await;
    check_store(&restored.client).await;
    restored.stop().await;
    for role in [&mut analyse, &mut load] {
        let status = role.terminate(PATIENCE).await;
        assert!(status.success(), "{}", role.shown());
    }
    served.stop().await;
}
