//! What a kill leaves in the log twice is handed out once, wherever a client begins.

use headcount_binder::{
    Batch, BatchBuilder, BatchHeader, Channel, ChannelRef, FeedName, Partition, Producer,
};
use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{self, FetchRequest, TailRequest};
use prost::Message as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::serve::rig::{Rig, dead, number, within};

fn batch(producer: &str, epoch: u64, seq: u64, first: u64, records: u64) -> Batch {
    let mut builder = BatchBuilder::default();
    for at in first..first + records {
        builder.push(&dead(at).encode_to_vec()).unwrap();
    }
    let producer = Producer::new(producer).unwrap();
    let header = BatchHeader {
        producer,
        epoch,
        seq,
    };
    builder.finish(header).unwrap()
}

/// Writes the outputs of a source, batch after batch, with kills: a new epoch, again from an
/// earlier batch. Returns (offset, number) of every record that counts: the first time that its
/// source offset came.
async fn written(rig: &Rig, random: &mut ChaCha8Rng) -> Vec<(u64, u64)> {
    let mut confirms = Vec::new();
    let (mut seq, mut highest) = (0, 0);
    for epoch in 1..=6 {
        for _ in 0..random.random_range(1..60) {
            seq += 1;
            let records = seq % 4 + 1;
            let made = batch("analyse/1", epoch, seq, seq * 10, records);
            let channel = ChannelRef::new(FeedName::default(), Channel::Changes);
            let confirm = rig
                .binder
                .publish(&channel, Partition(1), made)
                .await
                .unwrap();
            confirms.push((confirm, seq, records, seq > highest));
            highest = highest.max(seq);
        }
        seq -= random.random_range(0..=seq.min(80));
    }
    let mut counted = Vec::new();
    for (confirm, seq, records, counts) in confirms {
        let base = within(confirm).await.unwrap();
        if counts {
            counted.extend((0..records).map(|place| (base.0 + place, seq * 10 + place)));
        }
    }
    counted
}

async fn fetch_all(rig: &Rig, from: u64, page: u32) -> Vec<(u64, u64)> {
    let mut client = rig.log().await;
    let mut got = Vec::new();
    let mut offset = Some(from);
    loop {
        let request = FetchRequest {
            channel: v1::Channel::Changes.into(),
            partition: 1,
            offset,
            max_records: page,
            ..FetchRequest::default()
        };
        let answer = within(client.fetch(request)).await.unwrap().into_inner();
        got.extend(
            answer
                .records
                .iter()
                .map(|r| (r.offset.unwrap(), number(r))),
        );
        offset = answer.next;
        if offset >= answer.end {
            return got;
        }
    }
}

#[tokio::test]
async fn outputs_written_again_after_a_kill_come_once_from_any_offset() {
    for seed in 1..=6 {
        println!("seed {seed}");
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let rig = Rig::start().await;
        let want = written(&rig, &mut random).await;
        assert_eq!(fetch_all(&rig, 0, 7).await, want, "seed {seed}");
        let end = want.last().unwrap().0 / 1024 + 100;
        for _ in 0..40 {
            let from = random.random_range(0..end) * 1024 + random.random_range(0..4);
            let skip = want.partition_point(|(offset, _)| *offset < from);
            let page = random.random_range(1..200);
            let got = fetch_all(&rig, from, page).await;
            assert_eq!(got, want[skip..], "seed {seed}, from {from}, {page} a page");
        }
        rig.stop().await;
    }
}

