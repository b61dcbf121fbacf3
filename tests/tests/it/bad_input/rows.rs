//! Rows that no store takes: each is in `dead` with its reason and bytes, the others are loaded.

use std::collections::BTreeSet;

use headcount_sdk::Client;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, DeadReason, DeadRecord, LogRecord, WindowResult};
use prost::Message as _;
use tokio_tungstenite::tungstenite::Message;

use crate::harness::dev::Setup;
use crate::harness::page::get;
use crate::harness::read::{history, payloads, stored_results, until, watched};
use crate::harness::recorded_lines;
use crate::harness::script::Script;
use crate::recording::numbers::RECORDS;

/// The longest group of a result that a store takes, bytes.
const GROUP_BYTES_MAX: usize = 16 << 10;

/// The recording, but for the first record: its city has a name that is too long for a key.
pub(crate) fn frames() -> Vec<Message> {
    let mut lines = recorded_lines();
    let long = "Garner".repeat(GROUP_BYTES_MAX / 6 + 1);
    let city = format!(r#""group_city":"{long}""#);
    assert!(lines[0].contains(r#""group_city":"Garner""#));
    lines[0] = lines[0].replacen(r#""group_city":"Garner""#, &city, 1);
    lines.iter().map(Message::text).collect()
}

/// Waits until the feed's rows are loaded, or in `dead`; says how many are there.
pub(crate) async fn check(client: &Client) -> usize {
    watched(client).await;
    let in_log = payloads(client, Channel::Results, |payload| match payload {
        Payload::WindowResult(result) => Some(result),
        _ => None,
    })
    .await;
    let is_long = |row: &WindowResult| row.group().len() > GROUP_BYTES_MAX;
    let bytes = |row: &WindowResult| row.encode_to_vec();
    let refused: BTreeSet<_> = in_log
        .iter()
        .filter(|row| is_long(row))
        .map(bytes)
        .collect();
    let taken: BTreeSet<_> = in_log
        .iter()
        .filter(|row| !is_long(row))
        .map(bytes)
        .collect();
    assert!(!refused.is_empty() && taken.len() > refused.len());
    until("every row is loaded, or in dead", async || {
        let stored = stored_results(client).await;
        let stored: BTreeSet<_> = stored.iter().map(bytes).collect();
        (stored == taken && dead(client).await.len() == refused.len()).then_some(())
    })
    .await;
    let dead = dead(client).await;
    let mut found = BTreeSet::new();
    for letter in &dead {
        assert_eq!(letter.reason(), DeadReason::Refused, "{letter:?}");
        assert_eq!(letter.source, "load/results/0");
        assert!(letter.detail.starts_with("results/0 at offset "));
        assert!(letter.detail.contains("group"), "{}", letter.detail);
        assert_eq!(letter.raw_bytes(), letter.raw.len() as u64);
        let record = LogRecord::decode(&letter.raw[..]).expect("as the log had it");
        let Some(Payload::WindowResult(row)) = record.payload else {
            panic!("{record:?}");
        };
        found.insert(bytes(&row));
    }
    assert_eq!(found, refused);
    let states = until("every state is loaded", async || {
        let states = history(client, false).await;
        (states.len() == 1_851 + 137).then_some(states)
    });
    states.await;
    dead.len()
}

async fn dead(client: &Client) -> Vec<DeadRecord> {
    payloads(client, Channel::Dead, |payload| match payload {
        Payload::Dead(dead) => Some(dead),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn rows_that_no_store_takes_are_dead_letters() {
    let script = Script::serve(frames()).await;
    let setup = Setup::feed(&script.url).set("query.group_by", "city");
    let dev = setup.start().await;
    dev.counted(RECORDS).await;
    let refused = check(&dev.client).await;
    let metrics = get(&dev.address, "/metrics", "Host: localhost").await.body;
    let labels = r#"channel="results",outcome="refused""#;
    let counted = format!("headcount_load_rows_total{{{labels}}} {refused}");
    assert!(metrics.contains(&counted), "{counted}");
    dev.stop().await;
}
