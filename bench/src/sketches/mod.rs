//! Tables of the sketches: error, bytes and time, next to other projects' crates.
//!
//! | module | what it does |
//! |---|---|
//! | [`distinct`] | distinct counts from 10 to 10^9 keys: RMS error over trials against theory |
//! | [`contenders`] | the counters that are compared, each behind the same trait |
//! | [`chance`], [`drawn`], [`forged`] | counters as 10^9 keys leave them, without inserting these |
//! | [`bloom`] | false positives by the number of hash functions at fixed bits |
//! | [`counts`] | Count-Min and heavy hitters on a skewed stream |
//! | [`quantiles`], [`samples`] | quantiles of lead times; shares of kinds by samples |
//! | [`table`] | the tables as Markdown |
//!
//! Everything is drawn from one seed, so that a run says the same again but for its times. A figure of ours beyond what
//! theory allows, by more than chance explains, is a wrong result and fails the run; one of a peer is only told.

mod bloom;
mod chance;
mod contenders;
mod counts;
mod distinct;
mod drawn;
mod forged;
mod quantiles;
mod samples;
mod table;

use std::hint::black_box;
use std::time::Instant;

use anyhow::Result;

use crate::report::Report;

/// Times are taken so often.
const ROUNDS: usize = 5;

/// How much is measured.
pub(crate) struct Sizes {
    /// Trials of each error, at least 2.
    pub(crate) trials: u64,
    /// Keys up to which they are inserted one by one; beyond, sketches are drawn.
    pub(crate) inserted: u64,
    /// Records of the streams and keys that times are taken over.
    pub(crate) records: u64,
}

/// Measures all of them, and prints the tables.
///
/// # Errors
/// A sketch refuses what it is to take.
pub(crate) fn measure(sizes: &Sizes, report: &mut Report) -> Result<()> {
    let tables = [
        distinct::measure(sizes, report)?,
        bloom::measure(sizes, report)?,
        counts::measure(sizes, report)?,
        quantiles::measure(sizes, report)?,
        samples::measure(sizes, report)?,
    ];
    for table in tables.iter().flatten() {
        println!("\n{table}");
    }
    Ok(())
}

/// What each trial says, on as many threads as there are CPUs.
fn trials<T: Send>(count: u64, trial: impl Fn(u64) -> T + Sync) -> Vec<T> {
    let threads = std::thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let trial = &trial;
    std::thread::scope(|scope| {
        let of_thread = |thread| {
            let mine = (0..count).filter(move |number| number % threads == thread);
            scope.spawn(move || mine.map(trial).collect::<Vec<T>>())
        };
        let running: Vec<_> = (0..threads).map(of_thread).collect();
        let joined = running.into_iter().map(|thread| thread.join());
        joined
            .flat_map(|said| said.expect("a trial does not panic"))
            .collect()
    })
}

/// Nanoseconds that each of `count` steps takes, round by round.
fn times<T>(count: u64, mut round: impl FnMut() -> T) -> Vec<f64> {
    let rounds = (0..ROUNDS).map(|_| {
        let begun = Instant::now();
        black_box(round());
        begun.elapsed().as_nanos() as f64 / count as f64
    });
    rounds.collect()
}

/// The one in the middle.
fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Root of the mean of squares.
fn rms(errors: &[f64]) -> f64 {
    (errors.iter().map(|error| error * error).sum::<f64>() / errors.len() as f64).sqrt()
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
