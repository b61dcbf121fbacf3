//! From a batch of `changes` to what the replica applies: outside of any lock, and without what it does not need.
//!
//! A change is read in place: of its RSVP the replica wants two numbers and some hashes. What else there is, is read by
//! messages of their own that name only what is wanted: protobuf skips the rest without allocating it.

use bytes::Bytes;
use headcount_binder::{Batch, BatchHeader, Delivery, Offset};
use headcount_engine::summary::{Sampled, Traits};
use headcount_proto::v1::{
    EpochBegins, Progress, Response, RsvpState, Tombstone, View, ViewRow, ViewRows,
};
use headcount_proto::wire::{ChangeRef, WireError};
use prost::Message;

use super::error::ViewsError;
use super::key::RowKey;
use super::row::Totals;
use crate::inputs;

#[derive(Clone, PartialEq, Message)]
struct Skimmed {
    #[prost(message, optional, tag = "5")]
    view_rows: Option<ViewRows>,
    #[prost(message, optional, tag = "6")]
    progress: Option<Progress>,
    #[prost(message, optional, tag = "11")]
    epoch_begins: Option<EpochBegins>,
}

#[derive(Clone, PartialEq, Message)]
struct SkimmedKeys {
    #[prost(message, optional, tag = "5")]
    view_rows: Option<SkimmedRows>,
}

#[derive(Clone, PartialEq, Message)]
struct SkimmedRows {
    #[prost(message, repeated, tag = "1")]
    rows: Vec<SkimmedRow>,
}

#[derive(Clone, PartialEq, Message)]
struct SkimmedRow {
    #[prost(enumeration = "View", tag = "1")]
    view: i32,
    #[prost(string, tag = "2")]
    key: String,
    #[prost(enumeration = "Tombstone", tag = "3")]
    tombstone: i32,
}

/// What one state of an RSVP adds to the totals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) response: Response,
    pub(crate) guests: u32,
}

/// One change, as far as totals and summaries go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ChangeDelta {
    pub(crate) before: Option<Answer>,
    pub(crate) after: Answer,
    pub(crate) traits: Traits,
    /// The record that it was read from.
    record: Bytes,
}

impl ChangeDelta {
    /// Reads a record of `changes`, which lies in `body`; `None` where it is no change. `topics` is scratch.
    fn read<'a>(
        record: &'a [u8],
        body: &'a Bytes,
        topics: &mut Vec<&'a str>,
    ) -> Result<Option<ChangeDelta>, WireError> {
        let Some(change) = ChangeRef::decode(record, topics)? else {
            return Ok(None);
        };
        let mut traits = Traits::default();
        let rsvp = inputs::rsvp(&change.rsvp, topics);
        traits.read(change.version, change.stamp.stream_time_ms, &rsvp);
        Ok(Some(ChangeDelta {
            before: change
                .before
                .map(|before| Answer::of(before.response, before.guests)),
            after: Answer::of(change.rsvp.response, change.rsvp.guests),
            traits,
            record: body.slice_ref(record),
        }))
    }

    /// What a sample keeps of it: read anew, for few are kept.
    pub(crate) fn sampled(&self) -> Vec<u8> {
        let mut topics = Vec::new();
        let change = ChangeRef::decode(&self.record, &mut topics);
        let change = change.ok().flatten().expect("it was read before");
        Sampled::bytes(change.version, &inputs::rsvp(&change.rsvp, &topics))
    }
}

impl Answer {
    fn of(response: i32, guests: u32) -> Answer {
        let response = Response::try_from(response).unwrap_or_default();
        Answer { response, guests }
    }
}

/// One row of a view as the log carries it, checked.
#[derive(Debug)]
pub(crate) struct RowWrite {
    pub(crate) key: RowKey,
    /// Why the row goes away; `Unspecified`: it is there.
    pub(crate) tombstone: Tombstone,
    pub(crate) totals: Totals,
    /// Set in the view `rsvps` where the row is there.
    pub(crate) rsvp: Option<RsvpState>,
}

