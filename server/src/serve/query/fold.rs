//! `changes` of all partitions through the engine to firings of one query.
//!
//! The same panes and the same merger as for standing queries: given the same changes, the same
//! firings come out, in an order that does not depend on how partitions interleave.

use headcount_binder::{Delivery, Offset, OutputPosition, Partition};
use headcount_engine::fold::{AttributesRef, BeforeRef, ChangeRef, QueryFold};
use headcount_engine::merger::{MergeError, Merger};
use headcount_engine::query::{Query, QueryError};
use headcount_engine::record::Stamp;
use headcount_engine::result::{WindowResult, firings};
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::{v1, wire};
use prost::{DecodeError, Message};

use crate::inputs;
use crate::outputs::{FIRST_MS, LAST_MS};

/// Rows of groups in one firing at most.
pub(super) const GROUPS_MAX: usize = 10_000;
/// Rows of results in memory at a time, but for those of one step.
const PORTION_ROWS: usize = 4_096;

/// A record of `changes` that is no change.
#[derive(Clone, PartialEq, Message)]
struct SkimmedProgress {
    #[prost(message, optional, tag = "6")]
    progress: Option<v1::Progress>,
}

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
                self.due = self.merger.fire(PORTION_ROWS, &mut self.results);
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
        let change =
            wire::ChangeRef::decode(record, topics).map_err(|error| undecodable(error.0))?;
        if let Some(change) = change {
            if !is_whole(&change) {
                return Err(undecodable("a field of the change is missing"));
            }
            return fold(&mut partition.fold, &change, topics)
                .map_err(|error| undecodable(&error.to_string()));
        }
        let record =
            SkimmedProgress::decode(record).map_err(|error| undecodable(&error.to_string()))?;
        let Some(progress) = record.progress else {
            return Ok(());
        };
        partition.ended = progress.ended;
        let watermark_ms = if progress.ended {
            END_OF_FEED_MS
        } else {
            progress.watermark_ms
        };
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

/// Whether a change says when, who, to what and of which group, at a time that there is.
fn is_whole(change: &wire::ChangeRef<'_>) -> bool {
    change.is_whole() && (FIRST_MS..=LAST_MS).contains(&change.rsvp.mtime_ms)
}

/// Folds one change.
fn fold(
    into: &mut QueryFold,
    change: &wire::ChangeRef<'_>,
    topics: &[&str],
) -> Result<(), DecodeError> {
    let before = change.before.as_ref();
    let attributes = before.and_then(|before| before.attributes);
    let counted = attributes.map(v1::CountedAttributes::decode).transpose()?;
    let counted_topics: Vec<&str> = counted
        .iter()
        .flat_map(|of| of.topics.iter().map(String::as_str))
        .collect();
    let before = before.map(|before| BeforeRef {
        response: inputs::response(before.response),
        guests: before.guests,
        attributes: counted.as_ref().map(|of| AttributesRef {
            event_id: &of.event_id,
            group_id: of.group_id,
            country: &of.country,
            city: &of.city,
            topics: &counted_topics,
            place: of.lat.zip(of.lon),
        }),
    });
    let stamp = Stamp {
        source: 0,
        watermark_ms: change.stamp.watermark_ms,
        stream_time_ms: change.stamp.stream_time_ms,
    };
    // What is too late for the query enters none of its windows; truth and views have it.
    let _late = into.change(&ChangeRef {
        offset: change.version,
        stamp,
        after: inputs::rsvp(&change.rsvp, topics),
        before,
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use headcount_proto::v1::log_record::Payload;

    use super::*;

    fn record(payload: Payload) -> Vec<u8> {
        let payload = Some(payload);
        v1::LogRecord { payload }.encode_to_vec()
    }

    fn change(rsvp: v1::Rsvp) -> bool {
        let record = record(Payload::Change(v1::Change {
            stamp: Some(v1::Stamp::default()),
            rsvp: Some(rsvp),
            ..v1::Change::default()
        }));
        let mut topics = Vec::new();
        let change = wire::ChangeRef::decode(&record, &mut topics).expect("prost wrote it");
        is_whole(&change.expect("it is a change"))
    }

    #[test]
    fn a_change_that_lacks_what_queries_look_at_is_not_whole() {
        let at = |seconds| Some(prost_types::Timestamp { seconds, nanos: 0 });
        let whole = v1::Rsvp {
            mtime: at(16),
            member: Some(v1::Member::default()),
            event: Some(v1::Event::default()),
            group: Some(v1::Group::default()),
            ..v1::Rsvp::default()
        };
        assert!(change(whole.clone()));
        let mut lacking = vec![whole; 5];
        lacking[0].mtime = None;
        lacking[1].member = None;
        lacking[2].event = None;
        lacking[3].group = None;
        lacking[4].mtime = at(i64::MAX / 2_000);
        for rsvp in lacking {
            assert!(!change(rsvp.clone()), "{rsvp:?}");
        }
    }

    #[test]
    fn progress_is_skimmed_whole() {
        let progress = v1::Progress {
            watermark_ms: 31,
            ended: true,
            inexact: true,
            ..v1::Progress::default()
        };
        let record = record(Payload::Progress(progress));
        let skimmed = SkimmedProgress::decode(record.as_slice()).expect("it is a record");
        assert_eq!(skimmed.progress, Some(progress));
        let change = wire::ChangeRef::decode(&record, &mut Vec::new());
        assert_eq!(change, Ok(None));
    }
}
