//! What the merger writes: a firing is a batch, its total row first, or marked as one of several.

use headcount_binder::Channel;
use headcount_engine::query::GroupBy;
use headcount_proto::v1::SourceEventKind::Heartbeat;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{Progress, Unit, WindowResult};

use super::limits::patient;
use super::rig::{Rig, SOON, Says, T0_MS, event, payloads, yes};

/// Batches of `results` but for the first, which says that an epoch begins: rows and progress.
async fn batches(rig: &Rig) -> Vec<(Vec<WindowResult>, Progress)> {
    let parted = |payloads: Vec<Payload>| {
        let (mut rows, mut last) = (Vec::new(), None);
        for payload in payloads {
            assert!(last.is_none(), "progress comes last");
            match payload {
                Payload::WindowResult(row) => {
                    let envelope = row.envelope.as_ref().expect("every row has one");
                    assert_eq!(envelope.unit(), Unit::Rsvps);
                    let kept = (envelope.gross, envelope.shed_fraction);
                    assert_eq!(kept, (Some(false), Some(0.0)));
                    rows.push(row);
                }
                Payload::Progress(progress) => last = Some(progress),
                other => panic!("{other:?} on results"),
            }
        }
        (rows, last.expect("every batch ends with progress"))
    };
    let read = rig.read(Channel::Results, 0).await;
    read[1..].iter().map(payloads).map(parted).collect()
}

fn window_end(row: &WindowResult) -> i64 {
    let envelope = row.envelope.as_ref().expect("every row has one");
    envelope.window_end.expect("of a window").seconds
}

#[tokio::test]
async fn windows_that_fire_late_at_one_step_are_batches_of_their_own() {
    let mut rig = Rig::new(2).await;
    for partition in 0..2 {
        let on_time = |id: u64| yes(10 * id + u64::from(partition), T0_MS + id as i64 * 1_000);
        let records = (0..20).map(|id| on_time(id).record());
        rig.write(partition, records.collect()).await;
        let late = |id: u64| Says {
            watermark_ms: T0_MS + 60_000,
            ..yes(
                1_000 + 10 * id + u64::from(partition),
                T0_MS + id as i64 * 1_000,
            )
        };
        let records = (0..20).map(|id| late(id).record());
        rig.write(partition, records.collect()).await;
        let on = event(Heartbeat, T0_MS + 70_000);
        rig.write(partition, vec![on]).await;
    }
    let running = rig.start(rig.config(vec![patient("live")]));
    rig.end(T0_MS + 70_000).await;
    rig.until_ended().await;
    let batches = batches(&rig).await;
    let (firings, end) = batches.split_at(batches.len() - 1);
    // 20 seconds, each on time and late.
    assert_eq!(firings.len(), 40);
    for (rows, progress) in firings {
        assert!(!progress.more && !progress.ended);
        assert!(rows[0].group.is_none(), "the total row comes first");
        let groups: Vec<_> = rows[1..]
            .iter()
            .map(|row| row.group.clone().unwrap())
            .collect();
        assert!(!groups.is_empty() && groups.is_sorted(), "{groups:?}");
        let of_first = |row: &WindowResult| {
            (window_end(row), row.revision) == (window_end(&rows[0]), rows[0].revision)
        };
        assert!(rows.iter().all(of_first), "one firing");
        let by_group: i64 = rows[1..].iter().map(WindowResult::rsvps_yes).sum();
        assert_eq!(rows[0].rsvps_yes(), by_group, "all its rows");
    }
    let late = firings.iter().filter(|(rows, _)| rows[0].revision() > 0);
    let late: Vec<i64> = late.map(|(rows, _)| rows[0].rsvps_yes()).collect();
    assert_eq!(late, [4; 20], "what was on time and what was late");
    assert!(end[0].0.is_empty() && end[0].1.ended);
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn a_partition_far_ahead_waits_for_the_one_that_lags() {
    const STEPS: i64 = 2_500;
    let mut rig = Rig::new(2).await;
    let mut query = patient("live");
    query.allowed_lateness_ms = 0;
    let running = rig.start(rig.config(vec![query]));
    let mut confirms = Vec::new();
    for step in 0..STEPS {
        let record = yes(step as u64, T0_MS + step * 1_000).record();
        confirms.push(rig.send(0, vec![record]).await);
    }
    for confirm in confirms {
        confirm.await.unwrap();
    }
    rig.until(Channel::Partials, 0, |p| {
        p.watermark_ms == T0_MS + (STEPS - 1) * 1_000 - 10_000
    })
    .await;
    let lag = || running.status.merger("main").and_then(|of| of.lag_batches);
    let settling = async {
        let mut before = None;
        loop {
            // The board is written each half second.
            tokio::time::sleep(std::time::Duration::from_millis(1_200)).await;
            let now = lag();
            if let Some(lag) = now
                && now == before
            {
                return lag;
            }
            before = now;
        }
    };
    let lag = tokio::time::timeout(SOON, settling).await.expect("in time");
    assert!(lag as i64 >= STEPS - 1_100, "{lag} left to read");
    rig.end(T0_MS + STEPS * 1_000).await;
    rig.until_ended().await;
    let firings = batches(&rig).await;
    assert_eq!(
        firings.len(),
        STEPS as usize + 1,
        "each second, then the end"
    );
    running.stop().await.unwrap();
    rig.close().await;
}

#[tokio::test]
async fn a_firing_beyond_one_batch_says_that_more_of_it_follows() {
    let mut rig = Rig::new(1).await;
    for from in (0..2_500).step_by(500) {
        let records = (from..from + 500).map(|id| yes(id, T0_MS).record());
        rig.write(0, records.collect()).await;
    }
    rig.end(T0_MS + 70_000).await;
    let mut query = patient("live");
    query.group_by = GroupBy::Event;
    let running = rig.start(rig.config(vec![query]));
    rig.until_ended().await;
    let batches = batches(&rig).await;
    let sizes: Vec<(usize, bool)> = batches
        .iter()
        .map(|(rows, progress)| (rows.len(), progress.more))
        .collect();
    assert_eq!(
        sizes,
        [(1_000, true), (1_000, true), (501, false), (0, false)]
    );
    running.stop().await.unwrap();
    rig.close().await;
}
