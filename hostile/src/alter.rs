//! Sound bytes that are sound no more.

use rand::RngExt as _;
use rand_chacha::ChaCha8Rng;

/// Alterations of one case at most.
const ALTERATIONS_MAX: usize = 4;
/// Bytes that are doubled, left out or put in at most.
const RUN_MAX: usize = 40;
/// Numbers at which readers that count too far break.
const NUMBERS: [u64; 14] = [
    0,
    1,
    0x7f,
    0x80,
    0xff,
    0x100,
    0xffff,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    1 << 60,
    i64::MAX as u64,
    1 << 63,
    u64::MAX,
];

/// Bytes, altered.
pub(super) struct Altered {
    pub(super) bytes: Vec<u8>,
}

impl Altered {
    /// One of the seeds, with a few alterations.
    pub(super) fn of(seeds: &[Vec<u8>], random: &mut ChaCha8Rng) -> Self {
        let seed = &seeds[random.random_range(0..seeds.len())];
        let mut altered = Self {
            bytes: seed.clone(),
        };
        for _ in 0..random.random_range(1..=ALTERATIONS_MAX) {
            altered.alter(seeds, random);
        }
        altered
    }

    fn alter(&mut self, seeds: &[Vec<u8>], random: &mut ChaCha8Rng) {
        let length = self.bytes.len();
        let at = random.random_range(0..=length);
        let run = at..(at + random.random_range(0..=RUN_MAX)).min(length);
        match random.random_range(0..9) {
            0 => self.bytes.truncate(at),
            1 if at < length => self.bytes[at] ^= 1 << random.random_range(0..8),
            2 if at < length => self.bytes[at] = random.random(),
            3 => drop(self.bytes.drain(run)),
            4 => {
                let doubled = self.bytes[run].to_vec();
                self.bytes.splice(at..at, doubled);
            }
            5 => {
                let other = &seeds[random.random_range(0..seeds.len())];
                let tail = other[random.random_range(0..=other.len())..].to_vec();
                self.bytes.truncate(at);
                self.bytes.extend(tail);
            }
            6 => {
                let put = (0..random.random_range(1..=RUN_MAX)).map(|_| random.random());
                let put: Vec<u8> = put.collect();
                self.bytes.splice(at..at, put);
            }
            _ => self.number(at, random),
        }
    }

    /// Writes a number over what stands there: of 1 to 8 bytes in either order, or in base 128.
    fn number(&mut self, at: usize, random: &mut ChaCha8Rng) {
        let number = NUMBERS[random.random_range(0..NUMBERS.len())];
        let width = [1, 2, 4, 8][random.random_range(0..4)];
        let written = match random.random_range(0..3) {
            0 => number.to_le_bytes()[..width].to_vec(),
            1 => number.to_be_bytes()[8 - width..].to_vec(),
            _ => varint(number),
        };
        let end = (at + written.len()).min(self.bytes.len());
        self.bytes.splice(at..end, written);
    }
}

fn varint(mut number: u64) -> Vec<u8> {
    let mut written = Vec::new();
    while number > 0x7f {
        written.push(number as u8 | 0x80);
        number >>= 7;
    }
    written.push(number as u8);
    written
}
