//! How far a partition of a subscription is, as bytes of the store.
//!
//! Everything below `top` is settled but for `unsettled`; everything from `top` on has not been
//! handed out, but for what `early` names, which is settled. What `early_parks` names, wherever it
//! lies, is to be parked as soon as it is read. A version stands first (2; 1 had no `early_parks`), a
//! checksum last: bytes that are damaged or of another version are refused. The bounds of a lane keep
//! it below 1 MiB.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

const VERSION: u8 = 2;
/// Its last list was not there.
const WITHOUT_EARLY_PARKS: u8 = 1;
const CHECKSUM_BYTES: usize = 4;

/// The state of one partition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct LaneState {
    pub(crate) top: u64,
    /// By offset.
    pub(crate) unsettled: Vec<Kept>,
    /// Rising.
    pub(crate) early: Vec<u64>,
    /// Parked messages that are being delivered again, by offset.
    pub(crate) replays: Vec<Kept>,
    /// To be parked once they are read, by offset. Why is not kept.
    pub(crate) early_parks: Vec<Kept>,
}

/// A record that is not settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Kept {
    /// In the encoded form, from the one before.
    pub(crate) offset: u64,
    pub(crate) attempts: u32,
    /// Until it may be handed out again, ms.
    pub(crate) wait_ms: u64,
}

/// The whole of what is kept of a partition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Of which subscription: not of an earlier one of the same name.
    pub(crate) subscription: u64,
    /// Ids of epochs below name nothing any more: someone has moved the position since.
    pub(crate) valid_from_epoch: u64,
    pub(crate) lane: LaneState,
}

/// As it is encoded: offsets as differences.
#[derive(Serialize, Deserialize)]
struct Wire {
    subscription: u64,
    valid_from_epoch: u64,
    top: u64,
    unsettled: Vec<Kept>,
    early: Vec<u64>,
    replays: Vec<Kept>,
    early_parks: Vec<Kept>,
}

