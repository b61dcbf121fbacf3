//! `changes` of all partitions through the engine to firings of one query.
//!
//! The same panes and the same merger as for standing queries: given the same changes, the same
//! firings come out, in an order that does not depend on how partitions interleave.

use headcount_binder::{Delivery, Offset, OutputPosition, Partition};
use headcount_engine::fold::{AttributesRef, BeforeRef, ChangeRef, QueryFold};
use headcount_engine::merger::{MergeError, Merger};
use headcount_engine::query::{Query, QueryError};
use headcount_engine::record::{Response, Rsvp, Stamp, place_of};
use headcount_engine::result::{WindowResult, firings};
use headcount_engine::watermark::END_OF_FEED_MS;
use headcount_proto::v1;
use prost::Message;

use crate::serve::views::time::milliseconds;

/// Rows of groups in one firing at most.
pub(super) const GROUPS_MAX: usize = 10_000;
/// Rows of results in memory at a time, but for those of one step.
const PORTION_ROWS: usize = 4_096;

/// A record of `changes` without the names and addresses that no query looks at.
#[derive(Clone, PartialEq, Message)]
struct Skimmed {
    #[prost(message, optional, tag = "4")]
    change: Option<Change>,
    #[prost(message, optional, tag = "6")]
    progress: Option<v1::Progress>,
}

#[derive(Clone, PartialEq, Message)]
struct Change {
    #[prost(fixed64, tag = "2")]
    version: u64,
    #[prost(message, optional, tag = "3")]
    stamp: Option<ChangeStamp>,
    #[prost(message, optional, tag = "4")]
    rsvp: Option<ChangedRsvp>,
    #[prost(message, optional, tag = "5")]
    before: Option<v1::CountedState>,
}

#[derive(Clone, Copy, PartialEq, Message)]
struct ChangeStamp {
    #[prost(sfixed64, tag = "2")]
    watermark_ms: i64,
    #[prost(sfixed64, tag = "3")]
    stream_time_ms: i64,
}

#[derive(Clone, PartialEq, Message)]
struct ChangedRsvp {
    #[prost(uint64, tag = "1")]
    rsvp_id: u64,
    #[prost(enumeration = "v1::Response", tag = "2")]
    response: i32,
    #[prost(uint32, tag = "3")]
    guests: u32,
    #[prost(message, optional, tag = "4")]
    mtime: Option<prost_types::Timestamp>,
    #[prost(message, optional, tag = "5")]
    member: Option<ChangedMember>,
    #[prost(message, optional, tag = "6")]
    event: Option<ChangedEvent>,
    #[prost(message, optional, tag = "7")]
    group: Option<ChangedGroup>,
    #[prost(message, optional, tag = "8")]
    venue: Option<ChangedVenue>,
}

#[derive(Clone, Copy, PartialEq, Message)]
struct ChangedMember {
    #[prost(uint64, tag = "1")]
    member_id: u64,
}

#[derive(Clone, PartialEq, Message)]
struct ChangedEvent {
    #[prost(string, tag = "1")]
    event_id: String,
    #[prost(message, optional, tag = "4")]
    time: Option<prost_types::Timestamp>,
}

#[derive(Clone, PartialEq, Message)]
struct ChangedGroup {
    #[prost(uint64, tag = "1")]
    group_id: u64,
    #[prost(string, tag = "4")]
    city: String,
    #[prost(string, tag = "5")]
    country: String,
    #[prost(double, tag = "7")]
    lat: f64,
    #[prost(double, tag = "8")]
    lon: f64,
    #[prost(string, repeated, tag = "9")]
    topics: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Message)]
