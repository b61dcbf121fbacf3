//! The analyser of one partition: truth, views, panes and watermark behind one door.
//!
//! Calls: [`rsvp`](PartitionAnalyser::rsvp) and [`source`](PartitionAnalyser::source) in log order, then
//! [`finish_batch`](PartitionAnalyser::finish_batch) once per input batch, which writes rows, seals panes and reports
//! progress; or [`finish_part`](PartitionAnalyser::finish_part) until it is done. Checkpoints are taken between batches.
//!
//! * Pure: no clock, no I/O, no randomness. Equal calls give equal outputs, and equal states equal snapshots.
//! * A record that repeats what is known allocates nothing.
//! * Memory: at most [`TruthLimits::rsvps_max`] RSVPs of about 110 bytes each with their events, and 30
//!   more while a snapshot is taken; the open panes of each query; and one row per distinct group, topic and country
//!   of all time.
//! * A [`Summary`] of at most 1.3 MiB goes with the views, and at most 16 MiB of what is watched for
//!   [drift](crate::drift::pane) with truth.
//! * Every standing query sees the same deltas; what is late for one is not for another. They are those of the configuration
//!   and those of the newest [`Catalog`], in the order of their names.

mod standing;

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::cells::Lateness;
use crate::drift::pane::OpenPanes;
use crate::outputs::{Before, Change, CountedAttributes, Late, Outputs, Progress, RecordCounts};
use crate::pane::Side;
use crate::query::{Query, QueryError};
use crate::record::{Place, Rsvp, SourceEvent, Stamp};
use crate::summary::{Sampled, Summary, Traits};
use crate::truth::{Counted, Departed, Truth, TruthLimits, Verdict, VerdictKind};
use crate::view::{PartitionViews, Responses, Tombstone, ViewRow};
use crate::watermark::{NO_WATERMARK_MS, PartitionWatermark};
pub(crate) use standing::Standing;

/// Offsets are below this: the bits above hold the generation in a version.
pub const OFFSET_BITS: u32 = 48;

/// Bytes of a row of a view without its key, about.
const ROW_BYTES: usize = 48;

/// What an analyser is to do.
#[derive(Clone, Debug, PartialEq)]
pub struct AnalyserConfig {
    /// The partition, for its progress.
    pub partition: u32,
    /// Generation of the input channel: the high 16 bits of every version.
    pub generation: u16,
    /// Standing queries from the first record on, with names of their own.
    pub queries: Vec<Query>,
    /// Whether truth is kept. Without it every record counts as new, no views are kept and no changes come out.
    pub truth: bool,
    /// Whether views are kept.
    pub views: bool,
    /// Bounds of truth.
    pub limits: TruthLimits,
}

impl AnalyserConfig {
    /// Truth and views on.
    #[must_use]
    pub fn new(partition: u32, queries: Vec<Query>) -> AnalyserConfig {
        AnalyserConfig {
            partition,
            generation: 0,
            queries,
            truth: true,
            views: true,
            limits: TruthLimits::default(),
        }
    }
}

/// One record as it was given.
#[derive(Clone, Copy)]
struct Given<'a> {
    record_index: u32,
    offset: u64,
    stamp: &'a Stamp,
    rsvp: &'a Rsvp<'a>,
}

/// The analysis of one partition.
#[derive(Debug)]
pub struct PartitionAnalyser {
    pub(crate) config: AnalyserConfig,
    pub(crate) truth: Truth,
    pub(crate) views: PartitionViews,
    /// By name.
    pub(crate) standing: Vec<Standing>,
    pub(crate) catalog: Catalog,
    /// Newest mtime of a record, ms since the epoch.
    pub(crate) newest_ms: i64,
    pub(crate) watermark: PartitionWatermark,
    pub(crate) counts: RecordCounts,
    pub(crate) responses: Responses,
    pub(crate) summary: Summary,
    pub(crate) drift: OpenPanes,
    traits: Traits,
    pub(crate) next_offset: u64,
    departed: Vec<Departed>,
}

