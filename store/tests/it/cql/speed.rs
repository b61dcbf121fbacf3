//! How fast rows go in and come out. Prints figures, holds no bound:
//! `cargo test --release -p headcount-store --features external --test it -- --ignored --nocapture cql::speed`.

use std::sync::Arc;
use std::time::Instant;

use futures::stream::{self, StreamExt as _};
use headcount_store::{Cql, HistoryRow, RsvpsQuery, Store, WriteBatch};

use super::keyspace::Keyspace;
use crate::support::{FEED, row_of};

const ROWS: u64 = 100_000;
const TEXT_BYTES: usize = 400;

async fn write(store: &Arc<Cql>, rows: &[HistoryRow], size: usize, at_a_time: usize) -> f64 {
    let began = Instant::now();
    let batches = rows.chunks(size).map(|part| WriteBatch {
        feed: FEED.to_owned(),
        history: part.to_vec(),
        ..Default::default()
    });
    let written = stream::iter(batches)
        .map(|batch| {
            let store = Arc::clone(store);
            async move { store.write(batch).await.unwrap().written }
        })
        .buffer_unordered(at_a_time)
        .fold(0, |sum, written| async move { sum + written });
    assert_eq!(written.await, rows.len() as u64);
    rows.len() as f64 / began.elapsed().as_secs_f64()
}

async fn read(store: &Cql, latest_only: bool) -> f64 {
    let began = Instant::now();
    let mut rows = 0;
    let mut query = RsvpsQuery {
        feed: FEED.to_owned(),
        latest_only,
        page_size: 1_000,
        ..Default::default()
    };
    loop {
        let page = store.list_rsvps(query.clone()).await.unwrap();
        rows += page.rows.len();
        if page.next_page_token.is_empty() || rows > 50_000 {
            return rows as f64 / began.elapsed().as_secs_f64();
        }
        query.page_token = page.next_page_token;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints figures"]
async fn speed() {
    let keyspace = Keyspace::new();
    let store = keyspace.open().await;
    type Id = fn(u64) -> u64;
    let shapes: [(&str, Id); 2] = [
        ("ids that follow each other", |number| {
            1_536_000_000 + number
        }),
        ("ids at random", |number| {
            number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 24
        }),
    ];
    for (shape, id) in shapes {
        let rows: Vec<HistoryRow> = (0..ROWS)
            .map(|number| row_of(number, id(number), TEXT_BYTES))
            .collect();
        for (size, at_a_time) in [(1_024, 1), (1_024, 4), (4_096, 2)] {
            let rate = write(&store, &rows, size, at_a_time).await;
            println!("write, {shape}, {size} a batch, {at_a_time} at a time: {rate:.0} states/s");
        }
    }
    for latest_only in [false, true] {
        let rate = read(&store, latest_only).await;
        println!("list, latest_only {latest_only}: {rate:.0} rows/s");
    }
}
