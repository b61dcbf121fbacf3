//! What the records of one second were like, as far as drift is watched: small, mergeable over partitions.
//!
//! - **Which second**: that of a record's stream time, but never one that its stamp's watermark has passed, so none is
//!   late; and at most [`AHEAD_S_MAX`] beyond it, as where a source catches up. The stamp alone decides, so panes
//!   merged over partitions do not depend on how many there are.
//! - **New and changed records only**, all of them counted. Up to [`SAMPLE_MAX`] of a second are looked at, those with the
//!   smallest hashes of what they say (bottom-k): which ones does not depend on order, partitions or merges. They
//!   stand in the order of these hashes, so those of a second come as if drawn.
//! - **Of each record one topic**, drawn by other bits of the same hash: those of one group come together, and all of them
//!   would be one draw that counts as fifteen.
//! - **Memory** of a partition: [`OPEN_MAX`] open seconds of at most 64 KiB, 16 MiB; usual are 10 to 60 that hold as
//!   much as there was. Should watermarks stand still for longer, the newest open second takes what comes.
//! - **Bytes**: 29, and 9 to 29 for each record that is looked at.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::StateError;
use super::bytes::{Rest, check};
use crate::record::{Response, Rsvp, Stamp};
use crate::sketch::hash_of;

const VERSION: u8 = 1;
/// Records of a second that are looked at, at most.
pub const SAMPLE_MAX: usize = 1_000;
/// How far a second lies beyond its records' watermarks, at most.
pub const AHEAD_S_MAX: i64 = 120;
/// Seconds of a partition that are open, at most.
pub const OPEN_MAX: usize = 256;
/// Times are taken as at most this far from the epoch, ms.
const TIME_MAX_MS: i64 = 1 << 60;

const IS_YES: u8 = 1;
const HAS_GUESTS: u8 = 2;
const HAS_COUNTRY: u8 = 4;
const HAS_TOPIC: u8 = 8;

/// A new or changed record, as far as it is watched. In the order of [`Observed::key`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Observed {
    /// Hash of what the record says.
    pub key: u64,
    /// Whether the member says yes.
    pub is_yes: bool,
    /// People brought along.
    pub guests: u32,
    /// [`hash_of`] the group's country; 0 where it has none.
    pub country: u64,
    /// [`hash_of`] one of the group's topics; 0 where it has none.
    pub topic: u64,
}

impl Observed {
    /// What is watched of a record, by the hash of what it says.
    #[must_use]
    pub fn of(key: u64, rsvp: &Rsvp<'_>) -> Self {
        // The high bits decide which records are looked at: these are independent of that.
        let drawn = ((key & u64::from(u32::MAX)) * rsvp.topics.len() as u64) >> 32;
        let hash = |text: &str| match text {
            "" => 0,
            text => hash_of(text.as_bytes()),
        };
        Self {
            key,
            is_yes: rsvp.response == Response::Yes,
            guests: rsvp.guests,
            country: hash(rsvp.country),
            topic: rsvp
                .topics
                .get(drawn as usize)
                .map_or(0, |topic| hash(topic)),
        }
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend(self.key.to_le_bytes());
        let mark = |has: bool, mark: u8| if has { mark } else { 0 };
        bytes.push(
            mark(self.is_yes, IS_YES)
                | mark(self.guests > 0, HAS_GUESTS)
                | mark(self.country > 0, HAS_COUNTRY)
                | mark(self.topic > 0, HAS_TOPIC),
        );
        if self.guests > 0 {
            bytes.extend(self.guests.to_le_bytes());
        }
        for hash in [self.country, self.topic] {
            if hash > 0 {
                bytes.extend(hash.to_le_bytes());
            }
        }
    }

