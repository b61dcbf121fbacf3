//! `LogService.Tail` over a socket: starts, cursors, signs of life, clients that go.

use std::collections::BTreeMap;
use std::time::Duration;

use headcount_binder::Channel;
use headcount_proto::position::{Cursor, CursorKind};
use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{self, TailRequest, TailResponse};
use tonic::{Code, Streaming};

use crate::serve::rig::{PARTITIONS, Rig, dead, heartbeat, long, number, numbers, reason, within};

async fn tail(rig: &Rig, request: TailRequest) -> Streaming<TailResponse> {
    within(rig.log().await.tail(request))
        .await
        .unwrap()
        .into_inner()
}

async fn message(stream: &mut Streaming<TailResponse>) -> TailResponse {
    within(stream.message())
        .await
        .unwrap()
        .expect("the stream has ended")
}

/// Everything until the stream ends by itself.
async fn whole(rig: &Rig, request: TailRequest) -> Vec<TailResponse> {
    let mut stream = tail(rig, request).await;
    let mut messages = Vec::new();
    while let Some(message) = within(stream.message()).await.unwrap() {
        messages.push(message);
    }
    messages
}

fn until_caught_up(start: Start) -> TailRequest {
    TailRequest {
        start: Some(start),
        until_caught_up: true,
        ..TailRequest::default()
    }
}

fn all_numbers(messages: &[TailResponse]) -> Vec<u64> {
    messages
        .iter()
        .flat_map(|message| numbers(&message.records))
        .collect()
}

async fn fill(rig: &Rig, batches: u64) {
    for seq in 1..=batches {
        for partition in 0..PARTITIONS {
            let at = u64::from(partition) * 1_000_000 + seq * 10;
            let records = [dead(at), dead(at + 1), heartbeat(), dead(at + 2)];
            rig.publish(Channel::Rsvps, partition, (1, seq), &records)
                .await;
        }
    }
}

#[tokio::test]
async fn everything_kept_comes_in_the_order_of_each_partition_and_then_the_stream_ends() {
    let rig = Rig::start().await;
    fill(&rig, 40).await;
    let messages = whole(&rig, until_caught_up(Start::FromEarliest(true))).await;
    let mut by_partition: BTreeMap<u32, Vec<u64>> = BTreeMap::new();
    for record in messages.iter().flat_map(|message| &message.records) {
        by_partition
            .entry(record.partition.unwrap())
            .or_default()
            .push(record.offset.unwrap());
    }
    assert_eq!(by_partition.len(), usize::from(PARTITIONS));
    for offsets in by_partition.values() {
        assert_eq!(offsets.len(), 160);
        assert!(offsets.is_sorted_by(|a, b| a < b));
    }
    assert!(messages.last().unwrap().caught_up);
    let early = &messages[..messages.len() - 1];
    assert!(early.iter().all(|message| !message.caught_up));

    let one = TailRequest {
        partitions: vec![2, 2],
        payload_only: true,
        ..until_caught_up(Start::FromEarliest(true))
    };
    let got = all_numbers(&whole(&rig, one).await);
    assert_eq!(got.len(), 120);
    assert!(got.iter().all(|number| number / 1_000_000 == 2));
    rig.stop().await;
}

#[tokio::test]
async fn resumes_from_the_cursor_of_any_message() {
    let rig = Rig::start().await;
    // Messages of a megabyte hold about three of these.
    let records: Vec<_> = (0..10).map(|number| long(number, 300 << 10)).collect();
    rig.publish(Channel::Dead, 0, (1, 1), &records).await;
    rig.publish(Channel::Dead, 0, (1, 2), &[dead(10), dead(11)])
        .await;
    let request = |start| TailRequest {
        channel: v1::Channel::Dead.into(),
        ..until_caught_up(start)
    };
    let messages = whole(&rig, request(Start::FromEarliest(true))).await;
    let all = all_numbers(&messages);
    assert_eq!(all, (0..12).collect::<Vec<_>>());
    assert!(messages.len() > 3);
    let mut seen = 0;
    for sent in &messages {
        seen += sent.records.len();
        let rest = whole(&rig, request(Start::FromCursor(sent.cursor.clone()))).await;
        assert_eq!(all_numbers(&rest), all[seen..]);
        assert!(rest.last().unwrap().caught_up);
    }
    rig.stop().await;
}

#[tokio::test]
async fn begins_at_the_end_by_default_and_says_at_once_that_it_has_caught_up() {
    let rig = Rig::start().await;
    fill(&rig, 3).await;
    let mut stream = tail(&rig, TailRequest::default()).await;
    let first = message(&mut stream).await;
    assert!(first.records.is_empty() && first.caught_up);
    for new in 0..5 {
        rig.publish(Channel::Rsvps, 1, (1, 100 + new), &[dead(new)])
            .await;
        let got = message(&mut stream).await;
        assert_eq!(numbers(&got.records), [new]);
        assert!(got.caught_up);
    }
    rig.stop().await;
}

