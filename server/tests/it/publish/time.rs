//! What published records do to the watermark: they hold it while they come, and no longer.

use headcount_proto::v1::SourceEventKind;
use headcount_proto::v1::log_record::Payload;

use super::client::{found, publish, rsvps, until};
use crate::ground::{Ground, PARTITIONS, on_both};
use crate::serve::rig::Rig;

/// What the source has said in each partition, heartbeats left out.
async fn said(rig: &Rig) -> Vec<Vec<SourceEventKind>> {
    let mut said = vec![Vec::new(); usize::from(PARTITIONS)];
    for ((partition, _), payload) in found(rig).await {
        if let Payload::SourceEvent(event) = payload
            && event.kind() != SourceEventKind::Heartbeat
        {
            said[partition as usize].push(event.kind());
        }
    }
    said
}

async fn a_source_joins_before_its_first_record_and_is_idle_after_its_last(
    ground: Box<dyn Ground>,
) {
    use SourceEventKind::{Idle, Join, Leave};
    let rig = Rig::start_on(ground).await;
    assert_eq!(said(&rig).await, vec![vec![]; usize::from(PARTITIONS)]);
    publish(&rig, rsvps(1..30), "", 0).await.unwrap();
    let everywhere = |words: &[SourceEventKind]| vec![words.to_vec(); usize::from(PARTITIONS)];
    // The first word is the fence.
    assert_eq!(said(&rig).await, everywhere(&[Idle, Join]));
    let whole = found(&rig).await.into_values();
    let stamped = whole.filter_map(|payload| match payload {
        Payload::Rsvp(record) => Some(record.stamp?.watermark_ms),
        _ => None,
    });
    let first_ms = 1_700_000_000_001 - 10_000;
    assert_eq!(stamped.min(), Some(first_ms), "behind the first mtime");
    until("it is idle", async || {
        said(&rig).await == everywhere(&[Idle, Join, Idle])
    })
    .await;
    publish(&rig, rsvps(30..31), "", 0).await.unwrap();
    let rig = rig.restart_with(|_| {}).await;
    let words = everywhere(&[Idle, Join, Idle, Join, Leave]);
    assert_eq!(said(&rig).await, words, "a stop is said");
    rig.stop().await;
}

on_both! {
    a_source_joins_before_its_first_record_and_is_idle_after_its_last
}
