//! Checkpoints: state and positions as one value, for rollback recovery.
//!
//! A checkpoint says whose state it is (format, plan, partition), when it was taken (epoch, sequence) and where it stands in
//! its inputs and outputs. Equal states give equal bytes, so replicas and replays can be compared by [`Checkpoint::state_hash`]:
//! whatever a restart or another epoch alters stands in the header.
//!
//! Bytes: `HCCP`, format version (u16), length of the body (u64), xxh3-64 of the body with the version as its seed (u64), all little-endian, then the body in postcard. Whatever is cut off, flipped or appended is [`CheckpointError::Corrupt`]; nothing is read past it.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

/// Version of the format that is written.
pub const FORMAT_VERSION: u16 = 6;

/// The version before: it is read too.
pub const PREVIOUS_VERSION: u16 = 5;

const MAGIC: [u8; 4] = *b"HCCP";
pub(crate) const PREFIX_BYTES: usize = 22;

/// Whose state it is, when it was taken, where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckpointHeader {
    /// Plan hash of the analysis: [`plan_hash_of`](crate::snapshot::plan_hash_of) its queries and switches.
    pub plan_hash: u64,
    /// Partition of the input; for a merger, whatever its owner numbers it by.
    pub partition: u32,
    /// Epoch of the lease under which it was taken.
    pub epoch: u64,
    /// Number of the checkpoint within the epoch.
    pub sequence: u64,
    /// Offset of the next record of the input to read.
    pub next_offset: u64,
    /// Positions in the outputs that follow this checkpoint; the engine does not read them.
    pub output_offsets: Vec<u64>,
    /// Further positions in inputs (those that the checkpoint before needs); the engine does not read them.
    pub input_positions: Vec<u64>,
    /// Positions in derived channels that are read: there offsets and epochs tell how often it was restarted, and nothing of
    /// the feed. The engine does not read them.
    pub derived_positions: Vec<u64>,
}

/// State and positions as one value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checkpoint {
    /// Whose, when, where.
    pub header: CheckpointHeader,
    /// Bytes of `snapshot()`.
    pub state: Vec<u8>,
    /// Format of the state: [`FORMAT_VERSION`], or [`PREVIOUS_VERSION`] where it was read from such bytes.
    #[serde(skip)]
    format: u16,
}

/// Why a checkpoint cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CheckpointError {
    /// The bytes are not those that were written.
    #[error(
        "the checkpoint is damaged ({reason}): use the one before it, or replay from the earliest offset"
    )]
    Corrupt {
        /// What is wrong with it.
        reason: String,
    },
    /// Written by another version.
    #[error(
        "the checkpoint has format {found}, this version reads {expected} and {PREVIOUS_VERSION}: replay from the earliest offset, or start the version that wrote it"
    )]
    WrongVersion {
        /// Format of the checkpoint.
        found: u16,
        /// Format that this version writes.
        expected: u16,
    },
    /// Taken under other queries or switches.
    #[error(
        "the checkpoint was taken under other standing queries, or with truth or views switched otherwise (its plan is {found:016x}, the config's {expected:016x}; which key differs is not kept): put them back as they were and go on, or start with another data folder, in which truth and answers are built anew from what the feed gives"
    )]
    WrongPlan {
        /// Plan of the checkpoint.
        found: u64,
        /// Plan that was asked for.
        expected: u64,
    },
    /// Taken of another partition.
    #[error(
        "the checkpoint belongs to partition {found}, not to {expected}: look up the one of this partition"
    )]
    WrongPartition {
        /// Partition of the checkpoint.
        found: u32,
        /// Partition that was asked for.
        expected: u32,
    },
}

impl CheckpointError {
    pub(crate) fn corrupt(reason: impl Into<String>) -> CheckpointError {
        CheckpointError::Corrupt {
            reason: reason.into(),
        }
    }
}

/// So that a format is not taken for another one.
fn checksum_of(format: u16, body: &[u8]) -> u64 {
    xxh3_64_with_seed(body, format.into())
}

/// Fills in what stands before the body.
pub(crate) fn sign(bytes: &mut [u8], format: u16) {
    let body = &bytes[PREFIX_BYTES..];
    let (length, checksum) = (body.len() as u64, checksum_of(format, body));
    bytes[..4].copy_from_slice(&MAGIC);
    bytes[4..6].copy_from_slice(&format.to_le_bytes());
    bytes[6..14].copy_from_slice(&length.to_le_bytes());
    bytes[14..22].copy_from_slice(&checksum.to_le_bytes());
}

impl Checkpoint {
    /// A checkpoint of a state as it is written now.
    #[must_use]
    pub fn new(header: CheckpointHeader, state: Vec<u8>) -> Checkpoint {
        Checkpoint {
            header,
            state,
            format: FORMAT_VERSION,
        }
    }

    /// Format of the state, for whoever reads it.
    #[must_use]
    pub fn format(&self) -> u16 {
        self.format
    }

