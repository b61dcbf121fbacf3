//! `/metrics`, `/livez` and `/readyz` of a whole pipeline.

use std::collections::BTreeMap;

use headcount_sdk::v1::DeadReason;
use tokio_tungstenite::tungstenite::Message;

use super::exposition::Exposition;
use crate::bad_input::frames::bad_frames;
use crate::harness::dev::{Dev, Setup};
use crate::harness::page::get;
use crate::harness::read::{until, watched};
use crate::harness::recorded_lines;
use crate::harness::script::Script;
use crate::oracle::record::{Record, read};
use crate::oracle::truth::judge;
use crate::oracle::windows::{STANDING, rows};
use crate::recording::numbers::{ONCE, RECORDS, check_counts};

const PARTITIONS: [&str; 4] = ["0", "1", "2", "3"];
const SOURCE: (&str, &str) = ("source", "meetup");
const ANSWER: &str = "headcount_analyse_frame_to_answer_seconds";

/// What somebody who watches over a feed asks for, with its kind.
const FAMILIES: [(&str, &str); 12] = [
    ("headcount_analyse_records", "counter"),
    ("headcount_analyse_late_records", "counter"),
    ("headcount_collect_dead", "counter"),
    ("headcount_collect_skew_seconds", "histogram"),
    (ANSWER, "histogram"),
    ("headcount_analyse_answers", "counter"),
    ("headcount_collect_publish_seconds", "histogram"),
    ("headcount_analyse_lag_batches", "gauge"),
    ("headcount_load_lag_batches", "gauge"),
    ("headcount_analyse_watermark_lag_ms", "gauge"),
    ("headcount_analyse_checkpoint_age_ms", "gauge"),
    ("headcount_load_rows", "counter"),
];

async fn metrics(dev: &Dev) -> Exposition {
    let page = get(&dev.address, "/metrics", "Host: localhost").await;
    assert_eq!(page.status, 200, "{}", page.body);
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    assert_eq!(page.header("content-type"), Some(kind));
    Exposition::parse(&page.body)
}

fn number(count: usize) -> Option<f64> {
    Some(f64::from(u32::try_from(count).expect("a small number")))
}

/// Frames by why they are dead, as the label has it.
fn dead(bad: &[(Message, DeadReason)]) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for (_, reason) in bad {
        let name = reason.as_str_name().trim_start_matches("DEAD_REASON_");
        *counts.entry(name.to_lowercase()).or_default() += 1;
    }
    counts
}

/// Every batch that was answered is in one class, and the classes are those of the histogram.
fn check_classes(found: &Exposition) {
    let class = |name| {
        let class = found.value("headcount_analyse_answers", &[("class", name)]);
        class.unwrap_or_else(|| panic!("no class {name}"))
    };
    let [hard, soft, near] = ["hard", "soft", "near"].map(class);
    let below = |bound| {
        let bucket = found.sample(ANSWER, "_bucket", &[("le", bound)]);
        bucket.unwrap_or_else(|| panic!("no bucket {bound}"))
    };
    let all = below("+Inf");
    assert!(all > 0.0, "nothing was answered");
    assert!((hard + soft + near - all).abs() < 0.5, "{all} answers");
    // Latencies are whole ms: what lies in the first bucket took none.
    assert!((hard - below("0.0005")).abs() < 0.5, "{hard} hard");
    let slow = (all - below("1.024"))..=(all - below("0.512"));
    assert!(slow.contains(&near), "{near} near, {slow:?} took long");
}

/// The sum of the skew is that of the records as the oracle has stamped them.
fn check_skew(found: &Exposition, records: &[Record]) {
    let of = |record: &Record| record.stream_time_ms - record.mtime_ms;
    let expected_ms: i64 = records.iter().map(of).sum();
    assert!(expected_ms > 0, "some records come after later ones");
    let sum = found.sample("headcount_collect_skew_seconds", "_sum", &[SOURCE]);
    let sum_ms = sum.expect("the skew is measured") * 1e3;
    // The product adds up seconds, in another order of roundings.
    assert!((sum_ms - expected_ms as f64).abs() < 0.5, "{sum_ms} ms");
}

