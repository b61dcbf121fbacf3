//! `changes` of all partitions through the engine to firings of one query.
//!
//! The same panes and the same merger as for standing queries: given the same changes, the same
//! firings come out, in an order that does not depend on how partitions interleave.

use headcount_binder::{Delivery, Offset, OutputPosition, Partition};
use headcount_engine::fold::QueryFold;
use headcount_engine::merger::{Fired, MergeError, Merger};
use headcount_engine::query::{Query, QueryError};
use headcount_engine::result::{WindowResult, firings};

use crate::changes::{self, Taken};

/// Rows of groups in one firing at most.
pub(super) const GROUPS_MAX: usize = 10_000;
/// Rows of results in memory at a time, but for those of one step.
const PORTION_ROWS: usize = 4_096;

/// Why a query cannot go on.
#[derive(Clone, Debug, thiserror::Error)]
pub(super) enum FoldError {
    /// A record of the log is none.
    #[error("record {offset} of changes cannot be read ({reason})")]
    Undecodable {
        /// Its offset.
        offset: u64,
        /// What is wrong with it.
        reason: String,
    },
    /// The engine refuses what the log says.
    #[error(transparent)]
    Merge(#[from] MergeError),
    /// More groups in one firing than a query may have.
    #[error("a window has more than {GROUPS_MAX} groups: narrow the filter, or group by less")]
    TooManyGroups,
}

#[derive(Debug)]
struct PartitionFold {
    fold: QueryFold,
    position: OutputPosition,
    ended: bool,
}

/// One query over all partitions of `changes`.
#[derive(Debug)]
pub(super) struct Fold {
    partitions: Vec<PartitionFold>,
    merger: Merger,
    results: Vec<WindowResult>,
    /// The batch at hand, and the place of its next record.
    at_hand: Option<(Delivery, usize)>,
    /// Whether windows may be due that have not fired.
    due: bool,
}

impl Fold {
    /// A fold that has seen nothing; `starts` says per partition up to where outputs lie before
    /// its beginning.
    pub(super) fn new(query: &Query, starts: &[OutputPosition]) -> Result<Fold, QueryError> {
        let partition = |position: &OutputPosition| {
            let fold = QueryFold::new(query)?;
            Ok(PartitionFold {
                fold,
                position: *position,
                ended: false,
            })
        };
        Ok(Fold {
            partitions: starts.iter().map(partition).collect::<Result<_, _>>()?,
            merger: Merger::new(starts.len() as u32, std::slice::from_ref(query))?,
            results: Vec::new(),
            at_hand: None,
            due: false,
        })
    }

    /// Takes a batch to work on; the one before must have been worked through.
    pub(super) fn take(&mut self, delivery: Delivery) {
        let partition = &mut self.partitions[usize::from(delivery.partition.0)];
        if partition.position.accept(&delivery.batch.header).is_apply() {
            self.at_hand = Some((delivery, 0));
        }
    }

    /// Whether there is a batch to be worked through by [`firings`](Self::firings).
    pub(super) fn is_busy(&self) -> bool {
        self.at_hand.is_some()
    }

    /// Works on until the batch at hand is worked through, or [`PORTION_ROWS`] have fired: the feed's end
    /// fires as many windows as overlap. What has fired: whole firings, each its total row first.
    pub(super) fn firings(&mut self) -> Result<Vec<Vec<WindowResult>>, FoldError> {
        if let Some((delivery, place)) = self.at_hand.take() {
            let left = self.work(&delivery, place)?;
            self.at_hand = left.map(|place| (delivery, place));
        }
        let firings = firings(self.results.drain(..));
        if firings.iter().any(|rows| rows.len() > GROUPS_MAX + 1) {
            return Err(FoldError::TooManyGroups);
        }
        Ok(firings)
    }

    /// The place to go on from, if there is something left.
    fn work(&mut self, delivery: &Delivery, from: usize) -> Result<Option<usize>, FoldError> {
        let mut records = delivery.records().enumerate().skip(from);
        let mut topics = Vec::new();
        let mut place = from;
        loop {
            while self.due {
                self.due = self.merger.fire(PORTION_ROWS, &mut self.results) != Fired::All;
                if self.results.len() >= PORTION_ROWS {
                    return Ok(Some(place));
                }
            }
            let Some((at, (offset, record))) = records.next() else {
                return Ok(None);
            };
            self.record(delivery.partition, offset, record, &mut topics)?;
            place = at + 1;
        }
    }

    /// `topics` is scratch.
    fn record<'a>(
        &mut self,
        partition: Partition,
        offset: Offset,
        record: &'a [u8],
        topics: &mut Vec<&'a str>,
    ) -> Result<(), FoldError> {
        let undecodable = |reason: &str| FoldError::Undecodable {
            offset: offset.0,
            reason: reason.to_owned(),
        };
        let number = u32::from(partition.0);
        let partition = &mut self.partitions[usize::from(partition.0)];
        let progress = match changes::read(record, topics).map_err(|error| undecodable(&error))? {
            Taken::Change(change) => {
                let folded = changes::fold(&mut partition.fold, &change, topics);
                return folded.map_err(|error| undecodable(&error.to_string()));
            }
            Taken::Progress(progress) => progress,
            Taken::Other => return Ok(()),
        };
        partition.ended = progress.ended;
        let watermark_ms = changes::watermark_ms(&progress);
        for pane in partition.fold.progress(watermark_ms, !progress.inexact) {
            if pane.state.groups.len() > GROUPS_MAX {
                return Err(FoldError::TooManyGroups);
            }
            self.merger.partial(number, pane)?;
        }
        self.merger
            .progress(number, watermark_ms, progress.next_offset())?;
        self.due = true;
        Ok(())
    }

    /// How far a partition is ahead of the others; see [`Merger::ahead`].
    pub(super) fn ahead(&self, partition: u32) -> usize {
        self.merger.ahead(partition)
    }

    /// The watermark that the query has reached.
    pub(super) fn watermark_ms(&self) -> i64 {
        self.merger.watermark_ms()
    }

    /// Whether the feed has ended in every partition.
    pub(super) fn ended(&self) -> bool {
        self.partitions.iter().all(|partition| partition.ended)
    }
}
