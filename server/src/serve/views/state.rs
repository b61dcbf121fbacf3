//! The views at one version: tables, totals and positions, moved by whole batches.
//!
//! * A batch of `changes` is applied whole or not at all, together with its position: whoever
//!   looks sees rows, digests, totals, offsets and watermark of one and the same version.
//! * A batch takes effect once: [`OutputPosition`] drops repeats and replaced owners. The position
//!   in the log moves past dropped batches too.
//! * Every row knows where in `changes` it was last written, and [`ChangeIndex`] finds rows by it.

use std::sync::Arc;

use headcount_binder::{Offset, OutputPosition};
use headcount_engine::summary::Summary;
use headcount_engine::view::Responses;
use headcount_proto::v1::{
    Progress, RecordCounts, RsvpState, Tombstone, View, ViewDigest, ViewRow,
};

use super::changed::ChangeIndex;
use super::decode::{Decoded, RowWrite};
use super::headcount::Headcount;
use super::key::{Decimal, RowKey, TableKey};
use super::row::{RsvpRow, Share, SumRow, TableRow, message};
use super::table::Table;

/// What a partition of `changes` has been applied up to.
#[derive(Debug)]
struct Partition {
    /// Offset of the next batch of `changes`.
    next: u64,
    output: OutputPosition,
    progress: Option<Progress>,
    changed: ChangeIndex,
    summary: Summary,
}

/// All views of a feed at one version.
#[derive(Debug)]
pub(crate) struct ViewState {
    partitions: Vec<Partition>,
    removed_max: usize,
    pub(crate) rsvps: Table<Decimal, RsvpRow>,
    pub(crate) events: Table<Arc<str>, Share>,
    pub(crate) groups: Table<Decimal, SumRow>,
    pub(crate) topics: Table<Arc<str>, SumRow>,
    pub(crate) countries: Table<Arc<str>, SumRow>,
    pub(crate) headcount: Headcount,
}

/// The outputs of a partition up to some point, as one value: what a checkpoint knows.
#[derive(Debug, Default)]
pub(crate) struct Restored {
    /// Offset of `changes` that follows.
    pub(crate) next: u64,
    /// Epoch of the checkpoint.
    pub(crate) epoch: u64,
    /// Progress at that point.
    pub(crate) progress: Progress,
    /// What its RSVPs said up to there.
    pub(crate) responses: Responses,
    /// What its new and changed records were like up to there.
    pub(crate) summary: Summary,
    /// Every row as it stood.
    pub(crate) rows: Vec<RowWrite>,
}

impl ViewState {
    /// Empty views; `removed_max` keys that went away are remembered per partition.
    pub(crate) fn new(partitions: u16, removed_max: usize) -> Self {
        let partition = |_| Partition {
            next: 0,
            output: OutputPosition::default(),
            progress: None,
            changed: ChangeIndex::new(0, removed_max),
            summary: Summary::default(),
        };
        ViewState {
            partitions: (0..partitions).map(partition).collect(),
            removed_max,
            rsvps: Table::new(View::Rsvps),
            events: Table::new(View::Events),
            groups: Table::new(View::Groups),
            topics: Table::new(View::Topics),
            countries: Table::new(View::Countries),
            headcount: Headcount::default(),
        }
    }

    /// Takes what a checkpoint knows of a partition of which nothing has been applied yet.
    pub(crate) fn restore(&mut self, partition: u16, restored: Restored) {
        let removed_max = self.removed_max;
        let at = &mut self.partitions[usize::from(partition)];
        at.next = restored.next;
        at.output.begin_epoch(restored.epoch);
        at.output.source = Offset(restored.progress.next_offset());
        at.progress = Some(restored.progress);
        at.changed = ChangeIndex::new(restored.next, removed_max);
        at.summary = restored.summary;
        let offset = restored.next.saturating_sub(1);
        self.headcount.restored(&restored.responses);
        for row in restored.rows {
            self.write(partition, offset, row);
        }
    }

