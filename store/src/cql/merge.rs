//! Rows of many partitions in one order.
//!
//! A lane is what lies in order by itself: a bucket's hours, a query's slots. It reads its
//! directory, then one partition after the other, so many rows at a time. The merge always takes
//! the least row over the heads of all lanes, and holds no more than those rows of each.
//!
//! Work is bounded by what a page looks at: an entry of the directory outlives its rows by a day,
//! so that no more than about a day of partitions is looked at in vain.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use async_trait::async_trait;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};

use crate::error::StoreError;

/// Entries of the directory read at a time.
pub(super) const SLOTS_AT_A_TIME: usize = 512;
/// Lanes that read at the same time.
const LANES_AT_A_TIME: usize = 16;

/// Where a lane reads from.
#[async_trait]
pub(super) trait Source: Send + Sync {
    /// What it reads.
    type Row: Send;
    /// Where the row stands among those of all lanes: bytes that sort as it does.
    fn key(&self, row: &Self::Row) -> Vec<u8>;
    /// Up to [`SLOTS_AT_A_TIME`] entries of the directory, from this one on.
    async fn slots(&self, from: i64) -> Result<Vec<i64>, StoreError>;
    /// The first rows of a slot, or those after one; fewer than [`Self::rows_at_a_time`] where the
    /// slot ends.
    async fn rows(
        &self,
        slot: i64,
        after: Option<&Self::Row>,
    ) -> Result<Vec<Self::Row>, StoreError>;
    /// Rows read at a time.
    fn rows_at_a_time(&self) -> usize;
}

struct Lane<S: Source> {
    source: S,
    ready: VecDeque<S::Row>,
    /// The slot that is read, if any.
    slot: Option<i64>,
    slots: VecDeque<i64>,
    /// Where the directory goes on; `None`: it is through.
    directory: Option<i64>,
}

impl<S: Source> Lane<S> {
    async fn begin(source: S, from: i64) -> Result<Self, StoreError> {
        let mut lane = Lane {
            source,
            ready: VecDeque::new(),
            slot: None,
            slots: VecDeque::new(),
            directory: Some(from),
        };
        lane.fill(None).await?;
        Ok(lane)
    }

    /// Reads on where nothing is ready; leaves nothing ready where the lane is through. `last` is
    /// the row that was taken last.
    async fn fill(&mut self, last: Option<&S::Row>) -> Result<(), StoreError> {
        let mut after = last;
        while self.ready.is_empty() {
            if let Some(slot) = self.slot {
                let rows = self.source.rows(slot, after).await?;
                if rows.len() < self.source.rows_at_a_time() {
                    self.slot = None;
                }
                self.ready = rows.into();
            } else if let Some(slot) = self.slots.pop_front() {
                self.slot = Some(slot);
                after = None;
            } else if let Some(from) = self.directory {
                self.slots = self.source.slots(from).await?.into();
                let last = (self.slots.back()).filter(|_| self.slots.len() == SLOTS_AT_A_TIME);
                self.directory = last.and_then(|last| last.checked_add(1));
            } else {
                break;
            }
        }
        Ok(())
    }
}

/// Lanes in one order.
pub(super) struct Merged<S: Source> {
    lanes: Vec<Lane<S>>,
    heads: BinaryHeap<Reverse<(Vec<u8>, usize)>>,
}

impl<S: Source> Merged<S> {
    /// Begins each source at its slot.
    pub(super) async fn new(
        sources: impl IntoIterator<Item = (S, i64)>,
    ) -> Result<Self, StoreError> {
        let mut begun = Vec::new();
        for (source, from) in sources {
            begun.push(Lane::begin(source, from));
        }
        let lanes = stream::iter(begun).buffered(LANES_AT_A_TIME);
        let lanes: Vec<Lane<S>> = lanes.try_collect().await?;
        let mut merged = Merged {
            lanes,
            heads: BinaryHeap::new(),
        };
        for lane in 0..merged.lanes.len() {
            merged.head(lane);
        }
        Ok(merged)
    }

    /// The next row with its key.
    pub(super) async fn next(&mut self) -> Result<Option<(Vec<u8>, S::Row)>, StoreError> {
        let Some(Reverse((key, at))) = self.heads.pop() else {
            return Ok(None);
        };
        let lane = &mut self.lanes[at];
        let row = lane.ready.pop_front();
        if lane.ready.is_empty() {
            lane.fill(row.as_ref()).await?;
        }
        self.head(at);
        Ok(row.map(|row| (key, row)))
    }

    pub(super) fn has_more(&self) -> bool {
        !self.heads.is_empty()
    }

    fn head(&mut self, at: usize) {
        let lane = &self.lanes[at];
        if let Some(row) = lane.ready.front() {
            self.heads.push(Reverse((lane.source.key(row), at)));
        }
    }
}
