//! Distinct counts of panes and windows, by the sketch that their query names.
//!
//! | method | bytes at most | RMS error | exact up to |
//! |---|---|---|---|
//! | [`DistinctMethod::Usual`] | 1,795 | 1.60 % | 224 keys |
//! | [`DistinctMethod::Fine`] | 7,171 | 0.80 % | 896 keys |
//! | [`DistinctMethod::DataSketches`] | 16,424 | 0.81 % | |
//!
//! * Bytes, estimates and bounds are functions of the set of keys alone: not of their order, nor of how they were merged.
//! * Bytes tell by their first which method they are of: [`ExaLogLog`]'s begin with their version, 1, those of DataSketches
//!   with the length of their preamble, 2, 3 or 10.
//! * Sketches of different methods are not merged. A pane has the method of its query, which is part of its plan; who takes
//!   panes from elsewhere asks [`DistinctBytes::are_of`](crate::pane::DistinctBytes::are_of) first.

mod hll;

use serde::{Deserialize, Serialize};

use crate::sketch::exaloglog::{Count, ExaLogLog, Precision};
use crate::sketch::hash_of;
use hll::{Hll, Merged};

/// Confidence of the bounds where a count is not exact, 0..1.
pub const DISTINCT_CONFIDENCE: f64 = 0.95;

/// How distinct keys are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum DistinctMethod {
    /// ExaLogLog of 2^9 registers.
    #[default]
    Usual,
    /// ExaLogLog of 2^11 registers.
    Fine,
    /// HyperLogLog of 2^14 registers in the bytes of Apache DataSketches (HLL_8), for those who merge with theirs.
    DataSketches,
}

impl DistinctMethod {
    /// How an answer names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            DistinctMethod::Usual => "ell(2,20) p=9",
            DistinctMethod::Fine => "ell(2,20) p=11",
            DistinctMethod::DataSketches => "hll lgk=14",
        }
    }

    /// Which method bytes say they are of; they may still be none.
    pub(crate) fn of(bytes: &[u8]) -> Option<DistinctMethod> {
        match bytes {
            [1, 9, ..] => Some(DistinctMethod::Usual),
            [1, 11, ..] => Some(DistinctMethod::Fine),
            [2 | 3 | 10, ..] => Some(DistinctMethod::DataSketches),
            _ => None,
        }
    }
}

/// A distinct count with its bounds, at [`DISTINCT_CONFIDENCE`] where it is not exact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DistinctEstimate {
    /// The estimate with its bounds.
    pub count: Count,
    /// How it was made.
    pub method: DistinctMethod,
}

/// The distinct count of one pane in one partition, which keys are added to.
#[derive(Clone, Debug)]
pub(crate) enum DistinctPane {
    Ell(ExaLogLog),
    Hll(Box<Hll>),
}

impl DistinctPane {
    pub(crate) fn new(method: DistinctMethod) -> DistinctPane {
        match method {
            DistinctMethod::Usual => DistinctPane::Ell(ExaLogLog::new(Precision::Usual)),
            DistinctMethod::Fine => DistinctPane::Ell(ExaLogLog::new(Precision::Fine)),
            DistinctMethod::DataSketches => DistinctPane::Hll(Box::default()),
        }
    }

    pub(crate) fn insert_id(&mut self, id: u64) {
        match self {
            DistinctPane::Ell(ell) => ell.insert(hash_of(&id.to_le_bytes())),
            DistinctPane::Hll(hll) => hll.insert_id(id),
        }
    }

    pub(crate) fn insert_text(&mut self, text: &str) {
        match self {
            DistinctPane::Ell(ell) => ell.insert(hash_of(text.as_bytes())),
            DistinctPane::Hll(hll) => hll.insert_text(text),
        }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        match self {
            DistinctPane::Ell(ell) => ell.to_bytes(),
            DistinctPane::Hll(hll) => hll.to_bytes(),
        }
    }

    /// Reads bytes of [`DistinctPane::to_bytes`] or [`Distinct::to_bytes`]; `None` if they are not such.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<DistinctPane> {
        match DistinctMethod::of(bytes)? {
            DistinctMethod::DataSketches => {
                Hll::from_bytes(bytes).map(|hll| DistinctPane::Hll(Box::new(hll)))
            }
            DistinctMethod::Usual | DistinctMethod::Fine => {
                ExaLogLog::from_bytes(bytes).ok().map(DistinctPane::Ell)
            }
        }
    }
}

/// The distinct count of several panes.
#[derive(Clone, Debug)]
pub(crate) enum Distinct {
    Ell(ExaLogLog),
    Hll(Box<Merged>),
}

