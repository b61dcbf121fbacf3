//! The state of an analyser or a merger as bytes, and back.
//!
//! * Restore, then go on, gives the same bytes as never to have stopped.
//! * Equal states give equal bytes: everything stands in the order of its natural key, nothing of ids or hash tables remains.
//! * Taken between batches only. Kept are texts, numbers and panes; running windows and look-up tables are built anew.
//! * Bytes that do not fit together are [`CheckpointError::Corrupt`]; restoring never panics.

mod merger;
mod rsvps;

use std::sync::Arc;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use crate::catalog::Catalog;
use crate::checkpoint::{CheckpointError, FORMAT_VERSION};
use crate::drift::pane::{DriftPane, OpenPanes};
use crate::outputs::RecordCounts;
use crate::pane::PanePartial;
use crate::partition::{AnalyserConfig, PartitionAnalyser, Standing};
use crate::query::{Query, QueryError};
use crate::summary::Summary;
use crate::view::{Responses, Rows, Totals};
use crate::watermark::PartitionWatermark;
use rsvps::{Before, RsvpValue, RsvpValues};

/// Why an analyser or a merger cannot be restored.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RestoreError {
    /// The config is at fault.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The state is.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
}

/// Hash of all that decides what state means: the queries by name and plan, and the switches.
#[must_use]
pub fn plan_hash_of(queries: &[Query], truth: bool, views: bool) -> u64 {
    let mut plans: Vec<(&str, u64)> = queries
        .iter()
        .map(|query| (&*query.id, query.plan_hash()))
        .collect();
    plans.sort_unstable();
    xxh3_64(&postcard::to_stdvec(&(plans, truth, views)).expect("plain values always encode"))
}

/// About what an RSVP takes in a snapshot, in bytes.
const SNAPSHOT_BYTES_RSVP: usize = 26;

/// An event's id with its row, if views are kept.
type EventValue = (Arc<str>, Option<Totals>);

/// Where a dense id stands in a list of a snapshot.
type Places = FxHashMap<u32, u32>;

/// Written with `R` as RSVPs that are put together one by one, read with a list of them.
#[derive(Serialize, Deserialize)]
struct AnalyserValue<R> {
    watermark: PartitionWatermark,
    counts: RecordCounts,
    responses: Responses,
    summary: Vec<u8>,
    next_offset: u64,
    exact: bool,
    events: Vec<EventValue>,
    profiles: Vec<Vec<u8>>,
    rsvps: R,
    groups: Vec<(u64, Totals)>,
    topics: Vec<(Arc<str>, Totals)>,
    countries: Vec<(Arc<str>, Totals)>,
    /// Of the queries of the configuration, by name.
    panes: Vec<Vec<PanePartial>>,
}

/// Of catalogs; stands behind the above.
#[derive(Serialize, Deserialize)]
struct AnalyserMore {
    newest_ms: i64,
    catalog: Catalog,
    /// Of the catalog's queries, by name: whether each has closed, and its panes.
    queries: Vec<(bool, Vec<PanePartial>)>,
}

/// The parts of a state of this format. What has come with the newest format, `B`, stands behind what the format before
/// has, and is empty there.
fn read<'a, A: Deserialize<'a>, B: Deserialize<'a> + Default>(
    bytes: &'a [u8],
    format: u16,
) -> Result<(A, B), CheckpointError> {
    let corrupt = |error: postcard::Error| CheckpointError::corrupt(error.to_string());
    let (value, rest) = postcard::take_from_bytes::<A>(bytes).map_err(corrupt)?;
    if format != FORMAT_VERSION {
        return all_of((value, B::default()), rest);
    }
    let (more, rest) = postcard::take_from_bytes::<B>(rest).map_err(corrupt)?;
    all_of((value, more), rest)
}

fn all_of<T>(value: T, rest: &[u8]) -> Result<T, CheckpointError> {
    if rest.is_empty() {
        return Ok(value);
    }
    let reason = format!("{} bytes too many", rest.len());
    Err(CheckpointError::corrupt(reason))
}

