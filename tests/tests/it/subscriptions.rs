//! kill -9 of the service at seeded moments: nothing settled is delivered again, and everything is
//! delivered.

use std::time::Duration;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use crate::harness::dev::Setup;
use crate::harness::recording;
use crate::harness::subscriber::{Taken, create};
use crate::recording::numbers::RECORDS;

const SEED: u64 = 20_150_309;
const KILLS: usize = 6;

#[tokio::test]
async fn nothing_settled_comes_again_after_kills_and_nothing_is_left_out() {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let setup = Setup::replay(&recording(), "max");
    let mut dev = setup.start().await;
    dev.counted(RECORDS).await;
    create(&dev.address, "kills", Duration::from_secs(2)).await;
    let mut taken = Taken::default();
    for kill in 0..KILLS {
        let time = Duration::from_millis(random.random_range(50..600));
        println!("kill {kill} after {time:?}");
        let stepping = async {
            loop {
                taken.step(&dev.address, "kills").await;
            }
        };
        let _: Result<(), _> = tokio::time::timeout(time, stepping).await;
        dev.process.kill();
        dev = setup.start().await;
    }
    let settled = usize::try_from(RECORDS).expect("a small number");
    taken.until(&dev.address, "kills", settled).await;
    assert_eq!(taken.settled.len(), settled, "each record once");
    assert!(taken.attempts.keys().eq(taken.settled.iter()));
    dev.stop().await;
}
