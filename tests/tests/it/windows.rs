//! Results of the standing query equal an oracle written apart from the engine, on any number of
//! partitions, and a replay of the log gives the same bytes.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use headcount_proto::position::{Cursor, CursorKind};
use headcount_sdk::Client;
use headcount_sdk::v1::log_record::Payload;
use headcount_sdk::v1::{Channel, RsvpRecord, WindowResult};
use tempfile::TempDir;

use crate::harness::dev::Setup;
use crate::harness::read::{STANDING as NAME, channel, result_bytes, watched};
use crate::harness::{recorded_lines, recording};
use crate::oracle::as_of::Cuts;
use crate::oracle::record::read;
use crate::oracle::truth::{Delta, judge};
use crate::oracle::windows::{Keys, Late, Query, Row, STANDING, rows};

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

/// What the records of some lines did.
pub(crate) fn deltas(lines: &[String]) -> Vec<Delta> {
    judge(&read(lines.iter().map(String::as_str))).1
}

/// The recording with every tenth line sixty lines later: late enough for some to come when their
/// windows have fired, once and twice, and for some to come too late for a minute's lateness.
pub(crate) struct Delayed {
    folder: TempDir,
    lines: Vec<String>,
}

impl Delayed {
    pub(crate) fn write() -> Self {
        let lines = recorded_lines().into_iter().enumerate();
        let mut lines: Vec<(usize, String)> = lines
            .map(|(at, line)| (at + if at % 10 == 3 { 60 } else { 0 }, line))
            .collect();
        lines.sort_by_key(|(at, _)| *at);
        let lines: Vec<String> = lines.into_iter().map(|(_, line)| line).collect();
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let delayed = Self { folder, lines };
        std::fs::write(delayed.path(), delayed.lines.join("\n")).expect("it can be written");
        delayed
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("delayed.jsonl")
    }

    pub(crate) fn deltas(&self) -> Vec<Delta> {
        deltas(&self.lines)
    }
}

/// Rows and late records of a run over the recording equal the oracle's, where nothing of the query
/// is configured.
pub(crate) async fn check(client: &Client, name: &str) {
    check_query(client, STANDING, &deltas(&recorded_lines()), name).await;
}

/// Rows and late records of a run equal the oracle's.
pub(crate) async fn check_query(client: &Client, query: Query, deltas: &[Delta], name: &str) {
    let (expected, mut late) = rows(query, deltas);
    let results = watched(client).await;
    let found: Vec<Row> = results.iter().map(Row::of).collect();
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(found, expected, "{name}");
    }
    assert_eq!(found.len(), expected.len(), "{name}");
    check_as_of(client, &results, name).await;
    let mut found = late_records(client, name).await;
    found.sort();
    late.sort();
    assert_eq!(found, late, "{name}: late records");
}

/// Each result says up to where it counts: the cut of its firing, in the input as it lies in the log.
pub(crate) async fn check_as_of(client: &Client, results: &[WindowResult], name: &str) {
    let cuts = Cuts::read(&channel(client, Channel::Rsvps).await);
    for result in results {
        let fired_ms = Row::of(result).fired_ms;
        let envelope = result.envelope.as_ref().expect("a result says what it is");
        let found = Cursor::decode(&envelope.as_of).expect("a service's cursor is one");
        // No partition was ever added to these logs.
        let generation = 0;
        let input = Channel::Rsvps as u8;
        let expected = Cursor::new(CursorKind::AsOf, input, generation, cuts.at(fired_ms));
        assert_eq!(found, expected, "{name}: fired at {fired_ms}");
    }
}

/// The late records as they were put out: each is the record at its offset of the input, whole.
async fn late_records(client: &Client, name: &str) -> Vec<Late> {
    let input = channel(client, Channel::Rsvps).await.into_iter();
    let taken: HashMap<(u32, u64), RsvpRecord> = input
        .filter_map(|taken| match taken.record?.payload? {
            Payload::Rsvp(record) => Some(((taken.partition?, taken.offset?), record)),
            _ => None,
        })
        .collect();
    let mut found = Vec::new();
    for put_out in channel(client, Channel::Late).await {
        let partition = put_out.partition.expect("0 is shown");
        let Some(Payload::Late(late)) = put_out.record.and_then(|record| record.payload) else {
            continue;
        };
        assert_eq!(late.query, NAME, "{name}: {late:?}");
        let offset = late.offset.expect("0 is shown");
        let taken = taken.get(&(partition, offset));
        let taken = taken.unwrap_or_else(|| panic!("{name}: no record at {offset}: {late:?}"));
        let (stamp, rsvp) = (&taken.stamp, &taken.rsvp);
        assert_eq!((&late.stamp, &late.rsvp), (stamp, rsvp), "{name}");
        found.push(Late::of(&late));
    }
    found
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

/// Panes fire again, with revisions, for what the configured lateness lets in; other lengths, other
/// topics, other groups.
#[tokio::test]
async fn a_configured_query_gives_the_results_of_the_oracle() {
    let configured = Query {
        size_ms: 120_000,
        slide_ms: 30_000,
        lateness_ms: 60_000,
        top_topics: 3,
        ..STANDING
    };
    let delayed = Delayed::write();
    let deltas = delayed.deltas();
    let (of_oracle, late) = rows(configured, &deltas);
    let revision = of_oracle.iter().map(|row| row.revision).max();
    assert_eq!(revision, Some(2), "windows fire three times");
    assert!(!late.is_empty(), "some records are too late");
    let by_topic: Keys = |record| record.topics.iter().cloned().collect();
    let groupings: [(&str, Keys); 3] = [
        ("country", STANDING.keys),
        ("topic", by_topic),
        ("none", |_| Vec::new()),
    ];
    for (group_by, keys) in groupings {
        let setup = Setup::replay(&delayed.path(), "max")
            .set("query.size", "2m")
            .set("query.slide", "30s")
            .set("query.allowed_lateness", "1m")
            .set("query.top_topics", "3")
            .set("query.group_by", group_by);
        let dev = setup.start().await;
        let query = Query { keys, ..configured };
        check_query(&dev.client, query, &deltas, &format!("by {group_by}")).await;
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