impl PartitionAnalyser {
    /// Plan of this analyser, for [`CheckpointHeader::plan_hash`](crate::checkpoint::CheckpointHeader::plan_hash).
    #[must_use]
    pub fn plan_hash(&self) -> u64 {
        plan_hash_of(&self.config.queries, self.config.truth, self.config.views)
    }

    /// Offset of the next record of the input to read, as the last batch's end said.
    #[must_use]
    pub fn next_offset(&self) -> u64 {
        self.next_offset
    }

    /// The state between two batches, as bytes.
    #[must_use]
    pub fn snapshot(&self) -> Vec<u8> {
        let attributes = &self.truth.attributes;
        let (events, event_places) = self.event_values();
        let (profiles, profile_places) = self.profile_values();
        let named = |rows: &Rows, name: &dyn Fn(u32) -> Arc<str>| {
            let mut list: Vec<(Arc<str>, Totals)> =
                rows.iter().map(|(id, totals)| (name(id), totals)).collect();
            list.sort_unstable_by(|a, b| a.0.cmp(&b.0));
            list
        };
        let group = |(id, totals): (u32, Totals)| (attributes.group_id(id), totals);
        let mut groups: Vec<(u64, Totals)> = self.views.groups.iter().map(group).collect();
        groups.sort_unstable_by_key(|(id, _)| *id);
        let panes = |standing: &Standing| standing.cells.open_partials(attributes);
        let configured = self.standing.iter().filter(|standing| standing.since == 0);
        let catalogued = self.standing.iter().filter(|standing| standing.since > 0);
        let more = AnalyserMore {
            newest_ms: self.newest_ms,
            catalog: self.catalog.clone(),
            queries: catalogued
                .map(|standing| (standing.closed, panes(standing)))
                .collect(),
        };
        let summary = self.summary.to_bytes();
        let room = self.truth.len() * SNAPSHOT_BYTES_RSVP + summary.len() + (1 << 20);
        let value = AnalyserValue {
            watermark: self.watermark.canonical(),
            counts: self.counts,
            responses: self.responses,
            summary,
            next_offset: self.next_offset,
            exact: self.truth.exact,
            events,
            profiles,
            rsvps: RsvpValues::new(&self.truth, event_places, profile_places),
            groups,
            topics: named(&self.views.topics, &|id| {
                Arc::clone(attributes.topics.name(id))
            }),
            countries: named(&self.views.countries, &|id| {
                Arc::clone(attributes.countries.name(id))
            }),
            panes: configured.map(panes).collect(),
        };
        // Room is set aside at once: what is not written takes no memory, growing would copy.
        let drift = self.drift.panes();
        postcard::to_extend(&(value, more, drift), Vec::with_capacity(room))
            .expect("plain values always encode")
    }

    /// Profiles that an RSVP has, in order of their keys; and where each id stands among them.
    fn profile_values(&self) -> (Vec<Vec<u8>>, Places) {
        let flat = |id: &u32| self.truth.attributes.profile(*id).flat();
        let mut used: Vec<u32> = self
            .truth
            .states
            .counted()
            .iter()
            .map(|counted| counted.profile)
            .collect();
        used.sort_unstable();
        used.dedup();
        used.sort_unstable_by(|a, b| flat(a).cmp(flat(b)));
        let places = used
            .iter()
            .zip(0..)
            .map(|(id, place)| (*id, place))
            .collect();
        (used.iter().map(|id| flat(id).to_vec()).collect(), places)
    }

    /// Events with their rows, by id; and where each slot stands among them.
    fn event_values(&self) -> (Vec<EventValue>, Places) {
        let rows: FxHashMap<u32, Totals> = self.views.events.iter().collect();
        let mut events: Vec<(u32, &Arc<str>)> = self.truth.events.iter().collect();
        events.sort_unstable_by(|a, b| a.1.cmp(b.1));
        let places = events
            .iter()
            .zip(0..)
            .map(|((slot, _), place)| (*slot, place))
            .collect();
        let values = events
            .iter()
            .map(|(slot, id)| (Arc::clone(id), rows.get(slot).copied()))
            .collect();
        (values, places)
    }

