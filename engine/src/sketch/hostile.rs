//! Bytes of any kind, for the tests of what reads bytes: it refuses them or reads what gives the same bytes again, and
//! never panics.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::SketchError;
use crate::drift::StateError;

/// What a reader says of bytes that it refuses.
pub(crate) trait Refusal: std::error::Error + PartialEq {
    /// Whether it takes them for none of its own.
    fn is_malformed(&self) -> bool;
    /// What it says of another version.
    fn version(found: u8, read: u8) -> Self;
}

impl Refusal for SketchError {
    fn is_malformed(&self) -> bool {
        matches!(self, SketchError::Malformed(_))
    }

    fn version(found: u8, read: u8) -> Self {
        SketchError::Version { found, read }
    }
}

impl Refusal for StateError {
    fn is_malformed(&self) -> bool {
        matches!(self, StateError::Malformed(_))
    }

    fn version(found: u8, read: u8) -> Self {
        StateError::Version { found, read }
    }
}

const SEED: u64 = 20_260;
/// Of each kind: bytes by chance, and sound ones with some that are altered.
const TRIALS: usize = 10_000;
/// So that long ones do not take the time of all.
const CUTS: usize = 3_000;

/// Holds a reader against every cut of sound bytes (of the first and last 3,000 where they are longer), every other
/// version, one byte too many, every other bit of the first `head` bytes, and 20,000 that chance makes.
pub(crate) fn check<T, E: Refusal>(
    sound: &[Vec<u8>],
    head: usize,
    read: impl Fn(&[u8]) -> Result<T, E>,
    write: impl Fn(&T) -> Vec<u8>,
) {
    println!("seed {SEED}");
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let (mut refused, mut sound_yet) = (0, 0);
    let mut judge = |bytes: &[u8]| match read(bytes) {
        Ok(sketch) => {
            assert_eq!(write(&sketch), bytes, "others are written than were read");
            sound_yet += 1;
        }
        Err(_) => refused += 1,
    };
    for bytes in sound {
        let again = read(bytes).unwrap_or_else(|error| panic!("these are sound: {error}"));
        assert_eq!(&write(&again), bytes);
        for cut in (0..bytes.len()).filter(|cut| *cut < CUTS || bytes.len() - cut < CUTS) {
            let error = read(&bytes[..cut]).err().expect("they are cut short");
            assert!(error.is_malformed(), "{error}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(read(&longer).is_err(), "they are too long");
        for version in (0..=u8::MAX).filter(|version| *version != bytes[0]) {
            let mut other = bytes.clone();
            other[0] = version;
            assert_eq!(read(&other).err(), Some(E::version(version, bytes[0])));
        }
        for bit in 0..head.min(bytes.len()) * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            judge(&flipped);
        }
    }
    for trial in 0..TRIALS {
        let mut bytes = vec![0; random.random_range(0..200)];
        random.fill(&mut bytes[..]);
        if let (Some(first), 1..) = (bytes.first_mut(), trial % 4) {
            *first = sound[0][0];
        }
        judge(&bytes);
        let mut bytes = sound[trial % sound.len()].clone();
        for _ in 0..random.random_range(1..4) {
            let at = random.random_range(0..bytes.len());
            bytes[at] = random.random();
        }
        judge(&bytes);
    }
    println!("{refused} refused, {sound_yet} sound in their own way");
    assert!(refused > TRIALS, "most that chance makes are none");
}
