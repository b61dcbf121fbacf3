//! The distinct counters that are compared.
//!
//! Each hashes a key as its users would: those that take hashes get ours, the others hash by themselves. Errors are those of
//! merged states, which is what windows and partitions need; the better estimate that some have of a sketch that was
//! never merged is not looked at.

use std::hash::{BuildHasher, Hasher};

use datasketches::cpc::{CpcSketch, CpcUnion};
use datasketches::hll::{HllSketch, HllType, HllUnion};
use headcount_engine::sketch::exaloglog::{ExaLogLog, Precision};
use headcount_engine::sketch::hash_of;
use hyperloglogplus::{HyperLogLog as _, HyperLogLogPF, HyperLogLogPlus};
use ultraloglog::{Estimator as _, MaximumLikelihoodEstimator, UltraLogLog};

use super::drawn::{Drawn, Shape};
use super::forged::Forged;

/// A distinct counter.
pub(super) trait Distinct {
    /// What others are merged into.
    type Merged;
    const NAME: &'static str;
    /// RMS error of many keys, by its paper.
    const THEORY: f64;
    /// Whether it is held against that.
    const IS_OURS: bool = false;
    const SHAPE: Shape;
    fn new() -> Self;
    fn insert(&mut self, key: u64);
    fn insert_drawn(&mut self, key: &Drawn);
    fn begin(&self) -> Self::Merged;
    fn merge(merged: &mut Self::Merged, other: &Self);
    fn estimate(merged: &mut Self::Merged) -> f64;
    /// As it is serialised, or in memory where it is not.
    fn bytes(merged: &Self::Merged) -> usize;
}

/// Levels of a hash of 64 bits of which a cell takes some.
const fn shape(cell_bits: u32) -> Shape {
    Shape {
        cell_bits,
        level_max: 64 - cell_bits,
    }
}

/// The cell in the lowest bits, zeros from the highest on.
const fn cell_below(key: &Drawn, cell_bits: u32) -> u64 {
    key.zeros() >> cell_bits << cell_bits | key.cell
}

/// The cell in the highest bits, zeros from there on.
const fn cell_above(key: &Drawn, cell_bits: u32) -> u64 {
    key.cell << (64 - cell_bits) | key.zeros() >> cell_bits
}

/// Ours, of 2^`P` registers.
pub(super) struct Ours<const P: u8>(ExaLogLog);

impl<const P: u8> Distinct for Ours<P> {
    type Merged = ExaLogLog;
    const NAME: &'static str = match P {
        9 => "**ELL(2,20) p 9**",
        _ => "**ELL(2,20) p 11**",
    };
    /// Ertl 2024: √(ln b / ζ(2, 1 + b⁻ᵈ/(b − 1)) / m) at b = 2^¼, d = 20.
    const THEORY: f64 = match P {
        9 => 0.015_98,
        _ => 0.007_99,
    };
    const IS_OURS: bool = true;
    const SHAPE: Shape = shape(P as u32 + 2);

    fn new() -> Self {
        Self(ExaLogLog::new(match P {
            9 => Precision::Usual,
            _ => Precision::Fine,
        }))
    }

    fn insert(&mut self, key: u64) {
        self.0.insert(hash_of(&key.to_le_bytes()));
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.insert(cell_below(key, Self::SHAPE.cell_bits));
    }

    fn begin(&self) -> ExaLogLog {
        self.0.clone()
    }

    fn merge(merged: &mut ExaLogLog, other: &Self) {
        merged.merge(&other.0).expect("they are of one precision");
    }

    fn estimate(merged: &mut ExaLogLog) -> f64 {
        merged.count().estimate
    }

    fn bytes(merged: &ExaLogLog) -> usize {
        merged.to_bytes().len()
    }
}

/// The same algorithm by the crate `exaloglog`.
pub(super) struct Exaloglog(exaloglog::ExaLogLog);

impl Distinct for Exaloglog {
    type Merged = exaloglog::ExaLogLog;
    const NAME: &'static str = "`exaloglog`, p 9";
    const THEORY: f64 = Ours::<9>::THEORY;
    const SHAPE: Shape = shape(11);

    fn new() -> Self {
        Self(exaloglog::ExaLogLog::new(9))
    }

