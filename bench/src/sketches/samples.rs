//! Samples, held against what they are for: a tenth of the keys are of one kind, and come in a stream of their own that is
//! merged with the others'.

use anyhow::Result;
use headcount_engine::sketch::hash_of;
use headcount_engine::sketch::reservoir::Reservoir;
use headcount_engine::sketch::sample::Sample;

use super::table::{Table, nanoseconds, percent, whole};
use super::{Sizes, median, rms, times, trials};
use crate::report::Report;

const MERGES: u64 = 50;
const SIZE: u32 = 1_000;
/// Keys of the two kinds.
const KINDS: [u64; 2] = [90_000, 10_000];
const ALL: f64 = 100_000.0;
const SHARE: f64 = 0.1;
/// How far RMS errors may lie above theory, in standard errors.
const STRAY_MAX: f64 = 5.0;

/// A sample of the keys of one kind, which their values say.
fn sampled(trial: u64, kind: usize) -> Sample {
    let mut sample = Sample::new(SIZE).expect("the size is within its limits");
    let from = trial * 1_000_000_007 + kind as u64 * KINDS[0];
    for key in from..from + KINDS[kind] {
        sample.offer(hash_of(&key.to_le_bytes()), || vec![kind as u8]);
    }
    sample
}

/// A reservoir that both kinds came to, one after the other.
fn drawn(seed: u64) -> Reservoir<u8> {
    let reservoir = Reservoir::new(SIZE, seed);
    let mut reservoir = reservoir.expect("the size is within its limits");
    (0..KINDS[0]).for_each(|_| reservoir.offer(|| 0));
    (0..KINDS[1]).for_each(|_| reservoir.offer(|| 1));
    reservoir
}

/// By how much the share of the second kind is wrong.
fn error_of_share<'a>(kinds: impl Iterator<Item = &'a u8>) -> f64 {
    kinds.filter(|kind| **kind == 1).count() as f64 / f64::from(SIZE) - SHARE
}

/// RMS errors of the share and of the number of keys by merged samples, and of the share by reservoirs.
fn errors(count: u64) -> [f64; 3] {
    let said = trials(count, |trial| {
        let mut sample = sampled(trial, 0);
        let merged = sample.merge(&sampled(trial, 1));
        merged.expect("they are of one size");
        let of_share = error_of_share(sample.values().flatten());
        let of_count = sample.population().0 / ALL - 1.0;
        let of_reservoir = error_of_share(drawn(trial).values().iter());
        [of_share, of_count, of_reservoir]
    });
    [0, 1, 2].map(|at| rms(&said.iter().map(|errors| errors[at]).collect::<Vec<_>>()))
}

/// The table.
pub(super) fn measure(sizes: &Sizes, report: &mut Report) -> Result<Vec<Table>> {
    let size = f64::from(SIZE);
    // Without replacement, so the error falls to none as the sample becomes all.
    let of_share = (SHARE * (1.0 - SHARE) / size * (1.0 - size / ALL)).sqrt();
    let lines = [
        (
            "**sample** of 1,000 keys, merged: share of a kind",
            of_share,
        ),
        (
            "**sample** of 1,000 keys, merged: how many keys",
            1.0 / (size - 2.0).sqrt(),
        ),
        ("**reservoir** of 1,000 records: share of a kind", of_share),
    ];
    let mut rows = Vec::new();
    let costs = costs(report);
    for ((at, (name, theory)), reached) in (0..).zip(lines).zip(errors(sizes.trials)) {
        let plain = name.replace('*', "");
        report.less(
            format!("{plain}: RMS error"),
            &[reached * 100.0],
            "%",
            Some(theory * 110.0),
        );
        let most = theory * (1.0 + STRAY_MAX / (2.0 * sizes.trials as f64).sqrt());
        if reached > most {
            report.wrong(format!(
                "{plain}: an RMS error of {reached} is beyond {most}"
            ));
        }
        let cells = [name.to_owned(), percent(theory), percent(reached)];
        let costs = if at < 2 { &costs[0] } else { &costs[1] };
        rows.push([&cells[..], costs].concat());
    }
    let [of_one, of_another] = KINDS.map(whole);
    Ok(vec![Table {
        title: format!(
            "Samples, RMS error in % over {} trials: {of_one} keys of one kind, {of_another} of another",
            sizes.trials
        ),
        head: [
            "sample",
            "theory",
            "reached",
            "bytes",
            "ns an offer",
            "ns a merge",
        ]
        .map(str::to_owned)
        .into(),
        rows,
    }])
}

/// Bytes, ns an offer and ns a merge, of samples and of reservoirs.
fn costs(report: &mut Report) -> [[String; 3]; 2] {
    let (one, other) = (sampled(0, 0), sampled(0, 1));
    let mut merged = one.clone();
    let offer = times(KINDS[0], || sampled(0, 0));
    let merge = times(MERGES, || {
        (0..MERGES).try_for_each(|_| merged.merge(&other))
    });
    let reservoir = times(ALL as u64, || drawn(1));
    report.less("sample of 1,000 keys: an offer, hashed", &offer, "ns", None);
    report.less("sample of 1,000 keys: a merge", &merge, "ns", None);
    report.less(
        "reservoir of 1,000 records: an offer",
        &reservoir,
        "ns",
        None,
    );
    let ns = |times: &[f64]| nanoseconds(median(times));
    [
        [whole(one.to_bytes().len() as u64), ns(&offer), ns(&merge)],
        [whole(u64::from(SIZE)), ns(&reservoir), "–".to_owned()],
    ]
}
