//! Bloom filters: false positives by the number of hash functions, at fixed bits.
//!
//! With m bits for n keys, k functions are wrong (1 − (1 − 1/m)ᵏⁿ)ᵏ of the time, least at k = m/n · ln 2: fewer look at too
//! few bits, more fill the filter. The crate `fastbloom` takes any k; ours has seven, for its bits the best.

use anyhow::Result;
use fastbloom::BloomFilter;
use headcount_engine::sketch::bloom::{Bloom, Seen};
use headcount_engine::sketch::hash_of;

use super::table::{Table, nanoseconds, percent, whole};
use super::{Sizes, mean, median, times, trials};
use crate::report::Report;

const KEYS: u64 = 100_000;
/// 9.6 a key, as ours has.
const BITS: u64 = 960_000;
const FUNCTIONS: std::ops::RangeInclusive<u32> = 1..=16;
const OURS: u32 = 7;
/// Keys that never came, of each trial.
const ABSENT: u64 = 200_000;
const TRIALS_MAX: u64 = 10;
/// By which share ours may lie above theory, beside chance: its probes follow from one hash.
const ABOVE_MAX: f64 = 0.05;

fn theory(functions: u32) -> f64 {
    let set = -(f64::from(functions) * KEYS as f64 * (-1.0 / BITS as f64).ln_1p()).exp_m1();
    set.powi(functions as i32)
}

/// Hashes of keys that came, and of keys that did not.
fn hashes(trial: u64) -> (Vec<u64>, Vec<u64>) {
    let from = trial * 1_000_000_007;
    let of = |keys: std::ops::Range<u64>| keys.map(|key| hash_of(&key.to_le_bytes())).collect();
    (of(from..from + KEYS), of(from + KEYS..from + KEYS + ABSENT))
}

/// The share of keys that never came and are taken for some that did, and nanoseconds an insert and a check.
struct Measured {
    wrong: f64,
    insert_ns: f64,
    check_ns: f64,
}

fn one<F>(
    count: u64,
    new: impl Fn() -> F + Sync,
    insert: fn(&mut F, u64),
    check: fn(&F, u64) -> bool,
) -> Measured {
    let filled = |hashes: &[u64]| {
        let mut filter = new();
        hashes.iter().for_each(|hash| insert(&mut filter, *hash));
        filter
    };
    let wrong = trials(count, |trial| {
        let (came, absent) = hashes(trial);
        let filter = filled(&came);
        assert!(
            came.iter().all(|hash| check(&filter, *hash)),
            "a key that came is denied"
        );
        let wrong = absent.iter().filter(|hash| check(&filter, **hash)).count();
        wrong as f64 / ABSENT as f64
    });
    let (came, absent) = hashes(0);
    let filter = filled(&came);
    Measured {
        wrong: mean(&wrong),
        insert_ns: median(&times(KEYS, || filled(&came))),
        check_ns: median(&times(ABSENT, || {
            absent.iter().filter(|hash| check(&filter, **hash)).count()
        })),
    }
}

/// Tells of it; its row.
fn told(name: &str, functions: u32, measured: &Measured, report: &mut Report) -> Vec<String> {
    let (plain, theory) = (name.replace('*', ""), theory(functions));
    let wrong = [measured.wrong * 100.0];
    let aim = Some(theory * 110.0);
    report.less(format!("Bloom, {plain}: false positives"), &wrong, "%", aim);
    let times = [&[measured.insert_ns], &[measured.check_ns]];
    report.less(format!("Bloom, {plain}: an insert"), times[0], "ns", None);
    report.less(
        format!("Bloom, {plain}: a check, absent"),
        times[1],
        "ns",
        None,
    );
    let shares = [theory, measured.wrong].map(percent);
    let times = times.map(|time| nanoseconds(time[0]));
    [&[name.to_owned()], &shares[..], &times].concat()
}

/// The table, a row for each number of functions and one for ours.
pub(super) fn measure(sizes: &Sizes, report: &mut Report) -> Result<Vec<Table>> {
    let count = sizes.trials.min(TRIALS_MAX);
    let mut rows = Vec::new();
    for functions in FUNCTIONS {
        let new = || {
            let filter = BloomFilter::with_num_bits(BITS as usize);
            filter.seed(&1).hashes(functions)
        };
        let insert = |filter: &mut BloomFilter, hash| {
            filter.insert_hash(hash);
        };
        let measured = one(count, new, insert, |filter, hash| {
            filter.contains_hash(hash)
        });
        rows.push(told(
            &format!("k = {functions}"),
            functions,
            &measured,
            report,
        ));
    }
    let new = || Bloom::new(KEYS as u32).expect("the number is within its limits");
    let check = |filter: &Bloom, hash| matches!(filter.check(hash), Seen::MaybeSeen { .. });
    let ours = one(count, new, |filter, hash| filter.insert(hash, 0), check);
    rows.push(told("**ours, k = 7**", OURS, &ours, report));
    let probes = (count * ABSENT) as f64;
    let most = theory(OURS) * (1.0 + ABOVE_MAX) + 5.0 * (theory(OURS) / probes).sqrt();
    if ours.wrong > most {
        report.wrong(format!("Bloom: {} are false, beyond {most}", ours.wrong));
    }
    let best = BITS as f64 / KEYS as f64 * std::f64::consts::LN_2;
    let (keys, bits) = (whole(KEYS), whole(BITS));
    Ok(vec![Table {
        title: format!(
            "False positives in % of {keys} keys in {bits} bits; the best k is {best:.2}"
        ),
        head: [
            "hash functions",
            "theory",
            "measured",
            "ns an insert",
            "ns a check, absent",
        ]
        .map(str::to_owned)
        .into(),
        rows,
    }])
}