    /// Applies a batch; says whether it took effect.
    pub(crate) fn apply(&mut self, batch: Decoded) -> bool {
        let at = &mut self.partitions[usize::from(batch.partition)];
        at.next = at.next.max(batch.next);
        if let Some(epoch) = batch.epoch_begins {
            at.output.begin_epoch(epoch);
        }
        if !at.output.accept(&batch.header).is_apply() {
            return false;
        }
        if batch.progress.is_some() {
            at.progress = batch.progress;
        }
        for change in &batch.changes {
            self.headcount.change(change);
            at.summary.take(&change.traits, || change.sampled());
        }
        for row in batch.rows {
            self.write(batch.partition, batch.base, row);
        }
        true
    }

    fn write(&mut self, partition: u16, offset: u64, mut row: RowWrite) {
        if let RowKey::Event(id) = &row.key {
            // One copy of the id for the table, the index and the rows of `rsvps`.
            row.key = RowKey::Event(self.headcount.event(id));
        }
        let share = Share {
            totals: row.totals,
            offset,
            partition,
        };
        let there = row.tombstone == Tombstone::Unspecified;
        let before = match &row.key {
            RowKey::Rsvp(id) => {
                let before = match row.rsvp.filter(|_| there) {
                    Some(state) => {
                        let new = self.rsvp_row(state, &share);
                        self.headcount.enters(&new);
                        self.rsvps.set(*id, new)
                    }
                    None => self.rsvps.remove(id),
                };
                before.map(|before| {
                    self.headcount.leaves(&before);
                    before.offset
                })
            }
            RowKey::Event(id) if there => self
                .events
                .set(Arc::clone(id), share)
                .map(|before| before.offset),
            RowKey::Event(id) => self.events.remove(id).map(|before| before.offset),
            RowKey::Group(id) => write_share(&mut self.groups, id, share, there),
            RowKey::Topic(key) => write_share(&mut self.topics, key, share, there),
            RowKey::Country(key) => write_share(&mut self.countries, key, share, there),
        };
        let changed = &mut self.partitions[usize::from(partition)].changed;
        if there {
            changed.written(before, offset, row.key);
        } else {
            changed.removed(before, offset, row.key, row.tombstone);
        }
    }

    fn rsvp_row(&mut self, state: RsvpState, share: &Share) -> RsvpRow {
        RsvpRow {
            member_id: state.member_id,
            group_id: state.group_id,
            event_id: self.headcount.event(&state.event_id),
            mtime_ms: state.mtime_ms,
            last_change_ms: share.totals.last_change_ms,
            version: state.version,
            offset: share.offset,
            guests: state.guests(),
            response: state.response(),
        }
    }

    /// Offset of the next batch of `changes`, per partition.
    pub(crate) fn position(&self) -> Vec<u64> {
        self.partitions
            .iter()
            .map(|partition| partition.next)
            .collect()
    }

    /// Offset of the next record of the input, per partition.
    pub(crate) fn inputs(&self) -> Vec<u64> {
        let next =
            |partition: &Partition| partition.progress.as_ref().map_or(0, Progress::next_offset);
        self.partitions.iter().map(next).collect()
    }

    /// The feed's watermark, ms since 1970: the least of the partitions'; `None` before every
    /// partition has been heard of. Raw: it may say "none yet" or "the end".
    pub(crate) fn watermark_ms(&self) -> Option<i64> {
        let of = |partition: &Partition| partition.progress.as_ref().map(|p| p.watermark_ms);
        self.partitions
            .iter()
            .map(of)
            .min()
            .flatten()
            .filter(|at| *at != i64::MIN)
    }

    /// The newest stream time that a partition has seen, ms since 1970.
    pub(crate) fn stream_time_ms(&self) -> i64 {
        let told = self.partitions.iter().filter_map(|p| p.progress.as_ref());
        let times = told.map(|progress| progress.stream_time_ms);
        times.max().unwrap_or_default()
    }

    /// Whether every partition counts exactly: none has exceeded its budget of state.
    pub(crate) fn exact(&self) -> bool {
        let mut told = self.partitions.iter().filter_map(|p| p.progress.as_ref());
        told.all(|progress| !progress.inexact)
    }

    /// Up to where a partition's outputs have been applied.
    pub(crate) fn output(&self, partition: usize) -> OutputPosition {
        self.partitions[partition].output
    }