    /// An analyser in the state of a snapshot of this [format](crate::checkpoint::Checkpoint::format). The caller has checked
    /// the checkpoint's plan and partition.
    ///
    /// # Errors
    /// [`RestoreError`]: a query that does not validate, or bytes that are no snapshot of such an analyser.
    pub fn restore(
        config: AnalyserConfig,
        state: &[u8],
        format: u16,
    ) -> Result<PartitionAnalyser, RestoreError> {
        let mut analyser = PartitionAnalyser::new(config)?;
        type Value = AnalyserValue<Vec<RsvpValue>>;
        let ((value, more), drift) = read::<(Value, AnalyserMore), Vec<DriftPane>>(state, format)?;
        analyser.drift = OpenPanes::put_back(drift);
        if value.panes.len() != analyser.standing.len() {
            return Err(CheckpointError::corrupt("it has panes of other queries").into());
        }
        analyser.watermark = value.watermark;
        analyser.counts = value.counts;
        analyser.responses = value.responses;
        analyser.summary = Summary::from_bytes(&value.summary)
            .map_err(|error| CheckpointError::corrupt(error.to_string()))?;
        analyser.next_offset = value.next_offset;
        analyser.truth.exact = value.exact;
        analyser.put_back_rsvps(&value.events, &value.profiles, value.rsvps)?;
        let (attributes, views) = (&mut analyser.truth.attributes, &mut analyser.views);
        for (id, totals) in &value.groups {
            views.groups.put_back(attributes.group(*id), *totals);
        }
        for (key, totals) in &value.topics {
            views
                .topics
                .put_back(attributes.topics.intern(key), *totals);
        }
        for (key, totals) in &value.countries {
            views
                .countries
                .put_back(attributes.countries.intern(key), *totals);
        }
        analyser.put_back_queries(value.panes, more)?;
        Ok(analyser)
    }

    fn put_back_queries(
        &mut self,
        configured: Vec<Vec<PanePartial>>,
        more: AnalyserMore,
    ) -> Result<(), CheckpointError> {
        self.newest_ms = more.newest_ms;
        let (closed, catalogued): (Vec<bool>, Vec<_>) = more.queries.into_iter().unzip();
        if !self.put_back_catalog(more.catalog, &closed) {
            return Err(CheckpointError::corrupt("its catalog is not one"));
        }
        let attributes = &mut self.truth.attributes;
        let (mut configured, mut catalogued) = (configured.into_iter(), catalogued.into_iter());
        for standing in &mut self.standing {
            let panes = match standing.since {
                0 => configured.next(),
                _ => catalogued.next(),
            };
            let cells = &mut standing.cells;
            for pane in panes.into_iter().flatten() {
                if pane.plan_hash != cells.plan_hash || !cells.put_back(attributes, &pane) {
                    return Err(CheckpointError::corrupt("a pane is not one of its query"));
                }
            }
        }
        Ok(())
    }

    fn put_back_rsvps(
        &mut self,
        events: &[EventValue],
        flats: &[Vec<u8>],
        rsvps: Vec<RsvpValue>,
    ) -> Result<(), CheckpointError> {
        let mut slots = Vec::with_capacity(events.len());
        for (id, totals) in events {
            let slot = self.truth.events.intern(id);
            if let Some(totals) = totals {
                self.views.events.put_back(slot, *totals);
            }
            slots.push(slot);
        }
        let mut profiles = Vec::with_capacity(flats.len());
        for flat in flats {
            let profile = self.truth.attributes.profile_of_flat(flat);
            profiles.push(profile.ok_or_else(|| CheckpointError::corrupt("a profile is not one"))?);
        }
        let mut before = Before::the_first(events.len());
        for value in rsvps {
            let event = slots.get(value.event as usize);
            let profile = profiles.get(value.profile as usize);
            let read = match (event, profile) {
                (Some(event), Some(profile)) => before.read(&value, *event, *profile),
                _ => None,
            };
            let Some((rsvp_id, counted)) = read else {
                return Err(CheckpointError::corrupt(
                    "an rsvp has no event or no profile",
                ));
            };
            self.truth.put_back(rsvp_id, counted, value.seen);
        }
        Ok(())
    }
}