    /// The checkpoint as bytes, in the memory of its state: what stands before it is pushed in.
    #[must_use]
    pub fn encode(self) -> Vec<u8> {
        let front = vec![0; PREFIX_BYTES];
        let front = postcard::to_extend(&self.header, front).expect("plain values always encode");
        let front = postcard::to_extend(&self.state.len(), front).expect("a number encodes");
        let mut bytes = self.state;
        bytes.splice(0..0, front);
        sign(&mut bytes, self.format);
        bytes
    }

    /// Reads bytes of [`Checkpoint::encode`].
    ///
    /// # Errors
    /// [`CheckpointError::Corrupt`] or [`CheckpointError::WrongVersion`].
    pub fn decode(bytes: &[u8]) -> Result<Checkpoint, CheckpointError> {
        let Some((prefix, body)) = bytes.split_at_checked(PREFIX_BYTES) else {
            return Err(CheckpointError::corrupt(format!(
                "only {} bytes",
                bytes.len()
            )));
        };
        if prefix[..4] != MAGIC {
            return Err(CheckpointError::corrupt(
                "it does not begin as a checkpoint",
            ));
        }
        let found = u16::from_le_bytes([prefix[4], prefix[5]]);
        if found != FORMAT_VERSION && found != PREVIOUS_VERSION {
            return Err(CheckpointError::WrongVersion {
                found,
                expected: FORMAT_VERSION,
            });
        }
        let number = |at: usize| {
            let mut eight = [0; 8];
            eight.copy_from_slice(&prefix[at..at + 8]);
            u64::from_le_bytes(eight)
        };
        if number(6) != body.len() as u64 {
            return Err(CheckpointError::corrupt(format!(
                "{} bytes of {}",
                body.len(),
                number(6)
            )));
        }
        if number(14) != checksum_of(found, body) {
            return Err(CheckpointError::corrupt("its checksum does not match"));
        }
        let (mut checkpoint, rest) = postcard::take_from_bytes::<Checkpoint>(body)
            .map_err(|error| CheckpointError::corrupt(error.to_string()))?;
        if !rest.is_empty() {
            return Err(CheckpointError::corrupt(format!(
                "{} bytes too many",
                rest.len()
            )));
        }
        checkpoint.format = found;
        Ok(checkpoint)
    }

    /// Checks that the checkpoint is of this plan and partition.
    ///
    /// # Errors
    /// [`CheckpointError::WrongPlan`] or [`CheckpointError::WrongPartition`].
    pub fn expect(&self, plan_hash: u64, partition: u32) -> Result<(), CheckpointError> {
        if self.header.plan_hash != plan_hash {
            return Err(CheckpointError::WrongPlan {
                found: self.header.plan_hash,
                expected: plan_hash,
            });
        }
        if self.header.partition != partition {
            return Err(CheckpointError::WrongPartition {
                found: self.header.partition,
                expected: partition,
            });
        }
        Ok(())
    }

    /// xxh3-64 of the state alone: equal for equal states, whenever and by whomever they were taken.
    #[must_use]
    pub fn state_hash(&self) -> u64 {
        xxh3_64(&self.state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Checkpoint {
        Checkpoint::new(
            CheckpointHeader {
                plan_hash: 7,
                partition: 3,
                epoch: 2,
                sequence: 9,
                next_offset: 4_096,
                output_offsets: vec![1, 2],
                input_positions: vec![3],
                derived_positions: vec![4],
            },
            (0..200).collect(),
        )
    }

    #[test]
    fn every_flipped_cut_or_added_byte_is_found() {
        let bytes = sample().encode();
        assert_eq!(Checkpoint::decode(&bytes), Ok(sample()));
        for at in 0..bytes.len() {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            assert!(Checkpoint::decode(&flipped).is_err(), "flipped at {at}");
            assert!(Checkpoint::decode(&bytes[..at]).is_err(), "cut at {at}");
        }
        let mut longer = bytes.clone();
        longer.push(0);
        assert!(matches!(
            Checkpoint::decode(&longer),
            Err(CheckpointError::Corrupt { .. })
        ));
        let mut newer = bytes;
        newer[4] += 1;
        assert_eq!(
            Checkpoint::decode(&newer),
            Err(CheckpointError::WrongVersion {
                found: FORMAT_VERSION + 1,
                expected: FORMAT_VERSION
            })
        );
    }

    #[test]
    fn another_plan_or_partition_is_refused() {
        assert_eq!(sample().expect(7, 3), Ok(()));
        assert_eq!(
            sample().expect(8, 3),
            Err(CheckpointError::WrongPlan {
                found: 7,
                expected: 8
            })
        );
        assert_eq!(
            sample().expect(7, 4),
            Err(CheckpointError::WrongPartition {
                found: 3,
                expected: 4
            })
        );
        let mut later = sample();
        later.header.sequence += 1;
        later.header.derived_positions.push(5);
        assert_eq!(later.state_hash(), sample().state_hash());
    }
}
