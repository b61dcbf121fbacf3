//! What a kill leaves, and what an owner writes that was paused: laid into the log by hand.

use headcount_binder::{Batch, BatchBuilder, BatchHeader, Channel, Producer};
use headcount_proto::position::partition_of;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::{LogRecord, PublishMark, RsvpRecord, Stamp};
use prost::Message as _;

use super::client::{NAME, Publisher, ids, publish, rsvp, rsvps, words};
use crate::ground::{Ground, PARTITIONS, on_both};
use crate::serve::rig::{Rig, reason};

/// Batches of an intake, a number and what was settled in each.
fn batch(epoch: u64, batch_seq: u64, (seq, settled): (u64, u64)) -> (u16, Batch) {
    let rsvp = rsvp(seq);
    let partition = partition_of(&rsvp.event.as_ref().unwrap().event_id, PARTITIONS);
    let record = LogRecord {
        payload: Some(Payload::Rsvp(RsvpRecord {
            stamp: Some(Stamp {
                source: NAME.to_owned(),
                watermark_ms: 1,
                stream_time_ms: 1,
            }),
            rsvp: Some(rsvp),
            published: Some(PublishMark {
                producer_id: "till".to_owned(),
                seq,
                settled_seq: settled,
            }),
            ..RsvpRecord::default()
        })),
    };
    let mut builder = BatchBuilder::default();
    builder.push(&record.encode_to_vec()).unwrap();
    let header = BatchHeader {
        producer: Producer::new(NAME).unwrap(),
        epoch,
        seq: batch_seq,
    };
    (partition, builder.finish(header).unwrap())
}

/// The first life has written ten records under epoch 1; these batches come after them.
async fn write(rig: &Rig, epoch: u64, marks: &[(u64, u64)]) {
    for (at, mark) in (1_000..).zip(marks) {
        let (partition, batch) = batch(epoch, at, *mark);
        rig.write(Channel::Rsvps, partition, batch).await;
    }
}

async fn of_a_batch_that_a_kill_tore_only_what_is_missing_is_written(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    publish(&rig, rsvps(1..11), "till", 1).await.unwrap();
    let rig = rig.restart_with(|_| {}).await;
    // Of eleven to twenty, the log got these.
    write(&rig, 1, &[(12, 10), (15, 10), (20, 10)]).await;
    let mut publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(10));
    let results = publisher.publish(rsvps(11..23), 11).await;
    let known = [12, 15, 20];
    for (seq, result) in (11..).zip(words(&results)) {
        let want = if known.contains(&seq) {
            "duplicate"
        } else {
            "written"
        };
        assert_eq!(result, want, "{seq}");
    }
    assert_eq!(ids(&rig).await, (1..23).collect::<Vec<_>>());
    rig.stop().await;
}

async fn what_a_paused_owner_writes_after_the_fence_counts_for_nobody(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    publish(&rig, rsvps(1..11), "till", 1).await.unwrap();
    let rig = rig.restart_with(|_| {}).await;
    let publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(10));
    drop(publisher);
    write(&rig, 1, &[(11, 10), (12, 10)]).await;
    assert_eq!(
        ids(&rig).await,
        (1..11).collect::<Vec<_>>(),
        "readers drop it"
    );
    // Neither does the next life believe it, with a checkpoint beyond the fence or without.
    let rig = rig.restart_with(|_| {}).await;
    write(&rig, 1, &[(13, 12)]).await;
    let mut publisher = Publisher::open(&rig, "till").await;
    assert_eq!(publisher.opened.last_seq, Some(10));
    let results = publisher.publish(rsvps(11..14), 11).await;
    assert_eq!(words(&results), ["written"; 3]);
    assert_eq!(ids(&rig).await, (1..14).collect::<Vec<_>>());
    rig.stop().await;
}

async fn a_log_of_a_store_that_was_lost_raises_the_epoch(ground: Box<dyn Ground>) {
    let rig = Rig::start_on(ground).await;
    // Nothing was ever published by this store's account; the log knows of two lives.
    write(&rig, 2, &[(1, 0), (2, 1)]).await;
    let mut refusals = 0;
    let results = loop {
        match publish(&rig, rsvps(2..4), "till", 2).await {
            Ok(results) => break results,
            Err(refused) => {
                assert_eq!(reason(&refused), "RECOVERING", "{refused:?}");
                refusals += 1;
                assert!(refusals < 10, "{refused:?}");
            }
        }
    };
    assert_eq!(
        (refusals, words(&results)),
        (2, vec!["duplicate".to_owned(), "written".to_owned()])
    );
    assert_eq!(ids(&rig).await, [1, 2, 3]);
    rig.stop().await;
}

on_both! {
    of_a_batch_that_a_kill_tore_only_what_is_missing_is_written
    what_a_paused_owner_writes_after_the_fence_counts_for_nobody
    a_log_of_a_store_that_was_lost_raises_the_epoch
}