impl PartitionAnalyser {
    /// An analyser that has seen nothing.
    ///
    /// # Errors
    /// The first query that does not validate, with all its faults; or a name that two queries share.
    pub fn new(mut config: AnalyserConfig) -> Result<PartitionAnalyser, QueryError> {
        config.queries.sort_by(|a, b| a.id.cmp(&b.id));
        for query in &config.queries {
            query.validate()?;
        }
        if let Some(pair) = config
            .queries
            .windows(2)
            .find(|pair| pair[0].id == pair[1].id)
        {
            return Err(QueryError {
                id: Arc::clone(&pair[0].id),
                faults: vec!["two queries have this id".to_owned()],
            });
        }
        Ok(PartitionAnalyser {
            truth: Truth::new(config.limits),
            views: PartitionViews::default(),
            standing: config.queries.iter().map(Standing::configured).collect(),
            catalog: Catalog::default(),
            newest_ms: NO_WATERMARK_MS,
            watermark: PartitionWatermark::default(),
            counts: RecordCounts::default(),
            responses: Responses::default(),
            summary: Summary::default(),
            drift: OpenPanes::default(),
            traits: Traits::default(),
            next_offset: 0,
            departed: Vec::new(),
            config,
        })
    }

    /// The id of a source, for [`Stamp::source`]. Ids hold for the life of this value only; state is by name.
    pub fn source_id(&mut self, name: &str) -> u32 {
        self.watermark.source_id(name)
    }

    /// What the analyser does.
    #[must_use]
    pub fn config(&self) -> &AnalyserConfig {
        &self.config
    }

    /// Records by verdict since the partition's first.
    #[must_use]
    pub fn counts(&self) -> RecordCounts {
        self.counts
    }

    /// What its RSVPs say, since the partition's first record; all 0 without truth.
    #[must_use]
    pub fn responses(&self) -> Responses {
        self.responses
    }

    /// What its new and changed records were like; empty without views.
    #[must_use]
    pub fn summary(&self) -> &Summary {
        &self.summary
    }

    /// Its truth, to look into.
    #[must_use]
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// Every row of its views as it stands, by view and key.
    #[must_use]
    pub fn view_rows(&self) -> Vec<ViewRow> {
        self.views.rows(&self.truth)
    }

    /// Takes one record of the feed.
    pub fn rsvp(
        &mut self,
        offset: u64,
        stamp: &Stamp,
        rsvp: &Rsvp<'_>,
        out: &mut Outputs,
    ) -> VerdictKind {
        let given = Given {
            record_index: out.records,
            offset,
            stamp,
            rsvp,
        };
        out.records += 1;
        self.counts.records += 1;
        let verdict = if self.config.truth {
            self.judge(&given, out)
        } else {
            Verdict::New
        };
        let kind = verdict.kind();
        match kind {
            VerdictKind::New => self.counts.new += 1,
            VerdictKind::Change => self.counts.change += 1,
            VerdictKind::Echo => self.counts.echo += 1,
            VerdictKind::Outdated => self.counts.outdated += 1,
        }
        if !self.standing.is_empty() && self.fold(&given, &verdict, out) {
            self.counts.late += 1;
        }
        self.watermark.record(stamp);
        self.newest_ms = self.newest_ms.max(rsvp.mtime_ms);
        kind
    }

