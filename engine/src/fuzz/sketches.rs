//! Sketches.

use crate::sketch::bloom::Bloom;
use crate::sketch::count_min::CountMin;
use crate::sketch::exaloglog::{ExaLogLog, Precision};
use crate::sketch::hash_of;
use crate::sketch::heavy::Heavy;
use crate::sketch::quantiles::Quantiles;
use crate::sketch::range::RangeCounts;
use crate::sketch::reservoir::Reservoir;
use crate::sketch::sample::Sample;

use super::again;

/// Of few keys and of many: both kinds that most sketches have.
const SIZES: [u64; 3] = [0, 5, 6_000];

fn hashes(count: u64) -> impl Iterator<Item = u64> {
    (0..count).map(|key| hash_of(&key.to_le_bytes()))
}

/// Reads an [`ExaLogLog`].
pub fn exaloglog(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, ExaLogLog::from_bytes, ExaLogLog::to_bytes) else {
        return false;
    };
    let count = sketch.count();
    assert!(
        count.lower <= count.estimate && count.estimate <= count.upper,
        "{count:?}"
    );
    let before = sketch.to_bytes();
    let merged = sketch.merge(&sketch.clone());
    assert!(
        merged.is_ok() && sketch.to_bytes() == before,
        "merging a set with itself alters it"
    );
    sketch.insert(hash_of(b"one more"));
    true
}

pub(super) fn exaloglogs() -> Vec<Vec<u8>> {
    let of = |precision: Precision, count| {
        let mut sketch = ExaLogLog::new(precision);
        hashes(count).for_each(|hash| sketch.insert(hash));
        sketch.to_bytes()
    };
    let usual = SIZES.map(|count| of(Precision::Usual, count));
    let fine = SIZES.map(|count| of(Precision::Fine, count));
    [usual, fine].concat()
}

/// Reads a [`CountMin`].
pub fn count_min(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, CountMin::from_bytes, CountMin::to_bytes) else {
        return false;
    };
    let _ = sketch.add(hash_of(b"one more"), u32::MAX);
    let _ = sketch.add(hash_of(b"one more"), 1);
    let (total, other) = (sketch.total(), sketch.clone());
    let _ = (sketch.count(0), sketch.inner_product(&other));
    if sketch.merge(&other).is_ok() {
        sketch.subtract(&other).expect("it was merged into it");
    }
    assert_eq!(sketch.total(), total);
    sketch.subtract(&other).expect("it is itself");
    true
}

pub(super) fn count_mins() -> Vec<Vec<u8>> {
    let of = |count| {
        let mut sketch = CountMin::default();
        for (hash, times) in hashes(count).zip(1..) {
            sketch.add(hash, times).expect("they are few");
        }
        sketch.to_bytes()
    };
    SIZES.map(of).into()
}

/// Reads a [`Heavy`].
pub fn heavy(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, Heavy::from_bytes, Heavy::to_bytes) else {
        return false;
    };
    let top = sketch.top(10);
    assert!(
        top.iter()
            .all(|(_, counted)| counted.lower <= counted.upper),
        "{top:?}"
    );
    let _ = sketch.count(b"key");
    let _ = sketch.add(b"one more", u64::MAX / 2);
    let _ = sketch.add(b"one more", 1);
    let _ = sketch.merge(&sketch.clone());
    true
}

pub(super) fn heavies() -> Vec<Vec<u8>> {
    let of = |count: u64| {
        let mut sketch = Heavy::default();
        for key in 0..count {
            let name = format!("key {key}");
            sketch
                .add(name.as_bytes(), 1 + key % 7)
                .expect("they are few");
        }
        sketch.to_bytes()
    };
    SIZES.map(of).into()
}

/// Reads [`RangeCounts`].
pub fn ranges(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, RangeCounts::from_bytes, RangeCounts::to_bytes) else {
        return false;
    };
    let counted = sketch.count(-1_000, i64::MAX);
    assert!(counted.lower <= counted.estimate, "{counted:?}");
    let other = sketch.clone();
    if sketch.merge(&other).is_ok() {
        sketch.subtract(&other).expect("it was merged into it");
    }
    let _ = sketch.add(7, u32::MAX);
    true
}

