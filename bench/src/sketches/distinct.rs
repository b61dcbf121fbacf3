//! Distinct counts: RMS error of merged states against theory, bytes, and time.
//!
//! A trial counts two halves of its keys apart and merges them. Up to a number of keys they are inserted, as ids that follow
//! each other; from 10,000 on they are drawn ([`super::drawn`]). Where both are done, both must say the same.

use anyhow::Result;

use super::chance::chance;
use super::contenders::{Cpc, DataSketches, Distinct, Exaloglog, Ours, Plus, Textbook, Ultra};
use super::drawn::draw;
use super::table::{Table, nanoseconds, percent, whole};
use super::{Sizes, mean, median, rms, times, trials};
use crate::report::Report;

const POWERS: std::ops::RangeInclusive<u32> = 1..=9;
/// Fewer keys are not drawn: small sketches keep more of a hash than a cell and a level.
const DRAWN_MIN: u64 = 10_000;
/// Keys of each of two sketches that are merged for the time.
const MERGED_KEYS: u64 = 100_000;
const MERGES: u64 = 200;
/// By how many standard errors a figure may lie beside what it should be.
const STRAY_MAX: f64 = 5.0;

/// Of one counter.
struct Row {
    name: &'static str,
    theory: f64,
    bytes: usize,
    update_ns: f64,
    merge_ns: f64,
    /// RMS errors, by powers of ten.
    errors: Vec<f64>,
}

/// The tables of errors, and of bytes and time.
pub(super) fn measure(sizes: &Sizes, report: &mut Report) -> Result<Vec<Table>> {
    let rows = [
        one::<Ours<9>>(sizes, report),
        one::<Exaloglog>(sizes, report),
        one::<Cpc>(sizes, report),
        one::<Ultra>(sizes, report),
        one::<DataSketches<11, 4>>(sizes, report),
        one::<DataSketches<11, 6>>(sizes, report),
        one::<Plus>(sizes, report),
        one::<Textbook>(sizes, report),
        one::<Ours<11>>(sizes, report),
        one::<DataSketches<14, 8>>(sizes, report),
    ];
    let text = |of: &[&str]| of.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut head = text(&["distinct keys", "theory"]);
    head.extend(POWERS.map(|power| format!("10^{power}")));
    let error_row = |row: &Row| {
        let mut cells = vec![row.name.to_owned(), percent(row.theory)];
        cells.extend(row.errors.iter().map(|error| percent(*error)));
        cells
    };
    let cost_row = |row: &Row| {
        // What a size of the same error takes: the error falls with the root of the bytes.
        let at_one_percent = row.bytes as f64 * (row.theory / 0.01).powi(2);
        vec![
            row.name.to_owned(),
            whole(row.bytes as u64),
            percent(row.theory),
            whole(at_one_percent.round() as u64),
            nanoseconds(row.update_ns),
            nanoseconds(row.merge_ns),
        ]
    };
    Ok(vec![
        Table {
            title: format!("RMS error in % over {} trials, merged", sizes.trials),
            head,
            rows: rows.iter().map(error_row).collect(),
        },
        Table {
            title: "Bytes and time".to_owned(),
            head: text(&[
                "counter",
                "bytes",
                "RMS error by theory, %",
                "bytes for 1 %",
                "ns a key of 8 bytes, hashed",
                "ns a merge",
            ]),
            rows: rows.iter().map(cost_row).collect(),
        },
    ])
}

