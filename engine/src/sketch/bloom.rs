//! "Seen before?" by a Bloom filter that forgets by generations (Bloom 1970; one hash for all probes: Kirsch &
//! Mitzenmacher 2008).
//!
//! - **Never wrongly "not seen"**: every key that was inserted at the position [`Bloom::since`] or later is known.
//! - **Wrongly "maybe seen"** is a key that never came with a chance of 1.0 % in a generation that is full: from none to
//!   1 % while there is one, from 1 to 2 % with two. Each answer has the chance as it stands, by the bits that are set.
//! - **Size**: two generations of 9.6 bits a key, and 100 bytes: 2.4 MB for a million keys each, half of it until the
//!   first is full. Serialised as much.
//! - It holds the last n to 2n distinct keys, n being the keys of a generation. It depends on order, so it does not merge;
//!   equal inserts in equal order give equal bytes. Over partitions, a key was seen where one has seen it.
//!
//! A key sets seven bits of the newest generation. When as many keys as it is made for have set some, it becomes the
//! older one, the older one is dropped, and an empty one begins. A key that the older one knows is set in the newest too:
//! otherwise it would go with the older one, though it came since.
//!
//! The crate `fastbloom` (0.17) was looked at and left. It hands out its bits and takes them back, but which bits a hash
//! sets is its own affair: with a release that changes it, filters in checkpoints would deny keys that they hold.

use super::SketchError;

const VERSION: u8 = 1;
/// Bytes before the generations: version, keys of a generation, since, generations.
const HEAD_BYTES: usize = 14;
/// Bytes before the bits of a generation: keys, last position.
const GENERATION_HEAD_BYTES: usize = 12;
/// Bits that a key sets and looks for: the best number for as many bits as there are.
const PROBES: u64 = 7;
/// Keys of a generation at most: 19 MiB of bits.
pub const KEYS_MAX: u32 = 1 << 24;

/// What is known of a key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Seen {
    /// For certain not, at this position or later.
    NotSeen {
        /// Inclusive; 0 where nothing was ever dropped.
        since: u64,
    },
    /// Perhaps.
    MaybeSeen {
        /// How likely a key that never came is answered so, 0 to 1.
        error_probability: f64,
    },
}

/// Keys that came within a time.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Generation {
    /// Those that set a bit.
    keys: u32,
    /// The greatest position of one; 0 where there is none.
    last: u64,
    /// Bits that are set.
    ones: u32,
    words: Box<[u64]>,
}

impl Generation {
    fn new(keys_max: u32) -> Self {
        Self {
            keys: 0,
            last: 0,
            ones: 0,
            words: vec![0; words_of(keys_max)].into(),
        }
    }

    /// A new one in the same memory: there are never three.
    fn emptied(mut self) -> Self {
        self.words.fill(0);
        Self {
            keys: 0,
            last: 0,
            ones: 0,
            words: self.words,
        }
    }

    fn contains(&self, hash: u64) -> bool {
        probes(hash, self.words.len()).all(|(word, bit)| self.words[word] & bit != 0)
    }

    fn insert(&mut self, hash: u64, position: u64) {
        let before = self.ones;
        for (word, bit) in probes(hash, self.words.len()) {
            self.ones += u32::from(self.words[word] & bit == 0);
            self.words[word] |= bit;
        }
        self.keys += u32::from(self.ones > before);
        self.last = self.last.max(position);
    }

    /// How likely it seems to contain a key that never came.
    fn error_probability(&self) -> f64 {
        let share = f64::from(self.ones) / (self.words.len() as f64 * f64::from(u64::BITS));
        share.powi(PROBES as i32)
    }
}

/// Words of the bits for so many keys.
const fn words_of(keys: u32) -> usize {
    (keys as usize * 48).div_ceil(5 * u64::BITS as usize)
}

/// The words and bits of a key: places in equal steps, of which the upper half of the hash is the first and both halves
/// together the next.
fn probes(hash: u64, words: usize) -> impl Iterator<Item = (usize, u64)> {
    let (bits, step) = (words as u128 * 64, hash.rotate_left(32) | 1);
    (0..PROBES).map(move |probe| {
        let place = hash.wrapping_add(step.wrapping_mul(probe));
        let bit = ((u128::from(place) * bits) >> 64) as usize;
        (bit / 64, 1 << (bit % 64))
    })
}

/// Which keys came of late.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bloom {
    /// Of a generation.
    keys: u32,
    since: u64,
    newest: Generation,
    older: Option<Generation>,
}

impl Bloom {
    /// With generations of so many keys, 1 to [`KEYS_MAX`].
    ///
    /// # Errors
    /// [`SketchError::Malformed`] for another number.
    pub fn new(keys: u32) -> Result<Self, SketchError> {
        if !(1..=KEYS_MAX).contains(&keys) {
            return Err(SketchError::Malformed(
                "a generation holds 1 to 16,777,216 keys",
            ));
        }
        Ok(Self {
            keys,
            since: 0,
            newest: Generation::new(keys),
            older: None,
        })
    }