pub(super) fn many_ranges() -> Vec<Vec<u8>> {
    let of = |count| {
        let mut sketch = RangeCounts::default();
        for number in 0..count {
            sketch.add(number as i64 - 20, 1).expect("they are few");
        }
        sketch.to_bytes()
    };
    SIZES.map(of).into()
}

/// Reads [`Quantiles`].
pub fn quantiles(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, Quantiles::from_bytes, Quantiles::to_bytes) else {
        return false;
    };
    for share in [0.0, 0.5, 1.0] {
        let said = sketch.quantile(share);
        assert_eq!(said.is_none(), sketch.count() == 0);
        let holds =
            said.is_none_or(|said| said.lower <= said.estimate && said.estimate <= said.upper);
        assert!(holds, "{said:?}");
    }
    let _ = sketch.between(i64::MIN, i64::MAX);
    let _ = sketch.merge(&sketch.clone());
    sketch.insert(i64::MIN);
    sketch.insert(i64::MAX);
    true
}

pub(super) fn many_quantiles() -> Vec<Vec<u8>> {
    let of = |count| {
        let mut sketch = Quantiles::default();
        (0..count).for_each(|number| sketch.insert(number as i64 * 37 - 100));
        sketch.to_bytes()
    };
    let mut all: Vec<Vec<u8>> = SIZES.map(of).into();
    let mut ends = Quantiles::default();
    for number in [i64::MIN, 0, i64::MAX] {
        ends.insert(number);
    }
    all.push(ends.to_bytes());
    all
}

/// Reads a [`Bloom`].
pub fn bloom(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, Bloom::from_bytes, Bloom::to_bytes) else {
        return false;
    };
    let error = sketch.error_probability();
    assert!((0.0..=1.0).contains(&error), "{error}");
    let _ = sketch.check(7);
    // As many as fill a small one twice.
    for hash in hashes(200) {
        sketch.insert(hash, u64::MAX - 1);
    }
    true
}

pub(super) fn blooms() -> Vec<Vec<u8>> {
    let of = |(keys, count)| {
        let mut sketch = Bloom::new(keys).expect("the number is within its limits");
        hashes(count)
            .zip(0..)
            .for_each(|(hash, at)| sketch.insert(hash, at));
        sketch.to_bytes()
    };
    [(1, 0), (1, 3), (40, 30), (40, 300), (2_000, 1_000)]
        .map(of)
        .into()
}

/// Reads a [`Sample`].
pub fn sample(bytes: &[u8]) -> bool {
    let Some(mut sketch) = again(bytes, Sample::from_bytes, Sample::to_bytes) else {
        return false;
    };
    let (population, _) = sketch.population();
    assert!(population >= sketch.values().len() as f64, "{population}");
    let _ = sketch.merge(&sketch.clone());
    sketch.offer(7, || vec![1]);
    true
}

pub(super) fn samples() -> Vec<Vec<u8>> {
    let of = |(size, count)| {
        let mut sketch = Sample::new(size).expect("the size is within its limits");
        for (hash, key) in hashes(count).zip(0_u64..) {
            sketch.offer(hash, || key.to_le_bytes()[..key as usize % 9].to_vec());
        }
        sketch.to_bytes()
    };
    [(1, 0), (1, 9), (10, 5), (30, 1_000)].map(of).into()
}

/// Reads a [`Reservoir`].
pub fn reservoir(bytes: &[u8]) -> bool {
    let read = |bytes: &[u8]| postcard::from_bytes::<Reservoir<u64>>(bytes);
    let write = |sketch: &Reservoir<u64>| postcard::to_stdvec(sketch).expect("plain values encode");
    let Some(mut sketch) = again(bytes, read, write) else {
        return false;
    };
    (0..200).for_each(|value| sketch.offer(|| value));
    true
}

pub(super) fn reservoirs() -> Vec<Vec<u8>> {
    let of = |(size, count)| {
        let mut sketch = Reservoir::new(size, 7).expect("the size is within its limits");
        (0_u64..count).for_each(|value| sketch.offer(|| value));
        postcard::to_stdvec(&sketch).expect("plain values encode")
    };
    [(1, 0), (3, 2), (3, 3), (10, 4_000)].map(of).into()
}