fn one<T: Distinct>(sizes: &Sizes, report: &mut Report) -> Row {
    let name = T::NAME.replace(['*', '`'], "");
    let [bytes, update_ns, merge_ns] = costs::<T>(&name, sizes, report);
    let by_power = POWERS.map(|power| {
        let keys = 10_u64.pow(power);
        let inserted =
            (keys <= sizes.inserted || keys < DRAWN_MIN).then(|| inserted::<T>(sizes.trials, keys));
        let drawn = (keys >= DRAWN_MIN).then(|| drawn::<T>(sizes.trials, keys));
        if let (Some(inserted), Some(drawn)) = (&inserted, &drawn) {
            compare::<T>(&format!("{name}, 10^{power}"), inserted, drawn, report);
        }
        let (errors, how) = match (inserted, drawn) {
            (Some(inserted), _) => (inserted, "inserted"),
            (None, drawn) => (drawn.unwrap_or_default(), "drawn"),
        };
        let reached = rms(&errors);
        let aim = T::IS_OURS.then_some(T::THEORY * 110.0);
        report.less(
            format!("distinct, {name}, 10^{power}: RMS error"),
            &[reached * 100.0],
            "%",
            aim,
        );
        report.note(format!("{how}, bias {:+.3} %", mean(&errors) * 100.0));
        // The RMS of n normal errors strays by 1/√2n of itself.
        let most = T::THEORY * (1.0 + STRAY_MAX / (2.0 * errors.len() as f64).sqrt());
        if T::IS_OURS && reached > most {
            report.wrong(format!(
                "{name}: an RMS error of {reached} at {keys} keys is beyond {most}"
            ));
        }
        reached
    });
    let errors = by_power.collect();
    Row {
        name: T::NAME,
        theory: T::THEORY,
        bytes: bytes as usize,
        update_ns,
        merge_ns,
        errors,
    }
}

/// Relative errors where every key is inserted.
fn inserted<T: Distinct>(count: u64, keys: u64) -> Vec<f64> {
    trials(count, |trial| {
        let from = trial * 1_000_000_007;
        let half = |odd: u64| {
            let mut sketch = T::new();
            let mine = (from..from + keys).filter(|key| key % 2 == odd);
            mine.for_each(|key| sketch.insert(key));
            sketch
        };
        error_of::<T>(&half(0), &half(1), keys)
    })
}

/// Relative errors of counters as so many keys leave them.
fn drawn<T: Distinct>(count: u64, keys: u64) -> Vec<f64> {
    trials(count, |trial| {
        let mut random = chance(T::NAME, trial ^ keys << 16);
        let mut half = || {
            let mut sketch = T::new();
            draw(&mut random, keys / 2, T::SHAPE, |key| {
                sketch.insert_drawn(key)
            });
            sketch
        };
        error_of::<T>(&half(), &half(), keys)
    })
}

fn error_of<T: Distinct>(one: &T, other: &T, keys: u64) -> f64 {
    let mut merged = one.begin();
    T::merge(&mut merged, other);
    T::estimate(&mut merged) / keys as f64 - 1.0
}

/// That drawing says what inserting says.
fn compare<T: Distinct>(what: &str, inserted: &[f64], drawn: &[f64], report: &mut Report) {
    let of = inserted.len() as f64;
    let ratio = rms(drawn) / rms(inserted) - 1.0;
    let apart = mean(drawn) - mean(inserted);
    // By the errors as they are: of few trials, and of few keys, they are other than theory's.
    let spread = rms(inserted).max(rms(drawn)).max(T::THEORY);
    if ratio.abs() > STRAY_MAX / of.sqrt() || apart.abs() > STRAY_MAX * spread * (2.0 / of).sqrt() {
        report.wrong(format!(
            "{what}: drawn and inserted differ: RMS {} and {}, bias {} and {}",
            rms(drawn),
            rms(inserted),
            mean(drawn),
            mean(inserted),
        ));
    }
}

/// Bytes, nanoseconds a key and a merge.
fn costs<T: Distinct>(name: &str, sizes: &Sizes, report: &mut Report) -> [f64; 3] {
    let filled = |from: u64, keys: u64| {
        let mut sketch = T::new();
        (from..from + keys).for_each(|key| sketch.insert(key));
        sketch
    };
    let updates = times(sizes.records, || filled(0, sizes.records));
    report.less(
        format!("distinct, {name}: a key of 8 bytes, hashed"),
        &updates,
        "ns",
        None,
    );
    let (one, other) = (filled(0, MERGED_KEYS), filled(MERGED_KEYS, MERGED_KEYS));
    let mut merged = one.begin();
    T::merge(&mut merged, &other);
    let merges = times(MERGES, || {
        (0..MERGES).for_each(|_| T::merge(&mut merged, &other))
    });
    report.less(format!("distinct, {name}: a merge"), &merges, "ns", None);
    let bytes = T::bytes(&merged) as f64;
    report.less(format!("distinct, {name}: bytes"), &[bytes], "bytes", None);
    [bytes, median(&updates), median(&merges)]
}