impl Distinct {
    /// Adds a pane to what there may be already.
    pub(crate) fn add(into: &mut Option<Distinct>, pane: DistinctPane) {
        let one = match pane {
            DistinctPane::Ell(ell) => Distinct::Ell(ell),
            DistinctPane::Hll(hll) => {
                let mut merged = Box::<Merged>::default();
                merged.add(&hll);
                Distinct::Hll(merged)
            }
        };
        match into {
            Some(into) => into.merge(&one),
            None => *into = Some(one),
        }
    }

    /// Adds all keys of another of the same method.
    pub(crate) fn merge(&mut self, other: &Distinct) {
        let same = match (self, other) {
            (Distinct::Ell(ours), Distinct::Ell(theirs)) => ours.merge(theirs).is_ok(),
            (Distinct::Hll(ours), Distinct::Hll(theirs)) => {
                ours.merge(theirs);
                true
            }
            _ => false,
        };
        assert!(same, "sketches of one query are of one method");
    }

    pub(crate) fn estimate(&self) -> DistinctEstimate {
        match self {
            Distinct::Ell(ell) => DistinctEstimate {
                count: ell.count(),
                method: match ell.precision() {
                    Precision::Usual => DistinctMethod::Usual,
                    Precision::Fine => DistinctMethod::Fine,
                },
            },
            Distinct::Hll(hll) => DistinctEstimate {
                count: hll.count(),
                method: DistinctMethod::DataSketches,
            },
        }
    }

    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        match self {
            Distinct::Ell(ell) => ell.to_bytes(),
            Distinct::Hll(hll) => hll.to_bytes(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const METHODS: [DistinctMethod; 3] = [
        DistinctMethod::Usual,
        DistinctMethod::Fine,
        DistinctMethod::DataSketches,
    ];

    fn read(bytes: &[u8]) -> DistinctPane {
        DistinctPane::from_bytes(bytes).expect("own bytes read back")
    }

    #[test]
    fn bytes_and_estimates_do_not_depend_on_order_restores_or_the_number_of_parts() {
        for method in METHODS {
            for n in [
                1_u64, 5, 8, 9, 224, 225, 300, 896, 897, 2_000, 3_000, 50_000,
            ] {
                let mut forth = DistinctPane::new(method);
                let mut back = DistinctPane::new(method);
                let mut parts = vec![DistinctPane::new(method); 4];
                for i in 0..n {
                    forth.insert_id(i);
                    back.insert_id(n - 1 - i);
                    parts[(i % 4) as usize].insert_id(i);
                    if i == n / 2 {
                        back = read(&back.to_bytes());
                    }
                }
                assert!(forth.to_bytes() == back.to_bytes(), "{method:?}, n = {n}");
                let (mut whole, mut merged) = (None, None);
                Distinct::add(&mut whole, read(&forth.to_bytes()));
                for part in parts.into_iter().rev() {
                    Distinct::add(&mut merged, part);
                }
                let (whole, merged) = (whole.expect("one"), merged.expect("four"));
                assert!(whole.to_bytes() == merged.to_bytes(), "{method:?}, n = {n}");
                assert_eq!(
                    DistinctMethod::of(&whole.to_bytes()),
                    Some(method),
                    "n = {n}"
                );
                let answer = merged.estimate();
                assert_eq!(
                    (answer, answer.method),
                    (whole.estimate(), method),
                    "n = {n}"
                );
                let Count {
                    estimate,
                    lower,
                    upper,
                    is_exact,
                } = answer.count;
                assert!(
                    (estimate - n as f64).abs() <= 0.06 * n as f64,
                    "{method:?}, {n}: {answer:?}"
                );
                assert!(lower <= estimate && estimate <= upper);
                let exact_max = [224, 896, 0][method as usize];
                assert_eq!(is_exact, n <= exact_max, "{method:?}, {n}");
                assert!(!is_exact || (lower, estimate, upper) == (n as f64, n as f64, n as f64));
            }
        }
    }

    #[test]
    fn texts_are_told_apart() {
        for method in METHODS {
            let mut pane = DistinctPane::new(method);
            for i in 0..10 {
                pane.insert_text(&format!("event-{}", i % 5));
            }
            let mut sum = None;
            Distinct::add(&mut sum, pane);
            let count = sum.expect("one").estimate().count;
            assert!((count.estimate - 5.0).abs() < 1e-3, "{method:?}: {count:?}");
        }
    }

    #[test]
    fn other_bytes_are_refused() {
        for bytes in [&b""[..], &[7; 64], &[1, 9], &[1, 10, 0], &[2; 3]] {
            assert!(DistinctPane::from_bytes(bytes).is_none(), "{bytes:?}");
        }
    }
}