    /// Truth's verdict; views and changes for a new or changed state.
    fn judge(&mut self, given: &Given<'_>, out: &mut Outputs) -> Verdict {
        let version = (u64::from(self.config.generation) << OFFSET_BITS) | given.offset;
        let verdict = self.truth.verdict(version, given.stamp, given.rsvp);
        let before = match &verdict {
            Verdict::New => None,
            Verdict::Change { before } => Some(before),
            Verdict::Echo | Verdict::Outdated => return verdict,
        };
        if let Some(old) = before {
            self.responses.count(old.response, old.guests, -1);
        }
        let rsvp = given.rsvp;
        self.responses.count(rsvp.response, rsvp.guests, 1);
        let floor_ms = self.watermark.reached_ms();
        self.drift.take(given.stamp, floor_ms, rsvp);
        if self.config.views {
            self.views
                .apply(&mut self.truth, given.rsvp.rsvp_id, before);
            let traits = &mut self.traits;
            traits.read(version, given.stamp.stream_time_ms, rsvp);
            self.summary.take(traits, || Sampled::bytes(version, rsvp));
        }
        let topics = given.rsvp.topics.iter().map(|topic| topic.len());
        out.weight += weight_of(given.rsvp.event_id, topics);
        let before = before.map(|old| {
            let now = self.truth.counted(given.rsvp.rsvp_id);
            let moved = now.is_some_and(|now| {
                (now.event, now.profile, now.place) != (old.event, old.profile, old.place)
            });
            Before {
                response: old.response,
                guests: old.guests,
                mtime_ms: old.mtime_ms,
                version: old.version,
                attributes: moved.then(|| Box::new(counted_attributes(&self.truth, old))),
            }
        });
        if let Some(under) = before.as_ref().and_then(|b| b.attributes.as_ref()) {
            // Once in the change, once as keys of rows.
            let topics = under.topics.iter().map(|topic| topic.len());
            out.weight += 2 * weight_of(&under.event_id, topics) + under.city.len();
        }
        out.changes.push(Change {
            record_index: given.record_index,
            offset: given.offset,
            version,
            kind: verdict.kind(),
            stamp: *given.stamp,
            before,
        });
        verdict
    }

    /// Folds the record into each query; whether it was late for one.
    fn fold(&mut self, given: &Given<'_>, verdict: &Verdict, out: &mut Outputs) -> bool {
        let Given {
            record_index,
            offset,
            stamp,
            rsvp,
        } = *given;
        let alters = matches!(verdict, Verdict::New | Verdict::Change { .. });
        let known = self
            .config
            .truth
            .then(|| self.truth.counted(rsvp.rsvp_id))
            .flatten();
        let profile = match known.filter(|_| alters) {
            Some(counted) => counted.profile,
            None if self.counts_records() => self.truth.attributes.profile_id(
                rsvp.group_id,
                rsvp.country,
                rsvp.city,
                rsvp.topics,
            ),
            None => return false,
        };
        let new = Side {
            response: rsvp.response,
            guests: rsvp.guests,
            member_id: rsvp.member_id,
            event_id: rsvp.event_id,
            profile,
            place: Place::new(rsvp.place),
        };
        let old = match verdict {
            Verdict::Change { before } => Some(Side {
                response: before.response,
                guests: before.guests,
                member_id: before.member_id,
                event_id: self.truth.events.name(before.event),
                profile: before.profile,
                place: before.place,
            }),
            _ => None,
        };
        let (attributes, floor_ms) = (&self.truth.attributes, self.watermark.reached_ms());
        let mut late = false;
        for standing in &mut self.standing {
            let looks_at = standing.looks_at(offset);
            let cells = &mut standing.cells;
            if !(looks_at && (alters || cells.query.count_records)) {
                continue;
            }
            let old = old.as_ref().filter(|_| !cells.query.count_records);
            let times = (rsvp.mtime_ms, floor_ms);
            let folded = cells.fold(attributes, stamp, times, old, Some(&new));
            if let Some(lateness) = folded {
                late = true;
                out.late.push(late_of(
                    &cells.query,
                    record_index,
                    offset,
                    stamp,
                    &lateness,
                ));
            }
        }
        late
    }

    fn counts_records(&self) -> bool {
        let mut queries = self.standing.iter().map(|standing| &standing.cells.query);
        queries.any(|query| query.count_records)
    }

    /// Takes what a source does.
    pub fn source(&mut self, offset: u64, event: SourceEvent, stamp: &Stamp, out: &mut Outputs) {
        debug_assert!(offset >= self.next_offset, "records come in log order");
        debug_assert!(
            out.progress.is_none(),
            "outputs are cleared between batches"
        );
        self.watermark.source(event, stamp);
    }