impl RowWrite {
    /// Checks a row.
    ///
    /// # Errors
    /// What is wrong with it, in words.
    pub(crate) fn check(row: ViewRow) -> Result<RowWrite, &'static str> {
        let key = RowKey::parse(row.view(), &row.key).ok_or("a row whose view has no such key")?;
        let tombstone = Tombstone::try_from(row.tombstone).map_err(|_| "an unknown tombstone")?;
        let totals = Totals {
            rsvps_yes: row.rsvps_yes.unwrap_or_default(),
            people: row.people.unwrap_or_default(),
            last_change_ms: row.last_change_ms,
        };
        let rsvp = row.rsvp.filter(|_| row.view == i32::from(View::Rsvps));
        if let (RowKey::Rsvp(id), Tombstone::Unspecified) = (&key, tombstone) {
            let state = rsvp.as_ref().ok_or("a row of rsvps without its state")?;
            if state.rsvp_id != id.0 || state.response() == Response::Unspecified {
                return Err("a row of rsvps with another's state");
            }
        }
        Ok(RowWrite {
            key,
            tombstone,
            totals,
            rsvp,
        })
    }
}

/// One batch of `changes`.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) partition: u16,
    /// Offset of the batch.
    pub(crate) base: u64,
    /// Offset of the one after it.
    pub(crate) next: u64,
    pub(crate) header: BatchHeader,
    /// The highest epoch that begins in it.
    pub(crate) epoch_begins: Option<u64>,
    pub(crate) changes: Vec<ChangeDelta>,
    pub(crate) rows: Vec<RowWrite>,
    pub(crate) progress: Option<Progress>,
}

/// Reads a delivery.
///
/// # Errors
/// [`ViewsError::Undecodable`] with the first record that is none.
pub(crate) fn decode(delivery: &Delivery) -> Result<Decoded, ViewsError> {
    let mut decoded = Decoded {
        partition: delivery.partition.0,
        base: delivery.base.0,
        next: delivery.next().0,
        header: delivery.batch.header.clone(),
        epoch_begins: None,
        changes: Vec::new(),
        rows: Vec::new(),
        progress: None,
    };
    let (body, mut topics) = (&delivery.batch.body, Vec::new());
    for (offset, record) in delivery.records() {
        let change = ChangeDelta::read(record, body, &mut topics);
        if let Some(change) = change.map_err(|error| undecodable(delivery, offset, error.0))? {
            decoded.changes.push(change);
            continue;
        }
        let record = Skimmed::decode(record)
            .map_err(|error| undecodable(delivery, offset, &error.to_string()))?;
        if let Some(rows) = record.view_rows {
            for row in rows.rows {
                let row = RowWrite::check(row);
                let row = row.map_err(|reason| undecodable(delivery, offset, reason))?;
                decoded.rows.push(row);
            }
        } else if let Some(progress) = record.progress {
            decoded.progress = Some(progress);
        } else if let Some(begins) = record.epoch_begins {
            decoded.epoch_begins = decoded.epoch_begins.max(Some(begins.epoch()));
        }
    }
    Ok(decoded)
}

/// Keys of the rows in a batch, with why each went away, if it did. What is no row is skipped.
pub(crate) fn keys(batch: &Batch) -> impl Iterator<Item = (RowKey, Tombstone)> + '_ {
    let rows = batch
        .records()
        .filter_map(|record| SkimmedKeys::decode(record).ok()?.view_rows);
    rows.flat_map(|rows| rows.rows)
        .filter_map(|row| Some((RowKey::parse(row.view(), &row.key)?, row.tombstone())))
}

fn undecodable(delivery: &Delivery, offset: Offset, reason: &str) -> ViewsError {
    ViewsError::Undecodable {
        partition: delivery.partition.0,
        offset: offset.0,
        reason: reason.to_owned(),
    }
}
