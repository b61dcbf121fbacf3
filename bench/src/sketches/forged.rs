//! Keys with a given hash, for crates that hash by themselves.
//!
//! MurmurHash3 (x64, 128 bits; Appleby, public domain) maps a block of 16 bytes one to one to its two halves, so each step
//! can be undone.

use std::hash::{Hash, Hasher};

const C1: u64 = 0x87c3_7b91_1142_53d5;
const C2: u64 = 0x4cf5_ad43_2745_937f;
/// What the crate `datasketches` begins with.
const SEED: u64 = 9_001;
const BYTES: u64 = 16;

/// A key of 16 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Forged([u8; 16]);

impl Hash for Forged {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        hasher.write(&self.0);
    }
}

impl Forged {
    /// The key whose hash has these halves.
    pub(super) fn with_hash(first: u64, second: u64) -> Self {
        let (mut h1, mut h2) = unsummed(first, second);
        (h1, h2) = unsummed(unmixed(h1), unmixed(h2));
        (h1, h2) = (h1 ^ BYTES, h2 ^ BYTES);
        let fifth = inverse(5);
        let before = h2.wrapping_sub(0x3849_5ab5).wrapping_mul(fifth);
        let k2 = before.wrapping_sub(h1).rotate_right(31) ^ SEED;
        let k2 = k2.wrapping_mul(inverse(C1)).rotate_right(33);
        let k2 = k2.wrapping_mul(inverse(C2));
        let before = h1.wrapping_sub(0x52dc_e729).wrapping_mul(fifth);
        let k1 = before.wrapping_sub(SEED).rotate_right(27) ^ SEED;
        let k1 = k1.wrapping_mul(inverse(C2)).rotate_right(31);
        let k1 = k1.wrapping_mul(inverse(C1));
        let mut key = [0; 16];
        key[..8].copy_from_slice(&k1.to_le_bytes());
        key[8..].copy_from_slice(&k2.to_le_bytes());
        Self(key)
    }
}

/// Before the first was raised by the second, and the second by the first.
const fn unsummed(first: u64, second: u64) -> (u64, u64) {
    let second = second.wrapping_sub(first);
    (first.wrapping_sub(second), second)
}

/// Before the hash's last mix.
const fn unmixed(mut half: u64) -> u64 {
    half ^= half >> 33;
    half = half.wrapping_mul(inverse(0xc4ce_b9fe_1a85_ec53));
    half ^= half >> 33;
    half = half.wrapping_mul(inverse(0xff51_afd7_ed55_8ccd));
    half ^ (half >> 33)
}

/// What times an odd number is 1 modulo 2^64, by Newton's method: each step doubles the bits that are right.
const fn inverse(odd: u64) -> u64 {
    let mut inverse = odd;
    let mut step = 0;
    while step < 5 {
        inverse = inverse.wrapping_mul(2_u64.wrapping_sub(odd.wrapping_mul(inverse)));
        step += 1;
    }
    inverse
}

#[cfg(test)]
mod tests {
    use datasketches::hll::{HllSketch, HllType};
    use rand::Rng as _;

    use super::super::chance::chance;
    use super::*;

    /// A sketch of one key writes down where the key went: 26 bits of the first half, and the zeros of the second.
    #[test]
    fn the_crate_finds_the_hash_that_was_given() {
        let mut random = chance("forged", 0);
        for zeros in 0..40 {
            let (first, second) = (random.next_u64(), (random.next_u64() | 1 << 63) >> zeros);
            let mut sketch = HllSketch::new(11, HllType::Hll8).expect("11 is within 4 to 21");
            sketch.update(Forged::with_hash(first, second));
            let bytes = sketch.serialize();
            let coupon = bytes.last_chunk().expect("a coupon");
            let expected = (zeros + 1) << 26 | (first as u32 & ((1 << 26) - 1));
            assert_eq!(u32::from_le_bytes(*coupon), expected, "{zeros}");
        }
    }
}