    /// Ends an input batch: writes rows, lets go of what is past its horizon, seals panes, reports progress. What is past its
    /// horizon beyond [`DEPARTING_BYTES_MAX`](crate::truth::DEPARTING_BYTES_MAX) of tombstones waits for the next batch.
    pub fn finish_batch(&mut self, next_offset: u64, out: &mut Outputs) {
        self.finish_part(next_offset, next_offset, out);
    }

    /// As [`finish_batch`](PartitionAnalyser::finish_batch), in parts: where more is past its horizon than waits well, it
    /// reports progress to `at`, an offset between the last record and `next_offset`, and says false. `out` is then to be
    /// cleared, and this to be called again with a higher `at`.
    pub fn finish_part(&mut self, at: u64, next_offset: u64, out: &mut Outputs) -> bool {
        if self.config.truth {
            self.truth
                .expire(self.watermark.reached_ms(), &mut self.departed);
            if self.config.views {
                self.views.flush(&mut self.truth, &mut out.rows);
                for gone in &self.departed {
                    self.views
                        .expire(&self.truth, gone.rsvp_id, &gone.counted, &mut out.rows);
                }
            }
            self.sweep(&mut out.rows);
        }
        self.truth.compact();
        let done = at >= next_offset || !self.truth.is_letting_go(self.watermark.reached_ms());
        self.next_offset = if done { next_offset } else { at };
        let (watermark_ms, exact) = (self.watermark.watermark_ms(), self.truth.exact());
        self.seal(exact, out);
        out.progress = Some(Progress {
            partition: self.config.partition,
            next_offset: self.next_offset,
            watermark_ms,
            stream_time_ms: self.watermark.stream_time_ms(),
            counts: self.counts,
            ended: self.watermark.ended(),
            exact,
            query_revision: self.catalog.revision,
        });
        done
    }

    /// Frees events without RSVPs, each with a tombstone.
    fn sweep(&mut self, rows: &mut Vec<ViewRow>) {
        let mut expired: Vec<u32> = self
            .departed
            .drain(..)
            .map(|gone| gone.counted.event)
            .collect();
        expired.sort_unstable();
        let (views, keep) = (&mut self.views, self.config.views);
        self.truth.events.sweep(|slot, event_id| {
            let why = match expired.binary_search(&slot) {
                Ok(_) => Tombstone::Expired,
                Err(_) => Tombstone::Deleted,
            };
            rows.extend(views.drop_event(slot, event_id, why).filter(|_| keep));
        });
    }
}

pub(crate) fn late_of(
    query: &Query,
    record_index: u32,
    offset: u64,
    stamp: &Stamp,
    lateness: &Lateness,
) -> Late {
    Late {
        query: Arc::clone(&query.id),
        record_index,
        offset,
        watermark_ms: stamp.watermark_ms,
        pane_end_ms: lateness.pane_end_ms,
        window_end_ms: lateness.window_end_ms,
        late_by_ms: lateness.late_by_ms,
    }
}

/// About how many bytes the rows take that a state is counted in.
fn weight_of(event_id: &str, topics: impl Iterator<Item = usize>) -> usize {
    let topics = topics.map(|bytes| bytes + ROW_BYTES).sum::<usize>();
    4 * ROW_BYTES + 3 * event_id.len() + topics
}

fn counted_attributes(truth: &Truth, counted: &Counted) -> CountedAttributes {
    let profile = truth.attributes.profile(counted.profile);
    CountedAttributes {
        event_id: Arc::clone(truth.events.name(counted.event)),
        group_id: profile.group_id,
        country: Arc::clone(truth.attributes.countries.name(profile.country)),
        city: Arc::clone(truth.attributes.cities.name(profile.city)),
        topics: truth.attributes.topic_names(profile),
        place: counted.place.degrees(),
    }
}
