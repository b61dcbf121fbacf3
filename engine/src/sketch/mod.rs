//! Sketches: values of bounded size that answer about many keys with known bounds.
//!
//! - Equal sets of keys give equal bytes, in whatever order they came and were merged: replicas and replays
//!   can be compared byte for byte. Where the table says that one depends on order, equal orders do.
//! - Merging is as if all keys had come to one sketch; sketches of different sizes are told apart, not mixed.
//! - What is serialised begins with its version; bytes that are none are refused, whatever they are.
//! - Keys come as 64-bit hashes, [`hash_of`] or as good: hashed once, for all sketches. [`heavy`] alone holds keys
//!   themselves, to name them.
//!
//! | module | answers |
//! |---|---|
//! | [`exaloglog`] | how many distinct keys there were |
//! | [`count_min`] | how often a key came, how alike two sets of records are |
//! | [`heavy`] | which keys came most often; beyond 4,096 keys it depends on order |
//! | [`range`] | how often the numbers of a range came |
//! | [`quantiles`] | below which number a share of the numbers lies |
//! | [`bloom`] | whether a key came of late; it depends on order, and does not merge |
//! | [`sample`] | some of the keys, each with the same chance |
//! | [`reservoir`] | some of the values, repeats too; it depends on order, and does not merge |

pub mod bloom;
pub mod count_min;
pub mod exaloglog;
pub mod heavy;
pub mod quantiles;
pub mod range;
pub mod reservoir;
pub mod sample;

#[cfg(test)]
pub(crate) mod hostile;

use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Of all sketches, so that they merge.
const SEED: u64 = 0x68_6561_6463_6e74;

/// Why bytes are no sketch, or two sketches do not go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SketchError {
    /// The first byte is of no version that this release reads.
    #[error("a sketch of version {found}: this release reads version {read}; take it anew")]
    Version {
        /// As it stands in the bytes.
        found: u8,
        /// What is read.
        read: u8,
    },
    /// Too short, too long, or not what any sketch writes; holds what is wrong.
    #[error("bytes of no sketch: {0}")]
    Malformed(&'static str),
    /// Their sizes differ.
    #[error("sketches of precision {ours} and {theirs} do not merge: take both with the same one")]
    Precision {
        /// Of the one merged into.
        ours: u8,
        /// Of the other.
        theirs: u8,
    },
    /// They hold different numbers of keys.
    #[error("samples of {ours} and of {theirs} keys do not merge: take both with the same size")]
    Size {
        /// Of the one merged into.
        ours: u32,
        /// Of the other.
        theirs: u32,
    },
    /// A key is longer than is kept.
    #[error("a key of {bytes} bytes: at most 255 are kept; count its hash")]
    Key {
        /// Its length.
        bytes: usize,
    },
    /// It has counted as many as it can.
    #[error("more in one sketch than it can count: begin another")]
    Full,
    /// What is to be taken out was never put in.
    #[error("only what was merged into a sketch can be taken out of it")]
    NotWithin,
}

/// Whether bytes begin with the version that is read.
pub(crate) fn check_version(bytes: &[u8], read: u8) -> Result<(), SketchError> {
    match bytes.first() {
        None => Err(SketchError::Malformed("cut short")),
        Some(found) if *found != read => Err(SketchError::Version {
            found: *found,
            read,
        }),
        Some(_) => Ok(()),
    }
}

/// The hash of a key for every sketch: XXH3 with a seed of our own. Ids that follow each other come out as
/// independent as the estimators take them to be.
#[must_use]
pub fn hash_of(key: &[u8]) -> u64 {
    xxh3_64_with_seed(key, SEED)
}
