//! Standing queries that come and go with catalogs in the log, through kills and take-overs.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_binder::{
    BatchBuilder, BatchHeader, Binder, Channel, ChannelRef, FeedName, Offset, OutputPosition,
    Partition, Producer,
};
use headcount_engine::query::{Aggregates, GroupBy, Query, Sliding};
use headcount_proto::v1::SourceEventKind::Heartbeat;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{self, LogRecord, QueryCatalog, WindowResult};
use prost::Message as _;

use super::rig::{Rig, T0_MS, event, payloads, yes};

const PARTITIONS: u16 = 2;

/// A catalog of these queries in every partition.
async fn publish(rig: &Rig, revision: u64, queries: Vec<v1::CatalogQuery>) {
    let payload = Some(Payload::QueryCatalog(QueryCatalog { revision, queries }));
    let record = LogRecord { payload }.encode_to_vec();
    for partition in 0..rig.partitions {
        let mut builder = BatchBuilder::default();
        builder.push(&record).unwrap();
        let header = BatchHeader {
            producer: Producer::new("queries").unwrap(),
            epoch: revision,
            seq: 1,
        };
        let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
        let batch = builder.finish(header).unwrap();
        let handed = rig.log.publish(&rsvps, Partition(partition), batch).await;
        handed.unwrap().await.unwrap();
    }
}

/// 20 s every 10 s, by country.
fn definition() -> v1::QueryDefinition {
    let seconds = |seconds| Some(prost_types::Duration { seconds, nanos: 0 });
    let sliding = v1::SlidingWindow {
        size: seconds(20),
        slide: seconds(10),
    };
    v1::QueryDefinition {
        window: Some(v1::Window {
            kind: Some(v1::window::Kind::Sliding(sliding)),
            ..v1::Window::default()
        }),
        group_by: v1::Dimension::Country.into(),
        aggregates: Some(v1::Aggregates {
            top_topics: Some(0),
            ..v1::Aggregates::default()
        }),
        ..v1::QueryDefinition::default()
    }
}

/// The same of the configuration.
fn always() -> Query {
    Query {
        window: Sliding {
            size_ms: 20_000,
            slide_ms: 10_000,
        },
        group_by: GroupBy::Country,
        aggregates: Aggregates {
            top_topics: 0,
            ..Aggregates::default()
        },
        ..Query::standing("always")
    }
}

fn query(name: &str, since: u64, from: &[u64], until: &[u64]) -> v1::CatalogQuery {
    v1::CatalogQuery {
        name: name.to_owned(),
        definition: Some(definition()),
        since,
        from_offsets: from.to_vec(),
        until_offsets: until.to_vec(),
    }
}

/// RSVPs of ten seconds, every second one in each partition.
async fn ten_seconds(rig: &mut Rig, number: u64) {
    for partition in 0..PARTITIONS {
        let of_second = |second: u64| {
            let id = (number * 10 + second) * 2 + u64::from(partition);
            yes(id + 1, T0_MS + (number * 10 + second) as i64 * 1_000).record()
        };
        rig.write(partition, (0..10).map(of_second).collect()).await;
        let watermark_ms = T0_MS + (number as i64 + 1) * 10_000 - 10_000;
        rig.write(partition, vec![event(Heartbeat, watermark_ms)])
            .await;
    }
}

/// Rows by query, and how often each query was said to have ended and to be complete; each batch once.
async fn results(rig: &Rig) -> (BTreeMap<String, Vec<WindowResult>>, Vec<(String, bool)>) {
    let (mut rows, mut ended) = (BTreeMap::<String, Vec<_>>::new(), Vec::new());
    let mut position = OutputPosition::default();
    for delivery in rig.read(Channel::Results, 0).await {
        if !position.accept(&delivery.batch.header).is_apply() {
            continue;
        }
        for payload in payloads(&delivery) {
            match payload {
                Payload::WindowResult(row) => rows.entry(row.query.clone()).or_default().push(row),
                Payload::QueryEnded(end) => {
                    let complete = end.ending() == v1::QueryEnding::Complete;
                    ended.push((end.query, complete));
                }
                _ => {}
            }
        }
    }
    (rows, ended)
}

/// What both of a pair say.
fn contents(rows: &[WindowResult]) -> Vec<WindowResult> {
    let stripped = |row: &WindowResult| {
        let mut row = row.clone();
        row.query.clear();
        if let Some(envelope) = &mut row.envelope {
            envelope.as_of.clear();
        }
        row
    };
    rows.iter().map(stripped).collect()
}