/// Bytes that are no state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("progress of a subscription is damaged or of another release: {0}")]
pub(crate) struct StateError(&'static str);

impl LaneState {
    /// Nothing below `offset` is to be delivered, everything else is.
    pub(crate) fn at(offset: u64) -> Self {
        Self {
            top: offset,
            ..Self::default()
        }
    }

    /// All before it is settled.
    pub(crate) fn committed(&self) -> u64 {
        self.unsettled
            .first()
            .map_or(self.top, |first| first.offset)
    }
}

impl Progress {
    pub(crate) fn encode(&self) -> Vec<u8> {
        let lane = &self.lane;
        let wire = Wire {
            subscription: self.subscription,
            valid_from_epoch: self.valid_from_epoch,
            top: lane.top,
            unsettled: differences(&lane.unsettled),
            early: lane.early.clone(),
            replays: differences(&lane.replays),
            early_parks: differences(&lane.early_parks),
        };
        let bytes = postcard::to_extend(&wire, vec![VERSION]);
        let mut bytes = bytes.expect("numbers and lists of numbers can be encoded");
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        bytes
    }

    pub(crate) fn decode(bytes: &[u8]) -> Result<Self, StateError> {
        let split = bytes.len().checked_sub(CHECKSUM_BYTES);
        let (body, sum) = bytes.split_at(split.ok_or(StateError("too short"))?);
        if checksum(body) != sum {
            return Err(StateError("its checksum does not hold"));
        }
        let wire = match body {
            [VERSION, wire @ ..] => postcard::from_bytes(wire),
            // Followed by a list of nothing, it is what version 2 would be.
            [WITHOUT_EARLY_PARKS, wire @ ..] => postcard::from_bytes(&[wire, &[0]].concat()),
            _ => return Err(StateError("its version is neither 1 nor 2")),
        };
        let wire: Wire = wire.map_err(|_| StateError("it cannot be decoded"))?;
        Ok(Self {
            subscription: wire.subscription,
            valid_from_epoch: wire.valid_from_epoch,
            lane: LaneState {
                top: wire.top,
                unsettled: sums(wire.unsettled)?,
                early: wire.early,
                replays: sums(wire.replays)?,
                early_parks: sums(wire.early_parks)?,
            },
        })
    }
}

fn differences(kept: &[Kept]) -> Vec<Kept> {
    let mut last = 0;
    let differences = kept.iter().map(|kept| {
        let offset = kept.offset - std::mem::replace(&mut last, kept.offset);
        Kept { offset, ..*kept }
    });
    differences.collect()
}

fn sums(mut kept: Vec<Kept>) -> Result<Vec<Kept>, StateError> {
    let mut last = 0u64;
    for one in &mut kept {
        let offset = last.checked_add(one.offset);
        one.offset = offset.ok_or(StateError("an offset is too large"))?;
        last = one.offset;
    }
    Ok(kept)
}

fn checksum(bytes: &[u8]) -> [u8; CHECKSUM_BYTES] {
    let sum = xxh3_64(bytes).to_le_bytes();
    [sum[0], sum[1], sum[2], sum[3]]
}

#[cfg(test)]
mod tests {
    use super::super::lane::{EARLY_MAX, REPLAYS_MAX, UNSETTLED_OF_A_STATE_MAX};
    use super::*;

    fn progress([unsettled, early, replays, early_parks]: [usize; 4]) -> Progress {
        // As far apart, and as large, as they can be.
        let step = u64::MAX / (unsettled.max(replays).max(early_parks) as u64 + 2);
        let kept = |count: usize| {
            (1..=count as u64).map(|at| Kept {
                offset: at * step,
                attempts: u32::MAX,
                wait_ms: u64::MAX,
            })
        };
        Progress {
            subscription: u64::MAX,
            valid_from_epoch: u64::MAX,
            lane: LaneState {
                top: u64::MAX,
                unsettled: kept(unsettled).collect(),
                early: (0..early as u64).map(|at| u64::MAX - at).collect(),
                replays: kept(replays).collect(),
                early_parks: kept(early_parks).collect(),
            },
        }
    }

    #[test]
    fn a_state_survives_the_round_trip() {
        for counts in [[0; 4], [3, 0, 1, 0], [100, 7, 2, 5]] {
            let progress = progress(counts);
            assert_eq!(Progress::decode(&progress.encode()), Ok(progress));
        }
    }

    #[test]
    fn a_state_of_version_1_has_nothing_to_be_parked() {
        let progress = progress([3, 2, 1, 0]);
        let mut bytes = progress.encode();
        bytes.truncate(bytes.len() - CHECKSUM_BYTES);
        assert_eq!(bytes.pop(), Some(0), "the list that version 1 has not");
        bytes[0] = WITHOUT_EARLY_PARKS;
        let sum = checksum(&bytes);
        bytes.extend_from_slice(&sum);
        assert_eq!(Progress::decode(&bytes), Ok(progress));
    }

    #[test]
    fn the_largest_state_is_below_a_mebibyte() {
        let largest = progress([UNSETTLED_OF_A_STATE_MAX, EARLY_MAX, REPLAYS_MAX, EARLY_MAX]);
        let bytes = largest.encode().len();
        assert!(bytes <= 1 << 20, "{bytes}");
    }

    #[test]
    fn damaged_bytes_are_refused() {
        let bytes = progress([5, 2, 1, 3]).encode();
        for cut in 0..bytes.len() {
            Progress::decode(&bytes[..cut]).unwrap_err();
        }
        for at in 0..bytes.len() {
            let mut other = bytes.clone();
            other[at] ^= 1;
            Progress::decode(&other).unwrap_err();
        }
        let mut newer = bytes[..bytes.len() - CHECKSUM_BYTES].to_vec();
        newer[0] = VERSION + 1;
        newer.extend_from_slice(&checksum(&newer.clone()));
        Progress::decode(&newer).unwrap_err();
    }
}
