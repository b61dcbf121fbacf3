//! What a feed may send instead of records: each goes to `dead`, its neighbours go on.

use headcount_proto::v1::DeadReason;
use headcount_server::collect::CollectError;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::Frame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data as OpData, OpCode};
use xxhash_rust::xxh3::xxh3_64;

use crate::collect::feed::Feed;
use crate::collect::role::{self, record, record_at, text, until};
use crate::collect::{log, role::config};

/// Sends a bad frame between two good ones and gives back what became of it.
async fn dead_letter(bad: Message) -> (DeadReason, headcount_proto::v1::DeadRecord) {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let raw = match &bad {
        Message::Text(text) => text.as_bytes().to_vec(),
        Message::Frame(frame) => frame.payload().to_vec(),
        other => other.clone().into_data().to_vec(),
    };
    let feed = Feed::start(vec![text(record(1)), bad, text(record(2))]).await;
    feed.end();
    let summary = role::start(config(feed.url(), 1), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert!(summary.ended);
    assert_eq!((summary.records, summary.dead, summary.gaps), (2, 1, 0));
    assert_eq!(summary.reconnects, 0, "the connection stays");
    assert_eq!(log::all(&*binder, 1).await[0].ids(), [1, 2]);
    let mut dead = log::dead(&*binder).await;
    assert_eq!(dead.len(), 1);
    let letter = dead.remove(0);
    assert_eq!(letter.source, "meetup");
    assert_eq!(letter.raw_bytes(), raw.len() as u64);
    assert_eq!(letter.raw, raw[..raw.len().min(64 << 10)]);
    assert_eq!((letter.frame_hash, letter.ordinal), (xxh3_64(&raw), 2));
    assert!(letter.received_at.is_some() && !letter.detail.is_empty());
    (letter.reason(), letter)
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_is_no_json() {
    assert_eq!(dead_letter(text("hello")).await.0, DeadReason::NotJson);
}

#[tokio::test(flavor = "multi_thread")]
async fn text_that_is_not_utf_8() {
    let mut bytes = record(3).into_bytes();
    let place = bytes.windows(5).position(|five| five == b"event").unwrap();
    bytes[place] = 0xff;
    let bad = Frame::message(bytes, OpCode::Data(OpData::Text), true);
    let (reason, letter) = dead_letter(Message::Frame(bad)).await;
    assert_eq!(reason, DeadReason::NotJson);
    assert!(letter.detail.contains("UTF-8"), "{}", letter.detail);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_cut_short() {
    let whole = record(3);
    let (reason, letter) = dead_letter(text(&whole[..whole.len() - 20])).await;
    assert_eq!(reason, DeadReason::NotJson);
    assert!(letter.detail.contains("cut short"), "{}", letter.detail);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_field_of_the_wrong_type() {
    let wrong = record(3).replace(r#""rsvp_id":3"#, r#""rsvp_id":"3""#);
    assert_eq!(dead_letter(text(wrong)).await.0, DeadReason::InvalidField);
}

/// A record whose frame has so many bytes.
fn record_of(id: u64, bytes: usize) -> String {
    let named = |name: &str| {
        let event = format!(r#""event":{{"event_name":"{name}","#);
        record(id).replace(r#""event":{"#, &event)
    };
    let large = named(&"x".repeat(bytes - named("").len()));
    assert_eq!(large.len(), bytes);
    large
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_of_exactly_256_kib_is_taken() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let large = text(record_of(2, 256 << 10));
    let feed = Feed::start(vec![text(record(1)), large, text(record(3))]).await;
    feed.end();
    let summary = role::start(config(feed.url(), 1), binder.clone(), 1)
        .done()
        .await
        .unwrap();
    assert_eq!((summary.records, summary.dead, summary.gaps), (3, 0, 0));
    let held = log::all(&*binder, 1).await.remove(0);
    assert_eq!(held.ids(), [1, 2, 3]);
    let rsvp = held.records[1].rsvp.as_ref().unwrap();
    let name = &rsvp.event.as_ref().unwrap().event_name;
    assert!(name.len() > (255 << 10), "{} bytes are left", name.len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_of_256_kib_and_a_byte() {
    let large = record_of(3, (256 << 10) + 1);
    let (reason, letter) = dead_letter(text(large)).await;
    assert_eq!(reason, DeadReason::TooLarge);
    assert_eq!(letter.raw.len(), 64 << 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frame_of_exactly_16_mib() {
    let large = record_of(3, 16 << 20);
    let (reason, letter) = dead_letter(text(large)).await;
    assert_eq!(reason, DeadReason::TooLarge);
    assert_eq!(letter.raw.len(), 64 << 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn nesting_without_end() {
    let deep = format!("{{\"x\":{}", "[".repeat(200_000));
    assert_eq!(dead_letter(text(deep)).await.0, DeadReason::InvalidField);
    let closed = format!("{{\"x\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(dead_letter(text(closed)).await.0, DeadReason::InvalidField);
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_beyond_64_bits() {
    for digits in [
        "18446744073709551616",
        "340282366920938463463374607431768211456",
        "1e400",
    ] {
        let wrong = record(3).replace(r#""rsvp_id":3"#, &format!(r#""rsvp_id":{digits}"#));
        assert_eq!(
            dead_letter(text(wrong)).await.0,
            DeadReason::InvalidField,
            "{digits}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_binary_frame() {
    let binary = Message::binary(record(3).into_bytes());
    assert_eq!(dead_letter(binary).await.0, DeadReason::BinaryFrame);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_mtime_in_the_year_2100() {
    let future = record_at(3, 4_102_444_800_000);
    assert_eq!(dead_letter(text(future)).await.0, DeadReason::FutureMtime);
}

/// A message that is never read whole ends the connection; what follows it is taken after a gap.
async fn poison(bad: Message) {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let feed = Feed::start(vec![text(record(1)), bad]).await;
    let running = role::start(config(feed.url(), 2), binder.clone(), 1);
    until("a second connection", async || feed.asked().len() > 1).await;
    feed.push([text(record(2))]);
    feed.end();
    let summary = running.done().await.unwrap();
    assert_eq!((summary.records, summary.dead, summary.gaps), (2, 0, 1));
    assert_eq!(feed.asked()[1], 0, "asked for again, it would come again");
    let all = log::all(&*binder, 2).await;
    let mut ids: Vec<u64> = all.iter().flat_map(log::Held::ids).collect();
    ids.sort_unstable();
    assert_eq!(ids, [1, 2]);
    for held in all {
        assert_eq!(held.gaps.len(), 1, "a gap is told in every partition");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_above_16_mib_ends_the_connection_and_is_a_gap() {
    poison(text(record_of(3, (16 << 20) + 1))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_that_is_none_is_refused_before_anything_starts() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    for url in ["http://127.0.0.1:1/", "stream.example", ""] {
        let outcome = role::start(config(url.to_owned(), 1), binder.clone(), 1)
            .done()
            .await;
        let error = outcome.expect_err(url);
        assert!(
            matches!(error, CollectError::Config { .. }),
            "{url}: {error}"
        );
        assert!(error.to_string().contains("ws://"), "{url}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_where_no_feed_is_says_so_and_is_tried_again() {
    let dir = tempfile::tempdir().unwrap();
    let binder = log::embedded(dir.path());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let url = format!("ws://me:secret@{address}/2/rsvps?token=secret");
    let running = role::start(config(url, 1), binder.clone(), 1);
    let status = running.status.clone();
    until("a warning", async || !status.warnings().is_empty()).await;
    let shown = format!("{:?} {:?}", status.warnings(), status.sources("main"));
    assert!(shown.contains("check host"), "{shown}");
    assert!(!shown.contains("secret"), "{shown}");
    let summary = running.stop().await.unwrap();
    assert_eq!((summary.records, summary.ended), (0, false));
}
