//! On the broker and the CQL server of `HEADCOUNT_TEST_AMQP` and `HEADCOUNT_TEST_CQL`, beside
//! JetStream, which Go builds: results are right and every row has its figure. One at a time: each
//! keeps the servers busy by itself.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::{has_figure, program, rows, text};

static TURN: Mutex<()> = Mutex::new(());

fn run(arguments: &[&str]) -> BTreeMap<String, Value> {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let dir = tempfile::tempdir().expect("a folder");
    let json = dir.path().join("report.json");
    let to = ["--json", json.to_str().expect("a path in UTF-8")];
    let mut program = program(&[arguments, &to].concat(), dir.path());
    let run = program.output().expect("the benchmark program starts");
    assert!(run.status.success(), "{}", text(&run.stderr));
    rows(&json)
}

#[test]
fn w1_over_rabbitmq_and_the_loader_are_right() {
    let sizes = ["--records", "5000", "--load-records", "3000"];
    let rows = run(&[&["w1-rabbitmq", "load"], &sizes[..]].concat());
    has_figure(&rows, "W1 over RabbitMQ: records/s");
    for shape in ["feed-shaped", "partitions of 32 rows or more"] {
        has_figure(&rows, &format!("loader, {shape}: rows/s"));
    }
}

#[test]
fn acked_delivery_is_right_everywhere() {
    let rows = run(&["delivery", "jetstream", "--deliveries", "20000"]);
    for who in [
        "embedded",
        "over RabbitMQ and CQL",
        "JetStream",
        "JetStream, every write synced",
    ] {
        has_figure(&rows, &format!("acked delivery, {who}: records/s"));
    }
}

#[test]
fn states_are_written_in_every_way() {
    let rows = run(&["writing", "--write-records", "2000", "--seconds", "2"]);
    for way in [
        "nothing",
        "a record at a time",
        "a batch at a time",
        "queue and batch loader",
    ] {
        has_figure(&rows, &format!("written: {way}: analysis, records/s"));
        has_figure(&rows, &format!("written: {way}: latency at 300/s, p99"));
    }
}
