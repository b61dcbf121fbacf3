//! Client commands over the recording, whose numbers are known.

use serde_json::Value;

use crate::harness::command::cli;
use crate::harness::dev::{Dev, Setup};
use crate::harness::read::{stored_results, until, watched};
use crate::harness::recording;
use crate::recording::numbers::RECORDS;

/// A server that has counted, and loaded, the whole recording.
async fn counted() -> Dev {
    let dev = Setup::replay(&recording(), "max").start().await;
    dev.counted(RECORDS).await;
    let fired = watched(&dev.client).await;
    until("the results are in the store", async || {
        (stored_results(&dev.client).await.len() == fired.len()).then_some(())
    })
    .await;
    dev
}

/// What a command prints where it succeeds.
async fn said(dev: &Dev, arguments: &str) -> String {
    let words: Vec<&str> = arguments.split(' ').collect();
    let ended = cli(Some(&dev.address), &words).await;
    assert_eq!(ended.code, Some(0), "{arguments}: {}", ended.stderr);
    assert!(!ended.stdout.is_empty(), "{arguments}: {}", ended.stderr);
    ended.stdout
}

/// The JSON objects that a command prints, one a line.
async fn json(dev: &Dev, arguments: &str) -> Vec<Value> {
    let said = said(dev, &format!("{arguments} --output json")).await;
    let read = |line| {
        serde_json::from_str(line).unwrap_or_else(|error| panic!("{arguments}: {line}: {error}"))
    };
    said.lines().map(read).collect()
}

#[tokio::test]
async fn questions_have_the_known_answers() {
    let dev = counted().await;
    for (arguments, pointer, value) in [
        ("query headcount", "/people", "1827"),
        ("query event 220819717", "/people", "59"),
        ("query top -k 1", "/entries/0/rsvpsYes", "460"),
        (
            "query top country --people -k 1",
            "/entries/0/people",
            "1244",
        ),
        ("query distinct country", "/count/method", "exact"),
        ("query count topic social", "/count/method", "exact"),
        ("query range guests 1 100", "/count/method", "exact"),
        (
            "query quantiles guests 0.5",
            "/values/0/value/method",
            "exact",
        ),
        ("query seen member 1", "/seen", "SEEN_NOT_SEEN"),
        ("query sample -n 3", "/population", "1988"),
        ("top country --once -k 1", "/entries/0/key", "us"),
        ("status", "/records/records", "2460"),
    ] {
        let answers = json(&dev, arguments).await;
        assert_eq!(answers.len(), 1, "{arguments}: {answers:?}");
        let found = answers[0].pointer(pointer);
        assert_eq!(found, Some(&Value::from(value)), "{arguments}: {answers:?}");
    }
    for (arguments, parts) in [
        ("query headcount", &["people coming", "1827"][..]),
        ("query event 220819717", &["220819717", "59"]),
        ("query top", &["topic", "social ", "460"]),
        (
            "query distinct",
            &["estimate", "at most", "ell(2,20) p=11, 95.0 %"],
        ),
        ("query seen topic social", &["seen"]),
        ("query sample -n 3", &["yes", "3 of 1988 records"]),
        ("query quantiles guests", &["0.5", "0.99", "exact"]),
        // Once where stdout is no terminal.
        ("top country", &["country", "990"]),
        ("status", &["records 2460", "meetup", "ended"]),
        ("query rsvps --limit 3", &["yes"]),
        ("query results --limit 3", &["trending", "people"]),
    ] {
        let said = said(&dev, arguments).await;
        for part in parts {
            assert!(said.contains(part), "{arguments}: {part} not in {said}");
        }
    }
    dev.stop().await;
}

#[tokio::test]
async fn history_and_streams_end_where_they_are_told() {
    let dev = counted().await;
    for (arguments, lines) in [
        ("query rsvps --limit 7", 7),
        ("query rsvps --latest --limit 5000", 1_851),
        ("query results --limit 3", 3),
        ("tail --from earliest --limit 3", 3),
        ("tail --from earliest --until-caught-up", 2_460),
        ("tail dead --from earliest --until-caught-up --all", 0),
    ] {
        let answers = if lines == 0 {
            let words = format!("{arguments} --output json");
            let words: Vec<&str> = words.split(' ').collect();
            let ended = cli(Some(&dev.address), &words).await;
            assert_eq!(ended.code, Some(0), "{arguments}: {}", ended.stderr);
            assert!(ended.stdout.is_empty(), "{arguments}: {}", ended.stdout);
            Vec::new()
        } else {
            json(&dev, arguments).await
        };
        assert_eq!(answers.len(), lines, "{arguments}");
    }
    let firing = json(&dev, "watch --from-earliest --limit 1").await;
    assert!(!firing.is_empty());
    assert!(firing.iter().all(|row| row["query"] == "trending"));
    let ad_hoc = "watch --country us --size 60 --by topic --from-earliest --limit 1";
    let firing = json(&dev, ad_hoc).await;
    assert!(firing.iter().all(|row| row["query"] == "ad-hoc"));
    let synced = json(&dev, "sync --once --view countries").await;
    let rows = synced
        .iter()
        .filter_map(|message| message.pointer("/rows/rows"));
    let rows: Vec<&Value> = rows.filter_map(Value::as_array).flatten().collect();
    let us = rows.iter().find(|row| row["key"] == "us");
    assert_eq!(us.expect("a row")["people"], "1244");
    let synced = said(&dev, "sync --once --view countries").await;
    assert!(
        synced.contains("us  RSVPs yes 990  people 1244"),
        "{synced}"
    );
    dev.stop().await;
}

#[tokio::test]
async fn a_partition_is_read_page_by_page_from_any_offset() {
    let dev = counted().await;
    let mut records = 0;
    for partition in 0..4 {
        let all = format!("tail --partition {partition} --until-caught-up");
        let all = json(&dev, &all).await;
        records += all.len();
        assert!(all.len() > 200, "partition {partition}: {}", all.len());
        assert!(all.iter().all(|record| record["partition"] == partition));
        let middle = all.len() / 2;
        let offset = all[middle]["offset"].as_str().expect("64 bits are a text");
        let rest = format!("tail --partition {partition} --offset {offset} --until-caught-up");
        assert_eq!(json(&dev, &rest).await, all[middle..]);
        let three = format!("tail --partition {partition} --offset {offset} --limit 3");
        assert_eq!(json(&dev, &three).await, all[middle..middle + 3]);
    }
    assert_eq!(records as u64, RECORDS);
    let ended = cli(Some(&dev.address), &["tail", "--partition", "4"]).await;
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    assert!(
        ended.stderr.contains("PARTITION_NOT_FOUND"),
        "{}",
        ended.stderr
    );
    dev.stop().await;
}