    fn insert(&mut self, key: u64) {
        self.0.add_hash(hash_of(&key.to_le_bytes()));
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.add_hash(cell_below(key, 11));
    }

    fn begin(&self) -> exaloglog::ExaLogLog {
        self.0.clone()
    }

    fn merge(merged: &mut exaloglog::ExaLogLog, other: &Self) {
        merged.merge(&other.0).expect("they are of one precision");
    }

    fn estimate(merged: &mut exaloglog::ExaLogLog) -> f64 {
        merged.estimate()
    }

    fn bytes(merged: &exaloglog::ExaLogLog) -> usize {
        merged.to_bytes().len()
    }
}

/// UltraLogLog of 2^11 registers, its best estimator.
pub(super) struct Ultra(UltraLogLog);

impl Distinct for Ultra {
    type Merged = UltraLogLog;
    const NAME: &'static str = "UltraLogLog p 11 (`ultraloglog`)";
    /// Ertl 2024: 0.7609/√m by maximum likelihood.
    const THEORY: f64 = 0.016_81;
    const SHAPE: Shape = shape(11);

    fn new() -> Self {
        Self(UltraLogLog::new(11).expect("11 is within 3 to 26"))
    }

    fn insert(&mut self, key: u64) {
        self.0.add(hash_of(&key.to_le_bytes()));
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.add(cell_above(key, 11));
    }

    fn begin(&self) -> UltraLogLog {
        self.0.copy()
    }

    fn merge(merged: &mut UltraLogLog, other: &Self) {
        let merged = merged.add_sketch(&other.0);
        merged.expect("they are of one precision");
    }

    fn estimate(merged: &mut UltraLogLog) -> f64 {
        MaximumLikelihoodEstimator.estimate(merged)
    }

    fn bytes(merged: &UltraLogLog) -> usize {
        merged.get_state().len()
    }
}

/// Compressed probability counting of 2^11 rows.
pub(super) struct Cpc(CpcSketch);

impl Distinct for Cpc {
    type Merged = CpcUnion;
    const NAME: &'static str = "CPC lgK 11 (`datasketches`)";
    /// Lang 2017: ln 2/√k where merged.
    const THEORY: f64 = 0.015_32;
    const SHAPE: Shape = Shape {
        cell_bits: 11,
        level_max: 63,
    };

    fn new() -> Self {
        Self(CpcSketch::new(11).expect("11 is within 4 to 26"))
    }

    fn insert(&mut self, key: u64) {
        self.0.update(key);
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.update(forged(key));
    }

    fn begin(&self) -> CpcUnion {
        let mut merged = CpcUnion::new(11).expect("11 is within 4 to 26");
        Self::merge(&mut merged, self);
        merged
    }

    fn merge(merged: &mut CpcUnion, other: &Self) {
        merged.update(&other.0).expect("they have one seed");
    }

    fn estimate(merged: &mut CpcUnion) -> f64 {
        merged.to_sketch().estimate()
    }

    fn bytes(merged: &CpcUnion) -> usize {
        merged.to_sketch().serialize().len()
    }
}

/// HyperLogLog of Apache DataSketches, of 2^`LG_K` registers of `BITS` bits.
pub(super) struct DataSketches<const LG_K: u8, const BITS: u8>(HllSketch);

impl<const LG_K: u8, const BITS: u8> DataSketches<LG_K, BITS> {
    const KIND: HllType = match BITS {
        4 => HllType::Hll4,
        6 => HllType::Hll6,
        _ => HllType::Hll8,
    };
}

impl<const LG_K: u8, const BITS: u8> Distinct for DataSketches<LG_K, BITS> {
    type Merged = HllUnion;
    const NAME: &'static str = match (LG_K, BITS) {
        (11, 4) => "HLL_4 lgK 11 (`datasketches`)",
        (11, 6) => "HLL_6 lgK 11 (`datasketches`)",
        _ => "HLL_8 lgK 14 (`datasketches`), an option of ours",
    };
    /// Flajolet et al. 2007: √(3 ln 2 − 1)/√m.
    const THEORY: f64 = match LG_K {
        11 => 0.022_96,
        _ => 0.008_12,
    };
    const SHAPE: Shape = Shape {
        cell_bits: LG_K as u32,
        level_max: 63,
    };

    fn new() -> Self {
        Self(HllSketch::new(LG_K, Self::KIND).expect("it is within 4 to 21"))
    }

    fn insert(&mut self, key: u64) {
        self.0.update(key);
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.update(forged_of(key, Self::SHAPE.cell_bits));
    }

    fn begin(&self) -> HllUnion {
        let mut merged = HllUnion::new(LG_K).expect("it is within 4 to 21");
        Self::merge(&mut merged, self);
        merged
    }

    fn merge(merged: &mut HllUnion, other: &Self) {
        merged.update(&other.0);
    }

    fn estimate(merged: &mut HllUnion) -> f64 {
        merged.composite_estimate()
    }

    fn bytes(merged: &HllUnion) -> usize {
        merged.to_sketch(Self::KIND).serialize().len()
    }
}