struct ChangedVenue {
    #[prost(double, tag = "3")]
    lat: f64,
    #[prost(double, tag = "4")]
    lon: f64,
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
            self.record(delivery.partition, offset, record)?;
            place = at + 1;
        }
    }

    fn record(
        &mut self,
        partition: Partition,
        offset: Offset,
        record: &[u8],
    ) -> Result<(), FoldError> {
        let undecodable = |reason: &str| FoldError::Undecodable {
            offset: offset.0,
            reason: reason.to_owned(),
        };
        let record = Skimmed::decode(record).map_err(|error| undecodable(&error.to_string()))?;
        let number = u32::from(partition.0);
        let partition = &mut self.partitions[usize::from(partition.0)];
        if let Some(change) = &record.change {
            fold(&mut partition.fold, change)
                .ok_or_else(|| undecodable("a field of the change is missing"))?;
        }
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

/// Folds one change; `None` where a field is missing.
fn fold(into: &mut QueryFold, change: &Change) -> Option<()> {
    let stamp = change.stamp?;
    let rsvp = change.rsvp.as_ref()?;
    let (event, group) = (rsvp.event.as_ref()?, rsvp.group.as_ref()?);
    let topics: Vec<&str> = group.topics.iter().map(String::as_str).collect();
    let after = Rsvp {
        rsvp_id: rsvp.rsvp_id,
        response: response(rsvp.response),
        guests: rsvp.guests,
        mtime_ms: milliseconds(rsvp.mtime.as_ref()?)?,
        member_id: rsvp.member?.member_id,
        event_id: &event.event_id,
        event_time_ms: event.time.as_ref().and_then(milliseconds),
        group_id: group.group_id,
        country: &group.country,
        city: &group.city,
        topics: &topics,
        place: place_of(
            rsvp.venue.map(|venue| (venue.lat, venue.lon)),
            Some((group.lat, group.lon)),
        ),
    };
    let counted = change
        .before
        .as_ref()
        .and_then(|before| before.attributes.as_ref());
    let counted_topics: Vec<&str> = counted
        .iter()
        .flat_map(|of| of.topics.iter().map(String::as_str))
        .collect();
    let before = change.before.as_ref().map(|before| BeforeRef {
        response: response(before.response),
        guests: before.guests(),
        attributes: counted.map(|of| AttributesRef {
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
        watermark_ms: stamp.watermark_ms,
        stream_time_ms: stamp.stream_time_ms,
    };
    // What is too late for the query enters none of its windows; truth and views have it.
    let _late = into.change(&ChangeRef {
        offset: change.version,
        stamp,
        after,
        before,
    });
    Some(())
}

fn response(number: i32) -> Response {
    match v1::Response::try_from(number) {
        Ok(v1::Response::Yes) => Response::Yes,
        Ok(v1::Response::No) => Response::No,
        _ => Response::Waitlist,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Option<prost_types::Timestamp> {
        Some(prost_types::Timestamp { seconds, nanos: 0 })
    }

    /// A change with a value of its own in each field, those that no query looks at too.
    fn filled() -> v1::Change {
        v1::Change {
            verdict: v1::Verdict::Change.into(),
            version: 11,
            stamp: Some(v1::Stamp {
                source: "meetup".to_owned(),
                watermark_ms: 12,
                stream_time_ms: 13,
            }),
            rsvp: Some(v1::Rsvp {
                rsvp_id: 14,
                response: v1::Response::Waitlist.into(),
                guests: Some(15),
                mtime: at(16),
                member: Some(v1::Member {
                    member_id: 17,
                    member_name: "member".to_owned(),
                }),
                event: Some(v1::Event {
                    event_id: "event".to_owned(),
                    event_name: "event name".to_owned(),
                    event_url: "event url".to_owned(),
                    time: at(18),
                }),
                group: Some(v1::Group {
                    group_id: 19,
                    group_name: "group name".to_owned(),
                    group_urlname: "group urlname".to_owned(),
                    group_city: "city".to_owned(),
                    group_country: "country".to_owned(),
                    group_state: Some("state".to_owned()),
                    group_lat: 20.5,
                    group_lon: 21.5,
                    topics: vec!["one".to_owned(), "two".to_owned()],
                }),
                venue: Some(v1::Venue {
                    venue_id: 22,
                    venue_name: "venue".to_owned(),
                    lat: 23.5,
                    lon: 24.5,
                }),
                visibility: "public".to_owned(),
            }),
            before: Some(v1::CountedState {
                response: v1::Response::No.into(),
                guests: Some(25),
                attributes: Some(v1::CountedAttributes {
                    event_id: "event before".to_owned(),
                    group_id: 26,
                    country: "country before".to_owned(),
                    city: "city before".to_owned(),
                    topics: vec!["three".to_owned()],
                    lat: Some(27.5),
                    lon: Some(28.5),
                }),
            }),
        }
    }

    fn skimmed(payload: v1::log_record::Payload) -> Skimmed {
        let record = v1::LogRecord {
            payload: Some(payload),
        };
        Skimmed::decode(record.encode_to_vec().as_slice()).expect("it is a record")
    }

    #[test]
    fn what_is_skimmed_has_the_places_that_the_contract_gives_it() {
        let whole = filled();
        let record = skimmed(v1::log_record::Payload::Change(whole.clone()));
        let expected = Change {
            version: 11,
            stamp: Some(ChangeStamp {
                watermark_ms: 12,
                stream_time_ms: 13,
            }),
            rsvp: Some(ChangedRsvp {
                rsvp_id: 14,
                response: v1::Response::Waitlist.into(),
                guests: 15,
                mtime: at(16),
                member: Some(ChangedMember { member_id: 17 }),
                event: Some(ChangedEvent {
                    event_id: "event".to_owned(),
                    time: at(18),
                }),
                group: Some(ChangedGroup {
                    group_id: 19,
                    city: "city".to_owned(),
                    country: "country".to_owned(),
                    lat: 20.5,
                    lon: 21.5,
                    topics: vec!["one".to_owned(), "two".to_owned()],
                }),
                venue: Some(ChangedVenue {
                    lat: 23.5,
                    lon: 24.5,
                }),
            }),
            before: whole.before,
        };
        assert_eq!(record.change, Some(expected));
        assert_eq!(record.progress, None);
    }

    #[test]
    fn progress_is_skimmed_whole() {
        let progress = v1::Progress {
            watermark_ms: 31,
            ended: true,
            inexact: true,
            ..v1::Progress::default()
        };
        let record = skimmed(v1::log_record::Payload::Progress(progress));
        assert_eq!((record.change, record.progress), (None, Some(progress)));
    }
}