    fn read(rest: &mut Rest<'_>) -> Result<Self, StateError> {
        let (key, marks) = (rest.u64()?, rest.u8()?);
        check(marks < 16, "marks that there are not")?;
        let has = |mark: u8| marks & mark > 0;
        let observed = Self {
            key,
            is_yes: has(IS_YES),
            guests: if has(HAS_GUESTS) { rest.u32()? } else { 0 },
            country: if has(HAS_COUNTRY) { rest.u64()? } else { 0 },
            topic: if has(HAS_TOPIC) { rest.u64()? } else { 0 },
        };
        let is_so = (
            observed.guests > 0,
            observed.country > 0,
            observed.topic > 0,
        );
        let said = (has(HAS_GUESTS), has(HAS_COUNTRY), has(HAS_TOPIC));
        check(is_so == said, "a mark of nothing")?;
        Ok(observed)
    }
}

/// The records of one second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DriftPane {
    /// Of stream time, since the epoch.
    pub second: i64,
    /// How many there were.
    pub records: u64,
    /// The newest mtime of them, ms since the epoch.
    pub newest_mtime_ms: i64,
    /// Those that are looked at; in order once it is [cut](Self::cut), up to twice as many as are kept before.
    observed: Vec<Observed>,
}

impl DriftPane {
    /// A second without records.
    #[must_use]
    pub const fn new(second: i64) -> Self {
        Self {
            second,
            records: 0,
            newest_mtime_ms: i64::MIN,
            observed: Vec::new(),
        }
    }

    /// Those that are looked at, in their order.
    #[must_use]
    pub fn observed(&self) -> &[Observed] {
        debug_assert!(self.observed.len() <= SAMPLE_MAX && self.observed.is_sorted());
        &self.observed
    }

    /// When the second is over, ms since the epoch.
    #[must_use]
    pub const fn end_ms(&self) -> i64 {
        (self.second + 1) * 1_000
    }

    /// Takes a record. [`cut`](Self::cut) must follow before anything is read.
    pub fn take(&mut self, mtime_ms: i64, observed: Observed) {
        self.records += 1;
        self.newest_mtime_ms = self.newest_mtime_ms.max(mtime_ms);
        self.observed.push(observed);
        if self.observed.len() >= 2 * SAMPLE_MAX {
            self.observed.select_nth_unstable(SAMPLE_MAX - 1);
            self.observed.truncate(SAMPLE_MAX);
        }
    }

    /// Leaves those that are looked at, in their order.
    pub fn cut(&mut self) {
        self.observed.sort_unstable();
        self.observed.truncate(SAMPLE_MAX);
    }

    /// Adds the records of the same second in another partition.
    pub fn merge(&mut self, other: &Self) {
        debug_assert_eq!(self.second, other.second);
        self.records = self.records.saturating_add(other.records);
        self.newest_mtime_ms = self.newest_mtime_ms.max(other.newest_mtime_ms);
        self.observed.extend_from_slice(&other.observed);
        self.cut();
    }

    /// The bytes: version, second, records, newest mtime, how many are looked at, then each: its key, marks, and what of
    /// guests, country and topic it has. Numbers are little-endian.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let observed = self.observed();
        let mut bytes = Vec::with_capacity(29 + 29 * observed.len());
        bytes.push(VERSION);
        bytes.extend(self.second.to_le_bytes());
        bytes.extend(self.records.to_le_bytes());
        bytes.extend(self.newest_mtime_ms.to_le_bytes());
        bytes.extend((observed.len() as u32).to_le_bytes());
        for observed in observed {
            observed.write(&mut bytes);
        }
        bytes
    }

    /// Reads bytes of [`DriftPane::to_bytes`].
    ///
    /// # Errors
    /// [`StateError`] where they are none: another version, cut short, too long, more than are looked at, out of order.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, StateError> {
        let mut rest = Rest::of(bytes, VERSION)?;
        let mut pane = Self::new(rest.i64()?);
        check(
            pane.second.unsigned_abs() <= TIME_MAX_MS as u64 / 1_000 + 1,
            "a second that there is not",
        )?;
        pane.records = rest.u64()?;
        check(pane.records < 1 << 60, "more records than there can be")?;
        pane.newest_mtime_ms = rest.i64()?;
        let count = rest.u32()? as usize;
        check(
            count as u64 == pane.records.min(SAMPLE_MAX as u64),
            "more or fewer records than are looked at",
        )?;
        for _ in 0..count {
            let observed = Observed::read(&mut rest)?;
            let is_next = pane.observed.last().is_none_or(|last| *last <= observed);
            check(is_next, "records out of order")?;
            pane.observed.push(observed);
        }
        rest.end()?;
        Ok(pane)
    }
}

