//! How fast rows go in and come out. Prints figures, holds no bound:
//! `cargo test -p headcount-store --test it -- --ignored --nocapture speed`.

use std::time::Instant;

use headcount_store::{HistoryRow, Store, WriteBatch};

use crate::support::{FEED, list, open, row_of};

const ROWS: u64 = 600_000;
const DISTINCT: u64 = 500_000;

fn batch(rows: &[HistoryRow]) -> WriteBatch {
    WriteBatch {
        feed: FEED.to_owned(),
        history: rows.to_vec(),
        ..Default::default()
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "prints figures"]
async fn speed() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let rows: Vec<HistoryRow> = (0..ROWS)
        .map(|number| row_of(number, (number * 7_919) % DISTINCT, 400))
        .collect();
    for size in [1_024, 4_096] {
        let feed_rows = &rows[..(ROWS / 2) as usize];
        let feed_rows = if size == 1_024 {
            feed_rows
        } else {
            &rows[(ROWS / 2) as usize..]
        };
        let began = Instant::now();
        for part in feed_rows.chunks(size) {
            store.write(batch(part)).await.unwrap();
        }
        report("write", size, feed_rows.len(), began);
    }
    let began = Instant::now();
    let found = list(&store, false).await.len();
    report("list", 1_000, found, began);
    let began = Instant::now();
    for part in rows.chunks(1_024) {
        store.write(batch(part)).await.unwrap();
    }
    report("write again", 1_024, rows.len(), began);
    let began = Instant::now();
    store.close().await;
    drop(store);
    let store = open(folder.path());
    report("close and open", 0, 1, began);
    drop(store);
}

fn report(what: &str, size: usize, rows: usize, began: Instant) {
    let seconds = began.elapsed().as_secs_f64();
    let rate = rows as f64 / seconds;
    println!("{what}, {size} a batch: {rows} rows in {seconds:.2} s, {rate:.0} rows/s");
}
