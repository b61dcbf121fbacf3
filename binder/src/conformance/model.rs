//! Seeded runs against a model: per partition, a plain vector of the batches published.
//!
//! Each round opens the place, lets a publisher per partition and several readers run at the same
//! time, and then closes or kills. After a close the log equals the model; after a kill it is a
//! prefix of the model that holds at least all that was confirmed or delivered.

use std::sync::Arc;

use tokio::task::JoinSet;

use super::{Limits, Places, Seeded, batch, channel, everything, next, reader, within};
use crate::batch::{Batch, Delivery};
use crate::channel::Partition;
use crate::contract::Binder;
use crate::offset::Offset;

const ROUNDS: u64 = 5;

/// One run. The seed is in every message of a failure.
///
/// # Panics
/// Where binder and model differ.
pub async fn agrees_with_the_model(places: &dyn Places, seed: u64) {
    eprintln!("conformance model, seed {seed}");
    let mut seeded = Seeded(seed);
    let partitions = 1 + seeded.below(4) as u16;
    let mut place = places.make(Limits {
        window_batches: 1 + seeded.below(64) as usize,
        segment_bytes: (4 << 10) << seeded.below(5),
        ..Limits::default()
    });
    let mut model: Vec<Vec<Batch>> = vec![Vec::new(); usize::from(partitions)];
    let mut safe = vec![0; usize::from(partitions)];
    for round in 0..ROUNDS {
        let say = format!("seed {seed}, round {round}");
        let binder = place.open().await;
        let opened = binder.open_channel(&channel(), partitions).await;
        opened.expect("it opens");
        for (p, batches) in model.iter_mut().enumerate() {
            let kept = everything(&*binder, Partition(p as u16)).await;
            assert!(
                kept.len() >= safe[p],
                "{say}: {} of {} kept",
                kept.len(),
                safe[p]
            );
            batches.truncate(kept.len());
            let kept: Vec<Batch> = kept.into_iter().map(|delivery| delivery.batch).collect();
            assert_eq!(&kept, batches, "{say}, partition {p}");
        }
        let killed = seeded.below(2) == 0;
        run_round(&binder, &mut seeded, &mut model, &mut safe, killed, &say).await;
        drop(binder);
        if killed {
            place.kill().await;
        } else {
            place.close().await;
            safe = model.iter().map(Vec::len).collect();
        }
    }
}

async fn run_round(
    binder: &Arc<dyn Binder>,
    seeded: &mut Seeded,
    model: &mut [Vec<Batch>],
    safe: &mut [usize],
    killed: bool,
    say: &str,
) {
    let mut publishers = JoinSet::new();
    let mut readers = JoinSet::new();
    for (p, batches) in model.iter_mut().enumerate() {
        let fresh: Vec<Batch> = (0..20 + seeded.below(60))
            .map(|i| {
                let seq = batches.len() as u64 + i;
                let count = 1 + seeded.below(64) as u16;
                batch("model", seq, count, seeded.below(120) as usize)
            })
            .collect();
        let start = batches.len();
        batches.extend(fresh.iter().cloned());
        // Before a kill only some are waited for; the others are under way when it comes.
        let waited = match killed {
            true => seeded.below(fresh.len() as u64) as usize,
            false => fresh.len(),
        };
        safe[p] = start + waited;
        let log = Arc::clone(binder);
        publishers.spawn(publish_all(log, Partition(p as u16), fresh, waited));
        for _ in 0..1 + seeded.below(3) {
            let from = seeded.below(start as u64 + 1) as usize;
            let log = Arc::clone(binder);
            let until = start + waited;
            let job = read_some(log, Partition(p as u16), from, until, Seeded(seeded.next()));
            readers.spawn(async move { (p, from, job.await) });
        }
    }
    within("publishers", publishers.join_all()).await;
    for (p, from, found) in within("readers", readers.join_all()).await {
        let found: Vec<&Batch> = found.iter().map(|delivery| &delivery.batch).collect();
        let expected: Vec<&Batch> = model[p][from..from + found.len()].iter().collect();
        assert_eq!(found, expected, "{say}, partition {p}, from {from}");
    }
}

async fn publish_all(binder: Arc<dyn Binder>, at: Partition, batches: Vec<Batch>, waited: usize) {
    let mut confirms = Vec::new();
    for batch in batches {
        let confirm = binder.publish(&channel(), at, batch).await;
        confirms.push(confirm.expect("room comes free"));
    }
    for confirm in confirms.into_iter().take(waited) {
        confirm.await.expect("durable");
    }
}

/// Reads from the `from`-th batch until the `until`-th, by both kinds of call.
async fn read_some(
    binder: Arc<dyn Binder>,
    partition: Partition,
    from: usize,
    until: usize,
    mut seeded: Seeded,
) -> Vec<Delivery> {
    let kept = everything(&*binder, partition).await;
    let start = kept.get(from).map(|delivery| delivery.base);
    let start = match (start, kept.last()) {
        (Some(base), _) => base,
        (None, Some(last)) if kept.len() == from => last.next(),
        _ => Offset::ZERO,
    };
    let mut consumer = reader(&*binder, partition, start).await;
    let mut found: Vec<Delivery> = Vec::new();
    while from + found.len() < until {
        let ready = match seeded.below(4) {
            0 => consumer.try_next().expect("nothing is wrong"),
            _ => Some(next(consumer.as_mut()).await),
        };
        if let Some(delivery) = ready {
            assert!(found.last().is_none_or(|last| last.base < delivery.base));
            found.push(delivery);
        }
    }
    found
}
