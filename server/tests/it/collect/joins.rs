//! Several sources in one feed: whoever joins stamps nothing below where a partition stands, however far the others
//! move on meanwhile.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use headcount_proto::v1::SourceEventKind;

use crate::collect::feed::{Cut, Feed};
use crate::collect::log::{self, Held};
use crate::collect::role::{self, config, record, text, until};

const PARTITIONS: u16 = 4;

/// What a partition's watermark is, by the contract: the least of its live sources' latest stamps, and it never falls.
#[derive(Default)]
struct Model {
    latest_ms: BTreeMap<String, i64>,
    live: BTreeMap<String, bool>,
    reached_ms: i64,
}

impl Model {
    /// Takes what stands in a partition; counts records of `source`, none of which may be stamped below the watermark.
    fn records_of(source: &str, held: &Held) -> usize {
        let (mut model, mut records) = (Model::default(), 0);
        for (stamp, said) in &held.said {
            if said.is_none() && stamp.source == source {
                records += 1;
                assert!(
                    stamp.watermark_ms >= model.reached_ms,
                    "a record of {source} is stamped {} where the partition stands at {}",
                    stamp.watermark_ms,
                    model.reached_ms
                );
            }
            let live = !matches!(
                said,
                Some(SourceEventKind::Idle | SourceEventKind::Leave | SourceEventKind::End)
            );
            let name = stamp.source.clone();
            model.latest_ms.insert(name.clone(), stamp.watermark_ms);
            model.live.insert(name, live);
            let of_live = model.live.iter().filter(|(_, live)| **live);
            let least = of_live.map(|(name, _)| model.latest_ms[name]).min();
            model.reached_ms = model.reached_ms.max(least.unwrap_or(model.reached_ms));
        }
        records
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_joins_or_comes_back_while_others_move_on_is_never_behind_them() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let ahead = Arc::new(Feed::start(Vec::new()).await);
    let behind = Feed::start((1..=60).map(|id| text(record(id))).collect()).await;
    // Each connection brings some, is lost, and the source is silent until the next one.
    behind.cut(vec![Cut::Abrupt(10), Cut::Abrupt(15), Cut::Abrupt(20)]);
    let first = config(ahead.url(), PARTITIONS);
    let first = role::start(first, binder.clone(), 1);
    let moving = Arc::clone(&ahead);
    let moves = tokio::spawn(async move {
        // A minute of event time every 10 ms.
        for at in 0.. {
            moving.push((0..60).map(|id| text(record(10_000 + at * 60 + id))));
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    });
    until("the first source is ahead", async || {
        let all = log::all(&*binder, PARTITIONS).await;
        all.iter().all(|held| held.records.len() > 50)
    })
    .await;
    let mut late = config(behind.url(), PARTITIONS);
    late.source = "late".to_owned();
    late.idle_after = Duration::from_millis(1);
    late.backoff.min = Duration::from_millis(50);
    let late = role::start(late, binder.clone(), 1);
    let status = Arc::clone(&late.status);
    until("the late source has taken all", async || {
        status
            .sources("main")
            .iter()
            .any(|source| source.records() == 60)
    })
    .await;
    late.stop().await.unwrap();
    moves.abort();
    first.stop().await.unwrap();
    let all = log::all(&*binder, PARTITIONS).await;
    let records = all.iter().map(|held| Model::records_of("late", held));
    assert_eq!(records.sum::<usize>(), 60);
    let joins = |held: &Held| {
        let of_late = held.said.iter().filter(|(stamp, _)| stamp.source == "late");
        of_late
            .filter(|(_, said)| *said == Some(SourceEventKind::Join))
            .count()
    };
    assert!(joins(&all[0]) > 1, "it came back at least once");
}
