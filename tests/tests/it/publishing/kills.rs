//! kill -9 of the service at seeded moments of a stream, between any write and its answer.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::harness::dev::{Dev, Setup};
use crate::harness::publisher::{in_the_log, publish_all};

const SEED: u64 = 20_260_501;
const KILLS: usize = 5;
/// More than are published between all kills: the last of them meets a stream too.
const RECORDS: u64 = 60_000;

/// A seed of its own, where one is given.
#[expect(
    clippy::disallowed_methods,
    reason = "a seed that a test has printed is given back by the environment"
)]
fn seed() -> u64 {
    let given = std::env::var("HEADCOUNT_TEST_SEED").ok();
    given.and_then(|seed| seed.parse().ok()).unwrap_or(SEED)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_producer_goes_on_over_kills_and_each_record_counts_once() {
    let seed = seed();
    println!("HEADCOUNT_TEST_SEED={seed}");
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let setup = Setup::log_only();
    let mut dev = setup.start().await;
    let address = dev.address.clone();
    let mut publisher = dev.client.publisher("till");
    let publishing = tokio::spawn(async move {
        publish_all(&mut publisher, 1..RECORDS + 1).await;
    });
    for kill in 0..KILLS {
        let time = Duration::from_millis(random.random_range(20..400));
        println!("kill {kill} after {time:?}");
        tokio::time::sleep(time).await;
        dev.process.kill();
        dev = Dev::start(setup.command_on(&address)).await;
    }
    publishing.await.expect("every record is answered for");
    let counted = dev.counted(RECORDS).await;
    assert_eq!(counted.people(), RECORDS as i64);
    let ids = in_the_log(&dev.client).await;
    assert_eq!(ids.len() as u64, RECORDS, "each once");
    assert!(ids.iter().copied().eq(1..RECORDS + 1));
    let last = dev.client.publisher("till").open().await.expect("it opens");
    assert_eq!(last, RECORDS);
    dev.stop().await;
}