    /// Keys of a generation.
    #[must_use]
    pub const fn keys(&self) -> u32 {
        self.keys
    }

    /// Adds a key by its hash ([`super::hash_of`]), at a position below 2^64 − 1, as it may be an offset. Positions should
    /// rise: one that falls leaves [`Bloom::since`] true, but higher than it need be.
    pub fn insert(&mut self, hash: u64, position: u64) {
        if self.newest.keys >= self.keys && !self.newest.contains(hash) {
            self.rotate();
        }
        self.newest.insert(hash, position);
    }

    fn rotate(&mut self) {
        let empty = match self.older.take() {
            Some(dropped) => {
                self.since = self.since.max(dropped.last.saturating_add(1));
                dropped.emptied()
            }
            None => Generation::new(self.keys),
        };
        self.older = Some(std::mem::replace(&mut self.newest, empty));
    }

    /// The position from which on no key is forgotten: one above that of the last key dropped, where the older generation
    /// began if positions rise by one. 0 where none was dropped.
    #[must_use]
    pub const fn since(&self) -> u64 {
        self.since
    }

    /// What is known of a key.
    #[must_use]
    pub fn check(&self, hash: u64) -> Seen {
        if self.generations().any(|held| held.contains(hash)) {
            let error_probability = self.error_probability();
            return Seen::MaybeSeen { error_probability };
        }
        Seen::NotSeen { since: self.since }
    }

    /// How likely a key that never came is taken for one that did, 0 to 1.
    #[must_use]
    pub fn error_probability(&self) -> f64 {
        let denied: f64 = self
            .generations()
            .map(|held| 1.0 - held.error_probability())
            .product();
        1.0 - denied
    }

    /// The newest first.
    fn generations(&self) -> impl Iterator<Item = &Generation> {
        std::iter::once(&self.newest).chain(&self.older)
    }

    /// The bytes: version, keys of a generation, since, how many generations, then for each, the newest first, its keys,
    /// last position and bits; little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.keys.to_le_bytes());
        bytes.extend(self.since.to_le_bytes());
        bytes.push(self.generations().count() as u8);
        for held in self.generations() {
            bytes.extend(held.keys.to_le_bytes());
            bytes.extend(held.last.to_le_bytes());
            bytes.extend(held.words.iter().flat_map(|word| word.to_le_bytes()));
        }
        bytes
    }

    /// Reads bytes of [`Bloom::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, a number of keys or generations that there is not, another
    /// length, bits that so many keys do not set.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (head, body) = bytes
            .split_at_checked(HEAD_BYTES)
            .ok_or(malformed("cut short"))?;
        let (keys, rest) = head[1..]
            .split_first_chunk()
            .ok_or(malformed("cut short"))?;
        let (since, rest) = rest.split_first_chunk().ok_or(malformed("cut short"))?;
        let (keys, since) = (u32::from_le_bytes(*keys), u64::from_le_bytes(*since));
        if !(1..=KEYS_MAX).contains(&keys) {
            return Err(malformed("generations that there are not"));
        }
        let size = GENERATION_HEAD_BYTES + 8 * words_of(keys);
        let count = usize::from(rest[0]);
        if !(1..=2).contains(&count) || body.len() != count * size {
            return Err(malformed("a length that there is not"));
        }
        let (newest, older) = body.split_at(size);
        let newest = read_generation(newest, keys)?;
        let older = match older {
            [] => None,
            older => Some(read_generation(older, keys)?),
        };
        // The older one had become full, and a key was waiting; before, there was none to drop.
        let is_possible = match &older {
            Some(older) => older.keys == keys && newest.keys > 0,
            None => since == 0,
        };
        if !is_possible {
            return Err(malformed("generations that do not follow each other"));
        }
        Ok(Self {
            keys,
            since,
            newest,
            older,
        })
    }
}

/// Reads a generation from as many bytes as it has.
fn read_generation(bytes: &[u8], keys_max: u32) -> Result<Generation, SketchError> {
    let malformed = SketchError::Malformed;
    let (keys, rest) = bytes.split_first_chunk().ok_or(malformed("cut short"))?;
    let (last, words) = rest.split_first_chunk().ok_or(malformed("cut short"))?;
    let (keys, last) = (u32::from_le_bytes(*keys), u64::from_le_bytes(*last));
    let (words, _) = words.as_chunks();
    let words: Box<[u64]> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
    let ones = words.iter().map(|word| word.count_ones()).sum();
    let is_possible = keys <= keys_max
        && (u64::from(keys)..=u64::from(keys) * PROBES).contains(&u64::from(ones))
        && (keys > 0 || last == 0);
    if !is_possible {
        return Err(malformed("bits that so many keys do not set"));
    }
    Ok(Generation {
        keys,
        last,
        ones,
        words,
    })
}

#[cfg(test)]
mod tests;