#[tokio::test]
async fn begins_at_a_time() {
    let rig = Rig::start().await;
    fill(&rig, 5).await;
    let all = whole(&rig, until_caught_up(Start::FromEarliest(true))).await;
    let records: Vec<_> = all
        .into_iter()
        .flat_map(|message| message.records)
        .collect();
    let time = |record: &v1::PositionedRecord| {
        let at = record.append_time.unwrap();
        (at.seconds, at.nanos)
    };
    let middle = records[records.len() / 2].append_time.unwrap();
    let got = whole(&rig, until_caught_up(Start::FromTime(middle))).await;
    let got: usize = got.iter().map(|message| message.records.len()).sum();
    let since = (middle.seconds, middle.nanos);
    let want = records
        .iter()
        .filter(|record| time(record) >= since)
        .count();
    assert_eq!(got, want);
    rig.stop().await;
}

#[tokio::test]
async fn shows_life_when_there_is_nothing() {
    let rig = Rig::start_with(|setup| {
        setup.config.limits.progress_interval = Duration::from_millis(20);
    })
    .await;
    let request = TailRequest {
        payload_only: true,
        ..TailRequest::default()
    };
    let mut stream = tail(&rig, request).await;
    let first = message(&mut stream).await;
    rig.publish(Channel::Rsvps, 0, (1, 1), &[heartbeat()]).await;
    let want = Cursor::decode(&first.cursor).unwrap().offsets[0] + 1024;
    // The cursor moves on over what is left out.
    within(async {
        loop {
            let progress = message(&mut stream).await;
            assert!(progress.records.is_empty() && progress.caught_up);
            if Cursor::decode(&progress.cursor).unwrap().offsets[0] == want {
                break;
            }
        }
    })
    .await;
    rig.stop().await;
}

#[tokio::test]
async fn cursors_that_are_not_its_own_are_refused() {
    let rig = Rig::start().await;
    let mut client = rig.log().await;
    let ours = |kind, channel, generation, count| {
        Cursor::new(kind, channel, generation, vec![0; count]).encode()
    };
    let cases = [
        (
            "gibberish!".to_owned(),
            Code::InvalidArgument,
            "MALFORMED_CURSOR",
        ),
        (
            ours(CursorKind::Tail, 1, 0, 3)[..9].to_owned(),
            Code::InvalidArgument,
            "MALFORMED_CURSOR",
        ),
        (
            ours(CursorKind::Sync, 1, 0, 3),
            Code::FailedPrecondition,
            "CURSOR_GENERATION",
        ),
        (
            ours(CursorKind::Tail, 2, 0, 3),
            Code::FailedPrecondition,
            "CURSOR_GENERATION",
        ),
        (
            ours(CursorKind::Tail, 1, 1, 3),
            Code::FailedPrecondition,
            "CURSOR_GENERATION",
        ),
        (
            ours(CursorKind::Tail, 1, 0, 4),
            Code::FailedPrecondition,
            "CURSOR_GENERATION",
        ),
    ];
    for (cursor, code, want) in cases {
        let request = until_caught_up(Start::FromCursor(cursor.clone()));
        let status = client.tail(request).await.unwrap_err();
        assert_eq!((status.code(), &*reason(&status)), (code, want), "{cursor}");
    }
    let good = until_caught_up(Start::FromCursor(ours(CursorKind::Tail, 1, 0, 3)));
    assert!(client.tail(good).await.is_ok());
    let beyond = TailRequest {
        partitions: vec![0, 3],
        ..TailRequest::default()
    };
    let status = client.tail(beyond).await.unwrap_err();
    assert_eq!(reason(&status), "PARTITION_NOT_FOUND");
    rig.stop().await;
}

#[tokio::test]
async fn a_client_that_goes_frees_its_stream() {
    let rig = Rig::start().await;
    let open = || rig.context.metrics.open_streams.get();
    let client = rig.log().await;
    let mut streams = Vec::new();
    for _ in 0..20 {
        let answered = client.clone().tail(TailRequest::default()).await;
        streams.push(answered.unwrap().into_inner());
    }
    assert_eq!(open(), 20);
    // Some are reset on a connection that stays, the others go with it.
    streams.truncate(5);
    within(async {
        while open() != 5 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
    drop((streams, client));
    within(async {
        while open() != 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    })
    .await;
    rig.stop().await;
}

#[tokio::test]
async fn a_client_that_does_not_read_holds_back_nobody_and_misses_nothing() {
    let rig = Rig::start().await;
    let request = TailRequest {
        channel: v1::Channel::Dead.into(),
        ..TailRequest::default()
    };
    let mut slow = tail(&rig, request.clone()).await;
    let mut quick = tail(&rig, request).await;
    assert!(message(&mut slow).await.caught_up && message(&mut quick).await.caught_up);
    let mut got = 0;
    for batch in 0..60 {
        let records: Vec<_> = (0..8).map(|n| long(batch * 8 + n, 100 << 10)).collect();
        rig.publish(Channel::Dead, 0, (1, batch + 1), &records)
            .await;
        while got < (batch + 1) * 8 {
            for record in &message(&mut quick).await.records {
                assert_eq!(number(record), got);
                got += 1;
            }
        }
    }
    let mut late = 0;
    while late < 480 {
        for record in &message(&mut slow).await.records {
            assert_eq!(number(record), late);
            late += 1;
        }
    }
    rig.stop().await;
}
