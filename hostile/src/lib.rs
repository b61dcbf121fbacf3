//! Bytes of any kind, for the tests of what reads bytes: [`check`] holds a reader against sound bytes that are cut, flipped,
//! spliced and written over with numbers that are too large, and against what chance makes.
//!
//! - A reader refuses bytes, or reads a value that is written and read again as an equal one. It never panics: that is the
//!   reader's to assert, and what it panics on is printed here.
//! - It allocates at most [`BYTES_FIXED`] and [`BYTES_A_BYTE`] times the bytes that it is given, so that no length which
//!   merely stands there is believed.
//! - Seeds are sound: a reader that refuses one is not being tested.
//!
//! The same readers are targets of `fuzz/`, where coverage looks for what chance does not find.

mod alter;

use std::fmt::Write as _;

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use alter::Altered;

/// Allocated at most at a time, however few bytes are read. The state of an analyser has sketches of 3.5 MiB, and serde sets
/// aside up to 1 MiB for a list whose length it reads, however long that says it is.
pub const BYTES_FIXED: u64 = 16 << 20;
/// Allocated at most for each byte that is read, on top.
pub const BYTES_A_BYTE: u64 = 256;
/// Cases of each reader in the fast run.
pub const CASES: u64 = 3_000;
/// Cases of each reader in the long run.
pub const CASES_SOAK: u64 = 300_000;

/// Every run draws from it.
const SEED: u64 = 20_266;
/// Cuts of each seed, from either end.
const CUTS_MAX: usize = 300;
/// Shown of bytes that a reader panics on.
const SHOWN_MAX: usize = 400;

/// A name, sound bytes, and a reader that says whether it took bytes for sound.
pub type Target = (&'static str, fn() -> Vec<Vec<u8>>, fn(&[u8]) -> bool);

/// Holds readers against so many cases each.
///
/// # Panics
/// Where one of them panics, refuses a seed, allocates too much, or refuses nothing at all.
pub fn check(targets: &[Target], cases: u64) {
    for (name, seeds, read) in targets {
        println!("{name}: seed {SEED}");
        let seeds = seeds();
        assert!(!seeds.is_empty(), "{name}: there are no seeds");
        for seed in &seeds {
            assert!(judge(name, seed, *read), "{name}: a seed is refused");
        }
        let refused = cuts(name, &seeds, *read) + altered(name, &seeds, *read, cases);
        println!("{name}: {refused} were refused");
        assert!(refused > 0, "{name}: everything is sound to it");
    }
}

/// How many cuts of the seeds are refused.
fn cuts(name: &str, seeds: &[Vec<u8>], read: fn(&[u8]) -> bool) -> u64 {
    let mut refused = 0;
    for seed in seeds {
        let near_an_end = |at: &usize| *at < CUTS_MAX || seed.len() - at <= CUTS_MAX;
        for at in (0..seed.len()).filter(near_an_end) {
            refused += u64::from(!judge(name, &seed[..at], read));
        }
    }
    refused
}

/// How many of the altered are refused.
fn altered(name: &str, seeds: &[Vec<u8>], read: fn(&[u8]) -> bool, cases: u64) -> u64 {
    let mut random = ChaCha8Rng::seed_from_u64(SEED);
    let mut refused = 0;
    for case in 0..cases {
        let bytes = match case % 8 {
            0 => {
                let mut bytes = vec![0; random.random_range(0..300)];
                random.fill(&mut bytes[..]);
                bytes
            }
            _ => Altered::of(seeds, &mut random).bytes,
        };
        refused += u64::from(!judge(name, &bytes, read));
    }
    refused
}

/// Says what was read last if a reader panics.
struct Shown<'a>(&'a str, &'a [u8]);

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let mut text = String::new();
            for byte in self.1.iter().take(SHOWN_MAX) {
                let _ = write!(text, "{byte:02x}");
            }
            println!("{}: panicked on {} bytes: {text}", self.0, self.1.len());
        }
    }
}

/// Whether a reader takes bytes for sound.
fn judge(name: &str, bytes: &[u8], read: fn(&[u8]) -> bool) -> bool {
    let shown = Shown(name, bytes);
    let mut is_sound = false;
    let allocated = allocation_counter::measure(|| is_sound = read(bytes));
    let most = BYTES_FIXED + BYTES_A_BYTE * bytes.len() as u64;
    assert!(
        allocated.bytes_max <= most,
        "{name}: {} bytes allocated at once to read {}",
        allocated.bytes_max,
        bytes.len()
    );
    drop(shown);
    is_sound
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters() -> Vec<Vec<u8>> {
        vec![b"abcd".to_vec(), b"ab".to_vec()]
    }

    fn is_letters(bytes: &[u8]) -> bool {
        bytes.iter().all(u8::is_ascii_lowercase)
    }

    /// Believes a length of four bytes.
    fn believes(bytes: &[u8]) -> bool {
        let Some(length) = bytes.first_chunk() else {
            return false;
        };
        let length = u32::from_le_bytes(*length) as usize;
        let taken: Vec<u8> = Vec::with_capacity(length.min(1 << 30));
        taken.capacity() < 100
    }

    #[test]
    fn a_reader_that_keeps_the_rules_passes() {
        check(&[("letters", letters, is_letters)], CASES);
    }

    #[test]
    #[should_panic(expected = "bytes allocated at once")]
    fn one_that_believes_a_length_is_found() {
        check(&[("believes", || vec![vec![9, 0, 0, 0]], believes)], CASES);
    }

    #[test]
    #[should_panic(expected = "index out of bounds")]
    fn one_that_panics_is_found() {
        let read = |bytes: &[u8]| bytes[bytes[0] as usize] > 0;
        check(&[("panics", || vec![vec![1, 1]], read)], CASES);
    }

    #[test]
    #[should_panic(expected = "everything is sound")]
    fn one_that_refuses_nothing_is_found() {
        check(&[("refuses nothing", letters, |_| true)], CASES);
    }

    #[test]
    #[should_panic(expected = "a seed is refused")]
    fn one_that_refuses_everything_is_found() {
        check(&[("refuses all", letters, |_| false)], CASES);
    }
}
