//! `LogService.Fetch` over a socket: bounds, waits, limits, and positions that are gone.

use std::time::Duration;

use headcount_binder::{Channel, Retention};
use headcount_proto::v1::{FetchRequest, FetchResponse};
use prost::Message as _;
use tonic::Code;

use crate::serve::rig::{Rig, dead, heartbeat, long, metadata, numbers, reason, within};

fn request(offset: Option<u64>) -> FetchRequest {
    FetchRequest {
        partition: 1,
        offset,
        ..FetchRequest::default()
    }
}

async fn fetch(rig: &Rig, request: FetchRequest) -> FetchResponse {
    within(rig.log().await.fetch(request))
        .await
        .unwrap()
        .into_inner()
}

#[tokio::test]
async fn an_empty_request_answers_from_an_empty_log() {
    let rig = Rig::start().await;
    let answer = fetch(&rig, FetchRequest::default()).await;
    assert!(answer.records.is_empty());
    assert_eq!(
        (answer.next, answer.earliest, answer.end),
        (Some(0), Some(0), Some(0))
    );
    rig.stop().await;
}

#[tokio::test]
async fn reads_exactly_from_the_middle_of_a_batch() {
    let rig = Rig::start().await;
    let first = rig
        .publish(Channel::Rsvps, 1, (1, 1), &[dead(0), dead(1), dead(2)])
        .await;
    let second = rig
        .publish(Channel::Rsvps, 1, (1, 2), &[dead(3), dead(4)])
        .await;
    let offsets = [first.0, first.0 + 1, first.0 + 2, second.0, second.0 + 1];
    let end = second.0 + 1024;
    for (skip, from) in offsets.into_iter().enumerate() {
        let answer = fetch(&rig, request(Some(from))).await;
        let got: Vec<u64> = answer
            .records
            .iter()
            .map(|record| record.offset.unwrap())
            .collect();
        assert_eq!(got, offsets[skip..], "from {from}");
        assert_eq!((answer.next, answer.end), (Some(end), Some(end)));
        assert!(
            answer
                .records
                .iter()
                .all(|record| record.partition == Some(1))
        );
        assert!(
            answer
                .records
                .iter()
                .all(|record| record.append_time.is_some())
        );
    }
    // One record at a time, each time from `next`.
    let mut next = None;
    let mut seen = Vec::new();
    for _ in 0..offsets.len() {
        let one = FetchRequest {
            max_records: 1,
            ..request(next)
        };
        let answer = fetch(&rig, one).await;
        seen.extend(numbers(&answer.records));
        next = answer.next;
    }
    assert_eq!(seen, [0, 1, 2, 3, 4]);
    assert_eq!(next, Some(end));
    // Past the end there is nothing, and that is no error.
    let answer = fetch(&rig, request(Some(end + 5_000))).await;
    assert!(answer.records.is_empty());
    assert_eq!(answer.next, Some(end + 5_000));
    rig.stop().await;
}

#[tokio::test]
async fn leaves_out_what_is_no_payload_and_moves_on() {
    let rig = Rig::start().await;
    for seq in 1..=50 {
        rig.publish(Channel::Rsvps, 1, (1, seq), &[heartbeat()])
            .await;
    }
    let payload_only = FetchRequest {
        payload_only: true,
        ..request(None)
    };
    let answer = fetch(&rig, payload_only.clone()).await;
    assert!(answer.records.is_empty());
    assert_eq!(answer.next, answer.end);
    rig.publish(Channel::Rsvps, 1, (1, 51), &[heartbeat(), dead(9)])
        .await;
    assert_eq!(numbers(&fetch(&rig, payload_only).await.records), [9]);
    let all = fetch(&rig, request(None)).await;
    assert_eq!(all.records.len(), 52);
    rig.stop().await;
}