#[tokio::test]
async fn metrics_give_the_known_numbers_of_the_recording() {
    let lines = recorded_lines();
    let bad = bad_frames(&lines[0]);
    let mut frames: Vec<Message> = lines.iter().map(Message::text).collect();
    frames.extend(bad.iter().map(|(frame, _)| frame.clone()));
    let script = Script::serve(frames).await;
    let setup = Setup::feed(&script.url).set("analyse.checkpoint_interval", "100ms");
    let dev = setup.start().await;
    check_counts(&dev.counted(RECORDS).await, ONCE);
    let results = watched(&dev.client).await.len();
    let written = |found: &Exposition, channel| {
        let labels = [("channel", channel), ("outcome", "written")];
        found.value("headcount_load_rows", &labels)
    };
    let found = until("every row is written", async || {
        let found = metrics(&dev).await;
        let all = written(&found, "changes") >= Some(1_988.0)
            && written(&found, "results") >= number(results);
        all.then_some(found)
    })
    .await;
    assert_eq!(written(&found, "changes"), Some(1_988.0));
    assert_eq!(written(&found, "results"), number(results));

    let [records, new, change, echo, outdated] = ONCE;
    let taken = found.value("headcount_collect_records", &[SOURCE]);
    assert_eq!(taken, number(records as usize));
    for (verdict, count) in [
        ("new", new),
        ("change", change),
        ("echo", echo),
        ("outdated", outdated),
    ] {
        let judged = found.value("headcount_analyse_records", &[("verdict", verdict)]);
        assert_eq!(judged, number(count as usize), "{verdict}");
    }
    let records = read(lines.iter().map(String::as_str));
    let (_, deltas) = judge(&records);
    let (_, late) = rows(STANDING, &deltas);
    assert!(!late.is_empty(), "the recording has late records");
    let counted = found.value("headcount_analyse_late_records", &[]);
    assert_eq!(counted, number(late.len()), "late");
    for (reason, count) in dead(&bad) {
        let labels = [("reason", reason.as_str()), SOURCE];
        let counted = found.value("headcount_collect_dead", &labels);
        assert_eq!(counted, number(count), "{reason}");
    }
    let published = found.sample("headcount_collect_publish_seconds", "_count", &[SOURCE]);
    let batches = published.expect("publishing is measured");
    // A batch has 64 records at most; what sources say in 4 partitions are batches too.
    assert!(batches >= (RECORDS / 64 + 4) as f64, "{batches} batches");
    let took = found.sample("headcount_collect_publish_seconds", "_sum", &[SOURCE]);
    assert!(took > Some(0.0), "{took:?} s for {batches} batches");
    let skew = found.sample("headcount_collect_skew_seconds", "_count", &[SOURCE]);
    assert_eq!(skew, Some(RECORDS as f64));
    check_skew(&found, &records);
    check_classes(&found);
    for partition in PARTITIONS {
        // It is looked at every half second, and a heartbeat may just have come.
        until("a partition that lags behind nothing", async || {
            let found = metrics(&dev).await;
            let lag = found.value("headcount_analyse_lag_batches", &[("partition", partition)]);
            (lag == Some(0.0)).then_some(())
        })
        .await;
    }
    dev.stop().await;
}

#[tokio::test]
async fn a_running_feed_has_every_family() {
    let setup = Setup::new(&[]).set("analyse.checkpoint_interval", "100ms");
    let dev = setup.start().await;
    let parts = || {
        let analysers = PARTITIONS.map(|partition| ("partition", partition));
        analysers.into_iter().chain([("part", "merge")])
    };
    let of_parts = [
        "headcount_analyse_lag_batches",
        "headcount_analyse_watermark_lag_ms",
        "headcount_analyse_checkpoint_age_ms",
    ];
    let found = until("every part has said how far it is", async || {
        let found = metrics(&dev).await;
        let mut said = of_parts
            .iter()
            .flat_map(|family| parts().map(move |part| (family, part)));
        let all = said.all(|(family, part)| found.value(family, &[part]).is_some());
        all.then_some(found)
    })
    .await;
    for (family, kind) in FAMILIES {
        assert_eq!(found.kind(family), Some(kind), "{family}");
    }
    for part in parts() {
        let age = found.value("headcount_analyse_checkpoint_age_ms", &[part]);
        assert!((0.0..60_000.0).contains(&age.unwrap()), "{part:?}: {age:?}");
        // Its bound is 10 s, the feed's records are seconds old, and it is behind by no minute.
        let lag = found.value("headcount_analyse_watermark_lag_ms", &[part]);
        assert!((0.0..90_000.0).contains(&lag.unwrap()), "{part:?}: {lag:?}");
    }
    dev.stop().await;
}

#[tokio::test]
async fn liveness_and_readiness_answer() {
    let dev = Setup::log_only().start().await;
    let live = get(&dev.address, "/livez", "Host: localhost").await;
    assert_eq!((live.status, live.body.as_str()), (200, "alive\n"));
    let ready = until("it is ready", async || {
        let page = get(&dev.address, "/readyz", "Host: localhost").await;
        (page.status == 200).then_some(page)
    })
    .await;
    assert!(ready.body.starts_with("ready\n"), "{}", ready.body);
    let none = get(&dev.address, "/metric", "Host: localhost").await;
    assert_eq!(none.status, 404);
    assert!(none.body.contains("/metrics"), "{}", none.body);
    dev.stop().await;
}
