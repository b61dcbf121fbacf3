//! A standing query that begins at a past position: the partition's changes from there up to its catalog.
//!
//! - What it gives is a function of the log, as all else: of the changes whose records lie between the two
//!   positions. The owner has handed its own to the log before it reads them.
//! - Where retention has taken the position since it was asked for, it begins with what is left, and says
//!   so: windows of before are not whole.
//! - Panes of the past are whole in memory until the catalog's batch is finished: whoever creates the query
//!   bounds how many slides that may be.

use std::ops::Range;

use headcount_binder::{Batch, Channel, Delivery, Offset, OutputPosition, Partition};
use headcount_engine::catalog::{CatalogEntry, GROUPS_MAX, GROUPS_OF_PANES_MAX};
use headcount_engine::fold::QueryFold;
use headcount_engine::pane::PanePartial;
use headcount_engine::partition::OFFSET_BITS;
use headcount_engine::query::{QueryError, TimeDomain};
use headcount_engine::record::AHEAD_MS_MAX;
use headcount_engine::watermark::NO_WATERMARK_MS;
use headcount_proto::wire;

use super::Shared;
use super::error::AnalyseError;
use crate::changes::{self, Taken};
use crate::search::Search;

/// Windows, as full as one may be, whose panes of the past are held at once.
const WINDOWS_AT_ONCE: usize = 4;

/// What was folded of the past.
pub(super) struct Past {
    pub(super) fold: QueryFold,
    /// Panes that the watermark has sealed since.
    pub(super) panes: Vec<PanePartial>,
    /// Whether there are more groups than a query may have: the rest is not folded then.
    pub(super) is_too_wide: bool,
    /// Groups and topics of the panes.
    groups_of_panes: usize,
    /// No change that it has missed has a later time; `None` where none was folded, and some may have been missed.
    pub(super) missed_to_ms: Option<i64>,
    time: TimeDomain,
    /// Offsets of the input that are counted.
    counted: Range<u64>,
}

/// Folds the changes of a partition for a query of a catalog that stands before the input offset `upto`. Where retention takes
/// what is being read, it begins again with what is left.
pub(super) async fn fold(
    shared: &Shared,
    partition: Partition,
    entry: &CatalogEntry,
    upto: Offset,
) -> Result<Past, AnalyseError> {
    loop {
        match try_fold(shared, partition, entry, upto).await {
            Err(AnalyseError::Gap { earliest, .. }) => {
                let part = super::part_of(partition);
                tracing::warn!(
                    part,
                    earliest,
                    "retention took the past of a query, begun again"
                );
            }
            outcome => return outcome,
        }
    }
}

async fn try_fold(
    shared: &Shared,
    partition: Partition,
    entry: &CatalogEntry,
    upto: Offset,
) -> Result<Past, AnalyseError> {
    let part = super::part_of(partition);
    let log = |error| AnalyseError::log(&part, error);
    let (binder, channel) = (&*shared.binder, shared.channel(Channel::Changes));
    let bounds = binder.bounds(&channel, partition).await.map_err(log)?;
    let mut past = Past::of(entry, partition, !bounds.whole)?;
    if bounds.earliest >= bounds.end {
        return Ok(past);
    }
    let mut next = bounds.earliest;
    if past.counted.start > 0 {
        // Where an owner wrote again what one before it had, either will do.
        let is_beyond = |batch: &Batch| Some(batch.header.seq > past.counted.start);
        let range = (bounds.earliest, bounds.end);
        let search = Search {
            binder,
            channel: &channel,
            partition,
        };
        let found = search.first_batch_of_all(range, &is_beyond).await;
        next = found.map_err(log)?.max(bounds.earliest);
    }
    let mut position = OutputPosition::default();
    let opened = binder.consume(&channel, partition, next).await;
    let mut consumer = opened.map_err(log)?;
    while next < bounds.end {
        let delivery = consumer.next().await.map_err(log)?;
        next = delivery.next();
        if !position.accept(&delivery.batch.header).is_apply() {
            continue;
        }
        if position.source > upto {
            break;
        }
        let taken = past.take(&delivery);
        taken.map_err(|offset| AnalyseError::Wire {
            part: part.clone(),
            offset: offset.0,
            source: wire::WireError("not a record of changes"),
        })?;
        if past.widens() {
            break;
        }
    }
    Ok(past)
}

impl Past {
    /// `is_cut`: changes of before are gone.
    fn of(entry: &CatalogEntry, partition: Partition, is_cut: bool) -> Result<Self, QueryError> {
        let from = entry.from_in(partition.0.into()).unwrap_or(0);
        let until = entry.until_in(partition.0.into()).unwrap_or(u64::MAX);
        Ok(Past {
            fold: QueryFold::new(&entry.query)?,
            panes: Vec::new(),
            is_too_wide: false,
            groups_of_panes: 0,
            missed_to_ms: (from == 0 && !is_cut).then_some(NO_WATERMARK_MS),
            time: entry.query.time,
            counted: from..until,
        })
    }

    /// Whether there are too many groups by now; what there was is then dropped.
    fn widens(&mut self) -> bool {
        let groups_max = WINDOWS_AT_ONCE * GROUPS_OF_PANES_MAX;
        if self.fold.widest() > GROUPS_MAX || self.groups_of_panes > groups_max {
            self.is_too_wide = true;
            self.panes = Vec::new();
        }
        self.is_too_wide
    }

    /// Folds a batch of `changes`.
    ///
    /// # Errors
    /// Where a record is none.
    fn take(&mut self, delivery: &Delivery) -> Result<(), Offset> {
        let mut topics = Vec::with_capacity(32);
        for (offset, record) in delivery.records() {
            match changes::read(record, &mut topics).map_err(|_| offset)? {
                Taken::Change(change) => {
                    let at = change.version & ((1 << OFFSET_BITS) - 1);
                    if self.counted.contains(&at) {
                        let first_ms = missed_to(self.time, change.stamp.stream_time_ms);
                        self.missed_to_ms.get_or_insert(first_ms);
                        changes::fold(&mut self.fold, &change, &topics).map_err(|_| offset)?;
                    }
                }
                Taken::Progress(progress) => {
                    let watermark_ms = changes::watermark_ms(&progress);
                    let sealed = self.fold.progress(watermark_ms, !progress.inexact);
                    let rows =
                        |pane: &PanePartial| pane.state.groups.len() + pane.state.topics.len();
                    let groups = sealed.iter().map(rows);
                    self.groups_of_panes += groups.sum::<usize>();
                    self.panes.extend(sealed);
                }
                Taken::Other => {}
            }
        }
        Ok(())
    }
}

/// No record before one of this stream time has a later time.
fn missed_to(time: TimeDomain, stream_time_ms: i64) -> i64 {
    match time {
        TimeDomain::Event => stream_time_ms.saturating_add(AHEAD_MS_MAX),
        TimeDomain::Stream => stream_time_ms,
    }
}
