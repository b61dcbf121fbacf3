//! Counts by key on a skewed stream: Count-Min, heavy hitters, ranges.
//!
//! Records draw from 100,000 keys by Zipf's law with exponent 1.1, as topics do. A count's error is told as a share of all
//! records; what a sketch promises of it stands beside.

use anyhow::Result;
use datasketches::countmin::CountMinSketch;
use datasketches::frequencies::{ErrorType, FrequentItemsSketch};
use headcount_engine::sketch::count_min::{CONFIDENCE, CountMin, EPSILON};
use headcount_engine::sketch::hash_of;
use headcount_engine::sketch::heavy::Heavy;
use headcount_engine::sketch::range::RangeCounts;

use super::chance::{Zipf, chance};
use super::table::{Table, nanoseconds, percent, whole};
use super::{Sizes, median, times};
use crate::report::Report;

const KEYS: usize = 100_000;
const EXPONENT: f64 = 1.1;
const MERGES: u64 = 20;
/// The keys that are asked for by heavy hitters.
const TOP: usize = 100;
/// Of theirs: as many keys stay after it cuts back as after ours does.
const MAP_SIZE: usize = 4_096;
const RANGES: usize = 1_000;

/// The stream, and how often each key came.
struct Stream {
    keys: Vec<usize>,
    counts: Vec<u64>,
    names: Vec<String>,
}

impl Stream {
    fn new(records: u64) -> Self {
        let zipf = Zipf::new(KEYS, EXPONENT);
        let mut random = chance("stream", 0);
        let draw = |_| zipf.draw(&mut random);
        let keys: Vec<usize> = (0..records).map(draw).collect();
        let mut counts = vec![0; KEYS];
        keys.iter().for_each(|key| counts[*key] += 1);
        let names = (0..KEYS).map(|key| format!("topic-number-{key:06}"));
        let names = names.collect();
        Self {
            keys,
            counts,
            names,
        }
    }

    fn records(&self) -> u64 {
        self.keys.len() as u64
    }

    /// The keys that came most often.
    fn top(&self) -> Vec<&str> {
        let mut keys: Vec<usize> = (0..KEYS).collect();
        keys.sort_by_key(|key| std::cmp::Reverse(self.counts[*key]));
        keys.truncate(TOP);
        keys.iter().map(|key| self.names[*key].as_str()).collect()
    }
}

/// A kind of sketch that counts names.
struct Kind<S> {
    name: &'static str,
    new: fn() -> S,
    add: fn(&mut S, &str),
    count: fn(&S, &str) -> f64,
    merge: fn(&mut S, &S),
    bytes: fn(&S) -> usize,
    /// How much too high or low a count may be, as a share of all.
    promised: fn(&S) -> f64,
}

/// What a kind reached, and its row.
struct Reached {
    row: Vec<String>,
    /// Of each key, as a share of all records.
    errors: Vec<f64>,
}

fn one<S>(kind: &Kind<S>, stream: &Stream, report: &mut Report) -> (S, Reached) {
    let fill = || {
        let mut sketch = (kind.new)();
        for key in &stream.keys {
            (kind.add)(&mut sketch, &stream.names[*key]);
        }
        sketch
    };
    let (sketch, mut merged) = (fill(), (kind.new)());
    let all = stream.records() as f64;
    let error = |(name, truth): (&String, &u64)| {
        let said = (kind.count)(&sketch, name);
        (said - *truth as f64) / all
    };
    let errors: Vec<f64> = stream.names.iter().zip(&stream.counts).map(error).collect();
    let row = told(
        &Told {
            name: kind.name,
            bytes: (kind.bytes)(&sketch),
            worst: errors
                .iter()
                .fold(0.0, |worst, error| error.abs().max(worst)),
            promised: (kind.promised)(&sketch),
            update_ns: times(stream.records(), fill),
            merge_ns: times(MERGES, || {
                (0..MERGES).for_each(|_| (kind.merge)(&mut merged, &sketch));
            }),
        },
        report,
    );
    (sketch, Reached { row, errors })
}

struct Told {
    name: &'static str,
    bytes: usize,
    worst: f64,
    promised: f64,
    update_ns: Vec<f64>,
    merge_ns: Vec<f64>,
}

fn told(of: &Told, report: &mut Report) -> Vec<String> {
    let name = of.name.replace(['*', '`'], "");
    let [worst, promised] = [of.worst, of.promised].map(|share| share * 100.0);
    report.less(
        format!("{name}: worst error"),
        &[worst],
        "% of all",
        Some(promised),
    );
    report.less(format!("{name}: bytes"), &[of.bytes as f64], "bytes", None);
    report.less(format!("{name}: an update"), &of.update_ns, "ns", None);
    report.less(format!("{name}: a merge"), &of.merge_ns, "ns", None);
    vec![
        of.name.to_owned(),
        whole(of.bytes as u64),
        format!("{worst:.4}"),
        percent(of.promised),
        nanoseconds(median(&of.update_ns)),
        nanoseconds(median(&of.merge_ns)),
    ]
}

/// The table.
pub(super) fn measure(sizes: &Sizes, report: &mut Report) -> Result<Vec<Table>> {
    let stream = Stream::new(sizes.records);
    let rows = vec![
        our_count_min(&stream, report),
        their_count_min(&stream, report),
        our_heavy(&stream, report),
        their_heavy(&stream, report),
        ranges(&stream, report),
    ];
    let records = whole(stream.records());
    Ok(vec![Table {
        title: format!("Counts of {records} records with {KEYS} keys, Zipf {EXPONENT}"),
        head: [
            "sketch",
            "bytes",
            "worst error, % of all",
            "promised, %",
            "ns an update",
            "ns a merge",
        ]
        .map(str::to_owned)
        .into(),
        rows,
    }])
}