#[tokio::test]
async fn tails_that_resume_see_no_repeat_either() {
    let rig = Rig::start().await;
    let mut random = ChaCha8Rng::seed_from_u64(99);
    let want = written(&rig, &mut random).await;
    let mut client = rig.log().await;
    let mut start = Start::FromEarliest(true);
    let mut got = Vec::new();
    // Live: the stream is open while the owner is replaced once more.
    loop {
        let request = TailRequest {
            channel: v1::Channel::Changes.into(),
            start: Some(start),
            until_caught_up: true,
            ..TailRequest::default()
        };
        let mut stream = client.tail(request).await.unwrap().into_inner();
        let message = within(stream.message()).await.unwrap().unwrap();
        got.extend(
            message
                .records
                .iter()
                .map(|r| (r.offset.unwrap(), number(r))),
        );
        start = Start::FromCursor(message.cursor);
        if message.caught_up {
            break;
        }
    }
    assert_eq!(got, want);
    let request = TailRequest {
        channel: v1::Channel::Changes.into(),
        start: Some(start),
        ..TailRequest::default()
    };
    let mut stream = client.tail(request).await.unwrap().into_inner();
    assert!(within(stream.message()).await.unwrap().unwrap().caught_up);
    let last = want.iter().map(|(_, number)| number / 10).max().unwrap();
    for seq in last - 2..=last + 1 {
        rig.write(
            Channel::Changes,
            1,
            batch("analyse/1", 50, seq, seq * 10, 1),
        )
        .await;
    }
    rig.write(Channel::Changes, 1, batch("analyse/1", 49, last + 2, 1, 1))
        .await;
    rig.write(Channel::Changes, 1, batch("analyse/1", 50, last + 2, 2, 1))
        .await;
    let mut live = Vec::new();
    while live.len() < 2 {
        let message = within(stream.message()).await.unwrap().unwrap();
        live.extend(message.records.iter().map(number));
    }
    assert_eq!(
        live,
        [(last + 1) * 10, 2],
        "the repeat or the paused owner came through"
    );
    rig.stop().await;
}

#[tokio::test]
async fn inputs_published_again_come_once_for_each_producer() {
    let rig = Rig::start().await;
    let writes = [
        ("a", 1, 1, 10, true),
        ("b", 7, 1, 20, true),
        ("a", 1, 2, 11, true),
        ("a", 1, 1, 10, false),
        ("a", 1, 2, 11, false),
        ("b", 7, 1, 20, false),
        ("a", 2, 1, 12, true),
        ("a", 1, 3, 13, false),
        ("b", 7, 2, 21, true),
    ];
    let mut counted = Vec::new();
    let mut bases = Vec::new();
    for (producer, epoch, seq, number, counts) in writes {
        let base = rig
            .write(Channel::Rsvps, 0, batch(producer, epoch, seq, number, 1))
            .await;
        bases.push(base.0);
        if counts {
            counted.push((base.0, number));
        }
    }
    let mut client = rig.log().await;
    for from in bases {
        let request = FetchRequest {
            offset: Some(from),
            ..FetchRequest::default()
        };
        let answer = client.fetch(request).await.unwrap().into_inner();
        let got: Vec<_> = answer
            .records
            .iter()
            .map(|r| (r.offset.unwrap(), number(r)))
            .collect();
        let skip = counted.partition_point(|(offset, _)| *offset < from);
        assert_eq!(got, counted[skip..], "from {from}");
    }
    rig.stop().await;
}

#[tokio::test]
async fn a_start_ahead_of_the_end_knows_what_came_until_there() {
    let rig = Rig::start().await;
    for seq in 1..=4 {
        rig.write(Channel::Changes, 1, batch("analyse/1", 1, seq, seq, 1))
            .await;
    }
    let ahead = 8 * 1024;
    assert!(fetch_all(&rig, ahead, 10).await.is_empty());
    let mut client = rig.log().await;
    let request = FetchRequest {
        channel: v1::Channel::Changes.into(),
        partition: 1,
        offset: Some(ahead),
        wait: prost_types::Duration::try_from(std::time::Duration::from_secs(50)).ok(),
        ..FetchRequest::default()
    };
    let waiting = tokio::spawn(async move { client.fetch(request).await });
    // Four that are new, then, at the start asked for, the last two of them again.
    for seq in [5, 6, 7, 8] {
        rig.write(Channel::Changes, 1, batch("analyse/1", 1, seq, seq, 1))
            .await;
    }
    for seq in [7, 8, 9] {
        rig.write(Channel::Changes, 1, batch("analyse/1", 2, seq, seq, 1))
            .await;
    }
    let answer = within(waiting).await.unwrap().unwrap().into_inner();
    let got: Vec<_> = answer.records.iter().map(number).collect();
    assert_eq!(got, [9]);
    assert_eq!(fetch_all(&rig, ahead, 10).await, [(10 * 1024, 9)]);
    rig.stop().await;
}