#[tokio::test]
async fn answers_stay_below_a_mebibyte_but_a_longer_record_comes_alone() {
    let rig = Rig::start().await;
    let records: Vec<_> = (0..8).map(|number| long(number, 300 << 10)).collect();
    rig.publish(Channel::Rsvps, 1, (1, 1), &records).await;
    rig.publish(Channel::Rsvps, 1, (1, 2), &[long(8, 2 << 20), dead(9)])
        .await;
    let mut next = None;
    let mut seen = Vec::new();
    while seen.len() < 10 {
        let answer = fetch(&rig, request(next)).await;
        let bytes = answer.encoded_len();
        assert!(
            bytes < 1 << 20 || answer.records.len() == 1,
            "{bytes} bytes"
        );
        assert!(!answer.records.is_empty());
        seen.extend(numbers(&answer.records));
        next = answer.next;
    }
    assert_eq!(seen, (0..10).collect::<Vec<_>>());
    rig.stop().await;
}

#[tokio::test]
async fn a_wait_ends_with_the_first_record() {
    let rig = Rig::start().await;
    let mut client = rig.log().await;
    let waiting = tokio::spawn(async move {
        let request = FetchRequest {
            wait: prost_types::Duration::try_from(Duration::from_secs(50)).ok(),
            payload_only: true,
            ..request(None)
        };
        client.fetch(request).await
    });
    rig.publish(Channel::Rsvps, 1, (1, 1), &[heartbeat()]).await;
    rig.publish(Channel::Rsvps, 1, (1, 2), &[dead(1)]).await;
    let answer = within(waiting).await.unwrap().unwrap().into_inner();
    assert_eq!(numbers(&answer.records), [1]);
    rig.stop().await;
}

#[tokio::test]
async fn what_cannot_be_answered_says_why() {
    let rig = Rig::start().await;
    let mut client = rig.log().await;
    let feed = FetchRequest {
        feed: "other".into(),
        ..FetchRequest::default()
    };
    let status = client.fetch(feed).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::NotFound, "FEED_NOT_FOUND")
    );
    assert_eq!(metadata(&status, "feeds"), "main");

    for partition in [3, 70_000] {
        let beyond = FetchRequest {
            partition,
            ..FetchRequest::default()
        };
        let status = client.fetch(beyond).await.unwrap_err();
        assert_eq!(
            (status.code(), &*reason(&status)),
            (Code::NotFound, "PARTITION_NOT_FOUND")
        );
        assert_eq!(metadata(&status, "partitions"), "3");
    }

    let channel = FetchRequest {
        channel: 99,
        ..FetchRequest::default()
    };
    let status = client.fetch(channel).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::InvalidArgument, "INVALID_ARGUMENT")
    );
    let details = tonic_types::StatusExt::get_details_bad_request(&status).unwrap();
    assert_eq!(details.field_violations[0].field, "channel");

    let wait = FetchRequest {
        wait: Some(prost_types::Duration {
            seconds: -1,
            nanos: 0,
        }),
        ..FetchRequest::default()
    };
    let status = client.fetch(wait).await.unwrap_err();
    assert_eq!(reason(&status), "INVALID_ARGUMENT");
    rig.stop().await;
}

#[tokio::test]
async fn a_position_that_retention_has_passed_names_the_earliest() {
    let rig = Rig::start_with(|setup| {
        setup.binder.hold_grace = Duration::ZERO;
        setup.binder.segment_bytes = 4 << 10;
        setup.binder.retention = Retention {
            age: None,
            bytes: 16 << 10,
        };
    })
    .await;
    let mut seq = 0;
    let earliest = loop {
        seq += 1;
        rig.publish(Channel::Rsvps, 1, (1, seq), &[long(seq, 1 << 10)])
            .await;
        let answer = fetch(&rig, request(None)).await;
        if answer.earliest > Some(0) {
            break answer.earliest.unwrap();
        }
        assert!(seq < 1_000, "retention never removed anything");
    };
    let status = rig.log().await.fetch(request(Some(0))).await.unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::OutOfRange, "POSITION_GONE")
    );
    assert_eq!(metadata(&status, "partition"), "1");
    assert_eq!(metadata(&status, "earliest"), earliest.to_string());
    let answer = fetch(&rig, request(Some(earliest))).await;
    assert_eq!(answer.records[0].offset, Some(earliest));
    rig.stop().await;
}
