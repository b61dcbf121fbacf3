//! Results of the standing query equal an oracle written apart from the engine, on any number of
//! partitions, and a replay of the log gives the same bytes.

use std::path::Path;

use headcount_sdk::Client;
use headcount_sdk::v1::Channel;
use headcount_sdk::v1::log_record::Payload;

use crate::harness::dev::Setup;
use crate::harness::read::{payloads, result_bytes, watched};
use crate::harness::{recorded_lines, recording};
use crate::oracle::record::read;
use crate::oracle::truth::judge;
use crate::oracle::windows::{Row, STANDING, rows};

/// Copies the input channel alone into another, empty data folder.
pub(crate) fn copy_input(from: &Setup, to: &Setup) {
    copy(&from.channel("rsvps"), &to.channel("rsvps"));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("a folder can be made");
    for entry in std::fs::read_dir(from).expect("the log has the channel") {
        let path = entry.expect("a folder can be listed").path();
        let name = path.file_name().expect("a file has a name");
        std::fs::copy(&path, to.join(name)).expect("a segment can be copied");
    }
}

/// The rows as they were put out, in order.
async fn put_out(client: &Client) -> Vec<Row> {
    watched(client).await.iter().map(Row::of).collect()
}

/// Rows and late records of a run equal the oracle's.
pub(crate) async fn check(client: &Client, name: &str) {
    let lines = recorded_lines();
    let records = read(lines.iter().map(String::as_str));
    let (_, deltas) = judge(&records);
    let (expected, late) = rows(STANDING, &deltas);
    let found = put_out(client).await;
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(found, expected, "{name}");
    }
    assert_eq!(found.len(), expected.len(), "{name}");
    let mut found = payloads(client, Channel::Late, |payload| match payload {
        Payload::Late(late) => late.rsvp.map(|rsvp| rsvp.rsvp_id),
        _ => None,
    })
    .await;
    let mut expected: Vec<u64> = late.iter().map(|record| record.rsvp_id).collect();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected, "{name}: late records");
}

#[tokio::test]
async fn results_equal_the_oracle_on_1_4_and_16_partitions() {
    for partitions in ["1", "4", "16"] {
        let setup = Setup::replay(&recording(), "max").set("feed.partitions", partitions);
        let dev = setup.start().await;
        check(&dev.client, &format!("{partitions} partitions")).await;
        dev.stop().await;
    }
}

#[tokio::test]
async fn a_replay_of_the_log_gives_the_same_bytes() {
    let first = Setup::replay(&recording(), "max");
    let dev = first.start().await;
    watched(&dev.client).await;
    let bytes = result_bytes(&dev.client).await;
    assert!(!bytes.is_empty());
    dev.stop().await;
    let second = Setup::log_only();
    copy_input(&first, &second);
    let dev = second.start().await;
    watched(&dev.client).await;
    assert!(
        result_bytes(&dev.client).await == bytes,
        "the replay differs"
    );
    dev.stop().await;
}