/// Until every partition has taken up a revision.
async fn until_taken(rig: &Rig, revision: u64) {
    for partition in 0..PARTITIONS {
        let is = |progress: &v1::Progress| progress.query_revision >= revision;
        rig.until(Channel::Changes, partition, is).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_from_the_past_has_the_rows_of_one_of_the_configuration_through_kills() {
    for kill_at in 0..6 {
        println!("killed after step {kill_at}");
        let mut rig = Rig::new(PARTITIONS).await;
        let mut config = rig.config(vec![always()]);
        config.checkpoint_interval = Duration::from_millis(20);
        let mut running = rig.start(config.clone());
        let all = [0; PARTITIONS as usize];
        for step in 0..6 {
            match step {
                0 => {
                    for number in 0..4 {
                        ten_seconds(&mut rig, number).await;
                    }
                }
                1 => {
                    let queries = vec![query("later", 1, &all, &[])];
                    publish(&rig, 1, queries).await;
                }
                2 => ten_seconds(&mut rig, 4).await,
                3 => {
                    until_taken(&rig, 1).await;
                    ten_seconds(&mut rig, 5).await;
                }
                4 => ten_seconds(&mut rig, 6).await,
                _ => drop(rig.end(T0_MS + 70_000).await),
            }
            if step == kill_at {
                running.kill().await;
                running = rig.start(config.clone());
            }
        }
        rig.until_ended().await;
        let (rows, ended) = results(&rig).await;
        assert_eq!(
            contents(&rows["later"]),
            contents(&rows["always"]),
            "{kill_at}"
        );
        assert!(rows["later"].len() > 15 && ended.is_empty());
        running.stop().await.expect("it stops in good order");
        rig.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_that_was_deleted_ends_once_and_one_over_a_range_ends_complete() {
    let mut rig = Rig::new(PARTITIONS).await;
    let mut config = rig.config(vec![always()]);
    config.checkpoint_interval = Duration::from_millis(20);
    let running = rig.start(config.clone());
    for number in 0..3 {
        ten_seconds(&mut rig, number).await;
    }
    let rsvps = ChannelRef::new(FeedName::default(), Channel::Rsvps);
    let mut ends = Vec::new();
    for partition in (0..PARTITIONS).map(Partition) {
        ends.push(rig.log.bounds(&rsvps, partition).await.unwrap().end.0);
    }
    let all = [0; PARTITIONS as usize];
    let range = query("range", 1, &all, &ends);
    let short = query("short-lived", 1, &[], &[]);
    let queries = vec![range.clone(), short];
    publish(&rig, 1, queries).await;
    for number in 3..6 {
        ten_seconds(&mut rig, number).await;
    }
    running.kill().await;
    let running = rig.start(config);
    publish(&rig, 2, vec![range]).await;
    for number in 6..8 {
        ten_seconds(&mut rig, number).await;
    }
    rig.end(T0_MS + 80_000).await;
    rig.until_ended().await;
    let (rows, mut ended) = results(&rig).await;
    ended.sort();
    let expected = [
        ("range".to_owned(), true),
        ("short-lived".to_owned(), false),
    ];
    assert_eq!(ended, expected);
    // 60 RSVPs came before the end of the range; each is in two windows.
    let yes = |rows: &[WindowResult]| {
        let totals = rows.iter().filter(|row| row.group.is_none());
        totals.map(WindowResult::rsvps_yes).sum::<i64>()
    };
    assert_eq!(yes(&rows["range"]), 2 * 60);
    assert_eq!(yes(&rows["always"]), 2 * 160);
    began_and_was_deleted(&rows["short-lived"], &contents(&rows["always"]));
    running.stop().await.expect("it stops in good order");
    rig.close().await;
}

/// Rows of one that was there between 30 s and 60 s.
fn began_and_was_deleted(short: &[WindowResult], always: &[WindowResult]) {
    let starts = |row: &WindowResult| row.envelope.as_ref().unwrap().window_start.unwrap().seconds;
    let whole: Vec<_> = short
        .iter()
        .filter(|row| row.envelope.as_ref().unwrap().whole())
        .collect();
    assert!(
        !whole.is_empty()
            && whole
                .iter()
                .all(|row| starts(row) * 1_000 >= T0_MS + 30_000)
    );
    let equal = |row: &&WindowResult| always.contains(&contents(std::slice::from_ref(row))[0]);
    assert!(whole.iter().all(equal));
    assert!(short.iter().all(|row| starts(row) * 1_000 < T0_MS + 60_000));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_query_created_after_the_feed_s_end_has_all_its_windows_and_the_end_behind_them() {
    let mut rig = Rig::new(PARTITIONS).await;
    let running = rig.start(rig.config(vec![always()]));
    for number in 0..4 {
        ten_seconds(&mut rig, number).await;
    }
    rig.end(T0_MS + 40_000).await;
    rig.until_ended().await;
    let all = [0; PARTITIONS as usize];
    let queries = vec![query("later", 1, &all, &[])];
    publish(&rig, 1, queries).await;
    let is_last = |progress: &v1::Progress| progress.query_revision == 1;
    rig.until(Channel::Changes, 0, is_last).await;
    let last = async {
        loop {
            let (rows, _) = results(&rig).await;
            let batches = rig.read(Channel::Results, 0).await;
            let ended = batches.last().and_then(super::rig::progress);
            if rows.contains_key("later") && ended.is_some_and(|progress| progress.ended) {
                return rows;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let rows = tokio::time::timeout(super::rig::SOON, last)
        .await
        .expect("it fires");
    assert_eq!(contents(&rows["later"]), contents(&rows["always"]));
    running.stop().await.expect("it stops in good order");
    rig.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_catalog_that_cannot_be_read_is_left_out_and_the_queries_go_on() {
    let mut rig = Rig::new(PARTITIONS).await;
    let running = rig.start(rig.config(vec![always()]));
    ten_seconds(&mut rig, 0).await;
    let mut bad = query("later", 1, &[], &[]);
    bad.definition = Some(v1::QueryDefinition {
        group_by: 99,
        ..definition()
    });
    publish(&rig, 1, vec![bad]).await;
    let good = query("later", 2, &[0; PARTITIONS as usize], &[]);
    publish(&rig, 2, vec![good]).await;
    // Not above the last.
    publish(&rig, 1, Vec::new()).await;
    ten_seconds(&mut rig, 1).await;
    rig.end(T0_MS + 20_000).await;
    rig.until_ended().await;
    let (rows, ended) = results(&rig).await;
    assert_eq!(contents(&rows["later"]), contents(&rows["always"]));
    assert!(ended.is_empty());
    let next = rig.read(Channel::Changes, 0).await;
    let last = next
        .last()
        .and_then(super::rig::progress)
        .expect("progress comes last");
    assert_eq!(
        (last.query_revision, last.next_offset() > Offset::ZERO.0),
        (2, true)
    );
    running.stop().await.expect("it stops in good order");
    rig.close().await;
}
