//! Windows of compaction: those of the tables that are made, and wider ones for a longer TTL.

use std::collections::HashMap;
use std::time::Duration;

use headcount_store::Cql;

use super::keyspace::{Keyspace, session};

const DAY: Duration = Duration::from_secs(24 * 3_600);
const EXPIRING: [&str; 3] = ["results", "rsvp_history", "rsvp_versions"];

/// The tables that are compacted by time windows, with unit and size of these, by name.
async fn windows(keyspace: &Keyspace) -> Vec<(String, String, String)> {
    let cql = format!(
        "SELECT table_name, compaction FROM system_schema.tables WHERE keyspace_name = '{}'",
        keyspace.name
    );
    let rows = session().await.query_unpaged(cql, ()).await;
    let rows = rows.expect("it answers").into_rows_result();
    let rows = rows.expect("rows come");
    let rows = rows.rows::<(String, HashMap<String, String>)>();
    let mut all: Vec<_> = (rows.expect("a name and a map").flatten())
        .filter(|(_, compaction)| compaction["class"].ends_with("TimeWindowCompactionStrategy"))
        .map(|(table, mut of)| {
            let mut value = |key| of.remove(key).expect("the schema says so");
            let unit = value("compaction_window_unit");
            (table, unit, value("compaction_window_size"))
        })
        .collect();
    all.sort();
    all
}

fn all(hours: &str) -> Vec<(String, String, String)> {
    let row = |table: &str| (table.to_owned(), "HOURS".to_owned(), hours.to_owned());
    EXPIRING.map(row).into()
}

async fn connect(keyspace: &Keyspace, ttl: Option<Duration>) {
    let mut config = keyspace.config();
    config.history_ttl = ttl;
    let store = Cql::connect(config).await;
    store.expect("it connects").close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn windows_of_compaction_are_a_day_and_widen_with_the_ttl() {
    let keyspace = Keyspace::new();
    connect(&keyspace, Some(30 * DAY)).await;
    assert_eq!(windows(&keyspace).await, all("24"), "as the schema has it");
    connect(&keyspace, Some(365 * DAY)).await;
    assert_eq!(
        windows(&keyspace).await,
        all("219"),
        "tables that were there"
    );
    connect(&keyspace, Some(100 * DAY)).await;
    assert_eq!(windows(&keyspace).await, all("219"), "never narrower");

    let fresh = Keyspace::new();
    connect(&fresh, Some(365 * DAY)).await;
    assert_eq!(windows(&fresh).await, all("219"), "at once");
    let kept = Keyspace::new();
    connect(&kept, None).await;
    assert_eq!(windows(&kept).await, all("24"), "for ever");
}

/// Where tables are made by somebody else, so are their windows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_makes_no_tables_alters_none() {
    let keyspace = Keyspace::new();
    connect(&keyspace, Some(30 * DAY)).await;
    let mut config = keyspace.config();
    (config.history_ttl, config.migrate) = (Some(365 * DAY), false);
    Cql::connect(config).await.unwrap();
    assert_eq!(windows(&keyspace).await, all("24"));
}
