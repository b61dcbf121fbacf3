//! Whatever one input batch gives rise to fits the log.

use headcount_binder::{Channel, Delivery};
use headcount_engine::query::{Query, Sliding};
use headcount_proto::v1::SourceEventKind::Heartbeat;
use headcount_proto::v1::{self, log_record::Payload};

use super::rig::{Rig, SOON, Says, T0_MS, event, payloads, progress, yes};

const DAY_MS: i64 = 86_400_000;

/// Every batch ends with progress to its own number, and the numbers rise.
fn check_numbers(batches: &[Delivery]) {
    let mut last = 0;
    for batch in batches {
        let progress = progress(batch).expect("progress comes last");
        assert_eq!(progress.next_offset(), batch.batch.header.seq);
        assert!(progress.next_offset() > last);
        last = progress.next_offset();
    }
}

fn expired(batches: &[Delivery], view: v1::View) -> usize {
    let rows = batches
        .iter()
        .flat_map(payloads)
        .flat_map(|payload| match payload {
            Payload::ViewRows(rows) => rows.rows,
            _ => Vec::new(),
        });
    rows.filter(|row| row.view() == view && row.tombstone() == v1::Tombstone::Expired)
        .count()
}

#[tokio::test]
async fn a_jump_past_thousands_of_horizons_is_let_go_within_its_batch() {
    const RSVPS: u64 = 4_000;
    let mut rig = Rig::new(1).await;
    let running = rig.start(rig.config(Vec::new()));
    for from in (0..RSVPS).step_by(500) {
        let says = |id| Says {
            // Long names stand for many RSVPs: the tombstones have 20 MB.
            event_id: format!("{id:02500}"),
            ..yes(id, T0_MS + id as i64)
        };
        let records = (from..from + 500).map(|id| says(id).record());
        rig.write(0, records.collect()).await;
    }
    let jump = event(Heartbeat, T0_MS + 7 * DAY_MS);
    let end = rig.write(0, vec![jump]).await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == end.0)
        .await;
    let batches = rig.read(Channel::Changes, 0).await;
    // The first says that an epoch begins.
    check_numbers(&batches[1..]);
    assert_eq!(expired(&batches, v1::View::Rsvps), RSVPS as usize);
    assert_eq!(expired(&batches, v1::View::Events), RSVPS as usize);
    let jumped = batches.iter().rev();
    let jumped = jumped.take_while(|batch| batch.batch.header.seq > end.0 - 1_024);
    assert!(jumped.count() > 2, "one input batch, several versions");
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn an_input_batch_of_large_records_gives_batches_that_fit() {
    let mut rig = Rig::new(1).await;
    let running = rig.start(rig.config(Vec::new()));
    // 14 MB of input; changes and rows together have twice that.
    let says = |id: u64| Says {
        topics: (0..100)
            .map(|topic| format!("{id}-{topic}-{:02400}", 0))
            .collect(),
        ..yes(id, T0_MS)
    };
    let end = rig
        .write(0, (0..60).map(|id| says(id).record()).collect())
        .await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == end.0)
        .await;
    let batches = rig.read(Channel::Changes, 0).await;
    check_numbers(&batches[1..]);
    let changes = batches.iter().flat_map(payloads);
    let changes = changes.filter(|payload| matches!(payload, Payload::Change(_)));
    assert_eq!(changes.count(), 60);
    // And back: each change takes back what was counted under as many topics.
    let moved = |id: u64| Says {
        response: v1::Response::No,
        ..yes(id, T0_MS + 5_000)
    };
    let end = rig
        .write(0, (0..60).map(|id| moved(id).record()).collect())
        .await;
    rig.until(Channel::Changes, 0, |p| p.next_offset() == end.0)
        .await;
    check_numbers(&rig.read(Channel::Changes, 0).await[1..]);
    running.stop().await.unwrap();
    rig.close().await;
}

/// One-second windows that take records for an hour.
pub(super) fn patient(id: &str) -> Query {
    let mut query = Query::standing(id);
    query.window = Sliding {
        size_ms: 1_000,
        slide_ms: 1_000,
    };
    query.allowed_lateness_ms = 3_600_000;
    query
}

#[tokio::test]
async fn panes_beyond_one_batch_are_sealed_by_one_end() {
    const PANES: u64 = 2_000;
    let mut rig = Rig::new(1).await;
    // Each in a second of its own, all of them late by the same stamp.
    for from in (0..PANES).step_by(500) {
        let late = |id| Says {
            watermark_ms: T0_MS + 2_500_000,
            ..yes(id, T0_MS + id as i64 * 1_000)
        };
        let records = (from..from + 500).map(|id| late(id).record());
        rig.write(0, records.collect()).await;
    }
    let ends = rig.end(T0_MS + 2_500_000).await;
    let running = rig.start(rig.config(vec![patient("live")]));
    rig.until_ended().await;
    let partials = rig.read(Channel::Partials, 0).await;
    let mut panes = 0;
    let mut numbers = Vec::new();
    let of_end = partials.iter();
    for batch in of_end.filter(|batch| batch.batch.header.seq > ends[0].0 - 1_024) {
        let progress = progress(batch).expect("progress comes last");
        assert_eq!(progress.more, batch.batch.header.seq != ends[0].0);
        numbers.push(batch.batch.header.seq);
        let is_pane = |payload: &Payload| matches!(payload, Payload::PanePartial(_));
        panes += payloads(batch).iter().filter(|one| is_pane(one)).count();
    }
    assert_eq!(panes, PANES as usize);
    // Two are full of panes; the second of drift that all records are in is behind them.
    assert_eq!(numbers, [ends[0].0 - 2, ends[0].0 - 1, ends[0].0]);
    let results = rig.read(Channel::Results, 0).await;
    // Each second again, late; each a total and a country; before them the epoch, after them the end.
    assert_eq!(results.len(), PANES as usize + 2);
    assert!(
        results[1..=PANES as usize]
            .iter()
            .all(|batch| payloads(batch).len() == 3)
    );
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn records_late_for_every_query_are_all_told() {
    let mut rig = Rig::new(1).await;
    let late = |id| Says {
        watermark_ms: T0_MS + 3_600_000,
        ..yes(id, T0_MS)
    };
    let end = rig
        .write(0, (0..600).map(|id| late(id).record()).collect())
        .await;
    let queries = ["a", "b", "c"].map(Query::standing).to_vec();
    let running = rig.start(rig.config(queries));
    let told = async {
        loop {
            let batches = rig.read(Channel::Late, 0).await;
            if batches.last().is_some_and(|b| b.batch.header.seq == end.0) {
                return batches;
            }
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        }
    };
    let batches = tokio::time::timeout(SOON, told).await.expect("in time");
    let numbers = batches[1..].iter().map(|batch| batch.batch.header.seq);
    assert!(numbers.is_sorted_by(|a, b| a < b));
    let records = batches[1..].iter().flat_map(payloads);
    assert_eq!(records.count(), 1_800);
    running.stop().await.unwrap();
    rig.close().await;
}