fn our_count_min(stream: &Stream, report: &mut Report) -> Vec<String> {
    let kind = Kind {
        name: "**Count-Min**, 5 × 4,096 of 32 bits",
        new: CountMin::default,
        add: |sketch, name| {
            let added = sketch.add(hash_of(name.as_bytes()), 1);
            added.expect("they are fewer than 2^32");
        },
        count: |sketch, name| sketch.count(hash_of(name.as_bytes())).estimate,
        merge: |merged, sketch| merged.merge(sketch).expect("they are fewer than 2^32"),
        bytes: |sketch| sketch.to_bytes().len(),
        promised: |_| EPSILON,
    };
    let (_, reached) = one(&kind, stream, report);
    let beyond = reached.errors.iter().filter(|error| **error > EPSILON);
    let beyond = beyond.count() as f64 / KEYS as f64;
    let is_below = reached.errors.iter().any(|error| *error < 0.0);
    if is_below || beyond > 1.0 - CONFIDENCE {
        report.wrong(format!(
            "Count-Min: {beyond} of all keys beyond ε, or one below the truth: {is_below}"
        ));
    }
    reached.row
}

fn their_count_min(stream: &Stream, report: &mut Report) -> Vec<String> {
    let kind = Kind {
        name: "Count-Min of `datasketches`, 5 × 4,096 of 64 bits",
        new: || CountMinSketch::<i64>::new(5, 4_096).expect("the sizes are within its limits"),
        add: |sketch, name| sketch.update(name),
        count: |sketch, name| sketch.estimate(name) as f64,
        merge: |merged, sketch| merged.merge(sketch).expect("they are of one size"),
        bytes: |sketch| sketch.serialize().len(),
        promised: |sketch| sketch.relative_error(),
    };
    one(&kind, stream, report).1.row
}

fn our_heavy(stream: &Stream, report: &mut Report) -> Vec<String> {
    let kind = Kind {
        name: "**heavy hitters**, 4,096 keys",
        new: Heavy::default,
        add: |sketch, name| {
            let added = sketch.add(name.as_bytes(), 1);
            added.expect("names are short, and fewer than 2^63");
        },
        count: |sketch, name| sketch.count(name.as_bytes()).estimate as f64,
        merge: |merged, sketch| merged.merge(sketch).expect("they are fewer than 2^63"),
        bytes: |sketch| sketch.to_bytes().len(),
        promised: |_| 1.0 / 3_073.0,
    };
    let (sketch, reached) = one(&kind, stream, report);
    for (name, truth) in stream.names.iter().zip(&stream.counts) {
        let said = sketch.count(name.as_bytes());
        if *truth < said.lower || *truth > said.upper {
            report.wrong(format!("heavy hitters: {truth} is outside {said:?}"));
        }
    }
    let said = sketch.top(TOP).into_iter().map(|(name, _)| name);
    let said: Vec<&[u8]> = said.collect();
    let top = stream.top();
    let found = top.iter().filter(|name| said.contains(&name.as_bytes()));
    let named = "heavy hitters: of the first 100 named";
    report.more(named, &[found.count() as f64], "", None);
    reached.row
}

fn their_heavy(stream: &Stream, report: &mut Report) -> Vec<String> {
    let kind = Kind {
        name: "FrequentItems of `datasketches`, 3,072 keys",
        new: || {
            let sketch = FrequentItemsSketch::<String>::new(MAP_SIZE);
            sketch.expect("the size is a power of two")
        },
        add: |sketch, name| sketch.update_ref(name),
        count: |sketch, name| sketch.estimate(name) as f64,
        merge: |merged, sketch| merged.merge(sketch),
        bytes: |sketch| sketch.serialize().len(),
        promised: |sketch| sketch.epsilon(),
    };
    let (sketch, reached) = one(&kind, stream, report);
    let mut said = sketch.frequent_items(ErrorType::NoFalseNegatives);
    said.sort_by_key(|row| std::cmp::Reverse(row.estimate()));
    said.truncate(TOP);
    let top = stream.top();
    let found = top
        .iter()
        .filter(|name| said.iter().any(|row| row.item() == *name));
    let named = "FrequentItems of datasketches: of the first 100 named";
    report.more(named, &[found.count() as f64], "", None);
    reached.row
}

/// Ranges of keys, taken for numbers.
fn ranges(stream: &Stream, report: &mut Report) -> Vec<String> {
    let fill = || {
        let mut sketch = RangeCounts::default();
        for key in &stream.keys {
            let added = sketch.add(*key as i64, 1);
            added.expect("they are fewer than 2^32");
        }
        sketch
    };
    let (sketch, mut merged) = (fill(), RangeCounts::default());
    let mut worst = 0.0_f64;
    for number in 0..RANGES {
        // Of all lengths, at places that are multiples of nothing.
        let from = number * 61 % KEYS;
        let to = (from + 1 + number * number % 40_000).min(KEYS);
        let truth: u64 = stream.counts[from..to].iter().sum();
        let above = sketch.count(from as i64, to as i64).estimate - truth as f64;
        if above < 0.0 {
            report.wrong(format!("ranges: {above} from {from} to {to}"));
        }
        worst = worst.max(above / stream.records() as f64);
    }
    let mut merge = |_| {
        let added = merged.merge(&sketch);
        added.expect("they are fewer than 2^32");
    };
    let merge_ns = times(MERGES, || (0..MERGES).for_each(&mut merge));
    told(
        &Told {
            name: "**ranges**, 20 levels of Count-Min",
            bytes: sketch.to_bytes().len(),
            worst,
            promised: 40.0 * EPSILON,
            update_ns: times(stream.records(), fill),
            merge_ns,
        },
        report,
    )
}
