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
    let whole = found(&rig).await;
    let mut first_watermark_ms = None;
    for payload in whole.into_values() {
        if let Payload::Rsvp(record) = payload {
            let watermark_ms = record.stamp.unwrap().watermark_ms;
            first_watermark_ms.get_or_insert(watermark_ms);
        }
    }
    assert_eq!(first_watermark_ms, Some(1_700_000_000_001 - 10_000));
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
