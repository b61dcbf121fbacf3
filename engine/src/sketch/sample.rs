//! A uniform sample without replacement by the smallest hashes (bottom-k; Cohen & Kaplan 2007).
//!
//! - Every key is in the sample with the same chance, and every set of `size` keys too, for hashes are as good as
//!   drawn; which keys depends on the hashes alone, not on order, repeats or merges.
//! - Merging is as if all keys had come to one sample: two panes of different sizes are not mixed half and half.
//! - It holds `size` values and a hash for each, however many keys there were.
//! - **How many keys there were** is exact until the sample is full, and has an RMS error of 1/√(size − 2) then, from a
//!   size of 3 on: the highest of the smallest hashes tells how densely they lie.

use std::collections::BTreeMap;

use super::SketchError;

const VERSION: u8 = 1;
/// Bytes before the values: version, size.
const HEAD_BYTES: usize = 5;
/// Bytes before a value: hash, length.
const VALUE_HEAD_BYTES: usize = 12;
/// Values that a sample holds at most.
pub const SIZE_MAX: u32 = 10_000;

/// Some of the keys that came, each with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    size: u32,
    /// By hash.
    values: BTreeMap<u64, Vec<u8>>,
    /// Whether a key was left out, so that more came than are held.
    is_cut: bool,
}

impl Sample {
    /// A sample of at most so many keys, 1 to [`SIZE_MAX`].
    ///
    /// # Errors
    /// [`SketchError::Malformed`] for another size.
    pub fn new(size: u32) -> Result<Self, SketchError> {
        if !(1..=SIZE_MAX).contains(&size) {
            return Err(SketchError::Malformed("a sample holds 1 to 10,000 keys"));
        }
        Ok(Self {
            size,
            values: BTreeMap::new(),
            is_cut: false,
        })
    }

    /// How many keys it holds at most.
    #[must_use]
    pub const fn size(&self) -> u32 {
        self.size
    }

    /// Offers a key by its hash ([`super::hash_of`]). `value` is asked for only where it is held; of two values of
    /// one key the greater stays, whichever came first.
    pub fn offer(&mut self, hash: u64, value: impl FnOnce() -> Vec<u8>) {
        let is_full = self.values.len() >= self.size as usize;
        let highest = self.values.last_key_value().map(|(hash, _)| *hash);
        if is_full && highest.is_some_and(|highest| hash > highest) {
            self.is_cut = true;
            return;
        }
        let value = value();
        match self.values.get_mut(&hash) {
            Some(held) if *held < value => *held = value,
            Some(_) => {}
            None => {
                self.values.insert(hash, value);
                self.cut();
            }
        }
    }

    fn cut(&mut self) {
        if self.values.len() > self.size as usize {
            self.values.pop_last();
            self.is_cut = true;
        }
    }

    /// Adds all that another was offered.
    ///
    /// # Errors
    /// [`SketchError::Size`] where the other is of another size; this one is as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), SketchError> {
        if self.size != other.size {
            return Err(SketchError::Size {
                ours: self.size,
                theirs: other.size,
            });
        }
        for (hash, value) in &other.values {
            self.offer(*hash, || value.clone());
        }
        self.is_cut |= other.is_cut;
        Ok(())
    }

    /// The values, in the order of their hashes: their first `n` are a sample of `n`.
    pub fn values(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.values.values().map(Vec::as_slice)
    }

    /// How many distinct keys were offered, and whether that is exact.
    #[must_use]
    pub fn population(&self) -> (f64, bool) {
        let held = self.values.len() as f64;
        match self.values.last_key_value() {
            // The k-th smallest of n numbers between 0 and 1 lies at k/n, about: (k − 1)/n on the mean of the inverse.
            Some((highest, _)) if self.is_cut => {
                let at = (*highest as f64 + 1.0) / 2f64.powi(64);
                (((held - 1.0) / at).max(held + 1.0), false)
            }
            _ => (held, true),
        }
    }

    /// The bytes: version, size, then for each value its hash, length and bytes, hashes rising; last whether more keys
    /// came. Numbers are little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION];
        bytes.extend(self.size.to_le_bytes());
        for (hash, value) in &self.values {
            let length = u32::try_from(value.len()).expect("a value is far below 4 GiB");
            bytes.extend(hash.to_le_bytes());
            bytes.extend(length.to_le_bytes());
            bytes.extend_from_slice(value);
        }
        bytes.push(u8::from(self.is_cut));
        bytes
    }

    /// Reads bytes of [`Sample::to_bytes`].
    ///
    /// # Errors
    /// [`SketchError`] where they are none: another version, cut short, more values than fit, hashes that do not rise.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, SketchError> {
        let malformed = SketchError::Malformed;
        super::check_version(bytes, VERSION)?;
        let (head, body) = bytes
            .split_at_checked(HEAD_BYTES)
            .ok_or(malformed("cut short"))?;
        let (_, size) = head.split_last_chunk().ok_or(malformed("cut short"))?;
        let mut sample = Self::new(u32::from_le_bytes(*size))?;
        let (is_cut, mut rest) = body.split_last().ok_or(malformed("cut short"))?;
        while !rest.is_empty() {
            let (head, more) = rest
                .split_at_checked(VALUE_HEAD_BYTES)
                .ok_or(malformed("cut short"))?;
            let (hash, length) = head.split_first_chunk().ok_or(malformed("cut short"))?;
            let length = length.first_chunk().ok_or(malformed("cut short"))?;
            let (hash, length) = (
                u64::from_le_bytes(*hash),
                u32::from_le_bytes(*length) as usize,
            );
            let (value, more) = more
                .split_at_checked(length)
                .ok_or(malformed("cut short"))?;
            if sample
                .values
                .last_key_value()
                .is_some_and(|(last, _)| *last >= hash)
            {
                return Err(malformed("hashes that do not rise"));
            }
            sample.values.insert(hash, value.to_vec());
            rest = more;
        }
        let is_full = sample.values.len() == sample.size as usize;
        sample.is_cut = match is_cut {
            0 => false,
            1 if is_full => true,
            _ => return Err(malformed("a mark that there is not")),
        };
        if sample.values.len() > sample.size as usize {
            return Err(malformed("more values than fit"));
        }
        Ok(sample)
    }
}

#[cfg(test)]
mod tests;
