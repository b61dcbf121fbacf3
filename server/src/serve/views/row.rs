//! Rows as the replica holds them, and their digest.
//!
//! An RSVP takes 72 bytes beside its key, an event 40. Every row knows the offset in `changes` at which it was last written,
//! so that what changed since a cursor can be told without reading the log.

use std::sync::Arc;

use headcount_proto::v1::{Response, RsvpState, Tombstone, View, ViewRow};
use xxhash_rust::xxh3::xxh3_64;

use super::key::TableKey;

/// The numbers of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) rsvps_yes: i64,
    pub(crate) people: i64,
    /// `None`: no record has changed them.
    pub(crate) last_change_ms: Option<i64>,
}

/// One row of a table.
pub(crate) trait TableRow {
    fn totals(&self) -> Totals;

    /// Only in the view `rsvps`.
    fn rsvp(&self) -> Option<&RsvpRow> {
        None
    }
}

/// The latest state of an RSVP.
#[derive(Clone, Debug)]
pub(crate) struct RsvpRow {
    pub(crate) member_id: u64,
    pub(crate) group_id: u64,
    pub(crate) event_id: Arc<str>,
    pub(crate) mtime_ms: i64,
    pub(crate) last_change_ms: Option<i64>,
    pub(crate) version: u64,
    pub(crate) offset: u64,
    pub(crate) guests: u32,
    pub(crate) response: Response,
}

impl RsvpRow {
    pub(crate) fn says_yes(&self) -> bool {
        self.response == Response::Yes
    }
}

impl TableRow for RsvpRow {
    fn totals(&self) -> Totals {
        let (rsvps_yes, people) = if self.says_yes() {
            (1, 1 + i64::from(self.guests))
        } else {
            (0, 0)
        };
        Totals {
            rsvps_yes,
            people,
            last_change_ms: self.last_change_ms,
        }
    }

    fn rsvp(&self) -> Option<&RsvpRow> {
        Some(self)
    }
}

/// A row that lies whole in one partition, or one partition's share of a row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Share {
    pub(crate) totals: Totals,
    pub(crate) offset: u64,
    pub(crate) partition: u16,
}

impl TableRow for Share {
    fn totals(&self) -> Totals {
        self.totals
    }
}

/// A row that clients see as the sum of the partitions' shares; at least one, ascending by partition.
#[derive(Clone, Debug, Default)]
pub(crate) struct SumRow {
    shares: Vec<Share>,
}

impl SumRow {
    /// Sets a partition's share; returns the offset of the one it had.
    pub(crate) fn set(&mut self, share: Share) -> Option<u64> {
        match self
            .shares
            .binary_search_by_key(&share.partition, |share| share.partition)
        {
            Ok(at) => Some(std::mem::replace(&mut self.shares[at], share).offset),
            Err(at) => {
                self.shares.reserve_exact(1);
                self.shares.insert(at, share);
                None
            }
        }
    }

    /// Takes a partition's share away; returns its offset.
    pub(crate) fn unset(&mut self, partition: u16) -> Option<u64> {
        let at = self
            .shares
            .binary_search_by_key(&partition, |share| share.partition)
            .ok()?;
        Some(self.shares.remove(at).offset)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.shares.is_empty()
    }
}

impl TableRow for SumRow {
    fn totals(&self) -> Totals {
        let mut sum = Totals::default();
        for share in &self.shares {
            sum.rsvps_yes += share.totals.rsvps_yes;
            sum.people += share.totals.people;
            sum.last_change_ms = sum.last_change_ms.max(share.totals.last_change_ms);
        }
        sum
    }
}

/// The digest of one row, as the contract states at `ViewDigest`. `bytes` is scratch.
pub(crate) fn digest<K: TableKey, R: TableRow>(
    view: View,
    key: &K,
    row: &R,
    bytes: &mut Vec<u8>,
) -> u64 {
    bytes.clear();
    bytes.push(view as u8);
    bytes.extend_from_slice(&[0; 4]);
    key.put(bytes);
    let length = (bytes.len() - 5) as u32;
    bytes[1..5].copy_from_slice(&length.to_le_bytes());
    let Totals {
        rsvps_yes,
        people,
        last_change_ms,
    } = row.totals();
    for number in [rsvps_yes, people, last_change_ms.unwrap_or_default()] {
        bytes.extend_from_slice(&number.to_le_bytes());
    }
    if let Some(rsvp) = row.rsvp() {
        // The key of this view is the rsvp_id itself.
        let text = std::str::from_utf8(&bytes[5..5 + length as usize]).unwrap_or_default();
        let rsvp_id: u64 = text.parse().unwrap_or_default();
        bytes.extend_from_slice(&rsvp_id.to_le_bytes());
        bytes.push(rsvp.response as u8);
        bytes.extend_from_slice(&rsvp.guests.to_le_bytes());
        bytes.extend_from_slice(&rsvp.member_id.to_le_bytes());
        bytes.extend_from_slice(&(rsvp.event_id.len() as u32).to_le_bytes());
        bytes.extend_from_slice(rsvp.event_id.as_bytes());
        bytes.extend_from_slice(&rsvp.group_id.to_le_bytes());
        bytes.extend_from_slice(&rsvp.mtime_ms.to_le_bytes());
        bytes.extend_from_slice(&rsvp.version.to_le_bytes());
    }
    xxh3_64(bytes)
}

/// The row as clients get it.
pub(crate) fn message<K: TableKey, R: TableRow>(view: View, key: &K, row: &R) -> ViewRow {
    let totals = row.totals();
    let key = key.text();
    let rsvp = row.rsvp().map(|rsvp| RsvpState {
        rsvp_id: key.parse().unwrap_or_default(),
        response: rsvp.response.into(),
        guests: Some(rsvp.guests),
        member_id: rsvp.member_id,
        event_id: rsvp.event_id.as_ref().to_owned(),
        group_id: rsvp.group_id,
        mtime_ms: rsvp.mtime_ms,
        version: rsvp.version,
    });
    ViewRow {
        view: view.into(),
        key,
        tombstone: Tombstone::Unspecified.into(),
        rsvps_yes: Some(totals.rsvps_yes),
        people: Some(totals.people),
        last_change_ms: totals.last_change_ms,
        rsvp,
    }
}