fn forged(key: &Drawn) -> Forged {
    forged_of(key, Cpc::SHAPE.cell_bits)
}

/// DataSketches takes the cell from the first half of a hash and zeros from the second.
fn forged_of(key: &Drawn, cell_bits: u32) -> Forged {
    let first = key.rest[1] >> cell_bits << cell_bits | key.cell;
    Forged::with_hash(first, key.zeros())
}

/// Takes keys for hashes.
#[derive(Clone, Debug, Default)]
pub(super) struct AsHash(u64);

impl Hasher for AsHash {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes
            .first_chunk()
            .map_or(0, |hash| u64::from_ne_bytes(*hash));
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

impl BuildHasher for AsHash {
    type Hasher = Self;

    fn build_hasher(&self) -> Self {
        Self::default()
    }
}

/// HyperLogLog++ (Heule et al. 2013) of 2^11 registers.
pub(super) struct Plus(HyperLogLogPlus<u64, AsHash>);

impl Distinct for Plus {
    type Merged = HyperLogLogPlus<u64, AsHash>;
    const NAME: &'static str = "HLL++ p 11 (`hyperloglogplus`)";
    const THEORY: f64 = DataSketches::<11, 6>::THEORY;
    const SHAPE: Shape = shape(11);

    fn new() -> Self {
        let sketch = HyperLogLogPlus::new(11, AsHash::default());
        Self(sketch.expect("11 is within 4 to 18"))
    }

    fn insert(&mut self, key: u64) {
        self.0.insert(&hash_of(&key.to_le_bytes()));
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.insert(&cell_above(key, 11));
    }

    fn begin(&self) -> Self::Merged {
        self.0.clone()
    }

    fn merge(merged: &mut Self::Merged, other: &Self) {
        merged.merge(&other.0).expect("they are of one precision");
    }

    fn estimate(merged: &mut Self::Merged) -> f64 {
        merged.count()
    }

    /// Five registers of 6 bits a word of 32.
    fn bytes(_: &Self::Merged) -> usize {
        2_048_usize.div_ceil(5) * 4
    }
}

/// HyperLogLog as it was published (Flajolet et al. 2007): 2^11 registers, hashes of 32 bits, and what corrects for these.
pub(super) struct Textbook(HyperLogLogPF<u64, AsHash>);

impl Distinct for Textbook {
    type Merged = HyperLogLogPF<u64, AsHash>;
    const NAME: &'static str = "HLL of 2007, 2,048 registers (`hyperloglogplus`)";
    const THEORY: f64 = DataSketches::<11, 6>::THEORY;
    const SHAPE: Shape = Shape {
        cell_bits: 11,
        level_max: 32 - 11,
    };

    fn new() -> Self {
        let sketch = HyperLogLogPF::new(11, AsHash::default());
        Self(sketch.expect("11 is within 4 to 16"))
    }

    fn insert(&mut self, key: u64) {
        self.0.insert(&hash_of(&key.to_le_bytes()));
    }

    fn insert_drawn(&mut self, key: &Drawn) {
        self.0.insert(&(cell_above(key, 11) >> 32));
    }

    fn begin(&self) -> Self::Merged {
        self.0.clone()
    }

    fn merge(merged: &mut Self::Merged, other: &Self) {
        merged.merge(&other.0).expect("they are of one precision");
    }

    fn estimate(merged: &mut Self::Merged) -> f64 {
        merged.count()
    }

    /// Six registers of 5 bits a word of 32.
    fn bytes(_: &Self::Merged) -> usize {
        2_048_usize.div_ceil(6) * 4
    }
}