impl Serialize for DriftPane {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_bytes().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for DriftPane {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let bytes = Vec::<u8>::deserialize(deserializer)?;
        Self::from_bytes(&bytes).map_err(de::Error::custom)
    }
}

/// The open seconds of a partition.
#[derive(Clone, Debug, Default)]
pub(crate) struct OpenPanes {
    open: BTreeMap<i64, DriftPane>,
}

impl OpenPanes {
    /// Takes a new or changed record; `floor_ms` is the watermark up to which seconds have been sealed here: no stamp may
    /// reopen them.
    pub(crate) fn take(&mut self, stamp: &Stamp, floor_ms: i64, rsvp: &Rsvp<'_>) {
        let mut second = second_of(stamp, floor_ms);
        let newest = self.open.last_key_value().map(|(newest, _)| *newest);
        if let Some(newest) = newest
            && self.open.len() >= OPEN_MAX
            && !self.open.contains_key(&second)
        {
            second = newest;
        }
        let pane = self
            .open
            .entry(second)
            .or_insert_with(|| DriftPane::new(second));
        pane.take(rsvp.mtime_ms, Observed::of(key_of(stamp, rsvp), rsvp));
    }

    /// Takes out what the watermark has sealed, in the order of time.
    pub(crate) fn seal(&mut self, watermark_ms: i64, mut sealed: impl FnMut(DriftPane)) {
        while let Some(first) = self.open.first_entry()
            && first.get().end_ms() <= watermark_ms
        {
            let mut pane = first.remove();
            pane.cut();
            sealed(pane);
        }
    }

    /// The open seconds as values, in order.
    pub(crate) fn panes(&self) -> Vec<DriftPane> {
        let cut = |pane: &DriftPane| {
            let mut pane = pane.clone();
            pane.cut();
            pane
        };
        self.open.values().map(cut).collect()
    }

    /// Puts back what [`panes`](Self::panes) gave.
    pub(crate) fn put_back(panes: Vec<DriftPane>) -> Self {
        Self {
            open: panes.into_iter().map(|pane| (pane.second, pane)).collect(),
        }
    }
}

/// The second that a record counts in.
fn second_of(stamp: &Stamp, floor_ms: i64) -> i64 {
    let reached_ms = stamp.watermark_ms.max(floor_ms);
    let most_ms = match reached_ms {
        // Nothing is known yet.
        ..=0 => TIME_MAX_MS,
        _ => reached_ms.saturating_add(1_000 * AHEAD_S_MAX),
    };
    let at_ms = stamp.stream_time_ms.min(most_ms).max(reached_ms);
    at_ms.clamp(-TIME_MAX_MS, TIME_MAX_MS).div_euclid(1_000)
}

/// A hash of what the record says and when it was taken, the same in whatever partition.
fn key_of(stamp: &Stamp, rsvp: &Rsvp<'_>) -> u64 {
    let mut state = [0; 29];
    state[..8].copy_from_slice(&rsvp.rsvp_id.to_le_bytes());
    state[8..16].copy_from_slice(&rsvp.mtime_ms.to_le_bytes());
    state[16..24].copy_from_slice(&stamp.stream_time_ms.to_le_bytes());
    state[24..28].copy_from_slice(&rsvp.guests.to_le_bytes());
    state[28] = rsvp.response as u8;
    hash_of(&state)
}

#[cfg(test)]
mod tests;
