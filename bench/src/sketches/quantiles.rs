//! Quantiles of lead times: seconds until an event, log-normal, from minutes to months.

use anyhow::Result;
use datasketches::tdigest::TDigestMut;
use headcount_engine::sketch::quantiles::Quantiles;
use sketches_ddsketch::{Config, DDSketch};

use super::chance::{chance, normal};
use super::table::{Table, nanoseconds, percent, whole};
use super::{Sizes, median, times};
use crate::report::Report;

const SHARES: [f64; 9] = [0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999];
const MERGES: u64 = 50;
/// What ours promises, relative.
const PROMISED: f64 = 0.01;

/// A kind of sketch of numbers.
struct Kind<S> {
    name: &'static str,
    new: fn() -> S,
    insert: fn(&mut S, i64),
    merge: fn(&mut S, &S),
    quantile: fn(&mut S, f64) -> Option<f64>,
    bytes: fn(&mut S) -> usize,
}

/// The numbers as they come, and sorted.
struct Numbers {
    come: Vec<i64>,
    sorted: Vec<i64>,
}

impl Numbers {
    fn new(count: u64) -> Self {
        let mut random = chance("lead times", 0);
        let draw = |_| (11.5 + 1.6 * normal(&mut random)).exp() as i64;
        let come: Vec<i64> = (0..count).map(draw).collect();
        let mut sorted = come.clone();
        sorted.sort_unstable();
        Self { come, sorted }
    }

    /// Of rank ⌊q (n − 1)⌋, as ours defines it.
    fn quantile(&self, share: f64) -> f64 {
        self.sorted[(share * (self.sorted.len() - 1) as f64) as usize] as f64
    }
}

/// The worst relative error, and the row.
fn one<S>(kind: &Kind<S>, numbers: &Numbers, report: &mut Report) -> (f64, Vec<String>) {
    let fill = || {
        let mut sketch = (kind.new)();
        for number in &numbers.come {
            (kind.insert)(&mut sketch, *number);
        }
        sketch
    };
    let (mut sketch, mut merged) = (fill(), (kind.new)());
    let errors = SHARES.map(|share| {
        let said = (kind.quantile)(&mut sketch, share).unwrap_or(f64::NAN);
        (said / numbers.quantile(share) - 1.0).abs()
    });
    let error = errors.into_iter().fold(0.0, f64::max);
    let bytes = (kind.bytes)(&mut sketch);
    let update = times(numbers.come.len() as u64, fill);
    let merge = times(MERGES, || {
        (0..MERGES).for_each(|_| (kind.merge)(&mut merged, &sketch));
    });
    let plain = kind.name.replace(['*', '`'], "");
    let aim = Some(PROMISED * 100.0);
    report.less(
        format!("{plain}: worst relative error"),
        &[error * 100.0],
        "%",
        aim,
    );
    report.less(format!("{plain}: bytes"), &[bytes as f64], "bytes", None);
    report.less(format!("{plain}: an update"), &update, "ns", None);
    report.less(format!("{plain}: a merge"), &merge, "ns", None);
    let [update, merge] = [update, merge].map(|times| nanoseconds(median(&times)));
    let cells = [kind.name.to_owned(), whole(bytes as u64), percent(error)];
    (error, [&cells[..], &[update, merge]].concat())
}

/// The table.
pub(super) fn measure(sizes: &Sizes, report: &mut Report) -> Result<Vec<Table>> {
    let numbers = Numbers::new(sizes.records);
    let ours = Kind {
        name: "**quantiles**, 1 %",
        new: Quantiles::default,
        insert: |sketch, number| sketch.insert(number),
        merge: |merged, sketch| merged.merge(sketch).expect("they are fewer than 2^63"),
        quantile: |sketch, share| sketch.quantile(share).map(|said| said.estimate as f64),
        bytes: |sketch| sketch.to_bytes().len(),
    };
    let (error, row) = one(&ours, &numbers, report);
    if error.is_nan() || error > PROMISED {
        report.wrong(format!("quantiles: an error of {error} is beyond 1 %"));
    }
    let ddsketch = Kind {
        name: "`sketches-ddsketch`, 1 %",
        new: || DDSketch::new(Config::defaults()),
        insert: |sketch, number| sketch.add(number as f64),
        merge: |merged, sketch| merged.merge(sketch).expect("they are of one kind"),
        quantile: |sketch, share| sketch.quantile(share).ok().flatten(),
        bytes: |sketch| sketch.to_java_bytes().len(),
    };
    let tdigest = Kind {
        name: "t-digest of `datasketches`, k 200",
        new: || TDigestMut::new(200).expect("200 is at least 10"),
        insert: |sketch, number| sketch.update(number as f64),
        merge: |merged, sketch| merged.merge(sketch),
        quantile: |sketch, share| sketch.quantile(share).ok().flatten(),
        bytes: |sketch| sketch.serialize().len(),
    };
    let rows = vec![
        row,
        one(&ddsketch, &numbers, report).1,
        one(&tdigest, &numbers, report).1,
    ];
    let count = whole(sizes.records);
    Ok(vec![Table {
        title: format!("Quantiles of {count} lead times, 0.1 % to 99.9 %"),
        head: [
            "sketch",
            "bytes",
            "worst relative error, %",
            "ns an update",
            "ns a merge",
        ]
        .map(str::to_owned)
        .into(),
        rows,
    }])
}
