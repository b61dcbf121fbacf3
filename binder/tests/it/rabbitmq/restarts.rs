//! A broker that restarts under a binder.
//!
//! `HEADCOUNT_TEST_RABBITMQCTL` is a command line that runs `rabbitmqctl` on the broker of
//! `HEADCOUNT_TEST_AMQP`. Nothing else may use that broker meanwhile, so the test is a soak.

use std::time::{Duration, Instant};

use headcount_binder::{Binder, InputPositions, Offset, Partition, RabbitMq};

use super::broker::{self, STEP, channel, config, end, open, prefix, read_all};
use crate::support::batch;

async fn control(command: &str) {
    let line = format!(
        "{} {command}",
        broker::setting("HEADCOUNT_TEST_RABBITMQCTL")
    );
    let mut shell = tokio::process::Command::new("sh");
    let output = shell.args(["-c", &line]).output().await.unwrap();
    assert!(output.status.success(), "{line}: {output:?}");
}

/// Connects as soon as the broker takes connections.
async fn connect_again(prefix: &str) -> std::sync::Arc<RabbitMq> {
    let start = Instant::now();
    loop {
        match open(config(prefix)).await {
            Ok(binder) => return binder,
            Err(error) => assert!(start.elapsed() < 2 * STEP, "{error}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "soak: restarts the broker"]
async fn soak_a_restarted_broker_has_all_at_once() {
    let prefix = prefix();
    let mut patient = config(&prefix);
    patient.confirm_deadline = Duration::from_secs(60);
    let binder = open(patient).await.unwrap();
    let rsvps = channel();
    let mut consumer = binder
        .consume(&rsvps, Partition(0), Offset::ZERO)
        .await
        .unwrap();
    let mut seq = 0;
    let mut last = Offset::ZERO;
    for round in 0..3 {
        for _ in 0..500 {
            let confirm = binder
                .publish(&rsvps, Partition(0), batch(seq, 3, 100))
                .await;
            last = confirm.unwrap().await.unwrap();
            seq += 1;
        }
        control("stop_app").await;
        // Handed over while there is no broker.
        let mut waiting = Vec::new();
        for _ in 0..20 {
            let confirm = binder
                .publish(&rsvps, Partition(0), batch(seq, 3, 100))
                .await;
            waiting.push(confirm.unwrap());
            seq += 1;
        }
        let fresh = tokio::spawn({
            let prefix = prefix.clone();
            async move { connect_again(&prefix).await }
        });
        control("start_app").await;
        let fresh = fresh.await.unwrap();
        // The first question of all, and before anything new need be there.
        let first = end(&fresh).await;
        assert!(first > last, "round {round}: {first} is not beyond {last}");
        for confirm in waiting {
            last = tokio::time::timeout(2 * STEP, confirm)
                .await
                .unwrap()
                .unwrap();
        }
        let all = read_all(&fresh).await;
        assert_eq!(all.last().unwrap().base, last, "round {round}");
        let mut positions = InputPositions::new();
        let headers = all.iter().map(|delivery| &delivery.batch.header);
        let applied = headers.filter(|h| positions.accept(Partition(0), h).is_apply());
        assert!(applied.map(|header| header.seq).eq(0..seq), "round {round}");
        fresh.close().await.unwrap();
        // The reader that was there all along has the very same.
        while let Some(expected) = all
            .iter()
            .find(|delivery| delivery.batch.header.seq == seq - 1)
        {
            let next = tokio::time::timeout(2 * STEP, consumer.next())
                .await
                .unwrap()
                .unwrap();
            if next == *expected {
                break;
            }
        }
    }
    binder.close().await.unwrap();
    broker::clean(&prefix, "main").await;
}