    /// Records by verdict, over all partitions.
    pub(crate) fn records(&self) -> RecordCounts {
        let counts = self
            .partitions
            .iter()
            .filter_map(|p| p.progress.as_ref()?.counts);
        let mut sum = [0u64; 6];
        for of in counts {
            let fields = [
                of.records,
                of.new,
                of.changes,
                of.echoes,
                of.outdated,
                of.late,
            ];
            for (sum, field) in sum.iter_mut().zip(fields) {
                *sum += field.unwrap_or_default();
            }
        }
        let [records, new, changes, echoes, outdated, late] = sum.map(Some);
        RecordCounts {
            records,
            new,
            changes,
            echoes,
            outdated,
            late,
        }
    }

    /// What the new and changed records of each partition were like.
    pub(crate) fn summaries(&self) -> impl Iterator<Item = &Summary> {
        self.partitions.iter().map(|partition| &partition.summary)
    }

    /// The digest of a view.
    pub(crate) fn digest(&self, view: View) -> ViewDigest {
        match view {
            View::Rsvps => self.rsvps.view_digest(),
            View::Events => self.events.view_digest(),
            View::Groups => self.groups.view_digest(),
            View::Topics => self.topics.view_digest(),
            View::Countries | View::Unspecified => self.countries.view_digest(),
        }
    }

    /// What changed in a partition since an offset.
    pub(crate) fn changed(&self, partition: usize) -> &ChangeIndex {
        &self.partitions[partition].changed
    }

    /// The row as clients get it; `None` where it is not there.
    pub(crate) fn row(&self, key: &RowKey) -> Option<ViewRow> {
        match key {
            RowKey::Rsvp(id) => row_of(&self.rsvps, View::Rsvps, id),
            RowKey::Event(id) => row_of(&self.events, View::Events, id),
            RowKey::Group(id) => row_of(&self.groups, View::Groups, id),
            RowKey::Topic(key) => row_of(&self.topics, View::Topics, key),
            RowKey::Country(key) => row_of(&self.countries, View::Countries, key),
        }
    }

    /// Hands the rows of a view beyond a key (of that view, or none) to `take` in key order until
    /// it says no; the row it refused is not counted as taken.
    pub(crate) fn scan(
        &self,
        view: View,
        after: Option<&RowKey>,
        take: &mut dyn FnMut(ViewRow) -> bool,
    ) {
        match (view, after) {
            (View::Rsvps, Some(RowKey::Rsvp(id))) => scan(&self.rsvps, view, Some(id), take),
            (View::Rsvps, _) => scan(&self.rsvps, view, None, take),
            (View::Events, Some(RowKey::Event(id))) => scan(&self.events, view, Some(id), take),
            (View::Events, _) => scan(&self.events, view, None, take),
            (View::Groups, Some(RowKey::Group(id))) => scan(&self.groups, view, Some(id), take),
            (View::Groups, _) => scan(&self.groups, view, None, take),
            (View::Topics, Some(RowKey::Topic(key))) => scan(&self.topics, view, Some(key), take),
            (View::Topics, _) => scan(&self.topics, view, None, take),
            (View::Countries, Some(RowKey::Country(key))) => {
                scan(&self.countries, view, Some(key), take);
            }
            (View::Countries, _) => scan(&self.countries, view, None, take),
            (View::Unspecified, _) => {}
        }
    }
}

fn write_share<K: TableKey>(
    table: &mut Table<K, SumRow>,
    key: &K,
    share: Share,
    there: bool,
) -> Option<u64> {
    let mut row = table.get(key).cloned().unwrap_or_default();
    let before = if there {
        row.set(share)
    } else {
        row.unset(share.partition)
    };
    if row.is_empty() {
        table.remove(key);
    } else {
        table.set(key.clone(), row);
    }
    before
}

fn row_of<K: TableKey, R: TableRow>(table: &Table<K, R>, view: View, key: &K) -> Option<ViewRow> {
    table.get(key).map(|row| message(view, key, row))
}

fn scan<K: TableKey, R: TableRow>(
    table: &Table<K, R>,
    view: View,
    after: Option<&K>,
    take: &mut dyn FnMut(ViewRow) -> bool,
) {
    for (key, row) in table.after(after) {
        if !take(message(view, key, row)) {
            return;
        }
    }
}
