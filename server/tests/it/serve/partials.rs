//! `Fetch` and `Tail` of the channel `partials`: panes as analysers seal them come whole, byte for byte.

use headcount_binder::Channel;
use headcount_proto::v1::log_record::Payload;
use headcount_proto::v1::tail_request::Start;
use headcount_proto::v1::{self, FetchRequest, LogRecord, PositionedRecord, TailRequest};

use crate::serve::rig::{PARTITIONS, Rig, record, within};

/// A pane of a standing query, told from others by its start.
fn pane(start_ms: i64) -> LogRecord {
    record(Payload::PanePartial(v1::PanePartial {
        query: "live".to_owned(),
        plan_hash: 0xfeed_face_cafe_beef,
        pane_start_ms: start_ms,
        pane_end_ms: start_ms + 10_000,
        revision: Some(2),
        state: (0..=255)
            .cycle()
            .skip(start_ms as usize % 7)
            .take(5_000)
            .collect::<Vec<u8>>()
            .into(),
    }))
}

fn progress(next_offset: u64) -> LogRecord {
    record(Payload::Progress(v1::Progress {
        partition: Some(1),
        next_offset: Some(next_offset),
        watermark_ms: 77,
        ..v1::Progress::default()
    }))
}

fn records(positioned: &[PositionedRecord]) -> Vec<LogRecord> {
    let record = |one: &PositionedRecord| one.record.clone().expect("a record");
    positioned.iter().map(record).collect()
}

/// Writes three batches as an analyser does, of which the second has progress alone.
async fn fill(rig: &Rig) -> Vec<LogRecord> {
    let batches = [
        vec![pane(0), pane(10_000), progress(1_024)],
        vec![progress(2_048)],
        vec![pane(20_000), progress(3_072)],
    ];
    for (batch, seq) in batches.iter().zip(1..) {
        rig.publish(Channel::Partials, 1, (1, seq), batch).await;
    }
    batches.concat()
}

fn panes(all: &[LogRecord]) -> Vec<LogRecord> {
    let is_pane = |record: &&LogRecord| matches!(record.payload, Some(Payload::PanePartial(_)));
    all.iter().filter(is_pane).cloned().collect()
}

#[tokio::test]
async fn fetch_gives_panes_and_progress_as_they_were_written() {
    let rig = Rig::start().await;
    let written = fill(&rig).await;
    for (payload_only, expected) in [(false, written.clone()), (true, panes(&written))] {
        let request = FetchRequest {
            channel: v1::Channel::Partials.into(),
            partition: 1,
            payload_only,
            ..FetchRequest::default()
        };
        let answer = within(rig.log().await.fetch(request))
            .await
            .unwrap()
            .into_inner();
        assert_eq!(records(&answer.records), expected);
        assert_eq!(
            (answer.next, answer.end),
            (Some(3 * 1_024), Some(3 * 1_024))
        );
    }
    rig.stop().await;
}

#[tokio::test]
async fn tail_gives_panes_of_every_partition_and_goes_on_from_its_cursor() {
    let rig = Rig::start().await;
    let written = fill(&rig).await;
    rig.publish(Channel::Partials, PARTITIONS - 1, (1, 1), &[pane(7)])
        .await;
    let tail = async |start, payload_only| {
        let request = TailRequest {
            channel: v1::Channel::Partials.into(),
            start: Some(start),
            payload_only,
            until_caught_up: true,
            ..TailRequest::default()
        };
        let mut stream = within(rig.log().await.tail(request))
            .await
            .unwrap()
            .into_inner();
        let (mut got, mut cursor) = (Vec::new(), String::new());
        while let Some(message) = within(stream.message()).await.unwrap() {
            got.extend(message.records);
            cursor = message.cursor;
        }
        (got, cursor)
    };
    for (payload_only, expected) in [(false, written.clone()), (true, panes(&written))] {
        let (got, cursor) = tail(Start::FromEarliest(true), payload_only).await;
        let of = |partition: u16| {
            let partition = Some(u32::from(partition));
            let of_it = got.iter().filter(|one| one.partition == partition);
            records(&of_it.cloned().collect::<Vec<_>>())
        };
        assert_eq!(of(1), expected);
        assert_eq!(of(PARTITIONS - 1), [pane(7)]);
        assert!(
            tail(Start::FromCursor(cursor), payload_only)
                .await
                .0
                .is_empty()
        );
    }
    rig.stop().await;
}
