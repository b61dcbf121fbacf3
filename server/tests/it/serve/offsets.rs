//! `LogService` offsets over a socket: bounds, times, commits by compare-and-swap.

use headcount_binder::Channel;
use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{
    self, CommitOffsetRequest, FetchRequest, GetCommittedOffsetsRequest, ListPartitionsRequest,
    ResolveOffsetRequest, TailRequest,
};
use prost_types::Timestamp;
use tonic::Code;

use crate::serve::rig::{PARTITIONS, Rig, dead, metadata, reason, within};

#[tokio::test]
async fn partitions_are_listed_with_their_bounds() {
    let rig = Rig::start().await;
    let offset = rig
        .publish(Channel::Rsvps, 2, (1, 1), &[dead(1), dead(2)])
        .await;
    let mut client = rig.log().await;
    let listed = client
        .list_partitions(ListPartitionsRequest::default())
        .await
        .unwrap();
    let listed = listed.into_inner().partitions;
    let bounds: Vec<_> = listed
        .iter()
        .map(|p| (p.partition, p.earliest, p.end))
        .collect();
    assert_eq!(
        bounds,
        [
            (Some(0), Some(0), Some(0)),
            (Some(1), Some(0), Some(0)),
            (Some(2), Some(0), Some(offset.0 + 1024)),
        ]
    );
    for (channel, count) in [
        (v1::Channel::Changes, PARTITIONS),
        (v1::Channel::Partials, PARTITIONS),
        (v1::Channel::Late, PARTITIONS),
        (v1::Channel::Results, 1),
        (v1::Channel::Dead, 1),
    ] {
        let request = ListPartitionsRequest {
            channel: channel.into(),
            ..ListPartitionsRequest::default()
        };
        let listed = client.list_partitions(request).await.unwrap().into_inner();
        assert_eq!(listed.partitions.len(), usize::from(count), "{channel:?}");
    }
    rig.stop().await;
}

#[tokio::test]
async fn a_time_becomes_an_offset_and_a_cursor() {
    let rig = Rig::start().await;
    for seq in 1..=3 {
        rig.publish(Channel::Rsvps, 0, (1, seq), &[dead(seq)]).await;
    }
    let mut client = rig.log().await;
    let fetched = client
        .fetch(FetchRequest::default())
        .await
        .unwrap()
        .into_inner();
    let last = &fetched.records[2];
    let request = |time| ResolveOffsetRequest {
        time,
        ..ResolveOffsetRequest::default()
    };
    let found = client
        .resolve_offset(request(last.append_time))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(found.offsets.len(), usize::from(PARTITIONS));
    assert!(found.offsets[0].offset <= last.offset);
    let tail = TailRequest {
        start: Some(Start::FromCursor(found.cursor)),
        until_caught_up: true,
        ..TailRequest::default()
    };
    let mut stream = client.tail(tail).await.unwrap().into_inner();
    let first = within(stream.message()).await.unwrap().unwrap();
    assert!(
        first
            .records
            .iter()
            .any(|record| record.offset == last.offset)
    );

    // A nanosecond after the last record's millisecond, there is nothing yet.
    let mut after = last.append_time.unwrap();
    after.nanos += 1;
    let found = client
        .resolve_offset(request(Some(after)))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(found.offsets[0].offset, fetched.end);

    let odd = Timestamp {
        seconds: i64::MAX,
        nanos: 0,
    };
    for time in [None, Some(odd)] {
        let status = client.resolve_offset(request(time)).await.unwrap_err();
        assert_eq!(reason(&status), "INVALID_ARGUMENT");
    }
    rig.stop().await;
}

#[tokio::test]
async fn a_group_keeps_its_offsets_by_compare_and_swap() {
    let rig = Rig::start().await;
    let mut client = rig.log().await;
    let commit = |partition, offset, expected_previous| CommitOffsetRequest {
        group: "billing.v2".into(),
        partition,
        offset,
        expected_previous,
        ..CommitOffsetRequest::default()
    };
    let group = |group: &str| GetCommittedOffsetsRequest {
        group: group.into(),
        ..GetCommittedOffsetsRequest::default()
    };
    let none = client
        .get_committed_offsets(group("billing.v2"))
        .await
        .unwrap()
        .into_inner();
    assert!(none.offsets.is_empty());
    let status = client
        .commit_offset(commit(0, 7, Some(3)))
        .await
        .unwrap_err();
    assert_eq!(
        (status.code(), &*reason(&status)),
        (Code::Aborted, "OFFSET_CONFLICT")
    );
    assert_eq!(metadata(&status, "actual"), "");

    let kept = client
        .commit_offset(commit(0, 1024, None))
        .await
        .unwrap()
        .into_inner();
    assert_eq!(kept.offset, Some(1024));
    client
        .commit_offset(commit(0, 2048, Some(1024)))
        .await
        .unwrap();
    client.commit_offset(commit(2, 0, None)).await.unwrap();
    let status = client
        .commit_offset(commit(0, 4096, Some(1024)))
        .await
        .unwrap_err();
    assert_eq!(metadata(&status, "actual"), "2048");

    let kept: Vec<_> = client
        .get_committed_offsets(group("billing.v2"))
        .await
        .unwrap()
        .into_inner()
        .offsets
        .iter()
        .map(|at| (at.partition, at.offset))
        .collect();
    assert_eq!(kept, [(Some(0), Some(2048)), (Some(2), Some(0))]);
    let other = client
        .get_committed_offsets(group("other"))
        .await
        .unwrap()
        .into_inner();
    assert!(other.offsets.is_empty());
    rig.stop().await;
}

#[tokio::test]
async fn unknown_partitions_and_bad_group_names_are_refused() {
    let rig = Rig::start().await;
    let mut client = rig.log().await;
    let commit = |partition| CommitOffsetRequest {
        group: "billing.v2".into(),
        partition,
        ..CommitOffsetRequest::default()
    };
    let group = |group: &str| GetCommittedOffsetsRequest {
        group: group.into(),
        ..GetCommittedOffsetsRequest::default()
    };
    let status = client.commit_offset(commit(3)).await.unwrap_err();
    assert_eq!(reason(&status), "PARTITION_NOT_FOUND");
    for bad in ["", "a/b", "ü", &"g".repeat(65)] {
        let status = client.get_committed_offsets(group(bad)).await.unwrap_err();
        assert_eq!(reason(&status), "INVALID_ARGUMENT", "{bad}");
    }
    rig.stop().await;
}
